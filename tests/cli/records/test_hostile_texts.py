"""Whatever a register, a backup or a city's file holds, a terminal is given no control and no line of its making."""

import json
import logging
import re
import shutil
import sqlite3
import unicodedata
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.app.process import LineFormatter, say, show, told
from kiosk.domain.values.errors import UserError
from kiosk.files.names import json_lines
from kiosk.storage.schema.all_tables import METADATA
from tests.fakes.process.command import call
from tests.tamper.day import FILE, RegisterDay, a_day

FORGED = "FORGED"
HOSTILE = f"\x1b]0;x\x07\n{FORGED} 1\r{FORGED} 2\u2028{FORGED} 3\x85{FORGED} 4\v{FORGED} 5\t\x9b31m\x7f\u202e"
ESCAPED = re.compile(r"\\(x|u00)1b")
BYTE_ORDER_MARK = "\ufeff"
LOOKING = [
    ("records", "list", "--check"),
    ("records", "list", "--format", "csv"),
    ("records", "list", "--format", "json"),
    ("records", "find"),
    ("records", "show", "link:1"),
    ("records", "show", "reservation:4"),
    ("records", "verify"),
    ("records", "readers"),
    ("records", "batches"),
    ("clerks", "list"),
    ("clerks", "log"),
    ("clock", "show"),
]
SEALED = [("records", "incidents"), ("keys", "show"), ("settings", "show")]
"""What these show was not changed by anybody who has no key, or is not shown."""
TEXTS = [
    (table.name, column.name)
    for table in METADATA.sorted_tables
    for column in table.columns
    if str(column.type).startswith(("VARCHAR", "TEXT"))
]
WORDS = frozenset({"kind", "act", "action", "state", "mode", "acting", "role", "denial", "scheme", "topic", "outcome"})
"""Columns in which the program knows each word: what else stands there is told as damage."""


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory) -> RegisterDay:
    """With somebody's readings too, and what the clock's owner said of it."""
    made = a_day(tmp_path_factory.mktemp("day"))
    with closing(sqlite3.connect(made.evening / FILE)) as register, register:
        register.execute(
            "INSERT INTO reading (at, counter, reader, outcome, seconds, retries) "
            "SELECT strftime('%Y-%m-%d %H:%M:%f000', 'now'), 'counter-1', 'A reader', 'read', 0.5, 0 FROM reservation"
        )
        register.execute(
            "UPDATE desk_event SET action = 'accept_clock', about = 'set_right 0 records', clerk = 'hanako' "
            "WHERE number = (SELECT max(number) FROM desk_event)"
        )
    return made


def is_plain(said: str) -> bool:
    """Nothing but what is seen, tabs, and the ends of lines that the program wrote."""
    unseen = {each for each in said if unicodedata.category(each) in {"Cc", "Cf", "Zl", "Zp"}}
    return unseen <= {"\n", "\t", BYTE_ORDER_MARK} and not any(
        line.lstrip().startswith(FORGED) for line in said.split("\n")
    )


def looked_at(folder: Path, command: tuple[str, ...], left: frozenset[str]) -> str:
    """What the command says of a register in which every text is hostile but for the columns that are left."""
    with closing(sqlite3.connect(folder / FILE)) as register, register:
        register.execute("PRAGMA ignore_check_constraints = ON")
        for table, column in TEXTS:
            if column not in left:
                register.execute(f'UPDATE "{table}" SET "{column}" = ? || rowid', (HOSTILE,))  # noqa: S608
    answer = call(*command, "--data-dir", folder)
    assert is_plain(answer.stdout), answer.stdout
    assert is_plain(answer.stderr), answer.stderr
    return answer.stdout + answer.stderr


@pytest.mark.parametrize("command", [*LOOKING, *SEALED], ids=" ".join)
def test_what_stands_in_a_register_reaches_a_terminal_escaped(
    command: tuple[str, ...], day: RegisterDay, tmp_path: Path
) -> None:
    folder = shutil.copytree(day.evening, tmp_path / "data")
    left = WORDS | {"about"} if command[0] == "clock" else WORDS
    said = looked_at(folder, command, left)
    assert (ESCAPED.search(said) is not None) == (command in LOOKING)


def test_words_that_the_program_does_not_know_are_told_escaped_too(day: RegisterDay, tmp_path: Path) -> None:
    folder = shutil.copytree(day.evening, tmp_path / "data")
    assert ESCAPED.search(looked_at(folder, ("records", "verify"), frozenset()))


def test_a_list_in_a_file_holds_no_control_either(day: RegisterDay, tmp_path: Path) -> None:
    folder = shutil.copytree(day.evening, tmp_path / "data")
    for name in ("list.csv", "list.txt", "list.json"):
        looked_at(folder, ("records", "list", "--out", str(tmp_path / name)), WORDS)
        assert is_plain((tmp_path / name).read_bytes().decode().replace("\r\n", "\n")), name
    named = {record["programme"][: len(HOSTILE)] for record in json.loads((tmp_path / "list.json").read_text())}
    assert named == {HOSTILE}


def test_a_cell_of_a_line_begins_no_other_and_no_other_cell(capsys: pytest.CaptureFixture[str]) -> None:
    show("a", f"b\t{HOSTILE}", "山田　花子")
    assert capsys.readouterr().out.count("\t") == 2
    show(HOSTILE, aside=True)
    say(HOSTILE, "and more")
    said = capsys.readouterr().err
    assert is_plain(said)
    assert said.splitlines()[-1] == "kiosk: and more"
    assert len(said.splitlines()) == 3


def test_a_text_within_an_error_begins_no_line_and_its_own_lines_do(capsys: pytest.CaptureFixture[str]) -> None:
    assert told(UserError(f"{HOSTILE} is there.", "Take another one.")) == 1
    said = capsys.readouterr().err
    assert is_plain(said)
    assert [line.endswith(("is there.", "Take another one.")) for line in said.splitlines()] == [True, True]


def test_a_line_of_the_log_is_one_line() -> None:
    record = logging.LogRecord("kiosk", logging.WARNING, "", 0, "%s", (HOSTILE,), None)
    assert is_plain(LineFormatter("%(levelname)s %(message)s").format(record))


def test_json_shows_no_control_and_reads_as_it_was() -> None:
    data = {"reader": f"{HOSTILE}\U000e0001 花子"}
    lines = [*json_lines(data, indent=2)]
    assert len(lines) == 3
    assert is_plain("".join(lines))
    assert json.loads("\n".join(lines)) == data
