"""Incidents at the desk as data: one press opens one for the person beside, and its notice is printed."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.domain.desk.effects import EffectAnswered, LookUp, Perform
from kiosk.domain.desk.events import CitizenMoved, DeskPress, Room, RoomChosen
from kiosk.domain.desk.rooms.incidents import NoticeAsked, OpensIncident, PrintNotice, TellsIncident
from kiosk.domain.desk.state import DeskRefusal, IncidentList
from kiosk.domain.desk.view import CitizenView
from kiosk.domain.flow.steps import EnterPin, Plain, PrintState
from kiosk.domain.office.incidents import (
    CloseIncident,
    Incident,
    IncidentAction,
    IncidentCause,
    IncidentNotSaved,
    IncidentNotSavedWhy,
    IncidentSaved,
    RecordAtHand,
    SessionAtHand,
    StateAction,
    StateCause,
)
from kiosk.domain.office.record_queries import FoundRecord, RecordKind
from kiosk.domain.office.visit import Errand
from kiosk.domain.staff.account_answers import Allowed
from kiosk.domain.staff.clerks import Action
from kiosk.domain.staff.desk_log import Denial
from kiosk.domain.values.capacity import Capacity
from kiosk.ui.messages.desk.incidents import done_name, not_kept, what_name
from tests.domain.desk.test_desk import Office, attended, office
from tests.fakes.around.clock import WEDNESDAY_MORNING
from tests.fakes.office.desk_clerks import CLERK, SUPERVISOR

__all__ = ["attended", "office"]

KEY = b"Hanako's key"
BESIDE = CitizenView(EnterPin, errand=Errand.LINK, since=WEDNESDAY_MORNING, holder=KEY)
LINK = FoundRecord(
    RecordKind.LINK, 1, WEDNESDAY_MORNING, "municipal-example", "ABCD ●●●●", Capacity.HOLDER, "counter-1"
)


OPEN = Incident(1, WEDNESDAY_MORNING, "2番", "yama", None, "Home", (), (), is_open=True)


def paper_of(office: Office) -> PrintState:
    return office.desk.incidents.paper


def chosen(office: Office) -> Incident:
    book = office.desk.incidents
    (incident,) = (one for one in book.listed or () if one.id == book.chosen)
    assert isinstance(incident, Incident)
    return incident


def test_one_press_opens_it_for_whom_is_beside_shows_it_and_prints_the_notice(attended: Office) -> None:
    attended.incidents.records = (LINK,)
    attended.do(CitizenMoved(BESIDE), DeskPress.OPEN_INCIDENT)
    assert attended.performed == [OpensIncident(SessionAtHand(KEY, Errand.LINK, "EnterPin"))]
    assert attended.desk.room is Room.INCIDENTS
    incident = chosen(attended)
    assert (incident.what, incident.records, incident.step) == (IncidentCause.UNKNOWN, (LINK,), "EnterPin")
    assert attended.printer.notices == [incident]
    assert attended.desk.incidents.paper is PrintState.PRINTED
    assert attended.desk.incidents.open == 1
    assert "Hanako" not in repr(attended.desk) + repr(attended.performed)


def test_no_notice_comes_out_once_the_clerk_has_locked_the_desk_and_they_are_told_so(attended: Office) -> None:
    opened = attended.incidents.open(CLERK, SessionAtHand())
    assert isinstance(opened, IncidentSaved)
    answered = EffectAnswered(Perform(CLERK, OpensIncident(SessionAtHand())), opened)
    attended.do(DeskPress.LOCK, answered)
    assert attended.printer.notices == []
    attended.log_in()
    assert (attended.desk.room, attended.desk.incidents.told) == (Room.INCIDENTS, opened)
    assert (chosen(attended), paper_of(attended)) == (opened.incident, PrintState.FAILED)
    attended.do(NoticeAsked(1))
    assert attended.printer.notices == [opened.incident]
    # Whoever came after them is told nothing of it.
    attended.do(DeskPress.LOG_OUT)
    attended.log_in(SUPERVISOR)
    attended.do(DeskPress.LOCK, replace(answered, is_late=True))
    assert attended.desk.incidents == IncidentList()


def test_whether_a_notice_still_came_out_is_told_when_the_clerk_comes_back(attended: Office) -> None:
    attended.do(DeskPress.OPEN_INCIDENT)
    attended.holds_back = True
    attended.do(NoticeAsked(1))
    attended.hear(*attended.held.popleft(), Allowed(CLERK))
    assert paper_of(attended) is PrintState.PRINTING
    attended.do(DeskPress.LOCK)
    printing, attendance = attended.held.popleft()
    attended.hear(printing, attendance, answer=False)
    attended.go_on()
    attended.log_in()
    assert paper_of(attended) is PrintState.FAILED


def test_without_a_card_it_is_opened_all_the_same(attended: Office) -> None:
    attended.do(DeskPress.OPEN_INCIDENT)
    assert attended.performed == [OpensIncident(SessionAtHand(None, None, Plain.HOME.value))]
    assert chosen(attended).records == ()


def test_whom_it_concerns_is_whom_the_clerk_saw_when_they_pressed(attended: Office) -> None:
    attended.holds_back = True
    attended.do(CitizenMoved(BESIDE), DeskPress.OPEN_INCIDENT, CitizenMoved(CitizenView(Plain.HOME)))
    attended.go_on()
    assert attended.performed == [OpensIncident(SessionAtHand(KEY, Errand.LINK, "EnterPin"))]


def test_who_was_refused_an_account_contests_the_link_that_has_it(attended: Office) -> None:
    attended.do(CitizenMoved(replace(BESIDE, contested=7)), DeskPress.OPEN_INCIDENT)
    about = RecordAtHand(RecordKind.LINK, 7, is_contested=True, claimant=KEY)
    assert attended.performed == [OpensIncident(about)]


def test_who_presses_twice_opens_one(attended: Office) -> None:
    attended.holds_back = True
    attended.do(DeskPress.OPEN_INCIDENT, DeskPress.OPEN_INCIDENT)
    attended.go_on()
    assert len(attended.incidents.kept) == 1
    attended.do(DeskPress.OPEN_INCIDENT)
    assert len(attended.incidents.kept) == 2


def test_a_register_that_does_not_answer_lets_it_be_pressed_again(attended: Office) -> None:
    attended.clerks.works = False
    attended.do(DeskPress.OPEN_INCIDENT)
    assert attended.desk.refusal == DeskRefusal()
    attended.clerks.works = True
    attended.do(DeskPress.OPEN_INCIDENT)
    assert len(attended.incidents.kept) == 1


def test_it_is_opened_for_a_record_too_and_what_is_not_there_is_told(attended: Office) -> None:
    attended.incidents.records = (LINK,)
    attended.do(OpensIncident(RecordAtHand(RecordKind.LINK, 1)))
    assert chosen(attended).records == (LINK,)
    attended.do(OpensIncident(RecordAtHand(RecordKind.LINK, 2)))
    assert attended.desk.incidents.told == IncidentNotSaved(IncidentNotSavedWhy.NOT_THERE)
    assert len(attended.printer.notices) == 1


def test_it_is_closed_by_a_supervisor_when_what_happened_and_what_was_done_is_said(office: Office) -> None:
    office.log_in(SUPERVISOR)
    office.do(DeskPress.OPEN_INCIDENT, TellsIncident(1, CloseIncident()))
    assert office.desk.incidents.told == IncidentNotSaved(IncidentNotSavedWhy.WHAT_UNKNOWN)
    office.do(TellsIncident(1, StateCause(IncidentCause.MISTYPED)), TellsIncident(1, CloseIncident()))
    assert office.desk.incidents.told == IncidentNotSaved(IncidentNotSavedWhy.NOTHING_DONE)
    office.do(TellsIncident(1, StateAction(IncidentAction.HOLDER_TOLD)), TellsIncident(1, CloseIncident()))
    assert not chosen(office).is_open
    assert office.desk.incidents.open == 0


def test_who_says_something_twice_says_it_once_and_what_another_counter_said_is_looked_up(attended: Office) -> None:
    attended.do(DeskPress.OPEN_INCIDENT)
    attended.holds_back = True
    attended.do(*(TellsIncident(1, StateCause(IncidentCause.MISTYPED), 1),) * 2)
    attended.go_on()
    assert len(chosen(attended).lines) == 2
    attended.incidents.tell(CLERK, 1, StateAction(IncidentAction.CARD_RETURNED))
    attended.do(TellsIncident(1, StateCause(IncidentCause.NOTHING), 2))
    assert attended.desk.incidents.told == IncidentNotSaved(IncidentNotSavedWhy.CHANGED)
    assert len(chosen(attended).lines) == 3


def test_a_clerk_closes_none(attended: Office) -> None:
    attended.do(
        DeskPress.OPEN_INCIDENT,
        TellsIncident(1, StateCause(IncidentCause.NOTHING)),
        TellsIncident(1, StateAction(IncidentAction.HOLDER_TOLD)),
    )
    attended.do(TellsIncident(1, CloseIncident()))
    assert attended.desk.refusal == DeskRefusal(Action.CLOSE_INCIDENT, Denial.ROLE)
    assert chosen(attended).is_open


def test_a_notice_that_did_not_come_out_is_told_and_printed_again(attended: Office) -> None:
    attended.printer.works = False
    attended.do(DeskPress.OPEN_INCIDENT)
    assert paper_of(attended) is PrintState.FAILED
    attended.printer.works = True
    attended.do(TellsIncident(1, StateCause(IncidentCause.MISTYPED)), NoticeAsked(1))
    assert paper_of(attended) is PrintState.PRINTED
    assert [notice.what for notice in attended.printer.notices] == [IncidentCause.MISTYPED]


def test_no_notice_is_printed_of_an_incident_that_the_desk_does_not_know(attended: Office) -> None:
    attended.do(NoticeAsked(7))
    assert attended.printer.notices == []


def test_what_another_desk_opened_is_seen_within_a_minute(attended: Office) -> None:
    attended.wait(1)
    attended.incidents.open(CLERK, SessionAtHand())
    attended.wait(59)
    assert attended.desk.incidents.open == 0
    attended.wait(1)
    assert attended.desk.incidents.open == 1


def test_the_room_looks_at_once_and_tells_when_the_register_does_not_answer(attended: Office) -> None:
    attended.incidents.open(CLERK, SessionAtHand())
    attended.do(RoomChosen(Room.INCIDENTS))
    assert attended.desk.incidents.open == 1
    attended.clerks.works = False
    attended.wait(60)
    assert attended.desk.incidents.failed
    assert attended.desk.incidents.open == 1, "what was known stays"


@pytest.mark.parametrize(
    "late",
    [
        EffectAnswered(PrintNotice(OPEN), True),
        EffectAnswered(Perform(CLERK, OpensIncident(SessionAtHand())), IncidentNotSaved(IncidentNotSavedWhy.NOT_THERE)),
    ],
)
def test_a_desk_that_was_left_shows_nothing_of_it(attended: Office, late: EffectAnswered) -> None:
    attended.do(DeskPress.OPEN_INCIDENT, DeskPress.LOCK, late)
    assert attended.desk.incidents == IncidentList()
    attended.wait(timedelta(minutes=2).total_seconds())
    assert attended.desk.incidents == IncidentList(), "nobody is there who is told"
    assert not [effect for effect in attended.looked_up if effect is LookUp.INCIDENTS]


def test_all_that_can_be_said_of_an_incident_has_its_words() -> None:
    said = [*map(what_name, IncidentCause), *map(done_name, IncidentAction), *map(not_kept, IncidentNotSavedWhy)]
    assert all(said)
    assert len(set(said)) == len(said)
