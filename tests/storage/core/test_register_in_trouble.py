"""A lock, a full disk, a changed byte: nothing half-written, and an answer instead of an error."""

import logging
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, event
from sqlalchemy.exc import OperationalError

from kiosk.domain.flow import Counter
from kiosk.domain.records.records import Draft, Record
from kiosk.domain.records.register_answers import Holding, NotRecordedWhy
from kiosk.domain.records.reservation import ReserveIntent
from kiosk.domain.staff.account_answers import NotAnswered
from kiosk.domain.values.capacity import Capacity
from kiosk.storage.core import engine as engines
from kiosk.storage.core.engine import open_database
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.records.register import SqlRegister
from tests.fakes.around.clock import FakeClock
from tests.fakes.process.disk import no_file_beyond
from tests.storage.holders import HANAKO, TARO, counts, drafted, holds, reserve, sign
from tests.storage.outside import change


@pytest.fixture
def impatient(
    file: Path, register: SqlRegister, keys: RegisterKeys, counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> Iterator[SqlRegister]:
    """Another counter's register over the same file, which waits a twentieth of a second for a lock."""
    monkeypatch.setattr(engines, "BUSY_SECONDS", 0.05)
    engine = open_database(file)
    yield SqlRegister(engine, keys, counter, FakeClock())
    engine.dispose()


@pytest.fixture
def locked(file: Path, register: SqlRegister) -> Iterator[sqlite3.Connection]:
    other = sqlite3.connect(file, isolation_level=None)
    yield other
    other.close()


@pytest.mark.expects_log
def test_a_register_that_is_locked_records_nothing_and_works_again_afterwards(
    impatient: SqlRegister, locked: sqlite3.Connection, engine: Engine
) -> None:
    draft = drafted(impatient, HANAKO)
    locked.execute("BEGIN IMMEDIATE")
    assert impatient.record(draft, sign(draft), holds) is NotRecordedWhy.UNAVAILABLE
    locked.execute("ROLLBACK")
    assert counts(engine) == (0, 0, 0)
    assert isinstance(impatient.record(draft, sign(draft), holds), Record)


def test_reading_goes_on_while_another_counter_writes(
    impatient: SqlRegister, locked: sqlite3.Connection, register: SqlRegister
) -> None:
    reserve(register, HANAKO)
    locked.execute("BEGIN IMMEDIATE")
    assert isinstance(impatient.find(HANAKO), Holding)
    assert isinstance(impatient.draft(TARO, Capacity.HOLDER, ReserveIntent()), Draft)


@pytest.mark.expects_log
def test_a_disk_that_is_full_at_the_commit_records_nothing_and_works_again_afterwards(
    file: Path, engine: Engine, register: SqlRegister
) -> None:
    reserve(register, TARO)
    draft = drafted(register, HANAKO)
    with no_file_beyond(file.with_name("register.db-wal").stat().st_size):
        assert register.record(draft, sign(draft), holds) is NotRecordedWhy.UNAVAILABLE
        assert register.find(HANAKO) is None
    assert counts(engine) == (1, 1, 1)
    assert isinstance(register.record(draft, sign(draft), holds), Record)
    assert counts(engine) == (2, 2, 2)


@pytest.mark.expects_log
def test_a_commit_that_fails_holds_up_neither_this_counter_nor_another(
    engine: Engine, register: SqlRegister, impatient: SqlRegister, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SQLite may leave the transaction open then, and its lock taken."""
    draft, other = drafted(register, HANAKO), drafted(impatient, TARO)

    def fail(_: object) -> None:
        raise sqlite3.OperationalError("disk I/O error")

    with monkeypatch.context() as broken:
        broken.setattr(engine.dialect, "do_commit", fail)
        assert register.record(draft, sign(draft), holds) is NotRecordedWhy.UNAVAILABLE
    assert isinstance(impatient.record(other, sign(other), holds), Record)
    assert isinstance(register.record(draft, sign(draft), holds), Record)


@pytest.mark.expects_log
@pytest.mark.parametrize("failing", ["INSERT INTO mykey", "INSERT INTO holder", "INSERT INTO reservation"])
def test_a_disk_that_fails_in_the_middle_leaves_nothing_half_written(
    failing: str, engine: Engine, register: SqlRegister
) -> None:
    draft = drafted(register, HANAKO)
    done: list[str] = []

    def before_statement(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        done.append(statement)
        if statement.startswith(failing):
            raise OperationalError(statement, None, sqlite3.OperationalError("disk I/O error"))

    event.listen(engine, "before_cursor_execute", before_statement)
    answer = register.record(draft, sign(draft), holds)
    event.remove(engine, "before_cursor_execute", before_statement)
    assert done[-1].startswith(failing)
    assert answer is NotRecordedWhy.UNAVAILABLE
    assert counts(engine) == (0, 0, 0)
    assert isinstance(register.record(draft, sign(draft), holds), Record)
    assert counts(engine) == (1, 1, 1)


@pytest.fixture
def without_tables(file: Path, register: SqlRegister) -> SqlRegister:
    change(file, *(f"DROP TABLE {table}" for table in ("reservation", "holder", "mykey", "visit")))
    return register


@pytest.mark.expects_log
def test_a_register_that_does_not_answer_is_an_event_and_not_an_error(without_tables: SqlRegister) -> None:
    assert isinstance(without_tables.find(HANAKO), NotAnswered)
    assert isinstance(without_tables.draft(HANAKO, Capacity.HOLDER, ReserveIntent()), NotAnswered)


@pytest.mark.expects_log
def test_a_failure_is_logged_by_its_kind_and_without_anything_of_a_person(
    without_tables: SqlRegister, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        without_tables.find(HANAKO)
        without_tables.draft(HANAKO, Capacity.HOLDER, ReserveIntent("ABCD3467"))
    assert "SQLITE_ERROR" in caplog.text
    assert "SELECT" not in caplog.text
    assert "ABCD3467" not in caplog.text
    assert "Hanako" not in caplog.text


@pytest.mark.expects_log
def test_a_changed_mykey_id_is_an_event_and_not_an_error(register: SqlRegister, file: Path) -> None:
    reserve(register, HANAKO)
    change(file, "UPDATE mykey SET sealed = randomblob(length(sealed))")
    assert isinstance(register.find(HANAKO), NotAnswered)
    assert isinstance(register.draft(HANAKO, Capacity.HOLDER, ReserveIntent()), NotAnswered)
