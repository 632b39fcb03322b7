"""Whether every incident is still as it was kept, and as the desk's log names it."""

from collections.abc import Set as AbstractSet

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.domain.office.incidents import line_name, name_of
from kiosk.domain.office.record_queries import RecordKind
from kiosk.storage.core.errors import DAMAGED
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.office.incident_rows import incident_fault
from kiosk.storage.schema.incident_tables import IncidentLineRow, IncidentRecordRow, IncidentRow
from kiosk.storage.schema.tables import LinkRow, ReservationRow


def incident_faults(unit: Session, keys: RegisterKeys, told: AbstractSet[str]) -> list[str]:
    """`told`: every line that the log names."""
    faults: list[str] = []
    there: set[str] = set()
    for number in unit.scalars(select(IncidentRow.id).order_by(IncidentRow.id)).all():
        try:
            row = unit.get_one(IncidentRow, number)
            fault = incident_fault(keys, row)
            lines = {line_name(number, line.number) for line in row.lines}
        except DAMAGED:
            fault, lines = "unreadable", {line_name(number, one) for one in _line_numbers(unit, number)}
        if fault is not None:
            faults.append(f"{name_of(number)} ({fault})")
        there |= lines
        unit.expunge_all()
    faults += [f"{name} is not in the desk's log" for name in sorted(there - told)]
    faults += [f"{name} is missing" for name in sorted(told - there)]
    return faults + _orphans(unit)


def _line_numbers(unit: Session, incident: int) -> list[int]:
    return list(unit.scalars(select(IncidentLineRow.number).where(IncidentLineRow.incident_id == incident)))


def _orphans(unit: Session) -> list[str]:
    """Lines and records of an incident that is not there."""
    known = select(IncidentRow.id)
    lost = [
        *unit.scalars(select(IncidentLineRow.incident_id).where(IncidentLineRow.incident_id.not_in(known))),
        *unit.scalars(select(IncidentRecordRow.incident_id).where(IncidentRecordRow.incident_id.not_in(known))),
    ]
    orphans = [f"{name_of(number)} has lines or records, and is not there" for number in sorted(set(lost))]
    for kind, table in ((RecordKind.LINK, LinkRow), (RecordKind.RESERVATION, ReservationRow)):
        gone = select(IncidentRecordRow.incident_id, IncidentRecordRow.record_id).where(
            IncidentRecordRow.kind == kind, IncidentRecordRow.record_id.not_in(select(table.id))
        )
        orphans += [f"{name_of(number)}: {kind} {record} is not there" for number, record in unit.execute(gone)]
    return orphans
