"""What stands around the pages keeps its place, whatever the page, the size and the shape of the window."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.app.clock import PRACTICE_START
from kiosk.app.counter_setup import counter_for
from kiosk.app.settings import ReaderChoice, Settings
from kiosk.app.start.application import make_application
from kiosk.domain.flow import Flow, start
from kiosk.domain.flow.state import VisitDraft
from kiosk.domain.flow.steps import Plain
from kiosk.domain.office.visit import Errand
from kiosk.ui.frame.header import StepLine
from kiosk.ui.frame.window import KioskWindow
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.buttons import Button

TALL, WIDE = QSize(1080, 1920), QSize(1920, 1080)

Opening = Callable[[QSize, float], KioskWindow]


def at(step: Plain) -> Flow:
    flow = start(counter_for(Settings(reader=ReaderChoice.PRACTICE), practice=True), now=PRACTICE_START)
    return replace(flow, visit_draft=VisitDraft(Errand.RESERVE, flow.now)).at(step)


@pytest.fixture
def opened(qtbot: QtBot, qapp: QApplication) -> Opening:
    def opened(size: QSize, inches: float) -> KioskWindow:
        make_application(Settings(animations=False))
        window = KioskWindow(Theme.for_screen(size, inches), at(Plain.NEEDS))
        qtbot.addWidget(window)
        window.resize(size)
        window.show()
        settle()
        return window

    return opened


def settle() -> None:
    for _ in range(3):
        QApplication.processEvents()


def named(window: KioskWindow, name: str) -> Button:
    (button,) = window.findChildren(Button, name)
    return button


def place(window: KioskWindow, widget: QWidget) -> QPoint:
    return widget.mapTo(window, QPoint(0, 0))


def test_the_step_line_keeps_its_place_however_often_the_window_is_resized(opened: Opening) -> None:
    window = opened(TALL, 21.5)
    (line,) = window.findChildren(StepLine)
    before = place(window, line)
    assert before.y() < place(window, window.page).y()
    for height in (1900, 1920, 1910, 1920):
        window.resize(1080, height)
        settle()
        assert place(window, line) == before
    window.resize(WIDE)
    settle()
    window.resize(TALL)
    settle()
    assert place(window, line) == before


def test_the_heading_stands_where_it_stood_beside_a_step_without_a_place_on_the_line(opened: Opening) -> None:
    window = opened(TALL, 21.5)
    before = place(window, window.page.title)
    window.show_flow(at(Plain.CHOOSE_TICKET))
    settle()
    assert place(window, window.page.title) == before


def test_the_first_page_has_the_place_of_the_step_line_too(opened: Opening) -> None:
    window = opened(TALL, 21.5)
    (line,) = window.findChildren(StepLine)
    title, steps = place(window, window.page.title), place(window, line)
    window.show_flow(at(Plain.HOME))
    settle()
    assert place(window, window.page.title).y() == title.y() - line.height()
    window.show_flow(at(Plain.NEEDS))
    settle()
    assert (place(window, window.page.title), place(window, line)) == (title, steps)
