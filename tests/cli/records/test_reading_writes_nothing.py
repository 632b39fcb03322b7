"""Commands that look leave register, key and folder as they were, whatever their state: but for the log's line."""

import os
import shutil
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.app.store import open_store
from kiosk.storage.core import engine as engines
from kiosk.storage.opening import reading
from kiosk.storage.opening.troubles import wal_of
from tests.fakes.around.city_hall import CityHall, a_city_hall
from tests.fakes.process.command import call
from tests.fakes.process.sqlite import opened

READING = [
    "records list",
    "records list --check",
    "records find",
    "records show link:1",
    "records readers",
    "records incidents",
    "records batches",
    "records verify",
    "records report --out {out}",
    "clerks list",
    "clerks log",
    "settings show",
    "settings check --reader pcsc",
]
CHANGING = [
    "records export links --service icoca --out {out}.csv",
    "records export abandon 1",
    "records import undo 1",
    "clerks role taro supervisor",
    "clerks deactivate taro",
]
FEW = ["records list", "records verify", "records batches", "clerks list"]
SHEETS = ["services import", "spots import", "devices import"]


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> CityHall:
    hall = a_city_hall(tmp_path_factory.mktemp("hall"))
    hall.link(0, "AB345678901234567")
    return hall


@pytest.fixture
def hall(filled: CityHall, tmp_path: Path) -> CityHall:
    hall = a_city_hall(tmp_path)
    shutil.copytree(filled.folder, hall.folder)
    return hall


def state(folder: Path) -> dict[str, tuple[bytes, int, int]]:
    found = {}
    for path in sorted(folder.iterdir()):
        told = path.stat()
        found[path.name] = (path.read_bytes() if path.is_file() else b"", stat.S_IMODE(told.st_mode), told.st_mtime_ns)
    return found


def ask(hall: CityHall, command: str) -> tuple[int, str]:
    words = command.format(out=hall.out / "report.xlsx").split()
    answer = call(*words, "--data-dir", hall.folder)
    assert answer.returncode in {0, 1, 2}
    assert "Traceback" not in answer.stderr
    return answer.returncode, answer.stdout + answer.stderr


LOG = {"desk_event", "desk_log", "ledger", "ledger_entry"}


def rows(hall: CityHall) -> dict[str, list[tuple[object, ...]]]:
    """Of every table but those in which a command's line stands."""
    with opened(hall.register) as register:
        tables = {name for (name,) in register.execute("SELECT name FROM sqlite_master WHERE type = 'table'")} - LOG
        return {table: register.execute(f"SELECT * FROM {table} ORDER BY 1").fetchall() for table in tables}  # noqa: S608 - names of our own


@pytest.mark.parametrize("command", READING)
def test_a_command_that_looks_adds_its_line_to_the_log_and_changes_nothing(command: str, hall: CityHall) -> None:
    hall.register.chmod(0o640)
    before, stood = state(hall.folder), rows(hall)
    _, said = ask(hall, command)
    assert "cannot be" not in said.replace("display cannot be", "")
    after = state(hall.folder)
    assert {name: mode for name, (_, mode, _) in after.items()} == {name: mode for name, (_, mode, _) in before.items()}
    assert rows(hall) == stood
    changed = {name for name, told in after.items() if told != before[name]}
    assert changed == (set() if command.startswith("settings") else {"register.sqlite3"})


@pytest.mark.parametrize("command", ["records list", "records verify", "clerks list"])
def test_what_a_killed_program_left_in_the_wal_is_read(command: str, hall: CityHall) -> None:
    killed = hall.folder.parent / "killed"
    store = open_store(hall.settings, practice=False)
    with store.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE link SET counter = 'changed' WHERE id = 1")
    shutil.copytree(hall.folder, killed)
    store.engine.dispose()
    left = CityHall(killed, hall.out, hall.clock)
    assert wal_of(left.register).stat().st_size > 0
    code, said = ask(left, command)
    assert left.rows("SELECT counter FROM link") == [("changed",)]
    assert code == (1 if command == "records verify" else 0)
    assert ("DOES NOT FIT: counter" in said) == (command == "records verify")


