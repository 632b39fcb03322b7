"""One card's findings and the next person's card: what the doctor found of the first is never over the second."""

from dataclasses import replace

import pytest

from kiosk.domain.card.card import CardFault, CardKind
from kiosk.domain.card.card_comparison import Verdict
from kiosk.domain.card.diagnostics import Finding
from kiosk.domain.card.refusals import Refusal
from kiosk.domain.flow import Counter
from kiosk.domain.flow.effects import HaltDoctor
from kiosk.domain.flow.errands.doctor.steps import Compared, Examined, PlaceAnother, Reread
from kiosk.domain.flow.events import CapacityChosen, DoctorFaulted, ErrandChosen, Press
from kiosk.domain.flow.steps import Between, Plain, Refused
from kiosk.domain.office.visit import Errand
from kiosk.domain.values.capacity import Capacity, Mode
from tests.domain.flow.doctor.test_examining import checked, examined, found, problem
from tests.domain.flow.walking import seen, to_place_card
from tests.fakes.office.desk import FakeCard, Machine, Runner


def told(machine: Machine) -> set[Finding]:
    return {step.finding for step in found(machine).found.steps}


@pytest.fixture
def marked(hanako: FakeCard, machine: Machine) -> FakeCard:
    """Hanako's card, of which there is something to tell."""
    hanako.tries = 1
    hanako.not_after = machine.clock.now().replace(month=7)
    return hanako


def test_who_lifts_a_card_while_it_is_read_again_takes_its_findings_along(
    machine: Machine, marked: FakeCard, taro: FakeCard
) -> None:
    examined(machine, marked)
    machine.send(Press.REREAD)
    machine.pull()
    machine.settle()
    seen(machine, Reread)
    machine.do(Press.BACK)
    assert not {Finding.LAST_TRY, Finding.NEAR_END} & told(machine)
    assert found(machine).card_left
    machine.put(taro)
    machine.settle()
    assert machine.page() == Plain.CARD_FINE, "the next card begins anew"


def test_who_compares_and_walks_off_leaves_nothing_for_the_other_card(
    machine: Machine, marked: FakeCard, taro: FakeCard
) -> None:
    examined(machine, marked)
    machine.do(Press.COMPARE)
    machine.pull()
    machine.put(taro)
    machine.settle()
    seen(machine, Compared)
    machine.do(Press.BACK)
    assert not {Finding.LAST_TRY, Finding.NEAR_END} & told(machine)


def test_a_card_that_is_swapped_during_the_run_is_not_told_over_the_second(
    machine: Machine, marked: FakeCard, taro: FakeCard
) -> None:
    checked(machine, marked)
    machine.send(Press.EXAMINE)
    while machine.pending[Runner.CARD]:
        machine.run(Runner.CARD)
    machine.pull()
    machine.put(taro)
    machine.settle()
    assert not {Finding.LAST_TRY, Finding.NEAR_END} & told(machine)


def test_what_a_card_says_of_itself_leaves_with_it_also_where_it_is_the_trouble(
    machine: Machine, hanako: FakeCard, taro: FakeCard
) -> None:
    hanako.tries = 0
    machine.do(ErrandChosen(Errand.CHECK_CARD))
    machine.send(Press.EXAMINE)
    machine.put(hanako)
    while machine.pending[Runner.CARD]:
        machine.run(Runner.CARD)
    machine.pull()
    machine.settle()
    assert Finding.PIN_LOCKED not in told(machine)
    machine.put(taro)
    machine.settle()
    assert machine.page() == Plain.CARD_FINE


@pytest.mark.parametrize("looks_closely", [False, True])
def test_who_acts_for_somebody_else_is_asked_again_before_another_card(
    machine: Machine, hanako: FakeCard, looks_closely: bool
) -> None:
    hanako.kind = CardKind.OTHER
    to_place_card(machine, Capacity.PARENT)
    machine.put(hanako)
    machine.settle()
    assert machine.page() == Refused(Refusal.OTHER_CARD)
    if looks_closely:
        machine.do(Press.EXAMINE)
    machine.pull()
    machine.settle()
    seen(machine, Plain.WHO)


@pytest.mark.parametrize(("attached", "service"), [(False, True), (True, False)])
def test_trouble_with_the_reader_ends_by_itself_under_the_doctor_too(
    machine: Machine, hanako: FakeCard, attached: bool, service: bool
) -> None:
    machine.reader.attached, machine.reader.service = attached, service
    machine.look()
    machine.do(ErrandChosen(Errand.CHECK_CARD), Press.EXAMINE)
    machine.reader.attached = machine.reader.service = True
    machine.look()
    assert machine.page() == Plain.PLACE_CARD
    machine.put(hanako)
    machine.settle()
    assert machine.page() == Plain.CARD_FINE


