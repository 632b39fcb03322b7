"""`kiosk settings`: a file to begin with; every setting with its value, source and meaning; what is wrong."""

import os.path
from pathlib import Path
from typing import Annotated

import typer

from kiosk.app.process import say, show
from kiosk.app.settings import ReaderChoice
from kiosk.app.settings_loading import Loaded, load
from kiosk.cli.shared.common import Config, DataDir, Lang, ModeChoice, ReaderOption, Today, explained, path
from kiosk.cli.shared.lists import AsJson, show_items
from kiosk.domain.values.errors import UsageError
from kiosk.files.names import name_shown

settings = typer.Typer(no_args_is_help=True, help="Look at the settings.")


@settings.command("init")
def begin_settings(
    out: Annotated[
        Path | None, typer.Argument(parser=path, metavar="[FILE.toml]", help="Where to write it; unset: shown here.")
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Write over a file that is there.")] = False,
) -> None:
    """A settings file to begin with: every setting as a comment, with its meaning, its default, what may be written."""
    from kiosk.app.set_up.settings_file import file_to_begin_with
    from kiosk.files.durable import write_whole

    with explained():
        text = file_to_begin_with()
        if out is None:
            for line in text.splitlines():
                show(line)
            return
        if not force and os.path.lexists(out):
            raise UsageError(f"{name_shown(out)} is there already. Name another file, or write over it with --force.")
        write_whole(out, text.encode(), over=force)
        show(f"{out} names every setting; what is written there counts with --config {out}")


@settings.command("show")
def show_settings(as_json: AsJson = False, data_dir: DataDir = None, config: Config = None) -> None:
    """Every setting as a line of a settings file: its value, where it comes from, what it means; and the calendar."""
    from kiosk.app.desk_settings import calendar_of, loaded_as_set, overrides_in_register
    from kiosk.app.set_up.settings_file import settings_as_file, settings_as_items
    from kiosk.storage.core.errors import StorageError

    with explained():
        loaded = load(config, data_dir=data_dir)
    try:
        made = overrides_in_register(loaded.settings, practice=_is_practice(loaded))
    except StorageError as error:
        say(f"{error} What was set at the desk is not shown.")
        made = ()
    loaded = loaded_as_set(loaded, made)
    if as_json:
        show_items(settings_as_items(loaded.settings, loaded.sources))
        return
    for line in settings_as_file(loaded.settings, loaded.sources):
        show(line)
    for line in calendar_of(made):
        show(f"# {line}")


@settings.command("check")
def check_settings(
    mode: ModeChoice = None,
    reader: ReaderOption = None,
    data_dir: DataDir = None,
    config: Config = None,
    lang: Lang = None,
    today: Today = None,
) -> None:
    """What `kiosk run` will do here with these options. Exit 1: nothing would be recorded; 2: it would refuse."""
    from kiosk.app.check.findings import StartGrade
    from kiosk.app.check.start_check import found_for

    with explained():
        loaded = load(config, mode=mode, reader=reader, data_dir=data_dir, language=lang, today=today)
        grades = set()
        for found in found_for(loaded):
            grades.add(found.grade)
            is_wrong = found.grade in (StartGrade.BLOCKED, StartGrade.PROBLEM)
            show(f"{found.grade:<8} {found.about}: {found.said}", aside=is_wrong)
    if StartGrade.PROBLEM in grades:
        raise typer.Exit(2)
    if StartGrade.BLOCKED in grades:
        raise typer.Exit(1)
    show("settings are usable")


def _is_practice(loaded: Loaded) -> bool:
    return loaded.settings.reader is ReaderChoice.PRACTICE
