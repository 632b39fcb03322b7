"""Journeys that end with a MyKey ID."""

import pytest

from kiosk.domain.card.refusals import Refusal
from kiosk.domain.flow.effects import CommitRecord, DraftRecord, ForgetPin, Print, SignRecord, VerifyPin
from kiosk.domain.flow.errands.reserve.mykey import Terms
from kiosk.domain.flow.errands.shared.who import Representative
from kiosk.domain.flow.events import CapacityChosen, ErrandChosen, Press
from kiosk.domain.flow.steps import (
    Between,
    EnterPin,
    LookingUp,
    PinRequest,
    Plain,
    PrintState,
    Recording,
    Refused,
    VerifyingPin,
)
from kiosk.domain.office.visit import Ending, Errand
from kiosk.domain.records.reservation import ReserveIntent
from kiosk.domain.values.capacity import Capacity
from tests.domain.flow.walking import (
    confirm,
    enter,
    rejected,
    reserved,
    seen,
    to_card_read,
    to_place_card,
    to_reserved,
    to_terms,
)
from tests.fakes.office.desk import FakeCard, Machine, Runner, a_counter


def test_a_reservation_from_the_first_touch_to_the_next_person(machine: Machine, hanako: FakeCard) -> None:
    machine.send(ErrandChosen(Errand.RESERVE))
    assert machine.page() == Plain.NEEDS
    machine.send(Press.NEXT)
    assert machine.page() == Plain.WHO
    machine.send(CapacityChosen(Capacity.HOLDER))
    assert machine.page() == Plain.PLACE_CARD
    machine.put(hanako)
    assert machine.page() == Plain.CHECKING_CARD
    machine.run(Runner.CARD)
    machine.deliver()
    assert machine.page() == LookingUp()
    machine.settle()
    assert machine.page() == Terms()
    machine.send(Press.NEXT)
    assert machine.page() == EnterPin(PinRequest(ReserveIntent(), Terms()))
    machine.type_pin("1234")
    seen(machine, VerifyingPin)
    machine.run(Runner.CARD)
    machine.deliver()
    assert machine.page() == Recording(ReserveIntent(), machine.clock.now())
    machine.settle()
    assert reserved(machine).new
    machine.do(Press.END)
    assert machine.page() == Between(Ending.FINISHED, machine.clock.now())
    machine.pull()
    machine.do(Press.NEXT)
    assert machine.page() == Plain.HOME


def test_what_is_recorded_is_what_is_shown_and_the_card_signed_it(machine: Machine, hanako: FakeCard) -> None:
    shown = to_reserved(machine, hanako).reservation
    (row,) = machine.register.rows
    assert shown == row.shown
    assert row.draft.public_key == hanako.key
    assert row.draft.acting is Capacity.HOLDER
    assert row.draft.terms == machine.flow.counter.programme.terms.version
    assert row.signature.value == hanako.signs(row.draft.message())
    assert row.seen == (hanako, machine.desk.signed[row.signature.value][1])


def test_nothing_is_drafted_before_the_holder_has_agreed(machine: Machine, hanako: FakeCard) -> None:
    to_terms(machine, hanako)
    assert not any(isinstance(effect, DraftRecord) for effect in machine.sent)
    assert machine.register.drafts == []


def test_the_steps_of_a_record_come_one_after_the_other(machine: Machine, hanako: FakeCard) -> None:
    to_reserved(machine, hanako)
    kinds = [type(effect) for effect in machine.sent]
    assert kinds[-5:] == [VerifyPin, DraftRecord, SignRecord, CommitRecord, ForgetPin]


def test_pressing_agree_twice_records_once(machine: Machine, hanako: FakeCard) -> None:
    to_terms(machine, hanako)
    machine.send(Press.NEXT)
    machine.send(Press.NEXT)
    enter(machine, "1234")
    machine.do(Press.NEXT)
    assert len(machine.register.rows) == len(machine.register.drafts) == 1


def test_an_existing_reservation_is_shown_and_nothing_new_is_recorded(machine: Machine, hanako: FakeCard) -> None:
    first = to_reserved(machine, hanako)
    machine.do(Press.END)
    machine.pull()
    machine.do(Press.NEXT)
    to_card_read(machine, hanako)
    enter(machine, "1234")
    again = reserved(machine)
    assert (again.new, again.reservation) == (False, first.reservation)
    assert len(machine.register.rows) == len(machine.register.drafts) == 1


def test_a_reservation_is_shown_to_nobody_without_the_pin(machine: Machine, hanako: FakeCard) -> None:
    machine.register.another_counter_reserves(hanako.key, "ACDE3467")
    to_card_read(machine, hanako)
    seen(machine, EnterPin)
    enter(machine, "0000")
    rejected(machine)


@pytest.fixture
def admitting() -> Machine:
    """A machine of a city that lets parents and guardians come."""
    machine = Machine(a_counter("municipal-example", "kurashiki"))
    machine.look()
    return machine


@pytest.mark.parametrize("acting", [Capacity.PARENT, Capacity.GUARDIAN])
def test_a_legal_representative_hears_the_rules_first_and_is_recorded_as_one(
    acting: Capacity, admitting: Machine, hanako: FakeCard
) -> None:
    machine = admitting
    machine.do(ErrandChosen(Errand.RESERVE), Press.NEXT, CapacityChosen(acting))
    assert machine.page() == Representative(acting)
    machine.do(Press.NEXT)
    machine.put(hanako)
    machine.settle()
    confirm(machine, hanako)
    assert reserved(machine).new
    assert [row.draft.acting for row in machine.register.rows] == [acting]


