"""`kiosk settings check` says what `kiosk run` will do here with the same options."""

import os
import shutil
import subprocess
from datetime import datetime, time, timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest
from cryptography.hazmat.primitives.serialization import Encoding

from kiosk import RELEASED
from kiosk.app.check import register_check
from kiosk.app.records import clock_command
from kiosk.app.settings import Settings, SettingsError
from kiosk.app.settings_loading import load
from kiosk.app.start import configuration
from kiosk.app.store import open_store
from kiosk.city_data import resources
from kiosk.city_data.shipped import FOLDER
from kiosk.domain.card.reader import Empty
from kiosk.domain.machine.backups import name_for
from kiosk.domain.values.times import JST
from kiosk.files.backup.sealing import new_key_pair
from kiosk.ui.theme import fonts
from tests.fakes.around.city_hall import CityHall
from tests.fakes.around.clock import FakeClock
from tests.fakes.card.cards import TODAY, the_authority
from tests.fakes.office.backups import BackedUpHall, backed_up
from tests.fakes.process.command import call


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> FakeClock:
    """Of the day after the program was made, whenever the tests run."""
    clock = FakeClock(datetime.combine(RELEASED + timedelta(days=1), time(9), JST))
    for module in (clock_command, register_check):
        monkeypatch.setattr(module, "SystemClock", lambda: clock)
    return clock


