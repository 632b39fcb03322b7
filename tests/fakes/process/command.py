"""`kiosk …` called within the tests' own process: a tenth of the time, and the same words and exit code.

That a real process behaves so too is shown by `tests/cli/test_command_line.py`.
"""

import os
import subprocess
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest
import typer
from typer._click import Command
from typer.main import get_command
from typer.testing import CliRunner

from kiosk.cli import app
from kiosk.cli.shared.exit_codes import answered
from kiosk.cli.shared.help import spoken_language
from kiosk.domain.values.languages import Language

# A machine in service names its city, here where no settings file does.
_CITY = {"KIOSK_MUNICIPALITY": "chigasaki"}
# No reader, no display, and English whatever the machine speaks.
_ALIKE = {"PCSCLITE_CSOCK_NAME": "/nonexistent/pcscd.comm", "QT_QPA_PLATFORM": "offscreen", "LANGUAGE": "en"}


@cache
def _made(_language: Language) -> Command:
    """Making the commands costs more than most of them do. Help is reworded in them, so each language has its own."""
    return get_command(app)


def call(
    *arguments: str | Path, typed: str | None = None, environment: Mapping[str, str | None] | None = None
) -> subprocess.CompletedProcess[str]:
    """`typed`: on standard input. What no command foresaw fails the test."""
    mine: dict[str, str | None] = {name: None for name in os.environ if name.startswith("KIOSK_")}
    given = [str(argument) for argument in arguments]
    octets = None if typed is None else typed.encode(errors="surrogateescape")
    city = {} if "--config" in given else _CITY
    with (
        CliRunner().isolation(octets, mine | _ALIKE | city | dict(environment or {})) as (out, error, _),
        pytest.MonkeyPatch.context() as patch,
    ):
        language = spoken_language()
        patch.setattr(typer.main, "get_command", lambda _: _made(language))
        status = answered(app, given)
        answer = subprocess.CompletedProcess(given, status, _text(out.getvalue()), _text(error.getvalue()))
    assert "unexpected fault" not in answer.stderr, answer.stderr
    return answer


def _text(octets: bytes) -> str:
    return octets.decode().replace("\r\n", "\n")
