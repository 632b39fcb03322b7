"""While the register may not be the one of last time nobody gives a PIN for what it would not take."""

import pytest

from kiosk.domain.card.refusals import Refusal
from kiosk.domain.flow.effects import VerifyPin
from kiosk.domain.flow.events import ErrandChosen, Press, RegisterJudged
from kiosk.domain.flow.steps import Plain, Refused
from kiosk.domain.office.visit import Errand
from tests.domain.flow.walking import to_terms
from tests.fakes.office.desk import FakeCard, Machine

UNAVAILABLE = Refused(Refusal.REGISTER_UNAVAILABLE)


@pytest.mark.parametrize("errand", [Errand.RESERVE, Errand.LINK])
def test_who_comes_while_the_register_is_doubted_is_told_at_once(errand: Errand, machine: Machine) -> None:
    machine.do(RegisterJudged(is_doubted=True), ErrandChosen(errand))
    assert machine.page() == UNAVAILABLE


@pytest.mark.parametrize("errand", [Errand.STATUS, Errand.CHECK_CARD, Errand.PHONE, Errand.ABOUT])
def test_what_records_nothing_can_be_done_meanwhile(errand: Errand, machine: Machine) -> None:
    machine.do(RegisterJudged(is_doubted=True), ErrandChosen(errand))
    assert not isinstance(machine.page(), Refused)


def test_when_it_is_the_one_of_last_time_again_errands_begin_again(machine: Machine) -> None:
    machine.do(RegisterJudged(is_doubted=True), RegisterJudged(is_doubted=False), ErrandChosen(Errand.RESERVE))
    assert machine.page() == Plain.NEEDS


def test_an_errand_under_way_is_stopped_before_the_pin(machine: Machine, hanako: FakeCard) -> None:
    to_terms(machine, hanako)
    machine.do(RegisterJudged(is_doubted=True), Press.NEXT)
    assert machine.page() == UNAVAILABLE
    assert not [effect for effect in machine.sent if isinstance(effect, VerifyPin)]
