"""The 24 hours after an issue: the card cannot tell a renewal from a first issue, and a clerk can."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.domain.card.checks import Code
from kiosk.domain.card.refusals import Refusal
from kiosk.domain.flow.errands.reserve.mykey import Terms
from kiosk.domain.flow.events import Press, WaitOverruled
from kiosk.domain.flow.steps import Refused
from tests.domain.flow.walking import confirm, reserved, seen, to_card_read
from tests.fakes.around.clock import WEDNESDAY_MORNING
from tests.fakes.office.desk import FakeCard, Machine


@pytest.fixture
def issued() -> FakeCard:
    """A card that was handed over an hour ago with its first certificate."""
    return FakeCard(key=b"the public key of a new card", not_before=WEDNESDAY_MORNING - timedelta(hours=1))


def session_of(machine: Machine) -> int:
    assert machine.flow.session is not None
    return machine.flow.session.id


@pytest.fixture
def waiting(machine: Machine, issued: FakeCard) -> Machine:
    to_card_read(machine, issued)
    assert machine.page() == Refused(Refusal.WAITING, issued.not_before + timedelta(hours=24))
    return machine


def test_the_card_that_lies_there_is_read_once_more_and_goes_on(waiting: Machine, issued: FakeCard) -> None:
    waiting.do(WaitOverruled(session_of(waiting)))
    seen(waiting, Terms)
    confirm(waiting, issued)
    reserved(waiting)
    waiting.pull()
    waiting.settle()
    visit = waiting.register.visits[-1]
    assert visit.recorded
    assert Code.WAITING in visit.checks, "that the card said so is kept"


def test_every_other_problem_of_the_card_counts_as_before(machine: Machine, issued: FakeCard) -> None:
    to_card_read(machine, replace(issued, tries=0))
    machine.do(WaitOverruled(session_of(machine)))
    assert machine.page() == Refused(Refusal.PIN_LOCKED)


def test_only_the_wait_is_overruled(machine: Machine, hanako: FakeCard) -> None:
    to_card_read(machine, replace(hanako, not_after=WEDNESDAY_MORNING - timedelta(days=1)))
    before = machine.page()
    machine.do(WaitOverruled(session_of(machine)))
    assert machine.page() == before == Refused(Refusal.EXPIRED)


def test_a_word_that_comes_too_late_lets_no_other_card_in(waiting: Machine, issued: FakeCard) -> None:
    late = WaitOverruled(session_of(waiting))
    waiting.pull()
    waiting.wait(30)
    other = replace(issued, key=b"another new card")
    to_card_read(waiting, other)
    waiting.do(late)
    assert isinstance(waiting.page(), Refused)


def test_the_next_card_of_the_same_kind_waits_again(waiting: Machine, issued: FakeCard) -> None:
    waiting.do(WaitOverruled(session_of(waiting)), Press.END)
    waiting.pull()
    waiting.wait(30)
    to_card_read(waiting, replace(issued, key=b"another new card"))
    assert isinstance(waiting.page(), Refused)
