"""What the clerk reads of the next days before they save, word for word."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from kiosk.app.settings import Settings
from kiosk.app.start.application import make_application
from kiosk.domain.city.counter import Counter
from kiosk.domain.values.times import JST, Period
from kiosk.ui.clerk.calendar import days_ahead
from kiosk.ui.clerk.calendar.days_ahead import DaysAhead
from kiosk.ui.messages.desk.calendar import day_line, day_told
from kiosk.ui.theme.tokens import Theme
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


def test_the_days_are_worked_out_once_while_nothing_of_them_changes(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[date] = []

    def told(counter: Counter, day: date, *, changed: bool) -> str:
        made.append(day)
        return day_line(counter, day, changed=changed)

    monkeypatch.setattr(days_ahead, "day_line", told)
    make_application(Settings(animations=False))
    card, counter, now = (
        DaysAhead(Theme.for_desk(QSize(1920, 1080), 21.5)),
        a_counter(),
        datetime(2020, 10, 12, tzinfo=JST),
    )
    card.show_days(_desk(counter, now), None)
    once = len(made)
    card.show_days(_desk(counter, now + timedelta(seconds=1)), None)
    assert len(made) == once
    card.show_days(_desk(counter, now + timedelta(days=1)), None)
    assert len(made) == 2 * once
    other = replace(counter, maintenance=down((14, 9, 14, 10)))
    card.show_days(_desk(other, now + timedelta(days=1)), None)
    assert len(made) == 3 * once


def _desk(counter: Counter, now: datetime) -> Any:
    """As far as it is asked."""
    return SimpleNamespace(counter=counter, now=now)
