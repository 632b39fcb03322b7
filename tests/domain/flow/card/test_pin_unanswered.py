"""A PIN whose answer is lost: its holder is told that it may count, and no number is shown that was not read."""

import pytest

from kiosk.domain.card.card import CardFault
from kiosk.domain.card.card_answers import PinAnswer
from kiosk.domain.card.refusals import Refusal
from kiosk.domain.flow.events import CardFailed, PinAnswered
from kiosk.domain.flow.steps import Between, EnterPin, LastTry, Refused, Reserved
from kiosk.domain.office.visit import Ending
from tests.domain.flow.walking import enter, seen, to_terms
from tests.domain.flow.ways import verifying
from tests.fakes.office.desk import FakeCard, Machine


def session(machine: Machine) -> int:
    assert machine.flow.session is not None
    return machine.flow.session.id


@pytest.mark.parametrize("tries", [2, None])
def test_the_pin_is_asked_for_again_with_the_number_that_was_read(
    machine: Machine, hanako: FakeCard, tries: int | None
) -> None:
    verifying(machine, hanako)
    machine.send(PinAnswered(session(machine), PinAnswer.LOST, tries))
    page = machine.sees(EnterPin)
    assert not page.rejected
    assert machine.flow.session is not None
    assert (machine.flow.session.tries_left, machine.flow.session.pin_unanswered) == (tries, True)


def test_after_the_answer_to_the_next_pin_nothing_is_said_of_the_lost_one(machine: Machine, hanako: FakeCard) -> None:
    verifying(machine, hanako)
    machine.send(PinAnswered(session(machine), PinAnswer.LOST, 2))
    machine.settle()
    enter(machine, "1234")
    seen(machine, Reserved)
    assert machine.flow.session is not None
    assert not machine.flow.session.pin_unanswered


def test_with_one_try_left_after_a_lost_answer_its_holder_decides(machine: Machine, hanako: FakeCard) -> None:
    verifying(machine, hanako)
    machine.send(PinAnswered(session(machine), PinAnswer.LOST, 1))
    assert isinstance(machine.page(), LastTry)


def test_a_pin_that_a_lost_answer_has_locked_is_told_as_locked(machine: Machine, hanako: FakeCard) -> None:
    verifying(machine, hanako)
    machine.send(PinAnswered(session(machine), PinAnswer.LOST, 0))
    page = machine.page()
    assert page == Refused(Refusal.PIN_LOCKED)
    assert isinstance(page, Refused)
    assert not page.pin_sent


def test_a_card_that_leaves_while_its_pin_is_out_leaves_with_the_word_that_it_may_count(
    machine: Machine, hanako: FakeCard
) -> None:
    verifying(machine, hanako)
    machine.pull()
    page = machine.page()
    assert page == Between(Ending.CARD_REMOVED, machine.clock.now())
    assert isinstance(page, Between)
    assert page.pin_sent


@pytest.mark.parametrize(
    ("fault", "ending"),
    [
        (CardFault.READER_STUCK, Ending.READER_LOST),
        (CardFault.SLOW, Ending.CARD_SLOW),
        (CardFault.MUTE, Ending.CARD_SILENT),
        (CardFault.REMOVED, Ending.CARD_REMOVED),
    ],
)
@pytest.mark.parametrize("pin_sent", [True, False])
def test_what_lies_there_is_told_as_lying_there_and_a_pin_that_was_held_back_as_nothing(
    machine: Machine, hanako: FakeCard, fault: CardFault, ending: Ending, pin_sent: bool
) -> None:
    verifying(machine, hanako)
    machine.send(CardFailed(session(machine), fault, pin_sent=pin_sent))
    page = machine.page()
    assert page == Between(ending, machine.clock.now())
    assert isinstance(page, Between)
    assert page.pin_sent is pin_sent


def test_a_wait_that_is_given_up_says_that_the_pin_may_count(machine: Machine, hanako: FakeCard) -> None:
    verifying(machine, hanako)
    machine.wait(30)
    page = machine.page()
    assert page == Refused(Refusal.CARD_UNREADABLE)
    assert isinstance(page, Refused)
    assert page.pin_sent


def test_the_word_stays_as_long_as_its_reader_needs(machine: Machine, hanako: FakeCard) -> None:
    verifying(machine, hanako)
    machine.pull()
    machine.wait(3600)
    assert isinstance(machine.page(), Between)


def test_elsewhere_a_card_that_leaves_leaves_no_such_word(machine: Machine, hanako: FakeCard) -> None:
    to_terms(machine, hanako)
    machine.pull()
    page = machine.sees(Between)
    assert not page.pin_sent
