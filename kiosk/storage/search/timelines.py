"""What became of a record: its history in order, checked again, and what hangs together with it."""

from collections.abc import Iterator
from pathlib import PurePath
from typing import assert_never

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.domain.office.record_queries import Damaged, FoundRecord, RecordKind
from kiosk.domain.office.timeline import (
    CancelledByHolder,
    Completed,
    Entered,
    HandedOver,
    Joined,
    RecordWritten,
    Rejected,
    ReservationMade,
    ResultTakenBack,
    Timeline,
    TimelineEntry,
    UnreadableEntry,
)
from kiosk.domain.records.link import LinkState, RejectReason
from kiosk.domain.values.capacity import Capacity, Mode
from kiosk.storage.core.errors import DAMAGED, DamagedValue, StorageError, decoded
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.core.signature_check import IsSigned
from kiosk.storage.records.amendments import amendments_of, standing_of
from kiosk.storage.records.certificates import joined_to
from kiosk.storage.schema.amendment_tables import JoinRow
from kiosk.storage.schema.tables import LinkEventRow, LinkRow, ReservationRow
from kiosk.storage.search.amendment_timeline import with_amendments
from kiosk.storage.search.record_lists import shown
from kiosk.storage.search.record_pages import RecordKey
from kiosk.storage.verify.record_integrity import reservation_fault, shown_link_fault
from kiosk.storage.verify.records import unreadable_column


def timeline_of(unit: Session, keys: RegisterKeys, is_signed: IsSigned, place: RecordKey) -> Timeline | None:
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
        return Timeline(record, (), (), unreadable_column(unit, table, number))


def _of_reservation(unit: Session, keys: RegisterKeys, is_signed: IsSigned, record: FoundRecord | Damaged) -> Timeline:
    row = unit.get_one(ReservationRow, record.id)
    reserved = ReservationMade(
        row.recorded_at, row.counter, decoded(Mode, row.mode), decoded(Capacity, row.acting), row.terms
    )
    history = with_amendments((reserved, *_joins(unit, row)), amendments_of(row))
    linked = (
        select(LinkRow.id)
        .where(LinkRow.mykey_id == row.mykey_id, LinkRow.programme == row.programme)
        .where(LinkRow.holder_id.in_(_theirs(unit, keys, row)))
        .order_by(LinkRow.id)
    )
    related = shown(unit, keys, [(RecordKind.LINK, number) for number in unit.scalars(linked)])
    return Timeline(record, history, related, reservation_fault(row, keys, is_signed), standing_of(unit, row))


def _of_link(unit: Session, keys: RegisterKeys, is_signed: IsSigned, record: FoundRecord | Damaged) -> Timeline:
    row = unit.get_one(LinkRow, record.id)
    events = tuple(_history(unit, row))
    lost = next((f"history {step.place}" for step in events if isinstance(step, UnreadableEntry)), None)
    history = with_amendments(events, amendments_of(row))
    reserved = (
        select(ReservationRow.id)
        .where(ReservationRow.mykey_id == row.mykey_id, ReservationRow.programme == row.programme)
        .where(ReservationRow.holder_id.in_(_theirs(unit, keys, row)))
        .order_by(ReservationRow.id)
    )
    related = shown(unit, keys, [(RecordKind.RESERVATION, number) for number in unit.scalars(reserved)])
    fault = lost or shown_link_fault(row, keys, is_signed)
    return Timeline(record, history, related, fault, standing_of(unit, row))


def _theirs(unit: Session, keys: RegisterKeys, row: ReservationRow | LinkRow) -> set[int]:
    """The certificates of who made this record: a join that was changed from outside hides no story."""
    try:
        return joined_to(unit, keys, row.holder_id)
    except StorageError:
        return {row.holder_id}


def _joins(unit: Session, row: ReservationRow) -> Iterator[Joined]:
    for join in unit.scalars(select(JoinRow).where(JoinRow.reservation_id == row.id).order_by(JoinRow.id)):
        yield Joined(join.joined_at, join.counter, decoded(Mode, join.mode), join.clerk, join.second)


def _history(unit: Session, row: LinkRow) -> Iterator[TimelineEntry]:
    """Event by event: one that cannot be read must not hide the others."""
    numbers = select(LinkEventRow.id).where(LinkEventRow.link_id == row.id).order_by(LinkEventRow.number)
    for place, number in enumerate(unit.scalars(numbers).all(), start=1):
        try:
            yield _happened(row, unit.get_one(LinkEventRow, number))
        except DAMAGED:
            yield UnreadableEntry(place)


def _happened(row: LinkRow, event: LinkEventRow) -> TimelineEntry:
    at, counter, mode = event.at, event.counter, decoded(Mode, event.mode)
    match decoded(LinkState, event.state):
        case LinkState.ENTERED:
            return Entered(at, counter, mode, decoded(Capacity, row.acting), row.terms, row.clerk_confirmed)
        case LinkState.RECORDED:
            return RecordWritten(at, counter, mode)
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
            return CancelledByHolder(at, counter, mode)
        case state:
            assert_never(state)
