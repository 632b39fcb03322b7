"""What a screen reader is told of each page: its heading, where the keyboard stands, a name for all that takes it."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QMetaObject, QSize
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kiosk.app.settings import Settings
from kiosk.app.start.application import make_application
from kiosk.domain.flow import Flow, steps
from kiosk.domain.flow.errands.link.steps import ChooseService
from kiosk.domain.flow.state import StaffCall
from kiosk.domain.flow.steps import kind_of, name_of
from kiosk.domain.office.tickets import TicketCall
from kiosk.domain.values.languages import ENGLISH
from kiosk.ui.citizen.pages import page_for
from kiosk.ui.frame.window import KioskWindow
from kiosk.ui.heard.reading_aloud import said_of
from kiosk.ui.heard.screen_text import LineKind, lines_of_window
from kiosk.ui.heard.spelling import is_number, spelled
from kiosk.ui.messages import say, speaking
from kiosk.ui.messages.errands.tickets import call_text
from kiosk.ui.messages.frame.pages import FrameTexts
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.buttons import Button
from kiosk.ui.widgets.text.heading import Heading
from kiosk.ui.widgets.typing.keypad import Keypad
from tests.fakes.voice.books import book_of
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
    _is_said_in_the_same_words(window, {name_of_thing(thing) for thing in things})


def _is_said_in_the_same_words(window: KioskWindow, names: set[str]) -> None:
    """By the voice: each line has its clips, and each choice the name by which a screen reader knows it."""
    book = book_of(window.dress.language)
    for line in said_of(window):
        assert book.parts_of(line.text) is not None, f"no clips for: {line.text}"
    choices = {line.heard for line in lines_of_window(window).page if line.kind is LineKind.CHOICE}
    assert choices <= names
    assert window.page.title.text() in {line.shown for line in lines_of_window(window).page}


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


def test_what_is_found_is_a_list_that_tells_which_of_how_many(window: KioskWindow) -> None:
    step = next(step for step in _steps() if isinstance(step, ChooseService) and not step.search.query)
    window.show_flow(_flow(step))
    things = list(heard(window))
    roles = [thing.role() for thing in things]
    found = roles.index(QAccessible.Role.List)
    assert roles.index(QAccessible.Role.Heading) < roles.index(QAccessible.Role.EditableText) < found
    (first, *_) = [thing for thing in things[found:] if thing.role() is QAccessible.Role.Button]
    assert re.search(r"\d+のうち1番目", first.text(QAccessible.Text.Description))
    # The keys come last, and the names on a tile are heard once.
    names = [name_of_thing(thing) for thing in things]
    assert names.index("あ") > names.index(name_of_thing(first))
    assert names.count(name_of_thing(first)) == 1


def test_a_number_is_read_out_digit_by_digit_and_tells_capitals_where_both_are() -> None:
    assert [text for text in ("XFRY CWER", "AB12", "WAON", "Call desk", "0円") if is_number(text)] == [
        "XFRY CWER",
        "AB12",
    ]
    assert spelled("AB12 CD34") == "A B 1 2、C D 3 4"
    assert spelled("0120-95-0178") == "0 1 2 0、9 5、0 1 7 8"
    assert spelled("aB1") == "小文字のa 大文字のB 1"
    with speaking(ENGLISH):
        assert spelled("aB1 2") == "small a capital B 1, 2"


def test_each_change_is_said_once(window: KioskWindow) -> None:
    said: list[str] = []
    window._announcer.said.connect(said.append)
    flow = _flow(steps.Plain.PLACE_CARD)
    window.show_flow(flow)
    window.show_flow(replace(flow, now=flow.now + timedelta(seconds=1)))
    window.show_flow(replace(flow, staff=StaffCall.CALLED, called_at=flow.now))
    assert said == []
    for minute in range(3):
        now = flow.now + timedelta(minutes=minute)
        window.show_flow(replace(flow, staff=StaffCall.COMING, called_at=flow.now, now=now, touched_at=now))
    assert said == [say(FrameTexts.COMING_TITLE) + "。 " + say(FrameTexts.COMING_LEAD)]


def test_a_called_number_is_said_once_wherever_one_is(window: KioskWindow) -> None:
    said: list[str] = []
    window._announcer.said.connect(said.append)
    call = TicketCall(7, "2番窓口")
    for step in (steps.Plain.NEEDS, steps.Plain.WHO):
        flow = _flow(step)
        window.show_flow(replace(flow, board=replace(flow.board, calls=(call,))))
    assert said == [call_text(call)]


def test_the_warning_before_the_end_is_said_when_it_comes_and_once_more_at_its_end(window: KioskWindow) -> None:
    said: list[str] = []
    window._announcer.said.connect(said.append)
    flow = _flow(next(step for step in _steps() if isinstance(step, steps.EnterPin)))
    waits = flow.counter.timeouts.warning
    idle = flow.touched_at + flow.counter.timeouts.idle
    for second in range(round(waits.total_seconds())):
        window.show_flow(replace(flow, now=idle + timedelta(seconds=second)))
        if second == 1:
            at = window.focusWidget()
            assert isinstance(at, Heading)
            assert at.accessibleName().startswith("まだ続けますか")
    assert len(said) == 1
    assert "あと5秒" in said[0]


def test_a_button_that_shows_whether_something_holds_is_pressed_over_the_bus_as_by_touch(qtbot: QtBot) -> None:
    pressed: list[bool] = []
    button = Button(Theme.for_screen(SIZE, 21.5), "絞り込む")
    qtbot.addWidget(button)
    button.setCheckable(True)
    button.triggered.connect(lambda: pressed.append(button.isChecked()))
    button.setChecked(True)
    assert pressed == []
    button.click()
    # As Qt does it for the bus.
    QMetaObject.invokeMethod(button, "toggle")
    assert pressed == [False, True]
    assert button.isChecked()
