"""`kiosk …` called within the tests' own process: a tenth of the time, and the same words and exit code.

That a real process behaves so too is shown by `tests/test_command_line.py`.
"""

import os
import subprocess
from pathlib import Path

from typer.testing import CliRunner

from kiosk.cli import app

_NO_SERVICE = {"PCSCLITE_CSOCK_NAME": "/nonexistent/pcscd.comm", "QT_QPA_PLATFORM": "offscreen"}


def call(*arguments: str | Path, typed: str | None = None) -> subprocess.CompletedProcess[str]:
    """`typed`: on standard input. What no command foresaw is raised, as a process would print its traceback."""
    mine: dict[str, str | None] = {name: None for name in os.environ if name.startswith("KIOSK_")}
    given = [str(argument) for argument in arguments]
    octets = None if typed is None else typed.encode(errors="surrogateescape")
    answer = CliRunner().invoke(app, given, input=octets, env=mine | _NO_SERVICE)
    if answer.exception is not None and not isinstance(answer.exception, SystemExit):
        raise answer.exception
    return subprocess.CompletedProcess(given, answer.exit_code, answer.stdout, answer.stderr)
