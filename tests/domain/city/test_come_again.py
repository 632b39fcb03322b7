"""When somebody is told to come again, the counter is open then, and nothing stands in the way; whatever the reason."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.city_data import resources
from kiosk.domain.city.hours.opening_hours import next_open, opening_at
from kiosk.domain.city.municipality import SpecialDay
from kiosk.domain.city.timeouts import OutsideHours
from kiosk.domain.flow import Counter
from kiosk.domain.flow.eligibility import come_again, link_eligibility, maintenance_at, reservation_eligibility
from kiosk.domain.office.visit import Errand
from kiosk.domain.values.times import JST, AcceptanceWindow, Period, at, local
from tests.fakes.office.desk import a_counter

CITIES = ("chigasaki", "kurashiki")
MINUTE = timedelta(minutes=1)


def moment(year: int, month: int, day: int, hour: int = 0, minute: int = 0, second: int = 0) -> datetime:
    return datetime(year, month, day, hour, minute, second, tzinfo=JST)


@cache
def city(key: str, programme: str = "mynapoint-2020") -> Counter:
    return replace(a_counter(programme, key), maintenance=resources.maintenance())


@pytest.mark.parametrize(
    ("key", "after", "told"),
    [
        # A certificate of Friday 16:00 can be used on a Saturday that is the third: closed, and so is Sunday.
        ("chigasaki", (2020, 10, 17, 16, 0), (2020, 10, 19, 8, 30)),
        ("chigasaki", (2020, 10, 17, 15, 0), (2020, 10, 19, 8, 30)),
        # The second Saturday of October 2020 is open in the morning.
        ("chigasaki", (2020, 10, 10, 9, 15), (2020, 10, 10, 9, 15)),
        ("chigasaki", (2020, 10, 10, 12, 0), (2020, 10, 12, 8, 30)),
        ("kurashiki", (2020, 10, 10, 9, 15), (2020, 10, 12, 8, 30)),
        # Kurashiki's Thursdays are longer.
        ("kurashiki", (2020, 10, 15, 18, 30), (2020, 10, 15, 18, 30)),
        ("chigasaki", (2020, 10, 15, 18, 30), (2020, 10, 16, 8, 30)),
        # The year's end.
        ("chigasaki", (2020, 12, 28, 17, 0), (2021, 1, 4, 8, 30)),
        # Half a minute after the hour is not yet the hour that a clock shows.
        ("chigasaki", (2020, 10, 16, 9, 15, 37), (2020, 10, 16, 9, 16)),
        ("chigasaki", (2020, 10, 16, 16, 59, 37), (2020, 10, 19, 8, 30)),
    ],
)
def test_who_comes_again_finds_the_counter_open(key: str, after: tuple[int, ...], told: tuple[int, ...]) -> None:
    assert come_again(city(key), moment(*after)) == moment(*told)


def test_after_the_maintenance_that_ends_in_the_night_of_a_holiday_comes_the_next_open_day() -> None:
    ends = moment(2020, 7, 24, 0, 30)
    assert maintenance_at(city("chigasaki"), ends - MINUTE) is not None
    # Friday 24 July 2020 is a holiday; the day after it is a fourth Saturday.
    assert come_again(city("chigasaki"), ends) == moment(2020, 7, 25, 8, 30)
    assert come_again(city("kurashiki"), ends) == moment(2020, 7, 27, 8, 30)


def test_maintenance_at_the_next_opening_is_waited_out() -> None:
    down = Period(moment(2020, 10, 19, 8), moment(2020, 10, 19, 10, 30))
    counter = replace(city("chigasaki"), maintenance=(down,))
    assert come_again(counter, moment(2020, 10, 17, 15)) == moment(2020, 10, 19, 10, 30)


def test_a_window_that_opens_at_midnight_is_told_with_the_hour_at_which_the_counter_opens() -> None:
    assert come_again(city("chigasaki"), moment(2020, 6, 1), Errand.LINK) == moment(2020, 7, 1, 8, 30)


def test_nobody_is_told_to_come_after_the_programme_is_over() -> None:
    last_night = moment(2021, 12, 28, 17, 0)
    assert come_again(city("chigasaki"), last_night, Errand.RESERVE) is None
    assert come_again(city("chigasaki"), last_night) == moment(2022, 1, 4, 8, 30)


def test_a_measure_that_is_over_does_not_hide_one_that_is_open() -> None:
    timetable = city("chigasaki").municipality.timetable
    over, later = AcceptanceWindow(closes=moment(2020, 10, 1)), AcceptanceWindow(opens=moment(2020, 10, 20))
    assert next_open(timetable, moment(2020, 10, 16, 12), windows=(over, later)) == moment(2020, 10, 20, 8, 30)
    assert next_open(timetable, moment(2020, 10, 16, 12), windows=(over,)) is None


def test_a_day_that_the_city_closed_is_passed_over_and_one_that_it_opened_is_not() -> None:
    counter = city("kurashiki")
    special = (SpecialDay(date(2020, 10, 19)), SpecialDay(date(2020, 10, 18), ((time(13), time(15)),)))
    timetable = replace(counter.municipality.timetable, special=special)
    assert next_open(timetable, moment(2020, 10, 17)) == moment(2020, 10, 18, 13)
    assert next_open(timetable, moment(2020, 10, 18, 15)) == moment(2020, 10, 20, 8, 30)


YEAR = st.integers(0, 366 * 24 * 60 * 60).map(lambda seconds: moment(2020, 4, 1) + timedelta(seconds=seconds))


@given(
    st.sampled_from(CITIES),
    YEAR,
    st.sampled_from((None, Errand.RESERVE, Errand.LINK, Errand.STATUS)),
    st.lists(st.tuples(YEAR, st.integers(1, 80 * 60)), max_size=3),
    st.integers(0, 999),
)
def test_at_every_moment_of_a_year_the_told_moment_is_open_after_it_and_the_first_such(
    key: str, after: datetime, errand: Errand | None, downs: list[tuple[datetime, int]], per_mille: int
) -> None:
    maintenance = tuple(Period(start, start + minutes * MINUTE) for start, minutes in downs)
    counter = replace(city(key), maintenance=maintenance, outside_hours=OutsideHours.CLOSE)
    told = come_again(counter, after, errand)
    assert told is not None
    assert told >= after
    assert local(told) == at(local(told).date(), local(told).time().replace(second=0, microsecond=0))
    assert _can_be_done(counter, told, errand)
    minutes_before = (told - after) // MINUTE
    if minutes_before:
        earlier = told - MINUTE * (1 + per_mille * (minutes_before - 1) // 1000)
        assert not _can_be_done(counter, earlier, errand)
    assert come_again(counter, after.astimezone(UTC), errand) == told


def _can_be_done(counter: Counter, now: datetime, errand: Errand | None) -> bool:
    """Asked of what refuses."""
    match errand:
        case Errand.RESERVE:
            return reservation_eligibility(counter, now) is None
        case Errand.LINK:
            return link_eligibility(counter, now) is None
        case _:
            return opening_at(counter.municipality.timetable, now).is_open and maintenance_at(counter, now) is None