@pytest.fixture
def on_a_disc(hall: CityHall, monkeypatch: pytest.MonkeyPatch) -> Iterator[CityHall]:
    """As root no folder is closed by its mode alone."""
    may = os.access
    monkeypatch.setattr(os, "access", lambda path, mode: mode != os.W_OK and may(path, mode))
    hall.folder.chmod(0o500)
    yield hall
    hall.folder.chmod(0o700)


@pytest.mark.expects_log
@pytest.mark.parametrize("command", FEW)
def test_a_register_on_a_disc_is_read_like_any(command: str, on_a_disc: CityHall) -> None:
    before = state(on_a_disc.folder)
    _, said = ask(on_a_disc, command)
    assert "register.sqlite3 cannot be" not in said
    assert "this command is not in the desk's log: the register's folder cannot be written" in said
    assert state(on_a_disc.folder) == before


@pytest.mark.expects_log
def test_a_register_that_a_window_writes_to_is_read_meanwhile(hall: CityHall, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (engines, reading):
        monkeypatch.setattr(module, "BUSY_SECONDS", 0.05)
    store = open_store(hall.settings, practice=False)
    with store.engine.begin() as writing:
        writing.exec_driver_sql("UPDATE link SET counter = 'x'")
        for command in ("records list", "records verify", "clerks list"):
            code, said = ask(hall, command)
            assert (code, "this command is not in the desk's log" in said) == (0, True)
        writing.rollback()
    store.engine.dispose()


@pytest.mark.parametrize("command", [*READING, *CHANGING])
def test_no_folder_is_made_where_its_name_was_mistyped(command: str, tmp_path: Path) -> None:
    hall = a_city_hall(tmp_path)
    code, said = ask(hall, command)
    assert not hall.folder.exists()
    assert command.startswith("settings") or (code == 1 and "There is no register register.sqlite3" in said)


@pytest.mark.parametrize("command", SHEETS)
def test_no_sheet_goes_into_a_folder_that_is_not_there(command: str, tmp_path: Path) -> None:
    kind = command.split(maxsplit=1)[0]
    sheet = tmp_path / "sheet.csv"
    assert call(kind, "export", sheet, "--data-dir", tmp_path).returncode == 0
    hall = CityHall(tmp_path / "mistyped", tmp_path, a_city_hall(tmp_path).clock)
    code, said = ask(hall, f"{command} {sheet}")
    assert code == 1
    assert f"{hall.folder} cannot be the data folder" in said
    assert not hall.folder.exists()


@pytest.mark.parametrize("command", ["records list", "records verify", "clerks list", CHANGING[0]])
def test_a_key_whose_register_is_lost_makes_no_new_one(command: str, hall: CityHall) -> None:
    hall.register.unlink()
    code, said = ask(hall, command)
    assert code == 1
    assert "it is not there, although register.key is" in said
    assert sorted(path.name for path in hall.folder.iterdir()) == ["folder.lock", "register.anchor", "register.key"]


@pytest.mark.parametrize("command", [*FEW, CHANGING[0]])
def test_the_key_of_another_register_is_told_at_every_opening(command: str, hall: CityHall) -> None:
    (hall.folder / "register.key").write_bytes(bytes(range(32)))
    code, said = ask(hall, command)
    assert code == 1
    assert "register.key beside it is not its key" in said


@pytest.mark.parametrize("command", FEW)
def test_a_register_of_an_earlier_version_is_told_with_what_brings_it_up_to_date(command: str, hall: CityHall) -> None:
    with opened(hall.register) as connection:
        connection.executescript("DROP TABLE ledger_entry; DROP TABLE ledger; DROP TABLE adoption")
        connection.execute("UPDATE alembic_version SET version_num = '0012'")
    before = state(hall.folder)
    code, said = ask(hall, command)
    assert code == 1
    assert "an earlier version of the program has written it" in said
    assert state(hall.folder) == before
