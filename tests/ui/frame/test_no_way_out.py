"""A robot at every page: every key with every modifier, buttons, wheels, drags, touches, menus, drops, closing.

Nothing of it opens a dialog or another window, leaves or closes the program's own, starts a program or a browser, or
prints. What only the compositor can take (its own keys, the change of the console) is in docs/operations.md.
"""

import subprocess
from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from functools import cache, partial
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QProcess, QSize, Qt, QUrl
from PySide6.QtGui import (
    QContextMenuEvent,
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPointingDevice,
    QWheelEvent,
    QWindow,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from kiosk.app.settings import Settings
from kiosk.app.start.application import make_application
from kiosk.domain.desk.events import DeskPress, Room, RoomChosen
from kiosk.domain.flow.steps import kind_of, name_of
from kiosk.ui.clerk.desk_keys import DeskKey
from kiosk.ui.frame.window import KioskWindow
from kiosk.ui.keys import key_filter
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.text.text_label import TextLabel
from tests.fakes.around.person import Person
from tests.fakes.around.scanner import stops
from tests.fakes.around.typed import Typing, has_the_keyboard
from tests.fakes.office.clerk_at_desk import ClerkAtDesk
from tests.screens.test_every_screen import _Cards, _flow
from tests.screens.test_scans_on_every_screen import _one_of_each_page

SIZE = QSize(1280, 800)
_KEY, _MODIFIER, _BUTTON = Qt.Key, Qt.KeyboardModifier, Qt.MouseButton
MODIFIERS = [
    *(_MODIFIER.NoModifier, _MODIFIER.ControlModifier, _MODIFIER.AltModifier, _MODIFIER.MetaModifier),
    _MODIFIER.ControlModifier | _MODIFIER.ShiftModifier,
]
COMBINATIONS = [(key, modifier) for key, modifier in product(_KEY, MODIFIERS) if key is not _KEY.Key_unknown]
KNOWN = [
    (_KEY.Key_F4, _MODIFIER.AltModifier),
    (_KEY.Key_Tab, _MODIFIER.AltModifier),
    (_KEY.Key_Space, _MODIFIER.AltModifier),
    (_KEY.Key_F10, _MODIFIER.NoModifier),
    (_KEY.Key_F10, _MODIFIER.ShiftModifier),
    (_KEY.Key_F11, _MODIFIER.NoModifier),
    (_KEY.Key_F1, _MODIFIER.NoModifier),
    (_KEY.Key_F1, _MODIFIER.ShiftModifier),
    (_KEY.Key_Menu, _MODIFIER.NoModifier),
    (_KEY.Key_Print, _MODIFIER.NoModifier),
    (_KEY.Key_Escape, _MODIFIER.NoModifier),
    (_KEY.Key_Delete, _MODIFIER.ControlModifier | _MODIFIER.AltModifier),
    (_KEY.Key_Escape, _MODIFIER.ControlModifier | _MODIFIER.ShiftModifier),
    *((key, _MODIFIER.ControlModifier) for key in (_KEY.Key_O, _KEY.Key_P, _KEY.Key_Q, _KEY.Key_S, _KEY.Key_W)),
]
"""Those by which a person leaves a program elsewhere: at each page."""


@dataclass
class Watch:
    """What would be a way out, and whether the robot has found it."""

    found: list[str] = field(default_factory=list)

    def calls(self, name: str) -> Callable[..., Any]:
        return partial(self._called, name)

    def _called(self, name: str, *_arguments: object, **_named: object) -> bool:
        self.found.append(name)
        return False


@pytest.fixture
def watch(monkeypatch: pytest.MonkeyPatch) -> Watch:
    watch = Watch()
    for owner, name in (
        (QDesktopServices, "openUrl"),
        (QProcess, "startDetached"),
        (QProcess, "start"),
        (QDialog, "exec"),
        (QDialog, "open"),
        (QMenu, "exec"),
        (QMenu, "popup"),
        (QGuiApplication, "quit"),
        (QApplication, "quit"),
        (QApplication, "exit"),
    ):
        monkeypatch.setattr(owner, name, watch.calls(f"{owner.__name__}.{name}"))
    popen = subprocess.Popen

    def started(command: Sequence[str], **named: Any) -> Any:
        # The room of the settings asks CUPS which printers there are.
        if Path(command[0]).name == "lpstat":
            return popen(command, **named)
        watch.found.append(f"Popen {command[0]}")
        raise FileNotFoundError(command[0])

    monkeypatch.setattr(subprocess, "Popen", started)
    monkeypatch.setattr("os.system", watch.calls("os.system"))
    return watch


@cache
def _touch_screen() -> QPointingDevice:
    return QTest.createTouchDevice()


Combination = tuple[Qt.Key, Qt.KeyboardModifier]


@dataclass
class Robot:
    """At one window."""

    window: QWidget
    watch: Watch

    @property
    def handle(self) -> QWindow:
        handle = self.window.windowHandle()
        assert handle is not None
        return handle

    def presses_keys(self, widgets: Sequence[QWidget], combinations: Sequence[Combination]) -> None:
        """As the window system does: to the window, while each of the widgets has the keyboard in its turn."""
        for place, (key, modifier) in enumerate(combinations):
            has_the_keyboard(widgets[place % len(widgets)])
            text = chr(key).lower() if 0x20 <= key < 0x7F else ""
            for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(self.handle, QKeyEvent(kind, key, modifier, text))

    def presses_known_keys(self, widget: QWidget) -> None:
        """As the system's own: Qt looks first whether one is a shortcut. Its own test of that knows these keys only."""
        has_the_keyboard(widget)
        for key, modifier in KNOWN:
            QTest.sendKeyEvent(QTest.KeyAction.Click, self.handle, key, "", modifier)

    def uses_a_mouse(self, widget: QWidget) -> None:
        """Every button but the one that a touch is, which presses what is shown."""
        middle = QPointF(widget.rect().center())
        place = QPointF(widget.mapToGlobal(middle))
        for button in (_BUTTON.RightButton, _BUTTON.MiddleButton, _BUTTON.BackButton, _BUTTON.ForwardButton):
            for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick):
                QApplication.sendEvent(widget, QMouseEvent(kind, middle, place, button, button, MODIFIERS[0]))
        for modifier in MODIFIERS:
            turned = QPoint(0, 120)
            phase = Qt.ScrollPhase.NoScrollPhase
            wheel = QWheelEvent(middle, place, turned, turned, _BUTTON.NoButton, modifier, phase, False)
            QApplication.sendEvent(widget, wheel)

    def asks_for_menus(self, widget: QWidget) -> None:
        place = QPoint(1, 1)
        for reason in QContextMenuEvent.Reason:
            QApplication.sendEvent(widget, QContextMenuEvent(reason, place, widget.mapToGlobal(place)))
        for kind in (QEvent.Type.WhatsThis, QEvent.Type.ToolTip):
            QApplication.sendEvent(widget, QHelpEvent(kind, place, widget.mapToGlobal(place)))

    def drops(self, widget: QWidget) -> None:
        data = QMimeData()
        data.setUrls([QUrl("file:///etc/passwd"), QUrl("https://example.com/")])
        data.setText("file:///etc/passwd")
        actions, place = Qt.DropAction.CopyAction | Qt.DropAction.LinkAction, QPoint(1, 1)
        QApplication.sendEvent(widget, QDragEnterEvent(place, actions, data, _BUTTON.LeftButton, MODIFIERS[0]))
        drop = QDropEvent(QPointF(place), actions, data, _BUTTON.LeftButton, MODIFIERS[0])
        drop.ignore()
        QApplication.sendEvent(widget, drop)

    def gestures(self, widget: QWidget) -> None:
        device = QPointingDevice.primaryPointingDevice()
        middle = QPointF(widget.rect().center())
        for kind in Qt.NativeGestureType:
            places = (middle, middle, QPointF(widget.mapToGlobal(middle)))
            QApplication.sendEvent(widget, QNativeGestureEvent(kind, device, 2, *places, 1.0, QPointF(1, 1)))

    def drags(self, label: QWidget) -> None:
        """From a word to the corner, and three fingers over the whole window."""
        QTest.mousePress(label, _BUTTON.LeftButton)
        QTest.mouseMove(label, QPoint(40, 40))
        QTest.mouseMove(self.window, self.window.rect().bottomRight())
        QTest.mouseRelease(label, _BUTTON.LeftButton, MODIFIERS[0], QPoint(-1000, -1000))
        fingers = [QPoint(20, y) for y in (20, 60, 100)]
        sequence = QTest.touchEvent(self.window, _touch_screen())
        for finger, place in enumerate(fingers):
            sequence.press(finger, place, self.window)
        sequence.commit()
        for finger, place in enumerate(fingers):
            sequence.move(finger, place + QPoint(900, 0), self.window)
        sequence.commit()
        for finger, place in enumerate(fingers):
            sequence.release(finger, place + QPoint(900, 0), self.window)
        sequence.commit()

    def is_still_inside(self, where: str, windows: AbstractSet[QWidget]) -> None:
        QApplication.processEvents()
        assert self.watch.found == [], where
        assert self.window.isVisible(), where
        assert QApplication.activePopupWidget() is None, where
        assert QApplication.activeModalWidget() is None, where
        others = {widget for widget in QApplication.topLevelWidgets() if widget.isVisible()} - windows
        assert not others, f"{where}: {others}"


