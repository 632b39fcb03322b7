"""`kiosk backup restore`: the backup is opened, checked and made ready first; one rename decides."""

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from datetime import datetime
from pathlib import Path

from kiosk.app.backup.city_files import leave_out, tell_files
from kiosk.app.backup.standing import kept_told, require_same_register, state_of
from kiosk.app.backup.telling import tell_lost, tell_named
from kiosk.app.backup.unpack import UnpackedBackup, unpacked
from kiosk.app.callers.acting import owner
from kiosk.app.callers.options import AS_OWNER, CallerOptions
from kiosk.app.clock import SystemClock, clock_for
from kiosk.app.handover.named_links import named_in
from kiosk.app.keys.source import key_place
from kiosk.app.process import say, show
from kiosk.app.records.verify_command import verify_store
from kiosk.app.settings import Settings
from kiosk.app.start.data_folder import make_data_folder
from kiosk.app.start.instance_locks import hold_alone, hold_folder, hold_for_window
from kiosk.app.store import Store
from kiosk.domain.staff.clerks import Owner
from kiosk.domain.staff.desk_log import AuditAction
from kiosk.domain.values.errors import UsageError, UserError
from kiosk.domain.values.times import in_register, local, moment_in_digits
from kiosk.files.backup.exchange import KEPT, decide, finish_exchange, require_possible
from kiosk.files.backup.sealing import secret_keys_in
from kiosk.files.durable import erase, sync, write_new
from kiosk.files.names import name_shown
from kiosk.storage.core.errors import StorageError
from kiosk.storage.core.key_place import KeyPlace, beside
from kiosk.storage.ledger.unit_of_work import RegisterUnit
from kiosk.storage.staff.desk_log import add_event, event_by

Confirm = Callable[[], bool]
_IN_A_FILE = "Move that file into another folder, and call again: the backup's key is then put in its place"
_GIVEN = (
    "Take key_source out of the settings, and call again: the backup's key is then put beside the register, from where "
    "docs/operations.md tells how to move it"
)


def restore(
    settings: Settings,
    file: Path,
    identity: Path,
    confirm: Confirm,
    handed_over: Sequence[Path] = (),
    *,
    practice: bool,
    by: CallerOptions = AS_OWNER,
    takes_another: bool = False,
) -> int:
    """Print what is restored and what is lost; return how many records do not fit.

    `handed_over`: hand-over files since the backup. `takes_another`: the register that stands there may be another
    one. Raises UserError, StorageError.
    """
    by_owner = owner(settings, by, practice=practice)
    keys = secret_keys_in(identity)
    named = named_in(handed_over)
    now = clock_for(settings, practice=practice).now()
    register, place = settings.register_file(practice=practice), key_place(settings, practice=practice)
    with _held(settings, register, practice=practice), unpacked(file, keys, settings.data_dir) as found:
        _require_kind(found, practice=practice)
        require_possible(settings.data_dir, [file.name for file in found.manifest.files])
        left_out = leave_out(found) if practice else []
        if not takes_another:
            require_same_register(found, register, place)
        show(f"backup of {moment_in_digits(found.manifest.made_at)}, made by kiosk {found.manifest.program}")
        with found.store(now) as store:
            faults = verify_store(store, practice=practice)
            _note(store, found, by_owner, settings, now)
        stood = state_of(register)
        tell_lost(found, register, place)
        tell_named(found, named)
        if left_out:
            show(f"not restored, for practice has none of its own: {', '.join(left_out)}")
        else:
            tell_files(found, settings.data_dir)
        if not confirm():
            raise UserError("Nothing was changed.")
        with hold_folder(register) if practice else nullcontext():
            _require_as_told(register, stood)
            kept_in = _free_name(settings.data_dir)
            with _key_put(place, register, found) as is_elsewhere:
                _exchange(found, kept_in, with_key=not is_elsewhere)
            finish_exchange(settings.data_dir)
            # Of a key that lies elsewhere: a change of it that has not ended is of the register that was put aside.
            place.keep_next(settings.data_dir / kept_in)
    show(f"restored into {name_shown(settings.data_dir)}")
    if (settings.data_dir / kept_in).is_dir():
        say(kept_told(settings.data_dir / kept_in, register))
    return faults


@contextmanager
def _held(settings: Settings, register: Path, *, practice: bool) -> Iterator[None]:
    """Nobody else uses the register until the end: what is compared stays as it is. Raises UserError, StorageError.

    Practice keeps its windows and other restores away; it stops no command on the real register while it asks.
    """
    make_data_folder(settings)
    with hold_for_window(register, None) if practice else hold_alone(register):
        finish_exchange(settings.data_dir)
        yield


def _require_kind(found: UnpackedBackup, *, practice: bool) -> None:
    if found.manifest.practice != practice:
        kind, remedy = ("practice", "with") if found.manifest.practice else ("real", "without")
        raise UsageError(f"This is a backup of a {kind} register: call {remedy} --practice. Nothing was changed.")


def _require_as_told(register: Path, stood: object) -> None:
    """What keeps the others away is a file, which somebody may have taken away. Raises UserError."""
    if state_of(register) != stood:
        raise UserError(
            f"The register {name_shown(register)} was written to while it was asked, and what is lost by this is more "
            "than was told. Nothing was changed; call again."
        )


def _note(store: Store, found: UnpackedBackup, by: Owner, settings: Settings, now: datetime) -> None:
    """In the register that is about to stand there. Raises StorageError."""
    about = f"backup {local(found.manifest.made_at):%Y-%m-%d %H:%M:%S}"
    event = event_by(by, in_register(now), AuditAction.RESTORE, about, settings.counter_name)
    with RegisterUnit(store.engine, store.keys) as unit:
        add_event(store.keys, unit, event)
        unit.commit()


@contextmanager
def _key_put(place: KeyPlace, register: Path, found: UnpackedBackup) -> Iterator[bool]:
    """Whether the key comes from elsewhere, and need not be put beside the register; where none is there it is put
    there, and taken back if nothing is decided. Raises StorageError where another register's comes.
    """
    if place.file == beside(register).file:
        yield False
        return
    if not place.is_given and not place.file.exists():
        place.write(found.secret)
        try:
            yield True
        except BaseException:
            # Under its own name it was not decided.
            if found.folder.is_dir():
                erase(place.file)
            raise
        return
    if place.read() != found.secret:
        raise StorageError(
            f"The key in {place.file} is not the one of this backup, and this machine is set to take it from there. "
            f"Nothing was changed. {_GIVEN if place.is_given else _IN_A_FILE}; or ask the supplier."
        )
    yield True


def _free_name(folder: Path) -> str:
    """Of the machine's clock: each practice begins at the same moment."""
    name = free = f"{KEPT}{local(SystemClock().now()):%Y%m%dT%H%M%S}"
    number = 1
    while os.path.lexists(folder / free):
        number += 1
        free = f"{name}-{number}"
    return free


def _exchange(found: UnpackedBackup, kept_in: str, *, with_key: bool) -> None:
    """Raises StorageError, OSError."""
    for end in ("-wal", "-shm"):
        if found.register.with_name(found.register.name + end).exists():
            raise StorageError("The restored register could not be closed. Nothing was changed; call again.")
    # Of an upgrade: the backup is that copy already.
    for copy in found.folder.glob("*-before-*.sqlite3"):
        copy.unlink()
    if with_key:
        write_new(found.folder / found.manifest.key, found.secret, 0o600)
    sync(found.register)
    decide(found.folder, kept_in)
    # Whoever finishes it locks the folder, which has its final name now.
    found.let_go()
