"""While the machine's clock cannot be right nothing is begun that it would date, and nothing is recorded."""

from datetime import timedelta

import pytest

from kiosk.domain.card.refusals import Refusal
from kiosk.domain.flow.effects import DraftRecord, VerifyPin
from kiosk.domain.flow.events import ClockJudged, ErrandChosen, Press
from kiosk.domain.flow.steps import Plain, Refused, Reserved
from kiosk.domain.machine.clock_rules import ClockAcceptance, ClockDoubt, ClockFault, ClockVerdict
from kiosk.domain.office.visit import Errand
from tests.domain.flow.walking import confirm, to_draft, to_pin, to_terms
from tests.fakes.around.clock import WEDNESDAY_MORNING as NOW
from tests.fakes.office.desk import FakeCard, Machine

DOUBT = ClockDoubt(ClockFault.BEFORE_RECORDS, NOW + timedelta(days=1))
LET_PASS = ClockDoubt(ClockFault.JUMPED, moved=90, accepted=ClockAcceptance(ClockVerdict.WRONG, NOW, 3, "hanako"))
WRONG = Refused(Refusal.CLOCK_WRONG)


@pytest.mark.parametrize("errand", [Errand.RESERVE, Errand.LINK, Errand.STATUS, Errand.CHECK_CARD])
def test_who_comes_while_the_clock_is_doubted_is_told_at_once(errand: Errand, machine: Machine) -> None:
    machine.do(ClockJudged(DOUBT), ErrandChosen(errand))
    assert machine.page() == WRONG


@pytest.mark.parametrize("errand", [Errand.PHONE, Errand.ABOUT])
def test_what_needs_no_clock_can_be_done_meanwhile(errand: Errand, machine: Machine) -> None:
    machine.do(ClockJudged(DOUBT), ErrandChosen(errand))
    assert not isinstance(machine.page(), Refused)


def test_when_nothing_speaks_against_it_any_more_errands_begin_again(machine: Machine) -> None:
    machine.do(ClockJudged(DOUBT), ClockJudged(None), ErrandChosen(Errand.RESERVE))
    assert machine.page() == Plain.NEEDS


def test_an_errand_under_way_is_stopped_before_the_pin(machine: Machine, hanako: FakeCard) -> None:
    to_terms(machine, hanako)
    machine.do(ClockJudged(DOUBT), Press.NEXT)
    assert machine.page() == WRONG
    assert not [effect for effect in machine.sent if isinstance(effect, VerifyPin)]


def test_nothing_is_drafted_after_a_pin_that_was_given_before_the_clock_moved(
    machine: Machine, hanako: FakeCard
) -> None:
    to_pin(machine, hanako)
    machine.type_pin(hanako.pin)
    machine.do(ClockJudged(DOUBT))
    assert machine.page() == WRONG
    assert not [effect for effect in machine.sent if isinstance(effect, DraftRecord)]


def test_the_registers_own_last_look_at_the_clock_is_told_as_that(machine: Machine, hanako: FakeCard) -> None:
    to_draft(machine, hanako)
    machine.register.is_dated = False
    machine.settle()
    assert machine.page() == WRONG
    assert machine.register.committed == []


def test_by_a_clock_that_an_administrator_lets_pass_it_is_recorded(machine: Machine, hanako: FakeCard) -> None:
    machine.do(ClockJudged(LET_PASS))
    to_terms(machine, hanako)
    confirm(machine, hanako)
    assert isinstance(machine.page(), Reserved)


def test_a_clock_that_was_put_back_does_not_let_a_session_last_longer(machine: Machine, hanako: FakeCard) -> None:
    to_terms(machine, hanako)
    machine.clock.go_on(minutes=-600)
    machine.do(ClockJudged(DOUBT))
    timeouts = machine.flow.counter.timeouts
    machine.wait((timeouts.idle + timeouts.warning).total_seconds())
    assert machine.flow.visit_draft is None
