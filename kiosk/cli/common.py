"""What the commands share: their options, and errors turned into a sentence and an exit code."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from kiosk.domain.errors import Explained
from kiosk.domain.times import JST
from kiosk.process import told
from kiosk.settings import SettingsError

DataDir = Annotated[Path | None, typer.Option("--data-dir", help="Folder of the register and its key.")]
Config = Annotated[Path | None, typer.Option("--config", help="Settings file (TOML).")]
Practice = Annotated[bool, typer.Option("--practice", help="The practice register.")]
Today = Annotated[str | None, typer.Option("--today", help="Practice mode only: the day (and time) it starts with.")]


@contextmanager
def explained() -> Iterator[None]:
    """Turn the program's own errors into a sentence and an exit code."""
    try:
        yield
    except Explained as error:
        raise typer.Exit(told(error)) from None


def day_of(text: str | None) -> datetime | None:
    """The day of `--today`, at ten o'clock where no time is given. Raises SettingsError."""
    if text is None:
        return None
    try:
        day = datetime.fromisoformat(text)
    except ValueError:
        raise SettingsError(
            [f"today (command line): {text!r} is no day; write 2020-10-12 or 2020-10-12T10:00"]
        ) from None
    if "T" not in text and " " not in text:
        day = day.replace(hour=10)
    return day if day.tzinfo else day.replace(tzinfo=JST)
