"""Incidents in memory that keep the rules; the records of a card, and of a record, are as a test says."""

from dataclasses import dataclass, field, replace

from kiosk.domain.office.finding import Found
from kiosk.domain.office.incident_rules import saying_refusal, told
from kiosk.domain.office.incidents import (
    AddRecord,
    AtHand,
    Incident,
    IncidentAnswer,
    IncidentKept,
    Line,
    NotKept,
    NotKeptWhy,
    RecordAtHand,
    Saying,
    SessionAtHand,
    Topic,
    action_for,
)
from kiosk.domain.ports import Clock
from kiosk.domain.staff.clerk_answers import Allowed
from kiosk.domain.staff.clerks import Action, Clerk
from tests.fakes.office.desk_clerks import FakeClerks


@dataclass
class FakeIncidents:
    """Implements `domain.ports.Incidents`."""

    clock: Clock
    clerks: FakeClerks
    records: tuple[Found, ...] = ()
    kept: list[Incident] = field(default_factory=list)

    def open(self, clerk: Clerk, about: AtHand) -> IncidentAnswer:
        answer = self.clerks.ask(clerk, Action.OPEN_INCIDENT)
        if not isinstance(answer, Allowed):
            return answer
        concerned = tuple(record for record in self.records if _concerns(about, record))
        if isinstance(about, RecordAtHand) and not concerned:
            return NotKept(NotKeptWhy.NOT_THERE)
        session = about if isinstance(about, SessionAtHand) else SessionAtHand()
        now, number = self.clock.now(), len(self.kept) + 1
        opened = Line(1, now, clerk.login, "counter-1", Topic.OPENED)
        incident = Incident(
            number, now, "counter-1", clerk.login, session.errand, session.step, (opened,), concerned, is_open=True
        )
        self.kept.append(incident)
        return IncidentKept(incident, opened=True)

    def tell(self, clerk: Clerk, incident: int, saying: Saying, lines: int | None = None) -> IncidentAnswer:
        answer = self.clerks.ask(clerk, action_for(saying))
        if not isinstance(answer, Allowed):
            return answer
        found = next((one for one in self.kept if one.id == incident), None)
        if found is None:
            return NotKept(NotKeptWhy.NOT_THERE)
        if (why := saying_refusal(found, saying, lines)) is not None:
            return NotKept(why)
        added = [f"{saying.record.kind} {saying.record.id}"] if isinstance(saying, AddRecord) else []
        ((topic, value),) = told(saying, added)
        line = Line(len(found.lines) + 1, self.clock.now(), clerk.login, "counter-1", topic, value)
        after = replace(found, lines=(*found.lines, line), is_open=topic is not Topic.CLOSED)
        self.kept[incident - 1] = after
        return IncidentKept(after)

    def listed(self) -> tuple[Incident, ...] | None:
        if not self.clerks.works:
            return None
        return tuple(sorted(self.kept, key=lambda one: (not one.is_open, -one.id)))


def _concerns(about: AtHand, record: Found) -> bool:
    match about:
        case SessionAtHand(public_key):
            return public_key is not None
        case RecordAtHand(kind, number):
            return (record.kind, record.id) == (kind, number)
