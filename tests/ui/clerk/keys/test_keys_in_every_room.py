"""Every room by keys: on arrival they are where the work is, every act has one, and a question mark shows them all."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from kiosk.app.settings import Settings
from kiosk.app.start.application import make_application
from kiosk.domain.desk.events import Room
from kiosk.domain.desk.rooms.records import TimelineAsked
from kiosk.domain.desk.state import Desk
from kiosk.ui.clerk.keys_sheet import KeysSheet
from kiosk.ui.clerk.line_list import LineList
from kiosk.ui.clerk.practice.practising import LessonRow
from kiosk.ui.clerk.row_table import RowTable
from kiosk.ui.clerk.window import DeskWindow
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.buttons import EventButton
from kiosk.ui.widgets.scroll import ScrollPane
from tests.fakes.around.typed import Typing, strike
from tests.fakes.office.desk_views import desk_views, the_desk
from tests.screens.desk_rules import tab_order

SIZE = QSize(1280, 720)
# By what is heard there.
ARRIVES = {
    Room.RECEPTION: "つぎの方を呼ぶ(1番)",
    Room.QUEUE: "お待ち",
    Room.SHIFT: "つぎの職員に伝えること(60文字まで)",
    Room.FIND: "マイキーIDか受付番号か整理券の番号",
    Room.CALLS: "呼出し",
    Room.INCIDENTS: "事故の記録",
    Room.REPORT: "この日から(2020-10-12)",
    Room.READERS: "リーダーの調子",
    Room.CALENDAR: "曜日と時間の一覧",
    Room.SETTINGS: "事業",
    Room.MYSELF: "6桁の番号",
    Room.STAFF: "職員の登録",
    Room.PRACTICE: "先へ進む 3/4",
}


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[DeskWindow]:
    make_application(Settings(animations=False))
    window = DeskWindow(Theme.for_desk(SIZE, 15.6), the_desk(practice=True), clock=Typing())
    window.setUpdatesEnabled(False)
    window.resize(SIZE)
    window.show()
    yield window
    window.close()
    window.deleteLater()


def in_room(room: Room) -> Desk:
    waiting = dict(desk_views())["reception people wait"].ticket_queue
    return replace(the_desk(practice=True), room=room, ticket_queue=waiting)


def test_on_arrival_the_keyboard_is_where_the_work_is(window: DeskWindow) -> None:
    arrived = {}
    for room in (*Room, Room.RECEPTION):
        window.show_desk(in_room(room))
        QApplication.processEvents()
        arrived[room] = window.focusWidget().accessibleName()
    assert arrived == ARRIVES


def test_every_act_of_every_state_has_a_key(window: DeskWindow) -> None:
    without: dict[str, list[str]] = {}
    for name, desk in desk_views():
        window.show_desk(desk)
        QApplication.processEvents()
        acts = [each for each in window.page.findChildren(EventButton) if each.isVisible() and not _is_by_tab(each)]
        if bare := [each.text() for each in acts if not each.key_shown]:
            without[name] = bare
    # The sign of Enter has no room there: the fields need it.
    keyless = {
        name: others for name, bare in without.items() if (others := [text for text in bare if text != "さがす"])
    }
    assert not keyless, f"give these a DeskKey (put_key): {keyless}"


def _is_by_tab(button: EventButton) -> bool:
    """One of many alike, or of what is read on."""
    return isinstance(button.parentWidget(), LessonRow | ScrollPane)


def test_a_question_mark_shows_the_keys_wherever_it_is_not_typed(window: DeskWindow, qtbot: QtBot) -> None:
    (sheet,) = window.findChildren(KeysSheet)
    kinds: set[type[QWidget]] = set()
    for room in Room:
        window.show_desk(in_room(room))
        QApplication.processEvents()
        stops: dict[type[QWidget], QWidget] = {type(stop): stop for stop in tab_order(window)}
        for kind, stop in stops.items():
            kinds.add(kind)
            strike(stop, "?")
            if kind is QLineEdit:
                qtbot.wait(2)
                assert not sheet.isVisible(), "it is typed"
            else:
                qtbot.waitUntil(sheet.isVisible)
                strike(sheet, Qt.Key.Key_Escape)
                qtbot.waitUntil(lambda: not sheet.isVisible())
    assert len(kinds) > 4


def test_enter_on_a_row_opens_it_and_is_not_called_useless(window: DeskWindow, qtbot: QtBot) -> None:
    window.show_desk(dict(desk_views())["find hits"])
    table = window.page.findChild(RowTable)
    assert table is not None
    said: list[str] = []
    window._announcer.said.connect(said.append)
    with qtbot.waitSignal(window.happened, check_params_cb=lambda event: isinstance(event, TimelineAsked)):
        strike(table, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert said == []


def test_a_list_of_lines_keeps_its_line_and_its_place(window: DeskWindow) -> None:
    lines = [f"{number}" for number in range(40)]
    shown = LineList(window.page.theme, "一覧", 20)
    shown.resize(200, 120)
    shown.show()
    shown.show_lines(lines)
    shown.setCurrentRow(30)
    item, place = shown.item(30), shown.verticalScrollBar().value()
    shown.show_lines(["anew", *lines[:-1], "another"])
    assert (shown.currentItem(), shown.count()) == (item, 41)
    assert [shown.item(row).text() for row in (0, 1, 31, 40)] == ["anew", "0", "30", "another"]
    assert shown.verticalScrollBar().value() >= place
    shown.show_lines(["only"])
    assert [shown.item(row).text() for row in range(shown.count())] == ["only"]
    shown.close()
