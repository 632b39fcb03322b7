"""Incidents in the register, inside somebody's unit of work: sealed, counted line by line, named in the desk's log."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.domain.office.incident_rules import lines_fault
from kiosk.domain.office.incidents import Incident, IncidentLine, IncidentLineKind
from kiosk.domain.office.record_queries import Damaged, RecordKind, reference_of
from kiosk.domain.office.visit import Errand
from kiosk.domain.records import facts
from kiosk.storage.core.errors import decoded
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.core.sealing import is_sealed, seal
from kiosk.storage.schema.incident_tables import IncidentLineRow, IncidentRecordRow, IncidentRow
from kiosk.storage.schema.tables import LinkRow, ReservationRow
from kiosk.storage.search.record_lists import shown
from kiosk.storage.search.record_pages import RecordKey


def seal_incident(keys: RegisterKeys, row: IncidentRow) -> None:
    row.seal = seal(keys, facts.INCIDENT, row)


def seal_line(keys: RegisterKeys, row: IncidentLineRow) -> None:
    row.seal = seal(keys, facts.INCIDENT_LINE, row, incident=row.incident_id)


def incident_fault(keys: RegisterKeys, row: IncidentRow) -> str | None:
    """What of an incident is not as it was kept; None when all is."""
    if not is_sealed(keys, facts.INCIDENT, row, row.seal):
        return "incident"
    for number, line in enumerate(row.lines, start=1):
        whole = is_sealed(keys, facts.INCIDENT_LINE, line, line.seal, incident=line.incident_id)
        if line.number != number or not whole:
            return f"line {number}"
    there = [reference_of(*place) for place in places_of(row)]
    return lines_fault([(line.topic, line.value) for line in row.lines], there, is_open=row.is_open)


def places_of(row: IncidentRow) -> list[RecordKey]:
    """The records that it concerns, in the order in which they came. Raises DamagedValue for a kind that is none."""
    return [(decoded(RecordKind, one.kind), one.record_id) for one in row.records]


def incident_of(unit: Session, keys: RegisterKeys, row: IncidentRow) -> Incident:
    """Raises DamagedValue for what nobody knows."""
    lines = tuple(
        IncidentLine(line.number, line.at, line.clerk, line.counter, decoded(IncidentLineKind, line.topic), line.value)
        for line in row.lines
    )
    errand = decoded(Errand, row.errand) if row.errand is not None else None
    places = places_of(row)
    found = {
        (one.kind, one.id): one for one in shown(unit, keys, [place for place in places if _is_there(unit, place)])
    }
    records = tuple(found.get(place) or Damaged(*place) for place in places)
    return Incident(
        row.id, row.opened_at, row.counter, row.clerk, errand, row.step, lines, records, is_open=row.is_open
    )


def _is_there(unit: Session, place: RecordKey) -> bool:
    kind, number = place
    table = ReservationRow if kind is RecordKind.RESERVATION else LinkRow
    return unit.scalar(select(table.id).where(table.id == number)) is not None


def add_record_row(row: IncidentRow, place: RecordKey) -> None:
    kind, number = place
    row.records.append(IncidentRecordRow(kind=kind.value, record_id=number))
