"""What the report counts, and how: days, middles out of counted seconds, why a visit stopped."""

from datetime import UTC, date, datetime, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.card.checks import Code
from kiosk.domain.card.refusals import Refusal
from kiosk.domain.office.visit import Ending, Errand, Visit
from kiosk.domain.report.counts import (
    CARD_REASONS,
    OTHER_REASONS,
    ReportPeriod,
    at_share,
    hours_of,
    times_of,
    why_stopped,
)
from kiosk.domain.values.capacity import Mode
from kiosk.domain.values.languages import JAPANESE


def test_a_day_begins_and_ends_at_the_city_halls_midnight() -> None:
    days = ReportPeriod(date(2026, 6, 10), date(2026, 6, 10))
    assert days.start == datetime(2026, 6, 9, 15, tzinfo=UTC)
    assert days.end == datetime(2026, 6, 10, 15, tzinfo=UTC)


def test_days_that_end_before_they_begin_are_none() -> None:
    with pytest.raises(ValueError, match="last day"):
        ReportPeriod(date(2026, 6, 10), date(2026, 6, 9))


def test_hours_in_which_nobody_came_stand_between_those_in_which_somebody_did() -> None:
    assert hours_of({9: 2, 12: 1}) == {9: 2, 10: 0, 11: 0, 12: 1}
    assert hours_of({}) == {}


@given(st.lists(st.integers(0, 900), min_size=1, max_size=60), st.sampled_from([Fraction(1, 2), Fraction(9, 10)]))
def test_a_share_is_that_of_the_seconds_put_in_a_row(seconds: list[int], share: Fraction) -> None:
    found = at_share({each: seconds.count(each) for each in seconds}, share)
    assert found is not None
    assert sum(each <= found for each in seconds) >= share * len(seconds)
    assert sum(each < found for each in seconds) < share * len(seconds)


def test_of_nobody_there_are_no_times() -> None:
    times = times_of(Errand.LINK, {})
    assert (times.people, times.median, times.nine_in_ten) == (0, None, None)


def test_times_are_those_of_one_errand() -> None:
    times = times_of(Errand.LINK, {60: 5, 90: 4, 600: 1})
    assert (times.people, times.median, times.nine_in_ten) == (10, 60, 90)


@pytest.mark.parametrize(
    ("refusal", "checks", "why"),
    [
        (None, (), None),
        (None, (Code.OK, Code.NEAR_END), None),
        (Refusal.EXPIRED, (Code.OK, Code.EXPIRED), Code.EXPIRED),
        (Refusal.PIN_LOCKED, (Code.OK, Code.OK), Code.PIN_LOCKED),
        (Refusal.NO_READER, (), Code.NO_READER),
        (Refusal.PROGRAMME_OVER, (), Refusal.PROGRAMME_OVER),
        (Refusal.REGISTER_UNAVAILABLE, (Code.OK,), Refusal.REGISTER_UNAVAILABLE),
        (None, (Code.FELICA_CARD,), Code.FELICA_CARD),
    ],
)
def test_a_visit_was_stopped_by_a_card_or_reader_or_something_else(
    refusal: Refusal | None, checks: tuple[Code, ...], why: Code | Refusal | None
) -> None:
    found = why_stopped(refusal, checks)
    assert (type(found), found) == (type(why), why)


def test_every_refusal_is_counted_in_one_of_the_two_breakdowns() -> None:
    found = [why_stopped(refusal, ()) for refusal in Refusal]
    assert all(reason in CARD_REASONS or reason in OTHER_REASONS for reason in found)
    assert not {code.value for code in CARD_REASONS} & {refusal.value for refusal in OTHER_REASONS}


def test_a_visit_during_which_the_clock_was_put_back_took_no_time() -> None:
    began = datetime(2026, 6, 10, 10, tzinfo=UTC)
    for later, taken in ((timedelta(seconds=61.9), 61), (timedelta(hours=-1), 0)):
        visit = Visit(Errand.LINK, began, began + later, Ending.STOPPED, Mode.CITIZEN, "1", "p", JAPANESE)
        assert visit.seconds == taken