def test_a_card_that_comes_where_none_was_found_is_checked(machine: Machine, hanako: FakeCard) -> None:
    machine.do(ErrandChosen(Errand.CHECK_CARD), Press.EXAMINE)
    assert problem(found(machine)) is Finding.NO_CARD
    machine.put(hanako)
    machine.settle()
    assert machine.page() == Plain.CARD_FINE


def test_a_comparison_that_failed_is_tried_again_and_never_becomes_the_errand(
    machine: Machine, hanako: FakeCard, taro: FakeCard
) -> None:
    hanako.fault = CardFault.UNREADABLE
    to_place_card(machine)
    machine.put(hanako)
    machine.settle()
    machine.do(Press.EXAMINE, Press.COMPARE)
    machine.pull()
    machine.put(taro)
    machine.pull()
    machine.settle()
    page = machine.sees(Compared)
    assert page.verdict is Verdict.NO_OTHER_CARD
    machine.do(Press.BACK)
    machine.put(taro)
    machine.settle()
    page = machine.sees(Compared)
    assert page.verdict is Verdict.THIS_CARD


def test_the_verdict_on_a_reader_that_is_gone_reaches_the_report(counter: Counter, hanako: FakeCard) -> None:
    machine = Machine(replace(counter, mode=Mode.COUNTER))
    machine.look()
    hanako.fault = CardFault.UNREADABLE
    examined(machine, hanako)
    machine.do(Press.COMPARE)
    machine.reader.fail(attached=False)
    machine.look()
    machine.settle()
    machine.do(Press.BACK, Press.REPORT)
    assert machine.doctor.written == [Verdict.THIS_READER]


def test_a_card_is_not_compared_with_itself(machine: Machine, hanako: FakeCard) -> None:
    examined(machine, hanako)
    machine.send(Press.REREAD)
    machine.pull()
    machine.put(hanako)
    machine.settle()
    machine.do(Press.BACK, Press.COMPARE)
    machine.reader.mute = True
    machine.look()
    seen(machine, PlaceAnother)


def test_a_card_that_somebody_left_is_not_looked_into_for_the_next_person(machine: Machine, hanako: FakeCard) -> None:
    machine.do(ErrandChosen(Errand.CHECK_CARD))
    machine.reader.service = False
    machine.look()
    machine.reader.service = True
    machine.reader.put(hanako)
    machine.look()
    assert machine.page() == Plain.PLACE_CARD
    assert machine.flow.card_left
    machine.do(Press.EXAMINE)
    assert machine.page() == Plain.PLACE_CARD


@pytest.mark.parametrize("lifted", [False, True])
def test_whose_card_was_looked_at_is_told_that_nothing_is_left_of_it(
    machine: Machine, hanako: FakeCard, lifted: bool
) -> None:
    examined(machine, hanako)
    machine.send(Press.REREAD)
    if lifted:
        machine.pull()
    machine.settle()
    machine.do(Press.END)
    seen(machine, Between)


def test_who_goes_while_it_is_read_again_does_not_keep_the_next_person_waiting(
    machine: Machine, hanako: FakeCard
) -> None:
    examined(machine, hanako)
    machine.send(Press.REREAD)
    assert machine.doctor.halted == []
    machine.send(Press.END)
    assert machine.sent[-2] == HaltDoctor(3)


def test_a_reader_that_does_not_come_back_can_be_looked_into(machine: Machine, hanako: FakeCard) -> None:
    hanako.fault = CardFault.READER_STUCK
    checked(machine, hanako)
    assert machine.page() == Refused(Refusal.READER_STUCK)
    machine.do(Press.EXAMINE)
    seen(machine, Examined)


def test_after_a_fault_the_card_that_is_taken_ends_it(machine: Machine, hanako: FakeCard) -> None:
    checked(machine, hanako)
    machine.send(Press.EXAMINE)
    machine.send(DoctorFaulted(2))
    assert machine.page() == Refused(Refusal.UNEXPECTED)
    machine.pull()
    seen(machine, Between)


def test_whoever_came_to_reserve_goes_on_when_nothing_is_wrong(machine: Machine, hanako: FakeCard) -> None:
    hanako.fault = CardFault.UNREADABLE
    to_place_card(machine)
    machine.put(hanako)
    machine.settle()
    hanako.fault = None
    machine.do(Press.EXAMINE)
    assert problem(found(machine)) is None
    machine.pull()
    seen(machine, Plain.WHO)
    machine.do(CapacityChosen(Capacity.HOLDER), Press.NEXT)
    assert machine.page() == Plain.PLACE_CARD
    assert machine.flow.visit_draft is not None
    assert machine.flow.visit_draft.refusal is None
