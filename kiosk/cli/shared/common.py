"""What the commands share: their options, and errors turned into a sentence and an exit code."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, time
from pathlib import Path
from typing import Annotated

import typer
from typer._click.globals import get_current_context

from kiosk.app.callers.options import CallerOptions
from kiosk.app.process import told
from kiosk.app.settings import PRACTICE_HOUR, ReaderChoice
from kiosk.city_data.locales import languages
from kiosk.domain.values.capacity import Mode
from kiosk.domain.values.errors import UsageError, UserError
from kiosk.domain.values.languages import Language
from kiosk.domain.values.text.input_forms import day_of, in_usual_widths, moment_of
from kiosk.files.paths import path_of

PracticeOption = Annotated[bool, typer.Option("--practice", help="The practice register.")]


def day(text: str) -> date:
    """Parser for options that take a day."""
    try:
        return day_of(in_usual_widths(text))
    except ValueError as error:
        raise typer.BadParameter(str(error)) from None


def moment(text: str, hour: time = time()) -> datetime:
    """Parser for options that take a day and an optional time."""
    try:
        return moment_of(in_usual_widths(text), hour)
    except ValueError as error:
        raise typer.BadParameter(str(error)) from None


def start(text: str) -> datetime:
    """Parser for the start of a practice clock."""
    return moment(text, PRACTICE_HOUR)


ModeChoice = Annotated[Mode | None, typer.Option("--mode", help="citizen or counter")]
ReaderOption = Annotated[ReaderChoice | None, typer.Option("--reader", help="auto, pcsc or practice")]


def language(text: str) -> Language:
    """Parser for a language's tag."""
    if text not in languages():
        raise typer.BadParameter(f"there is no such language; there are: {', '.join(languages())}")
    return Language(text)


LANG_HELP = "Language of the citizen's screen, like ja or en."
Lang = Annotated[str | None, typer.Option("--lang", help=LANG_HELP)]
TourLang = Annotated[Language | None, typer.Option("--lang", parser=language, metavar="TAG", help=LANG_HELP)]
Today = Annotated[
    datetime | None,
    typer.Option(
        "--today", parser=start, metavar="DAY[THH:MM]", help="Practice mode only: the day (and time) it starts with."
    ),
]


def path(text: str) -> Path:
    """Parser for options that name a file or a folder."""
    try:
        return path_of(text)
    except ValueError as error:
        raise typer.BadParameter(str(error)) from None


DataDir = Annotated[
    Path | None, typer.Option("--data-dir", parser=path, metavar="DIR", help="Folder of the register and its key.")
]
Config = Annotated[Path | None, typer.Option("--config", parser=path, metavar="FILE", help="Settings file (TOML).")]


def caller() -> CallerOptions:
    """As whom this command is called: said before the command, as `kiosk --as LOGIN records list`."""
    found = get_current_context().find_root().obj
    return found if isinstance(found, CallerOptions) else CallerOptions()


@contextmanager
def explained() -> Iterator[None]:
    """Turn the program's own errors into a sentence and an exit code."""
    try:
        yield
    except UserError as error:
        raise typer.Exit(told(error)) from None


def require_answer(*, yes: bool) -> None:
    """Raises UsageError where nobody can be asked, and nothing says yes."""
    if not yes and not sys.stdin.isatty():
        raise UsageError("It is asked for at a terminal; a script adds --yes. Nothing was changed.")
