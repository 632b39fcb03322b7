"""Amendments in the register, inside somebody's unit of work: each sealed, counted, and named in the desk's log."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import partial

from sqlalchemy import Select, exists, func, select
from sqlalchemy.orm import Session, aliased, object_session

from kiosk.domain.office.amending_rules import PastChange, standing_after
from kiosk.domain.office.amendments import AmendmentReason, ChangeKind, RecordState
from kiosk.domain.office.record_marks import RecordMark
from kiosk.domain.office.record_queries import RecordKind, reference_of
from kiosk.domain.records import facts
from kiosk.domain.records.link import LinkState
from kiosk.domain.staff.clerks import Action
from kiosk.domain.staff.desk_log import AuditEvent
from kiosk.domain.values.capacity import Capacity
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.storage.core.errors import decoded
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.core.sealing import is_sealed, seal
from kiosk.storage.schema.amendment_tables import AmendmentRow
from kiosk.storage.schema.tables import LinkRow, ReservationRow
from kiosk.storage.staff.desk_log import add_event

_NOBODY = "-"
"""Who has no login name: the machine's owner."""


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


def marked(kind: RecordKind, mark: RecordMark) -> Select[int]:
    """The numbers of the records on which this mark stands."""
    taken = aliased(AmendmentRow)
    is_taken = exists().where(
        taken.kind == AmendmentRow.kind,
        taken.record_id == AmendmentRow.record_id,
        taken.number > AmendmentRow.number,
        taken.act == ChangeKind.UNMARK.value,
        taken.old == mark.value,
    )
    return select(AmendmentRow.record_id).where(
        AmendmentRow.kind == kind.value,
        AmendmentRow.act == ChangeKind.MARK.value,
        AmendmentRow.new == mark.value,
        ~is_taken,
    )


def seal_amendment(keys: RegisterKeys, row: AmendmentRow, record: ReservationRow | LinkRow) -> None:
    row.seal = seal(keys, facts.AMENDMENT, row, record=row.record_id, signature=record.signature)


def is_whole(keys: RegisterKeys, row: AmendmentRow, record: ReservationRow | LinkRow) -> bool:
    return is_sealed(keys, facts.AMENDMENT, row, row.seal, record=row.record_id, signature=record.signature)


@dataclass(frozen=True)
class Misdated:
    """Who said at which counter that records are misdated, and when. `clerk` None: the machine's owner."""

    at: datetime
    clerk: str | None
    counter: str


def mark_misdated(keys: RegisterKeys, unit: Session, row: ReservationRow | LinkRow, said: Misdated) -> None:
    """Mark a record whose time is not to be believed. The unit holds the desk's log (`hold_log`)."""
    made = AmendmentRow(
        kind=kind_of(row).value,
        record_id=row.id,
        number=len(amendments_of(row)) + 1,
        at=said.at,
        counter=said.counter,
        clerk=said.clerk or _NOBODY,
        act=ChangeKind.MARK.value,
        old="",
        new=RecordMark.CLOCK.value,
        reason=AmendmentReason.CLOCK.value,
        paper="",
    )
    seal_amendment(keys, made, row)
    unit.add(made)
    unit.flush()
    add_event(keys, unit, AuditEvent(said.at, said.clerk, Action.MARK_RECORD, name_of(made), said.counter))


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
