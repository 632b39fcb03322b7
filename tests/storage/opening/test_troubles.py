"""What a person is told when the register cannot be used: each condition by its own sentence."""

import errno
import logging
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine
from sqlalchemy.exc import OperationalError

from kiosk.domain.records.register_answers import NotRecordedWhy
from kiosk.domain.staff.account_answers import NotAnswered
from kiosk.domain.staff.register_trouble import RegisterTrouble
from kiosk.storage.core import engine as engines
from kiosk.storage.core.engine import open_database
from kiosk.storage.opening import troubles
from kiosk.storage.opening.answers import unanswered
from kiosk.storage.opening.troubles import RegisterUnusable, not_opened, trouble_of, wal_of
from kiosk.storage.records.register import SqlRegister
from kiosk.storage.staff.clerks import SqlClerks
from tests.fakes.process.sqlite import opened
from tests.storage.holders import HANAKO, drafted, holds, reserve, sign

_HOLDS = """
import sqlite3, sys
other = sqlite3.connect(sys.argv[1], isolation_level=None)
other.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def other_program(file: Path, engine: Engine) -> Iterator[int]:
    """A program that holds the register; its number."""
    command = [sys.executable, "-S", "-c", _HOLDS, str(file)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"held\n"
        yield other.pid
        other.kill()


def refused(file: Path) -> RegisterUnusable:
    with pytest.raises(RegisterUnusable) as caught:
        open_database(file)
    return caught.value


def test_a_register_that_another_program_holds_is_waited_for_and_then_told_with_that_program(
    file: Path, other_program: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    with opened(file) as connection:
        before = connection.execute("PRAGMA journal_mode").fetchone()
    assert before == ("wal",)
    monkeypatch.setattr(engines, "BUSY_SECONDS", 0.05)
    monkeypatch.setattr(engines, "newest_revision", lambda: "9999")
    error = refused(file)
    assert error.trouble is RegisterTrouble.BUSY
    assert f"another program holds it (process {other_program}, python" in str(error)
    assert "Wait until that one has ended" in str(error)


def test_where_nobody_knows_who_holds_it_nobody_is_named(
    file: Path, other_program: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.storage.opening.lock_holders._LOCKS", tmp_path / "no such file")
    monkeypatch.setattr("kiosk.storage.opening.lock_holders._PROCESSES", tmp_path / "no such folder")
    busy = sqlite3.OperationalError("database is locked")
    busy.sqlite_errorcode = sqlite3.SQLITE_BUSY
    assert "another program holds it. " in str(not_opened(file, busy))


def a_letter(file: Path) -> None:
    file.parent.mkdir()
    file.write_bytes(b"This is a letter and not a register. " * 100)


def a_newer_register(file: Path) -> None:
    open_database(file).dispose()
    with opened(file) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")


def a_folder(file: Path) -> None:
    file.mkdir(parents=True)


def a_file_for_a_folder(file: Path) -> None:
    file.parent.write_text("not a folder")


def a_link_elsewhere(file: Path) -> None:
    file.parent.mkdir()
    file.symlink_to("elsewhere")


@pytest.mark.parametrize(
    ("make", "trouble", "said"),
    [
        (a_letter, RegisterTrouble.FOREIGN, "a file of another kind"),
        (a_newer_register, RegisterTrouble.NEWER, "a newer version of the program"),
        (a_folder, RegisterTrouble.NOT_OPENED, "Is a directory"),
        (a_file_for_a_folder, RegisterTrouble.NOT_OPENED, "cannot be opened in its folder"),
        (a_link_elsewhere, RegisterTrouble.NOT_OPENED, "a link to another place"),
    ],
)
def test_each_condition_has_its_sentence(
    make: Callable[[Path], None], trouble: RegisterTrouble, said: str, file: Path
) -> None:
    make(file)
    error = refused(file)
    assert error.trouble is trouble
    assert said in str(error)


@pytest.mark.parametrize(
    ("number", "trouble"),
    [
        (errno.ENOSPC, RegisterTrouble.FULL),
        (errno.EDQUOT, RegisterTrouble.FULL),
        (errno.EROFS, RegisterTrouble.READ_ONLY),
        (errno.EIO, RegisterTrouble.DISK),
        (errno.EACCES, RegisterTrouble.NOT_OPENED),
    ],
)
def test_what_the_system_says_of_the_file_is_told_by_the_same_sentences(
    number: int, trouble: RegisterTrouble, file: Path
) -> None:
    error = not_opened(file, OSError(number, os.strerror(number)))
    assert isinstance(error, RegisterUnusable)
    assert error.trouble is trouble


def test_a_journal_that_cannot_be_made_for_want_of_room_is_told_as_that(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SQLite says of it no more than that it could not open something."""
    unopened = sqlite3.OperationalError("unable to open database file")
    unopened.sqlite_errorcode = sqlite3.SQLITE_CANTOPEN
    assert "the system does not open it" in str(not_opened(file, unopened))
    monkeypatch.setattr(troubles, "_is_full", lambda _folder: True)
    assert "no room left" in str(not_opened(file, unopened))