def _share(number: int, of: int) -> Sequence[Combination]:
    """Of all combinations those of this page's turn."""
    return COMBINATIONS[number::of]


def test_no_page_of_the_citizen_has_a_way_out(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch, watch: Watch
) -> None:
    monkeypatch.setattr(key_filter, "REST_MS", 0)
    make_application(Settings(animations=False))
    pages = _one_of_each_page()
    window = KioskWindow(Theme.for_screen(SIZE, 15.6), _flow(pages[0]), _Cards(), clock=Typing())
    qtbot.addWidget(window)
    window.setUpdatesEnabled(False)
    window.resize(SIZE)
    window.show()
    robot, windows = Robot(window, watch), {window}
    for number, step in enumerate(pages):
        window.show_flow(_flow(step))
        QApplication.processEvents()
        where = name_of(kind_of(step))
        robot.presses_keys([window.page, window, *stops(window)], _share(number, len(pages)))
        robot.presses_known_keys(window.page)
        for widget in [window.page, *stops(window)[:1]]:
            robot.uses_a_mouse(widget)
            robot.asks_for_menus(widget)
            robot.drops(widget)
            robot.gestures(widget)
        for label in window.page.findChildren(TextLabel)[:1]:
            robot.drags(label)
        robot.is_still_inside(where, windows)


