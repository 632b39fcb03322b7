"""How often a person's way from the card to the row asks the register: each question is waited for."""

import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import Engine, event

from kiosk.domain.records.records import Record
from kiosk.storage.records.register import SqlRegister
from tests.fakes.process.sqlite import opened
from tests.storage.holders import (
    HANAKO,
    TARO,
    cancel,
    drafted_cancellation,
    holds,
    link,
    record,
    reserve,
    sign,
)

MOST = 4
"""Who it is, what may be drafted, whether it still may be, and where the ledger ends."""


class Statements:
    """All that SQLite was given since the start, or since it was forgotten."""

    def __init__(self, engine: Engine) -> None:
        self.given: list[str] = []
        event.listen(engine, "checkout", self._listen)

    def _listen(self, connection: sqlite3.Connection, _record: object, _proxy: object) -> None:
        connection.set_trace_callback(self.given.append)

    @property
    def questions(self) -> list[str]:
        return [text for text in self.given if text.startswith("SELECT")]


@pytest.fixture
def statements(engine: Engine) -> Statements:
    return Statements(engine)


def plan_of(reader: sqlite3.Connection, statement: str) -> list[str]:
    return [step for *_, step in reader.execute(f"EXPLAIN QUERY PLAN {statement}")]


def is_scan(step: str) -> bool:
    """Through a whole table. The one row of nobody's is none."""
    return step.startswith("SCAN") and step not in ("SCAN CONSTANT ROW", "SCAN anybody")


def test_a_reservation_asks_four_times_from_the_card_to_the_row(register: SqlRegister, statements: Statements) -> None:
    register.standing(HANAKO)
    record(register, HANAKO)
    assert len(statements.questions) == MOST


def test_a_link_asks_four_times(register: SqlRegister, statements: Statements) -> None:
    reserve(register, HANAKO)
    statements.given.clear()
    link(register, HANAKO)
    assert len(statements.questions) == MOST


def test_a_cancellation_asks_four_times(register: SqlRegister, statements: Statements) -> None:
    draft = link(register, HANAKO)
    statements.given.clear()
    register.find(HANAKO)
    cancellation = drafted_cancellation(register, HANAKO, draft.reference)
    assert isinstance(register.record(cancellation, sign(cancellation), holds), Record)
    assert len(statements.questions) == MOST


def test_who_has_links_already_is_asked_no_more(register: SqlRegister, statements: Statements) -> None:
    cancelled = link(register, HANAKO)
    cancel(register, HANAKO, cancelled.reference)
    link(register, HANAKO)
    statements.given.clear()
    register.find(HANAKO)
    assert len(statements.questions) == 1


def test_no_question_and_no_writing_goes_through_a_table(
    register: SqlRegister, statements: Statements, file: Path
) -> None:
    """The millionth record waits no longer than the first."""
    cancel(register, HANAKO, link(register, HANAKO).reference)
    link(register, TARO)
    with opened(file) as reader:
        plans = {text: plan_of(reader, text) for text in statements.given if text.startswith(("SELECT", "UPDATE"))}
    assert plans
    assert {text: plan for text, plan in plans.items() if any(is_scan(step) for step in plan)} == {}


def test_a_scan_would_be_found(register: SqlRegister, file: Path) -> None:
    """The check can fail."""
    reserve(register, HANAKO)
    with opened(file) as reader:
        assert any(is_scan(step) for step in plan_of(reader, "SELECT id FROM reservation WHERE terms = 'v1'"))


def test_a_question_more_would_be_counted(register: SqlRegister, statements: Statements) -> None:
    """The count can fail."""
    reserve(register, HANAKO)
    statements.given.clear()
    register.standing(HANAKO)
    link(register, HANAKO)
    assert len(statements.questions) == MOST + 1