def test_a_representative_whom_the_city_does_not_admit_is_refused(machine: Machine) -> None:
    machine.do(ErrandChosen(Errand.RESERVE), Press.NEXT, CapacityChosen(Capacity.GUARDIAN))
    assert machine.page() == Refused(Refusal.ANYONE_ELSE)


def test_a_wrong_choice_of_who_can_be_taken_back(admitting: Machine, hanako: FakeCard) -> None:
    machine = admitting
    machine.do(ErrandChosen(Errand.RESERVE), Press.NEXT, CapacityChosen(Capacity.PARENT), Press.BACK)
    assert machine.page() == Plain.WHO
    machine.do(CapacityChosen(Capacity.GUARDIAN), Press.NEXT, Press.BACK, CapacityChosen(Capacity.HOLDER))
    machine.put(hanako)
    machine.settle()
    confirm(machine, hanako)
    assert [row.draft.acting for row in machine.register.rows] == [Capacity.HOLDER]


def test_back_leads_from_each_page_before_the_card_to_the_one_before_it(machine: Machine) -> None:
    to_place_card(machine)
    pages = []
    for _ in range(4):
        machine.do(Press.BACK)
        pages.append(machine.flow.step)
    assert pages == [Plain.WHO, Plain.NEEDS, Plain.HOME, Plain.HOME]


def test_who_misses_something_learns_what_to_do_and_may_reserve_without_a_service(machine: Machine) -> None:
    machine.do(ErrandChosen(Errand.RESERVE), Press.MISSES_SOMETHING)
    assert machine.page() == Plain.MISSING
    machine.do(Press.BACK)
    assert machine.page() == Plain.NEEDS
    machine.do(Press.MISSES_SOMETHING, Press.RESERVE_ONLY)
    assert machine.page() == Plain.WHO


def test_who_misses_something_and_leaves_has_recorded_nothing(machine: Machine) -> None:
    machine.do(ErrandChosen(Errand.RESERVE), Press.MISSES_SOMETHING, Press.END)
    assert machine.page() == Plain.HOME
    assert machine.desk.owners == {}


def test_a_link_is_not_begun_without_what_its_service_asks_for(machine: Machine) -> None:
    machine.do(ErrandChosen(Errand.LINK), Press.MISSES_SOMETHING, Press.RESERVE_ONLY)
    assert machine.page() == Plain.MISSING


@pytest.mark.parametrize("acting", [Capacity.PARENT, Capacity.GUARDIAN])
def test_who_is_no_legal_representative_after_all_is_told_what_to_do(admitting: Machine, acting: Capacity) -> None:
    admitting.do(ErrandChosen(Errand.RESERVE), Press.NEXT, CapacityChosen(acting), CapacityChosen(None))
    assert admitting.page() == Refused(Refusal.ANYONE_ELSE)


def test_anyone_else_is_refused_before_a_card_is_asked_for(machine: Machine, hanako: FakeCard) -> None:
    machine.do(ErrandChosen(Errand.RESERVE), Press.NEXT, CapacityChosen(None))
    assert machine.page() == Refused(Refusal.ANYONE_ELSE)
    machine.put(hanako)
    machine.settle()
    assert machine.page() == Refused(Refusal.ANYONE_ELSE)
    assert machine.flow.session is None
    assert machine.desk.owners == {}


def test_a_certificate_near_its_end_is_announced_and_works(machine: Machine, hanako: FakeCard) -> None:
    hanako.not_after = machine.clock.now().replace(month=8)
    to_card_read(machine, hanako)
    assert machine.page() == Plain.NEAR_END
    assert hanako.met == []
    machine.do(Press.NEXT)
    seen(machine, Terms)
    confirm(machine, hanako)
    assert reserved(machine).new


def test_a_card_that_lies_there_before_the_question_begins_without_being_asked_for(
    machine: Machine, hanako: FakeCard
) -> None:
    machine.put(hanako)
    machine.settle()
    assert machine.flow.session is None
    machine.do(ErrandChosen(Errand.RESERVE), Press.NEXT, CapacityChosen(Capacity.HOLDER))
    seen(machine, Terms)


@pytest.mark.parametrize(("works", "slip"), [(True, PrintState.PRINTED), (False, PrintState.FAILED)])
def test_a_slip_is_printed_when_it_is_asked_for_and_the_page_says_how_it_went(
    works: bool, slip: PrintState, machine: Machine, hanako: FakeCard
) -> None:
    machine.printer.works = works
    shown = to_reserved(machine, hanako)
    assert shown.slip is PrintState.NOT_ASKED
    machine.send(Press.PRINT)
    assert reserved(machine).slip is PrintState.PRINTING
    machine.send(Press.PRINT)
    machine.settle()
    assert reserved(machine).slip is slip
    assert reserved(machine).reservation == shown.reservation
    assert machine.printer.slips == ([shown.reservation] if works else [])
    assert sum(isinstance(effect, Print) for effect in machine.sent) == 1


def test_a_slip_is_printed_nowhere_else(machine: Machine, hanako: FakeCard) -> None:
    to_terms(machine, hanako)
    machine.do(Press.PRINT)
    assert machine.printer.slips == []
    seen(machine, Terms)
