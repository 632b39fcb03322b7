"""A press is a press: by finger, by key, and by the accessibility bus, with the same guards and the same clocks."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QAccessible, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from kiosk.domain.desk.events import Room
from kiosk.domain.desk.state import LoggedOut
from kiosk.domain.flow import steps
from kiosk.domain.flow.events import Cue
from kiosk.domain.values.capacity import Mode
from kiosk.ui.clerk import press_guard
from kiosk.ui.keys.presses import begins_touch
from tests.fakes.around.person import Person, finger
from tests.ui.keys.conftest import digits_in

Meet = Callable[..., Person]


def through_the_bus(button: QWidget) -> None:
    """As a screen reader asks for the first thing that a control does."""
    actions = QAccessible.queryAccessibleInterface(button).actionInterface()
    actions.doAction(actions.actionNames()[0])
    # Qt shows it pressed for a tenth of a second first.
    if isinstance(button, QAbstractButton) and button.isDown():
        button.click()


def called(person: Person, name: str) -> QAbstractButton:
    button = person._button(name)
    assert button is not None
    return button


def test_whoever_presses_through_the_bus_is_there(at_pin: Person) -> None:
    for digit in "123":
        at_pin.waits(50)
        through_the_bus(called(at_pin, digit))
        at_pin.kiosk.presenter.handle(Cue.TICK)
        assert at_pin.clock.now() - at_pin.flow.touched_at < timedelta(seconds=10)
    assert digits_in(at_pin) == 3
    assert isinstance(at_pin.step, steps.EnterPin)


def test_what_lies_under_a_sheet_is_not_pressed_through_the_bus(at_pin: Person) -> None:
    digit, back = called(at_pin, "1"), called(at_pin, "back")
    at_pin.touches("staff")
    for button in (digit, back):
        through_the_bus(button)
    assert digits_in(at_pin) == 0
    assert isinstance(at_pin.step, steps.EnterPin)
    through_the_bus(called(at_pin, "staff-back"))
    at_pin.bot.waitUntil(lambda: at_pin.window._sheets.overlay is None)
    through_the_bus(digit)
    assert digits_in(at_pin) == 1


def test_a_finger_that_was_down_before_the_sheet_came_has_pressed(at_pin: Person) -> None:
    digit = called(at_pin, "1")
    there = digit.mapTo(at_pin.window, digit.rect().center())
    touch = QTest.touchEvent(at_pin.window, finger())
    touch.press(0, there, at_pin.window).commit()
    at_pin.waits(65)
    at_pin.kiosk.presenter.handle(Cue.TICK)
    assert at_pin.window._sheets.idle.isVisible()
    touch.release(0, there, at_pin.window).commit()
    assert digits_in(at_pin) == 1


def test_a_room_of_the_desk_is_opened_through_the_bus(meet: Meet) -> None:
    clerk = meet(mode=Mode.COUNTER).clerk
    assert clerk is not None
    clerk.begins()
    clerk.bot.waitUntil(lambda: clerk.window.takes_press(clerk.window.header.log_out))
    through_the_bus(clerk.window.rooms.buttons[Room.FIND])
    clerk.bot.waitUntil(lambda: clerk.desk.room is Room.FIND)
    assert clerk.window.rooms.buttons[Room.FIND].isChecked()
    clerk.bot.waitUntil(lambda: clerk.window.takes_press(clerk.window.header.log_out))
    through_the_bus(clerk.window.rooms.buttons[Room.CALENDAR])
    clerk.bot.waitUntil(lambda: clerk.desk.room is Room.CALENDAR)


def test_a_second_press_through_the_bus_rests_at_the_desk_as_a_mouse_does(
    meet: Meet, monkeypatch: pytest.MonkeyPatch
) -> None:
    clerk = meet(mode=Mode.COUNTER).clerk
    assert clerk is not None
    clerk.begins()
    clerk.bot.waitUntil(lambda: clerk.window.takes_press(clerk.window.header.log_out))
    through_the_bus(clerk.window.rooms.buttons[Room.FIND])
    monkeypatch.setattr(press_guard, "REST_MS", 60_000)
    through_the_bus(clerk.window.header.log_out)
    assert not isinstance(clerk.desk.gate, LoggedOut)


def test_nothing_but_the_button_itself_listens_to_qts_signals_of_a_press() -> None:
    """What did would be pressed past the guards, and without a sign of life."""
    folder = Path(__file__).parents[3] / "kiosk" / "ui"
    files = [file for file in folder.rglob("*.py") if file.name != "buttons.py"]
    assert len(files) > 100
    for signal in ("clicked.connect", "pressed.connect(self._begin", "idClicked"):
        assert [file.name for file in files if signal in file.read_text(encoding="utf-8")] == []


def test_a_touch_is_heard_once_and_a_pen_and_a_mouse_too() -> None:
    """Qt makes a mouse's press of what no widget has taken as a touch."""
    source = Qt.MouseEventSource
    assert begins_touch(QEvent(QEvent.Type.TouchBegin))
    assert begins_touch(QEvent(QEvent.Type.TabletPress))
    assert begins_touch(mouse_press(source.MouseEventNotSynthesized))
    assert not begins_touch(mouse_press(source.MouseEventSynthesizedByQt))
    assert not begins_touch(mouse_press(source.MouseEventSynthesizedBySystem))
    assert not begins_touch(QEvent(QEvent.Type.TouchEnd))


def mouse_press(source: Qt.MouseEventSource) -> QMouseEvent:
    place, left = QPointF(1, 1), Qt.MouseButton.LeftButton
    modifier = Qt.KeyboardModifier.NoModifier
    return QMouseEvent(QEvent.Type.MouseButtonPress, place, place, place, left, left, modifier, source)
