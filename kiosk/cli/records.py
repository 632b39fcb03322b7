"""`kiosk records`: look at the record."""

import typer

from kiosk.cli.common import Config, DataDir, Practice, explained
from kiosk.settings import load

records = typer.Typer(no_args_is_help=True, help="Look at the record.")


@records.command("list")
def list_records(practice: Practice = False, data_dir: DataDir = None, config: Config = None) -> None:
    """Every reservation; MyKey IDs are half covered."""
    from kiosk.reading import print_records

    with explained():
        print_records(load(config, data_dir=data_dir).settings, practice=practice)


@records.command("verify")
def verify_records(practice: Practice = False, data_dir: DataDir = None, config: Config = None) -> None:
    """Check every record's signature again. Exit 1 when one does not fit."""
    from kiosk.reading import verify_all

    with explained():
        faults = verify_all(load(config, data_dir=data_dir).settings, practice=practice)
    raise typer.Exit(1 if faults else 0)
