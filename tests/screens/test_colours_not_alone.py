"""What a colour tells at the desk is told without it too: by a shape or a tone that is left in grey, and by words."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QFrame, QLabel, QWidget
from pytestqt.qtbot import QtBot

from kiosk.app.settings import Settings
from kiosk.app.start.application import make_application
from kiosk.ui.clerk.checked_fields import TickBox
from kiosk.ui.clerk.row_table import RowTable
from kiosk.ui.clerk.window import DeskWindow
from kiosk.ui.theme.palettes import Colour
from kiosk.ui.theme.sheet import style_sheet
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.bars import DayBars
from kiosk.ui.widgets.text.text_label import TextLabel
from tests.fakes.office.desk_views import desk_views, the_desk
from tests.screens.desk_rules import name_of, place_of
from tests.screens.rules import LEAST_OF_EDGES, contrast

SIZE = QSize(1280, 720)
THEME = Theme.for_desk(SIZE, 15.6)
TELLING = {Colour.DANGER, Colour.SUCCESS, Colour.CAUTION}
# The card of a call, and what a notice is about.
COLOURED = ("call", "notice")
_GREY_LEVELS = 64
_LINE_GREY = 170
"""Darker than the fine lines behind a chart."""


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[DeskWindow]:
    make_application(Settings(animations=False))
    window = DeskWindow(THEME, the_desk(practice=True))
    window.resize(SIZE)
    window.show()
    yield window
    window.close()
    window.deleteLater()


def in_grey(widget: QWidget) -> QImage:
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)


def ground(picture: QImage, place: QRect) -> QColor:
    """Within its edge, before its words."""
    return picture.pixelColor(place.left() + 8, place.center().y())


def _words_in(frame: QWidget) -> str:
    return "".join(label.text() for label in frame.findChildren(QLabel) if label.isVisible())


def test_what_is_chosen_is_told_from_the_rest_in_grey(window: DeskWindow) -> None:
    seen = 0
    views = dict(desk_views())
    for name in ("find hits", "calendar", "practice", "incidents an open one"):
        window.show_desk(views[name])
        QApplication.processEvents()
        choices = [
            button
            for button in window.findChildren(QAbstractButton)
            if button.isVisible() and button.isCheckable() and not isinstance(button, TickBox)
        ]
        picture = in_grey(window)
        chosen, others = (
            [ground(picture, place_of(window, each)) for each in choices if each.isChecked() is it]
            for it in (True, False)
        )
        assert len(chosen) <= len(others)
        assert all(contrast(one, other) >= LEAST_OF_EDGES for one in chosen for other in others), name
        seen += len(chosen)
        for table in window.page.findChildren(RowTable):
            _tells_its_row(window, table, picture)
            seen += 1
    assert seen >= 8


def _tells_its_row(window: DeskWindow, table: RowTable, picture: QImage) -> None:
    rows = [table.visualRect(table.model().index(row, 0)) for row in (table.currentRow(), table.currentRow() + 1)]
    start = table.viewport().mapTo(window, QPoint())
    chosen, other = (picture.pixelColor(start + QPoint(row.left() + 2, row.top() + 2)) for row in rows)
    assert contrast(chosen, other) >= LEAST_OF_EDGES


def test_a_box_that_is_ticked_has_a_tick(qapp: QApplication) -> None:
    box = TickBox(THEME, "月")
    box.setStyleSheet(style_sheet(THEME))
    box.resize(box.sizeHint())
    shades = {}
    for is_ticked in (False, True):
        box.setChecked(is_ticked)
        picture = in_grey(box)
        side = box.height() // 2
        inside = [
            picture.pixelColor(x, y).lightness() // _GREY_LEVELS
            for x in range(6, THEME.px(5) - 4)
            for y in range(side - THEME.px(1.5), side + THEME.px(1.5))
        ]
        shades[is_ticked] = set(inside)
    assert len(shades[False]) == 1, "an empty box is empty"
    assert {min(shades[True]), max(shades[True])} == {0, 255 // _GREY_LEVELS}, "a light tick on a dark ground"


def test_the_recent_days_of_a_reader_are_told_by_how_they_are_drawn(qapp: QApplication) -> None:
    days = [date(2026, 6, 1) + timedelta(each) for each in range(6)]
    chart = DayBars(THEME, days, [1.0] * len(days), 3)
    chart.resize(600, THEME.px(55))
    picture = in_grey(chart)
    row = picture.height() // 2
    dark = [picture.pixelColor(x, row).lightness() < _LINE_GREY for x in range(THEME.px(26), picture.width())]
    widths = [len(run) for run in "".join("x" if one else " " for one in dark).split()]
    # Each of the earlier three is two edges, each of the recent three one bar.
    assert [width > THEME.px(5) for width in widths] == [False] * 6 + [True] * 3


def test_every_colour_that_tells_something_stands_with_words(window: DeskWindow) -> None:
    window.setUpdatesEnabled(False)
    seen = 0
    for name, desk in desk_views():
        window.show_desk(desk)
        QApplication.processEvents()
        for frame in window.findChildren(QFrame):
            if frame.isVisible() and frame.objectName() in COLOURED:
                assert _words_in(frame), f"{name}: {name_of(frame)}"
                seen += 1
        for label in window.findChildren(TextLabel):
            assert label.text() or not (label.isVisible() and label.ink in TELLING), name
    assert seen > 30
