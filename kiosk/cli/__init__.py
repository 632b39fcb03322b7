"""The counter kiosk's commands. Wrong use ends with 2, a problem with 1, and every message says what to do."""

from typing import Annotated

import typer

from kiosk import __version__
from kiosk.cli.check import check
from kiosk.cli.city_files import devices, services, spots
from kiosk.cli.clerks import clerks
from kiosk.cli.help import Group
from kiosk.cli.practice_card import practice_card
from kiosk.cli.records import records
from kiosk.cli.run import run, tour
from kiosk.cli.settings import settings

app = typer.Typer(cls=Group, no_args_is_help=True, pretty_exceptions_enable=False, help=__doc__)
app.command()(run)
app.command()(tour)
app.command()(check)
app.command("practice-card")(practice_card)
app.add_typer(records, name="records")
app.add_typer(clerks, name="clerks")
app.add_typer(services, name="services")
app.add_typer(spots, name="spots")
app.add_typer(devices, name="devices")
app.add_typer(settings, name="settings")

# Those of which a supplier asks first.
_PARTS = {"PySide6": "PySide6-Essentials", "pyscard": "pyscard", "SQLAlchemy": "SQLAlchemy"}


def _show_versions(wanted: bool) -> None:
    if not wanted:
        return
    import platform
    from importlib.metadata import PackageNotFoundError, version

    typer.echo(f"kiosk {__version__}")
    typer.echo(f"Python {platform.python_version()}")
    for name, package in _PARTS.items():
        try:
            typer.echo(f"{name} {version(package)}")
        except PackageNotFoundError:
            # A bundle has the parts without their papers.
            typer.echo(f"{name} (bundled)")
    raise typer.Exit


@app.callback()
def root(
    version: Annotated[
        bool,
        typer.Option(
            "--version",
            callback=_show_versions,
            is_eager=True,
            help="The versions of the program and its main parts.",
        ),
    ] = False,
) -> None:
    """Options before any command."""
