"""Who uses a data folder: everybody who opens a register in it, or one alone who changes what stands there.

The lock is on a file of this user alone: a folder can be locked by whoever may look into it. The file stays; the
system frees the lock when its process ends.
"""

import errno
import fcntl
import os
import stat
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from kiosk.domain.values.errors import UserError
from kiosk.files.names import name_shown, why
from kiosk.files.reading import kind_of

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
    """Without such a file, and where the file system knows no locks, a folder is everybody's. Raises FolderInUse."""
    file, until = folder / NAME, time.monotonic() + WAIT_SECONDS
    while True:
        try:
            descriptor = _opened(file, is_made=is_made)
        except OSError as error:
            if (unlike := _unlike_a_lock(file, error, is_made=is_made)) is not None:
                raise unlike from None
            yield True
            return
        try:
            is_ours = _took(descriptor, how, until)
            if is_ours and not _has_name(descriptor, file):
                # Another one was put in its place meanwhile, and is what others lock.
                continue
            yield is_ours
            return
        finally:
            os.close(descriptor)


def _unlike_a_lock(file: Path, error: OSError, *, is_made: bool) -> FolderInUse | None:
    """Who cannot lock what stands there does not know who else is at it. None: nothing stands in the way."""
    try:
        mode = file.lstat().st_mode
    except OSError:
        return None
    if not stat.S_ISREG(mode):
        what = f"is {kind_of(mode)}, not a file. Take it away"
    elif is_made and error.errno != errno.EROFS:
        what = f"cannot be opened: {why(error)}. Give it to the kiosk's user"
    else:
        return None
    return FolderInUse(
        f"{file.name} in {name_shown(file.parent)} {what}, and call again. It keeps a restore and other commands "
        "apart, so nothing was done."
    )


def _has_name(descriptor: int, file: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(descriptor), file.lstat())
    except OSError:
        return False


def _opened(file: Path, *, is_made: bool) -> int:
    """Raises OSError; of what is no file too."""
    descriptor = os.open(file, os.O_RDWR | os.O_CREAT | _PLAIN if is_made else os.O_RDONLY | _PLAIN, _OWNERS)
    found = os.fstat(descriptor)
    if not stat.S_ISREG(found.st_mode):
        os.close(descriptor)
        raise OSError(errno.ENOTSUP, "it is no file")
    if is_made:
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
