"""`kiosk run` without the commands' parser is the same as with it."""

import os
import sys
from pathlib import Path
from random import Random

import pytest

from kiosk import __main__ as program
from kiosk.app.start.opening import plain_run
from kiosk.app.start.opening.plain_run import WindowOptions, plain_options
from kiosk.cli import app
from kiosk.cli import run as run_command
from kiosk.cli.shared.exit_codes import answered
from kiosk.domain.values.errors import UserError

WORDS = (
    *("--windowed", "--mode", "citizen", "counter", "--mode=counter", "--reader", "practice", "--reader=pcsc", "auto"),
    *("--data-dir", "data", "--data-dir=~/x", "--config=c.toml", "--config", "-", "--lang", "ja", "--lang=en"),
    *("--lang=", "--today", "2020-10-12", "--help", "--", "--wind", "-x", "", "--mode=CITIZEN", "\udc80"),
)


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[WindowOptions]:
    """The options with which a window would have been shown."""
    shown: list[WindowOptions] = []

    def show(options: WindowOptions) -> int:
        shown.append(options)
        return 0

    monkeypatch.setattr(run_command, "show_window", show)
    monkeypatch.setattr(plain_run, "show_window", show)
    return shown


def test_whatever_is_understood_is_understood_as_the_parser_does(shown: list[WindowOptions]) -> None:
    chance = Random(18)  # noqa: S311 - the same calls at every run
    understood = 0
    for _ in range(400):
        arguments = ["run", *chance.choices(WORDS, k=chance.randrange(5))]
        options = plain_options(arguments, {})
        if options is None:
            continue
        understood += 1
        assert answered(app, arguments) == 0
        assert shown.pop() == options, arguments
    assert understood > 40


@pytest.mark.parametrize(
    "arguments",
    [
        ["run"],
        ["run", "--windowed"],
        ["run", "--mode", "counter", "--reader=pcsc", "--config", "/etc/kiosk/settings.toml"],
        ["run", "--reader", "practice", "--data-dir", "/srv/kiosk", "--lang", "en"],
    ],
)
def test_the_usual_calls_need_no_parser(arguments: list[str]) -> None:
    assert plain_options(arguments, {}) is not None


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["tour"],
        ["run", "--help"],
        ["--as", "sato", "run"],
        ["run", "--mode", "counter", "--mode", "citizen"],
        ["run", "--mode", "desk"],
        ["run", "--data-dir"],
        ["run", "--data-dir", ""],
        ["run", "--today", "2020-10-12"],
        ["run", "more"],
    ],
)
def test_everything_else_is_left_to_the_parser(arguments: list[str]) -> None:
    assert plain_options(arguments, {}) is None


def test_a_shell_that_completes_a_line_hears_the_parser() -> None:
    assert plain_options(["run"], {"_KIOSK_COMPLETE": "complete_bash"}) is None


@pytest.mark.parametrize("is_plain", [True, False])
def test_what_is_wrong_is_said_in_the_same_words(
    is_plain: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["kiosk", "run", f"--config={tmp_path / 'none.toml'}"])
    if not is_plain:
        monkeypatch.setitem(os.environ, "_KIOSK_COMPLETE", "")
    assert program._answered() == 2
    assert (
        capsys.readouterr().err
        == f"kiosk: {tmp_path / 'none.toml'} cannot be read: No such file or directory. Name a TOML file that can.\n"
    )


def test_a_fault_is_a_sentence_and_no_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Broken(UserError):
        """Whatever it is."""

    def fails(_: WindowOptions) -> int:
        raise Broken("the window broke")

    monkeypatch.setattr(plain_run, "show_window", fails)
    assert plain_run.run_plainly(WindowOptions()) == 1
    assert capsys.readouterr().err == "kiosk: the window broke\n"
