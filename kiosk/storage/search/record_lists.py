"""Records as a list shows them: nothing is opened but what it shows, and one that is damaged hides no other."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Row, func, select
from sqlalchemy.orm import Session

from kiosk.domain.office.record_queries import Damaged, FoundRecord, RecordKind
from kiosk.domain.records.link import LinkState
from kiosk.domain.values.capacity import Capacity
from kiosk.domain.values.mykey import masked
from kiosk.storage.core.errors import DAMAGED, DamagedValue, StorageError, decoded
from kiosk.storage.core.keys import MYKEY, RegisterKeys
from kiosk.storage.schema.incident_tables import IncidentRecordRow, IncidentRow
from kiosk.storage.schema.tables import LinkRow, MyKeyRow, ReservationRow
from kiosk.storage.search.record_pages import NUMBER, RecordKey

# Joined from outside: what leads nowhere is damaged, not gone.
_RESERVATION = select(
    ReservationRow.id,
    ReservationRow.recorded_at,
    ReservationRow.programme,
    ReservationRow.acting,
    ReservationRow.counter,
    ReservationRow.is_live,
    MyKeyRow.sealed,
).outerjoin(MyKeyRow, ReservationRow.mykey_id == MyKeyRow.id)
_LINK = select(
    LinkRow.id,
    LinkRow.entered_at.label("recorded_at"),
    LinkRow.programme,
    LinkRow.acting,
    LinkRow.counter,
    MyKeyRow.sealed,
    LinkRow.measure,
    LinkRow.service,
    LinkRow.account_tail,
    LinkRow.state,
    LinkRow.is_live,
    LinkRow.reference,
).outerjoin(MyKeyRow, LinkRow.mykey_id == MyKeyRow.id)


def shown(unit: Session, keys: RegisterKeys, places: Sequence[RecordKey]) -> tuple[FoundRecord | Damaged, ...]:
    """In the order of their places."""
    numbers = {kind: [number for of, number in places if of is kind] for kind in RecordKind}
    found = {(row.kind, row.id): row for kind in RecordKind for row in _rows(unit, keys, kind, numbers[kind])}
    opened = {kind: _incidents(unit, kind, numbers[kind]) for kind in RecordKind}
    return tuple(_under(found[place], opened) for place in places)


def _incidents(unit: Session, kind: RecordKind, numbers: Sequence[int]) -> Mapping[int, int]:
    """The newest open incident of each of these records that is in one."""
    if not numbers:
        return {}
    query = (
        select(IncidentRecordRow.record_id, func.max(IncidentRow.id))
        .join(IncidentRow)
        .where(IncidentRecordRow.kind == kind, IncidentRecordRow.record_id.in_(numbers), IncidentRow.is_open)
        .group_by(IncidentRecordRow.record_id)
    )
    return dict(unit.execute(query).all())


def _under(row: FoundRecord | Damaged, opened: Mapping[RecordKind, Mapping[int, int]]) -> FoundRecord | Damaged:
    incident = opened[row.kind].get(row.id)
    return row if incident is None or isinstance(row, Damaged) else replace(row, incident=incident)


def _rows(
    unit: Session, keys: RegisterKeys, kind: RecordKind, numbers: Sequence[int]
) -> Iterable[FoundRecord | Damaged]:
    if not numbers:
        return []
    query = (_RESERVATION if kind is RecordKind.RESERVATION else _LINK).where(NUMBER[kind].in_(numbers))
    try:
        return [_found(keys, kind, row) for row in unit.execute(query).all()]
    except (*DAMAGED, StorageError):
        if len(numbers) == 1:
            return [Damaged(kind, numbers[0])]
        return [row for number in numbers for row in _rows(unit, keys, kind, [number])]


def _found(keys: RegisterKeys, kind: RecordKind, row: Row[Any]) -> FoundRecord:
    values = row._asdict()
    sealed = values.pop("sealed")
    if sealed is None:
        raise DamagedValue
    values["mykey"] = masked(keys.open(MYKEY, sealed).decode())
    values["acting"] = decoded(Capacity, values["acting"])
    if kind is RecordKind.LINK:
        values["state"] = decoded(LinkState, values["state"])
    return FoundRecord(kind=kind, **values)
