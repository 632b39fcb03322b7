"""`kiosk devices`: the table of phones and readers, in and out as a CSV."""

import os.path
from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.common import Config, DataDir, explained
from kiosk.domain.errors import WrongUse
from kiosk.settings import load

devices = typer.Typer(no_args_is_help=True, help="Look at the phones and readers, and change them.")


@devices.command("import")
def import_sheet(
    file: Annotated[Path, typer.Argument(metavar="FILE.csv", help="The devices, as docs/operations.md has it.")],
    data_dir: DataDir = None,
    config: Config = None,
) -> None:
    """Use the devices of this file from now on. Exit 1 when something is wrong in it: then nothing was changed."""
    from kiosk.devices_file import DEVICES

    with explained():
        count = DEVICES.take_over(file, load(config, data_dir=data_dir).settings.data_dir)
    typer.echo(f"{count} devices are in use; a window that is open shows them when it starts again")


@devices.command("export")
def export_sheet(
    out: Annotated[Path, typer.Argument(metavar="FILE.csv", help="Where to write it.")],
    force: Annotated[bool, typer.Option("--force", help="Write over a file that is there.")] = False,
    data_dir: DataDir = None,
    config: Config = None,
) -> None:
    """The devices in use, byte for byte as they were imported."""
    from kiosk.devices_file import DEVICES

    with explained():
        chosen = load(config, data_dir=data_dir).settings
        if not force and os.path.lexists(out):
            raise WrongUse(f"{out} is there already. Name another file, or write over it with --force.")
        DEVICES.give_back(chosen.data_dir, out)


@devices.command("list")
def list_devices(data_dir: DataDir = None, config: Config = None) -> None:
    """Kind, maker, model, system and whether it reads the card, a line a device or rule."""
    from kiosk.devices_file import DEVICES

    with explained():
        found = DEVICES.load(load(config, data_dir=data_dir).settings.data_dir)
    for device in found:
        typer.echo(f"{device.kind}\t{device.maker}\t{device.model}\t{device.os}\t{device.reads}")
