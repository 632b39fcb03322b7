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
from kiosk.domain.flow import start
from kiosk.domain.flow.errands.reserve.mykey import EnterMyKey, MyKeyProblem
from kiosk.domain.flow.state import VisitDraft
from kiosk.domain.flow.steps import Plain, Step
from kiosk.domain.office.visit import Errand
from kiosk.ui.frame.window import KioskWindow
from kiosk.ui.messages import say
from kiosk.ui.messages.errands.linking import LinkTexts
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.buttons import Button, Tile
from kiosk.ui.widgets.scroll import ScrollPane
from kiosk.ui.widgets.typing.entry import EntryPad

SCREEN, LOW, LOW_TALL = QSize(1280, 800), QSize(1280, 420), QSize(640, 700)
OpeningAt = Callable[[QSize, Step], KioskWindow]


@pytest.fixture
def opened(qtbot: QtBot, qapp: QApplication) -> OpeningAt:
    def opened(size: QSize, step: Step) -> KioskWindow:
        settings = Settings(reader=ReaderChoice.PRACTICE, animations=False)
        make_application(settings)
        flow = start(counter_for(settings, practice=True), now=PRACTICE_START)
        flow = replace(flow, visit_draft=VisitDraft(Errand.RESERVE, flow.now)).at(step)
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


def primary(window: KioskWindow) -> Button:
    (button,) = window.findChildren(Button, "primary")
    return button


@pytest.mark.parametrize("size", [LOW, LOW_TALL], ids=["wide", "tall"])
def test_a_page_without_room_says_so_and_is_decided_upon_when_all_was_seen(opened: OpeningAt, size: QSize) -> None:
    window = opened(size, Plain.NEEDS)
    assert not primary(window).isEnabled()
    for on in seen(window, LinkTexts.READ_ON):
        for _ in range(9):
            on.click()
        assert not on.isEnabled()
    assert primary(window).isEnabled()


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
