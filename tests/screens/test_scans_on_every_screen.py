"""A scanner that is triggered at any page of the citizen's window: nothing is pressed, chosen, confirmed or opened."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.app.settings import Settings
from kiosk.app.start.application import make_application
from kiosk.domain.flow import steps
from kiosk.domain.flow.errands.link.entering import asked_field
from kiosk.domain.flow.errands.link.steps import EnterField
from kiosk.domain.flow.events import Press, Typed
from kiosk.domain.flow.steps import kind_of, name_of
from kiosk.ui.citizen.pages import page_for
from kiosk.ui.frame.window import KioskWindow
from kiosk.ui.keys import key_filter
from kiosk.ui.theme.tokens import Theme
from tests.fakes.around.scanner import bursts, scan, stops
from tests.fakes.around.typed import Typing
from tests.screens.test_every_screen import _Cards, _flow, _steps

SIZE = QSize(1280, 800)


def _one_of_each_page() -> list[steps.Step]:
    found: dict[object, steps.Step] = {}
    for step in _steps():
        asked = asked_field(_flow(step), step.entry) if isinstance(step, EnterField) else None
        found.setdefault((page_for(step), asked is not None and asked.secret, getattr(step, "first", None)), step)
    return list(found.values())


def test_a_scan_does_nothing_on_any_page(qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(key_filter, "REST_MS", 0)
    make_application(Settings(animations=False))
    keys, all_of_them = Typing(), _one_of_each_page()
    window = KioskWindow(Theme.for_screen(SIZE, 15.6), _flow(all_of_them[0]), _Cards(), clock=keys)
    qtbot.addWidget(window)
    window.setUpdatesEnabled(False)
    window.resize(SIZE)
    window.show()
    happened: list[object] = []
    window.happened.connect(happened.append)
    for number, step in enumerate(all_of_them):
        window.show_flow(_flow(step))
        QApplication.processEvents()
        happened.clear()
        for place, burst in enumerate(bursts(number)):
            # Each of them at one that can have the keyboard, by turns, and at the page itself.
            at = [window.page, *stops(window)]
            scan(keys, at[(number + place) % len(at)], burst)
        for widget in stops(window):
            scan(keys, widget, (*"490123", "\r"))
        welcome = (Typed,) if _takes_scans(window) else ()
        wrong = [event for event in happened if not (event is Press.ELSEWHERE or isinstance(event, welcome))]
        assert not wrong, f"{name_of(kind_of(step))}: {wrong}"
    assert len(all_of_them) > 40


def _takes_scans(window: KioskWindow) -> bool:
    return bool(getattr(getattr(window.page, "pad", None), "takes_scans", False))
