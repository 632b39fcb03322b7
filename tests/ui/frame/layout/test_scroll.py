"""What stands in a pane that may be scrolled is never cut, also when it grows while it is shown."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.scroll import ScrollPane


@pytest.mark.parametrize("lines", [3, 40])
def test_what_grows_while_it_is_shown_gets_its_room(qtbot: QtBot, lines: int) -> None:
    words = QLabel("取り消しました")
    words.setWordWrap(True)
    pane = ScrollPane(Theme.for_screen(QSize(1920, 1080), 21.5), words)
    qtbot.addWidget(pane)
    pane.resize(300, 200)
    pane.show()
    qtbot.waitExposed(pane)

    words.setText("\n".join(["取り消しました"] * lines))

    qtbot.waitUntil(lambda: words.height() >= words.heightForWidth(words.width()))
