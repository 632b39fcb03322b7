"""Whether the machine's clock can be right: against the register, the program, and the time that has passed."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from kiosk.domain.machine.clock_rules import (
    SLACK,
    ClockAcceptance,
    ClockDoubt,
    ClockFault,
    ClockReading,
    ClockVerdict,
    ClockWatch,
    RegisterTimes,
    believed_until,
    judge_clock,
)

RELEASED = date(2026, 11, 29)
BORN = datetime(2026, 11, 29, tzinfo=UTC)
NOW = datetime(2027, 3, 1, 1, 30, tzinfo=UTC)
HOUR, DAY, YEAR = timedelta(hours=1), timedelta(days=1), timedelta(days=365)
NEWEST = NOW - HOUR
KNOWN = ClockWatch(RELEASED, RegisterTimes(newest=NEWEST))


def reading(wall: datetime, hours: float = 0) -> ClockReading:
    """After the machine has run for so many hours."""
    return ClockReading(wall, timedelta(hours=hours))


def doubt_of(watch: ClockWatch, wall: datetime, hours: float = 0) -> ClockDoubt | None:
    return judge_clock(watch, reading(wall, hours))[1]


def running(watch: ClockWatch = KNOWN) -> ClockWatch:
    """The watch of a clock that was right when the machine had run for no hour."""
    following, doubt = judge_clock(watch, reading(NOW))
    assert doubt is None
    return following


def said(verdict: ClockVerdict, at: datetime, line: int = 7) -> ClockAcceptance:
    return ClockAcceptance(verdict, at, line, "hanako")


def test_a_clock_after_all_that_is_known_is_right() -> None:
    assert doubt_of(KNOWN, NOW) is None
    assert doubt_of(ClockWatch(RELEASED), NOW) is None


def test_a_clock_before_the_newest_record_is_doubted_and_the_record_is_named() -> None:
    assert doubt_of(KNOWN, NEWEST - SLACK) is None
    before = NEWEST - SLACK - timedelta(seconds=1)
    assert doubt_of(KNOWN, before) == ClockDoubt(ClockFault.BEFORE_RECORDS, NEWEST)


def test_the_desks_log_speaks_against_a_clock_too() -> None:
    logged = ClockWatch(RELEASED, RegisterTimes(newest=NEWEST, logged=NOW + DAY))
    assert doubt_of(logged, NOW) == ClockDoubt(ClockFault.BEFORE_RECORDS, NOW + DAY)


@pytest.mark.parametrize("wall", [datetime(1970, 1, 1, tzinfo=UTC), BORN - timedelta(seconds=1)])
def test_a_clock_before_the_program_was_made_is_doubted_even_by_an_empty_register(wall: datetime) -> None:
    assert doubt_of(ClockWatch(RELEASED), wall) == ClockDoubt(ClockFault.BEFORE_RELEASE, BORN)
    assert doubt_of(ClockWatch(RELEASED), BORN) is None


def test_a_clock_years_after_anything_known_is_not_trusted() -> None:
    far = datetime(2040, 1, 1, tzinfo=UTC)
    assert doubt_of(KNOWN, far) == ClockDoubt(ClockFault.FAR_AHEAD, NEWEST)
    assert doubt_of(ClockWatch(RELEASED), far) == ClockDoubt(ClockFault.FAR_AHEAD, BORN)
    assert doubt_of(KNOWN, NOW + YEAR) is None
    assert doubt_of(KNOWN, believed_until(RELEASED, NEWEST)) is None


def test_a_counter_that_records_every_day_outlives_its_release_by_many_years() -> None:
    old = ClockWatch(RELEASED, RegisterTimes(newest=NOW + 9 * YEAR))
    assert doubt_of(old, NOW + 9 * YEAR + DAY) is None


@pytest.mark.parametrize(("by", "minutes"), [(HOUR, 60), (-HOUR, -60), (DAY, 1440), (timedelta(minutes=3), 3)])
def test_a_jump_is_noticed_forwards_and_back(by: timedelta, minutes: int) -> None:
    assert doubt_of(running(), NOW + HOUR + by, hours=1) == ClockDoubt(ClockFault.JUMPED, moved=minutes)


def test_what_a_time_service_corrects_is_no_jump() -> None:
    assert doubt_of(running(), NOW + HOUR - SLACK, hours=1) is None


def test_sleep_is_no_jump_for_the_machine_counts_it() -> None:
    assert doubt_of(running(), NOW + 60 * HOUR, hours=60) is None


def test_a_jump_is_told_until_the_clock_is_back() -> None:
    watch, doubt = judge_clock(running(), reading(NOW + 3 * HOUR, 1))
    assert doubt is not None
    watch, still = judge_clock(watch, reading(NOW + 4 * HOUR, 2))
    assert still == doubt
    assert judge_clock(watch, reading(NOW + 3 * HOUR, 3))[1] is None


def test_a_clock_that_was_doubted_from_the_start_may_be_set_right_by_a_jump() -> None:
    watch, doubt = judge_clock(KNOWN, reading(datetime(1970, 1, 1, tzinfo=UTC)))
    assert doubt is not None
    watch, doubt = judge_clock(watch, reading(NOW, 0.1))
    assert doubt is None
    assert doubt_of(watch, NOW + 5 * HOUR, hours=1) is not None


def test_small_steps_over_months_do_not_add_up_to_a_jump() -> None:
    watch, step = running(), timedelta(seconds=30)
    for day in range(1, 40):
        watch, doubt = judge_clock(watch, reading(NOW + day * (DAY + step), 24 * day))
        assert doubt is None


def test_many_small_steps_within_a_day_are_a_jump() -> None:
    watch, moved = running(), []
    for minute in range(1, 10):
        watch, doubt = judge_clock(watch, reading(NOW + 2 * minute * timedelta(minutes=1), minute / 60))
        moved.append(doubt is not None)
    assert moved == [False, False, True, True, True, True, True, True, True]


# --- what an administrator says


def test_a_clock_that_is_said_to_be_right_is_measured_anew() -> None:
    watch, doubt = judge_clock(running(), reading(NOW + 3 * HOUR, 1))
    assert doubt is not None
    right = NOW + 3 * HOUR
    times = RegisterTimes(newest=NEWEST, vouched=right, accepted=said(ClockVerdict.RIGHT, right))
    watch, doubt = judge_clock(watch.with_times(times), reading(right, 1))
    assert doubt is None
    assert doubt_of(watch, right + HOUR, hours=2) is None
    assert doubt_of(watch, right, hours=2) is not None


def test_who_vouches_for_a_clock_before_the_release_is_believed_and_it_goes_on_from_there() -> None:
    early = BORN - 9 * DAY
    times = RegisterTimes(vouched=early, accepted=said(ClockVerdict.RIGHT, early))
    assert doubt_of(ClockWatch(RELEASED, times), early + HOUR) is None
    assert doubt_of(ClockWatch(RELEASED, times), early - HOUR) == ClockDoubt(ClockFault.BEFORE_RECORDS, early)


def test_who_vouches_for_a_clock_far_ahead_is_believed() -> None:
    far = datetime(2040, 1, 1, tzinfo=UTC)
    times = RegisterTimes(newest=NEWEST, vouched=far, accepted=said(ClockVerdict.RIGHT, far))
    assert doubt_of(ClockWatch(RELEASED, times), far + DAY) is None


def test_a_clock_that_cannot_be_set_is_doubted_on_but_stops_nothing_for_a_day() -> None:
    early = NOW - 9 * DAY
    wrong = said(ClockVerdict.WRONG, early)
    watch = ClockWatch(RELEASED, RegisterTimes(newest=NEWEST, accepted=wrong))
    doubt = doubt_of(watch, early + HOUR)
    assert doubt == ClockDoubt(ClockFault.BEFORE_RECORDS, NEWEST, accepted=wrong)
    assert not doubt.stops
    for wall in (early + DAY, early - HOUR):
        doubt = doubt_of(watch, wall)
        assert doubt is not None
        assert doubt.stops
    assert doubt_of(watch, NOW) is None


def test_what_was_logged_meanwhile_by_the_clock_that_is_doubted_changes_nothing() -> None:
    watch, doubt = judge_clock(running(), reading(NOW + 3 * HOUR, 1))
    assert doubt is not None
    logged = watch.with_times(replace(watch.times, logged=NOW + 3 * HOUR))
    assert doubt_of(logged, NOW + HOUR, hours=1) is None
