"""A page that has no room in the tightest type either: it is read on, and decided upon when all of it was seen."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.app.clock import PRACTICE_START
from kiosk.app.counter_setup import counter_for
from kiosk.app.settings import ReaderChoice, Settings
from kiosk.app.start.application import make_application
from kiosk.domain.card.card import CardFacts, CardKind
from kiosk.domain.flow import start
from kiosk.domain.flow.errands.reserve.mykey import EnterMyKey, MyKeyProblem, Terms
from kiosk.domain.flow.events import CapacityChosen, Press, Touch
from kiosk.domain.flow.state import Session, VisitDraft
from kiosk.domain.flow.steps import Between, EnterPin, LastTry, PinRequest, Plain, Step
from kiosk.domain.office.visit import Ending, Errand
from kiosk.domain.records.reservation import ReserveIntent
from kiosk.domain.values.capacity import Capacity
from kiosk.ui.frame.window import KioskWindow
from kiosk.ui.messages import say
from kiosk.ui.messages.errands.linking import LinkTexts
from kiosk.ui.messages.frame.pages import FrameTexts
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.buttons import Button, EventButton, Tile
from kiosk.ui.widgets.scroll import ScrollPane
from kiosk.ui.widgets.typing.entry import EntryPad
from kiosk.ui.widgets.typing.keypad import Keypad

SCREEN, LOW, LOW_TALL, LOW_TALL_PAGE = QSize(1280, 800), QSize(1280, 420), QSize(640, 700), QSize(560, 570)
PIN = PinRequest(ReserveIntent(), Terms())
OpeningAt = Callable[[QSize, Step], KioskWindow]


@pytest.fixture
def opened(qtbot: QtBot, qapp: QApplication) -> OpeningAt:
    def opened(size: QSize, step: Step) -> KioskWindow:
        settings = Settings(reader=ReaderChoice.PRACTICE, animations=False)
        make_application(settings)
        flow = start(counter_for(settings, practice=True), now=PRACTICE_START)
        session = Session(1, "reader", CardFacts(CardKind.MY_NUMBER, tries_left=1), 1)
        flow = replace(flow, visit_draft=VisitDraft(Errand.RESERVE, flow.now), session=session).at(step)
        window = KioskWindow(Theme.for_screen(SCREEN, 15.6), flow)
        qtbot.addWidget(window)
        window.resize(size)
        window.show()
        for _ in range(4):
            QApplication.processEvents()
        return window

    return opened


def seen(window: KioskWindow, name: LinkTexts) -> list[Button]:
    return [button for button in window.page.findChildren(Button) if button.isVisible() and button.text() == say(name)]


def read_on(window: KioskWindow) -> None:
    """To the end."""
    for on in seen(window, LinkTexts.READ_ON):
        for _ in range(9):
            on.click()


def choice(window: KioskWindow, event: Touch) -> EventButton:
    (button,) = (button for button in window.page.findChildren(EventButton) if button.event_pressed == event)
    return button


def primary(window: KioskWindow) -> Button:
    (button,) = window.findChildren(Button, "primary")
    return button


@pytest.mark.parametrize("size", [LOW, LOW_TALL], ids=["wide", "tall"])
def test_a_page_without_room_says_so_and_is_decided_upon_when_all_was_seen(opened: OpeningAt, size: QSize) -> None:
    window = opened(size, Plain.NEEDS)
    assert not primary(window).isEnabled()
    read_on(window)
    assert not any(on.isEnabled() for on in seen(window, LinkTexts.READ_ON))
    assert primary(window).isEnabled()


@pytest.mark.parametrize(
    ("step", "event", "free"),
    [
        (LastTry(PIN), Press.USE_LAST_TRY, Press.CALL_STAFF),
        (Plain.HAVE_MYKEY, Press.HAS_NO_MYKEY, Press.CALL_STAFF),
        (Plain.WHO, CapacityChosen(Capacity.HOLDER), None),
        (Plain.MISSING, Press.RESERVE_ONLY, None),
    ],
    ids=["last-try", "mykey", "who", "missing"],
)
def test_a_choice_on_the_page_that_decides_waits_until_all_was_seen(
    opened: OpeningAt, step: Step, event: Touch, free: Press | None
) -> None:
    window = opened(LOW_TALL_PAGE, step)
    chosen, calling = choice(window, event), None if free is None else choice(window, free)
    assert not chosen.isEnabled()
    assert say(FrameTexts.UNREAD) in chosen.accessibleDescription()
    assert calling is None or calling.isEnabled()
    read_on(window)
    assert chosen.isEnabled()
    assert say(FrameTexts.UNREAD) not in chosen.accessibleDescription()


def test_the_next_person_begins_whatever_the_one_before_has_left_unread(opened: OpeningAt) -> None:
    window = opened(LOW_TALL_PAGE, Between(Ending.FINISHED, PRACTICE_START, asks=Errand.LINK))
    assert seen(window, LinkTexts.READ_ON)
    assert primary(window).isEnabled()


def test_a_pin_is_confirmed_when_all_that_is_said_of_it_was_seen(opened: OpeningAt) -> None:
    window = opened(LOW_TALL, EnterPin(PIN))
    (pad,) = window.page.findChildren(Keypad)
    said: list[object] = []
    window.page.happened.connect(said.append)
    QTest.keyClicks(pad, "1234")
    QTest.keyClick(pad, Qt.Key.Key_Return)
    assert not said
    assert pad.next_to_press == say(FrameTexts.UNREAD)
    read_on(window)
    QTest.keyClick(pad, Qt.Key.Key_Return)
    assert len(said) == 1


def test_what_is_typed_is_confirmed_when_all_that_is_said_of_it_was_seen(opened: OpeningAt) -> None:
    window = opened(QSize(700, 860), EnterMyKey(None, MyKeyProblem.DIFFERENT))
    (pad,) = window.page.findChildren(EntryPad)
    said: list[object] = []
    window.page.happened.connect(said.append)
    pad.go_on_with("34679ACD")
    QTest.keyClick(pad, Qt.Key.Key_Return)
    assert not said
    read_on(window)
    QTest.keyClick(pad, Qt.Key.Key_Return)
    assert len(said) == 1


def test_a_page_with_room_says_nothing_of_more(opened: OpeningAt) -> None:
    window = opened(SCREEN, Plain.NEEDS)
    assert not seen(window, LinkTexts.READ_ON)
    assert primary(window).isEnabled()


def test_a_choice_in_what_scrolls_is_chosen_by_touch(qtbot: QtBot, opened: OpeningAt) -> None:
    window = opened(LOW_TALL, Plain.HOME)
    assert seen(window, LinkTexts.READ_ON)
    tile = window.page.findChildren(Tile)[0]
    with qtbot.waitSignal(window.page.happened):
        QTest.mouseClick(tile, Qt.MouseButton.LeftButton)


def test_a_sheet_that_is_higher_than_the_window_is_read_on(opened: OpeningAt) -> None:
    window = opened(QSize(1280, 300), Plain.NEEDS)
    sheet = window._sheets.staff
    sheet.cover()
    QApplication.processEvents()
    (on,) = (button for button in sheet.findChildren(Button) if button.text() == say(LinkTexts.READ_ON))
    assert on.isVisible()
    assert window.rect().contains(on.mapTo(window, on.rect().bottomRight()))
    for _ in range(9):
        on.click()
    (back,) = sheet.findChildren(Button, "staff-back")
    assert not back.visibleRegion().isEmpty()


def test_keys_that_are_typed_on_stay_where_they_are(opened: OpeningAt) -> None:
    window = opened(QSize(700, 860), EnterMyKey(None, MyKeyProblem.DIFFERENT))
    (pad,) = window.page.findChildren(EntryPad)
    (on,) = seen(window, LinkTexts.READ_ON)
    (pane,) = window.page.findChildren(ScrollPane)
    assert pane.isAncestorOf(on)
    assert not pane.isAncestorOf(pad)
