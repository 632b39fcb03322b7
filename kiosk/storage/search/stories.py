"""What became of a record: its history in order, checked again, and what hangs together with it."""

from collections.abc import Iterator
from pathlib import PurePath
from typing import assert_never

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.domain.office.finding import Damaged, Found, RecordKind
from kiosk.domain.office.story import (
    Cancelled,
    Completed,
    Entered,
    HandedOver,
    Happening,
    Joined,
    Recorded,
    Rejected,
    Reserved,
    ResultTakenBack,
    Story,
    Unreadable,
)
from kiosk.domain.records.link import LinkState, RejectReason
from kiosk.domain.values.capacity import (
    Acting,
    Mode,
)
from kiosk.storage.core.errors import DAMAGED, DamagedValue, StorageError, decoded
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.core.proof import IsSigned
from kiosk.storage.records.amendments import amendments_of, standing_of
from kiosk.storage.records.certificates import joined_to
from kiosk.storage.schema.amendment_tables import JoinRow
from kiosk.storage.schema.tables import LinkEventRow, LinkRow, ReservationRow
from kiosk.storage.search.pages import Place
from kiosk.storage.search.retelling import with_amendments
from kiosk.storage.search.shown import shown
from kiosk.storage.verify.checking import reservation_fault, shown_link_fault
from kiosk.storage.verify.records import unreadable_column


def story_of(unit: Session, keys: RegisterKeys, is_signed: IsSigned, place: Place) -> Story | None:
    """None: there is no such record."""
    kind, number = place
    table = ReservationRow if kind is RecordKind.RESERVATION else LinkRow
    if unit.scalar(select(table.id).where(table.id == number)) is None:
        return None
    (record,) = shown(unit, keys, [place])
    try:
        if kind is RecordKind.RESERVATION:
            return _of_reservation(unit, keys, is_signed, record)
        return _of_link(unit, keys, is_signed, record)
    except DAMAGED:
        return Story(record, (), (), unreadable_column(unit, table, number))


def _of_reservation(unit: Session, keys: RegisterKeys, is_signed: IsSigned, record: Found | Damaged) -> Story:
    row = unit.get_one(ReservationRow, record.id)
    reserved = Reserved(row.recorded_at, row.counter, decoded(Mode, row.mode), decoded(Acting, row.acting), row.terms)
    history = with_amendments((reserved, *_joins(unit, row)), amendments_of(row))
    linked = (
        select(LinkRow.id)
        .where(LinkRow.mykey_id == row.mykey_id, LinkRow.programme == row.programme)
        .where(LinkRow.holder_id.in_(_theirs(unit, keys, row)))
        .order_by(LinkRow.id)
    )
    related = shown(unit, keys, [(RecordKind.LINK, number) for number in unit.scalars(linked)])
    return Story(record, history, related, reservation_fault(row, keys, is_signed), standing_of(unit, row))


def _of_link(unit: Session, keys: RegisterKeys, is_signed: IsSigned, record: Found | Damaged) -> Story:
    row = unit.get_one(LinkRow, record.id)
    events = tuple(_history(unit, row))
    lost = next((f"history {step.place}" for step in events if isinstance(step, Unreadable)), None)
    history = with_amendments(events, amendments_of(row))
    reserved = (
        select(ReservationRow.id)
        .where(ReservationRow.mykey_id == row.mykey_id, ReservationRow.programme == row.programme)
        .where(ReservationRow.holder_id.in_(_theirs(unit, keys, row)))
        .order_by(ReservationRow.id)
    )
    related = shown(unit, keys, [(RecordKind.RESERVATION, number) for number in unit.scalars(reserved)])
    fault = lost or shown_link_fault(row, keys, is_signed)
    return Story(record, history, related, fault, standing_of(unit, row))


def _theirs(unit: Session, keys: RegisterKeys, row: ReservationRow | LinkRow) -> set[int]:
    """The certificates of who made this record: a join that was changed from outside hides no story."""
    try:
        return joined_to(unit, keys, row.holder_id)
    except StorageError:
        return {row.holder_id}


def _joins(unit: Session, row: ReservationRow) -> Iterator[Joined]:
    for join in unit.scalars(select(JoinRow).where(JoinRow.reservation_id == row.id).order_by(JoinRow.id)):
        yield Joined(join.joined_at, join.counter, decoded(Mode, join.mode), join.clerk, join.second)


def _history(unit: Session, row: LinkRow) -> Iterator[Happening]:
    """Event by event: one that cannot be read must not hide the others."""
    numbers = select(LinkEventRow.id).where(LinkEventRow.link_id == row.id).order_by(LinkEventRow.number)
    for place, number in enumerate(unit.scalars(numbers).all(), start=1):
        try:
            yield _happened(row, unit.get_one(LinkEventRow, number))
        except DAMAGED:
            yield Unreadable(place)


def _happened(row: LinkRow, event: LinkEventRow) -> Happening:
    at, counter, mode = event.at, event.counter, decoded(Mode, event.mode)
    match decoded(LinkState, event.state):
        case LinkState.ENTERED:
            return Entered(at, counter, mode, decoded(Acting, row.acting), row.terms, row.clerk_confirmed)
        case LinkState.RECORDED:
            return Recorded(at, counter, mode)
        case LinkState.HANDED_OVER if event.results_id is not None:
            return ResultTakenBack(at, counter, mode)
        case LinkState.HANDED_OVER:
            batch = row.batch
            if batch is None:
                raise DamagedValue
            return HandedOver(at, counter, mode, batch.id, PurePath(batch.file).name, batch.placed_at)
        case LinkState.COMPLETED:
            return Completed(at, counter, mode)
        case LinkState.REJECTED:
            return Rejected(
                at, counter, mode, decoded(RejectReason, event.reason) if event.reason is not None else None
            )
        case LinkState.CANCELLED:
            return Cancelled(at, counter, mode)
        case state:
            assert_never(state)
