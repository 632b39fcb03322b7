"""What the rules refuse, the schema refuses too: for a program without rules, and for two that are equally fast."""

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import Engine

from kiosk.domain.flow import Counter
from kiosk.domain.records.link import LinkState
from kiosk.domain.values.capacity import Capacity
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.records.register import SqlRegister
from tests.fakes.around.clock import FakeClock
from tests.fakes.office.services import OTHER_ACCOUNT
from tests.storage.holders import HANAKO, JIRO, TARO, cancel, hand_over, intended, link


@pytest.fixture
def other(file: Path, register: SqlRegister) -> Iterator[sqlite3.Connection]:
    """Another program on the same file."""
    connection = sqlite3.connect(file, isolation_level=None)
    connection.execute("PRAGMA foreign_keys=ON")
    yield connection
    connection.close()


def copy(other: sqlite3.Connection, table: str, **changes: str) -> int:
    """Insert the table's first row once more, with these columns changed; how many rows there are now."""
    columns = [row[1] for row in other.execute(f"PRAGMA table_info({table})") if row[1] != "id"]
    values = [changes.get(column, column) for column in columns]
    other.execute(
        f"INSERT INTO {table} ({', '.join(columns)}) SELECT {', '.join(values)} FROM {table} ORDER BY id LIMIT 1"  # noqa: S608
    )
    (rows,) = other.execute(f"SELECT count(*) FROM {table}").fetchone()  # noqa: S608
    assert isinstance(rows, int)
    return rows


NEW = "'9999999999'"


def test_a_second_live_link_for_a_measure_is_refused(register: SqlRegister, other: sqlite3.Connection) -> None:
    link(register, HANAKO)
    with pytest.raises(sqlite3.IntegrityError, match=r"UNIQUE.*link\.mykey_id, link\.programme, link\.measure"):
        copy(other, "link", reference=NEW)
    assert copy(other, "link", reference=NEW, measure="'another'") == 2


def test_a_dead_link_does_not_stand_in_the_way_and_does_not_come_to_life(
    register: SqlRegister, other: sqlite3.Connection
) -> None:
    cancel(register, HANAKO, link(register, HANAKO).reference)
    link(register, HANAKO)
    with pytest.raises(sqlite3.IntegrityError, match="UNIQUE"):
        other.execute("UPDATE link SET state = 'completed', is_live = 1 WHERE state = 'cancelled'")


def test_a_second_live_account_is_refused(register: SqlRegister, other: sqlite3.Connection) -> None:
    link(register, HANAKO)
    link(register, TARO, intended(OTHER_ACCOUNT))
    with pytest.raises(sqlite3.IntegrityError, match=r"UNIQUE.*account\.programme, account\.lookup"):
        copy(other, "account", mykey_id="3 - mykey_id")
    with pytest.raises(sqlite3.IntegrityError, match="UNIQUE"):
        other.execute("UPDATE account SET lookup = (SELECT lookup FROM account WHERE id = 1)")
    assert copy(other, "account", mykey_id="3 - mykey_id", is_live="0") == 3


def test_a_child_is_on_an_account_once(
    engine: Engine, keys: RegisterKeys, counter: Counter, clock: FakeClock, other: sqlite3.Connection
) -> None:
    linking = replace(counter.programme.linking, child_may_share_account=True)
    shared = replace(counter, programme=replace(counter.programme, linking=linking))
    register = SqlRegister(engine, keys, shared, clock)
    link(register, HANAKO)
    intent = intended(clerk_confirmed=True)
    children = [link(register, child, intent, Capacity.PARENT).holder for child in (TARO, JIRO)]
    assert other.execute("SELECT count(*) FROM account WHERE is_live").fetchone() == (1 + len(children),)
    with pytest.raises(sqlite3.IntegrityError, match="UNIQUE"):
        copy(other, "account", mykey_id="2", sharer_id="2")


def test_a_receipt_number_is_given_once(register: SqlRegister, other: sqlite3.Connection) -> None:
    link(register, HANAKO)
    with pytest.raises(sqlite3.IntegrityError, match=r"UNIQUE.*link\.reference"):
        copy(other, "link", measure="'another'")


