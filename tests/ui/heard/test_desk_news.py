"""What came of a press at the desk is said once, and a mistake stands until something else is to be told."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from kiosk.app.settings import Settings
from kiosk.app.start.application import make_application
from kiosk.domain.desk.state import Desk, NoClerks
from kiosk.ui.clerk.window import DeskWindow
from kiosk.ui.theme.tokens import Theme
from tests.fakes.office.desk_views import desk_views, the_desk

SIZE = QSize(1280, 720)
VIEWS = dict(desk_views())


class Hearing:
    """A desk, and whoever hears what is said at it."""

    def __init__(self, window: DeskWindow) -> None:
        self.window = window
        self.said: list[str] = []
        window._announcer.said.connect(self.said.append)

    def shows(self, desk: Desk) -> list[str]:
        """What is said on the way."""
        self.said.clear()
        self.window.show_desk(desk)
        QApplication.processEvents()
        return list(self.said)


@pytest.fixture
def hearing(qtbot: QtBot, qapp: QApplication) -> Iterator[Hearing]:
    make_application(Settings(animations=False))
    window = DeskWindow(Theme.for_desk(SIZE, 15.6), the_desk())
    window.setUpdatesEnabled(False)
    window.resize(SIZE)
    window.show()
    yield Hearing(window)
    window.close()
    window.deleteLater()


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("log in", "log in, wrong", "ログイン名かパスフレーズが違います"),
        ("locked", "locked, wrong", "番号が違います"),
        ("reception people wait", "reception one is called", "1番の方を呼びました"),
        ("find", "find hits", "行を選んで"),
        ("find hits", "find a record", "カードの署名と合っています"),
        ("find a form to correct", "find not amended", "文書の番号"),
        ("incidents an open one", "incidents a new one", "事故"),
        ("report counted", "report written", "report-2026-06-10"),
        ("readers", "readers two of them", "最近の3日"),
        ("myself", "myself a wrong passphrase", "パスフレーズが違います"),
    ],
)
def test_what_came_of_a_press_is_said_once(hearing: Hearing, before: str, after: str, said: str) -> None:
    hearing.shows(VIEWS[before])
    news = hearing.shows(VIEWS[after])
    assert len([text for text in news if said in text]) == 1, news
    # Time goes on, and nothing more is said.
    assert hearing.shows(replace(VIEWS[after], now=VIEWS[after].now + timedelta(seconds=1))) == []


def test_another_room_is_heard_where_the_keyboard_comes_to_alone(hearing: Hearing) -> None:
    hearing.shows(VIEWS["find"])
    assert hearing.shows(VIEWS["report counted"]) == []


def test_a_mistake_that_the_page_finds_is_said_and_stays(hearing: Hearing) -> None:
    first = the_desk().at(NoClerks())
    hearing.shows(first)
    lines = hearing.window.page.findChildren(QLineEdit)
    for line, text in zip(lines, ("yamada", "Yamada", "one long phrase", "another phrase"), strict=True):
        line.setText(text)
    hearing.said.clear()
    lines[-1].returnPressed.emit()
    assert len(hearing.said) == 1
    assert "パスフレーズが違います" in hearing.said[0]
    assert hearing.shows(replace(first, now=first.now + timedelta(seconds=1))) == []
    assert "パスフレーズが違います" in hearing.window.page.told[0]
