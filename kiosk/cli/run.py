"""`kiosk run` and `kiosk tour`."""

import re
from math import isfinite
from pathlib import Path
from typing import Annotated

import typer
from typer._click.exceptions import MissingParameter
from typer._click.globals import get_current_context

from kiosk.app import process
from kiosk.app.start.opening.plain_run import WindowOptions, show_window
from kiosk.cli.shared.common import Config, DataDir, Lang, ModeChoice, ReaderOption, Today, TourLang, explained, path
from kiosk.domain.values.display import Contrast, TextSize
from kiosk.domain.values.languages import JAPANESE

_SIZE = re.compile(r"(\d{1,6})x(\d{1,6})", re.ASCII)


def run(
    mode: ModeChoice = None,
    reader: ReaderOption = None,
    windowed: Annotated[bool, typer.Option("--windowed", help="In a window instead of the whole screen.")] = False,
    data_dir: DataDir = None,
    config: Config = None,
    lang: Lang = None,
    today: Today = None,
) -> None:
    """The window."""
    with explained():
        code = show_window(WindowOptions(windowed, config, mode, reader, data_dir, lang, today))
    raise typer.Exit(code)


def tour(
    out: Annotated[
        Path | None,
        typer.Option(
            parser=path, metavar="DIR", help="Folder for the pictures; with --script a new .txt file for the text."
        ),
    ] = None,
    size: Annotated[str, typer.Option(help="The citizen's screen in pixels, like 1080x1920.")] = "1080x1920",
    inches: Annotated[float, typer.Option(min=5, max=60, help="Diagonal of each screen in inches.")] = 21.5,
    desk_size: Annotated[str, typer.Option(help="The clerk's screen in pixels, like 1366x768.")] = "1920x1080",
    only: Annotated[str | None, typer.Option(help="One journey, like reservation.")] = None,
    lang: TourLang = None,
    text_size: Annotated[TextSize, typer.Option(help="How large all on the citizen's screen is.")] = TextSize.STANDARD,
    contrast: Annotated[Contrast, typer.Option(help="The colours of the citizen's screen.")] = Contrast.STANDARD,
    script: Annotated[
        bool,
        typer.Option(
            "--script",
            help="Screens as text to be read aloud, in place of pictures; without --lang in each language.",
        ),
    ] = False,
) -> None:
    """Every journey off-screen on the practice card, a PNG per screen, and what was recorded."""
    process.load_qt()
    from kiosk.tour import TourScreen, take_tour, tell_tour

    screen = TourScreen(_sides(size, "--size"), inches, _sides(desk_size, "--desk-size"), text_size, contrast)
    # No bound keeps out what is no number.
    if not isfinite(inches):
        raise typer.BadParameter("write the diagonal like 21.5", param_hint="--inches")
    with explained():
        if script:
            tell_tour(out, screen, only, None if lang is None else (lang,))
        else:
            take_tour(_required(out, "--out"), screen, only, lang or JAPANESE)


def _sides(size: str, option: str) -> tuple[int, int]:
    sides = _SIZE.fullmatch(size)
    if sides is None:
        raise typer.BadParameter("write the size like 1080x1920", param_hint=option)
    width, height = int(sides[1]), int(sides[2])
    if not (600 <= width <= 7680 and 600 <= height <= 7680):
        raise typer.BadParameter("each side has 600 to 7680 pixels", param_hint=option)
    return width, height


def _required(value: Path | None, name: str) -> Path:
    """Raises MissingParameter, as for an option that cannot be left out."""
    if value is None:
        raise MissingParameter(param_hint=f"'{name}'", param_type="option", ctx=get_current_context())
    return value
