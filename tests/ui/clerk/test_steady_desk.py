"""The desk stands still: the keyboard where the work is, lists that keep their place, nothing made anew for nothing."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from kiosk.domain.desk.events import Room, RoomChosen
from kiosk.domain.desk.state import Desk
from kiosk.domain.office.tickets import TicketErrand
from kiosk.storage.office.tickets import SqlTickets
from kiosk.ui.clerk.report.board import ReportBoard
from kiosk.ui.clerk.row_table import RowTable
from kiosk.ui.theme.tokens import Theme
from tests.fakes.around.person import Person
from tests.fakes.around.typed import strike
from tests.fakes.office.clerk_at_desk import ClerkAtDesk


@pytest.fixture
def person(meet: Callable[..., Person]) -> Person:
    person = meet(mode="counter", counter_name="2番", tickets=True)
    clerk_of(person).begins()
    return person


def clerk_of(person: Person) -> ClerkAtDesk:
    assert person.clerk is not None
    return person.clerk


def test_a_room_that_is_refreshed_for_nothing_makes_nothing_anew(person: Person) -> None:
    clerk = clerk_of(person)
    for room in Room:
        clerk.presenter.handle(RoomChosen(room))
        clerk.bot.waitUntil(lambda room=room: clerk.desk.room is room, timeout=5_000)  # type: ignore[misc]
        board = clerk.window.page.findChild(ReportBoard)
        if board is not None:
            clerk.bot.waitUntil(lambda: clerk.desk.counted.report is not None, timeout=5_000)
            clerk.bot.waitUntil(lambda board=board: board.is_drawn, timeout=5_000)  # type: ignore[misc]
        if room is Room.SHIFT:
            clerk.bot.waitUntil(lambda: _knows_the_day(clerk.desk), timeout=5_000)
        QApplication.processEvents()
        page, stood = clerk.window.page, clerk.window.focusWidget()
        before = set(page.findChildren(QWidget))
        for _ in range(3):
            clerk.window.show_desk(replace(clerk.desk))
            QApplication.processEvents()
        assert clerk.window.page is page
        assert set(page.findChildren(QWidget)) == before, room
        assert clerk.window.focusWidget() is stood, room


def _knows_the_day(desk: Desk) -> bool:
    """Whether all has been looked up that the shift notes stand beside."""
    known = (desk.shift.listed, desk.incidents.listed, desk.ticket_queue.queue)
    return all(each is not None for each in known)


def test_the_keyboard_stands_on_what_is_done_next_in_the_reception(person: Person) -> None:
    clerk = clerk_of(person)
    tickets = SqlTickets(person.kiosk.store.engine, person.clock)
    tickets.take(TicketErrand.RESERVE)
    clerk.presenter.handle(RoomChosen(Room.FIND))
    clerk.bot.waitUntil(lambda: clerk.desk.room is Room.FIND, timeout=5_000)
    assert clerk.window.focusWidget() is clerk.lines[0], "the question"
    person.waits(61)
    clerk.presenter.handle(RoomChosen(Room.RECEPTION))
    clerk.bot.waitUntil(lambda: clerk.can_press("next-ticket"), timeout=10_000)
    clerk.window.page.begin()
    strike(clerk.window, Qt.Key.Key_F2)
    clerk.comes_to_read("1番の方を呼んでいます")
    clerk.bot.waitUntil(lambda: _stands_on(clerk) == "1番 終わりました", timeout=5_000)


def _stands_on(clerk: ClerkAtDesk) -> str:
    return clerk.window.focusWidget().accessibleName()


def test_what_is_half_typed_keeps_the_keyboard_when_an_answer_comes(person: Person) -> None:
    clerk = clerk_of(person)
    clerk.opens_story(person.reserves())
    line = clerk.lines[0]
    strike(line, "AB")
    search = clerk.desk.search
    assert search.page is not None
    again = replace(search, page=replace(search.page))
    clerk.window.show_desk(replace(clerk.desk, search=again))
    assert clerk.window.focusWidget() is line
    assert line.text().endswith("AB")


def test_escape_leads_from_the_story_to_the_list_and_from_there_to_the_question(person: Person) -> None:
    clerk = clerk_of(person)
    clerk.opens_story(person.reserves())
    assert not isinstance(clerk.window.focusWidget(), QLineEdit)
    strike(clerk.table, Qt.Key.Key_Escape)
    assert clerk.desk.search.timeline is None
    assert clerk.window.focusWidget() is clerk.table
    strike(clerk.table, Qt.Key.Key_Escape)
    assert clerk.window.focusWidget() is clerk.lines[0]


def test_a_list_that_is_filled_again_keeps_its_row_and_its_place(qapp: QApplication, theme: Theme) -> None:
    table = RowTable(theme, ["番号", "名前"], stretches=(1,))
    rows = [[str(number), "名前"] for number in range(50)]
    table.resize(300, 200)
    table.show()
    table.show_rows(rows)
    table.setCurrentCell(30, 0)
    item, top = table.item(30, 1), table.verticalScrollBar().value()
    rows[2] = ["2", "別の名前"]
    table.show_rows(rows)
    assert (table.currentRow(), table.verticalScrollBar().value()) == (30, top)
    assert table.item(30, 1) is item, "what has not changed is not made anew"
    changed = table.item(2, 1)
    assert changed is not None
    assert changed.text() == "別の名前"
    table.close()


def test_rows_that_come_and_go_leave_the_chosen_one_and_the_place_where_they_were(
    qapp: QApplication, theme: Theme
) -> None:
    table = RowTable(theme, ["番号", "名前"], stretches=[1])
    table.resize(300, 200)
    table.show()
    shown = list(range(50))
    table.show_rows([[str(number), "名前"] for number in shown], shown)
    table.setCurrentCell(33, 0)
    table.verticalScrollBar().setValue(30)
    shown = [*range(3, 40), *range(45, 60)]
    table.show_rows([[str(number), "名前"] for number in shown], shown)
    first, chosen = table.item(table.rowAt(0), 0), table.item(table.currentRow(), 0)
    assert first is not None
    assert chosen is not None
    assert (first.text(), chosen.text(), table.rowCount()) == ("30", "33", len(shown))
    table.show_rows([["33", "名前"]], [33])
    assert (table.currentRow(), table.rowCount()) == (0, 1)
    table.close()


def test_a_column_is_as_wide_as_its_widest_line_wherever_that_stands(qapp: QApplication, theme: Theme) -> None:
    table = RowTable(theme, ["番号", "ようす", "名前"], stretches=[2])
    table.resize(900, 200)
    table.show()
    rows = [[str(number), "お待ち", "名前"] for number in range(300)]
    table.show_rows(rows)
    narrow = table.columnWidth(1)
    rows[280][1] = "1階 マイナポイント支援窓口へ"
    table.show_rows(rows)
    room = table.columnWidth(1)
    assert room > max(narrow, table.fontMetrics().horizontalAdvance(rows[280][1]))
    rows[280][1] = "お待ち"
    table.show_rows(rows)
    assert table.columnWidth(1) == narrow
    table.show_rows([])
    assert table.rowCount() == 0
    table.close()


def test_a_screen_reader_hears_a_cell_with_its_column(qapp: QApplication, theme: Theme) -> None:
    table = RowTable(theme, ["番号", "名前"], stretches=(1,))
    table.show_rows([["7", "予約"]])
    item = table.item(0, 1)
    assert item is not None
    assert item.data(Qt.ItemDataRole.AccessibleTextRole) == "名前: 予約"


@pytest.fixture
def theme() -> Theme:
    return Theme.for_desk(QSize(1920, 1080), 21.5)
