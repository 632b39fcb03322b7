"""The next key comes to everything that can be touched, on every page, and round again; the one back to the same."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.app.settings import Settings
from kiosk.app.start.application import make_application
from kiosk.domain.flow.steps import kind_of, name_of
from kiosk.ui.frame.window import KioskWindow
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.scroll import ScrollPane
from tests.screens.test_every_screen import _Cards, _flow
from tests.screens.test_scans_on_every_screen import _one_of_each_page

SIZES = [(QSize(1280, 800), 15.6), (QSize(1080, 1920), 21.5)]


def _round(window: KioskWindow, *, forward: bool) -> list[QWidget]:
    """What keys come to from the page on, until they come to the first once more."""
    window.page.setFocus()
    came: list[QWidget] = []
    while window.focusNextPrevChild(forward):
        focus = window.focusWidget()
        assert focus is not None
        if focus in came:
            break
        if not _turns_pane(focus):
            came.append(focus)
    return came


def _turns_pane(button: QWidget) -> bool:
    """It can be pressed as long as there is more of its pane; a key that comes into the pane scrolls it too."""
    return isinstance(button.parent(), ScrollPane)


@pytest.mark.parametrize(("size", "inches"), SIZES, ids=["wide", "tall"])
def test_keys_come_to_all_that_can_be_touched(qtbot: QtBot, qapp: QApplication, size: QSize, inches: float) -> None:
    make_application(Settings(animations=False))
    pages = _one_of_each_page()
    window = KioskWindow(Theme.for_screen(size, inches), _flow(pages[0]), _Cards())
    qtbot.addWidget(window)
    window.resize(size)
    window.show()
    for step in pages:
        window.show_flow(_flow(step))
        QApplication.processEvents()
        where = name_of(kind_of(step))
        buttons = {
            button
            for button in window.findChildren(QAbstractButton)
            if button.isVisible() and button.isEnabled() and window.takes_press(button) and not _turns_pane(button)
        }
        onward = _round(window, forward=True)
        missed = buttons - set(onward)
        assert not missed, f"{where}: {[button.accessibleName() for button in missed]}"
        back = _round(window, forward=False)
        # Either begins at the page, which may be a stop itself.
        assert set(back) == set(onward), where
        assert [each for each in back if each is not window.page] == [
            each for each in onward[::-1] if each is not window.page
        ], where
