"""`kiosk keys paper` and `recover`: a key comes back from its paper, and only where it fits."""

import os
import pty
import shutil
from pathlib import Path

import pytest

from kiosk.app.callers.acting import machine_user
from kiosk.app.keys import recovery
from kiosk.app.keys.recovery_code import lines_of
from kiosk.app.settings import Settings
from kiosk.app.store import open_store
from kiosk.storage.core.keys import RegisterKeys, renewed
from kiosk.storage.keys import resealing
from tests.cli.keys.key_hall import Killed, a_sealed_hall, key_file, keys, keys_of, killed_at_commit, log_of, opens
from tests.fakes.around.city_hall import CityHall
from tests.fakes.around.clock import FakeClock
from tests.fakes.process.command import call


@pytest.fixture(scope="module")
def as_made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return a_sealed_hall(tmp_path_factory.mktemp("hall")).folder


@pytest.fixture
def hall(as_made: Path, tmp_path: Path) -> CityHall:
    (tmp_path / "out").mkdir()
    return CityHall(shutil.copytree(as_made, tmp_path / "data"), tmp_path / "out", FakeClock())


def test_a_lost_key_comes_back_from_its_paper_and_everything_opens(hall: CityHall) -> None:
    secret = key_file(hall).read_bytes()
    answer = keys(hall, "paper", "--out", hall.out / "key.txt")
    assert (answer.returncode, (hall.out / "key.txt").stat().st_mode & 0o777) == (0, 0o600)
    fingerprint = RegisterKeys.derive(secret).fingerprint
    assert log_of(hall)[-1] == f"({machine_user()}) paper_key key {fingerprint}"
    paper = (hall.out / "key.txt").read_text(encoding="utf-8")
    assert f"Name of the key: {fingerprint}" in paper
    key_file(hall).unlink()
    assert "`kiosk keys recover` from its paper" in call("records", "list", "--data-dir", hall.folder).stderr
    back = keys(hall, "recover", typed=paper)
    assert (back.returncode, back.stdout) == (0, f"the key {fingerprint} is back: {key_file(hall)}\n"), back.stderr
    assert (key_file(hall).read_bytes(), key_file(hall).stat().st_mode & 0o777) == (secret, 0o600)
    assert log_of(hall)[-1] == f"({machine_user()}) recover_key key {fingerprint}"
    opens(hall)


def test_no_line_takes_the_place_of_what_is_missing(hall: CityHall) -> None:
    older = hall.register.read_bytes()
    assert keys(hall, "paper", "--out", hall.out / "first.txt").returncode == 0
    hall.register.write_bytes(older)
    lines = hall.rows("SELECT count(*) FROM desk_event")
    told = "this command is not in the desk's log: the register is not the one of last time"
    made = keys(hall, "paper", "--out", hall.out / "key.txt")
    assert (made.returncode, told in made.stderr) == (0, True)
    key_file(hall).unlink()
    back = keys(hall, "recover", typed=(hall.out / "key.txt").read_text(encoding="utf-8"))
    assert (back.returncode, told in back.stderr) == (0, True)
    assert hall.rows("SELECT count(*) FROM desk_event") == lines
    assert "was restored from an older state" in call("records", "verify", "--data-dir", hall.folder).stdout


def test_a_paper_speaks_the_locale_s_language_and_comes_back_in_each(hall: CityHall) -> None:
    out, japanese = hall.out / "key.txt", {"LANGUAGE": "ja_JP.UTF-8"}
    assert call("keys", "paper", "--out", out, "--data-dir", hall.folder, environment=japanese).returncode == 0
    paper = out.read_text(encoding="utf-8")
    assert f"かぎの名: {keys_of(hall).fingerprint}" in paper
    key_file(hall).unlink()
    assert keys(hall, "recover", typed=paper).returncode == 0


def test_a_paper_of_a_changed_key_brings_it_back_too(hall: CityHall) -> None:
    assert keys(hall, "rotate").returncode == 0
    secret = key_file(hall).read_bytes()
    key_file(hall).unlink()
    assert keys(hall, "recover", typed="\n".join(lines_of(secret))).returncode == 0
    opens(hall)


def test_a_paper_of_before_a_change_is_told_with_the_paper_that_is_needed(hall: CityHall) -> None:
    old = keys_of(hall)
    assert keys(hall, "paper", "--out", hall.out / "old.txt").returncode == 0
    assert keys(hall, "rotate").returncode == 0
    needed = keys_of(hall).fingerprint
    key_file(hall).unlink()
    answer = keys(hall, "recover", typed=(hall.out / "old.txt").read_text(encoding="utf-8"))
    assert answer.returncode == 1
    assert f"from another time ({old.fingerprint}). Nothing was written. It is from before a change." in answer.stderr
    assert f"needs {needed}: take the newer paper" in answer.stderr
    assert not key_file(hall).exists()


