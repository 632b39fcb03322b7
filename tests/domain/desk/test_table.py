"""The table of the desk: what lacks a row, or has two, does not let the program start."""

import gc
import pkgutil
from collections.abc import Iterator
from enum import Enum

import pytest

from kiosk.domain.desk import rooms
from kiosk.domain.desk.effects import Asking, LookUp
from kiosk.domain.desk.events import Command, DeskEvent, DeskPress, Room
from kiosk.domain.desk.rows import Free, Incoming, Reply, events_of, nothing, replies_of
from kiosk.domain.desk.state import Desk, DeskAdvance
from kiosk.domain.desk.table import ROWS


@pytest.fixture(autouse=True)
def forgotten() -> Iterator[None]:
    """The classes that a test adds are gone before the next one looks."""
    yield
    gc.collect()


def does(desk: Desk, _event: DeskEvent) -> DeskAdvance:
    return desk, ()


@pytest.mark.parametrize("base", [DeskEvent, Command])
def test_an_event_without_a_row_does_not_start_the_program(base: type[DeskEvent]) -> None:
    added = type("Added", (base,), {})
    with pytest.raises(TypeError, match=r"no row for .*Added"):
        events_of(ROWS)
    assert added in events_of((*ROWS, Incoming(added, does)))


def test_a_press_without_a_row_does_not_start_the_program() -> None:
    class Added(DeskEvent, Enum):
        NEW = "new"

    with pytest.raises(TypeError, match=r"no row for .*NEW"):
        events_of(ROWS)
    assert Added.NEW in events_of((*ROWS, Incoming(Added.NEW, does)))


def test_an_effect_to_whose_answer_nobody_listens_does_not_start_the_program() -> None:
    added = type("Added", (Asking,), {})
    with pytest.raises(TypeError, match=r"no row for .*Added"):
        replies_of(ROWS)
    assert added in replies_of((*ROWS, Reply(added, nothing)))


def test_an_event_has_one_row() -> None:
    with pytest.raises(TypeError, match=r"two rows for .*LOCK"):
        events_of((*ROWS, Free(DeskPress.LOCK, does)))
    with pytest.raises(TypeError, match=r"two rows for .*QUEUE"):
        replies_of((*ROWS, Reply(LookUp.QUEUE, nothing)))


def test_every_room_is_in_the_register() -> None:
    assert set(rooms.ROOMS) == set(Room)
    listed = {row for table in rooms.ROOMS.values() for row in table.rows} | {
        row for part in rooms.PARTS for row in part
    }
    for module in pkgutil.iter_modules(rooms.__path__):
        found = vars(getattr(rooms, module.name))
        tables = [value for name, value in found.items() if name in {"TABLE", "ROWS", "CALENDAR", "SETTINGS"}]
        assert tables
        assert all(row in listed for table in tables for row in getattr(table, "rows", table))
