"""One window for a register and one for a reader. The system frees a lock when its process ends, however it ends."""

import errno
import fcntl
import logging
import os
import tempfile
from contextlib import ExitStack
from hashlib import sha256
from pathlib import Path

from kiosk.domain.errors import Explained

log = logging.getLogger(__name__)

_OTHER_REGISTER = "name another folder with --data-dir"
_OTHER_READER = "give each window a reader of its own with reader_name"


class InUse(Explained):
    """Another window has it. The message says what to do."""


def hold_for_window(register: Path, reader: str | None) -> ExitStack:
    """The register, and the reader of this name ("": any; None: practice has its own). Closed, both are free again.

    Raises InUse, and OSError where the register's folder cannot be written.
    """
    with ExitStack() as held:
        _take(held, register.with_suffix(".lock"), fcntl.LOCK_EX, f"the register {register}", _OTHER_REGISTER)
        if reader is not None:
            _take_reader(held, reader)
        return held.pop_all()


def _take_reader(held: ExitStack, name: str) -> None:
    """Who takes any reader takes all of them; those who take one by its name leave the others to others."""
    folder = _runtime_folder()
    how = fcntl.LOCK_SH if name else fcntl.LOCK_EX
    _take(held, folder / "readers.lock", how, "the card reader", _OTHER_READER)
    if name:
        file = folder / f"reader-{sha256(name.encode()).hexdigest()[:16]}.lock"
        _take(held, file, fcntl.LOCK_EX, f"the card reader {name!r}", _OTHER_READER)


def _take(held: ExitStack, file: Path, how: int, what: str, remedy: str) -> None:
    descriptor = os.open(file, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW, 0o600)
    held.callback(os.close, descriptor)
    try:
        fcntl.flock(descriptor, how | fcntl.LOCK_NB)
    except BlockingIOError:
        raise InUse(f"Another window{_holder(descriptor)} has {what}. Close that one, or {remedy}.") from None
    except OSError as error:
        if error.errno not in {errno.ENOLCK, errno.EOPNOTSUPP}:
            raise
        log.warning("%s: this file system knows no locks, so a second window is not noticed", file)
    os.ftruncate(descriptor, 0)
    os.write(descriptor, str(os.getpid()).encode())


def _holder(descriptor: int) -> str:
    """As it has written itself into the file."""
    process = os.read(descriptor, 20).decode("ascii", "replace")
    return f" (process {process})" if process.isdigit() else ""


def _runtime_folder() -> Path:
    """Of this user."""
    given = os.environ.get("XDG_RUNTIME_DIR", "")
    base = given if Path(given).is_absolute() and Path(given).is_dir() else tempfile.gettempdir()
    folder = Path(base) / f"kiosk-{os.getuid()}"
    folder.mkdir(mode=0o700, exist_ok=True)
    return folder
