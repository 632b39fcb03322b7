"""Every command, every option, every odd thing that a person or a script types: 0, 1 or 2 and a sentence.

The commands are found by walking their tree: a new one, and a new option, is tried by itself.
"""

from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
import typer

from kiosk.app.settings import Settings
from kiosk.app.settings_loading import Loaded
from kiosk.app.start import startup
from kiosk.app.store import open_store
from kiosk.cli import app
from tests.fakes.process.command import call

TREE: Any = typer.main.get_command(app)

DAYS = [
    *("0001-01-01", "9999-12-31", "2020-02-30", "２０２０-１０-１２"),
    *("2020-10-12T10:00+23:59", "2020-10-12T10:00:00.5"),
]
ODD = [
    *("", "0", "-1", "9" * 30, "9" * 5000, "nan", "1e309", "٣"),
    *DAYS,
    *("a\0b", "\udcff", "𠮷👪", "\u202etxt", "\x1b[31m", "a\nb"),
    *("~nobody-of-this-name/x", "/", "/dev/null/x", "/dev/full", ".", "-"),
    *("'; DROP TABLE link; --", "%s%n{0}", "[bold]x[/", "link:" + "9" * 30, "127.0.0.1:" + "9" * 30, "9" * 5000 + "x1"),
]
FEW = ["", "a\0b", "/dev/null/x"]
SHARED = {"data_dir", "config"}
"""Options that are one and the same in every command: all is tried at one of them, a few at the others."""

NEEDED = {
    "out": {
        "report": "report.xlsx",
        "links": "links.csv",
        "tour": "tour",
        "export": "out.csv",
        "new-key": "city.key",
        "paper": "key.txt",
    },
    "only": {"tour": "nonsense"},
    "vpcd": {"practice-card": "127.0.0.1:1"},
}
"""What keeps a command short, or what it cannot do without, by option and command."""

USUAL = {
    "reason": "set_right",
    "file": "in.csv",
    "service": "MP0000064",
    "batch": "1",
    "number": "1",
    "record": "link:1",
    "login": "hanako",
    "name": "山田花子",
    "identity": "in.csv",
    "role": "clerk",
}


def leaves(command: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Any]]:
    if not hasattr(command, "commands"):
        yield path, command
        return
    for name, child in command.commands.items():
        yield from leaves(child, (*path, name))


LEAVES = dict(leaves(TREE))


def no_window(loaded: Loaded, *, windowed: bool) -> int:
    return 0


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder with a practice register; no window opens."""
    monkeypatch.setattr(startup, "run", no_window)
    here = tmp_path / "a" / "b"
    here.mkdir(parents=True)
    (here / "in.csv").write_text("reference,result,reason\n")
    monkeypatch.chdir(here)
    open_store(Settings(data_dir=here / "data"), practice=True).engine.dispose()
    return here


def usual(path: tuple[str, ...], command: Any) -> dict[str, list[str]]:
    """Arguments with which the command can be called, by parameter."""
    found: dict[str, list[str]] = {}
    for parameter in command.params:
        value = NEEDED.get(parameter.name, {}).get(path[-1])
        if value is None and parameter.required:
            value = USUAL[parameter.name]
        if parameter.name == "practice":
            found[parameter.name] = ["--practice"]
        elif parameter.name == "passphrase_stdin":
            found[parameter.name] = ["--passphrase-stdin"]
        elif value is not None:
            found[parameter.name] = given(parameter, value)
    return found


def given(parameter: Any, value: str) -> list[str]:
    if parameter.param_type_name == "argument":
        return ["--", value] if value.startswith("-") else [value]
    return [f"{parameter.opts[0]}={value}"]


def is_day(parameter: Any) -> bool:
    return str(parameter.metavar).startswith("DAY")


def tried_at(place: tuple[str, ...], *, is_day: bool) -> list[str]:
    """A few of them at each place, others at the next, so that all are tried somewhere; every odd day at a day."""
    step = len(ODD) // 6
    return [*(DAYS if is_day else ()), *ODD[sum(map(len, place)) % step :: step]]


def answers(arguments: list[str], environment: dict[str, str] | None = None) -> None:
    answer = call(*arguments, typed="", environment=environment)
    tried = f"{arguments!r:.300} {environment or ''!r:.200}"
    assert answer.returncode in {0, 1, 2}, tried
    assert "Traceback" not in answer.stderr, tried
    assert answer.returncode != 2 or answer.stderr.strip(), tried


@pytest.mark.expects_log
@pytest.mark.parametrize("path", LEAVES, ids=" ".join)
def test_every_option_of_a_command_is_answered_whatever_it_holds(path: tuple[str, ...], place: Path) -> None:
    command = LEAVES[path]
    for parameter in command.params:
        if getattr(parameter, "is_flag", False):
            continue
        few = parameter.name in SHARED and path != ("settings", "show")
        for value in FEW if few else tried_at((*path, parameter.name), is_day=is_day(parameter)):
            known = usual(path, command) | {parameter.name: given(parameter, value)}
            folder = [] if parameter.name == "data_dir" else [f"--data-dir={place / 'data'}"]
            takes_folder = any(each.name == "data_dir" for each in command.params)
            options = [each for arguments in known.values() for each in arguments if len(arguments) == 1]
            last = [each for arguments in known.values() for each in arguments if len(arguments) == 2]
            answers([*path, *(folder if takes_folder else []), *options, *last])


@pytest.mark.parametrize("name", [each.name for each in fields(Settings)])
def test_every_setting_of_the_environment_is_answered_whatever_it_holds(name: str, place: Path) -> None:
    for value in tried_at(("settings", name), is_day=name == "today"):
        if "\0" not in value:
            answers(["settings", "show"], {f"KIOSK_{name.upper()}": value})


def test_every_command_says_how_it_is_used() -> None:
    for path in LEAVES:
        answer = call(*path, "--help")
        assert (answer.returncode, answer.stderr) == (0, "")
        assert "Usage: kiosk" in answer.stdout


def test_a_tree_of_commands_was_walked() -> None:
    assert {("run",), ("records", "export", "links"), ("settings", "check")} <= LEAVES.keys()
