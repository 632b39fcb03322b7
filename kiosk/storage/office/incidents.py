"""Incidents: opened with the records concerned, told of line by line, closed. The desk's log names each line."""

import logging
from collections.abc import Iterable, Iterator
from functools import partial
from typing import assert_never

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from kiosk.domain.office.incident_rules import (
    IncidentEntry,
    action_for_line,
    counts,
    opening,
    record_refusal,
    saying_refusal,
    told,
)
from kiosk.domain.office.incidents import (
    AddIncidentRecord,
    AtHand,
    DamagedIncident,
    Incident,
    IncidentAnswer,
    IncidentLineKind,
    IncidentNotSaved,
    IncidentNotSavedWhy,
    IncidentSaved,
    IncidentUpdate,
    RecordAtHand,
    SessionAtHand,
    action_for,
    line_name,
    name_of,
)
from kiosk.domain.office.record_queries import Query, RecordKind, reference_of
from kiosk.domain.ports import Clock
from kiosk.domain.staff.account_answers import Denied
from kiosk.domain.staff.clerks import Action, Clerk
from kiosk.domain.values.times import not_before
from kiosk.storage.core.engine import READS
from kiosk.storage.core.errors import DAMAGED, StorageError
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.office.incident_rows import (
    add_record_row,
    incident_fault,
    incident_of,
    places_of,
    seal_incident,
    seal_line,
)
from kiosk.storage.opening.answers import reason
from kiosk.storage.records.certificates import joined_to
from kiosk.storage.schema.incident_tables import IncidentLineRow, IncidentRow
from kiosk.storage.schema.tables import LinkRow, ReservationRow
from kiosk.storage.search.record_lists import shown
from kiosk.storage.search.record_pages import RecordKey, places
from kiosk.storage.staff.account_changes import denied
from kiosk.storage.staff.accounts import DeskUnit
from kiosk.storage.staff.desk_unit_of_work import DeskWork

log = logging.getLogger(__name__)

NEWEST = 50
_MOST_OF_A_PERSON = 100


class SqlIncidents:
    """Implements `domain.ports.Incidents` for one counter, whose sessions are of this programme."""

    def __init__(self, engine: Engine, keys: RegisterKeys, counter: str, programme: str, clock: Clock) -> None:
        self._engine = engine
        self._keys = keys
        self._programme = programme
        self._work = DeskWork(engine, keys, counter, clock)

    def open(self, clerk: Clerk, about: AtHand) -> IncidentAnswer:
        return self._work.write(partial(self._open, clerk, about))

    def tell(self, clerk: Clerk, incident: int, saying: IncidentUpdate, lines: int | None = None) -> IncidentAnswer:
        return self._work.write(partial(self._tell, clerk, incident, saying, lines))

    def listed(self) -> tuple[Incident | DamagedIncident, ...] | None:
        try:
            return tuple(listed_incidents(self._engine, self._keys, NEWEST))
        except (*DAMAGED, StorageError) as error:
            log.error("the incidents were not looked up: %s", reason(self._engine, error))
            return None

    def _open(self, clerk: Clerk, about: AtHand, desk: DeskUnit) -> IncidentSaved | IncidentNotSaved | Denied:
        named = reference_of(about.kind, about.id) if isinstance(about, RecordAtHand) else ""
        if (no := denied(desk, clerk, Action.OPEN_INCIDENT, named)) is not None:
            return no
        concerned = self._concerned(desk.unit, about)
        if concerned is None:
            return IncidentNotSaved(IncidentNotSavedWhy.NOT_THERE)
        row = _insert(desk, clerk, about)
        _add_records(row, concerned)
        claimant = self._claimant(desk.unit, about)
        _add_lines(desk, row, clerk, opening(about, [reference_of(*place) for place in concerned], claimant))
        return IncidentSaved(incident_of(desk.unit, desk.keys, row), opened=True)

    def _claimant(self, unit: Session, about: AtHand) -> str:
        """The reference of the reservation of who contests a link; empty where nobody does, or they have none."""
        if not isinstance(about, RecordAtHand) or about.claimant is None:
            return ""
        query = Query(public_key=about.claimant, programme=self._programme, kind=RecordKind.RESERVATION)
        theirs = shown(unit, self._keys, places(unit, self._keys, query, None, _MOST_OF_A_PERSON))
        return next((reference_of(one.kind, one.id) for one in theirs if counts(one)), "")

    def _tell(
        self, clerk: Clerk, incident: int, saying: IncidentUpdate, lines: int | None, desk: DeskUnit
    ) -> IncidentSaved | IncidentNotSaved | Denied:
        if (no := denied(desk, clerk, action_for(saying), name_of(incident))) is not None:
            return no
        row = desk.unit.get(IncidentRow, incident)
        if row is None:
            return IncidentNotSaved(IncidentNotSavedWhy.NOT_THERE)
        if incident_fault(desk.keys, row) is not None:
            return IncidentNotSaved(IncidentNotSavedWhy.DAMAGED)
        if (why := saying_refusal(incident_of(desk.unit, desk.keys, row), saying, lines)) is not None:
            return IncidentNotSaved(why)
        new: list[RecordKey] = []
        if isinstance(saying, AddIncidentRecord):
            concerned = self._with_record(desk.unit, saying.record)
            new = [place for place in concerned or () if place not in places_of(row)]
            if (why := record_refusal(concerned, new)) is not None:
                return IncidentNotSaved(why)
        _add_records(row, new)
        _add_lines(desk, row, clerk, told(saying, [reference_of(*place) for place in new]))
        return IncidentSaved(incident_of(desk.unit, desk.keys, row))

    def _with_record(self, unit: Session, record: RecordAtHand) -> list[RecordKey] | None:
        """The record and what hangs together with it and counts; None: there is no such record."""
        found = _with_record(unit, self._keys, record)
        if found is None or record.seen is None:
            return found
        (now,) = shown(unit, self._keys, [(record.kind, record.id)])
        return found if record.seen.is_record(now) else None

    def _concerned(self, unit: Session, about: AtHand) -> list[RecordKey] | None:
        """The records to freeze; None: there is no such record."""
        match about:
            case RecordAtHand():
                return self._with_record(unit, about)
            case SessionAtHand(None):
                return []
            case SessionAtHand(public_key):
                query = Query(public_key=public_key, programme=self._programme)
                theirs = shown(unit, self._keys, places(unit, self._keys, query, None, _MOST_OF_A_PERSON))
                return [(one.kind, one.id) for one in theirs if counts(one)]
            case _:
                assert_never(about)


