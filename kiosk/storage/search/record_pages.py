"""Where a page's records are: by index alone, however many records there are.

The order is by time, then links before the reservations of the same second, then by number. A cursor names a record,
whose time is looked up beside the others: so one that is no time has its place among them too.
"""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from typing import Any

from sqlalchemy import ColumnElement, Select, SQLColumnExpression, and_, func, literal, or_, select, true, union_all
from sqlalchemy.orm import InstrumentedAttribute, Session

from kiosk.domain.office.record_queries import STATES, Cursor, DateRange, PageDirection, Query, RecordKind, spellings
from kiosk.domain.office.ticket_records import AtCounter
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.times import at
from kiosk.storage.core.keys import HOLDER, MYKEY, RegisterKeys
from kiosk.storage.records.amendments import marked
from kiosk.storage.records.certificates import certificates_of
from kiosk.storage.records.holders import holder_row
from kiosk.storage.schema.tables import LinkRow, MyKeyRow, ReservationRow

RecordKey = tuple[RecordKind, int]
"""A record's kind and number."""

_Table = type[ReservationRow] | type[LinkRow]

_Where = Sequence[ColumnElement[bool]]
"""Conditions that one index answers in the order of time, or that few records fulfil."""

_Moment = InstrumentedAttribute[datetime]

_Span = tuple[datetime | None, datetime | None]
"""The first and the last moment; None: not limited."""

_MOMENT = {RecordKind.RESERVATION: ReservationRow.recorded_at, RecordKind.LINK: LinkRow.entered_at}
_COUNTER = {RecordKind.RESERVATION: ReservationRow.counter, RecordKind.LINK: LinkRow.counter}
NUMBER = {RecordKind.RESERVATION: ReservationRow.id, RecordKind.LINK: LinkRow.id}
# A link follows its reservation, also within one second.
_RANK = {RecordKind.RESERVATION: 0, RecordKind.LINK: 1}
_KIND = {rank: kind for kind, rank in _RANK.items()}
# Before it the time zone reaches over the calendar's edge.
_FIRST_DAY = date(1, 1, 2)


@dataclass(frozen=True)
class _People:
    """Whose records: under these MyKey IDs, made with these certificates, by number. None: under or with any.

    A MyKey ID alone is nobody: it may have been mistyped by one and be another's now.
    """

    mykeys: Sequence[int] | None
    holders: Sequence[int] | None

    def of(self, table: _Table) -> list[_Where]:
        mykeys = [[]] if self.mykeys is None else [[table.mykey_id == number] for number in self.mykeys]
        holders = [[]] if self.holders is None else [[table.holder_id == number] for number in self.holders]
        return [[*under, *made] for under in mykeys for made in holders]


def places(
    unit: Session, keys: RegisterKeys, query: Query, cursor: Cursor | None, most: int, ticket: AtCounter | None = None
) -> list[RecordKey]:
    """The records nearest beyond the cursor, in its direction; without one the newest.

    With a ticket those of its counter, while it was there.
    """
    span = _span_of(query, ticket)
    nearest = [_nearest(kind, where, span, cursor, most) for kind, where in _stretches(unit, keys, query, ticket)]
    if not nearest:
        return []
    found = union_all(*(select(few.subquery()) for few in nearest)).subquery()
    order = [_turned(column, cursor) for column in (found.c.at, found.c.rank, found.c.id)]
    rows = unit.execute(select(found.c.rank, found.c.id).order_by(*order).limit(most))
    return [(_KIND[rank], number) for rank, number in rows]


def how_many(unit: Session, keys: RegisterKeys, query: Query, most: int, ticket: AtCounter | None = None) -> int:
    """Of all the records, each in one stretch alone; never more than `most`."""
    span, counted = _span_of(query, ticket), 0
    for kind, where in _stretches(unit, keys, query, ticket):
        few = select(NUMBER[kind]).where(*where, *_within(_MOMENT[kind], span, None)).limit(most - counted)
        counted += unit.scalar(select(func.count()).select_from(few.subquery())) or 0
        if counted >= most:
            break
    return counted


def _stretches(
    unit: Session, keys: RegisterKeys, query: Query, ticket: AtCounter | None
) -> Iterator[tuple[RecordKind, _Where]]:
    people = _people(unit, keys, query)
    if query.wants(RecordKind.LINK):
        for where in _of_links(query, people):
            yield RecordKind.LINK, [*where, *_at(RecordKind.LINK, ticket)]
    if query.wants(RecordKind.RESERVATION):
        for where in _of_reservations(query, people):
            yield RecordKind.RESERVATION, [*where, *_at(RecordKind.RESERVATION, ticket)]


def _span_of(query: Query, ticket: AtCounter | None) -> _Span:
    return _span(query.days or DateRange()) if ticket is None else (ticket.since, ticket.last)


