"""In practice a clerk looks at the refusals to which no card leads; in service nobody can."""

import pytest

from kiosk.domain.card.refusals import Refusal
from kiosk.domain.flow.errands.reserve.mykey import Terms
from kiosk.domain.flow.events import ErrandChosen, Press, RefusalSent
from kiosk.domain.flow.steps import Plain, Refused
from kiosk.domain.office.visit import Errand
from tests.fakes.card.practice import PracticeMachine
from tests.fakes.office.desk import Machine, a_counter


@pytest.mark.parametrize("refusal", Refusal)
def test_a_refusal_is_shown_where_nobody_stands_and_goes_by_itself(refusal: Refusal) -> None:
    machine = PracticeMachine()
    machine.do(RefusalSent(refusal))
    step = machine.flow.step
    assert isinstance(step, Refused)
    assert step.refusal is refusal
    machine.do(Press.END)
    assert machine.flow.step is Plain.HOME
    machine.do(RefusalSent(refusal))
    timeouts = machine.flow.counter.timeouts
    machine.wait((timeouts.staff + timeouts.warning).total_seconds())
    assert machine.flow.step is Plain.HOME


def test_no_errand_is_broken_off_by_it() -> None:
    machine = PracticeMachine()
    machine.do(ErrandChosen(Errand.RESERVE), RefusalSent(Refusal.MAINTENANCE))
    assert machine.flow.step is Plain.NEEDS
    machine.do(Press.END)
    machine.goes_to_card()
    machine.puts("good")
    machine.do(RefusalSent(Refusal.MAINTENANCE))
    assert isinstance(machine.flow.step, Terms)


def test_in_service_no_refusal_can_be_sent() -> None:
    machine = Machine(a_counter())
    machine.look()
    machine.do(RefusalSent(Refusal.MAINTENANCE))
    assert machine.flow.step is Plain.HOME
