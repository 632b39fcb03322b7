"""One window for each register and reader. The system frees a lock whenever its process ends."""

import errno
import fcntl
import logging
import os
import stat
import tempfile
from contextlib import ExitStack, suppress
from hashlib import sha256
from pathlib import Path

from kiosk.domain.values.errors import UserError
from kiosk.files.folder_lock import alone
from kiosk.files.names import name_shown, remedy, why

log = logging.getLogger(__name__)

_OTHER_REGISTER = "name another folder with --data-dir"
_OTHER_READER = "give each window a reader of its own with reader_name"


class InUse(UserError):
    """Another window or command uses it. The message says what to do."""


def hold_for_window(register: Path, reader: str | None) -> ExitStack:
    """The register, and the reader of this name ("": any; None: practice has its own). Closed, both are free again.

    Raises InUse, and UserError where a lock cannot be kept.
    """
    with ExitStack() as held:
        # A link to a register is that register.
        file = Path(os.path.realpath(register)).with_suffix(".lock")
        _take(held, file, fcntl.LOCK_EX, f"the register {register}", _OTHER_REGISTER)
        if reader is not None:
            hold_reader(held, reader)
        return held.pop_all()


def hold_alone(register: Path) -> ExitStack:
    """The register for one command: no window and no other command has it, and none gets it meanwhile.

    Raises InUse, FolderInUse, and UserError where a lock cannot be kept.
    """
    with ExitStack() as held:
        held.enter_context(hold_for_window(register, None))
        held.enter_context(hold_folder(register))
        return held.pop_all()


def hold_folder(register: Path) -> ExitStack:
    """The folder of a register that nobody has open: no command opens any register in it meanwhile.

    Raises InUse, FolderInUse.
    """
    from kiosk.storage.core.online_copy import is_open_elsewhere  # noqa: PLC0415 - no window asks

    with ExitStack() as held:
        held.enter_context(alone(register.parent))
        if is_open_elsewhere(register):
            raise InUse(
                f"Another program has the register {name_shown(register)} open. Wait until it has ended, and call "
                "again. Nothing was changed."
            )
        return held.pop_all()


def hold_reader(held: ExitStack, name: str) -> None:
    """Together with what is held. Raises InUse, and UserError where a lock cannot be kept.

    A window without a reader's name locks all readers; one with a name leaves the other readers free.

    Part of a reader's name is enough to choose it, so one of two names may be part of the other.
    """
    folder = _runtime_folder()
    how = fcntl.LOCK_SH if name else fcntl.LOCK_EX
    _take(held, folder / "readers.lock", how, "the card reader", _OTHER_READER)
    if name:
        folded = name.casefold()
        # Whoever takes a name by this file has seen the names of all others.
        with ExitStack() as looking:
            _take(looking, folder / "names.lock", fcntl.LOCK_EX, "the card reader", _OTHER_READER)
            for other in folder.glob("reader-*.lock"):
                if (theirs := _name_held(other)) and (folded in theirs or theirs in folded):
                    raise InUse(f"Another window has the card reader {theirs!r}. Close that one, or {_OTHER_READER}.")
            file = folder / f"reader-{sha256(folded.encode()).hexdigest()[:16]}.lock"
            _take(held, file, fcntl.LOCK_EX, f"the card reader {name!r}", _OTHER_READER, folded)


def _name_held(file: Path) -> str:
    """The name of the reader that a window holds; empty if the window has ended."""
    with file.open(encoding="utf-8") as other:
        try:
            fcntl.flock(other, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return other.read().partition(" ")[2]
    return ""


def _take(held: ExitStack, file: Path, how: int, what: str, remedy: str, name: str = "") -> None:
    try:
        descriptor = os.open(file, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW, 0o600)
    except OSError as error:
        raise _not_kept(file, what, error) from None
    held.callback(os.close, descriptor)
    try:
        fcntl.flock(descriptor, how | fcntl.LOCK_NB)
    except BlockingIOError:
        raise InUse(f"Another window or command{_holder(descriptor)} has {what}. End that one, or {remedy}.") from None
    except OSError as error:
        if error.errno not in {errno.ENOLCK, errno.EOPNOTSUPP}:
            raise _not_kept(file, what, error) from None
        log.warning("%s: this file system knows no locks, so a second window is not noticed", file)
    try:
        os.ftruncate(descriptor, 0)
        os.write(descriptor, f"{os.getpid()} {name}".encode())
    except OSError as error:
        raise _not_kept(file, what, error) from None


def _not_kept(file: Path, what: str, error: OSError) -> UserError:
    return UserError(
        f"{file} cannot be written: {why(error)}. It keeps a second program from {what}, so nothing was done; "
        f"{remedy(error, 'ask who looks after the machine')}, and call again."
    )


def _holder(descriptor: int) -> str:
    """The process as it has written itself into the file."""
    process = os.read(descriptor, 20).decode("ascii", "replace").partition(" ")[0]
    return f" (process {process})" if process.isdigit() else ""


def _runtime_folder() -> Path:
    """The user's runtime folder, for a service and for a person. Raises InUse."""
    user = os.getuid()
    given = (os.environ.get("XDG_RUNTIME_DIR", ""), f"/run/user/{user}", tempfile.gettempdir())
    base = next(one for one in given if Path(one).is_absolute() and Path(one).is_dir())
    folder = Path(base) / f"kiosk-{user}"
    with suppress(FileExistsError):
        folder.mkdir(mode=0o700)
    found = folder.lstat()
    if not stat.S_ISDIR(found.st_mode) or found.st_uid != user or found.st_mode & 0o022:
        # In a folder for all, another user may have put something of this name there.
        raise InUse(f"{folder} is not this user's own folder. Take it away as root, and start again.")
    return folder
