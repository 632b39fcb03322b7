"""What a command loads before its work begins: no window, no migration and no reader for who only asks the register."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.fakes.around.city_hall import CityHall, a_city_hall

WINDOW, READER, MIGRATIONS = "PySide6", "smartcard", "alembic"
SIGNATURES, RICH, WORKBOOKS = "kiosk.nfc.jpki.signing", "rich", "xlsxwriter"
READ_WORKBOOKS = "python_calamine"
FLOW, WIRING, DATABASE = "kiosk.domain.flow", "kiosk.app.wiring", "sqlalchemy"
WATCHED = (WINDOW, READER, MIGRATIONS, SIGNATURES, RICH, WORKBOOKS, READ_WORKBOOKS, FLOW, WIRING, DATABASE)
# One interpreter for all: each command is a child that has loaded nothing of it yet.
_PROGRAM = """
import json, os, sys, tempfile
watched, calls = json.loads(sys.argv[1])
for call in calls:
    read, write = os.pipe()
    if not (child := os.fork()):
        sys.argv = ["kiosk", *call]
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        os.environ["LANGUAGE"] = "en"
        try:
            from kiosk.__main__ import main
            code = main()
        except SystemExit as end:
            code = end.code
        os.write(write, json.dumps([code, [name for name in watched if name in sys.modules]]).encode())
        os._exit(0)
    os.close(write)
    with os.fdopen(read) as told:
        print(told.read(), flush=True)
    os.waitpid(child, 0)
"""

CALLS: dict[str, list[str]] = {
    "--version": [],
    "services list": [],
    "records list": [DATABASE],
    "records find": [DATABASE],
    "clerks list": [DATABASE],
    "settings show": [DATABASE],
    # It tries all that a start needs.
    "settings check": [WINDOW, READER, SIGNATURES, DATABASE],
    "records show link:1": [SIGNATURES, DATABASE],
    "records export links --service icoca --out {out}": [DATABASE],
    "records import results {results} --service icoca --batch 1": [SIGNATURES, DATABASE],
}


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> CityHall:
    hall = a_city_hall(tmp_path_factory.mktemp("hall"))
    link = hall.link(1, "AB345678901234567")
    hall.export()
    (hall.out / "results.csv").write_text(f"reference,result,reason\n{link.reference},completed,\n", encoding="utf-8")
    return hall


def test_each_command_loads_what_it_needs_and_no_more(hall: CityHall) -> None:
    places = {"out": hall.out / "more.csv", "results": hall.out / "results.csv"}
    calls = [[word.format(**places) for word in call.split()] for call in CALLS]
    with_data = [[*call, *([] if call == ["--version"] else ["--data-dir", str(hall.folder)])] for call in calls]
    clean = {name: value for name, value in os.environ.items() if not name.startswith("KIOSK_")}
    answer = subprocess.run(
        [sys.executable, "-c", _PROGRAM, json.dumps([WATCHED, with_data])],
        capture_output=True,
        text=True,
        env=clean,
        cwd=Path(__file__).parents[2],
        check=True,
    )
    loaded = dict(zip(CALLS, map(json.loads, answer.stdout.splitlines()), strict=True))
    assert loaded == {call: [0, [name for name in WATCHED if name in needed]] for call, needed in CALLS.items()}
