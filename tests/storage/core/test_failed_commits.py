"""A COMMIT that fails: what was recorded is told as recorded, what was not as not, and what nobody knows as that."""

import sqlite3
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine

from kiosk.domain.flow import Counter
from kiosk.domain.records.records import Draft, Record
from kiosk.domain.records.register_answers import Holding, NotRecordedWhy
from kiosk.domain.staff.account_answers import AccountChanged, NotAnswered, Unsure
from kiosk.domain.staff.clerks import Owner
from kiosk.storage.core import engine as engines
from kiosk.storage.core.engine import open_database
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.records.register import SqlRegister
from kiosk.storage.staff.clerks import SqlClerks
from tests.fakes.around.clock import FakeClock
from tests.fakes.office.clerks import YURI, CountingHasher, passphrase_of
from tests.storage.holders import (
    HANAKO,
    TARO,
    counts,
    drafted,
    drafted_cancellation,
    drafted_link,
    holds,
    link,
    links_of,
    reserve,
    sign,
)


def sqlite_error(code: int) -> sqlite3.OperationalError:
    error = sqlite3.OperationalError("it failed")
    error.sqlite_errorcode = code
    return error


FLUSH_FAILED = sqlite_error(sqlite3.SQLITE_IOERR_FSYNC)
"""The transaction may stand whole in the log."""


def locked_out(
    other: sqlite3.Connection, connection: sqlite3.Connection, error: sqlite3.OperationalError = FLUSH_FAILED
) -> None:
    """A commit that fails; the lock is another's before this counter can write again."""
    connection.rollback()
    other.execute("BEGIN IMMEDIATE")
    raise error


