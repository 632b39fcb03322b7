"""The counter is closed, the programme or the platform is not open: said at once, with the moment it will be."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from kiosk.domain.card.refusals import Refusal
from kiosk.domain.city.counter import Counter
from kiosk.domain.city.programme import Programme
from kiosk.domain.city.timeouts import OutsideHours
from kiosk.domain.flow.events import ErrandChosen, Press
from kiosk.domain.flow.steps import Plain, Refused
from kiosk.domain.office.visit import Errand
from kiosk.domain.values.times import JST, AcceptanceWindow, Period
from tests.fakes.around.clock import WEDNESDAY_MORNING as NOW
from tests.fakes.around.clock import FakeClock
from tests.fakes.office.desk import Machine

DAY = timedelta(days=1)


def with_window(counter: Counter, window: AcceptanceWindow) -> Counter:
    programme: Programme = replace(counter.programme, reservation=window)
    return replace(counter, programme=programme)


def chosen(counter: Counter, now: datetime = NOW, errand: Errand = Errand.RESERVE) -> Machine:
    machine = Machine(counter, FakeClock(now))
    machine.look()
    machine.do(ErrandChosen(errand))
    return machine


def test_a_programme_that_has_not_begun_names_its_first_moment(counter: Counter) -> None:
    window = AcceptanceWindow(opens=NOW + DAY, closes=NOW + 2 * DAY)
    machine = chosen(with_window(counter, window))
    assert machine.page() == Refused(Refusal.PROGRAMME_NOT_OPEN, NOW + DAY)


def test_a_programme_that_is_over_names_its_end(counter: Counter) -> None:
    machine = chosen(with_window(counter, AcceptanceWindow(closes=NOW)))
    assert machine.page() == Refused(Refusal.PROGRAMME_OVER, NOW)


def test_maintenance_names_its_end(counter: Counter) -> None:
    period = Period(NOW - DAY, NOW + timedelta(hours=2))
    machine = chosen(replace(counter, maintenance=(period,)))
    assert machine.page() == Refused(Refusal.MAINTENANCE, period.end)


@pytest.mark.parametrize("errand", [Errand.RESERVE, Errand.CHECK_CARD])
def test_a_machine_that_closes_with_its_counter_names_the_next_opening(errand: Errand, counter: Counter) -> None:
    friday_evening = datetime(2024, 11, 1, 17, 0, tzinfo=JST)
    machine = chosen(replace(counter, outside_hours=OutsideHours.CLOSE), friday_evening, errand)
    assert machine.page() == Refused(Refusal.COUNTER_CLOSED, datetime(2024, 11, 5, 8, 30, tzinfo=JST))


@pytest.mark.parametrize("errand", [Errand.RESERVE, Errand.CHECK_CARD])
def test_a_machine_that_only_gives_notice_works_while_the_counter_is_closed(errand: Errand, counter: Counter) -> None:
    machine = chosen(replace(counter, outside_hours=OutsideHours.NOTICE), datetime(2024, 11, 1, 17, tzinfo=JST), errand)
    assert not isinstance(machine.page(), Refused)


def test_while_the_counter_is_open_the_policy_makes_no_difference(counter: Counter) -> None:
    machine = chosen(replace(counter, outside_hours=OutsideHours.CLOSE))
    assert not isinstance(machine.page(), Refused)


def test_a_closed_counter_is_named_before_a_programme_that_is_over(counter: Counter) -> None:
    closing = replace(with_window(counter, AcceptanceWindow(closes=NOW)), outside_hours=OutsideHours.CLOSE)
    assert chosen(closing).page() == Refused(Refusal.PROGRAMME_OVER, NOW)
    night = NOW.replace(hour=23)
    assert chosen(closing, night).page() == Refused(Refusal.COUNTER_CLOSED, (NOW + DAY).replace(hour=8, minute=30))


def test_a_card_can_be_checked_whatever_the_programme_and_the_platform_do(counter: Counter) -> None:
    over = with_window(counter, AcceptanceWindow(closes=NOW))
    down = replace(over, maintenance=(Period(NOW - DAY, NOW + DAY),))
    assert chosen(down, errand=Errand.CHECK_CARD).page() == Plain.PLACE_CARD


@pytest.mark.parametrize("refusal", [Refusal.MAINTENANCE, Refusal.PROGRAMME_OVER])
def test_ending_at_a_refusal_without_a_card_leads_straight_home(refusal: Refusal, counter: Counter) -> None:
    window = AcceptanceWindow(closes=NOW) if refusal is Refusal.PROGRAMME_OVER else AcceptanceWindow()
    machine = chosen(replace(with_window(counter, window), maintenance=(Period(NOW - DAY, NOW + DAY),)))
    machine.do(Press.END)
    assert machine.page() == Plain.HOME
    assert [visit.refusal for visit in machine.register.visits] == [refusal]
