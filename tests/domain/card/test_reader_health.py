"""When a reader is getting worse, and when nobody can tell."""

from datetime import date, datetime, timedelta

import pytest

from kiosk.domain.card.reader_health import CardReading, ReaderHealth, ReadingAt, ReadOutcome, Trend, health_of
from kiosk.domain.values.times import JST

FIRST = datetime(2026, 6, 1, 9, 0, tzinfo=JST)


def day(number: int, *, reads: int = 10, lost: int = 0, seconds: float = 0.4, reader: str = "A") -> list[ReadingAt]:
    """A day's reads, ten minutes apart; the first ones are lost."""
    return [
        ReadingAt(
            CardReading(reader, ReadOutcome.UNREADABLE if number_of < lost else ReadOutcome.READ, seconds),
            FIRST + timedelta(days=number, minutes=10 * number_of),
        )
        for number_of in range(reads)
    ]


def weeks(*later: list[ReadingAt]) -> ReaderHealth:
    """Seven even days, and then these."""
    (health,) = health_of([item for number in range(7) for item in day(number)] + [i for own in later for i in own])
    return health


def test_even_days_are_steady() -> None:
    assert weeks(day(7), day(8), day(9)).trend is Trend.STEADY


def test_three_slow_days_are_told_and_one_is_not() -> None:
    assert weeks(day(7, seconds=0.9), day(8, seconds=0.9), day(9, seconds=0.9)).trend is Trend.SLOWER
    assert weeks(day(7), day(8), day(9, seconds=0.9)).trend is Trend.STEADY


def test_twice_nearly_nothing_is_no_slowness() -> None:
    fast = [item for number in range(7) for item in day(number, seconds=0.05)]
    (health,) = health_of(fast + [item for number in range(7, 10) for item in day(number, seconds=0.1)])
    assert health.trend is Trend.STEADY


def test_losses_are_told_when_they_grow() -> None:
    assert weeks(day(7, lost=2), day(8, lost=2), day(9, lost=2)).trend is Trend.LOSES_MORE
    always = [item for number in range(10) for item in day(number, lost=2)]
    assert health_of(always)[0].trend is Trend.STEADY


def test_slower_and_losing_more_is_worse() -> None:
    assert weeks(*(day(number, lost=3, seconds=1.2) for number in (7, 8, 9))).trend is Trend.WORSE


@pytest.mark.parametrize("days", [1, 3])
def test_a_reader_that_has_just_come_cannot_be_compared(days: int) -> None:
    (health,) = health_of(item for number in range(days) for item in day(number))
    assert health.trend is Trend.TOO_FEW


def test_without_a_reading_no_reader_is_told_of() -> None:
    assert health_of(()) == ()


def test_a_few_reads_do_not_make_a_trend() -> None:
    assert weeks(*(day(number, reads=2, lost=2) for number in (7, 8, 9))).trend is Trend.TOO_FEW


def test_days_without_a_read_are_left_out_and_the_last_three_used_ones_count() -> None:
    health = weeks(day(20, seconds=1.0), day(25, seconds=1.0), day(29, seconds=1.0))
    assert health.trend is Trend.SLOWER
    assert [own.day for own in health.days[-3:]] == [date(2026, 6, 21), date(2026, 6, 26), date(2026, 6, 30)]


def test_each_reader_has_its_own_days() -> None:
    found = health_of(day(0, reader="B") + day(0, reader="A", reads=3, lost=1))
    assert [(health.reader, health.days[0].reads, health.days[0].lost) for health in found] == [
        ("A", 3, 1),
        ("B", 10, 0),
    ]


def test_a_day_begins_at_midnight_in_the_city_hall() -> None:
    late = datetime(2026, 6, 1, 23, 59, tzinfo=JST)
    pair = [ReadingAt(CardReading("A", ReadOutcome.READ, 0.4), late + timedelta(minutes=minutes)) for minutes in (0, 2)]
    (health,) = health_of(pair)
    assert [own.day for own in health.days] == [date(2026, 6, 1), date(2026, 6, 2)]


def test_another_kind_of_card_counts_as_answered_and_says_nothing_of_the_time() -> None:
    (health,) = health_of([ReadingAt(CardReading("A", ReadOutcome.OTHER_CARD, 9.0), FIRST)])
    assert (health.days[0].reads, health.days[0].lost, health.days[0].seconds) == (1, 0, None)


def test_what_another_program_held_is_not_the_readers_doing() -> None:
    assert health_of([ReadingAt(CardReading("A", ReadOutcome.IN_USE, 0.1), FIRST)]) == ()
