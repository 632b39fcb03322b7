"""The keys of the desk: one register, of which the buttons, the sheet and the clerk's guide are made."""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QLineEdit

from kiosk.domain.desk.events import Room, RoomChosen
from kiosk.domain.office.tickets import TicketErrand
from kiosk.storage.office.tickets import SqlTickets
from kiosk.ui.clerk.desk_keys import DeskKey, KeyRoom, lines_of
from kiosk.ui.messages.keys.desk_keys import DeskKeyTexts
from kiosk.ui.widgets.buttons import EventButton
from tests.fakes.around.person import Person
from tests.fakes.around.typed import strike
from tests.fakes.office.clerk_at_desk import ClerkAtDesk

GUIDE = Path(__file__).parents[4] / "docs" / "clerk-guide.ja.md"
_CONTROL = Qt.KeyboardModifier.ControlModifier
_IN_THE_GUIDE = {
    KeyRoom.ANYWHERE: "どの部屋でも",
    KeyRoom.DOOR: "管理者の登録、ログイン",
    KeyRoom.LOCKED: "席を離れている画面",
    KeyRoom.RECEPTION: "受付",
    KeyRoom.QUEUE: "お待ち",
    KeyRoom.SHIFT: "申し送り",
    KeyRoom.CALLS: "呼出し",
    KeyRoom.FIND: "さがす",
    KeyRoom.INCIDENTS: "事故",
    KeyRoom.REPORT: "統計",
    KeyRoom.CALENDAR: "カレンダー",
    KeyRoom.SETTINGS: "設定",
    KeyRoom.MYSELF: "自分の番号",
    KeyRoom.STAFF: "職員",
    KeyRoom.PRACTICE: "練習",
}
"""The headings of its tables."""
_OF_THE_SHEET = {"TITLE", "HERE", "ANYWHERE", "TO_ROOMS", "ROOMS", "CLOSE", "GO_ROUND", "PRESS", "MOVE"}


@pytest.fixture
def clerk(meet: Callable[..., Person]) -> ClerkAtDesk:
    person = meet(mode="counter", counter_name="2番", tickets=True)
    assert person.clerk is not None
    person.clerk.begins()
    tickets = SqlTickets(person.kiosk.store.engine, person.clock)
    for _ in range(2):
        tickets.take(TicketErrand.RESERVE)
    return person.clerk


@pytest.mark.parametrize("place", KeyRoom)
def test_no_key_does_two_things_in_one_room(place: KeyRoom) -> None:
    here = [key.name_shown for key in DeskKey if place in key.places or KeyRoom.ANYWHERE in key.places]
    assert not [name for name, times in Counter(here).items() if times > 1], "one key for two acts"


def test_no_key_types_into_a_line_or_opens_a_list() -> None:
    for key in DeskKey:
        assert re.fullmatch(r"Ctrl\+.+|(Shift\+)?F(?!4$)\d+|Esc|Enter", key.name_shown), key


def test_every_key_says_what_it_does() -> None:
    assert {key.name for key in DeskKey} == DeskKeyTexts.__members__.keys() - _OF_THE_SHEET


def test_every_key_is_in_the_clerk_s_guide() -> None:
    """In the table of its room, and no other is there."""
    tables: dict[str, set[str]] = {}
    heading = ""
    for line in GUIDE.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            heading = line.lstrip("# ")
        elif line.startswith("|"):
            tables.setdefault(heading, set()).add(line)
    for place, room in _IN_THE_GUIDE.items():
        head = {"| キー | すること |", "|---|---|"}
        assert tables[room] == {*head, *(f"| {key} | {does} |" for key, does in lines_of(place))}, room
    assert set(_IN_THE_GUIDE) == set(KeyRoom)


def _keyed(clerk: ClerkAtDesk) -> Iterator[EventButton]:
    return (button for button in clerk.window.page.findChildren(EventButton) if not button.shortcut().isEmpty())


