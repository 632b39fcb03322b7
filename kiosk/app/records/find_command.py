"""`kiosk records find` and `show`: prints the finder's answers. They hold no secret."""

from dataclasses import replace
from datetime import date
from typing import assert_never

from kiosk.app.callers.acting import admitted
from kiosk.app.callers.options import AS_OWNER, CallerOptions
from kiosk.app.clock import clock_for
from kiosk.app.process import show
from kiosk.app.settings import Settings
from kiosk.app.store import Store, is_signed, store_to_read
from kiosk.domain.office.record_queries import (
    BadQuery,
    Cursor,
    Damaged,
    FinderFailed,
    FoundRecord,
    NoSuchRecord,
    Query,
    RecordKind,
    RecordPage,
    checked,
    reference_of,
)
from kiosk.domain.office.search_words import sought
from kiosk.domain.office.ticket_records import AtCounter, NotAtCounter, Uncalled
from kiosk.domain.office.timeline import (
    CancelledByClerk,
    CancelledByHolder,
    Completed,
    Corrected,
    Entered,
    HandedOver,
    Joined,
    Marked,
    RecordWritten,
    Rejected,
    ReservationMade,
    ResultTakenBack,
    Timeline,
    TimelineEntry,
    UnreadableEntry,
)
from kiosk.domain.staff.command_line import reference_to
from kiosk.domain.staff.desk_log import AuditAction
from kiosk.domain.values.errors import UsageError, UserError
from kiosk.domain.values.times import local, moment_in_digits
from kiosk.storage.search.finder import SqlFinder

_UNFIT = {
    BadQuery.MYKEY: "a MyKey ID has eight letters or digits, like ABCD 3467",
    BadQuery.REFERENCE: "that is no receipt number (ten digits, of which the last checks the others)",
    BadQuery.TICKET: "a ticket has a number from 1 to 999",
    BadQuery.DAYS: "--to is before --from",
    BadQuery.DAY: "a day is written like 2020-10-12",
    BadQuery.STATES: "no link stands in that state; there are: recorded, handed_over, completed, rejected, cancelled",
    BadQuery.KIND: "a reservation has no service, state or receipt number",
}
_UNCALLED = {
    Uncalled.NO_TICKET: "There is no ticket {number} of {day}. Ask for another day with --from.",
    Uncalled.NEVER: "Ticket {number} of {day} was not called to any counter.",
    Uncalled.NO_SHOW: "Nobody came when ticket {number} of {day} was called.",
}
_SEEK = "Compare the number with the paper, or look with `kiosk records find`."
_LONGEST_NUMBER = 18


def find_records(settings: Settings, query: Query, limit: int, *, practice: bool, by: CallerOptions = AS_OWNER) -> bool:
    """Print the newest matching records; whether there is one. `query.service` may be an official number.

    Raises UsageError, UserError, StorageError.
    """
    with store_to_read(settings, practice=practice) as store:
        permission = admitted(settings, store, by, AuditAction.FIND_RECORDS, practice=practice)
        query = asked(settings, store, query, practice=practice)
        page = page_of(SqlFinder(store.engine, store.keys, is_signed, limit), query)
        permission.note(reference_to(len(page.rows), sought(query, permission.command_log.mark)))
    _tell_ticket(page.ticket)
    for row in page.rows:
        show(line_of(row))
    if not page.rows:
        show("nothing is found")
    if page.next is not None:
        show(f"there are more than these {limit}: ask more closely, or with a higher --limit")
    return bool(page.rows)


def show_record(settings: Settings, named: str, *, practice: bool, by: CallerOptions = AS_OWNER) -> None:
    """Print the history of the record with this receipt number, reservation:ID or link:ID.

    Raises UsageError, UserError, StorageError.
    """
    with store_to_read(settings, practice=practice) as store:
        permission = admitted(settings, store, by, AuditAction.SHOW_RECORD, practice=practice)
        finder = SqlFinder(store.engine, store.keys, is_signed)
        kind, number = _place(finder, named, _today(settings, practice=practice))
        timeline = finder.timeline(kind, number)
        permission.note(reference_of(kind, number))
    match timeline:
        case Timeline():
            _print(timeline)
        case NoSuchRecord():
            raise UserError(f"There is no {kind} {number}. {_SEEK}")
        case FinderFailed(why):
            raise UserError(why)
        case _:
            assert_never(timeline)


def _today(settings: Settings, *, practice: bool) -> date:
    return local(clock_for(settings, practice=practice).now()).date()


def asked(settings: Settings, store: Store, query: Query, *, practice: bool) -> Query:
    """The query as the register understands it. Raises UsageError, StorageError."""
    if query.service is not None:
        # With the catalogue, which nothing else here needs.
        from kiosk.app.records.service_keys import service_key  # noqa: PLC0415

        query = replace(query, service=service_key(settings, store, query.service))
    return _fitting(query, _today(settings, practice=practice))


def _fitting(query: Query, today: date) -> Query:
    """Raises UsageError."""
    fitting = checked(query, today)
    if isinstance(fitting, BadQuery):
        raise UsageError(_UNFIT[fitting])
    return fitting


