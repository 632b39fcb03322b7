"""What is dated before its cause: a clock was wrong then. Nobody has tampered where the seal fits."""

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Engine, Executable, and_, func, select
from sqlalchemy.orm import Session, aliased

from kiosk.domain.machine.clock_rules import ClockVerdict
from kiosk.domain.office.incidents import line_name
from kiosk.domain.office.record_marks import RecordMark
from kiosk.domain.office.record_queries import RecordKind, reference_of
from kiosk.domain.staff.clerks import Action
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.storage.core.engine import READS
from kiosk.storage.core.errors import DAMAGED, StorageError
from kiosk.storage.opening.answers import reason
from kiosk.storage.records.amendments import marked
from kiosk.storage.schema.amendment_tables import AmendmentRow, JoinRow
from kiosk.storage.schema.desk_tables import DeskEventRow
from kiosk.storage.schema.incident_tables import IncidentLineRow, IncidentRow
from kiosk.storage.schema.tables import BatchRow, LinkEventRow, LinkRow, ReservationRow, ResultsRow


@dataclass(frozen=True)
class OutOfOrder:
    """`is_explained`: it is said in the register that the clock was wrong."""

    about: str
    is_explained: bool = False


def out_of_order(engine: Engine) -> tuple[OutOfOrder, ...]:
    """Raises StorageError."""
    try:
        with Session(engine.execution_options(**{READS: True})) as unit:
            marks = {kind: set(unit.scalars(marked(kind, RecordMark.CLOCK))) for kind in RecordKind}
            said = _line_of_right_clock(unit)
            records = [
                OutOfOrder(about, said > 0 or number in marks[kind])
                for about, kind, number in (*_of_links(unit), *_of_amendments(unit))
            ]
            others = (*_of_batches(unit), *_of_joins(unit), *_of_incidents(unit))
            return (*records, *(OutOfOrder(about, said > 0) for about in others), *_of_log(unit, said))
    except DAMAGED as error:
        raise StorageError(f"The times in the register cannot be compared ({reason(engine, error)}).") from None


_OfRecord = tuple[str, RecordKind, int]


def _of_links(unit: Session) -> Iterator[_OfRecord]:
    before = aliased(LinkEventRow)
    earlier = and_(before.link_id == LinkEventRow.link_id, before.number == LinkEventRow.number - 1)
    for link, number in _rows(
        unit, select(LinkEventRow.link_id, LinkEventRow.number).join(before, earlier).where(LinkEventRow.at < before.at)
    ):
        yield f"{reference_of(RecordKind.LINK, link)}: history {number}", RecordKind.LINK, link
    reserved = (
        select(ReservationRow.mykey_id, ReservationRow.programme, func.min(ReservationRow.recorded_at).label("at"))
        .group_by(ReservationRow.mykey_id, ReservationRow.programme)
        .subquery()
    )
    theirs = and_(reserved.c.mykey_id == LinkRow.mykey_id, reserved.c.programme == LinkRow.programme)
    for (link,) in _rows(unit, select(LinkRow.id).join(reserved, theirs).where(LinkRow.entered_at < reserved.c.at)):
        yield f"{reference_of(RecordKind.LINK, link)}: before its reservation", RecordKind.LINK, link
    handed = select(LinkRow.id, BatchRow.id).join(BatchRow, BatchRow.id == LinkRow.batch_id)
    for link, batch in _rows(unit, handed.where(BatchRow.made_at < LinkRow.entered_at)):
        yield f"{reference_of(RecordKind.LINK, link)}: handed over in batch {batch}", RecordKind.LINK, link


def _of_amendments(unit: Session) -> Iterator[_OfRecord]:
    before = aliased(AmendmentRow)
    same = and_(before.kind == AmendmentRow.kind, before.record_id == AmendmentRow.record_id)
    earlier = and_(same, before.number == AmendmentRow.number - 1)
    columns = AmendmentRow.kind, AmendmentRow.record_id, AmendmentRow.number
    of_reservation = and_(
        AmendmentRow.kind == RecordKind.RESERVATION.value, AmendmentRow.record_id == ReservationRow.id
    )
    of_link = and_(AmendmentRow.kind == RecordKind.LINK.value, AmendmentRow.record_id == LinkRow.id)
    queries = (
        select(*columns).join(before, earlier).where(AmendmentRow.at < before.at, AmendmentRow.kind.in_(RecordKind)),
        select(*columns).join(ReservationRow, of_reservation).where(AmendmentRow.at < ReservationRow.recorded_at),
        select(*columns).join(LinkRow, of_link).where(AmendmentRow.at < LinkRow.entered_at),
    )
    named = {(kind, record, number) for query in queries for kind, record, number in _rows(unit, query)}
    for kind, record, number in sorted(named):
        yield f"amendment {kind} {record} #{number}", RecordKind(kind), record


def _of_batches(unit: Session) -> Iterator[str]:
    for (batch,) in _rows(unit, select(BatchRow.id).where(BatchRow.placed_at < BatchRow.made_at)):
        yield f"batch {batch}: put in its place"
    came = select(ResultsRow.id, BatchRow.id).join(BatchRow, BatchRow.id == ResultsRow.batch_id)
    for results, batch in _rows(unit, came.where(ResultsRow.at < BatchRow.made_at)):
        yield f"results {results}: of batch {batch}"


def _of_joins(unit: Session) -> Iterator[str]:
    joins = select(JoinRow.id).join(ReservationRow, ReservationRow.id == JoinRow.reservation_id)
    for (number,) in _rows(unit, joins.where(JoinRow.joined_at < ReservationRow.recorded_at)):
        yield f"joined certificate {number}"


def _of_incidents(unit: Session) -> Iterator[str]:
    before = aliased(IncidentLineRow)
    earlier = and_(before.incident_id == IncidentLineRow.incident_id, before.number == IncidentLineRow.number - 1)
    lines = select(IncidentLineRow.incident_id, IncidentLineRow.number)
    opened = lines.join(IncidentRow, IncidentRow.id == IncidentLineRow.incident_id)
    queries = [
        lines.join(before, earlier).where(IncidentLineRow.at < before.at),
        opened.where(IncidentLineRow.at < IncidentRow.opened_at),
    ]
    named = {(incident, number) for query in queries for incident, number in _rows(unit, query)}
    for incident, number in sorted(named):
        yield line_name(incident, number)


def _line_of_right_clock(unit: Session) -> int:
    """The last line of the log that says that the clock is right; 0 for none. It explains what was dated before it."""
    said = select(func.max(DeskEventRow.number)).where(
        DeskEventRow.action == Action.ACCEPT_CLOCK.value,
        DeskEventRow.denial.is_(None),
        DeskEventRow.about.startswith(f"{ClockVerdict.RIGHT} ", autoescape=True),
    )
    return unit.scalar(said) or 0


def _of_log(unit: Session, said: int) -> Iterator[OutOfOrder]:
    before = aliased(DeskEventRow)
    later = select(DeskEventRow.number).join(before, before.number == DeskEventRow.number - 1)
    for (number,) in _rows(unit, later.where(DeskEventRow.at < before.at).order_by(DeskEventRow.number)):
        yield OutOfOrder(f"desk event {number}", number <= said)


def _rows(unit: Session, query: Executable) -> Sequence[Any]:
    return unit.execute(query).all()
