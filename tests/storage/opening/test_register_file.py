"""The file of a register that is open: deleted, moved or replaced, it takes no record; put back, it goes on."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

from kiosk.domain.flow import Counter
from kiosk.domain.records.records import Record
from kiosk.domain.records.register_answers import NotRecordedWhy
from kiosk.domain.staff.account_answers import NotAnswered
from kiosk.domain.staff.register_trouble import RegisterTrouble
from kiosk.storage.core.key_place import beside
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.opening.opening import open_register
from kiosk.storage.opening.troubles import wal_of
from kiosk.storage.records.register import SqlRegister
from tests.fakes.around.clock import FakeClock
from tests.storage.holders import HANAKO, TARO, drafted, holds, reserve, sign

pytestmark = pytest.mark.expects_log
NOW = FakeClock().now()


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "data" / "register.sqlite3"


@pytest.fixture
def pair(place: Path) -> Iterator[tuple[Engine, RegisterKeys]]:
    place.parent.mkdir()
    engine, keys = open_register(place, beside(place), NOW)
    yield engine, keys
    engine.dispose()


@pytest.fixture
def running(pair: tuple[Engine, RegisterKeys], counter: Counter) -> SqlRegister:
    """As the window has it, with a reservation."""
    register = SqlRegister(*pair, counter, FakeClock())
    reserve(register, HANAKO)
    return register


Undo = Callable[[], object]


def deleted(place: Path) -> Undo:
    kept = place.with_name("kept")
    kept.hardlink_to(place)
    place.unlink()
    return lambda: kept.rename(place)


def moved_away(place: Path) -> Undo:
    away = place.rename(place.with_name("away"))
    return lambda: away.rename(place)


def folder_moved(place: Path) -> Undo:
    away = place.parent.rename(place.parent.with_name("away"))
    return lambda: away.rename(place.parent)


def replaced_by_an_empty_file(place: Path) -> Undo:
    undo = moved_away(place)
    place.touch()
    return undo


def replaced_by_another_register(place: Path) -> Undo:
    other = place.with_name("other.sqlite3")
    open_register(other, beside(other), NOW)[0].dispose()
    undo = moved_away(place)
    other.rename(place)
    return undo


@pytest.mark.parametrize(
    "happens",
    [deleted, moved_away, folder_moved, replaced_by_an_empty_file, replaced_by_another_register],
)
def test_nothing_is_recorded_into_a_file_that_is_not_the_one_of_its_name_and_once_it_is_back_it_goes_on(
    happens: Callable[[Path], Undo], place: Path, running: SqlRegister, caplog: pytest.LogCaptureFixture
) -> None:
    draft = drafted(running, TARO)
    back = happens(place)
    # Twice: the second has no connection of before.
    for _ in range(2):
        assert running.record(draft, sign(draft), holds) is NotRecordedWhy.UNAVAILABLE
    answer = running.find(HANAKO)
    assert isinstance(answer, NotAnswered)
    assert answer.trouble is RegisterTrouble.MOVED
    assert "its file was moved, deleted, or another one was put in its place" in caplog.text
    back()
    assert isinstance(running.record(draft, sign(draft), holds), Record)
    assert not isinstance(running.find(HANAKO), NotAnswered)


def test_a_file_that_was_emptied_takes_nothing_either(place: Path, running: SqlRegister) -> None:
    draft = drafted(running, TARO)
    place.write_bytes(b"")
    assert running.record(draft, sign(draft), holds) is NotRecordedWhy.UNAVAILABLE


def test_a_copy_of_the_same_register_is_gone_on_with(
    place: Path, running: SqlRegister, pair: tuple[Engine, RegisterKeys]
) -> None:
    pair[0].dispose()
    shutil.copyfile(place, place.with_name("copy"))
    draft = drafted(running, TARO)
    for path in (place, wal_of(place), place.with_name(f"{place.name}-shm")):
        path.unlink()
    place.with_name("copy").rename(place)
    # The one connection that was open before is given up.
    assert running.record(draft, sign(draft), holds) is NotRecordedWhy.UNAVAILABLE
    assert isinstance(running.record(draft, sign(draft), holds), Record)


def test_a_copy_beside_the_wal_of_the_file_before_is_not_gone_on_with(
    place: Path, running: SqlRegister, pair: tuple[Engine, RegisterKeys]
) -> None:
    draft = drafted(running, TARO)
    assert wal_of(place).stat().st_size > 0
    shutil.copyfile(place, place.with_name("copy"))
    place.with_name("copy").rename(place)
    for _ in range(3):
        assert running.record(draft, sign(draft), holds) is NotRecordedWhy.UNAVAILABLE


def test_no_file_is_made_where_one_was_deleted(place: Path, running: SqlRegister) -> None:
    draft = drafted(running, TARO)
    place.unlink()
    for _ in range(2):
        running.record(draft, sign(draft), holds)
    assert not place.exists()
