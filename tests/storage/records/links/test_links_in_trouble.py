"""A register with faults, and links: an answer and no error, nothing half-written, nothing of a person in a log."""

import logging
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import Engine, event
from sqlalchemy.exc import OperationalError

from kiosk.domain.flow import Counter
from kiosk.domain.records.link import CancelIntent
from kiosk.domain.records.records import Record
from kiosk.domain.records.register_answers import NotRecordedWhy
from kiosk.domain.staff.account_answers import NotAnswered
from kiosk.domain.values.capacity import Capacity
from kiosk.storage.core import engine as engines
from kiosk.storage.core.engine import open_database
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.records.register import SqlRegister
from tests.fakes.around.clock import FakeClock
from tests.fakes.office.services import ACCOUNT, OTHER_ACCOUNT
from tests.storage.holders import (
    HANAKO,
    cancel,
    drafted_cancellation,
    drafted_link,
    holds,
    intended,
    link,
    link_counts,
    links_of,
    sign,
)
from tests.storage.outside import change

SECRET = "9753"


# --- a disk that fails


@contextmanager
def failing_at(engine: Engine, beginning: str) -> Iterator[None]:
    """The disk fails at the first statement that begins so."""
    met: list[str] = []

    def before_statement(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        if statement.startswith(beginning):
            met.append(statement)
            raise OperationalError(statement, None, sqlite3.OperationalError("disk I/O error"))

    event.listen(engine, "before_cursor_execute", before_statement)
    try:
        yield
    finally:
        event.remove(engine, "before_cursor_execute", before_statement)
    assert len(met) == 1


@pytest.mark.expects_log
@pytest.mark.parametrize("failing", ["INSERT INTO account", "INSERT INTO link ", "INSERT INTO link_event"])
def test_a_disk_that_fails_in_the_middle_of_a_link_leaves_nothing_of_it(
    failing: str, engine: Engine, register: SqlRegister
) -> None:
    draft = drafted_link(register, HANAKO)
    with failing_at(engine, failing):
        assert register.record(draft, sign(draft), holds) is NotRecordedWhy.UNAVAILABLE
    assert link_counts(engine) == (0, 0, 0)
    assert isinstance(register.record(draft, sign(draft), holds), Record)
    assert link_counts(engine) == (1, 1, 2)


@pytest.mark.expects_log
@pytest.mark.parametrize("failing", ["INSERT INTO link_event", "UPDATE link ", "UPDATE account"])
def test_a_disk_that_fails_in_the_middle_of_a_cancellation_leaves_the_link_as_it_was(
    failing: str, engine: Engine, register: SqlRegister
) -> None:
    draft = link(register, HANAKO)
    before = links_of(register, HANAKO)
    ending = drafted_cancellation(register, HANAKO, draft.reference)
    with failing_at(engine, failing):
        assert register.record(ending, sign(ending), holds) is NotRecordedWhy.UNAVAILABLE
    assert links_of(register, HANAKO) == before
    assert link_counts(engine) == (1, 1, 2)
    cancel(register, HANAKO, draft.reference)


@pytest.mark.expects_log
def test_a_register_that_is_locked_links_nothing_and_works_again_afterwards(
    file: Path,
    register: SqlRegister,
    engine: Engine,
    keys: RegisterKeys,
    counter: Counter,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    draft = drafted_link(register, HANAKO)
    monkeypatch.setattr(engines, "BUSY_SECONDS", 0.05)
    impatient = open_database(file)
    hasty = SqlRegister(impatient, keys, counter, FakeClock())
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    assert hasty.record(draft, sign(draft), holds) is NotRecordedWhy.UNAVAILABLE
    assert hasty.rank() == ()
    other.execute("ROLLBACK")
    other.close()
    assert link_counts(engine) == (0, 0, 0)
    assert isinstance(hasty.record(draft, sign(draft), holds), Record)
    impatient.dispose()


# --- a register that was damaged


WITHOUT_ITS_TABLES = tuple(f"DROP TABLE {table}" for table in ("link_event", "link", "account"))
DAMAGES = {
    "without its tables": WITHOUT_ITS_TABLES,
    "without its history": ("DELETE FROM link_event",),
    "without the moment of its record": ("DELETE FROM link_event WHERE state = 'recorded'",),
    "with a reason that nobody knows": ("UPDATE link_event SET reason = 'they are called Hanako'",),
    "with a moment that is none": ("UPDATE link_event SET at = replace(at, '-06-', '-66-')",),
    "with letters that are none": ("UPDATE link SET service = CAST(x'ff' || service AS TEXT)",),
    "with another MyKey ID": ("UPDATE mykey SET sealed = randomblob(length(sealed))",),
}


@pytest.mark.expects_log
@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES)
def test_a_damaged_link_is_answered_with_an_event_and_logged_without_anything_of_a_person(
    damage: tuple[str, ...], register: SqlRegister, file: Path, caplog: pytest.LogCaptureFixture
) -> None:
    draft = link(register, HANAKO, intended(codes=(SECRET,)))
    change(file, *damage)
    with caplog.at_level(logging.DEBUG):
        assert isinstance(register.find(HANAKO), NotAnswered)
        assert isinstance(register.draft(HANAKO, Capacity.HOLDER, intended(OTHER_ACCOUNT)), NotAnswered)
        assert isinstance(register.draft(HANAKO, Capacity.HOLDER, CancelIntent(draft.reference)), NotAnswered)
    assert caplog.records
    # Clocks, threads and addresses are numbers of any digits: four of them are a code once in a while.
    words = (value for record in caplog.records for value in record.__dict__.values() if isinstance(value, str))
    said = caplog.text + "".join(words) + "".join(repr(record.args) for record in caplog.records)
    for secret in (ACCOUNT, OTHER_ACCOUNT, SECRET, draft.mykey, draft.reference, "Hanako", "SELECT"):
        assert secret not in said


@pytest.mark.expects_log
def test_a_link_without_its_tables_is_not_recorded_and_services_keep_the_catalogues_order(
    register: SqlRegister, file: Path, caplog: pytest.LogCaptureFixture
) -> None:
    draft = drafted_link(register, HANAKO)
    change(file, *WITHOUT_ITS_TABLES)
    assert register.record(draft, sign(draft), holds) is NotRecordedWhy.UNAVAILABLE
    assert register.rank() == ()
    assert ACCOUNT not in caplog.text
    assert "not recorded: its tables, columns or rows are not those that it should have" in caplog.text
