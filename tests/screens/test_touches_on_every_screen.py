"""Whatever page came by itself: what is pressed there in the first moment was meant for what stood there before."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.app.settings import Settings
from kiosk.app.start.application import make_application
from kiosk.domain.flow import steps
from kiosk.domain.flow.events import Press, decides
from kiosk.domain.flow.steps import kind_of, name_of
from kiosk.ui.frame import footer
from kiosk.ui.frame.window import KioskWindow
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.buttons import EventButton
from tests.screens.test_every_screen import _flow
from tests.screens.test_scans_on_every_screen import _one_of_each_page

SIZE = QSize(1280, 800)
A_LONG_WHILE_MS = 600_000


class HastyHand:
    """One that presses all that can be pressed, as soon as it stands there."""

    def __init__(self, qtbot: QtBot) -> None:
        make_application(Settings(animations=False))
        self.window = KioskWindow(Theme.for_screen(SIZE, 15.6), _flow(steps.Plain.HOME))
        qtbot.addWidget(self.window)
        self.window.setUpdatesEnabled(False)
        self.window.resize(SIZE)
        self.window.show()
        self._happened: list[object] = []
        self.window.happened.connect(self._happened.append)

    def presses_all_of(self, step: steps.Step, *, after: steps.Step) -> list[object]:
        """What came of it."""
        flow = _flow(after)
        self.window.show_flow(flow)
        self.window.show_flow(replace(_flow(step), now=flow.now))
        QApplication.processEvents()
        self._happened.clear()
        for button in self.window.findChildren(EventButton):
            if button.isVisible() and button.event_pressed is not None and self.window.takes_press(button):
                button.click()
        return [event for event in self._happened if event is not Press.ELSEWHERE]


@pytest.fixture
def hand(qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> HastyHand:
    monkeypatch.setattr(footer, "REST_MS", A_LONG_WHILE_MS)
    return HastyHand(qtbot)


def test_no_page_that_came_by_itself_takes_a_touch_at_first(hand: HastyHand) -> None:
    pages = _one_of_each_page()
    for step in pages:
        before = steps.Plain.HOME if step is steps.Plain.NEEDS else steps.Plain.NEEDS
        came = hand.presses_all_of(step, after=before)
        assert not came, f"{name_of(kind_of(step))}: {came}"
    assert len(pages) > 40


def test_nothing_is_decided_at_once_on_a_page_that_the_machines_work_has_brought(hand: HastyHand) -> None:
    for step in _one_of_each_page():
        came = hand.presses_all_of(step, after=steps.Plain.CHECKING_CARD)
        assert not any(map(decides, came)), f"{name_of(kind_of(step))}: {came}"
