"""Charts of bars: as high as their figures, within their widget, and with round numbers beside them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from kiosk.ui.theme.palettes import Colour
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.bars import Bar, DayBars, LyingBars, StandingBars, marks

pytestmark = pytest.mark.usefixtures("qapp")
THEME = Theme.for_desk(QSize(1920, 1080), 21.5)


def drawn(chart: QWidget, width: int = 900) -> QImage:
    chart.resize(width, chart.height())
    return chart.grab().toImage()


def filled(image: QImage, colour: Colour, *, along_x: bool) -> list[int]:
    """How many pixels of this colour each column has, or each row; those that have none are left out."""
    wanted = THEME.colour(colour).rgb()
    first, second = (image.width(), image.height()) if along_x else (image.height(), image.width())
    lines = ((image.pixel(a, b) if along_x else image.pixel(b, a) for b in range(second)) for a in range(first))
    return [count for count in (sum(pixel == wanted for pixel in line) for line in lines) if count]


def test_a_standing_bar_is_twice_as_high_as_one_of_half_its_figure() -> None:
    image = drawn(StandingBars(THEME, [Bar("9時", 10, "10"), Bar("10時", 5, "5"), Bar("11時", None, "0")]))
    heights = sorted(set(filled(image, Colour.KEY, along_x=True)))
    assert len(heights) == 2
    assert heights[1] == pytest.approx(heights[0] * 2, abs=2)


def test_the_longest_lying_bar_leaves_room_for_its_number() -> None:
    chart = LyingBars(THEME, [Bar("予約", 134, "134 / 2,000 / 100%"), Bar("スマホの相談", None, "5未満")])
    image = drawn(chart)
    text = THEME.colour(Colour.TEXT).rgb()
    assert all(image.pixel(image.width() - 1, row) != text for row in range(image.height()))
    assert max(filled(image, Colour.KEY, along_x=False)) > THEME.px(10)


@pytest.mark.parametrize("count", [0, 1, 7, 30, 366])
def test_days_are_drawn_however_many_there_are(count: int) -> None:
    days = [date(2026, 1, 1) + timedelta(each) for each in range(count)]
    chart = DayBars(THEME, days, [1.0] * count, 7)
    chart.setFixedHeight(THEME.px(55))
    image = drawn(chart)
    strong, pale = (filled(image, colour, along_x=True) for colour in (Colour.KEY, Colour.KEY_MIDDLE))
    assert bool(strong) is (count > 0)
    assert bool(pale) is (count > 7)


def test_the_numbers_beside_small_values_are_not_cut() -> None:
    chart = DayBars(THEME, [date(2026, 1, 1)], [0.00345], 7)
    chart.setFixedHeight(THEME.px(55))
    image = drawn(chart)
    text = THEME.colour(Colour.TEXT).rgb()
    assert all(image.pixel(0, row) != text for row in range(image.height()))


@given(st.floats(1e-3, 1e6))
def test_the_numbers_beside_the_bars_are_few_round_and_within(most: float) -> None:
    shown = marks(most)
    assert 2 <= len(shown) <= 5
    assert shown[0] == 0
    assert shown[-1] <= most * 1.000001
    assert f"{shown[1]:e}"[0] in "125"
