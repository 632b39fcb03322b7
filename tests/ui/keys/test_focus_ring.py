"""One outline for all that has the keyboard: after a key, and not after a touch."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from kiosk.domain.desk.events import Room
from kiosk.domain.values.capacity import Mode
from kiosk.ui.keys.focus_ring import FocusRing
from kiosk.ui.theme.palettes import PALETTES, Colour, Palette
from kiosk.ui.theme.tokens import Theme
from tests.fakes.around.person import Person
from tests.fakes.around.typed import strike

Meet = Callable[..., Person]
GROUNDS = (
    Colour.PAPER,
    Colour.PRACTICE,
    Colour.KEY_SOFT,
    Colour.CAUTION_SOFT,
    Colour.DANGER_SOFT,
    Colour.SUCCESS_SOFT,
    Colour.PRESSED,
    Colour.QUIET,
)


def ring_of(window: QWidget) -> FocusRing:
    QApplication.processEvents()
    (ring,) = window.findChildren(FocusRing)
    return ring


def surrounds(ring: FocusRing, shown: QWidget) -> bool:
    """By its two lines, and no more."""
    inside = ring.geometry().adjusted(6, 6, -6, -6)
    place = shown.rect().translated(shown.mapTo(shown.window(), QPoint()))
    return ring.isVisible() and inside == place


def test_what_tab_comes_to_is_outlined_until_a_finger_touches(meet: Meet) -> None:
    person = meet()
    QApplication.processEvents()
    assert not ring_of(person.window).isVisible()
    for _ in range(3):
        strike(person.window, Qt.Key.Key_Tab)
        person.bot.wait(2)
        focus = person.window.focusWidget()
        assert focus is not None
        assert surrounds(ring_of(person.window), focus)
    person.touches("ポイントの予約をする")
    assert not ring_of(person.window).isVisible()


def test_letters_outline_the_field_that_they_are_typed_into(meet: Meet) -> None:
    person = meet()
    person.goes_to_services()
    strike(person.window, "w")
    person.bot.wait(2)
    assert surrounds(ring_of(person.window), person.window.page.field_frame)  # type: ignore[attr-defined]


def test_a_sheet_is_outlined_on_none_of_its_buttons_until_a_key_comes_to_one(at_pin: Person) -> None:
    staff = at_pin._button("staff")
    assert staff is not None
    staff.setFocus()
    strike(at_pin.window, Qt.Key.Key_Return)
    at_pin.bot.wait(2)
    assert at_pin.window._sheets.staff.isVisible()
    assert not ring_of(at_pin.window).isVisible()
    strike(at_pin.window, Qt.Key.Key_Tab)
    at_pin.bot.wait(2)
    focus = at_pin.window.focusWidget()
    assert focus is not None
    assert surrounds(ring_of(at_pin.window), focus)


def test_at_the_desk_the_row_of_a_list_is_outlined(meet: Meet) -> None:
    person = meet(mode=Mode.COUNTER)
    assert person.clerk is not None
    clerk = person.clerk
    clerk.begins()
    person.reserves()
    clerk.goes_to(Room.FIND, "さがす")
    clerk.lines[0].setFocus()
    clerk.types("")
    clerk.bot.waitUntil(lambda: clerk.table.rowCount() > 0)
    clerk.table.setCurrentCell(0, 0)
    strike(clerk.table, Qt.Key.Key_Down)
    ring = ring_of(clerk.window)
    row = clerk.table.visualRect(clerk.table.currentIndex())
    assert ring.isVisible()
    assert row.height() < ring.height() < 2 * row.height()
    assert ring.width() > clerk.table.viewport().width()


def test_a_window_that_goes_with_the_keyboard_in_it_ends_in_silence(qtbot: QtBot) -> None:
    window = QWidget()
    field = QLineEdit(window)
    ring = FocusRing(Theme.for_screen(QSize(800, 600), 15), window)
    window.show()
    field.setFocus()
    ring.show_for_keys()
    qtbot.waitUntil(field.hasFocus)
    with qtbot.captureExceptions() as raised:
        delete(window)
    assert raised == []


def _light(shown: QColor) -> float:
    """Relative luminance (WCAG 2.2)."""
    parts = (shown.redF(), shown.greenF(), shown.blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


@pytest.mark.parametrize("palette", PALETTES.values(), ids=PALETTES)
def test_its_outer_line_stands_out_from_every_ground_and_from_its_inner_one(palette: Palette) -> None:
    for ground in GROUNDS:
        for pair in pairwise((ground, Colour.FOCUS_LINE, Colour.FOCUS)):
            dark, bright = sorted(_light(palette.colour(name)) for name in pair)
            assert (bright + 0.05) / (dark + 0.05) >= 3, ground
