"""What a screen reader is told of each page: its heading, where the keyboard stands, a name for all that takes it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kiosk.app.settings import Settings
from kiosk.app.start.application import make_application
from kiosk.domain.flow import Flow, steps
from kiosk.domain.flow.steps import kind_of, name_of
from kiosk.ui.citizen.pages import page_for
from kiosk.ui.frame.window import KioskWindow
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.text.heading import Heading
from kiosk.ui.widgets.typing.keypad import Keypad
from tests.screens.test_every_screen import _Cards, _english, _flow, _steps

SIZE = QSize(1080, 1920)
_PRESSED = (QAccessible.Role.Button, QAccessible.Role.CheckBox)


def heard(window: QWidget) -> Iterator[QAccessibleInterface]:
    """All that is shown, in the order in which it is read."""
    waiting = [QAccessible.queryAccessibleInterface(window)]
    while waiting:
        thing = waiting.pop()
        if thing.state().invisible:
            continue
        yield thing
        waiting.extend(thing.child(at) for at in reversed(range(thing.childCount())))


def name_of_thing(thing: QAccessibleInterface) -> str:
    return str(thing.text(QAccessible.Text.Name))


def one_of_each_page() -> list[steps.Step]:
    found: dict[object, steps.Step] = {}
    for step in _steps():
        found.setdefault((page_for(step), kind_of(step)), step)
    return list(found.values())


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> KioskWindow:
    make_application(Settings(animations=False))
    shown = KioskWindow(Theme.for_screen(SIZE, 21.5), _flow(steps.Plain.HOME), _Cards())
    qtbot.addWidget(shown)
    shown.resize(SIZE)
    shown.show()
    return shown


def _keeps_the_rules(window: KioskWindow) -> None:
    things = list(heard(window))
    (heading,) = [thing for thing in things if thing.role() is QAccessible.Role.Heading]
    title = window.page.title.text()
    assert title
    assert name_of_thing(heading).startswith(" ".join(title.split()))
    at = window.focusWidget()
    field = window.page._field
    assert at is (window.page.title if field is None else field)
    assert at.accessibleName().startswith(" ".join(title.split()))
    for thing in things:
        if thing.role() in _PRESSED or thing.state().focusable:
            assert name_of_thing(thing), f"{thing.role()} {thing.object()} has no name"


@pytest.mark.parametrize("in_english", [False, True])
def test_each_page_has_one_heading_where_the_keyboard_arrives_and_nothing_without_a_name(
    window: KioskWindow, in_english: bool
) -> None:
    for step in one_of_each_page():
        flow = _flow(step)
        window.show_flow(_english(flow) if in_english else flow)
        QApplication.processEvents()
        try:
            _keeps_the_rules(window)
        except (AssertionError, ValueError) as error:
            pytest.fail(f"{name_of(kind_of(step))}: {error}")


def _turn(window: KioskWindow, flow: Flow, qapp: QApplication) -> list[QWidget | None]:
    """Where the keyboard has been on the way."""
    been: list[QWidget | None] = []

    def note(_before: QWidget | None, now: QWidget | None) -> None:
        been.append(now)

    qapp.focusChanged.connect(note)
    window.show_flow(flow)
    QApplication.processEvents()
    qapp.focusChanged.disconnect(note)
    return been


def test_nothing_of_the_page_that_goes_has_the_keyboard_once_more(
    window: KioskWindow, qapp: QApplication, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    all_of_them = [step for step in one_of_each_page() if kind_of(step) is not steps.Plain.HOME]
    for number, step in enumerate(all_of_them):
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        # From the foot, and from the page itself.
        stops = [button for button in window.findChildren(QPushButton) if button.isVisible() and button.isEnabled()]
        stops[-1 - number % 2].setFocus()
        # The off-screen platform may take the keyboard from the whole window: that is heard by nobody.
        been = [place for place in _turn(window, _flow(step), qapp) if place is not None]
        arrived = window.page.title if window.page._field is None else window.page._field
        assert been == [arrived], f"{name_of(kind_of(step))}: {been}"


def test_a_pin_is_told_by_how_many_places_are_filled_and_by_nothing_else(window: KioskWindow) -> None:
    step = next(step for step in _steps() if isinstance(step, steps.EnterPin))
    window.show_flow(_flow(step))
    (pad,) = window.findChildren(Keypad)
    said: list[str] = []
    window._announcer.said.connect(said.append)
    before = [name_of_thing(thing) for thing in heard(window)]
    for digit in "7896":
        next(key for key in pad.findChildren(QPushButton) if key.text() == digit).click()
    assert len(said) == 4
    assert said[0].startswith("4桁のうち1桁")
    assert not any(digit in text for text in said for digit in "7896")
    after = [name_of_thing(thing) for thing in heard(window)]
    assert [text for text in after if text not in before] == ["4桁のうち4桁を押しました", "「確認」を押してください"]
    told = QAccessible.queryAccessibleInterface(pad)
    assert told.role() is QAccessible.Role.EditableText
    assert told.state().passwordEdit
    assert told.text(QAccessible.Text.Value) == ""


def test_a_heading_is_reached_by_no_tab(window: KioskWindow) -> None:
    window.show_flow(_flow(steps.Plain.NEEDS))
    reached = set()
    for _ in range(30):
        window.focusNextPrevChild(True)
        reached.add(type(window.focusWidget()))
    assert Heading not in reached