def listed_incidents(engine: Engine, keys: RegisterKeys, newest: int) -> Iterator[Incident | DamagedIncident]:
    """Open ones first. One by one: an incident that cannot be read hides no other."""
    ordered = select(IncidentRow.id).order_by(IncidentRow.is_open.desc(), IncidentRow.id.desc()).limit(newest)
    with Session(engine.execution_options(**{READS: True})) as unit:
        for number in unit.scalars(ordered).all():
            try:
                row = unit.get_one(IncidentRow, number)
                whole = incident_fault(keys, row) is None
                yield incident_of(unit, keys, row) if whole else DamagedIncident(number)
            except DAMAGED:
                yield DamagedIncident(number)
            unit.expunge_all()


def _with_record(unit: Session, keys: RegisterKeys, record: RecordAtHand) -> list[RecordKey] | None:
    if record.kind is RecordKind.LINK:
        link = unit.get(LinkRow, record.id)
        if link is None:
            return None
        reserved = select(ReservationRow.id).where(
            ReservationRow.mykey_id == link.mykey_id,
            ReservationRow.holder_id.in_(joined_to(unit, keys, link.holder_id)),
            ReservationRow.programme == link.programme,
            ReservationRow.is_live,
        )
        return [(record.kind, record.id), *((RecordKind.RESERVATION, one) for one in unit.scalars(reserved))]
    reservation = unit.get(ReservationRow, record.id)
    if reservation is None:
        return None
    linked = (
        select(LinkRow.id)
        .where(
            LinkRow.mykey_id == reservation.mykey_id,
            LinkRow.holder_id.in_(joined_to(unit, keys, reservation.holder_id)),
            LinkRow.programme == reservation.programme,
            LinkRow.is_live,
        )
        .order_by(LinkRow.id)
    )
    return [(record.kind, record.id), *((RecordKind.LINK, one) for one in unit.scalars(linked))]


def _insert(desk: DeskUnit, clerk: Clerk, about: AtHand) -> IncidentRow:
    session = about if isinstance(about, SessionAtHand) else SessionAtHand()
    row = IncidentRow(
        opened_at=desk.now,
        counter=desk.counter,
        clerk=clerk.login,
        errand=session.errand.value if session.errand is not None else None,
        step=session.step,
        is_open=True,
        seal=b"",
    )
    desk.unit.add(row)
    # Its number is part of what is sealed.
    desk.unit.flush()
    seal_incident(desk.keys, row)
    return row


def _add_records(row: IncidentRow, concerned: Iterable[RecordKey]) -> None:
    for place in concerned:
        add_record_row(row, place)


def _add_lines(desk: DeskUnit, row: IncidentRow, clerk: Clerk, entries: Iterable[IncidentEntry]) -> None:
    for topic, value in entries:
        line = IncidentLineRow(
            incident_id=row.id,
            number=len(row.lines) + 1,
            at=not_before(row.lines[-1].at if row.lines else row.opened_at, desk.now),
            clerk=clerk.login,
            counter=desk.counter,
            topic=topic.value,
            value=value,
        )
        seal_line(desk.keys, line)
        row.lines.append(line)
        if topic is IncidentLineKind.CLOSED:
            row.is_open = False
        desk.unit.flush()
        desk.note(clerk.login, action_for_line(topic), line_name(row.id, line.number))
