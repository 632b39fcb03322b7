"""Whatever happens to a command, it ends with 0, 1 or 2 and a sentence, and never with a traceback."""

import errno
import os

import pytest
import typer

from kiosk.cli.shared.exit_codes import answered
from kiosk.domain.values.errors import UsageError, UserError


def raising(error: BaseException) -> typer.Typer:
    app = typer.Typer()

    def command() -> None:
        raise error

    app.command()(command)
    return app


@pytest.mark.parametrize(
    ("error", "status", "said"),
    [
        (
            UserError("The register is away.", "Call the supplier."),
            1,
            "The register is away.\nkiosk: Call the supplier.",
        ),
        (UsageError("Name another file."), 2, "Name another file."),
        (KeyboardInterrupt(), 1, "stopped"),
        (PermissionError(errno.EACCES, "Permission denied", "/etc/kiosk"), 1, "/etc/kiosk: Permission denied."),
        (OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)), 1, "No space left on device. Nothing more can be written"),
        (ImportError("libEGL.so.1: cannot open shared object file"), 1, "libEGL.so.1"),
    ],
)
def test_what_ends_a_command_is_a_sentence(
    error: BaseException, status: int, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert answered(raising(error), []) == status
    assert said in capsys.readouterr().err


def test_whoever_has_read_enough_is_told_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    assert answered(raising(BrokenPipeError(errno.EPIPE, "Broken pipe")), []) == 1
    assert capsys.readouterr() == ("", "")


def test_what_nobody_foresaw_is_named_without_what_was_worked_on(capsys: pytest.CaptureFixture[str]) -> None:
    assert answered(raising(KeyError("1234")), []) == 1
    said = capsys.readouterr().err
    assert said.startswith("kiosk: an unexpected fault (KeyError at ")
    assert "1234" not in said
    assert "Traceback" not in said


@pytest.mark.parametrize("argument", ["a\0b", "\udcff"])
def test_an_argument_that_is_no_text_is_wrong_use(argument: str, capsys: pytest.CaptureFixture[str]) -> None:
    app = raising(AssertionError())
    assert answered(app, ["--name", argument]) == 2
    assert "Argument 2 holds octets that are no text" in capsys.readouterr().err


@pytest.mark.parametrize("code", [0, 1, 2])
def test_a_command_says_itself_how_it_ended(code: int) -> None:
    assert answered(raising(typer.Exit(code)), []) == code
