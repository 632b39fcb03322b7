"""The first page is made for the size that the window will have, and not again once it has it."""

from typing import Any

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.app.clock import PRACTICE_START
from kiosk.app.counter_setup import counter_for, in_languages
from kiosk.app.settings import ReaderChoice, Settings
from kiosk.app.start.application import make_application
from kiosk.domain.flow import start
from kiosk.domain.values.languages import JAPANESE
from kiosk.ui.citizen.visit.home import HomePage
from kiosk.ui.frame.window import KioskWindow
from kiosk.ui.theme.tokens import Density, Theme


@pytest.mark.parametrize(
    ("width", "height", "inches"), [(1080, 1920, 21.5), (1920, 1080, 15.6), (1280, 800, 15.6), (720, 1280, 21.5)]
)
def test_no_type_is_tried_twice(
    width: int, height: int, inches: float, qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried: list[Density] = []
    begin = HomePage.__init__

    def noted(self: HomePage, theme: Theme, *rest: Any) -> None:
        tried.append(theme.space)
        begin(self, theme, *rest)

    monkeypatch.setattr(HomePage, "__init__", noted)
    settings = Settings(reader=ReaderChoice.PRACTICE, animations=False)
    make_application(settings)
    localization = in_languages(counter_for(settings, practice=True), JAPANESE)
    window = KioskWindow(
        Theme.for_screen(QSize(width, height), inches),
        start(localization.counter, now=PRACTICE_START, localization=localization),
    )
    qtbot.addWidget(window)
    was_first = window.page
    window.resize(width, height)
    window.show()
    QApplication.processEvents()
    QApplication.processEvents()
    assert window.page is was_first
    assert window.page.fits(window.page.size())
    assert tried == sorted(set(tried))