def _people(unit: Session, keys: RegisterKeys, query: Query) -> _People | None:
    """None: anybody's. Raises StorageError for a joined certificate that was changed from outside."""
    if query.mykey is None and query.public_key is None:
        return None
    mykeys = holders = None
    if query.mykey is not None:
        lookups = [keys.lookup(MYKEY, mykey.encode()) for mykey in spellings(query.mykey)]
        mykeys = unit.scalars(select(MyKeyRow.id).where(MyKeyRow.lookup.in_(lookups))).all()
    if query.public_key is not None:
        known = holder_row(unit, keys.lookup(HOLDER, query.public_key))
        holders = sorted(certificates_of(unit, keys, known)) if known is not None else []
    return _People(mykeys, holders)


def _of_reservations(query: Query, people: _People | None) -> list[_Where]:
    where = [ReservationRow.programme == query.programme] if query.programme is not None else []
    where += _with_mark(RecordKind.RESERVATION, query)
    if people is None:
        return [where]
    return [[*theirs, *where] for theirs in people.of(ReservationRow)]


def _of_links(query: Query, people: _People | None) -> list[_Where]:
    states = sorted(STATES if query.states is None else query.states)
    known = [LinkRow.programme == query.programme] if query.programme is not None else []
    service = [LinkRow.service == query.service] if query.service is not None else []
    known += _with_mark(RecordKind.LINK, query)
    if people is not None or query.reference is not None:
        # A few links. The planner knows no sizes: it shall not begin with all those of a service or state.
        standing = [LinkRow.state.in_([state.value for state in states])] if query.states is not None else []
        few = [*known, *map(_leads_nowhere, (*service, *standing))]
        if query.reference is not None:
            few.append(LinkRow.reference == query.reference)
        return [few] if people is None else [[*theirs, *few] for theirs in people.of(LinkRow)]
    if not known and not service and query.states is None:
        return [[]]
    # One state after the other: each is in the order of time, and together they are not.
    return [[*known, *service, LinkRow.state == state.value] for state in states]


def _with_mark(kind: RecordKind, query: Query) -> list[ColumnElement[bool]]:
    """Few are marked: what is looked for is among these."""
    return [] if query.mark is None else [NUMBER[kind].in_(marked(kind, query.mark))]


def _leads_nowhere(condition: ColumnElement[bool]) -> ColumnElement[bool]:
    """The condition in a form for which no index is used."""
    return condition.is_(true())


def _at(kind: RecordKind, ticket: AtCounter | None) -> _Where:
    return [] if ticket is None else [_COUNTER[kind] == ticket.counter]


def _nearest(
    kind: RecordKind, where: _Where, span: _Span, cursor: Cursor | None, most: int
) -> Select[datetime, int, int]:
    moment, number = _MOMENT[kind], NUMBER[kind]
    nearest = select(moment.label("at"), literal(_RANK[kind]).label("rank"), number.label("id"))
    nearest = nearest.where(*where, *_within(moment, span, cursor))
    if cursor is not None:
        nearest = nearest.where(_beyond(kind, cursor))
    return nearest.order_by(_turned(moment, cursor), _turned(number, cursor)).limit(most)


def _span(days: DateRange) -> _Span:
    return (
        None if days.first is None else at(max(days.first, _FIRST_DAY), time.min),
        None if days.last is None else at(max(days.last, _FIRST_DAY), time.max),
    )


def _within(moment: _Moment, span: _Span, cursor: Cursor | None) -> Iterator[ColumnElement[bool]]:
    first, last = span
    # Beyond a cursor it is the cursor that limits its side, or the way to it would be gone through again.
    if first is not None:
        since = moment >= first
        yield _leads_nowhere(since) if cursor is not None and cursor.towards is PageDirection.NEWER else since
    if last is not None:
        until = moment <= last
        yield _leads_nowhere(until) if cursor is not None and cursor.towards is PageDirection.OLDER else until


def _beyond(kind: RecordKind, cursor: Cursor) -> ColumnElement[bool]:
    moment, number = _MOMENT[kind], NUMBER[kind]
    # Of its own: not the row that is being compared.
    there = select(_MOMENT[cursor.kind]).where(NUMBER[cursor.kind] == cursor.id).correlate(None).scalar_subquery()
    older = _goes_back(cursor)
    reached, passed = (moment <= there, moment < there) if older else (moment >= there, moment > there)
    if kind is cursor.kind:
        return and_(reached, or_(passed, number < cursor.id if older else number > cursor.id))
    return reached if (_RANK[kind] < _RANK[cursor.kind]) == older else passed


def _goes_back(cursor: Cursor | None) -> bool:
    return cursor is None or cursor.towards is PageDirection.OLDER


def _turned(column: SQLColumnExpression[Any], cursor: Cursor | None) -> ColumnElement[Any]:
    return column.desc() if _goes_back(cursor) else column.asc()
