"""`kiosk records verify`: pages, every signature, history and chain checked again, and whether the set is whole."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TypeVar

from kiosk.app.callers.acting import Permission, admitted, owner
from kiosk.app.callers.options import AS_OWNER, CallerOptions
from kiosk.app.process import say, show
from kiosk.app.progress import Progress, progress, stopped_saying
from kiosk.app.settings import Settings
from kiosk.app.store import Store, is_signed, store_to_read
from kiosk.domain.records.link import LinkState
from kiosk.domain.records.register_anchor import RegisterHead
from kiosk.domain.staff.command_line import reference_to
from kiosk.domain.staff.desk_log import AuditAction
from kiosk.domain.staff.register_trouble import RegisterTrouble
from kiosk.domain.values.errors import UsageError
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.times import moment_in_digits
from kiosk.storage.core.errors import DAMAGED, DamagedValue, StorageError
from kiosk.storage.opening.answers import reason
from kiosk.storage.opening.troubles import RegisterUnusable, nothing_read
from kiosk.storage.verify.desk_log_integrity import DeskLogCheck, check_desk
from kiosk.storage.verify.file_integrity import file_faults
from kiosk.storage.verify.ledger_integrity import LedgerCheck, check_ledger
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
from kiosk.storage.verify.schema_integrity import schema_faults
from kiosk.storage.verify.time_order import OutOfOrder, out_of_order
from kiosk.storage.verify.unproven_rows import unreadable_rows

T = TypeVar("T")
_NO_DESK = DeskLogCheck(0, 0, ())
_NO_LEDGER = LedgerCheck(0, 0, ())


@dataclass
class _Counted:
    """Of the records. `lost`: in a page that is broken."""

    faults: int = 0
    lost: int = 0


def verify_all(settings: Settings, *, practice: bool, anchor: str | None = None, by: CallerOptions = AS_OWNER) -> int:
    """Print what does not verify; return how many. `anchor`: what a report or a hand-over said of the register.

    Raises UserError, StorageError.
    """
    told_before = None if anchor is None else _head_of(anchor)
    try:
        with store_to_read(settings, practice=practice) as store:
            permission = admitted(settings, store, by, AuditAction.VERIFY_RECORDS, practice=practice)
            return verify_store(store, permission, told_before, practice=practice)
    except RegisterUnusable as error:
        if error.trouble not in {RegisterTrouble.DAMAGED, RegisterTrouble.FOREIGN}:
            raise
    # Whoever is no owner of the machine is known by the register alone.
    owner(settings, by, practice=practice)
    return _verify_what_is_left(settings, told_before, practice=practice)


def _verify_what_is_left(settings: Settings, told_before: RegisterHead | None, *, practice: bool) -> int:
    """Of a file that does not open: it may have been cut short. No line is left in it. Raises StorageError."""
    try:
        with store_to_read(settings, practice=practice, is_cut=True) as store:
            wrong = verify_store(store, None, told_before, practice=practice)
    except RegisterUnusable as error:
        raise nothing_read(settings.register_file(practice=practice), error) from None
    say("The register does not open: only this can be read. Restore the newest backup with `kiosk backup restore`.")
    return max(wrong, 1)


def verify_store(
    store: Store,
    permission: Permission | None = None,
    told_before: RegisterHead | None = None,
    *,
    practice: bool,
) -> int:
    """The same of a register that is open; what was found is noted for whoever has this permission.

    The clock of practice begins anew at every start: there no time is before its cause. Raises UserError, StorageError.
    """
    with progress("the file is read"), stopped_saying(_stopped_before):
        broken = file_faults(store.engine)
    for fault in broken:
        show(f"{fault}  DAMAGED")
    with progress("records checked", count_of(store.engine)) as told, stopped_saying(partial(_stopped, told)):
        counted = _Counted()
        unread = [*_checked(store, told, counted)]
        joins = partial(check_joins, store.engine, store.keys, is_signed)
        joined, unfit = _read(store, "joined certificates", joins, unread) or (0, [])
        desk = _read(store, "desk's log", partial(check_desk, store.engine, store.keys), unread) or _NO_DESK
        chained = partial(check_ledger, store.engine, store.keys, told_before)
        ledger = _read(store, "ledger", chained, unread) or _NO_LEDGER
        schema = _read(store, "schema", partial(schema_faults, store.engine), unread) or []
        uncounted = _read(store, "counts", partial(unreadable_rows, store.engine), unread) or []
        in_order = partial(out_of_order, store.engine)
        misdated = () if practice else _read(store, "order of times", in_order, unread) or ()
    lines, doubts = _of_the_set(ledger, schema, store.anchor.told(), told_before)
    lines += _of_the_order(misdated)
    wrong = len(broken) + len(unread) + counted.faults + len(unfit) + len(desk.faults) + len(ledger.faults)
    wrong += len(schema) + len(uncounted) + doubts + sum(not one.is_explained for one in misdated)
    if permission is not None:
        # At the end: a line more would hide what was cut off the end of the log.
        permission.note(reference_to(told.done, "records", wrong, "do not fit"))
    for fault in (*unfit, *desk.faults, *ledger.faults, *schema, *uncounted):
        show(f"{fault}  DOES NOT FIT")
    for sentence in (*lines, *unread):
        show(sentence)
    _sum_up(told, counted, is_broken=bool(broken or unread))
    if joined:
        show(f"{joined} joined certificates checked, {len(unfit)} do not fit")
    if desk.events or desk.accounts:
        found = f"{desk.events} events and {desk.accounts} accounts checked, {len(desk.faults)} do not fit"
        show(f"desk: {found}")
    return wrong


def _of_the_order(found: Sequence[OutOfOrder]) -> list[str]:
    """What is dated before its cause."""
    lines = [f"{one.about}  OUT OF ORDER{', explained' if one.is_explained else ''}" for one in found]
    if found:
        unexplained = sum(not one.is_explained for one in found)
        lines.append(
            f"{len(found)} times are before their cause, {unexplained} of them unexplained: a clock was wrong. "
            "docs/operations.md, The clock, says how to explain them"
        )
    return lines


def _of_the_set(
    ledger: LedgerCheck, schema: list[str], doubt: str | None, told_before: RegisterHead | None
) -> tuple[list[str], int]:
    """What is to be said besides, and how much of it does not fit."""
    lines = []
    doubts = 0
    if ledger.faults:
        lines.append(f"ledger: {ledger.entries} entries checked, {len(ledger.faults)} do not fit")
    if schema:
        lines.append(f"schema: {len(schema)} parts do not fit")
    if ledger.taken_in:
        lines.append(f"{ledger.taken_in} rows are older than the ledger: what was taken out before it is not noticed")
    lines += ledger.adopted
    if doubt is not None:
        lines.append(doubt)
        doubts += 1
    if ledger.goes_through:
        lines.append(f"the register goes through {told_before}: nothing before it was changed since")
    elif told_before is not None:
        lines.append(
            f"the register does NOT go through {told_before}: it was put back or written anew, or that is of "
            "another register"
        )
        doubts += 1
    return lines, doubts


def _head_of(text: str) -> RegisterHead:
    """Raises UsageError."""
    try:
        return RegisterHead.parse(text)
    except ValueError as error:
        raise UsageError(f"--anchor: it is {error}. Copy it from the report or the hand-over.") from None


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
    if isinstance(error, StorageError) and not isinstance(error, DamagedValue):
        return str(error)
    return f"The {what} cannot be read any further: {reason(store.engine, error)}"


def _sum_up(told: Progress, counted: _Counted, *, is_broken: bool) -> None:
    if is_broken or counted.lost:
        good, unfit = told.done - counted.faults, counted.faults - counted.lost
        show(f"{good} records are good, {unfit} do not fit, {counted.lost} cannot be read and may be missing")
    show(f"{told.done} records checked, {counted.faults} do not fit")


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
