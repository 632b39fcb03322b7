"""The counter's hours and the platform's maintenance are set at the desk while the machine runs."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.domain.card.refusals import Refusal
from kiosk.domain.city.municipality import SpecialDay
from kiosk.domain.city.timeouts import OutsideHours
from kiosk.domain.flow import Counter
from kiosk.domain.flow.eligibility import maintenance_ahead
from kiosk.domain.flow.errands.reserve.mykey import Terms
from kiosk.domain.flow.events import CounterSet, ErrandChosen, Press
from kiosk.domain.flow.steps import Refused
from kiosk.domain.office.visit import Errand
from kiosk.domain.values.times import Period
from tests.domain.flow.walking import to_reserved, to_terms
from tests.fakes.around.clock import WEDNESDAY_MORNING as NOW
from tests.fakes.office.desk import FakeCard, Machine

LATER = NOW + timedelta(hours=2)
DOWN = Period(NOW - timedelta(minutes=1), LATER)


def set_down(machine: Machine, *periods: Period) -> None:
    machine.send(CounterSet(machine.flow.counter.municipality.timetable, periods))


def test_maintenance_that_is_set_now_stops_the_record_and_not_the_session(machine: Machine, hanako: FakeCard) -> None:
    to_terms(machine, hanako)
    set_down(machine, DOWN)
    assert isinstance(machine.page(), Terms)
    machine.do(Press.NEXT)
    assert machine.page() == Refused(Refusal.MAINTENANCE, LATER)
    assert machine.register.drafts == []


def test_maintenance_that_is_taken_back_lets_people_in(machine: Machine, hanako: FakeCard) -> None:
    set_down(machine, DOWN)
    set_down(machine)
    assert to_reserved(machine, hanako).new


def test_a_day_that_is_closed_now_closes_the_machine(counter: Counter) -> None:
    machine = Machine(replace(counter, outside_hours=OutsideHours.CLOSE))
    timetable = replace(counter.municipality.timetable, special=(SpecialDay(NOW.date()),))
    machine.send(CounterSet(timetable, ()))
    machine.look()
    machine.do(ErrandChosen(Errand.RESERVE))
    page = machine.sees(Refused)
    assert page.refusal is Refusal.COUNTER_CLOSED


def test_a_slip_is_printed_for_the_counter_as_it_is_set(machine: Machine, hanako: FakeCard) -> None:
    to_reserved(machine, hanako)
    set_down(machine, DOWN)
    machine.do(Press.PRINT)
    assert machine.printer.counters[-1].maintenance == (DOWN,)


@pytest.mark.parametrize(("days", "is_told"), [(6, True), (8, False), (-1, False)])
def test_maintenance_is_told_a_week_before(days: int, is_told: bool, counter: Counter) -> None:
    starts = NOW + timedelta(days=days)
    down = replace(counter, maintenance=(Period(starts, starts + timedelta(hours=3)),))
    assert (maintenance_ahead(down, NOW) is not None) == is_told


def test_the_next_of_several_is_told(counter: Counter) -> None:
    later, sooner = (Period(NOW + timedelta(days=days), NOW + timedelta(days=days, hours=1)) for days in (3, 2))
    assert maintenance_ahead(replace(counter, maintenance=(later, sooner)), NOW) == sooner
