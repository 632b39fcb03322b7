"""Says why a register cannot be used: what happened, what to do now, whom to ask. Holds nothing of a person."""

import errno
import os
import sqlite3
from collections.abc import Mapping, Sequence
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from kiosk.domain.staff.register_trouble import RegisterTrouble
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.files.names import is_read_only, why
from kiosk.storage.core.errors import DamagedValue, StorageError
from kiosk.storage.opening.lock_holders import holder_of
from kiosk.storage.opening.odd_files import OddFile
from kiosk.storage.opening.sqlite_codes import trouble_for

_PUT_BACK = "restore the newest backup with `kiosk backup restore`, or ask the supplier"
_ANEW = "To begin anew on purpose, first move all that is left of it into another folder: {remains}"
_ANYHOW = _PUT_BACK[0].upper() + _PUT_BACK[1:]
_RIGHTS = (
    "Give the kiosk's user the right to write to the register and in its folder, or ask who looks after the machine"
)

SENTENCES: Mapping[RegisterTrouble, tuple[str, str]] = {
    RegisterTrouble.BUSY: (
        "another program holds it{holder}",
        "Wait until that one has ended, or end it, and try again",
    ),
    RegisterTrouble.FULL: (
        "there is no room left on its disk",
        "Make room there, and try again, or ask who looks after the machine",
    ),
    RegisterTrouble.READ_ONLY: ("nothing can be written to it, or in its folder", _RIGHTS),
    RegisterTrouble.UNFINISHED: (
        "what was written last lies in its -wal or -journal beside it, and is taken over only where it can be written",
        "Copy all files of the register into a folder that can be written, and name that one with --data-dir",
    ),
    RegisterTrouble.NOT_OPENED: (
        "the system does not open it, or its -wal and -shm beside it",
        "They and their folder belong to the kiosk's user: see whose they are, or ask who looks after the machine",
    ),
    RegisterTrouble.DISK: (
        "its disk fails",
        "Do not go on with this disk: copy the folder to another one, and ask who looks after the machine",
    ),
    RegisterTrouble.LOCKS: (
        "its disk lends no locks, as some network folders do not",
        "Keep the data folder on a disk of this machine, or ask who looks after the machine",
    ),
    RegisterTrouble.MEMORY: (
        "the machine has no memory left",
        "End other programs, or start the machine again, and try again",
    ),
    RegisterTrouble.DAMAGED: (
        "it is damaged",
        f"See with `kiosk records verify` what can still be read; then {_PUT_BACK}",
    ),
    RegisterTrouble.FOREIGN: (
        "it is a file of another kind, or its beginning is damaged",
        f"Name the folder of the register with --data-dir; or {_PUT_BACK}",
    ),
    RegisterTrouble.ALTERED: (
        "its tables, columns or rows are not those that it should have",
        f"No part of the program changes them so: {_PUT_BACK}",
    ),
    RegisterTrouble.MOVED: (
        "its file was moved, deleted, or another one was put in its place",
        "Put the right one back, and it goes on by itself; or end the window, and start it with the one that counts",
    ),
    RegisterTrouble.NEWER: (
        "a newer version of the program has written it",
        "Install that version again, or ask the supplier",
    ),
    RegisterTrouble.OLDER: (
        "an earlier version of the program has written it, and this command changes nothing",
        "Start the window once (`kiosk run`): it keeps a copy, and brings the register up to date. Then call again",
    ),
    RegisterTrouble.LOST: (
        "it is not there, although {found} is: it was lost, or moved",
        f"Put it back from where it is, or with `kiosk backup restore`; or ask the supplier. {_ANEW}",
    ),
    RegisterTrouble.EMPTIED: (
        "it holds nothing, although {found} lies beside it: it was emptied, or copied without its -wal",
        f"Restore the newest backup with `kiosk backup restore`, or ask the supplier. {_ANEW}",
    ),
    RegisterTrouble.WRONG_KEY: (
        "{found} is not its key",
        "Move the wrong one of the two away, and put back the one that belongs to the other. {way_back}",
    ),
    RegisterTrouble.UNFORESEEN: (
        "the database says {word}",
        "Try again; if it stays so, ask the supplier, and tell them this word",
    ),
}
_READ_ONLY_DISK = (
    "its disk is read-only",
    "See with `dmesg` why, and make it writable (`mount -o remount,rw`), or ask who looks after the machine",
)
_OLD_JOURNAL = (
    "If {file} was put there from a copy, {file}-wal and {file}-shm belong to another one: move them away, and "
    "try again. "
)
_BY_ERRNO = {
    errno.ENOSPC: RegisterTrouble.FULL,
    errno.EDQUOT: RegisterTrouble.FULL,
    errno.EROFS: RegisterTrouble.READ_ONLY,
    errno.EIO: RegisterTrouble.DISK,
    errno.ENOMEM: RegisterTrouble.MEMORY,
}


class RegisterUnusable(StorageError):
    """A register that is not opened, or not used any further."""

    def __init__(self, trouble: RegisterTrouble, sentence: str) -> None:
        super().__init__(sentence)
        self.trouble = trouble


