"""`kiosk records verify`: every signature, history and chain checked again."""

from collections.abc import Iterator
from functools import partial

import typer

from kiosk.app.callers.acting import Permission, admitted
from kiosk.app.callers.options import AS_OWNER, CallerOptions
from kiosk.app.progress import Progress, progress, stopped_saying
from kiosk.app.settings import Settings
from kiosk.app.store import Store, is_signed, store_to_read
from kiosk.domain.records.link import LinkState
from kiosk.domain.staff.command_line import reference_to
from kiosk.domain.staff.desk_log import AuditAction
from kiosk.domain.values.times import moment_in_digits
from kiosk.storage.verify.desk_log_integrity import check_desk
from kiosk.storage.verify.records import (
    UNREADABLE,
    ListedLink,
    ListedReservation,
    check_joins,
    count_of,
    listed,
    listed_links,
)


def verify_all(settings: Settings, *, practice: bool, by: CallerOptions = AS_OWNER) -> int:
    """Print what does not verify; return how many. Raises UserError, StorageError."""
    with store_to_read(settings, practice=practice) as store:
        return verify_store(store, admitted(settings, store, by, AuditAction.VERIFY_RECORDS, practice=practice))


def verify_store(store: Store, permission: Permission | None = None) -> int:
    """The same of a register that is open; what was found is noted for whoever has this permission.

    Raises UserError, StorageError.
    """
    total = count_of(store.engine)
    with progress("records checked", total) as told, stopped_saying(partial(_stopped, told)):
        faults = _check_records(store, told)
        joined, unfit = check_joins(store.engine, store.keys, is_signed)
        desk = check_desk(store.engine, store.keys)
    wrong = faults + len(unfit) + len(desk.faults)
    if permission is not None:
        # At the end: a line more would hide what was cut off the end of the log.
        permission.note(reference_to(told.done, "records", wrong, "do not fit"))
    for fault in (*unfit, *desk.faults):
        typer.echo(f"{fault}  DOES NOT FIT")
    typer.echo(f"{told.done} records checked, {faults} do not fit")
    if joined:
        typer.echo(f"{joined} joined certificates checked, {len(unfit)} do not fit")
    if desk.events or desk.accounts:
        found = f"{desk.events} events and {desk.accounts} accounts checked, {len(desk.faults)} do not fit"
        typer.echo(f"desk: {found}")
    return wrong


def _check_records(store: Store, told: Progress) -> int:
    """Print each bad record at once; return how many there are."""
    faults = 0
    for record in _all(store):
        told.step()
        if record.fault is not None:
            faults += 1
            told.say(_line(record))
    return faults


def _stopped(told: Progress) -> str:
    return f"Stopped after {told.done:,} of {told.total:,} records: the rest was not checked. Nothing was changed."


def _all(store: Store) -> Iterator[ListedReservation]:
    yield from listed(store.engine, store.keys, is_signed)
    yield from listed_links(store.engine, store.keys, is_signed)


def _line(record: ListedReservation) -> str:
    moment = moment_in_digits(record.recorded_at) if record.recorded_at is not None else UNREADABLE
    about = [moment, record.programme, record.mykey, record.acting, record.mode]
    if isinstance(record, ListedLink):
        tied = [record.measure, record.service, f"…{record.account_tail}", record.state, record.reference]
        return "  ".join([f"link {record.id}", *about, *tied, f"DOES NOT FIT: {record.fault}"])
    over = [] if record.is_live else [LinkState.CANCELLED]
    return "  ".join([f"reservation {record.id}", *about, *over, f"DOES NOT FIT: {record.fault}"])
