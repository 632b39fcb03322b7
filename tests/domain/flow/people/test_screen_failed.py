"""The citizen's page fails, or its screen goes: the session ends, and what is told is true."""

import pytest

from kiosk.domain.card.refusals import Refusal
from kiosk.domain.flow import steps
from kiosk.domain.flow.errands.reserve.mykey import Terms
from kiosk.domain.flow.events import CapacityChosen, Cue, ErrandChosen, Press
from kiosk.domain.flow.steps import Between, Plain, Recording, Refused, Reserved, Settling
from kiosk.domain.office.visit import Ending, Errand
from kiosk.domain.values.capacity import Capacity
from tests.domain.flow.walking import enter
from tests.fakes.office.desk import FakeCard, Machine, Runner, a_counter

SCREEN = [Cue.SCREEN_FAULTED, Cue.SCREEN_LOST]


@pytest.fixture
def machine() -> Machine:
    machine = Machine(a_counter())
    machine.look()
    return machine


def goes_to_card(machine: Machine) -> None:
    machine.do(ErrandChosen(Errand.RESERVE), Press.NEXT, CapacityChosen(Capacity.HOLDER))
    assert machine.page() is Plain.PLACE_CARD


def goes_to_terms(machine: Machine) -> None:
    goes_to_card(machine)
    machine.put(FakeCard(b"key of the card"))
    machine.settle()
    assert isinstance(machine.page(), Terms)


def commits(machine: Machine) -> None:
    """Until the register is writing."""
    goes_to_terms(machine)
    machine.do(Press.NEXT)
    machine.type_pin("1234")
    for runner in (Runner.CARD, Runner.REGISTER, Runner.CARD):
        machine.run(runner)
        machine.deliver()
    assert isinstance(machine.page(), Recording)


def test_a_fault_lets_the_card_go_and_asks_for_the_staff(machine: Machine) -> None:
    goes_to_terms(machine)
    machine.do(Cue.SCREEN_FAULTED)
    assert machine.page() == Refused(Refusal.UNEXPECTED)
    assert machine.desk.held is None


def test_a_screen_that_goes_ends_the_session(machine: Machine) -> None:
    goes_to_terms(machine)
    machine.do(Cue.SCREEN_LOST)
    assert isinstance(machine.page(), Between)
    assert machine.flow.session is None
    assert machine.desk.held is None


@pytest.mark.parametrize("event", SCREEN)
def test_an_errand_without_a_card_goes_back_to_the_first_page(machine: Machine, event: Cue) -> None:
    machine.do(ErrandChosen(Errand.RESERVE))
    assert machine.page() is Plain.NEEDS
    machine.do(event)
    assert machine.page() is Plain.HOME


@pytest.mark.parametrize("event", SCREEN)
def test_what_was_recorded_is_not_told_as_unrecorded(machine: Machine, event: Cue) -> None:
    goes_to_terms(machine)
    machine.do(Press.NEXT)
    enter(machine, "1234")
    assert isinstance(machine.page(), Reserved)
    machine.do(event)
    page = machine.sees(Between)
    assert page.ending is Ending.FINISHED


def test_a_screen_that_goes_during_the_commit_waits_for_the_register(machine: Machine) -> None:
    commits(machine)
    machine.send(Cue.SCREEN_LOST)
    assert isinstance(machine.page(), Settling)
    machine.run(Runner.REGISTER)
    machine.deliver()
    page = machine.sees(Between)
    assert page.ending in {Ending.CARD_REMOVED_WHILE_RECORDING, Ending.CARD_REMOVED}
    recorded = page.ending is Ending.CARD_REMOVED_WHILE_RECORDING
    assert bool(machine.register.rows) is recorded


def test_a_fault_during_the_commit_claims_nothing(machine: Machine) -> None:
    commits(machine)
    machine.send(Cue.SCREEN_FAULTED)
    page = machine.sees(Between)
    assert page.ending is Ending.OUTCOME_UNKNOWN


@pytest.mark.parametrize("step", [Plain.HOME, Between(Ending.FINISHED, None), Settling(1)], ids=repr)  # type: ignore[arg-type] # no moment is asked
@pytest.mark.parametrize("event", SCREEN, ids=repr)
def test_where_nobody_has_begun_nothing_changes(machine: Machine, step: steps.Step, event: Cue) -> None:
    machine.flow = machine.flow.at(step)
    machine.do(event)
    assert machine.page() == step
