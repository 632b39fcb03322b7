"""Incidents in the register, inside somebody's unit of work: sealed, counted line by line, named in the desk's log."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.domain.office.finding import Damaged, RecordKind, reference_of
from kiosk.domain.office.incidents import Incident, Line, Topic
from kiosk.domain.office.visit import Errand
from kiosk.domain.records.record import message_of
from kiosk.storage.core.errors import decoded
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.schema.incident_tables import IncidentLineRow, IncidentRecordRow, IncidentRow
from kiosk.storage.schema.tables import LinkRow, ReservationRow
from kiosk.storage.search.pages import Place
from kiosk.storage.search.shown import shown

_INCIDENT, _LINE = "incident", "incident line"


def sealed_incident(keys: RegisterKeys, row: IncidentRow) -> bytes:
    facts = message_of(
        {
            "id": str(row.id),
            "opened_at": row.opened_at,
            "counter": row.counter,
            "clerk": row.clerk,
            "errand": row.errand or "",
            "step": row.step or "",
        }
    )
    return keys.lookup(_INCIDENT, facts)


def sealed_line(keys: RegisterKeys, row: IncidentLineRow) -> bytes:
    facts = message_of(
        {
            "incident": str(row.incident_id),
            "number": str(row.number),
            "at": row.at,
            "clerk": row.clerk,
            "counter": row.counter,
            "topic": row.topic,
            "value": row.value,
        }
    )
    return keys.lookup(_LINE, facts)


def incident_fault(keys: RegisterKeys, row: IncidentRow) -> str | None:
    """What of an incident is not as it was kept; None when all is."""
    if sealed_incident(keys, row) != row.seal:
        return "incident"
    for number, line in enumerate(row.lines, start=1):
        if line.number != number or sealed_line(keys, line) != line.seal:
            return f"line {number}"
    topics = [line.topic for line in row.lines]
    if topics[:1] != [Topic.OPENED]:
        return "line 1"
    if row.is_open == (Topic.CLOSED in topics):
        return "is_open"
    added = [line.value for line in row.lines if line.topic == Topic.RECORD]
    there = [reference_of(decoded(RecordKind, one.kind), one.record_id) for one in row.records]
    return None if sorted(added) == sorted(there) else "records"


def places_of(row: IncidentRow) -> list[Place]:
    """The records that it concerns, in the order in which they came. Raises DamagedValue for a kind that is none."""
    return [(decoded(RecordKind, one.kind), one.record_id) for one in row.records]


def incident_of(unit: Session, keys: RegisterKeys, row: IncidentRow) -> Incident:
    """Raises DamagedValue for what nobody knows."""
    lines = tuple(
        Line(line.number, line.at, line.clerk, line.counter, decoded(Topic, line.topic), line.value)
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


def _is_there(unit: Session, place: Place) -> bool:
    kind, number = place
    table = ReservationRow if kind is RecordKind.RESERVATION else LinkRow
    return unit.scalar(select(table.id).where(table.id == number)) is not None


def add_record_row(row: IncidentRow, place: Place) -> None:
    kind, number = place
    row.records.append(IncidentRecordRow(kind=kind.value, record_id=number))
