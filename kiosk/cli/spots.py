"""`kiosk spots`: the procedure spots near the counter, in and out as a CSV."""

import os.path
from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.common import Config, DataDir, explained
from kiosk.domain.errors import WrongUse
from kiosk.settings import load

spots = typer.Typer(no_args_is_help=True, help="Look at the procedure spots near here, and change them.")


@spots.command("import")
def import_sheet(
    file: Annotated[Path, typer.Argument(metavar="FILE.csv", help="name,address,hours,note, a line a place.")],
    data_dir: DataDir = None,
    config: Config = None,
) -> None:
    """Use the spots of this file from now on. Exit 1 when something is wrong in it: then nothing was changed."""
    from kiosk.spots_file import SPOTS

    with explained():
        count = SPOTS.take_over(file, load(config, data_dir=data_dir).settings.data_dir)
    typer.echo(f"{count} spots are in use; a window that is open shows them when it starts again")


@spots.command("export")
def export_sheet(
    out: Annotated[Path, typer.Argument(metavar="FILE.csv", help="Where to write it.")],
    force: Annotated[bool, typer.Option("--force", help="Write over a file that is there.")] = False,
    data_dir: DataDir = None,
    config: Config = None,
) -> None:
    """The spots in use, byte for byte as they were imported; the columns alone before that."""
    from kiosk.spots_file import SPOTS

    with explained():
        chosen = load(config, data_dir=data_dir).settings
        if not force and os.path.lexists(out):
            raise WrongUse(f"{out} is there already. Name another file, or write over it with --force.")
        SPOTS.give_back(chosen.data_dir, out)


@spots.command("list")
def list_spots(data_dir: DataDir = None, config: Config = None) -> None:
    """Name, address, hours and note, a line a spot."""
    from kiosk.spots_file import SPOTS

    with explained():
        found = SPOTS.load(load(config, data_dir=data_dir).settings.data_dir)
    for spot in found:
        typer.echo("\t".join((spot.name, spot.address, spot.hours or "", spot.note or "")).rstrip())