def test_a_wal_that_cannot_be_taken_over_where_nothing_can_be_written_is_told_with_where_to_copy_it(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    unopened = sqlite3.OperationalError("unable to open database file")
    unopened.sqlite_errorcode = sqlite3.SQLITE_CANTOPEN
    file.parent.mkdir()
    wal_of(file).write_bytes(b"what was written last")
    # As root no folder is closed by its mode.
    monkeypatch.setattr(os, "access", lambda _path, mode: mode != os.W_OK)
    assert "Copy all files of the register into a folder that can be written" in str(not_opened(file, unopened))


def test_a_disk_that_is_read_only_is_told_to_be_that_whatever_the_rights(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    refused = sqlite3.OperationalError("attempt to write a readonly database")
    refused.sqlite_errorcode = sqlite3.SQLITE_READONLY
    assert "nothing can be written to it, or in its folder" in str(not_opened(file, refused))
    monkeypatch.setattr("kiosk.storage.opening.troubles.is_read_only", lambda _folder: True)
    for error in (refused, OSError(errno.EROFS, "Read-only file system")):
        assert "its disk is read-only. It was left as it was. See with `dmesg` why" in str(not_opened(file, error))


# --- later than at the opening


@pytest.mark.expects_log
def test_a_full_disk_is_told_in_the_log(
    register: SqlRegister, engine: Engine, caplog: pytest.LogCaptureFixture
) -> None:
    raw = engine.raw_connection()
    # No page more than there are: they are full after a few.
    raw.execute("PRAGMA max_page_count = 1")
    raw.close()
    drafts = (drafted(register, HANAKO + bytes([number])) for number in range(50))
    with caplog.at_level(logging.ERROR):
        assert NotRecordedWhy.UNAVAILABLE in (register.record(draft, sign(draft), holds) for draft in drafts)
    assert "not recorded: there is no room left on its disk, SQLITE_FULL" in caplog.text


@pytest.mark.expects_log
def test_the_desk_is_told_why_the_register_did_not_answer(file: Path, clerks: SqlClerks) -> None:
    with opened(file) as connection:
        connection.execute("DROP TABLE clerk")
    answer = clerks.listed()
    assert isinstance(answer, NotAnswered)
    assert answer.trouble is RegisterTrouble.ALTERED
    assert answer.why.startswith(
        "The register did not answer: its tables, columns or rows are not those that it should have."
    )


@pytest.mark.expects_log
def test_a_damaged_value_is_told_as_damage(register: SqlRegister, file: Path) -> None:
    reserve(register, HANAKO)
    with opened(file) as connection:
        connection.execute("UPDATE reservation SET recorded_at = 'x'")
    answer = register.find(HANAKO)
    assert isinstance(answer, NotAnswered)
    assert answer.trouble is RegisterTrouble.DAMAGED


def test_nothing_of_what_failed_is_quoted() -> None:
    error = sqlite3.OperationalError("near ABCD3467: syntax error")
    assert trouble_of(error) is RegisterTrouble.UNFORESEEN
    assert "ABCD3467" not in str(not_opened(Path("register.db"), error))


def test_what_could_not_be_done_is_told_with_its_cause_and_what_to_do(engine: Engine) -> None:
    full = sqlite3.OperationalError("database or disk is full")
    full.sqlite_errorcode = sqlite3.SQLITE_FULL
    said = "The desk's log could not be written: there is no room left on its disk. Make room there, and try again"
    assert str(unanswered(engine, OperationalError("INSERT", None, full), "The desk's log could not be written")) == (
        f"{said}, or ask who looks after the machine."
    )
