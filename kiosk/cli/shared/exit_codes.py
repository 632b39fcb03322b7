"""Ends every command with 0, 1 or 2, and with a sentence unless it is 0."""

import sys
from collections.abc import Sequence

import typer

from kiosk.app.process import stopped, told
from kiosk.domain.values.errors import UsageError
from kiosk.files.paths import is_text

_BY_CTRL_C = 130
"""typer's exit status for wrong use."""


def answered(app: typer.Typer, arguments: Sequence[str] | None = None) -> int:
    """Run the command; return 0 (done), 1 (a problem) or 2 (wrong use). No exception leaves it."""
    given = sys.argv[1:] if arguments is None else [*arguments]
    try:
        _check(given)
        typer.main.get_command(app).main(given, prog_name="kiosk")
    except SystemExit as end:
        if end.code == _BY_CTRL_C:
            return stopped()
        return end.code if isinstance(end.code, int) else 1
    except KeyboardInterrupt:
        return stopped()
    except Exception as error:
        return told(error)
    return 0


def _check(arguments: Sequence[str]) -> None:
    """Raises UsageError for arguments that are no text: no file, register or log could store them."""
    for number, argument in enumerate(arguments, start=1):
        if not is_text(argument):
            raise UsageError(f"Argument {number} holds octets that are no text: {argument!a}. Write it in UTF-8.")
