"""What the clerk reads of the next days before they save, word for word."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from kiosk.domain.values.times import JST, Period
from kiosk.ui.messages.desk.calendar import day_told
from tests.fakes.office.desk import a_counter

DAY = date(2020, 10, 14)


def down(*hours: tuple[int, int, int, int]) -> tuple[Period, ...]:
    """From a day's hour to a day's hour, of October 2020."""
    return tuple(
        Period(datetime(2020, 10, first, begins, tzinfo=JST), datetime(2020, 10, last, ends, tzinfo=JST))
        for first, begins, last, ends in hours
    )


@pytest.mark.parametrize(
    ("windows", "told"),
    [
        (down((14, 12, 14, 13)), ["— 保守 12:00〜13:00"]),
        (down((14, 9, 14, 10), (14, 20, 15, 5)), ["— 保守 9:00〜10:00", "— 保守 20:00から"]),
        (down((13, 20, 14, 5)), ["— 保守 5:00まで"]),
        (down((13, 20, 15, 5)), ["— 一日じゅう保守"]),
        (down((13, 20, 14, 0), (15, 0, 15, 5)), []),
    ],
)
def test_maintenance_is_told_with_the_hours_that_fall_on_the_day(windows: tuple[Period, ...], told: list[str]) -> None:
    counter = replace(a_counter(), maintenance=windows)
    assert day_told(counter, DAY).splitlines()[1:] == told
