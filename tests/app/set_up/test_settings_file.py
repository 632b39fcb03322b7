"""What the settings say of themselves is a settings file."""

import re
import tomllib
from dataclasses import fields
from datetime import datetime, time
from pathlib import Path

import pytest

from kiosk.app.set_up.settings_file import file_to_begin_with, settings_as_file, toml_of
from kiosk.app.settings import PATHS, KeySource, ReaderChoice, Settings
from kiosk.app.settings_loading import load, settings_of, variable_of
from kiosk.domain.values.times import JST
from kiosk.files.paths import path_of
from tests.fakes.process.command import call

NAMES = [each.name for each in fields(Settings)]
SOME = Settings(
    reader=ReaderChoice.PRACTICE,
    counter_name='1番 "南" \\ \x85\u202e',
    key_source=KeySource.DPAPI,
    data_dir=Path("/srv/a b's"),
    backup_at=time(7, 5),
    screen_inches=21.5,
    tickets=True,
    today=datetime(2020, 10, 12, 10, 30, tzinfo=JST),
)


def whole(name: str, value: object) -> object:
    """A path as it is made of what a file says."""
    return path_of(str(value)) if name in PATHS else value


def test_the_file_to_begin_with_names_every_setting_and_sets_none(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    answer = call("settings", "init", file)
    assert answer.returncode == 0, answer.stderr
    assert file.stat().st_mode & 0o777 == 0o600
    assert load(file).settings == Settings()
    text = file.read_text(encoding="utf-8")
    assert text == file_to_begin_with() == call("settings", "init").stdout
    assert re.findall(r"^# (\w+) = ", text, re.MULTILINE) == NAMES
    for each in fields(Settings):
        assert f"# {each.metadata['about']}\n" in text
        assert f"; {variable_of(each.name)} in the environment)" in text
    assert (
        "# (a whole number of seconds from 20 to 600; KIOSK_IDLE_SECONDS in the environment)\n# idle_seconds = 60"
        in text
    )


def test_each_line_of_it_is_the_default_or_could_be_written() -> None:
    uncommented = "\n".join(re.findall(r"^# (\w+ = .*)", file_to_begin_with(), re.MULTILINE))
    written = settings_of({name: whole(name, value) for name, value in tomllib.loads(uncommented).items()})
    for name in NAMES:
        usual = getattr(Settings(), name)
        assert getattr(written, name) is not None if usual is None else getattr(written, name) == usual


def test_no_file_is_written_over_without_being_told(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text("counter_name = '1番'")
    refused = call("settings", "init", file)
    assert (refused.returncode, file.read_text()) == (2, "counter_name = '1番'")
    assert "is there already. Name another file, or write over it with --force." in refused.stderr
    assert call("settings", "init", file, "--force").returncode == 0
    assert file.read_text(encoding="utf-8") == file_to_begin_with()


def test_what_is_in_force_is_shown_as_a_file_that_says_the_same() -> None:
    lines = [*settings_as_file(SOME, dict.fromkeys(NAMES, "default"))]
    assert len(lines) == len(NAMES)
    assert all(letter.isprintable() for line in lines for letter in line)
    found = tomllib.loads("\n".join(lines))
    assert settings_of({name: whole(name, value) for name, value in found.items()}) == SOME
    assert toml_of(("age1", 'age"2')) == '["age1", "age\\"2"]'


def test_what_settings_show_prints_can_be_kept_as_a_file(tmp_path: Path) -> None:
    file = tmp_path / "kept.toml"
    answer = call(
        "settings",
        "show",
        "--data-dir",
        tmp_path,
        environment={"KIOSK_COUNTER_NAME": "2番", "KIOSK_MUNICIPALITY": None},
    )
    file.write_text(answer.stdout, encoding="utf-8-sig")
    assert load(file).settings == Settings(data_dir=tmp_path, counter_name="2番")
    assert 'counter_name = "2番"  # [environment] this machine\'s name' in answer.stdout
    assert "# programme: unset  [default] key of a file" in answer.stdout


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("KIOSK_COUNTERNAME", "there is no such setting (perhaps KIOSK_COUNTER_NAME was meant)"),
        ("KIOSK_XYZ", "there is no such setting (`kiosk settings show` names them all)"),
    ],
)
def test_a_name_of_the_environment_is_answered_with_the_nearest(written: str, said: str) -> None:
    answer = call("settings", "show", environment={written: "1"})
    assert answer.returncode == 2
    assert f"{written} (environment): {said}" in answer.stderr
