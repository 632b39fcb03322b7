"""Windows, their extensions, and the two clocks: the city hall's and the register's."""

from datetime import UTC, date, datetime, time, timedelta
from functools import partial

import pytest

from kiosk.domain.values.times import JST, AcceptanceWindow, Extension, Period, at, in_register, is_keepable, local

SECOND = timedelta(seconds=1)


def jst(year: int, month: int, day: int, hour: int = 0, minute: int = 0, second: int = 0, micro: int = 0) -> datetime:
    return datetime(year, month, day, hour, minute, second, micro, JST)


def test_midnight_in_the_city_hall_is_three_in_the_afternoon_of_the_day_before_in_the_register() -> None:
    assert in_register(jst(2026, 4, 1, 0, 0, 0, 999_999)) == datetime(2026, 3, 31, 15, 0, tzinfo=UTC)
    assert local(datetime(2026, 3, 31, 15, 0, tzinfo=UTC)).date() == date(2026, 4, 1)


def test_the_register_keeps_whole_seconds_in_utc() -> None:
    kept = in_register(jst(2026, 4, 1, 9, 30, 15, 400_000))
    assert (kept.tzinfo, kept.microsecond, kept.second) == (UTC, 0, 15)


@pytest.mark.parametrize(
    ("clock", "kept"),
    [
        (datetime(1, 1, 1, tzinfo=UTC), "1970-01-01 00:00:00"),
        (datetime(9999, 12, 31, 23, tzinfo=UTC), "2199-12-31 23:59:59"),
    ],
)
def test_a_clock_beyond_the_times_of_a_register_is_kept_as_their_end(clock: datetime, kept: str) -> None:
    assert str(in_register(clock)) == f"{kept}+00:00"
    assert is_keepable(in_register(clock))


def test_an_hour_of_a_day_is_the_city_halls_hour() -> None:
    assert at(date(2026, 6, 10), time(8, 30)) == datetime(2026, 6, 9, 23, 30, tzinfo=UTC)


def test_a_period_begins_with_its_start_and_is_over_at_its_end() -> None:
    period = Period(jst(2020, 7, 23, 7), jst(2020, 7, 24, 0, 30))
    assert not period.covers(period.start - SECOND)
    assert period.covers(period.start)
    assert period.covers(period.end - SECOND)
    assert not period.covers(period.end)


@pytest.mark.parametrize("end", [jst(2020, 7, 23, 7), jst(2020, 7, 23, 6)])
def test_a_period_that_does_not_end_after_its_start_is_refused(end: datetime) -> None:
    with pytest.raises(ValueError, match="end after it starts"):
        Period(jst(2020, 7, 23, 7), end)


def test_a_window_without_sides_is_always_open() -> None:
    window = AcceptanceWindow()
    assert window.is_open(jst(1999, 1, 1))
    assert window.is_open(jst(2099, 1, 1))
    assert window.closing(jst(2026, 1, 1)) is None


def test_a_window_opens_with_its_first_second_and_is_over_with_its_closing_second() -> None:
    window = AcceptanceWindow(jst(2022, 1, 1), jst(2023, 3, 1))
    assert not window.has_opened(jst(2022, 1, 1) - SECOND)
    assert window.is_open(jst(2022, 1, 1))
    assert window.is_open(jst(2023, 2, 28, 23, 59, 59))
    assert not window.is_open(jst(2023, 3, 1))
    assert window.has_opened(jst(2023, 3, 1))


def test_an_extension_counts_from_the_first_minute_of_the_day_on_which_it_was_announced() -> None:
    later = Extension(jst(2021, 10, 1), "a city's page", announced=date(2021, 2, 4))
    window = AcceptanceWindow(closes=jst(2021, 4, 1), extensions=(later,))
    assert window.closing(jst(2021, 2, 3, 23, 59, 59)) == jst(2021, 4, 1)
    assert window.closing(jst(2021, 2, 4)) == jst(2021, 10, 1)


def test_the_day_of_an_announcement_is_the_city_halls_day() -> None:
    later = Extension(jst(2021, 10, 1), "a city's page", announced=date(2021, 2, 4))
    window = AcceptanceWindow(closes=jst(2021, 4, 1), extensions=(later,))
    assert window.closing(datetime(2021, 2, 3, 15, 0, tzinfo=UTC)) == jst(2021, 10, 1)
    assert window.closing(datetime(2021, 2, 3, 14, 59, 59, tzinfo=UTC)) == jst(2021, 4, 1)


def test_an_extension_whose_announcement_is_not_known_always_counts() -> None:
    window = AcceptanceWindow(closes=jst(2023, 3, 1), extensions=(Extension(jst(2023, 6, 1), "unknown day"),))
    assert window.closing(jst(2000, 1, 1)) == jst(2023, 6, 1)
    assert window.is_open(jst(2023, 5, 31, 23, 59, 59))
    assert not window.is_open(jst(2023, 6, 1))


def test_the_latest_end_wins_whatever_the_order_of_the_extensions() -> None:
    far = Extension(jst(2023, 10, 1), "the second", announced=date(2023, 5, 1))
    near = Extension(jst(2023, 6, 1), "the first", announced=date(2023, 1, 1))
    for extensions in [(far, near), (near, far)]:
        window = AcceptanceWindow(closes=jst(2023, 3, 1), extensions=extensions)
        assert window.closing(jst(2023, 4, 30)) == jst(2023, 6, 1)
        assert window.closing(jst(2023, 5, 1)) == jst(2023, 10, 1)


def test_an_extension_never_ends_a_window_earlier() -> None:
    window = AcceptanceWindow(closes=jst(2023, 3, 1), extensions=(Extension(jst(2023, 2, 1), "a mistake"),))
    assert window.closing(jst(2023, 1, 1)) == jst(2023, 3, 1)


def test_a_window_that_is_over_opens_again_when_an_extension_is_announced_late() -> None:
    late = Extension(jst(2022, 1, 1), "announced after the end", announced=date(2021, 10, 5))
    window = AcceptanceWindow(closes=jst(2021, 10, 1), extensions=(late,))
    assert not window.is_open(jst(2021, 10, 4, 12))
    assert window.is_open(jst(2021, 10, 5, 12))


@pytest.mark.parametrize(
    "never", [datetime(9999, 12, 31, 23, tzinfo=UTC), datetime(1, 1, 1, tzinfo=JST), datetime(2200, 1, 1, tzinfo=UTC)]
)
def test_a_moment_that_means_never_is_refused_where_the_data_says_it(never: datetime) -> None:
    for made in (
        partial(AcceptanceWindow, closes=never),
        partial(AcceptanceWindow, opens=never),
        partial(Extension, closes=never, source="page"),
        partial(Period, start=never, end=never),
    ):
        with pytest.raises(ValueError, match="leave out one that never comes"):
            made()