@pytest.fixture
def breaking(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """The next commit fails: before it has taken effect, or after it."""
    commit = engine.dialect.do_commit

    def broken(connection: Any, *, after: bool) -> None:
        monkeypatch.setattr(engine.dialect, "do_commit", commit)
        if after:
            commit(connection)
        raise FLUSH_FAILED

    def plant(*, after: bool = False) -> None:
        monkeypatch.setattr(engine.dialect, "do_commit", partial(broken, after=after))

    return plant


@pytest.fixture
def other(file: Path, engine: Engine) -> Iterator[sqlite3.Connection]:
    """Another program, whose lock lets nothing be written."""
    other = sqlite3.connect(file, isolation_level=None)
    yield other
    other.close()


@pytest.fixture
def impatient(
    file: Path, keys: RegisterKeys, counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[Engine, SqlRegister]]:
    """A register that waits a twentieth of a second for a lock."""
    monkeypatch.setattr(engines, "BUSY_SECONDS", 0.05)
    engine = open_database(file)
    yield engine, SqlRegister(engine, keys, counter, FakeClock())
    engine.dispose()


DRAFTS: list[Callable[[SqlRegister], Draft]] = [
    lambda register: drafted(register, HANAKO),
    lambda register: drafted_link(register, HANAKO),
    lambda register: drafted_cancellation(register, HANAKO, link(register, HANAKO).reference),
]
IDS = ["reservation", "link", "cancellation"]


@pytest.mark.expects_log
@pytest.mark.parametrize("draft_of", DRAFTS, ids=IDS)
def test_what_stands_in_the_register_after_a_commit_that_failed_is_told_as_recorded(
    draft_of: Callable[[SqlRegister], Draft], register: SqlRegister, breaking: Callable[..., None]
) -> None:
    draft = draft_of(register)
    breaking(after=True)
    assert isinstance(register.record(draft, sign(draft), holds), Record)
    assert isinstance(register.find(HANAKO), Holding)


@pytest.mark.expects_log
@pytest.mark.parametrize("draft_of", DRAFTS, ids=IDS)
def test_what_does_not_stand_there_is_told_as_not_recorded(
    draft_of: Callable[[SqlRegister], Draft], register: SqlRegister, breaking: Callable[..., None]
) -> None:
    draft = draft_of(register)
    breaking()
    assert register.record(draft, sign(draft), holds) is NotRecordedWhy.UNAVAILABLE
    assert isinstance(register.record(draft, sign(draft), holds), Record)


@pytest.mark.expects_log
def test_what_nobody_can_find_out_is_told_as_that_and_found_out_as_soon_as_the_disk_takes_something(
    impatient: tuple[Engine, SqlRegister], other: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine, register = impatient
    draft = drafted(register, HANAKO)
    commit = engine.dialect.do_commit

    monkeypatch.setattr(engine.dialect, "do_commit", partial(locked_out, other))
    assert register.record(draft, sign(draft), holds) == Unsure()
    # Nor is anything said of it to whoever asks meanwhile.
    assert isinstance(register.find(HANAKO), NotAnswered)
    monkeypatch.setattr(engine.dialect, "do_commit", commit)
    other.execute("ROLLBACK")
    assert register.find(HANAKO) is None
    assert isinstance(register.record(draft, sign(draft), holds), Record)
    assert counts(engine) == (1, 1, 1)


@pytest.mark.expects_log
def test_a_full_disk_is_no_question_even_while_nothing_can_be_written(
    impatient: tuple[Engine, SqlRegister], other: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The frame that ends a transaction is written last: where there was no room for it, it is not there."""
    engine, register = impatient
    draft = drafted(register, HANAKO)

    full = sqlite_error(sqlite3.SQLITE_FULL)
    monkeypatch.setattr(engine.dialect, "do_commit", partial(locked_out, other, error=full))
    assert register.record(draft, sign(draft), holds) is NotRecordedWhy.UNAVAILABLE
    assert register.find(HANAKO) is None


@pytest.mark.expects_log
def test_after_a_failed_flush_a_frame_is_written_before_anything_is_said(
    file: Path, register: SqlRegister, breaking: Callable[..., None]
) -> None:
    """It takes the place of the one that nobody may find when the log is read anew."""
    reserve(register, TARO)
    draft = drafted(register, HANAKO)
    log = file.with_name(f"{file.name}-wal")
    before = log.stat().st_size
    breaking()
    assert register.record(draft, sign(draft), holds) is NotRecordedWhy.UNAVAILABLE
    frame = 24 + 4096
    assert log.stat().st_size == before + frame
    assert register.find(HANAKO) is None
    assert log.stat().st_size == before + frame


@pytest.mark.expects_log
def test_a_cancellation_that_was_kept_leaves_no_code_in_the_log(
    file: Path, register: SqlRegister, breaking: Callable[..., None]
) -> None:
    draft = drafted_cancellation(register, HANAKO, link(register, HANAKO).reference)
    breaking(after=True)
    assert isinstance(register.record(draft, sign(draft), holds), Record)
    journal = file.with_name(f"{file.name}-wal")
    assert not journal.exists() or journal.stat().st_size == 0
    assert [each.is_live for each in links_of(register, HANAKO)] == [False]


@pytest.mark.expects_log
def test_the_desk_hears_whether_what_it_changed_is_known(
    keys: RegisterKeys,
    impatient: tuple[Engine, SqlRegister],
    other: sqlite3.Connection,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    engine, _ = impatient
    clerks = SqlClerks(engine, keys, "counter-1", FakeClock(), CountingHasher())
    with monkeypatch.context() as broken:
        broken.setattr(engine.dialect, "do_commit", partial(locked_out, other))
        answer = clerks.add(YURI, passphrase_of("yuri"), Owner())
    assert isinstance(answer, NotAnswered)
    assert answer.is_unsure
    other.execute("ROLLBACK")
    assert isinstance(clerks.add(YURI, passphrase_of("yuri"), Owner()), AccountChanged)


@pytest.mark.expects_log
def test_what_a_desk_has_not_changed_is_told_as_that(
    engine: Engine, clerks: SqlClerks, breaking: Callable[..., None]
) -> None:
    breaking()
    answer = clerks.add(YURI, passphrase_of("yuri"), Owner())
    assert isinstance(answer, NotAnswered)
    assert not answer.is_unsure