def check(folder: Path, *more: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return call("settings", "check", "--data-dir", folder, *more, environment=environment)


def test_without_a_reader_it_speaks_of_practice_as_the_window_would(tmp_path: Path) -> None:
    answer = check(tmp_path)
    assert answer.returncode == 0
    assert "warning  reader: practice mode, because no reader is attached" in answer.stdout
    assert "マイナポイント 第1弾" in answer.stdout
    chosen = check(tmp_path, "--reader", "practice")
    assert "ok       reader: practice mode" in chosen.stdout


def test_in_service_a_machine_that_names_no_city_is_told_what_to_write(tmp_path: Path) -> None:
    unset = {"KIOSK_MUNICIPALITY": None}
    answer = call("settings", "check", "--data-dir", tmp_path, "--reader", "pcsc", environment=unset)
    assert answer.returncode != 0
    assert "municipality: is unset, so nobody knows whose counter this is; write municipality =" in answer.stderr


def installed(folder: Path) -> Path:
    """An authority that the city trusts."""
    (folder / "trust").mkdir(parents=True)
    (folder / "trust" / "one.pem").write_bytes(the_authority().certificate(TODAY).public_bytes(Encoding.PEM))
    return folder


def test_without_trust_anchors_a_counter_in_service_is_told_that_it_records_nothing(tmp_path: Path) -> None:
    answer = check(tmp_path, "--reader", "pcsc")
    assert answer.returncode == 1
    assert f"blocked  trust: no certificate authority is installed in {tmp_path / 'trust'}" in answer.stderr
    assert "nothing is recorded" in answer.stderr


def test_a_counter_in_service_is_told_what_will_be_missing(tmp_path: Path) -> None:
    answer = check(installed(tmp_path), "--reader", "pcsc", KIOSK_PRINTER="no-such-printer")
    assert answer.returncode == 0
    assert "市のポイント" not in answer.stdout
    for said in (
        "warning  counter: 茅ヶ崎市: programme is unset or municipal-example, which is for practice mode alone",
        "or to one of: mynapoint-2020, mynapoint-2022",
        "warning  reader: the PC/SC service does not answer",
        f"warning  register: there is no register yet; a new one is made: {tmp_path / 'register.sqlite3'}",
        f"ok       trust: 1 certificate authorities in {tmp_path / 'trust'}",
        "warning  printer: there is no printer 'no-such-printer'; there are: ",
    ):
        assert said in answer.stdout
    assert "problem" not in answer.stdout + answer.stderr


def test_a_clock_that_cannot_be_right_is_told_with_what_to_do(tmp_path: Path, clock: FakeClock) -> None:
    assert "ok       clock: nothing speaks against it" in check(installed(tmp_path), "--reader", "pcsc").stdout
    clock.moment = datetime(1970, 1, 1, tzinfo=JST)
    answer = check(tmp_path, "--reader", "pcsc")
    assert answer.returncode == 1
    assert f"blocked  clock: it is before {RELEASED}" in answer.stderr
    assert "so nothing is recorded. Set the date and the time" in answer.stderr
    assert " clock: " not in check(tmp_path, "--reader", "practice").stdout


def test_looking_makes_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "mistyped"
    assert check(folder).returncode == 0
    assert check(folder, "--reader", "pcsc").returncode == 1
    assert not folder.exists()


def test_a_slip_folder_that_is_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    answer = check(tmp_path, KIOSK_SLIP_DIR=str(tmp_path / "file" / "slips"))
    assert answer.returncode == 0
    assert f"warning  slip folder: {tmp_path}/file/slips cannot be used: {tmp_path}/file is no folder" in answer.stdout


def test_a_data_folder_that_cannot_be_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    answer = check(tmp_path / "file" / "data")
    assert answer.returncode == 2
    assert "problem  data folder: " in answer.stderr


@pytest.mark.parametrize(
    ("mode", "status", "line"),
    [
        (0o1777, 2, "problem  data folder: Others may write in the data folder {folder} (mode 1777)"),
        (0o777, 0, "warning  data folder: others may write in {folder} (mode 777); the start closes it to them"),
        (0o755, 0, "ok       data folder: {folder}"),
    ],
)
def test_a_data_folder_that_others_may_write_is_told_as_the_start_takes_it(
    mode: int, status: int, line: str, tmp_path: Path
) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    folder.chmod(mode)
    answer = check(folder)
    assert answer.returncode == status
    assert line.format(folder=folder) in answer.stdout + answer.stderr
    assert folder.stat().st_mode & 0o7777 == mode


def test_a_read_only_disk_is_not_called_a_missing_right(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # As root every folder may be written, unless its disk may not.
    monkeypatch.setattr("os.access", lambda _folder, _mode: False)
    assert f"this user has no right to write in {tmp_path}" in check(tmp_path).stderr
    monkeypatch.setattr("os.statvfs", lambda _folder: SimpleNamespace(f_flag=os.ST_RDONLY))
    assert f"the disk of {tmp_path} is read-only: `dmesg` says why" in check(tmp_path).stderr


def test_no_display_and_a_wrong_one_are_problems(tmp_path: Path) -> None:
    nowhere = {"QT_QPA_PLATFORM": "", "DISPLAY": "", "WAYLAND_DISPLAY": ""}
    answer = check(tmp_path, **nowhere)
    assert answer.returncode == 2
    assert "problem  display: There is no display" in answer.stderr
    answer = check(tmp_path, **(nowhere | {"QT_QPA_PLATFORM": "nonsense"}))
    assert answer.returncode == 2
    assert "problem  display: The display cannot be used" in answer.stderr


def test_a_missing_font_is_a_problem(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(fonts._PACKAGES, "No Such Font", "fonts-of-nobody")
    answer = check(tmp_path)
    assert answer.returncode == 2
    assert "problem  font: The font No Such Font is not installed" in answer.stderr


def test_each_problem_is_told_beside_the_others(tmp_path: Path) -> None:
    answer = check(tmp_path, QT_QPA_PLATFORM="", DISPLAY="", KIOSK_MUNICIPALITY="atlantis", KIOSK_PROGRAMME="2099")
    assert answer.returncode == 2
    assert answer.stderr.count("problem") == 3


def test_a_register_without_its_key_is_a_problem_as_it_is_to_the_window(tmp_path: Path) -> None:
    open_store(Settings(data_dir=tmp_path), practice=True).engine.dispose()
    (tmp_path / "practice.key").unlink()
    answer = check(tmp_path)
    assert answer.returncode == 2
    assert "problem  register: The key file practice.key is missing" in answer.stderr


def test_a_register_that_another_command_keeps_shut_is_told_as_the_register(tmp_path: Path) -> None:
    open_store(Settings(data_dir=tmp_path), practice=False).close()
    # What is no lock cannot be waited for.
    (tmp_path / "folder.lock").unlink()
    (tmp_path / "folder.lock").mkdir()
    for reader in ("auto", "pcsc"):
        answer = check(tmp_path, "--reader", reader)
        assert answer.returncode == 2
        assert "problem  register: folder.lock" in answer.stderr
        assert "problem  reader" not in answer.stderr
        assert "display" in answer.stdout + answer.stderr


def test_a_key_whose_medium_is_away_is_no_key_that_will_be_made(tmp_path: Path) -> None:
    key = tmp_path / "stick" / "register.key"
    key.parent.mkdir()
    open_store(Settings(data_dir=tmp_path / "data", key_file=key), practice=False).close()
    key.unlink()
    key.parent.rmdir()
    answer = check(tmp_path / "data", "--reader", "pcsc", KIOSK_KEY_FILE=str(key))
    assert answer.returncode == 2
    assert f"problem  register: The key file's folder {key.parent} is missing" in answer.stderr
    assert "will be made" not in answer.stdout


def test_a_practice_day_with_a_real_reader_is_refused_by_both(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(configuration.is_practice, "__defaults__", (lambda _: Empty("Reader A"), frozenset()))
    loaded = load(data_dir=tmp_path, today="2020-10-12")
    with pytest.raises(SettingsError, match="a real reader is attached"):
        configuration.practice_for_start(loaded.settings, loaded.fixed)
    answer = check(tmp_path, "--today", "2020-10-12")
    assert answer.returncode == 2
    assert "problem  reader: today: a real reader is attached" in answer.stderr


def test_a_spoilt_file_of_the_program_is_a_problem(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "resources"
    shutil.copytree(FOLDER / "programmes", folder / "programmes")
    monkeypatch.setattr(resources.programmes, "__defaults__", (folder,))
    (folder / "programmes" / "mynapoint-2020.toml").write_text("key = 1\n")
    answer = check(tmp_path)
    assert answer.returncode == 2
    assert "problem  settings and data: mynapoint-2020.toml" in answer.stderr


# --- backups


def backups_line(answer: subprocess.CompletedProcess[str]) -> list[str]:
    return [line for line in (answer.stdout + answer.stderr).splitlines() if " backup: " in line]


def test_a_counter_in_service_without_backups_is_warned_and_half_of_it_is_a_problem(tmp_path: Path) -> None:
    folder = installed(tmp_path)
    answer = check(folder, "--reader", "pcsc")
    assert answer.returncode == 0
    (line,) = backups_line(answer)
    assert line.startswith("warning  backup: none is made, because backup_dir or backup_stick is not set")
    half = check(folder, "--reader", "pcsc", KIOSK_BACKUP_RECIPIENTS=new_key_pair()[0])
    assert half.returncode == 2
    assert "problem  backup: none is made" in half.stderr
    assert backups_line(check(folder, "--reader", "practice")) == []


def test_a_place_for_backups_that_is_away_or_empty_or_on_the_same_disk_is_told(tmp_path: Path) -> None:
    folder, place = installed(tmp_path), tmp_path / "share"
    keys = {"KIOSK_BACKUP_RECIPIENTS": new_key_pair()[0], "KIOSK_BACKUP_DIR": str(place)}
    away = check(folder, "--reader", "pcsc", KIOSK_BACKUP_STICK="NO-SUCH-STICK", **keys)
    assert away.returncode == 0
    first, second = backups_line(away)
    assert "is not there: is the share mounted?" in first
    assert "The stick NO-SUCH-STICK is not there" in second
    place.mkdir()
    beside, none = backups_line(check(folder, "--reader", "pcsc", **keys))
    assert "is on the disk of the register: they are lost together" in beside
    assert none == f"warning  backup: none of this register was found in the folder {place}"


@pytest.mark.parametrize("setting", ["BACKUP_DIR", "TRUST_DIR", "SLIP_DIR", "KEY_FILE"])
def test_a_place_that_is_empty_may_be_left_out(setting: str, tmp_path: Path) -> None:
    answer = check(installed(tmp_path), **{f"KIOSK_{setting}": " "})
    assert answer.returncode == 2
    assert "it is empty; name a path, like /var/lib/kiosk, or leave it out" in answer.stderr


@pytest.fixture
def city(tmp_path: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch) -> BackedUpHall:
    """A register of this day, and a share on another disk that is empty yet."""
    monkeypatch.setattr(register_check, "_device_of", lambda _folder: -1)
    city = backed_up(CityHall(installed(tmp_path / "city"), tmp_path, clock), tmp_path)
    open_store(city.settings, practice=False).engine.dispose()
    return city


def told_of(city: BackedUpHall, **environment: str) -> list[str]:
    return backups_line(check(city.hall.folder, "--reader", "pcsc", **(city.environment | environment)))


@pytest.mark.parametrize(
    ("every", "days", "grade", "end"),
    [
        ("24", 2, "ok", ""),
        ("24", 3, "warning", ": the next is late"),
        ("168", 14, "ok", ""),
        ("168", 15, "warning", ": the next is late"),
        ("0", 14, "ok", ", made by hand alone"),
        ("0", 15, "warning", ", made by hand alone: the next is late"),
    ],
)
def test_a_backup_that_is_late_is_told(
    every: str, days: int, grade: str, end: str, city: BackedUpHall, clock: FakeClock
) -> None:
    made_at = clock.moment - timedelta(days=days)
    city.made(made_at)
    assert told_of(city, KIOSK_BACKUP_EVERY=every) == [
        f"{grade:<8} backup: folder {city.place}, the newest of {made_at:%Y-%m-%d %H:%M:%S}{end}"
    ]


def test_what_others_put_into_the_place_is_no_backup_of_this_register(city: BackedUpHall, clock: FakeClock) -> None:
    for counter in ("1番", "2番"):
        (city.place / name_for(counter, "0123abcd", clock.moment).file).touch()
    city.made(clock.moment - timedelta(days=3))
    (line,) = told_of(city)
    assert line.startswith("warning  backup: ")
    assert told_of(city, KIOSK_COUNTER_NAME="3番") == [
        f"warning  backup: none of this register was found in the folder {city.place} (of others: 3)"
    ]


def test_a_backup_of_a_clock_that_was_ahead_is_named_and_does_not_count(city: BackedUpHall, clock: FakeClock) -> None:
    ahead = city.made(clock.moment + timedelta(days=400))
    first, second = told_of(city)
    assert first.startswith(f"warning  backup: folder {city.place}: 1 dated later than now, like {ahead.name}: the")
    assert second == f"warning  backup: none of this register was found in the folder {city.place}"
    city.made(clock.moment)
    assert told_of(city)[1].startswith(f"ok       backup: folder {city.place}, the newest of ")
