"""A hand-over that something stops, or that meets a changed link: nothing of it happened, and it can be made again."""

import sqlite3
from collections.abc import Sequence
from pathlib import Path

import pytest
from sqlalchemy import Engine, event, select
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from kiosk.storage.core import engine as engines
from kiosk.storage.core.engine import open_database
from kiosk.storage.core.errors import StorageError
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.handover.handover import HandedOverLink
from kiosk.storage.records.register import SqlRegister
from kiosk.storage.schema.tables import BatchRow
from tests.fakes.office.services import CODE, EMONEY, EMONEY_ACCOUNT, OTHER_ACCOUNT, PAY
from tests.storage.holders import HANAKO, JIRO, TARO, hand_over, intended, link, link_counts, office
from tests.storage.providers import NOW, WAITS, Provider, states


@pytest.mark.parametrize("error", [OSError(28, "No space left on device"), StorageError("no"), KeyboardInterrupt()])
def test_a_file_that_cannot_be_written_leaves_every_link_waiting(
    error: BaseException, register: SqlRegister, engine: Engine, keys: RegisterKeys
) -> None:
    link(register, HANAKO)

    def write(_: Sequence[HandedOverLink]) -> bytes:
        raise error

    with pytest.raises(type(error)):
        office(engine, keys).hand_over(PAY.key, None, "pay.csv", write, NOW)
    assert states(engine) == [WAITS]
    assert link_counts(engine) == (1, 1, 2)
    assert [handed.codes for handed in hand_over(engine, keys, NOW)] == [(CODE,)]


@pytest.mark.parametrize("failing", ["INSERT INTO batch", "INSERT INTO link_event", "UPDATE link "])
def test_a_register_that_fails_in_the_middle_leaves_every_link_waiting_and_says_so(
    failing: str, register: SqlRegister, engine: Engine, keys: RegisterKeys
) -> None:
    for number in range(3):
        link(register, b"holder %d" % number, intended(f"account {number}"))

    def before_statement(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        if statement.startswith(failing):
            raise OperationalError(statement, None, sqlite3.OperationalError("disk I/O error"))

    event.listen(engine, "before_cursor_execute", before_statement)
    with pytest.raises(StorageError, match="Nothing was handed over; try again") as told:
        office(engine, keys).hand_over(PAY.key, None, "pay.csv", Provider().write, NOW)
    event.remove(engine, "before_cursor_execute", before_statement)
    assert "account" not in str(told.value)
    assert states(engine) == [WAITS] * 3
    with Session(engine) as unit:
        assert unit.scalars(select(BatchRow)).all() == []
    assert len(hand_over(engine, keys, NOW)) == 3


@pytest.mark.parametrize(
    ("took", "said", "files"),
    [(False, "Nothing was handed over", []), (True, "Call again with the same file", ["pay"])],
)
def test_a_commit_that_fails_takes_the_file_away_only_when_nothing_was_marked(
    took: bool,
    said: str,
    files: list[str],
    register: SqlRegister,
    engine: Engine,
    keys: RegisterKeys,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The codes of marked links are in the file and nowhere else; of others they may not stay in it."""
    link(register, HANAKO)
    there: list[str] = ["pay"]
    hall = office(engine, keys)

    def fail(connection: DBAPIConnection) -> None:
        """As a disk that breaks before, or after, what was committed is on it."""
        if took:
            connection.commit()
        raise sqlite3.OperationalError("disk I/O error")

    with monkeypatch.context() as broken:
        broken.setattr(engine.dialect, "do_commit", fail)
        with pytest.raises(StorageError, match=said):
            hall.hand_over(PAY.key, None, "pay.csv", Provider().write, NOW, undo=there.clear)
    assert there == files
    assert (hall.unplaced("pay.csv") is not None) is took
    assert (states(engine) == [WAITS]) is not took


def test_a_register_that_is_locked_is_told(
    register: SqlRegister, keys: RegisterKeys, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    link(register, HANAKO)
    monkeypatch.setattr(engines, "BUSY_SECONDS", 0.05)
    impatient = open_database(file)
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StorageError, match="try again"):
        office(impatient, keys).hand_over(PAY.key, None, "pay.csv", Provider().write, NOW)
    other.close()
    assert states(impatient) == [WAITS]
    impatient.dispose()


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ("link SET service = 'pay_charge' WHERE id = 3", "service"),
        ("link SET terms = 'others' WHERE id = 2", "terms"),
        ("link SET sealed_account = (SELECT sealed_account FROM link WHERE id = 1) WHERE id = 2", "sealed_account"),
        ("link SET sealed_codes = x'00' WHERE id = 2", "sealed_codes"),
        ("link SET account_tail = '0000' WHERE id = 2", "account_tail"),
        ("link_event SET at = '2026-01-01 00:00:00.000000' WHERE link_id = 2 AND number = 1", "history 1"),
        ("holder SET sealed_public_key = x'00' WHERE id = 2", "public_key"),
    ],
)
def test_a_link_that_was_changed_is_not_handed_over_and_named(
    change: str, named: str, register: SqlRegister, engine: Engine, keys: RegisterKeys
) -> None:
    drafts = [
        link(register, HANAKO),
        link(register, TARO, intended(OTHER_ACCOUNT)),
        link(register, JIRO, intended(EMONEY_ACCOUNT, service=EMONEY.key)),
    ]
    with engine.connect() as connection:
        assert connection.exec_driver_sql(f"UPDATE {change}").rowcount == 1
        connection.commit()
    provider = Provider()
    changed = drafts[2 if "id = 3" in change else 1]
    with pytest.raises(StorageError, match=rf"^Link {changed.reference} .*\({named}\)\. Nothing was handed over"):
        office(engine, keys).hand_over(PAY.key, None, "pay.csv", provider.write, NOW)
    assert provider.got == []
    assert [state[0] for state in states(engine)] == ["recorded"] * 3
