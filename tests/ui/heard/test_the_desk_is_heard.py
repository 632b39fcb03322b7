"""What a screen reader is told of the clerk's rooms."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from kiosk.domain.desk.events import Room
from kiosk.domain.desk.state import LoggedOut, NoClerks
from kiosk.ui.clerk.frame.rooms import ROOMS
from kiosk.ui.messages import say
from tests.fakes.around.person import Person
from tests.fakes.office.clerk_at_desk import ClerkAtDesk
from tests.ui.heard.test_every_page_is_heard import heard, name_of_thing


@pytest.fixture
def clerk(meet: Callable[..., Person]) -> ClerkAtDesk:
    person = meet(mode="counter", tickets=True)
    assert person.clerk is not None
    return person.clerk


def _nameless(clerk: ClerkAtDesk) -> list[str]:
    things = [thing for thing in heard(clerk.window) if thing.state().focusable or thing.role() in _PRESSED]
    return [f"{thing.role()} {thing.object()}" for thing in things if not name_of_thing(thing)]


_PRESSED = (QAccessible.Role.Button, QAccessible.Role.CheckBox, QAccessible.Role.EditableText)


def test_a_passphrase_is_told_as_a_password(clerk: ClerkAtDesk) -> None:
    clerk.becomes_the_first()
    clerk.sees(LoggedOut)
    fields = [thing for thing in heard(clerk.window) if thing.role() is QAccessible.Role.EditableText]
    assert [thing.state().passwordEdit for thing in fields] == [False, True, True]
    assert _nameless(clerk) == []
    assert any(thing.role() is QAccessible.Role.Heading for thing in heard(clerk.window))


def test_a_secret_line_says_how_much_is_in_it_and_tells_no_letter(clerk: ClerkAtDesk) -> None:
    """Qt tells whoever listens of each letter, and of all of them when they go, where the line has a text to tell."""
    clerk.sees(NoClerks)
    clerk.lines[2].setText("correct horse battery")
    told = QAccessible.queryAccessibleInterface(clerk.lines[2])
    assert told.state().passwordEdit
    assert told.textInterface() is None
    assert told.text(QAccessible.Text.Value) == ""
    assert told.text(QAccessible.Text.Description) == "21文字"


def test_each_room_has_its_name_headings_and_nothing_without_a_name(clerk: ClerkAtDesk) -> None:
    clerk.begins()
    nameless: dict[Room, list[str]] = {}
    for room, name in ROOMS.items():
        clerk.goes_to(room, clerk.window.rooms.buttons[room].text())
        QApplication.processEvents()
        assert clerk.window.page.accessibleName() == say(name)
        if without := _nameless(clerk):
            nameless[room] = without
    assert nameless == {}


def test_a_room_is_turned_to_over_the_bus(clerk: ClerkAtDesk) -> None:
    clerk.begins()
    button = clerk.window.rooms.buttons[Room.REPORT]
    told = QAccessible.queryAccessibleInterface(button)
    assert told.state().checkable
    told.actionInterface().doAction(told.actionInterface().toggleAction())
    clerk.bot.waitUntil(lambda: clerk.desk.room is Room.REPORT)
    assert button.isChecked()
