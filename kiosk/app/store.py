"""Opens the register and the clock for a command. The window needs more: `kiosk.app.wiring`."""

import logging
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Engine

from kiosk.app.clock import PracticeClock, SystemClock
from kiosk.app.keys.source import key_place
from kiosk.app.progress import progress
from kiosk.domain.values.times import JST
from kiosk.files.backup.exchange import finish_exchange
from kiosk.storage.core.engine import open_database
from kiosk.storage.core.errors import DAMAGED, StorageError
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.opening.troubles import no_further
from kiosk.storage.search.mykey_folding import fill_folded

if TYPE_CHECKING:
    from kiosk.app.settings import Settings
    from kiosk.domain.ports import Clock

log = logging.getLogger(__name__)

_OTHERS_WRITE = stat.S_IWGRP | stat.S_IWOTH

# The Monday on which practice mode begins: Chigasaki's page was updated on this day.
PRACTICE_START = datetime(2020, 10, 12, 10, 0, tzinfo=JST)


@dataclass(frozen=True)
class Store:
    """A register's file and keys."""

    engine: Engine
    keys: RegisterKeys


def is_signed(scheme: str, public_key: bytes, message: bytes, signature: bytes) -> bool:
    """Whether this key made `signature` over `message`. Loads the library with the first call."""
    from kiosk.nfc.jpki import signing  # noqa: PLC0415

    return signing.is_signed(scheme, public_key, message, signature)


def clock_for(settings: "Settings", *, practice: bool) -> "Clock":
    if not practice:
        return SystemClock()
    return PracticeClock(settings.today or PRACTICE_START)


def open_store(settings: "Settings", *, practice: bool, create: bool = True) -> Store:
    """The register; practice has a file and a key of its own. Raises StorageError."""
    finish_exchange(settings.data_dir)
    file = settings.register_file(practice=practice) if create else existing_file(settings, practice=practice)
    make_data_folder(settings)
    keys = RegisterKeys.of(key_place(settings, practice=practice), create=not file.exists())
    engine = open_database(file)
    fill_folded(engine, keys)
    return Store(engine, keys)


def existing_file(settings: "Settings", *, practice: bool) -> Path:
    """The file of a register that is there. Raises StorageError."""
    file = settings.register_file(practice=practice)
    if not file.exists():
        beside = settings.register_file(practice=not practice)
        hint = "Name its folder with --data-dir."
        if beside.exists():
            hint = f"There is {beside.name}: call {'without' if practice else 'with'} --practice to look at that one."
        raise StorageError(f"There is no register {file.name} in {settings.data_dir}. {hint}")
    return file


def make_data_folder(settings: "Settings") -> None:
    """Raises StorageError."""
    try:
        settings.data_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
        _close_to_others(settings.data_dir)
    except OSError as error:
        raise StorageError(f"The data folder {settings.data_dir} cannot be made: {error.strerror}.") from None


def _close_to_others(folder: Path) -> None:
    """Close the folder: whoever can write in it could replace register or key. Raises OSError, StorageError."""
    found = folder.stat()
    if not found.st_mode & _OTHERS_WRITE:
        return
    if found.st_uid != os.geteuid() or found.st_mode & stat.S_ISVTX:
        raise StorageError(
            f"Others may write in the data folder {folder} (mode {stat.S_IMODE(found.st_mode):o}). Name a folder of "
            "this user alone with --data-dir; without one it is made."
        )
    folder.chmod(stat.S_IMODE(found.st_mode) & ~_OTHERS_WRITE)
    log.warning("others could write in the data folder %s; now they cannot", folder)


def new_register(settings: "Settings", *, practice: bool) -> str | None:
    """The sentence to say before a register is made; None if it exists. A mistyped folder looks like a new one."""
    finish_exchange(settings.data_dir)
    file = settings.register_file(practice=practice)
    return None if file.exists() else f"there is no register yet; a new one is made: {file}"


@contextmanager
def existing_store(settings: "Settings", *, practice: bool) -> Iterator[Store]:
    """A register that is there already, closed at the end. Raises StorageError."""
    with progress("waiting for the register"):
        store = open_store(settings, practice=practice, create=False)
    try:
        yield store
    except DAMAGED as error:
        raise no_further(settings.register_file(practice=practice), error) from None
    finally:
        store.engine.dispose()