def test_what_presses_a_button_stands_on_it_and_in_the_register(clerk: ClerkAtDesk) -> None:
    found: set[KeyRoom] = set()
    for room in Room:
        clerk.presenter.handle(RoomChosen(room))
        clerk.bot.waitUntil(lambda room=room: clerk.desk.room is room, timeout=5_000)  # type: ignore[misc]
        place = clerk.window.page.place
        written = {key.sequence: key.name_shown for key in DeskKey if place in key.places or key is DeskKey.INCIDENT}
        for button in _keyed(clerk):
            assert button.shown_text == f"{written[button.shortcut()]} {button.text()}".strip()
            found.add(place)
        on_buttons = {button.shortcut().toString() for button in _keyed(clerk)}
        own = {key.sequence.toString() for key in DeskKey if place in key.places and not key.is_of_a_line}
        if place not in (KeyRoom.ANYWHERE, KeyRoom.RECEPTION):
            assert own <= on_buttons, "a key that presses nothing"
    assert found >= {*KeyRoom} - {KeyRoom.ANYWHERE, KeyRoom.DOOR, KeyRoom.LOCKED}


def test_a_visitor_is_called_and_done_by_keys_alone(clerk: ClerkAtDesk) -> None:
    clerk.bot.waitUntil(lambda: clerk.can_press("next-ticket"), timeout=10_000)
    strike(clerk.window, Qt.Key.Key_F2)
    clerk.comes_to_read("1番の方を呼んでいます")
    clerk.bot.waitUntil(lambda: clerk.can_press("1番 終わりました"), timeout=5_000)
    strike(clerk.window, Qt.Key.Key_F3)
    undo = "1番 いまのを取り消す"
    clerk.bot.waitUntil(lambda: not clerk.can_press("1番 終わりました") and clerk.can_press(undo), timeout=5_000)
    strike(clerk.window, Qt.Key.Key_F7)
    clerk.comes_to_read("1番の方を呼んでいます")


def test_a_room_is_entered_by_its_key_also_from_a_line(clerk: ClerkAtDesk) -> None:
    strike(clerk.window, Qt.Key.Key_2, modifier=_CONTROL)
    clerk.bot.waitUntil(lambda: clerk.desk.room is Room.FIND, timeout=5_000)
    line = clerk.window.focusWidget()
    assert isinstance(line, QLineEdit)
    line.setText("AB12")
    strike(line, Qt.Key.Key_1, modifier=_CONTROL)
    clerk.bot.waitUntil(lambda: clerk.desk.room is Room.RECEPTION, timeout=5_000)


def test_the_sheet_shows_the_keys_and_lets_none_through(clerk: ClerkAtDesk) -> None:
    clerk.bot.waitUntil(lambda: clerk.can_press("next-ticket"), timeout=10_000)
    stood = clerk.window.focusWidget()
    strike(clerk.window, Qt.Key.Key_F1)
    clerk.comes_to_read("この部屋のキー")
    assert clerk.reads("つぎの方を呼ぶ")
    for key in (Qt.Key.Key_F2, Qt.Key.Key_F9):
        strike(clerk.window, key)
    clerk.bot.wait(150)
    assert clerk.desk.room is Room.RECEPTION
    assert not clerk.reads("1番の方を呼んでいます")
    strike(clerk.window, Qt.Key.Key_Escape)
    clerk.bot.waitUntil(lambda: not clerk.reads("この部屋のキー"), timeout=5_000)
    assert clerk.window.focusWidget() is stood


def test_a_question_mark_shows_the_keys_but_not_where_it_is_typed(clerk: ClerkAtDesk) -> None:
    strike(clerk.window, Qt.Key.Key_2, modifier=_CONTROL)
    clerk.bot.waitUntil(lambda: clerk.desk.room is Room.FIND, timeout=5_000)
    line = clerk.window.focusWidget()
    assert isinstance(line, QLineEdit)
    strike(line, "?")
    assert line.text() == "?"
    assert not clerk.reads("この部屋のキー")
    button = clerk.window.findChild(EventButton, "keys")
    assert isinstance(button, EventButton)
    strike(button, "?")
    clerk.comes_to_read("この部屋のキー")


def test_a_screen_reader_is_told_the_key_of_a_button(clerk: ClerkAtDesk) -> None:
    button = clerk.window.findChild(EventButton, "next-ticket")
    assert button is not None
    heard = QAccessible.queryAccessibleInterface(button)
    assert isinstance(heard, QAccessibleInterface)
    acts = heard.actionInterface()
    assert acts.keyBindingsForAction(acts.pressAction()) == ["F2"]
    assert "F2" not in heard.text(QAccessible.Text.Name)
