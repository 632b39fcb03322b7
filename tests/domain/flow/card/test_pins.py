"""A PIN is sent once for each press of the person's button, and the last try only on their word."""

import pytest

from kiosk.domain.card.card import Pin
from kiosk.domain.card.refusals import Refusal
from kiosk.domain.flow.effects import VerifyPin
from kiosk.domain.flow.errands.reserve.mykey import Terms
from kiosk.domain.flow.events import Event, Press
from kiosk.domain.flow.steps import Between, EnterPin, ForgottenPin, Kind, LastTry, Refused
from tests.domain.flow.walking import (
    confirm,
    enter,
    rejected,
    reserved,
    seen,
    to_card_read,
    to_draft,
    to_pin,
    to_place_card,
    to_reserved,
    to_terms,
)
from tests.fakes.office.desk import FakeCard, Machine, Runner


def to_last_try(machine: Machine, card: FakeCard) -> None:
    """One try is left, and everything has been read for which it would be used."""
    card.tries = 1
    to_terms(machine, card)
    machine.do(Press.NEXT)
    seen(machine, LastTry)


def verifies_sent(machine: Machine) -> int:
    return sum(isinstance(effect, VerifyPin) for effect in machine.sent)


def is_wiped(pin: Pin) -> bool:
    try:
        pin.take()
    except RuntimeError:
        return True
    return False


def test_a_wrong_pin_may_be_followed_by_the_right_one(machine: Machine, hanako: FakeCard) -> None:
    to_pin(machine, hanako)
    enter(machine, "0000")
    rejected(machine)
    assert machine.flow.session is not None
    assert machine.flow.session.tries_left == hanako.tries == 2
    enter(machine, "1234")
    assert reserved(machine).new
    assert hanako.tries == 3


def test_whoever_does_not_know_the_pin_can_read_what_to_do_and_nothing_is_sent(
    machine: Machine, hanako: FakeCard
) -> None:
    to_pin(machine, hanako)
    asked = machine.flow.step
    assert isinstance(asked, EnterPin)
    machine.do(Press.FORGOT_PIN)
    assert machine.page() == ForgottenPin(asked)
    machine.do(Press.BACK)
    assert machine.page() == asked
    machine.do(Press.FORGOT_PIN, Press.END)
    seen(machine, Between)
    assert (verifies_sent(machine), hanako.tries) == (0, 3)


def test_two_wrong_pins_lead_to_the_question_and_not_to_the_last_try(machine: Machine, hanako: FakeCard) -> None:
    to_pin(machine, hanako)
    enter(machine, "0000")
    enter(machine, "0001")
    seen(machine, LastTry)
    assert (hanako.tries, hanako.met) == (1, [3, 2])


def test_a_card_with_one_try_left_is_asked_for_it_before_any_pin(machine: Machine, hanako: FakeCard) -> None:
    to_last_try(machine, hanako)
    machine.do(Press.USE_LAST_TRY)
    seen(machine, EnterPin)
    enter(machine, "1234")
    assert reserved(machine).new
    assert hanako.met == [1]


@pytest.mark.parametrize(("event", "leads_to"), [(Press.BACK, Terms), (Press.NEXT, LastTry), (Press.END, Between)])
def test_whatever_else_is_pressed_at_the_last_try_spends_nothing(
    event: Event, leads_to: Kind, machine: Machine, hanako: FakeCard
) -> None:
    to_last_try(machine, hanako)
    machine.do(event)
    seen(machine, leads_to)
    enter(machine, "1234")
    assert (hanako.tries, hanako.met) == (1, [])


def test_a_pin_that_comes_before_the_last_try_was_chosen_is_wiped_unsent(machine: Machine, hanako: FakeCard) -> None:
    to_last_try(machine, hanako)
    pin = machine.type_pin("1234")
    assert is_wiped(pin)
    assert verifies_sent(machine) == 0


def test_the_last_try_is_asked_for_again_in_the_next_session(machine: Machine, hanako: FakeCard) -> None:
    to_last_try(machine, hanako)
    machine.do(Press.USE_LAST_TRY)
    machine.pull()
    machine.do(Press.NEXT)
    to_last_try(machine, hanako)


