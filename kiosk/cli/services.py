"""`kiosk services`: the catalogue of payment services, in and out as a CSV."""

import os.path
from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.common import Config, DataDir, explained
from kiosk.domain.errors import WrongUse
from kiosk.settings import load

services = typer.Typer(no_args_is_help=True, help="Look at the payment services, and change them.")


@services.command("import")
def import_sheet(
    file: Annotated[Path, typer.Argument(metavar="FILE.csv", help="The services, as docs/operations.md has it.")],
    data_dir: DataDir = None,
    config: Config = None,
) -> None:
    """Use the services of this file from now on. Exit 1 when something is wrong in it: then nothing was changed."""
    from kiosk.services_file import SERVICES

    with explained():
        count = SERVICES.take_over(file, load(config, data_dir=data_dir).settings.data_dir)
    typer.echo(f"{count} services are in use; a window that is open shows them when it starts again")


@services.command("export")
def export_sheet(
    out: Annotated[Path, typer.Argument(metavar="FILE.csv", help="Where to write it.")],
    force: Annotated[bool, typer.Option("--force", help="Write over a file that is there.")] = False,
    data_dir: DataDir = None,
    config: Config = None,
) -> None:
    """The services in use, byte for byte as they were imported."""
    from kiosk.services_file import SERVICES

    with explained():
        chosen = load(config, data_dir=data_dir).settings
        if not force and os.path.lexists(out):
            raise WrongUse(f"{out} is there already. Name another file, or write over it with --force.")
        SERVICES.give_back(chosen.data_dir, out)


@services.command("list")
def list_services(data_dir: DataDir = None, config: Config = None) -> None:
    """Key, official number, name and whether it can be done here, a line a service."""
    from kiosk.services_file import SERVICES

    with explained():
        found = SERVICES.load(load(config, data_dir=data_dir).settings.data_dir)
    for service in found:
        typer.echo("\t".join((service.key, service.number or "unknown", service.name, service.here)))