def page_of(finder: SqlFinder, query: Query, after: Cursor | None = None) -> RecordPage:
    """Raises UserError."""
    page = finder.find(query, after)
    if isinstance(page, FinderFailed):
        raise UserError(page.why)
    return page


def _tell_ticket(ticket: AtCounter | NotAtCounter | None) -> None:
    """Raises UserError for a ticket that no counter has called."""
    match ticket:
        case None:
            pass
        case AtCounter(day, number, counter, since, until):
            ended = "and not ended" if until is None else f"until {moment_in_digits(until)}"
            show(f"ticket {number} of {day} was called to {counter} at {moment_in_digits(since)}, {ended}.")
            show("what was recorded there meanwhile, and so perhaps by the same person:")
        case NotAtCounter(day, number, why):
            raise UserError(_UNCALLED[why].format(number=number, day=day))
        case _:
            assert_never(ticket)


def _place(finder: SqlFinder, named: str, today: date) -> tuple[RecordKind, int]:
    if ":" not in named:
        rows = page_of(finder, _fitting(Query(reference=named), today)).rows
        if not rows:
            raise UserError(f"There is no link {named}. {_SEEK}")
        return rows[0].kind, rows[0].id
    return record_of(named)


def record_of(named: str) -> tuple[RecordKind, int]:
    """Parse reservation:ID or link:ID. Raises UsageError."""
    kind, _, number = named.partition(":")
    if kind in set(RecordKind) and number.isascii() and number.isdecimal() and len(number) <= _LONGEST_NUMBER:
        return RecordKind(kind), int(number)
    raise UsageError(f"{named!r} names no record; write a receipt number, reservation:1 or link:1")


def line_of(row: FoundRecord | Damaged) -> str:
    if isinstance(row, Damaged):
        return f"{row.kind} {row.id}  DAMAGED, see `kiosk records show {row.kind}:{row.id}`"
    about = [
        f"{row.kind} {row.id}",
        moment_in_digits(row.recorded_at),
        row.programme,
        row.mykey,
        row.acting,
        row.counter,
    ]
    if row.kind is RecordKind.RESERVATION and row.standing is not None:
        about.append(row.standing)
    if row.kind is RecordKind.LINK:
        about += [f"{row.measure}", f"{row.service}", f"…{row.account_tail}", f"{row.state}", f"{row.reference}"]
    if row.incident is not None:
        about.append(f"open incident {row.incident}")
    return "  ".join(about)


def _print(timeline: Timeline) -> None:
    show(line_of(timeline.record))
    for happening in timeline.history:
        show(f"  {_told(happening)}")
    for row in timeline.related:
        show(f"  belongs to it: {line_of(row)}")
    show("signature ok" if timeline.fault is None else f"DOES NOT FIT: {timeline.fault}")


def _told(happening: TimelineEntry) -> str:
    match happening:
        case UnreadableEntry(place):
            return f"what happened in place {place} cannot be read"
        case ReservationMade(acting=acting, terms=terms):
            said = f"reserved by the {acting}, terms {terms}"
        case Entered(acting=acting, terms=terms, clerk_confirmed=confirmed):
            said = f"entered by the {acting}, terms {terms}" + (", confirmed by a clerk" if confirmed else "")
        case RecordWritten():
            said = "recorded"
        case HandedOver(batch=batch, file=file, placed_at=placed):
            said = f"handed over: batch {batch}, {file}" + ("" if placed else ", which is not in its place")
        case Completed():
            said = "completed by the provider"
        case Rejected(reason=reason):
            said = f"rejected by the provider: {reason or 'no reason given'}"
        case ResultTakenBack():
            said = "the provider's result was taken back"
        case CancelledByHolder():
            said = "cancelled by the holder"
        case CancelledByClerk() | Corrected() | Marked() | Joined():
            said = _told_by_clerk(happening)
        case _:
            assert_never(happening)
    return f"{moment_in_digits(happening.at)}  {said}  ({happening.counter}, {happening.mode})"


def _told_by_clerk(happening: CancelledByClerk | Corrected | Marked | Joined) -> str:
    match happening:
        case CancelledByClerk():
            return f"cancelled by the clerk {_why(happening)}"
        case Corrected(old=old, new=new):
            return f"corrected from {old} to {new} by the clerk {_why(happening)}"
        case Marked(mark=mark, off=off):
            return f"mark {mark} {'taken off' if off else 'put on'} by the clerk {_why(happening)}"
        case Joined(clerk=clerk, second=None):
            return f"a renewed certificate joined, before the clerk {clerk}"
        case Joined(clerk=clerk, second=second):
            return f"a renewed certificate joined, before the clerks {clerk} and {second}"
        case _:
            assert_never(happening)


def _why(happening: CancelledByClerk | Corrected | Marked) -> str:
    paper = f", paper {happening.paper}" if happening.paper else ""
    return f"{happening.clerk}: {happening.reason}{paper}"
