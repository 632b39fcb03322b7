"""What changes while a person is at the machine: the platform, the clock, another counter."""

from dataclasses import replace
from datetime import timedelta

from kiosk.domain.card.refusals import Refusal
from kiosk.domain.city.timeouts import OutsideHours
from kiosk.domain.flow import Counter
from kiosk.domain.flow.effects import DraftRecord, SignRecord
from kiosk.domain.flow.events import Press
from kiosk.domain.flow.steps import EnterPin, Refused
from kiosk.domain.records.reservation import ReserveIntent
from kiosk.domain.values.times import AcceptanceWindow, Period
from tests.domain.flow.walking import confirm, enter, reserved, to_pin, to_terms
from tests.fakes.around.clock import WEDNESDAY_MORNING as NOW
from tests.fakes.around.clock import FakeClock
from tests.fakes.office.desk import FakeCard, Machine

SOON = NOW + timedelta(seconds=50)
LATER = NOW + timedelta(hours=2)


def read_terms_for_a_minute(counter: Counter, card: FakeCard, start: FakeClock | None = None) -> Machine:
    machine = Machine(counter, start)
    machine.look()
    to_terms(machine, card)
    machine.wait(50)
    machine.do(Press.NEXT)
    if isinstance(machine.page(), EnterPin):
        enter(machine, card.pin)
    return machine


def test_maintenance_that_begins_while_the_terms_are_read_is_told_with_its_end(
    counter: Counter, hanako: FakeCard
) -> None:
    machine = read_terms_for_a_minute(replace(counter, maintenance=(Period(SOON, LATER),)), hanako)
    assert machine.page() == Refused(Refusal.MAINTENANCE, LATER)
    assert machine.register.drafts == []
    assert machine.desk.held is None


def test_a_programme_that_ends_while_the_terms_are_read_is_told_with_its_end(
    counter: Counter, hanako: FakeCard
) -> None:
    ending = replace(counter, programme=replace(counter.programme, reservation=AcceptanceWindow(closes=SOON)))
    machine = read_terms_for_a_minute(ending, hanako)
    assert machine.page() == Refused(Refusal.PROGRAMME_OVER, SOON)
    assert machine.register.drafts == []


def test_a_counter_that_closes_while_the_terms_are_read_closes_the_machine_with_it(
    counter: Counter, hanako: FakeCard
) -> None:
    clock = FakeClock(NOW.replace(hour=16, minute=59, second=30))
    machine = read_terms_for_a_minute(replace(counter, outside_hours=OutsideHours.CLOSE), hanako, clock)
    tomorrow = (NOW + timedelta(days=1)).replace(hour=8, minute=30)
    assert machine.page() == Refused(Refusal.COUNTER_CLOSED, tomorrow)


def test_a_counter_that_closes_while_the_terms_are_read_is_no_hindrance_where_only_notice_is_given(
    counter: Counter, hanako: FakeCard
) -> None:
    clock = FakeClock(NOW.replace(hour=16, minute=59, second=30))
    machine = read_terms_for_a_minute(replace(counter, outside_hours=OutsideHours.NOTICE), hanako, clock)
    assert reserved(machine).new


def test_an_id_that_another_counter_took_since_the_draft_is_drafted_and_signed_once_more(
    machine: Machine, hanako: FakeCard
) -> None:
    register = machine.register

    def taken_once() -> None:
        if len(register.drafts) == 1:
            register.another_counter_issues(register.drafts[0].mykey)

    register.before_commit = taken_once
    to_pin(machine, hanako)
    enter(machine, hanako.pin)
    page = machine.page()
    assert isinstance(page, EnterPin), "the PIN was given for one record, and is asked for the other"
    assert (page.wanted.purpose, page.wanted.attempt) == (ReserveIntent(), 2)
    enter(machine, hanako.pin)
    first, second = register.drafts
    assert first.mykey != second.mykey
    assert reserved(machine).reservation.mykey == second.mykey
    (row,) = register.rows
    assert row.signature.value == hanako.signs(second.message())
    assert sum(isinstance(effect, SignRecord) for effect in machine.sent) == 2


def test_an_id_that_is_taken_a_second_time_is_not_drafted_a_third(machine: Machine, hanako: FakeCard) -> None:
    register = machine.register
    register.before_commit = lambda: register.another_counter_issues(register.drafts[-1].mykey)
    to_pin(machine, hanako)
    enter(machine, hanako.pin)
    enter(machine, hanako.pin)
    assert machine.page() == Refused(Refusal.REGISTER_UNAVAILABLE)
    assert (len(register.drafts), register.rows) == (2, [])
    assert sum(isinstance(effect, DraftRecord) for effect in machine.sent) == 2


def test_a_holder_whom_another_counter_recorded_in_between_is_shown_that_reservation(
    machine: Machine, hanako: FakeCard
) -> None:
    register = machine.register

    def recorded_elsewhere() -> None:
        register.before_commit = lambda: None
        register.another_counter_reserves(hanako.key, "ACDE3467")

    register.before_commit = recorded_elsewhere
    to_pin(machine, hanako)
    enter(machine, hanako.pin)
    enter(machine, hanako.pin)
    shown = reserved(machine)
    assert (shown.new, shown.reservation.mykey) == (False, "ACDE3467")
    assert len(register.rows) == 1


def test_a_holder_whom_another_counter_recorded_while_the_terms_were_read_is_shown_that_reservation(
    machine: Machine, hanako: FakeCard
) -> None:
    to_terms(machine, hanako)
    machine.register.another_counter_reserves(hanako.key, "ACDE3467")
    confirm(machine, hanako)
    assert not reserved(machine).new
    assert machine.desk.signed == {}
