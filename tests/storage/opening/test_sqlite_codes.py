"""Each answer of SQLite has its meaning, and each meaning its own sentence."""

import sqlite3

import pytest

from kiosk.domain.staff.register_trouble import RegisterTrouble
from kiosk.storage.opening.sqlite_codes import TROUBLES, trouble_for
from kiosk.storage.opening.troubles import SENTENCES

PRIMARY = {
    name: getattr(sqlite3, name)
    for name in (
        *("SQLITE_ERROR", "SQLITE_INTERNAL", "SQLITE_PERM", "SQLITE_ABORT", "SQLITE_BUSY", "SQLITE_LOCKED"),
        *("SQLITE_NOMEM", "SQLITE_READONLY", "SQLITE_INTERRUPT", "SQLITE_IOERR", "SQLITE_CORRUPT", "SQLITE_NOTFOUND"),
        *("SQLITE_FULL", "SQLITE_CANTOPEN", "SQLITE_PROTOCOL", "SQLITE_EMPTY", "SQLITE_SCHEMA", "SQLITE_TOOBIG"),
        *("SQLITE_CONSTRAINT", "SQLITE_MISMATCH", "SQLITE_MISUSE", "SQLITE_NOLFS", "SQLITE_AUTH", "SQLITE_FORMAT"),
        *("SQLITE_RANGE", "SQLITE_NOTADB", "SQLITE_NOTICE", "SQLITE_WARNING"),
    )
}
EXTENDED = {
    name: code
    for name, code in vars(sqlite3).items()
    if any(name.startswith(f"{primary}_") and code & 0xFF == PRIMARY[primary] for primary in PRIMARY)
}


def test_every_primary_result_has_a_line() -> None:
    assert sorted(PRIMARY.values()) == list(range(1, 29))
    assert set(PRIMARY.values()) <= TROUBLES.keys()


def test_every_line_is_of_a_result_that_python_knows() -> None:
    assert len(EXTENDED) > 50
    assert TROUBLES.keys() <= {*PRIMARY.values(), *EXTENDED.values()}


@pytest.mark.parametrize("name", EXTENDED)
def test_an_extended_result_means_what_its_line_says_or_its_primary_result(name: str) -> None:
    code = EXTENDED[name]
    assert trouble_for(code) is TROUBLES.get(code, TROUBLES[code & 0xFF])


def test_a_result_of_a_later_sqlite_is_told_by_its_primary_result_and_one_of_none_too() -> None:
    assert trouble_for(sqlite3.SQLITE_FULL | 99 << 8) is RegisterTrouble.FULL
    assert trouble_for(200) is trouble_for(0) is RegisterTrouble.UNFORESEEN


def test_every_trouble_has_a_sentence_of_its_own_and_says_what_to_do() -> None:
    assert SENTENCES.keys() == set(RegisterTrouble)
    assert len({what for what, _ in SENTENCES.values()}) == len(RegisterTrouble)
    for what, remedy in SENTENCES.values():
        assert what[0].islower() or what[0] == "{"
        assert remedy[0].isupper()
        assert not (what + remedy).endswith(".")
