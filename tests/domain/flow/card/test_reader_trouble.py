"""The reader or its service goes away, and comes back by itself."""

import pytest

from kiosk.domain.card.card import CardFault
from kiosk.domain.card.refusals import Refusal
from kiosk.domain.flow import Counter
from kiosk.domain.flow.effects import VerifyPin
from kiosk.domain.flow.errands.reserve.mykey import Terms
from kiosk.domain.flow.events import CardFailed, ErrandChosen, Press
from kiosk.domain.flow.steps import Between, Kind, Plain, Refused
from kiosk.domain.office.visit import Ending, Errand
from tests.domain.flow.pages import DONE
from tests.domain.flow.walking import seen, to_pin, to_place_card
from tests.domain.flow.ways import WAYS, WalkTo, checking
from tests.fakes.office.desk import FakeCard, Machine, Runner

TROUBLE = [(False, True, Refusal.NO_READER), (True, False, Refusal.SERVICE_DOWN)]


def lose(machine: Machine, *, attached: bool, service: bool) -> None:
    machine.reader.fail(attached=attached, service=service)
    machine.look()


def come_back(machine: Machine) -> None:
    machine.reader.attached = machine.reader.service = True
    machine.look()


@pytest.mark.parametrize(("attached", "service", "refusal"), TROUBLE)
def test_trouble_while_the_card_is_asked_for_is_told_and_ends_by_itself(
    attached: bool, service: bool, refusal: Refusal, machine: Machine, hanako: FakeCard
) -> None:
    to_place_card(machine)
    lose(machine, attached=attached, service=service)
    assert machine.page() == Refused(refusal)
    come_back(machine)
    assert machine.page() == Plain.PLACE_CARD
    machine.put(hanako)
    machine.settle()
    seen(machine, Terms)


@pytest.mark.parametrize(("attached", "service", "refusal"), TROUBLE)
def test_trouble_from_before_the_errand_is_told_when_the_card_would_be_asked_for(
    attached: bool, service: bool, refusal: Refusal, machine: Machine
) -> None:
    lose(machine, attached=attached, service=service)
    assert machine.page() == Plain.HOME
    machine.do(ErrandChosen(Errand.CHECK_CARD))
    assert machine.page() == Refused(refusal)
    come_back(machine)
    assert machine.page() == Plain.PLACE_CARD


def test_one_trouble_may_follow_the_other_before_it_ends(machine: Machine) -> None:
    to_place_card(machine)
    lose(machine, attached=False, service=True)
    lose(machine, attached=False, service=False)
    assert machine.page() == Refused(Refusal.SERVICE_DOWN)
    lose(machine, attached=False, service=True)
    assert machine.page() == Refused(Refusal.NO_READER)
    come_back(machine)
    assert machine.page() == Plain.PLACE_CARD


def test_before_the_monitor_has_said_anything_the_service_counts_as_down(counter: Counter) -> None:
    machine = Machine(counter)
    machine.do(ErrandChosen(Errand.CHECK_CARD))
    assert machine.page() == Refused(Refusal.SERVICE_DOWN)
    machine.look()
    assert machine.page() == Plain.PLACE_CARD


@pytest.mark.parametrize(("attached", "service", "refusal"), TROUBLE)
@pytest.mark.parametrize(("way", "step", "ending"), WAYS)
def test_a_reader_lost_under_a_session_ends_it_and_its_card_has_to_be_taken(
    way: WalkTo,
    step: Kind,
    ending: Ending,
    attached: bool,
    service: bool,
    refusal: Refusal,
    machine: Machine,
    hanako: FakeCard,
) -> None:
    way(machine, hanako)
    seen(machine, step)
    lose(machine, attached=attached, service=service)
    machine.settle()
    finished = step in DONE
    lost = Between(ending if finished else Ending.READER_LOST, machine.clock.now())
    assert machine.page() == lost
    come_back(machine)
    machine.do(Press.NEXT, ErrandChosen(Errand.CHECK_CARD))
    assert machine.page() == lost
    assert machine.flow.card_left
    assert machine.desk.held is None
    assert hanako.verified_under is None


@pytest.mark.parametrize(("attached", "service", "refusal"), TROUBLE)
def test_a_desk_that_notices_before_the_monitor_ends_the_session_too(
    attached: bool, service: bool, refusal: Refusal, machine: Machine, hanako: FakeCard
) -> None:
    checking(machine, hanako)
    machine.reader.fail(attached=attached, service=service)
    machine.settle()
    assert machine.page() == Between(Ending.READER_LOST, machine.clock.now())


def test_a_card_that_another_program_holds_says_nothing_about_the_pin(machine: Machine, hanako: FakeCard) -> None:
    hanako.fault = CardFault.IN_USE
    checking(machine, hanako)
    machine.settle()
    assert machine.page() == Refused(Refusal.CARD_IN_USE)
    assert hanako.tries == 3


def test_a_reader_that_stops_over_the_pin_ends_the_errand_and_says_nothing_about_the_pin(
    machine: Machine, hanako: FakeCard
) -> None:
    to_pin(machine, hanako)
    machine.type_pin("1234")
    machine.send(CardFailed(1, CardFault.READER_STUCK))
    assert machine.page() == Between(Ending.READER_LOST, machine.clock.now())
    assert [type(effect) for effect in machine.sent].count(VerifyPin) == 1


def test_a_reader_lost_while_the_pin_is_on_its_way_spends_no_try(machine: Machine, hanako: FakeCard) -> None:
    to_pin(machine, hanako)
    machine.type_pin("0000")
    lose(machine, attached=False, service=True)
    machine.run(Runner.CARD)
    machine.settle()
    assert (hanako.tries, hanako.met) == (3, [])


def test_ending_at_trouble_leads_home(machine: Machine) -> None:
    to_place_card(machine)
    lose(machine, attached=False, service=True)
    machine.do(Press.END)
    assert machine.page() == Plain.HOME
    assert [visit.ending for visit in machine.register.visits] == [Ending.REFUSED]
