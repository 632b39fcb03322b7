"""What a clerk does all day, by keys alone: as many as the guide says, and no more."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QWidget

from kiosk.domain.desk.events import Room
from kiosk.domain.office.tickets import TicketErrand, TicketState
from tests.fakes.around.person import Person
from tests.fakes.around.typed import strike
from tests.fakes.office.clerk_at_desk import ClerkAtDesk
from tests.fakes.office.tickets import TicketsByHand

GUIDE = Path(__file__).parents[4] / "docs" / "clerk-guide.ja.md"
CONTROL = Qt.KeyboardModifier.ControlModifier
COUNTED = re.compile(r"^\| (.+?) \| (\d+) \|", re.MULTILINE)


@dataclass
class KeyCounter:
    """Counts what it strikes; what is typed or scanned into a line is not a key of the desk's."""

    clerk: ClerkAtDesk
    struck: int = 0

    def strikes(self, key: Qt.Key, until: Callable[[], bool], button: str = "", *, control: bool = False) -> None:
        """`button`: the one that it presses takes no press in its first moment."""
        if button:
            self.clerk.bot.waitUntil(lambda: self.clerk._takes_press(button), timeout=10_000)
        there: QWidget | None = self.clerk.window.focusWidget()
        at = self.clerk.window if there is None else there
        strike(at, key, modifier=CONTROL if control else Qt.KeyboardModifier.NoModifier)
        self.struck += 1
        self.clerk.bot.waitUntil(until, timeout=10_000)

    def types(self, text: str) -> None:
        at = self.clerk.window.focusWidget()
        assert at is not None
        strike(at, text)


@pytest.fixture
def person(meet: Callable[..., Person]) -> Person:
    return meet(mode="counter", counter_name="2番", tickets=True)


@pytest.fixture
def hand(person: Person) -> KeyCounter:
    assert person.clerk is not None
    person.clerk.begins()
    return KeyCounter(person.clerk)


def counted(task: str) -> int:
    """The number that the guide's table has for it."""
    (keys,) = [int(number) for name, number in COUNTED.findall(GUIDE.read_text(encoding="utf-8")) if name == task]
    return keys


def test_a_visitor_without_trouble_takes_one_key(hand: KeyCounter, person: Person) -> None:
    tickets = TicketsByHand(person.kiosk.store.engine, person.clock)
    for _ in range(3):
        tickets.take(TicketErrand.RESERVE)
    clerk = hand.clerk
    for number in (1, 2, 3):
        hand.strikes(Qt.Key.Key_F2, lambda number=number: clerk.reads(f"{number}番の方を呼んでいます"), "next-ticket")  # type: ignore[misc]
    queue = clerk.desk.ticket_queue.queue
    assert queue is not None
    assert [ticket.state for ticket in queue.tickets][:2] == [TicketState.SERVED, TicketState.SERVED]
    assert hand.struck == 3 * counted("前の方を終えて、つぎの方を呼ぶ")


def test_a_record_is_found_shown_and_corrected_by_as_many_keys_as_the_guide_says(
    hand: KeyCounter, person: Person
) -> None:
    clerk, mykey = hand.clerk, person.reserves()
    hand.strikes(Qt.Key.Key_2, lambda: clerk.desk.room is Room.FIND, control=True)
    hand.types(mykey)
    hand.strikes(Qt.Key.Key_Return, lambda: clerk.table.hasFocus() and clerk.table.rowCount() == 1)
    hand.strikes(Qt.Key.Key_Return, lambda: clerk.reads("カードの署名と合っています"))
    assert hand.struck == counted("記録をさがして、経過を見る(打つ文字は別)") <= 6
    hand.strikes(Qt.Key.Key_F6, lambda: box(clerk) == "これから", "直す")
    for name, following in (("これから", "理由"), ("理由", "")):
        assert box(clerk) == name
        hand.strikes(Qt.Key.Key_Down, lambda: True)
        if following:
            hand.strikes(Qt.Key.Key_Tab, lambda following=following: box(clerk) == following)  # type: ignore[misc]
    hand.strikes(Qt.Key.Key_Return, lambda: clerk.reads("記録しました"), "このとおりにする", control=True)
    assert hand.struck == counted("記録をさがして、理由を付けて直す(打つ文字は別)") <= 12


def box(clerk: ClerkAtDesk) -> str:
    """Of the list that has the keyboard."""
    there = clerk.window.focusWidget()
    return there.accessibleName() if isinstance(there, QComboBox) else ""
