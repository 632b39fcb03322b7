"""Opens the register and the clock for a command. The window needs more: `kiosk.app.wiring`."""

import logging
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, nullcontext, suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Engine

from kiosk.app.clock import clock_for
from kiosk.app.keys.source import key_place
from kiosk.app.progress import progress
from kiosk.app.start.data_folder import make_data_folder
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.times import in_register
from kiosk.files.backup.exchange import finish_exchange
from kiosk.files.folder_lock import alone, together
from kiosk.files.reading import contents
from kiosk.storage.core.errors import DAMAGED, StorageError
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.ledger.anchor import AnchorFile, AnchorKeeper, anchor_beside
from kiosk.storage.ledger.beginning import begin_ledger
from kiosk.storage.opening.found_register import is_begun
from kiosk.storage.opening.opening import is_new, open_register, open_to_read
from kiosk.storage.opening.troubles import no_further

if TYPE_CHECKING:
    from kiosk.app.settings import Settings

log = logging.getLogger(__name__)

MACHINE_NUMBER = Path("/etc/machine-id")


@dataclass(frozen=True)
class Store:
    """A register's file and keys, and the anchor that tells whether it is the one of last time."""

    engine: Engine
    keys: RegisterKeys
    anchor: AnchorKeeper

    def close(self) -> None:
        try:
            self.anchor.close()
        except StorageError as error:
            log.warning("%s The anchor beside it stays as it was.", error)
        finally:
            self.engine.dispose()


def is_signed(scheme: str, public_key: bytes, message: bytes, signature: bytes) -> bool:
    """Whether this key made `signature` over `message`. Loads the library with the first call."""
    from kiosk.nfc.jpki import signing  # noqa: PLC0415

    return signing.is_signed(scheme, public_key, message, signature)


def open_store(
    settings: "Settings", *, practice: bool, create: bool = True, is_checked: bool = False, is_alone: bool = False
) -> Store:
    """The register; practice has a file and a key of its own. `is_checked`: its pages are read first.

    `is_alone`: the caller has the folder alone. Raises StorageError, and FolderInUse where another one has.
    """
    file = settings.register_file(practice=practice) if create else existing_file(settings, practice=practice)
    make_data_folder(settings)
    with nullcontext() if is_alone else _held(settings.data_dir, file):
        return _opened(settings, file, practice=practice, is_checked=is_checked)


@contextmanager
def _held(folder: Path, file: Path) -> Iterator[None]:
    """With others who open what stands there; whoever makes a register, or brings it up to date, does so alone.

    Raises StorageError, FolderInUse.
    """
    with together(folder):
        finish_exchange(folder)
        if is_begun(file):
            yield
            return
    # Another one may make it before this one gets the folder.
    with alone(folder):
        yield


def _opened(settings: "Settings", file: Path, *, practice: bool, is_checked: bool) -> Store:
    """Raises StorageError."""
    finish_exchange(settings.data_dir)
    now = in_register(clock_for(settings, practice=practice).now())
    engine, keys = open_register(file, key_place(settings, practice=practice), now, is_checked=is_checked)
    try:
        return Store(engine, keys, begun_anchor(engine, keys, file, now))
    except StorageError:
        engine.dispose()
        raise


def existing_file(settings: "Settings", *, practice: bool) -> Path:
    """The file of a register of which something is there. Raises StorageError."""
    finish_exchange(settings.data_dir)
    file = settings.register_file(practice=practice)
    if is_new(file, key_place(settings, practice=practice)):
        beside = settings.register_file(practice=not practice)
        hint = "Name its folder with --data-dir."
        if beside.exists():
            hint = f"There is {beside.name}: call {'without' if practice else 'with'} --practice to look at that one."
        raise StorageError(f"There is no register {file.name} in {settings.data_dir}. {hint}")
    return file


def anchor_of(engine: Engine, keys: RegisterKeys, file: Path) -> AnchorKeeper:
    """What tells whether the register of this file is the one of last time. Nothing is looked at yet."""
    return AnchorKeeper(engine, keys, AnchorFile(anchor_beside(file), keys, machine_number()))


def begun_anchor(engine: Engine, keys: RegisterKeys, file: Path, now: datetime) -> AnchorKeeper:
    """The same, looked at; where no ledger was begun yet it begins one. Raises StorageError."""
    keeper = anchor_of(engine, keys, file)
    taken = begin_ledger(engine, keys, keeper.file, now)
    if taken:
        log.warning("the register is older than its ledger: %d rows were entered as they were found", taken)
    if keeper.look() is None and taken is not None:
        keeper.keep()
    return keeper


def machine_number() -> bytes:
    """What tells this machine from others; empty where the system has nothing."""
    with suppress(OSError):
        return contents(MACHINE_NUMBER, 64).strip()
    return b""


def new_register(settings: "Settings", *, practice: bool) -> str | None:
    """The sentence to say before a register is made; None if there is one. A mistyped folder looks like a new one.

    Raises StorageError.
    """
    finish_exchange(settings.data_dir)
    file = settings.register_file(practice=practice)
    is_made = is_new(file, key_place(settings, practice=practice))
    return f"there is no register yet; a new one is made: {file}" if is_made else None


@contextmanager
def existing_store(settings: "Settings", *, practice: bool, is_alone: bool = False) -> Iterator[Store]:
    """A register that is there already, to be changed; closed at the end. Raises as `open_store`."""
    with progress("waiting for the register"):
        store = open_store(settings, practice=practice, create=False, is_alone=is_alone)
    with _closed(settings.register_file(practice=practice), store):
        yield store


@contextmanager
def store_to_read(
    settings: "Settings",
    *,
    practice: bool,
    any_schema: bool = False,
    is_checked: bool = False,
    is_cut: bool = False,
) -> Iterator[Store]:
    """The same, to be looked at: nothing of it, and nothing beside it, is changed. Raises StorageError.

    `any_schema`: one of an earlier version too, for whoever reads nothing that it may lack. `is_checked`: as above.
    `is_cut`: what is left of one that is shorter than it was; whether it is the one of last time is not asked.
    """
    file = existing_file(settings, practice=practice)
    place = key_place(settings, practice=practice)
    with ExitStack() as opening:
        opening.enter_context(together(settings.data_dir, is_reading=True))
        with progress("waiting for the register"):
            engine, keys = open_to_read(file, place, any_schema=any_schema, is_checked=is_checked, is_cut=is_cut)
            store = Store(engine, keys, anchor_of(engine, keys, file))
        with _closed(file, store, is_read=True):
            if not (any_schema or is_cut):
                store.anchor.look()
            if not is_cut:
                # From its first connection on whoever wants it alone sees that it is open.
                engine.connect().close()
            opening.close()
            yield store


@contextmanager
def _closed(file: Path, store: Store, *, is_read: bool = False) -> Iterator[None]:
    try:
        yield
    except DAMAGED as error:
        raise no_further(file, error) from None
    finally:
        if is_read:
            store.engine.dispose()
        else:
            store.close()
