"""A card that stays where it is, and whose it is: nobody's, until an empty reader was seen."""

import pytest

from kiosk.domain.card.reader import CardMute, CardOn
from kiosk.domain.flow.events import CapacityChosen, Cue, ErrandChosen, Press, ReaderChanged
from kiosk.domain.flow.steps import Between, EnterPin, Plain
from kiosk.domain.office.visit import Ending, Errand
from kiosk.domain.values.capacity import Capacity
from tests.domain.flow.walking import enter, seen, to_card_read, to_reserved
from tests.domain.flow.ways import card_fine
from tests.fakes.office.desk import READER, FakeCard, Machine


def test_a_card_left_after_the_end_begins_no_session_until_it_was_taken(machine: Machine, hanako: FakeCard) -> None:
    to_reserved(machine, hanako)
    machine.do(Press.END)
    assert machine.flow.card_left
    for _ in range(3):
        machine.do(Press.NEXT)
        machine.wait(60)
        seen(machine, Between)
    machine.pull()
    assert not machine.flow.card_left
    machine.do(Press.NEXT)
    to_card_read(machine, hanako)
    seen(machine, EnterPin)
    assert len(machine.desk.owners) == 2


def test_the_between_people_page_stays_long_enough_after_the_card_was_taken(machine: Machine, hanako: FakeCard) -> None:
    to_reserved(machine, hanako)
    machine.do(Press.END)
    machine.wait(300)
    machine.pull()
    between = machine.flow.counter.timeouts.between.total_seconds()
    machine.wait(between - 1)
    seen(machine, Between)
    machine.wait(1)
    assert machine.page() == Plain.HOME


def test_a_card_that_lies_on_the_reader_at_start_has_to_be_taken_first(machine: Machine, hanako: FakeCard) -> None:
    fresh = Machine(machine.flow.counter)
    fresh.reader.put(hanako)
    fresh.look()
    assert fresh.page() == Between(Ending.CARD_LEFT, fresh.clock.now())
    fresh.do(ErrandChosen(Errand.CHECK_CARD), Press.NEXT)
    seen(fresh, Between)
    fresh.pull()
    fresh.do(Press.NEXT)
    card_fine(fresh, hanako)
    assert fresh.page() == Plain.CARD_FINE


def test_a_card_that_was_tried_at_the_desk_begins_no_session_for_who_comes_next(
    machine: Machine, hanako: FakeCard
) -> None:
    machine.put(hanako)
    machine.do(Cue.CARD_TRIED)
    assert machine.page() == Plain.HOME
    machine.do(ErrandChosen(Errand.CHECK_CARD), Press.NEXT)
    assert machine.flow.session is None
    assert not machine.desk.owners
    machine.pull()
    card_fine(machine, hanako)
    machine.do(Cue.CARD_TRIED)
    assert machine.page() == Plain.CARD_FINE, "nothing is taken from who is at it"


def test_a_card_put_on_a_machine_that_stood_still_for_long_is_not_taken_for_a_forgotten_one(
    machine: Machine, hanako: FakeCard
) -> None:
    machine.wait(600)
    machine.put(hanako)
    machine.wait(1)
    assert machine.flow.card_is_new
    machine.do(ErrandChosen(Errand.CHECK_CARD))
    assert machine.page() == Plain.CARD_FINE


def test_a_card_that_nobody_came_for_may_not_meet_the_next_persons_pin(machine: Machine, hanako: FakeCard) -> None:
    machine.put(hanako)
    machine.wait(machine.flow.counter.timeouts.idle.total_seconds())
    assert machine.page() == Between(Ending.CARD_LEFT, machine.clock.now())
    machine.do(Press.NEXT, ErrandChosen(Errand.RESERVE))
    seen(machine, Between)


@pytest.mark.parametrize("errand", [Errand.ABOUT, Errand.PHONE])
def test_a_card_that_lay_there_while_somebody_read_for_long_begins_no_session(
    machine: Machine, hanako: FakeCard, errand: Errand
) -> None:
    machine.put(hanako)
    machine.wait(50)
    machine.do(ErrandChosen(errand))
    for _ in range(12):
        machine.wait(50)
        machine.do(Press.ELSEWHERE)
    machine.do(Press.BACK, ErrandChosen(Errand.RESERVE), Press.NEXT, CapacityChosen(Capacity.HOLDER), Press.NEXT)
    seen(machine, Plain.PLACE_CARD)
    assert machine.flow.card_left
    assert machine.desk.owners == {}
    machine.pull()
    machine.put(hanako)
    seen(machine, Plain.CHECKING_CARD)


def test_touches_of_another_at_home_make_a_forgotten_card_no_younger(machine: Machine, hanako: FakeCard) -> None:
    machine.put(hanako)
    for _ in range(3):
        machine.wait(25)
        machine.do(Press.ELSEWHERE)
    seen(machine, Between)
    assert machine.flow.card_left


def test_a_mute_card_that_was_there_at_start_is_nobodys_either(machine: Machine) -> None:
    fresh = Machine(machine.flow.counter)
    fresh.send(ReaderChanged(CardMute(READER)))
    fresh.send(ReaderChanged(CardOn(READER)))
    fresh.do(ErrandChosen(Errand.CHECK_CARD))
    assert fresh.desk.owners == {}
    seen(fresh, Between)


def test_after_a_refusal_a_card_that_was_never_taken_off_is_not_read_again(machine: Machine, hanako: FakeCard) -> None:
    hanako.tries = 0
    to_card_read(machine, hanako)
    machine.do(Press.NEXT, Press.END, Press.NEXT)
    seen(machine, Between)
    assert len(machine.desk.owners) == 1
    machine.pull()
    enter(machine, "1234")
    assert hanako.met == []
