"""`kiosk settings`: every setting with its value, source and meaning; what is wrong."""

from dataclasses import fields

import typer

from kiosk.app.process import say, show
from kiosk.app.settings import ReaderChoice, Settings
from kiosk.app.settings_loading import Loaded, load
from kiosk.cli.shared.common import Config, DataDir, Lang, ModeChoice, ReaderOption, Today, explained

settings = typer.Typer(no_args_is_help=True, help="Look at the settings.")


@settings.command("show")
def show_settings(data_dir: DataDir = None, config: Config = None) -> None:
    """Every setting with its value, where it comes from, and what it means; and what of the calendar was set."""
    from kiosk.app.desk_settings import calendar_of, loaded_as_set, overrides_in_register
    from kiosk.storage.core.errors import StorageError

    with explained():
        loaded = load(config, data_dir=data_dir)
    try:
        made = overrides_in_register(loaded.settings, practice=_is_practice(loaded))
    except StorageError as error:
        say(f"{error} What was set at the desk is not shown.")
        made = ()
    loaded = loaded_as_set(loaded, made)
    for each in fields(Settings):
        value = getattr(loaded.settings, each.name)
        told = value if value is not None else "(unset)"
        show(f"{each.name} = {told}  [{loaded.sources[each.name]}]  {each.metadata['about']}")
    for line in calendar_of(made):
        show(line)


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
