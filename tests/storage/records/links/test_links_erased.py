"""Emptying the journal after an erasure is the last thing, and whether it can be done changes nothing that was done."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, event

from kiosk.domain.records.link import LinkState
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.records.register import SqlRegister
from tests.fakes.around.clock import FakeClock
from tests.fakes.process.disk import no_file_beyond
from tests.storage.holders import HANAKO, TARO, cancel, hand_over, intended, link, links_of

MANY = 12


@pytest.fixture
def grown(register: SqlRegister, file: Path) -> list[str]:
    """References of links in a large register whose small journal would make it larger."""
    other = sqlite3.connect(file)
    other.execute("CREATE TABLE much (content BLOB)")
    other.execute("INSERT INTO much VALUES (zeroblob(4000000))")
    other.commit()
    other.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    other.close()
    people = [b"holder %d" % number for number in range(MANY)]
    return [link(register, holder, intended(f"account of {holder!r}")).reference for holder in people]


@pytest.mark.expects_log
def test_a_cancellation_is_done_although_there_is_no_room_to_empty_the_journal(
    grown: list[str], register: SqlRegister, file: Path
) -> None:
    with no_file_beyond(file.stat().st_size):  # its journal is far smaller
        assert cancel(register, b"holder 3", grown[3]).state is LinkState.CANCELLED
    assert links_of(register, b"holder 3")[0].state is LinkState.CANCELLED


@pytest.mark.expects_log
def test_a_hand_over_is_done_although_there_is_no_room_to_empty_the_journal(
    grown: list[str], engine: Engine, keys: RegisterKeys, clock: FakeClock, file: Path
) -> None:
    with no_file_beyond(file.stat().st_size):  # its journal is far smaller
        handed = hand_over(engine, keys, clock.now())
    assert [one.reference for one in handed] == grown
    assert hand_over(engine, keys, clock.now()) == []


@pytest.fixture
def reader(file: Path, register: SqlRegister) -> Iterator[sqlite3.Connection]:
    """A program that reads for a long time, as `kiosk records verify` does."""
    link(register, TARO, intended("another account"))
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN")
    other.execute("SELECT count(*) FROM link").fetchone()
    yield other
    other.close()


def test_nobody_at_a_counter_waits_long_for_a_program_that_reads(
    reader: sqlite3.Connection, register: SqlRegister, engine: Engine
) -> None:
    draft = link(register, HANAKO)
    done: list[str] = []

    def listen(connection: sqlite3.Connection, *_: object) -> None:
        connection.set_trace_callback(done.append)

    event.listen(engine, "checkout", listen)
    cancel(register, HANAKO, draft.reference)
    assert done[-2:] == ["PRAGMA busy_timeout = 500", "PRAGMA wal_checkpoint(TRUNCATE)"]
    assert links_of(register, HANAKO)[0].state is LinkState.CANCELLED
