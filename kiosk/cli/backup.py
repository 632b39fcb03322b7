"""`kiosk backup`: make one, look at those that are there, verify one, restore one."""

from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from kiosk.app.settings_loading import load
from kiosk.cli.shared.common import Config, DataDir, PracticeOption, caller, explained, path, require_answer

backup = typer.Typer(no_args_is_help=True, help="Make, verify and restore backups.")

BackupArgument = Annotated[Path, typer.Argument(parser=path, metavar="FILE.age", help="The backup.")]


@backup.command("make")
def make_backup(
    to: Annotated[
        Path | None, typer.Option("--to", parser=path, metavar="DIR", help="Into this folder, not where it is set.")
    ] = None,
    practice: PracticeOption = False,
    data_dir: DataDir = None,
    config: Config = None,
) -> None:
    """Register, key, sheets and authorities, sealed for the city's public key. A window may run meanwhile."""
    from kiosk.app.backup import commands

    with explained():
        failed = commands.make(load(config, data_dir=data_dir).settings, to, practice=practice, by=caller())
    raise typer.Exit(1 if failed else 0)


@backup.command("list")
def list_backups(data_dir: DataDir = None, config: Config = None) -> None:
    """The backups where they are set, the newest first: age, size, digest, whose. Exit 1: damaged, or a place away."""
    from kiosk.app.backup import commands

    with explained():
        faults = commands.list_backups(load(config, data_dir=data_dir).settings, by=caller())
    raise typer.Exit(1 if faults else 0)


@backup.command("verify")
def verify_backup(
    file: BackupArgument,
    identity: Annotated[
        Path | None, typer.Option(parser=path, metavar="FILE", help="The city's secret key: all of it is checked.")
    ] = None,
    data_dir: DataDir = None,
    config: Config = None,
) -> None:
    """Whether it is as it was written; with the secret key each record too. Exit 1: something does not fit."""
    from kiosk.app.backup import commands

    with explained():
        faults = commands.verify(load(config, data_dir=data_dir).settings, file, identity, by=caller())
    raise typer.Exit(1 if faults else 0)


@backup.command("new-key")
def new_key(
    out: Annotated[Path, typer.Option(parser=path, metavar="FILE", help="A new file for the secret key.")],
) -> None:
    """Make a pair of keys for the city: the public one for the settings, the secret one to keep elsewhere."""
    from kiosk.app.backup import commands

    with explained():
        commands.new_key(out)


@backup.command("restore")
def restore_backup(
    file: BackupArgument,
    identity: Annotated[Path, typer.Option(parser=path, metavar="FILE", help="The city's secret key.")],
    handed_over: Annotated[
        list[Path] | None,
        typer.Option(parser=path, metavar="FILE", help="A hand-over file since the backup; may be given again."),
    ] = None,
    other_register: Annotated[
        bool, typer.Option("--other-register", help="The register that stands there may be another one.")
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Ask nothing, for scripts.")] = False,
    practice: PracticeOption = False,
    data_dir: DataDir = None,
    config: Config = None,
) -> None:
    """Put a backup in the place of the register. What stands there is kept; what is lost is told before it is asked."""
    from kiosk.app.backup.restore import restore

    with explained():
        settings = load(config, data_dir=data_dir).settings
        require_answer(yes=yes)
        wanted = partial(_is_wanted, yes=yes)
        faults = restore(
            settings,
            file,
            identity,
            wanted,
            handed_over or (),
            practice=practice,
            by=caller(),
            takes_another=other_register,
        )
    raise typer.Exit(1 if faults else 0)


def _is_wanted(*, yes: bool) -> bool:
    return yes or typer.confirm("Put the backup in its place?")
