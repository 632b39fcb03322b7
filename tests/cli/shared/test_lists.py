"""`--json` gives each list in one shape: an array, an object an item, each on a line of its own."""

import json
from dataclasses import fields
from pathlib import Path
from typing import Any

from kiosk.app.settings import Settings
from tests.fakes.process.command import call


def items(*command: str | Path) -> list[dict[str, Any]]:
    answer = call(*command, "--json")
    assert answer.returncode == 0, answer.stderr
    found: list[dict[str, Any]] = json.loads(answer.stdout)
    lines = answer.stdout.splitlines()
    assert (lines[0], lines[-1], len(lines)) == ("[", "]", len(found) + 2)
    assert all(each.keys() == found[0].keys() for each in found)
    return found


def test_accounts_are_told_with_their_role_and_not_with_a_secret(tmp_path: Path) -> None:
    data = ("--data-dir", tmp_path)
    made = call(
        *("clerks", "add", "hanako", "--name", "山田花子", "--role", "administrator", "--passphrase-stdin", *data),
        typed="correct horse battery\n",
    )
    assert made.returncode == 0, made.stderr
    (hanako,) = items("clerks", "list", *data)
    assert (hanako["login"], hanako["role"], hanako["name"]) == ("hanako", "administrator", "山田花子")
    assert (hanako["active"], hanako["made_by"], hanako["wrong_tries"]) == (True, None, 0)
    assert hanako["made_at"].endswith("+09:00")


def test_what_a_city_keeps_is_told_by_its_columns(tmp_path: Path) -> None:
    services = items("services", "list", "--data-dir", tmp_path)
    assert {each["key"]: each["here"] for each in services}["icoca"] in {"yes", "no", "unknown"}
    assert set(services[0]) == {"key", "number", "name", "here"}
    assert {each["kind"] for each in items("devices", "list", "--data-dir", tmp_path)} >= {"phone"}
    assert items("spots", "list", "--data-dir", tmp_path) == []


def test_settings_are_told_with_value_and_source(tmp_path: Path) -> None:
    found = {each["name"]: each for each in items("settings", "show", "--data-dir", tmp_path)}
    assert [*found] == [each.name for each in fields(Settings)]
    assert found["idle_seconds"] | {"meaning": ""} == {
        "name": "idle_seconds",
        "value": 60,
        "source": "default",
        "meaning": "",
    }
    assert (found["data_dir"]["value"], found["data_dir"]["source"]) == (str(tmp_path), "command line")
    assert (found["programme"]["value"], found["tickets"]["value"]) == (None, False)
