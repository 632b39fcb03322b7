"""What the watch over the keys sees: every key on each of its ways to a window, and hardly anything else."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget

from kiosk.domain.desk.events import Room
from kiosk.domain.desk.state import LoggedOut
from kiosk.domain.flow import steps
from kiosk.domain.values.capacity import Mode
from kiosk.ui.keys import key_filter
from kiosk.ui.keys.key_watch import KeyWatch
from tests.fakes.around.person import Person
from tests.fakes.around.typed import Typing, strike
from tests.fakes.office.clerk_at_desk import LOGIN, PASSPHRASE, ClerkAtDesk
from tests.ui.keys.conftest import digits_in

Meet = Callable[..., Person]
REFUSED = "読み取り機で読んだ文字は、ここには入れられません"
IN_A_LIST = pytest.mark.qt_log_ignore("^This plugin does not support (raise|grabbing the keyboard)", extend=True)


class _Counter(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        self.count += 1
        return super().eventFilter(watched, event)


class _NotingWatch(KeyWatch):
    """Notes of each event that it is shown its type."""

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self.seen: list[QEvent.Type] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        self.seen.append(event.type())
        return super().eventFilter(watched, event)


@pytest.fixture
def clerk(meet: Meet) -> ClerkAtDesk:
    clerk = meet(mode=Mode.COUNTER).clerk
    assert clerk is not None
    return clerk


def scan_at_pin(person: Person) -> None:
    """Nothing but the sentence comes of it, and of a person's keys what they mean."""
    strike(person.window, "1")
    assert digits_in(person) == 1
    with person.keys.at(5):
        strike(person.window, "1234\r")
    QApplication.processEvents()
    assert digits_in(person) == 0
    assert isinstance(person.step, steps.EnterPin)
    assert person.reads(REFUSED)


def test_a_page_is_turned_without_the_watch(meet: Meet, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(key_filter, "KeyWatch", _NotingWatch)
    person, everything, app = meet(), _Counter(), QApplication.instance()
    assert app is not None
    (keys,) = person.window.findChildren(_NotingWatch)
    QApplication.processEvents()
    keys.seen.clear()
    app.installEventFilter(everything)
    person.goes_to_card()
    QApplication.processEvents()
    app.removeEventFilter(everything)
    assert everything.count > 500
    assert len(keys.seen) < everything.count / 20
    assert not {QEvent.Type.Paint, QEvent.Type.LayoutRequest, QEvent.Type.PolishRequest} & set(keys.seen)
    keys.seen.clear()
    strike(person.window, Qt.Key.Key_Down)
    assert {QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease} <= set(keys.seen)


def test_a_window_that_is_not_active_takes_a_scan_no_better(at_pin: Person) -> None:
    other = QWidget()
    at_pin.bot.addWidget(other)
    other.show()
    other.activateWindow()
    at_pin.bot.waitUntil(lambda: not at_pin.window.isActiveWindow())
    scan_at_pin(at_pin)


def _made_anew(top: QWidget) -> None:
    """Its native window goes, and it gets another one."""
    before = top.windowHandle()
    top.destroy()
    top.show()
    assert top.windowHandle() is not before


def test_a_native_window_that_is_made_anew_is_watched(at_pin: Person) -> None:
    _made_anew(at_pin.window)
    scan_at_pin(at_pin)


def test_the_native_window_of_another_kind_is_watched(at_pin: Person) -> None:
    at_pin.window.full_screen(at_pin.window.screen())
    at_pin.window.toggle_full_screen()
    # The page is measured again.
    at_pin.bot.wait(50)
    scan_at_pin(at_pin)


def test_beside_a_desk_a_native_window_that_is_made_anew_takes_no_key(meet: Meet) -> None:
    person = meet(mode=Mode.COUNTER)
    person.goes_to_pin()
    _made_anew(person.window)
    strike(person.window, "12")
    assert digits_in(person) == 0


def dropped_down(clerk: ClerkAtDesk) -> QComboBox:
    clerk.begins()
    clerk.goes_to(Room.FIND, "さがす")
    box = next(box for box in clerk.window.findChildren(QComboBox) if box.isVisible() and box.count() > 1)
    box.setFocus()
    box.showPopup()
    assert box.view().isVisible()
    return box


@IN_A_LIST
@pytest.mark.parametrize("to_list", [True, False])
def test_a_list_that_has_dropped_down_is_worked_by_keys(clerk: ClerkAtDesk, to_list: bool) -> None:
    box, chosen = dropped_down(clerk), list[int]()
    box.activated.connect(chosen.append)
    strike(box.view() if to_list else clerk.window, Qt.Key.Key_Down, Qt.Key.Key_Return)
    clerk.bot.waitUntil(lambda: not box.view().isVisible())
    assert box.currentIndex() == 1
    assert chosen == [1]


@IN_A_LIST
@pytest.mark.parametrize("to_list", [True, False])
@pytest.mark.parametrize("text", ["49012345\r", "\r49012345\r", " A12\r", "さ1234\t"])
def test_a_scan_chooses_nothing_from_a_list_that_has_dropped_down(clerk: ClerkAtDesk, to_list: bool, text: str) -> None:
    box = dropped_down(clerk)
    row = box.view().currentIndex().row()
    with clerk.keys.at(5):
        strike(box.view() if to_list else clerk.window, text)
    QApplication.processEvents()
    assert box.view().isVisible()
    assert box.view().currentIndex().row() == row
    assert box.currentIndex() == 0


def forwards(keys: Typing, line: QLineEdit, text: str, gap_ms: int) -> Iterator[QKeyEvent]:
    """As an input method sends keys that it does not want: straight to what it types into."""
    with keys.at(gap_ms):
        for letter in text:
            key = {"\r": Qt.Key.Key_Return}.get(letter, Qt.Key(ord(letter.upper())))
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(line, event)
                yield event


def test_a_scan_that_an_input_method_passes_on_is_one(clerk: ClerkAtDesk) -> None:
    clerk.becomes_the_first()
    login, secret, _code = clerk.lines
    strike(login, LOGIN)
    strike(secret, PASSPHRASE)
    list(forwards(clerk.keys, secret, "4901234567894\r", 5))
    QApplication.processEvents()
    assert isinstance(clerk.desk.gate, LoggedOut)
    assert not clerk.desk.gate.busy
    assert (login.text(), secret.text()) == (LOGIN, "")
    assert clerk.reads("ここには入れられません")