@dataclass(frozen=True)
class Belongings:
    """What stands beside a register, by name. `found`: what speaks against it; `remains`: all that is left of it.

    `way_back`: how its key comes back.
    """

    found: str = ""
    remains: Sequence[str] = ()
    way_back: str = ""


NOTHING_BESIDE = Belongings()


def unusable(
    file: Path, trouble: RegisterTrouble, word: str = "", belongings: Belongings = NOTHING_BESIDE
) -> RegisterUnusable:
    """Of a register that is not opened."""
    what, remedy = _said(file, trouble, word, belongings)
    if trouble in (RegisterTrouble.DAMAGED, RegisterTrouble.FOREIGN) and has_content(wal_of(file)):
        remedy = _OLD_JOURNAL.format(file=file.name) + remedy
    return RegisterUnusable(
        trouble, f"The register {file.name} cannot be used: {what}. It was left as it was. {remedy}."
    )


def not_opened(file: Path, error: Exception) -> StorageError:
    """The same, from what the database or the system says."""
    match error:
        case StorageError():
            return error
        case OddFile(what=what) | DBAPIError(orig=OddFile(what=what)):
            return RegisterUnusable(
                RegisterTrouble.NOT_OPENED,
                f"The register {file.name} cannot be used: {what}. It was left as it was. Move it away, find out who "
                "made it, and call again.",
            )
        case OSError() if error.errno not in _BY_ERRNO:
            _, remedy = _said(file, RegisterTrouble.NOT_OPENED)
            return RegisterUnusable(
                RegisterTrouble.NOT_OPENED,
                f"The register {file.name} cannot be opened in its folder: {why(error)}. {remedy}.",
            )
        case _:
            return unusable(file, _trouble(file, error), word_of(error))


def nothing_read(file: Path, error: RegisterUnusable) -> RegisterUnusable:
    """For whoever wanted to know what can still be read of it."""
    what, _ = _said(file, error.trouble)
    old = _OLD_JOURNAL.format(file=file.name) if has_content(wal_of(file)) else ""
    sentence = f"Nothing of the register {file.name} can be read: {what}. It was left as it was. {old}{_ANYHOW}."
    return RegisterUnusable(error.trouble, sentence)


def no_further(file: Path, error: Exception) -> StorageError:
    """Of a command that was in the midst of it."""
    if isinstance(error, RegisterUnusable):
        return error
    what, remedy = told(file, error)
    return RegisterUnusable(
        trouble_of(error),
        f"The register {file.name} cannot be read any further: {what}. What was said before holds. {remedy}.",
    )


def told(file: Path, error: Exception) -> tuple[str, str]:
    """Of a register that is open: what happened, and what to do now."""
    return _said(file, _trouble(file, error), word_of(error))


def trouble_of(error: Exception) -> RegisterTrouble:
    match error:
        case RegisterUnusable():
            return error.trouble
        case DamagedValue():
            return RegisterTrouble.DAMAGED
        case DBAPIError(orig=sqlite3.Error() as cause):
            return trouble_of(cause)
        case sqlite3.Error():
            return trouble_for(getattr(error, "sqlite_errorcode", 0))
        case OSError():
            return _BY_ERRNO.get(error.errno or 0, RegisterTrouble.NOT_OPENED)
        case _:
            return RegisterTrouble.UNFORESEEN


def word_of(error: Exception) -> str:
    """SQLite's own word, or the kind of error: never its text, which may quote a value."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    return getattr(cause, "sqlite_errorname", "") or type(cause).__name__


def wal_of(file: Path) -> Path:
    """SQLite's write-ahead log of this file."""
    return file.with_name(f"{file.name}-wal")


def has_content(file: Path) -> bool:
    try:
        return file.stat().st_size > 0
    except OSError:
        return False


def _said(
    file: Path, trouble: RegisterTrouble, word: str = "", belongings: Belongings = NOTHING_BESIDE
) -> tuple[str, str]:
    holder = holder_of(file) if trouble is RegisterTrouble.BUSY else None
    names = {
        "file": file.name,
        "word": word,
        "found": belongings.found,
        "remains": ", ".join(belongings.remains),
        "way_back": belongings.way_back.removesuffix("."),
        "holder": "" if holder is None else f" ({holder})",
    }
    is_disk = trouble is RegisterTrouble.READ_ONLY and is_read_only(file.parent)
    what, remedy = _READ_ONLY_DISK if is_disk else SENTENCES[trouble]
    return what.format(**names), remedy.format(**names)


def _trouble(file: Path, error: Exception) -> RegisterTrouble:
    """SQLite says of a journal that it could not make no more than that: why, the folder says."""
    trouble = trouble_of(error)
    if trouble in (RegisterTrouble.NOT_OPENED, RegisterTrouble.DISK) and _is_full(file.parent):
        return RegisterTrouble.FULL
    if trouble is RegisterTrouble.NOT_OPENED and has_content(wal_of(file)) and not os.access(file.parent, os.W_OK):
        return RegisterTrouble.UNFINISHED
    return trouble


def _is_full(folder: Path) -> bool:
    try:
        found = os.statvfs(folder)
    except OSError:
        return False
    # A file system that does not count its files says 0 of 0.
    return found.f_bavail == 0 or (found.f_files > 0 and found.f_favail == 0)
