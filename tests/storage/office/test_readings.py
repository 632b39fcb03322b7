"""Reads of cards in the register: kept one by one for a month's look, and nothing in them leads to a person."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine

from kiosk.domain.card.reader_health import CardReading, ReadingAt, ReadOutcome
from kiosk.storage.records.register import SqlRegister
from tests.fakes.around.clock import FakeClock
from tests.fakes.process.sqlite import opened

READ = CardReading("ACS ACR1251", ReadOutcome.READ, 0.42, 1)


def lines(file: Path) -> list[tuple[object, ...]]:
    with opened(file) as other:
        return other.execute("SELECT counter, reader, outcome, seconds, retries FROM reading").fetchall()


def test_a_read_is_kept_with_its_counter(register: SqlRegister, file: Path, clock: FakeClock) -> None:
    register.note(ReadingAt(READ, clock.now()))
    assert lines(file) == [("counter-1", "ACS ACR1251", "read", 0.42, 1)]


def test_the_last_thirty_days_are_looked_at(register: SqlRegister, clock: FakeClock) -> None:
    for days in (31, 29, 0):
        register.note(ReadingAt(READ, clock.now() - timedelta(days=days)))
    found = register.health().readers
    assert found is not None
    (health,) = found
    assert [(own.reads, own.retries, own.seconds) for own in health.days] == [(1, 1, 0.42)] * 2


def test_a_name_longer_than_its_column_is_cut(register: SqlRegister, clock: FakeClock) -> None:
    register.note(ReadingAt(replace(READ, reader="R" * 400), clock.now()))
    found = register.health().readers
    assert found is not None
    assert found[0].reader == "R" * 255


@pytest.mark.expects_log
def test_a_damaged_row_is_told_and_not_raised(register: SqlRegister, file: Path, clock: FakeClock) -> None:
    register.note(ReadingAt(READ, clock.now()))
    with opened(file) as other:
        other.execute("UPDATE reading SET outcome = 'nonsense'")
    assert register.health().readers is None


@pytest.mark.expects_log
def test_a_read_that_cannot_be_kept_stops_nobody(
    register: SqlRegister, engine: Engine, file: Path, clock: FakeClock
) -> None:
    with opened(file) as other:
        other.execute("DROP TABLE reading")
    register.note(ReadingAt(READ, clock.now()))
    assert register.health().readers is None