def test_the_old_paper_brings_the_key_back_that_was_lost_while_it_was_changed(
    hall: CityHall, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(resealing, "_BATCH", 1)
    before, lines = keys_of(hall), lines_of(key_file(hall).read_bytes())
    with killed_at_commit(12), pytest.raises(Killed):
        keys(hall, "rotate")
    key_file(hall).unlink()
    answer = keys(hall, "recover", typed="\n".join(lines))
    assert (answer.returncode, before.fingerprint in answer.stdout) == (0, True), answer.stderr
    assert keys(hall, "rotate").returncode == 0
    opens(hall)


def test_a_paper_that_is_newer_than_the_register_is_told_to_be_that(hall: CityHall) -> None:
    assert keys(hall, "paper", "--out", hall.out / "old.txt").returncode == 0
    needed, older = keys_of(hall).fingerprint, hall.register.read_bytes()
    assert keys(hall, "rotate").returncode == 0
    assert keys(hall, "paper", "--out", hall.out / "new.txt").returncode == 0
    key_file(hall).unlink()
    hall.register.write_bytes(older)
    answer = keys(hall, "recover", typed=(hall.out / "new.txt").read_text(encoding="utf-8"))
    assert answer.returncode == 1
    assert "The register is older than this paper." in answer.stderr
    assert f"needs {needed}: take the older paper" in answer.stderr
    assert keys(hall, "recover", typed=(hall.out / "old.txt").read_text(encoding="utf-8")).returncode == 0


def test_where_the_log_names_no_key_both_papers_are_worth_a_try(hall: CityHall) -> None:
    key_file(hall).write_bytes(renewed(key_file(hall).read_bytes()))
    lines = lines_of(key_file(hall).read_bytes())
    key_file(hall).unlink()
    assert "Try the older or the newer paper." in keys(hall, "recover", typed="\n".join(lines)).stderr


def test_a_paper_of_another_register_is_told_and_nothing_is_written(hall: CityHall) -> None:
    key_file(hall).unlink()
    answer = keys(hall, "recover", typed="\n".join(lines_of(os.urandom(32))))
    assert (answer.returncode, "the key of another register" in answer.stderr) == (1, True)
    assert not key_file(hall).exists()


def test_a_medium_that_is_away_is_asked_for_before_anything_is_typed(hall: CityHall) -> None:
    away = hall.out / "stick" / "register.key"
    lines = "\n".join(lines_of(key_file(hall).read_bytes()))
    answer = call("keys", "recover", "--data-dir", hall.folder, typed=lines, environment={"KIOSK_KEY_FILE": str(away)})
    assert answer.returncode == 1
    assert f"folder {away.parent} is missing: its medium is not plugged in" in answer.stderr
    answer = keys(hall, "recover", "--out", away, typed=lines)
    assert (answer.returncode, f"{away.parent} is no folder" in answer.stderr) == (1, True)


def test_an_empty_register_takes_no_key_of_another_one(tmp_path: Path) -> None:
    open_store(Settings(data_dir=tmp_path), practice=False).close()
    (tmp_path / "register.key").unlink()
    answer = call("keys", "recover", "--data-dir", tmp_path, typed="\n".join(lines_of(os.urandom(32))))
    assert (answer.returncode, "the key of another register" in answer.stderr) == (1, True)
    assert not (tmp_path / "register.key").exists()


def test_mistyped_lines_are_named_and_nothing_is_written(hall: CityHall) -> None:
    first, *rest = lines_of(key_file(hall).read_bytes())
    key_file(hall).unlink()
    answer = keys(hall, "recover", typed="\n".join([first[:-1], *rest]))
    assert (answer.returncode, "Line 1 has 18 characters" in answer.stderr) == (2, True)
    assert keys(hall, "recover", typed="").returncode == 2
    assert not key_file(hall).exists()


def test_a_key_that_is_there_is_never_written_over(hall: CityHall) -> None:
    secret = key_file(hall).read_bytes()
    answer = keys(hall, "recover", typed="\n".join(lines_of(os.urandom(32))))
    assert (answer.returncode, "is there already" in answer.stderr) == (2, True)
    assert key_file(hall).read_bytes() == secret


def test_for_systemd_the_key_is_brought_back_into_a_file_that_is_named(hall: CityHall) -> None:
    secret = key_file(hall).read_bytes()
    key_file(hall).unlink()
    source = {"KIOSK_KEY_SOURCE": "credential"}
    typed = "\n".join(lines_of(secret))
    refused = call("keys", "recover", "--data-dir", hall.folder, typed=typed, environment=source)
    assert (refused.returncode, "systemd-creds encrypt --name=register.key" in refused.stderr) == (2, True)
    out = hall.out / "register.key"
    made = call("keys", "recover", "--data-dir", hall.folder, "--out", out, typed=typed, environment=source)
    assert (made.returncode, out.read_bytes()) == (0, secret)


def test_a_paper_as_a_pdf_is_a_new_file(hall: CityHall) -> None:
    out = hall.out / "key.pdf"
    assert keys(hall, "paper", "--out", out).returncode == 0
    assert out.read_bytes().startswith(b"%PDF")
    again = keys(hall, "paper", "--out", out)
    assert (again.returncode, "is there already" in again.stderr) == (2, True)
    assert keys(hall, "paper", "--out", hall.out / "key.docx").returncode == 2


def test_at_a_terminal_a_mistyped_line_is_asked_for_again_and_none_is_shown(
    hall: CityHall, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    secret = key_file(hall).read_bytes()
    key_file(hall).unlink()
    first, *rest = lines_of(secret)
    typed = iter([f"{first[:-1]}{'0' if first[-1] != '0' else '1'}", first, *rest])
    asked: list[str] = []

    def unseen(prompt: str) -> str:
        asked.append(prompt)
        return next(typed)

    monkeypatch.setattr(recovery, "getpass", unseen)
    one, other = pty.openpty()
    with os.fdopen(one), os.fdopen(other) as terminal:
        monkeypatch.setattr("sys.stdin", terminal)
        recovery.recover(hall.settings, None, practice=False)
    assert asked == ["Line 1: ", "Line 1: ", "Line 2: ", "Line 3: ", "Line 4: "]
    assert key_file(hall).read_bytes() == secret
    said = capsys.readouterr()
    assert "Line 1 is mistyped" in said.err
    assert first not in said.out + said.err
