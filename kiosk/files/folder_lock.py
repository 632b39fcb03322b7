"""Who uses a data folder: everybody who opens a register in it, or one alone who changes what stands there.

The lock is on a file of this user alone: a folder can be locked by whoever may look into it. The file stays; the
system frees the lock when its process ends.
"""

import fcntl
import os
import stat
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from kiosk.domain.values.errors import UserError
from kiosk.files.names import name_shown

NAME = "folder.lock"
WAIT_SECONDS = 5.0
_AGAIN_SECONDS = 0.05
_PLAIN = os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC
_OWNERS = stat.S_IRUSR | stat.S_IWUSR


class FolderInUse(UserError):
    """The message says what to do."""


@contextmanager
def together(folder: Path, *, is_reading: bool = False) -> Iterator[None]:
    """Held while a register is opened or copied; one who has the folder alone is waited for. Raises FolderInUse.

    `is_reading`: no file is made for it.
    """
    with _locked(folder, fcntl.LOCK_SH, is_made=not is_reading) as is_ours:
        if not is_ours:
            raise FolderInUse(
                f"Another command has {name_shown(folder)} for itself alone: a backup is being restored there, the key "
                "changed, or the register made. Nothing was changed by this; wait until that has ended, and call again."
            )
        yield


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Nobody opens a register in it meanwhile; those who just do so are waited for. Raises FolderInUse."""
    with _locked(folder, fcntl.LOCK_EX, is_made=True) as is_ours:
        if not is_ours:
            raise FolderInUse(
                f"Another command uses {name_shown(folder)}. Wait until it has ended, and call again. Nothing was "
                "changed."
            )
        yield


@contextmanager
def _locked(folder: Path, how: int, *, is_made: bool) -> Iterator[bool]:
    """Without such a file, and where the file system knows no locks, a folder is everybody's."""
    try:
        descriptor = _opened(folder / NAME, is_made=is_made)
    except OSError:
        yield True
        return
    try:
        yield _took(descriptor, how, time.monotonic() + WAIT_SECONDS)
    finally:
        os.close(descriptor)


def _opened(file: Path, *, is_made: bool) -> int:
    """Raises OSError."""
    if not is_made:
        return os.open(file, os.O_RDONLY | _PLAIN)
    descriptor = os.open(file, os.O_RDWR | os.O_CREAT | _PLAIN, _OWNERS)
    with suppress(OSError):
        # One that was copied may be open to others; and one that root makes is for the folder's user too.
        os.fchmod(descriptor, _OWNERS)
        if os.geteuid() == 0:
            owner = file.parent.stat()
            os.fchown(descriptor, owner.st_uid, owner.st_gid)
    return descriptor


def _took(descriptor: int, how: int, until: float) -> bool:
    while True:
        try:
            fcntl.flock(descriptor, how | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() >= until:
                return False
            time.sleep(_AGAIN_SECONDS)
        except OSError:
            return True
        else:
            return True
