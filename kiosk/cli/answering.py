"""How a command ends, whatever happens to it: with 0, 1 or 2, and a sentence where it is not 0."""

import sys
from collections.abc import Sequence

import typer

from kiosk.app.process import stopped, told
from kiosk.domain.values.errors import WrongUse
from kiosk.files.paths import is_text

_BY_CTRL_C = 130
"""What typer ends with then."""


def answered(app: typer.Typer, arguments: Sequence[str] | None = None) -> int:
    """The command's exit status: 0 done, 1 a problem, 2 wrong use. Nothing that it raises goes further."""
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
    """Raises WrongUse for what is no text: no file, register or log could take it."""
    for number, argument in enumerate(arguments, start=1):
        if not is_text(argument):
            raise WrongUse(f"Argument {number} holds octets that are no text: {argument!a}. Write it in UTF-8.")
