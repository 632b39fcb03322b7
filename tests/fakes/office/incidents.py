"""Incidents in memory that keep the rules; the records of a card, and of a record, are as a test says."""

from dataclasses import dataclass, field, replace

from kiosk.domain.office.incident_rules import saying_refusal, told
from kiosk.domain.office.incidents import (
    AddIncidentRecord,
    AtHand,
    Incident,
    IncidentAnswer,
    IncidentLine,
    IncidentLineKind,
    IncidentNotSaved,
    IncidentNotSavedWhy,
    IncidentSaved,
    IncidentUpdate,
    RecordAtHand,
    SessionAtHand,
    action_for,
)
from kiosk.domain.office.record_queries import FoundRecord
from kiosk.domain.ports import Clock
from kiosk.domain.staff.account_answers import Allowed
from kiosk.domain.staff.clerks import Action, Clerk
from tests.fakes.office.desk_clerks import FakeClerks


@dataclass
class FakeIncidents:
    """Implements `domain.ports.Incidents`."""

    clock: Clock
    clerks: FakeClerks
    records: tuple[FoundRecord, ...] = ()
    kept: list[Incident] = field(default_factory=list)

    def open(self, clerk: Clerk, about: AtHand) -> IncidentAnswer:
        answer = self.clerks.ask(clerk, Action.OPEN_INCIDENT)
        if not isinstance(answer, Allowed):
            return answer
        concerned = tuple(record for record in self.records if _concerns(about, record))
        if isinstance(about, RecordAtHand) and not concerned:
            return IncidentNotSaved(IncidentNotSavedWhy.NOT_THERE)
        session = about if isinstance(about, SessionAtHand) else SessionAtHand()
        now, number = self.clock.now(), len(self.kept) + 1
        opened = IncidentLine(1, now, clerk.login, "counter-1", IncidentLineKind.OPENED)
        incident = Incident(
            number, now, "counter-1", clerk.login, session.errand, session.step, (opened,), concerned, is_open=True
        )
        self.kept.append(incident)
        return IncidentSaved(incident, opened=True)

    def tell(self, clerk: Clerk, incident: int, saying: IncidentUpdate, lines: int | None = None) -> IncidentAnswer:
        answer = self.clerks.ask(clerk, action_for(saying))
        if not isinstance(answer, Allowed):
            return answer
        found = next((one for one in self.kept if one.id == incident), None)
        if found is None:
            return IncidentNotSaved(IncidentNotSavedWhy.NOT_THERE)
        if (why := saying_refusal(found, saying, lines)) is not None:
            return IncidentNotSaved(why)
        added = [f"{saying.record.kind} {saying.record.id}"] if isinstance(saying, AddIncidentRecord) else []
        ((topic, value),) = told(saying, added)
        line = IncidentLine(len(found.lines) + 1, self.clock.now(), clerk.login, "counter-1", topic, value)
        after = replace(found, lines=(*found.lines, line), is_open=topic is not IncidentLineKind.CLOSED)
        self.kept[incident - 1] = after
        return IncidentSaved(after)

    def listed(self) -> tuple[Incident, ...] | None:
        if not self.clerks.works:
            return None
        return tuple(sorted(self.kept, key=lambda one: (not one.is_open, -one.id)))


def _concerns(about: AtHand, record: FoundRecord) -> bool:
    match about:
        case SessionAtHand(public_key):
            return public_key is not None
        case RecordAtHand(kind, number):
            return (record.kind, record.id) == (kind, number)
