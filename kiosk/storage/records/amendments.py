"""Amendments in the register, inside somebody's unit of work: each sealed, counted, and named in the desk's log."""

from collections.abc import Mapping, Sequence
from functools import partial

from sqlalchemy import func, select
from sqlalchemy.orm import Session, object_session

from kiosk.domain.office.amending_rules import PastChange, standing_after
from kiosk.domain.office.amendments import ChangeKind, RecordState
from kiosk.domain.office.record_queries import RecordKind, reference_of
from kiosk.domain.records import facts
from kiosk.domain.records.link import LinkState
from kiosk.domain.values.capacity import Capacity
from kiosk.storage.core.errors import decoded
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.core.sealing import is_sealed, seal
from kiosk.storage.schema.amendment_tables import AmendmentRow
from kiosk.storage.schema.tables import LinkRow, ReservationRow


def kind_of(row: ReservationRow | LinkRow) -> RecordKind:
    return RecordKind.LINK if isinstance(row, LinkRow) else RecordKind.RESERVATION


def amendments_of(row: ReservationRow | LinkRow) -> Sequence[AmendmentRow]:
    """Of this record, in their order. One that is in no unit yet has none."""
    unit = object_session(row)
    if unit is None:
        return ()
    where = (AmendmentRow.kind == kind_of(row), AmendmentRow.record_id == row.id)
    return unit.scalars(select(AmendmentRow).where(*where).order_by(AmendmentRow.number)).all()


def amendments_in(unit: Session, kind: RecordKind, numbers: Sequence[int]) -> Mapping[int, Sequence[AmendmentRow]]:
    """Of each of these records that has any. Raises what a damaged one raises."""
    found: dict[int, list[AmendmentRow]] = {}
    where = (AmendmentRow.kind == kind, AmendmentRow.record_id.in_(numbers))
    for row in unit.scalars(select(AmendmentRow).where(*where).order_by(AmendmentRow.number)):
        found.setdefault(row.record_id, []).append(row)
    return found


def seal_amendment(keys: RegisterKeys, row: AmendmentRow, record: ReservationRow | LinkRow) -> None:
    row.seal = seal(keys, facts.AMENDMENT, row, record=row.record_id, signature=record.signature)


def is_whole(keys: RegisterKeys, row: AmendmentRow, record: ReservationRow | LinkRow) -> bool:
    return is_sealed(keys, facts.AMENDMENT, row, row.seal, record=row.record_id, signature=record.signature)


def record_of(unit: Session, kind: RecordKind, number: int) -> ReservationRow | LinkRow | None:
    if kind is RecordKind.LINK:
        return unit.get(LinkRow, number)
    return unit.get(ReservationRow, number)


def name_of(row: AmendmentRow) -> str:
    """As the desk's log names it."""
    return f"{reference_of(decoded(RecordKind, row.kind), row.record_id)} #{row.number}"


def changed_amendment(keys: RegisterKeys, record: ReservationRow | LinkRow, rows: Sequence[AmendmentRow]) -> int | None:
    """The number of the first that is not as it was made; None when all are."""
    for number, row in enumerate(rows, start=1):
        if row.number != number or not is_whole(keys, row, record):
            return number
    return None


def standing_of(unit: Session, row: ReservationRow | LinkRow) -> RecordState:
    """How the record stands now. Raises DamagedValue for what nobody knows."""
    made = [PastChange(decoded(ChangeKind, one.act), one.old, one.new) for one in amendments_of(row)]
    stands = partial(standing_after, decoded(Capacity, row.acting), is_live=row.is_live)
    if isinstance(row, LinkRow):
        return decoded(partial(stands, state=decoded(LinkState, row.state)), made)
    theirs = (LinkRow.mykey_id == row.mykey_id, LinkRow.programme == row.programme, LinkRow.is_live)
    live = unit.scalar(select(func.count()).select_from(LinkRow).where(*theirs)) or 0
    return decoded(partial(stands, live_links=live), made)
