"""Calling the staff: the machine waits longer, and before the last try it is the safe way out."""

from kiosk.domain.flow import idle_left
from kiosk.domain.flow.errands.reserve.mykey import Terms
from kiosk.domain.flow.events import ErrandChosen, Press
from kiosk.domain.flow.steps import Between, Plain
from kiosk.domain.office.visit import Ending, Errand
from tests.domain.flow.walking import enter, seen, to_place_card, to_terms
from tests.domain.flow.ways import last_try
from tests.fakes.office.desk import FakeCard, Machine


def test_a_call_changes_no_page_and_can_be_closed(machine: Machine, hanako: FakeCard) -> None:
    to_terms(machine, hanako)
    machine.do(Press.CALL_STAFF)
    assert (machine.page(), machine.flow.staff_called) == (Terms(), True)
    machine.do(Press.CLOSE_CALL)
    assert (machine.page(), machine.flow.staff_called) == (Terms(), False)


def test_it_is_known_since_when_somebody_is_on_the_way(machine: Machine, hanako: FakeCard) -> None:
    to_terms(machine, hanako)
    machine.do(Press.CALL_STAFF)
    called_at = machine.clock.now()
    machine.wait(90)
    machine.do(Press.CALL_STAFF)
    assert machine.flow.called_at == called_at
    machine.do(Press.CLOSE_CALL, Press.CALL_STAFF)
    assert machine.flow.called_at == machine.clock.now()


def test_while_the_staff_is_on_the_way_the_session_lasts_three_minutes_longer(
    machine: Machine, hanako: FakeCard
) -> None:
    to_terms(machine, hanako)
    machine.do(Press.CALL_STAFF)
    machine.wait(179)
    assert idle_left(machine.flow) is None
    machine.wait(1)
    assert idle_left(machine.flow) is not None
    machine.wait(19)
    assert machine.page() == Terms()
    machine.wait(1)
    assert machine.page() == Between(Ending.TIMED_OUT, machine.clock.now())


def test_closing_the_call_gives_the_usual_patience_back(machine: Machine, hanako: FakeCard) -> None:
    to_terms(machine, hanako)
    machine.do(Press.CALL_STAFF)
    machine.wait(100)
    machine.do(Press.CLOSE_CALL)
    machine.wait(60)
    assert idle_left(machine.flow) is not None


def test_a_call_before_the_last_try_ends_the_session_and_spends_nothing(machine: Machine, hanako: FakeCard) -> None:
    last_try(machine, hanako)
    machine.do(Press.CALL_STAFF)
    assert machine.page() == Between(Ending.STOPPED, machine.clock.now())
    assert machine.flow.staff_called
    assert (machine.flow.session, machine.desk.held) == (None, None)
    enter(machine, "1234")
    assert (hanako.tries, hanako.met) == (1, [])


def test_a_call_of_the_person_before_does_not_follow_the_next_one(machine: Machine, hanako: FakeCard) -> None:
    to_terms(machine, hanako)
    machine.do(Press.CALL_STAFF)
    machine.pull()
    assert not machine.flow.staff_called


def test_a_call_from_the_first_page_is_forgotten_when_nobody_touched_anything_for_three_minutes(
    machine: Machine,
) -> None:
    machine.do(Press.CALL_STAFF)
    machine.wait(100)
    machine.do(Press.ELSEWHERE)
    machine.wait(179)
    assert machine.flow.staff_called
    machine.wait(1)
    assert not machine.flow.staff_called
    assert machine.page() == Plain.HOME


def test_a_call_does_not_keep_the_between_people_page_for_ever(machine: Machine, hanako: FakeCard) -> None:
    last_try(machine, hanako)
    machine.do(Press.CALL_STAFF)
    machine.pull()
    machine.wait(180)
    machine.wait(1)
    assert (machine.page(), machine.flow.staff_called) == (Plain.HOME, False)


def test_a_call_does_not_let_a_left_card_begin_a_session(machine: Machine, hanako: FakeCard) -> None:
    last_try(machine, hanako)
    machine.do(Press.CALL_STAFF, Press.CLOSE_CALL, Press.NEXT, ErrandChosen(Errand.CHECK_CARD))
    seen(machine, Between)
    assert len(machine.desk.owners) == 1


def test_leaving_an_errand_without_a_card_closes_the_call(machine: Machine) -> None:
    to_place_card(machine)
    machine.do(Press.CALL_STAFF, Press.END)
    assert (machine.page(), machine.flow.staff_called) == (Plain.HOME, False)
