"""The counter kiosk's commands. Wrong use ends with 2, a problem with 1, and every message says what to do."""

import typer

from kiosk.cli.check import check
from kiosk.cli.city_files import devices, services, spots
from kiosk.cli.clerks import clerks
from kiosk.cli.practice_card import practice_card
from kiosk.cli.records import records
from kiosk.cli.run import run, tour
from kiosk.cli.settings import settings

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, help=__doc__)
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