def test_no_room_of_the_desk_has_a_way_out(meet: Callable[..., Person], watch: Watch) -> None:
    person = meet(mode="counter")
    clerk = person.clerk
    assert clerk is not None
    robot = Robot(clerk.window, watch)
    windows = {clerk.window, person.window}
    happened: list[object] = []
    clerk.window.happened.connect(happened.append)
    robot.presses_keys([clerk.window, clerk.window.page], _without_desk_keys(COMBINATIONS[::7]))
    robot.is_still_inside("the first administrator", windows)
    clerk.becomes_the_first()
    clerk.logs_in()
    for number, room in enumerate(Room):
        clerk.window.happened.emit(RoomChosen(room))
        clerk.bot.waitUntil(partial(_is_in, clerk, room), timeout=10_000)
        happened.clear()
        robot.presses_keys([clerk.window, clerk.window.page], _without_desk_keys(_share(number, 3 * len(Room))))
        robot.presses_known_keys(clerk.window.page)
        for widget in [clerk.window.page, *clerk.lines[:2]]:
            robot.uses_a_mouse(widget)
            robot.asks_for_menus(widget)
            robot.drops(widget)
            robot.gestures(widget)
        for label in clerk.window.page.findChildren(TextLabel)[:1]:
            robot.drags(label)
        robot.is_still_inside(room, windows)
        assert DeskPress.QUIT not in happened, room
        assert DeskPress.LEAVE_FULL_SCREEN not in happened, room


def _without_desk_keys(combinations: Sequence[Combination]) -> list[Combination]:
    """Those do what they are for, and lead into other rooms."""
    own, control = {key.name_shown for key in DeskKey}, {_MODIFIER.NoModifier: "", _MODIFIER.ControlModifier: "Ctrl+"}
    return [
        (key, modifier)
        for key, modifier in combinations
        if f"{control.get(modifier, '-')}{key.name.removeprefix('Key_')}" not in own
    ]


def _is_in(clerk: ClerkAtDesk, room: Room) -> bool:
    return clerk.desk.room is room
