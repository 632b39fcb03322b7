"""The clerk sees how the readers have read cards: in a chart, out of what the machine itself has kept."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from kiosk.domain.card.reader_health import CardReading, ReadingAt, ReadOutcome
from kiosk.domain.desk.events import Room
from kiosk.storage.records.register import SqlRegister
from kiosk.ui.widgets.bars import DayBars
from tests.fakes.around.person import Person
from tests.fakes.office.clerk_at_desk import ClerkAtDesk

ROOM = "リーダー"


@pytest.fixture
def person(meet: Callable[..., Person]) -> Person:
    return meet(mode="counter")


@pytest.fixture
def clerk(person: Person) -> ClerkAtDesk:
    assert person.clerk is not None
    person.clerk.begins()
    return person.clerk


def kept(person: Person, reader: str, *, days_ago: int, seconds: float) -> None:
    """Ten whole reads of that day."""
    store, counter = person.kiosk.store, person.kiosk.counter
    register = SqlRegister(store.engine, store.keys, counter, person.clock)
    moment = person.clock.now() - timedelta(days=days_ago)
    for _ in range(10):
        register.note(ReadingAt(CardReading(reader, ReadOutcome.READ, seconds), moment))


def test_the_cards_that_were_read_are_counted(person: Person, clerk: ClerkAtDesk) -> None:
    person.goes_to_pin()
    person.leaves()
    clerk.goes_to(Room.READERS, ROOM)
    clerk.comes_to_read("Practice reader")
    assert clerk.reads("まだ記録が少ないので")
    assert clerk.desk.readers is not None
    assert [day.reads for day in clerk.desk.readers[0].days] == [1]


def test_a_reader_that_has_become_slow_is_told_and_drawn(person: Person, clerk: ClerkAtDesk) -> None:
    for days_ago in range(9, -1, -1):
        kept(person, "ACS", days_ago=days_ago, seconds=0.4 if days_ago > 2 else 1.1)
    clerk.goes_to(Room.READERS, ROOM)
    clerk.comes_to_read("前より遅くなっています")
    charts = clerk.window.page.findChildren(DayBars)
    assert len(charts) == 2
    assert charts[0].accessibleDescription().count("ふつう 1.10秒") == 3


def test_every_reader_has_its_charts(person: Person, clerk: ClerkAtDesk) -> None:
    kept(person, "ACS", days_ago=0, seconds=0.4)
    kept(person, "Sony", days_ago=0, seconds=0.4)
    clerk.goes_to(Room.READERS, ROOM)
    clerk.comes_to_read("Sony")
    assert clerk.reads("ACS")
    assert len(clerk.window.page.findChildren(DayBars)) == 4


def test_before_the_first_card_there_is_nothing_to_draw(clerk: ClerkAtDesk) -> None:
    clerk.goes_to(Room.READERS, ROOM)
    clerk.comes_to_read("まだ、カードを読んだ記録がありません")
