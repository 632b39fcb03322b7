"""Who uses a data folder: everybody who opens a register in it, or one alone who changes what stands there.

The lock is on the folder itself, so that no file is left; the system frees it when its process ends.
"""

import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.domain.values.errors import UserError
from kiosk.files.names import name_shown

WAIT_SECONDS = 5.0
_AGAIN_SECONDS = 0.05


class FolderInUse(UserError):
    """The message says what to do."""


@contextmanager
def together(folder: Path) -> Iterator[None]:
    """Held while a register is opened or copied. Raises FolderInUse where somebody has the folder alone."""
    with _locked(folder, fcntl.LOCK_SH) as is_ours:
        if not is_ours:
            raise FolderInUse(
                f"A backup is being restored in {name_shown(folder)}, or the key is being changed: nothing else is "
                "done there meanwhile. Nothing was changed by this; wait until that has ended, and call again."
            )
        yield


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Nobody opens a register in it meanwhile; those who just do so are waited for. Raises FolderInUse."""
    with _locked(folder, fcntl.LOCK_EX, WAIT_SECONDS) as is_ours:
        if not is_ours:
            raise FolderInUse(
                f"Another command uses {name_shown(folder)}. Wait until it has ended, and call again. Nothing was "
                "changed."
            )
        yield


@contextmanager
def _locked(folder: Path, how: int, wait: float = 0.0) -> Iterator[bool]:
    """A folder that is not there, and one whose file system knows no locks, are everybody's."""
    try:
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    except OSError:
        yield True
        return
    try:
        yield _took(descriptor, how, time.monotonic() + wait)
    finally:
        os.close(descriptor)


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
