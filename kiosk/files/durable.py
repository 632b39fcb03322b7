"""Writes files so that they survive a power cut."""

import fcntl
import os
import re
import secrets
import shutil
import stat
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from kiosk.domain.values.errors import UsageError, UserError
from kiosk.files.names import check_name, name_shown, remedy, why
from kiosk.files.reading import kind_of

_PART = re.compile(r"\.kiosk-[0-9a-f]{16}")
_BESIDE = re.compile(rf"({_PART.pattern})-(journal|wal|shm)")
"""What SQLite makes beside a part that is a database."""

_LEFT_SECONDS = 3600
_PIECE = 1024 * 1024
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC


def new_part(folder: Path) -> Path:
    """An unpredictable name for what is being written in this folder."""
    return folder / f".kiosk-{secrets.token_hex(8)}"


@contextmanager
def unfinished(folder: Path, mode: int) -> Iterator[Path]:
    """A new file under an unpredictable name in this folder, for what is being written; gone at the end.

    It is locked meanwhile: one that is not is what a killed program has left, and goes first. Raises OSError.
    """
    clear_left(folder)
    part, descriptor = _new_locked(folder, mode)
    try:
        yield part
    finally:
        with suppress(OSError):
            part.unlink()
        os.close(descriptor)


def _new_locked(folder: Path, mode: int) -> tuple[Path, int]:
    """Raises OSError."""
    while True:
        part = new_part(folder)
        descriptor = os.open(part, _NEW, mode)
        with suppress(OSError):  # some network folders know no locks
            fcntl.flock(descriptor, fcntl.LOCK_EX)
        if os.fstat(descriptor).st_nlink:
            return part, descriptor
        # Taken for one that was left, in the moment before it was locked.
        os.close(descriptor)


@contextmanager
def locked(part: Path) -> Iterator[None]:
    """Keep an unfinished file, or a folder of them, from being taken for one that was left. Raises OSError."""
    descriptor = os.open(part, os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC)
    try:
        with suppress(OSError):  # some network folders know no locks
            fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)


def clear_left(folder: Path) -> None:
    """Remove unfinished files, and folders of them, that killed programs of this user have left there."""
    with suppress(OSError):
        found = [*folder.glob(".kiosk-*")]
        for file in found:
            if _PART.fullmatch(file.name) and not _remove_folder(file):
                remove_left(file)
        for file in found:
            if (part := _BESIDE.fullmatch(file.name)) and not os.path.lexists(folder / part[1]):
                remove_left(file)


def _remove_folder(folder: Path) -> bool:
    """Whether it is one. It counts as left after an hour, unless somebody has locked it. Raises OSError."""
    found = folder.lstat()
    if not stat.S_ISDIR(found.st_mode):
        return False
    if found.st_uid == os.geteuid() and time.time() - found.st_mtime > _LEFT_SECONDS and not _is_filled(folder):
        shutil.rmtree(folder)
    return True


def _is_filled(folder: Path) -> bool:
    """Whether another program has locked it. Raises OSError."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC)
    try:
        _is_locked_here(descriptor)
    except BlockingIOError:
        return True
    finally:
        os.close(descriptor)
    return False


def remove_left(file: Path) -> bool:
    """Remove an unfinished file of this user, unless somebody still writes it; whether it is gone.

    Where there are no locks, one counts as left after an hour.
    """
    try:
        descriptor = os.open(file, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    except FileNotFoundError:
        return True
    except OSError:
        return False
    try:
        found = os.fstat(descriptor)
        if not stat.S_ISREG(found.st_mode) or found.st_uid != os.geteuid():
            return False
        if not _is_locked_here(descriptor) and time.time() - found.st_mtime <= _LEFT_SECONDS:
            return False
        file.unlink()
    except OSError:
        return False
    finally:
        os.close(descriptor)
    return True


def _is_locked_here(descriptor: int) -> bool:
    """Whether this program has the lock now. Raises BlockingIOError where another one has it."""
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise
    except OSError:
        return False
    return True


def fill(part: Path, data: bytes) -> None:
    """Write into an unfinished file. Its octets are then safe on disk. Raises OSError."""
    with part.open("wb") as out:
        out.write(data)
        out.flush()
        os.fsync(out.fileno())


def write_new(file: Path, data: bytes, mode: int) -> None:
    """Write a new file. Its octets are then safe on disk; its name is safe after `sync` of its folder.

    Raises OSError.
    """
    with os.fdopen(os.open(file, _NEW, mode), "wb") as out:
        out.write(data)
        out.flush()
        os.fsync(out.fileno())


def sync(path: Path) -> None:
    """Wait until a file, or a folder's list of names, is safe on disk. Raises OSError.

    Some network folders cannot be asked for their list.
    """
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def overwrite(opened: BinaryIO) -> None:
    """Zeros in place of the file's octets. A solid-state disk may keep old blocks all the same. Raises OSError."""
    left = opened.seek(0, os.SEEK_END)
    opened.seek(0)
    while left:
        left -= opened.write(bytes(min(left, _PIECE)))
    opened.flush()
    os.fsync(opened.fileno())


def erase(file: Path) -> None:
    """Overwrite a file of ours and take it away. Raises OSError."""
    with file.open("r+b") as opened:
        overwrite(opened)
    file.unlink()
    sync(file.parent)


def check_free(file: Path, *kinds: str) -> None:
    """Raises UsageError if no new file of one of these kinds can have this name. Called before any work."""
    check_name(file)
    if file.suffix.lower() not in kinds:
        raise UsageError(f"{file}: name a file that ends with {' or '.join(kinds)}")
    try:
        there, folder = os.path.lexists(file), file.parent.is_dir()
    except OSError as error:
        raise UsageError(f"{file} cannot be: {why(error)}. Name another file.") from None
    if there:
        raise _taken(file)
    if not folder:
        raise UsageError(f"{file.parent} is no folder. Name one that is there.")


def write_whole(file: Path, data: bytes, mode: int = 0o600, *, over: bool = False) -> None:
    """A file that is whole or not at all, `mode` less what the process takes away; the folder it lies in is there.

    Never over another file unless `over`, and then over a regular one alone. Raises UsageError, UserError.
    """
    check_name(file)
    try:
        with unfinished(file.parent, mode) as part:
            fill(part, data)
            if over:
                _check_regular(file)
                part.replace(file)
            else:
                give_name(part, file, mode)
    except FileExistsError:
        raise _taken(file) from None
    except OSError as error:
        raise UserError(
            f"{name_shown(file)} cannot be written: {why(error, file)}. "
            f"Nothing was changed; {remedy(error, 'name another place')}."
        ) from None
    with suppress(OSError):  # the file is in place
        sync(file.parent)


def _taken(file: Path) -> UsageError:
    return UsageError(f"{name_shown(file)} is there already. Name a new file.")


def _check_regular(file: Path) -> None:
    """Raises UsageError, OSError."""
    with suppress(FileNotFoundError):
        mode = file.lstat().st_mode
        if not stat.S_ISREG(mode):
            raise UsageError(f"{name_shown(file)} is {kind_of(mode)}: nothing is written over it. Name another file.")


def give_name(part: Path, file: Path, mode: int) -> None:
    """Let a part have its file's name. It never takes another file's place, however late that one came.

    Raises OSError.
    """
    try:
        os.link(part, file)
    except FileExistsError:
        raise
    except OSError:
        # Sticks and some shares have no links. There the name is taken first, and only what was taken is replaced.
        os.close(os.open(file, _NEW, mode))
        try:
            part.replace(file)
        except BaseException:
            file.unlink()
            raise
