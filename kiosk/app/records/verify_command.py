"""`kiosk records verify`: pages, references, every signature, history and chain checked again."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

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
from kiosk.storage.core.errors import DAMAGED, StorageError
from kiosk.storage.opening.answers import reason
from kiosk.storage.verify.desk_log_integrity import DeskLogCheck, check_desk
from kiosk.storage.verify.file_integrity import file_faults
from kiosk.storage.verify.records import (
    LOST,
    UNREADABLE,
    ListedLink,
    ListedReservation,
    check_joins,
    count_of,
    listed,
    listed_links,
)

T = TypeVar("T")
_NO_DESK = DeskLogCheck(0, 0, ())


@dataclass
class _Counted:
    """Of the records. `lost`: in a page that is broken."""

    faults: int = 0
    lost: int = 0


def verify_all(settings: Settings, *, practice: bool, by: CallerOptions = AS_OWNER) -> int:
    """Print what does not verify; return how many. Raises UserError, StorageError."""
    with store_to_read(settings, practice=practice) as store:
        return verify_store(store, admitted(settings, store, by, AuditAction.VERIFY_RECORDS, practice=practice))


def verify_store(store: Store, permission: Permission | None = None) -> int:
    """The same of a register that is open; what was found is noted for whoever has this permission.

    Raises UserError, StorageError.
    """
    with progress("the file is read"), stopped_saying(_stopped_before):
        broken = file_faults(store.engine)
    for fault in broken:
        typer.echo(f"{fault}  DAMAGED")
    with progress("records checked", count_of(store.engine)) as told, stopped_saying(partial(_stopped, told)):
        counted = _Counted()
        unread = [*_checked(store, told, counted)]
        joins = partial(check_joins, store.engine, store.keys, is_signed)
        joined, unfit = _read(store, "joined certificates", joins, unread) or (0, [])
        desk = _read(store, "desk's log", partial(check_desk, store.engine, store.keys), unread) or _NO_DESK
    wrong = len(broken) + len(unread) + counted.faults + len(unfit) + len(desk.faults)
    if permission is not None:
        # At the end: a line more would hide what was cut off the end of the log.
        permission.note(reference_to(told.done, "records", wrong, "do not fit"))
    for fault in (*unfit, *desk.faults):
        typer.echo(f"{fault}  DOES NOT FIT")
    for sentence in unread:
        typer.echo(sentence)
    _sum_up(told, counted, is_broken=bool(broken or unread))
    if joined:
        typer.echo(f"{joined} joined certificates checked, {len(unfit)} do not fit")
    if desk.events or desk.accounts:
        found = f"{desk.events} events and {desk.accounts} accounts checked, {len(desk.faults)} do not fit"
        typer.echo(f"desk: {found}")
    return wrong


def _checked(store: Store, told: Progress, counted: _Counted) -> Iterator[str]:
    """Print each bad record at once, and count; what of the records cannot be read at all, a sentence each."""
    for kind, records in (("reservations", listed), ("links", listed_links)):
        try:
            for record in records(store.engine, store.keys, is_signed):
                told.step()
                if record.fault is not None:
                    counted.faults += 1
                    counted.lost += record.fault == LOST
                    told.say(_line(record))
        except DAMAGED as error:
            yield _unread(kind, store, error)


def _read(store: Store, what: str, check: Callable[[], T], unread: list[str]) -> T | None:
    """None: it cannot be read, which is said then."""
    try:
        return check()
    except (*DAMAGED, StorageError) as error:
        unread.append(_unread(what, store, error))
        return None


def _unread(what: str, store: Store, error: Exception) -> str:
    return f"The {what} cannot be read any further: {reason(store.engine, error)}"


def _sum_up(told: Progress, counted: _Counted, *, is_broken: bool) -> None:
    if is_broken or counted.lost:
        good, unfit = told.done - counted.faults, counted.faults - counted.lost
        typer.echo(f"{good} records are good, {unfit} do not fit, {counted.lost} cannot be read and may be missing")
    typer.echo(f"{told.done} records checked, {counted.faults} do not fit")


def _stopped_before() -> str:
    return "Stopped. No record was checked. Nothing was changed."


def _stopped(told: Progress) -> str:
    total = f" of {told.total:,}" if told.total is not None else ""
    return f"Stopped after {told.done:,}{total} records: the rest was not checked. Nothing was changed."


def _line(record: ListedReservation) -> str:
    moment = moment_in_digits(record.recorded_at) if record.recorded_at is not None else UNREADABLE
    about = [moment, record.programme, record.mykey, record.acting, record.mode]
    if isinstance(record, ListedLink):
        tied = [record.measure, record.service, f"…{record.account_tail}", record.state, record.reference]
        return "  ".join([f"link {record.id}", *about, *tied, f"DOES NOT FIT: {record.fault}"])
    over = [] if record.is_live else [LinkState.CANCELLED]
    return "  ".join([f"reservation {record.id}", *about, *over, f"DOES NOT FIT: {record.fault}"])