def test_a_link_has_one_history(register: SqlRegister, other: sqlite3.Connection) -> None:
    link(register, HANAKO)
    with pytest.raises(sqlite3.IntegrityError, match=r"UNIQUE.*link_event\.link_id, link_event\.number"):
        copy(other, "link_event")


@pytest.mark.parametrize("table", ["link", "link_event"])
@pytest.mark.parametrize("state", ["paid", "", "RECORDED"])
def test_a_state_that_is_not_known_is_refused(
    state: str, table: str, register: SqlRegister, other: sqlite3.Connection
) -> None:
    link(register, HANAKO)
    with pytest.raises(sqlite3.IntegrityError, match="CHECK"):
        other.execute(f"UPDATE {table} SET state = ?", [state])  # noqa: S608


def test_a_link_is_never_merely_entered(register: SqlRegister, other: sqlite3.Connection) -> None:
    link(register, HANAKO)
    with pytest.raises(sqlite3.IntegrityError, match="CHECK"):
        other.execute("UPDATE link SET state = 'entered'")


@pytest.mark.parametrize("state", [state for state in LinkState if state not in ("entered", "recorded")])
@pytest.mark.parametrize("kept", ["sealed_codes", "sealed_account"])
def test_neither_codes_nor_account_are_kept_in_any_later_state(
    kept: str, state: LinkState, register: SqlRegister, other: sqlite3.Connection
) -> None:
    link(register, HANAKO)
    erased = {"sealed_codes": "sealed_account", "sealed_account": "sealed_codes"}[kept]
    live = state in ("handed_over", "completed")
    with pytest.raises(sqlite3.IntegrityError, match=f"CHECK.*{kept.removeprefix('sealed_')}_erased"):
        other.execute(f"UPDATE link SET state = ?, is_live = ?, {erased} = NULL", [state.value, live])  # noqa: S608
    assert (
        other.execute(
            "UPDATE link SET state = ?, is_live = ?, sealed_codes = NULL, sealed_account = NULL",
            [
                state.value,
                live,
            ],
        ).rowcount
        == 1
    )


def test_codes_do_not_come_back_after_the_hand_over(
    register: SqlRegister, other: sqlite3.Connection, engine: Engine, keys: RegisterKeys, clock: FakeClock
) -> None:
    link(register, HANAKO)
    hand_over(engine, keys, clock.now())
    with pytest.raises(sqlite3.IntegrityError, match="codes_erased"):
        other.execute("UPDATE link SET sealed_codes = x'00'")


@pytest.mark.parametrize(
    "change",
    [
        "is_live = 0",
        "acting = 'friend'",
        "mode = 'phone'",
        "signature = x''",
        "signature = NULL",
        "sealed_message = NULL",
        "reference = NULL",
        "clerk_confirmed = NULL",
        "entered_at = NULL",
    ],
)
def test_a_link_that_no_rule_allows_is_refused(change: str, register: SqlRegister, other: sqlite3.Connection) -> None:
    link(register, HANAKO)
    with pytest.raises(sqlite3.IntegrityError, match=r"CHECK|NOT NULL"):
        other.execute(f"UPDATE link SET {change}")  # noqa: S608


def test_a_dead_link_is_not_marked_as_live(register: SqlRegister, other: sqlite3.Connection) -> None:
    cancel(register, HANAKO, link(register, HANAKO).reference)
    with pytest.raises(sqlite3.IntegrityError, match=r"CHECK.*live"):
        other.execute("UPDATE link SET is_live = 1")


@pytest.mark.parametrize("column", ["holder_id", "mykey_id", "account_id", "batch_id"])
def test_a_link_refers_to_nothing_that_is_not_there(
    column: str, register: SqlRegister, other: sqlite3.Connection
) -> None:
    link(register, HANAKO)
    with pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY"):
        other.execute(f"UPDATE link SET {column} = 99")  # noqa: S608


@pytest.mark.parametrize("table", ["account", "holder", "mykey", "link"])
def test_nothing_that_a_record_needs_can_be_taken_away(
    table: str, register: SqlRegister, other: sqlite3.Connection
) -> None:
    link(register, HANAKO)
    with pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY"):
        other.execute(f"DELETE FROM {table}")  # noqa: S608
