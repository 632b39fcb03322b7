"""Rows that are written without objects are in the ledger like all others, and nobody writes them elsewhere."""

import re
from pathlib import Path

import pytest
from sqlalchemy import Engine
from sqlalchemy.exc import IntegrityError

import kiosk
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.ledger.plain_rows import add_row, change_row
from kiosk.storage.ledger.unit_of_work import RegisterUnit
from kiosk.storage.records.register import SqlRegister
from kiosk.storage.schema.tables import MyKeyRow, ReservationRow
from kiosk.storage.verify.ledger_integrity import check_ledger
from tests.storage.desk import rows
from tests.storage.holders import HANAKO, reserve

KIOSK = Path(kiosk.__file__).parent
WRITING = re.compile(r"from sqlalchemy import .*\b(insert|update|delete)\b")
WRITERS = {
    "storage/ledger/chain.py": "the ledger itself",
    "storage/ledger/plain_rows.py": "enters what it writes",
    "storage/office/tickets.py": "tickets are not in the ledger",
    "storage/shift/shift_notes.py": "words that lapse, of which no entry tells",
    "storage/keys/account_seals.py": "seals of before, as the register is opened",
    "storage/keys/resealing.py": "sealed values, of which no entry tells",
}


def test_nobody_else_writes_rows_without_objects() -> None:
    found = {str(file.relative_to(KIOSK)) for file in KIOSK.rglob("*.py") if WRITING.search(file.read_text())}
    assert found == set(WRITERS)


def test_a_row_of_which_nothing_has_to_be_proven_is_in_no_ledger(
    engine: Engine, keys: RegisterKeys, file: Path
) -> None:
    with RegisterUnit(engine, keys) as unit:
        assert add_row(unit, unit.connection(), MyKeyRow, {"lookup": b"1" * 32, "sealed": b"2"}) == 1
        unit.commit()
    assert rows(file, "SELECT id, lookup FROM mykey") == [(1, b"1" * 32)]
    assert rows(file, "SELECT count(*) FROM ledger_entry") == [(0,)]


def test_a_change_is_entered_with_what_changed(
    register: SqlRegister, engine: Engine, keys: RegisterKeys, file: Path
) -> None:
    reserve(register, HANAKO)
    with RegisterUnit(engine, keys) as unit:
        change_row(unit, unit.connection(), ReservationRow, 1, {"signature": b"another", "is_live": False})
        unit.commit()
    assert rows(file, "SELECT kind, is_new FROM ledger_entry ORDER BY number DESC LIMIT 1") == [("reservation", 0)]
    assert check_ledger(engine, keys).faults == ()


def test_what_is_not_committed_is_in_neither(
    register: SqlRegister, engine: Engine, keys: RegisterKeys, file: Path
) -> None:
    reserve(register, HANAKO)
    with RegisterUnit(engine, keys) as unit:
        change_row(unit, unit.connection(), ReservationRow, 1, {"signature": b"another", "is_live": False})
        unit.enter()
    assert rows(file, "SELECT is_live FROM reservation") == [(1,)]
    assert check_ledger(engine, keys).faults == ()


def test_a_change_that_does_not_say_what_its_entry_tells_of_is_refused(
    register: SqlRegister, engine: Engine, keys: RegisterKeys
) -> None:
    reserve(register, HANAKO)
    with RegisterUnit(engine, keys) as unit, pytest.raises(AttributeError):
        change_row(unit, unit.connection(), ReservationRow, 1, {"is_live": False})


def test_a_constraint_is_told_as_by_objects_and_without_the_values(engine: Engine, keys: RegisterKeys) -> None:
    values = {"lookup": b"secret of somebody", "sealed": b"2"}
    with RegisterUnit(engine, keys) as unit:
        add_row(unit, unit.connection(), MyKeyRow, values)
        with pytest.raises(IntegrityError) as caught:
            add_row(unit, unit.connection(), MyKeyRow, values)
    assert "secret" not in str(caught.value)
    assert caught.value.params is None