def test_the_third_wrong_pin_locks_the_card_and_says_so(machine: Machine, hanako: FakeCard) -> None:
    to_pin(machine, hanako)
    enter(machine, "0000")
    enter(machine, "0001")
    machine.do(Press.USE_LAST_TRY)
    enter(machine, "0002")
    assert machine.page() == Refused(Refusal.PIN_LOCKED)
    assert (hanako.tries, hanako.met) == (0, [3, 2, 1])
    assert machine.desk.held is None


def test_a_locked_card_is_refused_before_a_pin_is_asked_for(machine: Machine, hanako: FakeCard) -> None:
    hanako.tries = 0
    to_card_read(machine, hanako)
    assert machine.page() == Refused(Refusal.PIN_LOCKED)
    assert hanako.met == []


def test_pressing_the_button_twice_sends_one_pin_and_wipes_the_other(machine: Machine, hanako: FakeCard) -> None:
    to_pin(machine, hanako)
    machine.type_pin("0000")
    second = machine.type_pin("0000")
    assert is_wiped(second)
    machine.settle()
    assert (verifies_sent(machine), hanako.met) == (1, [3])


def test_a_pin_that_no_page_asked_for_is_wiped_unsent(machine: Machine, hanako: FakeCard) -> None:
    pins = [machine.type_pin("1234")]
    to_place_card(machine)
    pins.append(machine.type_pin("1234"))
    machine.put(hanako)
    pins.append(machine.type_pin("1234"))
    machine.settle()
    pins.append(machine.type_pin("1234"))
    confirm(machine, hanako)
    pins.append(machine.type_pin("1234"))
    machine.do(Press.NEXT)
    pins.append(machine.type_pin("1234"))
    machine.pull()
    pins.append(machine.type_pin("1234"))
    assert all(is_wiped(pin) for pin in pins)
    assert hanako.met == [3]


def test_a_card_that_leaves_before_the_pin_reaches_it_is_no_wrong_pin(machine: Machine, hanako: FakeCard) -> None:
    to_pin(machine, hanako)
    pin = machine.type_pin("1234")
    machine.reader.pull()
    machine.run(Runner.CARD)
    machine.deliver()
    seen(machine, Between)
    assert is_wiped(pin)
    assert (hanako.tries, hanako.met) == (3, [])


def test_a_pin_is_not_sent_again_when_the_card_comes_back(machine: Machine, hanako: FakeCard) -> None:
    to_pin(machine, hanako)
    machine.type_pin("1234")
    machine.pull()
    machine.settle()
    machine.do(Press.NEXT)
    to_pin(machine, hanako)
    machine.settle()
    assert hanako.met == []


def test_a_verified_pin_is_forgotten_when_the_card_is_let_go(machine: Machine, hanako: FakeCard) -> None:
    to_draft(machine, hanako)
    assert hanako.verified_under is not None
    machine.do(Press.END)
    assert machine.reader.card is hanako
    assert hanako.verified_under is None


def test_the_answer_to_a_pin_of_a_session_that_is_over_changes_nothing(machine: Machine, hanako: FakeCard) -> None:
    to_pin(machine, hanako)
    machine.type_pin("0000")
    machine.run(Runner.CARD)
    machine.pull()
    before = machine.flow
    machine.deliver()
    assert machine.flow == before


def test_the_card_counts_and_not_the_machine(machine: Machine, hanako: FakeCard) -> None:
    to_pin(machine, hanako)
    hanako.tries = 2
    enter(machine, "0000")
    seen(machine, LastTry)


def test_a_right_pin_in_one_session_is_worth_nothing_in_the_next(
    machine: Machine, hanako: FakeCard, taro: FakeCard
) -> None:
    to_reserved(machine, hanako)
    machine.do(Press.END)
    machine.pull()
    machine.do(Press.NEXT)
    to_pin(machine, taro)
    machine.do(Press.NEXT)
    seen(machine, EnterPin)
