"""Reads a file that a person named: only a regular file of limited size, and never waits for it."""

import errno
import os
import stat
from pathlib import Path
from typing import BinaryIO

_KINDS = {
    stat.S_IFDIR: "a folder",
    stat.S_IFIFO: "a pipe",
    stat.S_IFSOCK: "a socket",
    stat.S_IFCHR: "a device",
    stat.S_IFBLK: "a device",
    stat.S_IFLNK: "a link to another place",
}


_FLAGS = os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC


def kind_of(mode: int) -> str:
    """The words for a kind of file that is not regular."""
    return _KINDS.get(stat.S_IFMT(mode), "something else")


def contents(file: Path, most: int) -> bytes:
    """The file's octets, at most `most` + 1 of them. Raises OSError."""
    if "\0" in str(file):
        raise OSError(errno.ENOTSUP, "no name holds a NUL character")
    # Asked before it is opened: some devices act on being opened. And after: a pipe may have taken its place.
    _check_regular(file.stat())
    return _read(os.open(file, _FLAGS), most)


def open_regular(file: Path) -> BinaryIO:
    """A file that is read in pieces. Raises OSError."""
    _check_regular(file.stat())
    found = os.fdopen(os.open(file, _FLAGS), "rb")
    try:
        _check_regular(os.fstat(found.fileno()))
    except OSError:
        found.close()
        raise
    return found


def contents_of(name: str, most: int, folder: int) -> bytes:
    """The same for a name in an open folder; follows no link. Raises OSError."""
    if "/" in name or "\0" in name:
        raise OSError(errno.ENOTSUP, "it is no file's name")
    _check_regular(os.stat(name, dir_fd=folder, follow_symlinks=False))
    return _read(os.open(name, _FLAGS | os.O_NOFOLLOW, dir_fd=folder), most)


def _read(descriptor: int, most: int) -> bytes:
    with os.fdopen(descriptor, "rb") as source:
        _check_regular(os.fstat(descriptor))
        read: bytes | None = source.read(most + 1)
    if read is None:
        raise OSError(errno.ENOTSUP, "it has no end, so it is no file of that kind")
    return read


def _check_regular(found: os.stat_result) -> None:
    if not stat.S_ISREG(found.st_mode):
        raise OSError(errno.ENOTSUP, f"it is {kind_of(found.st_mode)}, not a file")
