"""Looking at the record from outside a session: list it, and check every signature again."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field
from datetime import datetime
from typing import TypeVar

from sqlalchemy import Engine, func, inspect, select
from sqlalchemy.orm import Session

from kiosk.domain.office.record_queries import RecordKind
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.mykey import masked
from kiosk.storage.core.engine import READS
from kiosk.storage.core.errors import DAMAGED, StorageError
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.core.signature_check import IsSigned
from kiosk.storage.records.amendments import amendments_in
from kiosk.storage.records.holders import open_mykey
from kiosk.storage.schema.amendment_tables import AmendmentRow, JoinRow
from kiosk.storage.schema.tables import LinkEventRow, LinkRow, MyKeyRow, ReservationRow
from kiosk.storage.verify.numbers import numbers_of
from kiosk.storage.verify.record_integrity import TOGETHER, join_fault, link_fault, reservation_fault

RecordRow = TypeVar("RecordRow", ReservationRow, LinkRow)

UNREADABLE = "????????"
LOST = "cannot be read"
"""The fault of a record that is in a page that is broken: nobody can say whether it is there."""


@dataclass(frozen=True)
class ListedReservation:
    """A reservation as a list may show it: the MyKey ID's second half stays covered.

    `fault` names what does not fit; None when the signature proves it whole. Of what cannot be read nothing is shown.
    """

    id: int
    recorded_at: datetime | None
    programme: str
    mykey: str
    acting: str
    counter: str
    mode: str
    fault: str | None
    is_live: bool = field(default=True, kw_only=True)


@dataclass(frozen=True)
class ListedLink(ListedReservation):
    """A link as a list may show it: of the account, the last characters."""

    reference: str
    measure: str
    service: str
    account_tail: str
    state: str


def listed(engine: Engine, keys: RegisterKeys, is_signed: IsSigned) -> Iterator[ListedReservation]:
    """Every reservation in order, each checked again."""
    with Session(engine.execution_options(**{READS: True})) as unit:
        for numbers in numbers_of(unit, ReservationRow):
            yield from _reservations(unit, keys, is_signed, numbers)


def listed_links(engine: Engine, keys: RegisterKeys, is_signed: IsSigned) -> Iterator[ListedLink]:
    """Every link in order, each checked again with its account, its batch and its history."""
    with Session(engine.execution_options(**{READS: True})) as unit:
        for numbers in numbers_of(unit, LinkRow):
            yield from _links(unit, keys, is_signed, numbers)


def faults_of(
    engine: Engine, keys: RegisterKeys, is_signed: IsSigned, kind: RecordKind, numbers: Sequence[int]
) -> Mapping[int, str | None]:
    """What does not fit of each of these records; None: nothing."""
    check = _links if kind is RecordKind.LINK else _reservations
    with Session(engine.execution_options(**{READS: True})) as unit:
        return {record.id: record.fault for record in check(unit, keys, is_signed, numbers)}


def count_of(engine: Engine) -> int | None:
    """How many reservations and links there are; None where they cannot be counted."""
    try:
        with Session(engine.execution_options(**{READS: True})) as unit:
            return sum(unit.scalar(select(func.count()).select_from(kind)) or 0 for kind in (ReservationRow, LinkRow))
    except DAMAGED:
        return None


def _reservations(
    unit: Session, keys: RegisterKeys, is_signed: IsSigned, numbers: Sequence[int]
) -> Iterator[ListedReservation]:
    fetched = _fetched(unit, ReservationRow, numbers)
    amended = amendments_in(unit, RecordKind.RESERVATION, numbers) if fetched else None
    for number in numbers:
        try:
            row = unit.get_one(ReservationRow, number)
            amendments = None if amended is None else amended.get(number, ())
            yield _listed(row, keys, is_signed, amendments)
        except DAMAGED:
            fault = unreadable_column(unit, ReservationRow, number)
            yield ListedReservation(number, None, UNREADABLE, UNREADABLE, UNREADABLE, UNREADABLE, UNREADABLE, fault)
    unit.expunge_all()


def _listed(
    row: ReservationRow, keys: RegisterKeys, is_signed: IsSigned, amendments: Sequence[AmendmentRow] | None
) -> ListedReservation:
    return ListedReservation(
        id=row.id,
        recorded_at=row.recorded_at,
        programme=row.programme,
        mykey=_covered(keys, row.mykey),
        acting=row.acting,
        counter=row.counter,
        mode=row.mode,
        fault=reservation_fault(row, keys, is_signed, amendments),
        is_live=row.is_live,
    )


def _links(unit: Session, keys: RegisterKeys, is_signed: IsSigned, numbers: Sequence[int]) -> Iterator[ListedLink]:
    fetched = _fetched(unit, LinkRow, numbers)
    amended = amendments_in(unit, RecordKind.LINK, numbers) if fetched else None
    for number in numbers:
        try:
            row = unit.get_one(LinkRow, number)
            amendments = None if amended is None else amended.get(number, ())
            yield _listed_link(unit, row, keys, is_signed, amendments)
        except DAMAGED:
            fault = unreadable_column(unit, LinkRow, number)
            unread = (UNREADABLE,) * 5
            yield ListedLink(number, None, *unread, fault, *unread)
    unit.expunge_all()


def _listed_link(
    unit: Session,
    row: LinkRow,
    keys: RegisterKeys,
    is_signed: IsSigned,
    amendments: Sequence[AmendmentRow] | None,
) -> ListedLink:
    fault = _unreadable_event(unit, row) or link_fault(row, keys, is_signed, amendments)
    return ListedLink(
        id=row.id,
        recorded_at=row.entered_at,
        programme=row.programme,
        mykey=_covered(keys, row.mykey),
        acting=row.acting,
        counter=row.counter,
        mode=row.mode,
        fault=fault,
        reference=row.reference,
        measure=row.measure,
        service=row.service,
        account_tail=row.account_tail,
        state=row.state,
    )


def check_joins(engine: Engine, keys: RegisterKeys, is_signed: IsSigned) -> tuple[int, list[str]]:
    """How many certificates were joined, and what does not fit of them."""
    faults: list[str] = []
    with Session(engine.execution_options(**{READS: True})) as unit:
        numbers = [number for batch in numbers_of(unit, JoinRow) for number in batch]
        for number in numbers:
            try:
                fault = join_fault(unit.get_one(JoinRow, number), keys, is_signed)
            except DAMAGED:
                fault = "row"
            if fault is not None:
                faults.append(f"joined certificate {number}: {fault}")
    return len(numbers), faults


def _fetched(unit: Session, kind: type[RecordRow], numbers: Sequence[int]) -> Sequence[RecordRow]:
    """These rows, for the unit to know: a query each would take most of the time.

    None of them where one cannot be read, which must not hide the others: then each is read by itself.
    """
    try:
        return unit.scalars(select(kind).where(kind.id.in_(numbers)).options(*TOGETHER[kind])).unique().all()
    except DAMAGED:
        unit.expunge_all()
        return ()


def unreadable_column(unit: Session, kind: type[ReservationRow | LinkRow], number: int) -> str:
    """The first column of the row that holds something that it cannot hold."""
    for column in kind.__table__.columns:
        try:
            unit.scalars(select(column).where(kind.id == number)).all()
        except DAMAGED:
            # Its number is where it stands, and nothing that anybody wrote.
            return LOST if column.primary_key else str(column.name)
    return "row"


def _unreadable_event(unit: Session, link: LinkRow) -> str | None:
    """The place in its history that cannot be read."""
    if "events" not in inspect(link).unloaded:
        return None
    numbers = unit.scalars(select(LinkEventRow.id).where(LinkEventRow.link_id == link.id).order_by(LinkEventRow.number))
    for place, number in enumerate(numbers.all(), start=1):
        try:
            unit.get_one(LinkEventRow, number)
        except DAMAGED:
            return f"history {place}"
    return None


def _covered(keys: RegisterKeys, mykey: MyKeyRow | None) -> str:
    if mykey is None:
        return UNREADABLE
    try:
        return masked(open_mykey(keys, mykey))
    except StorageError:
        return UNREADABLE
