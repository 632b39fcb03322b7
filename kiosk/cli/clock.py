"""`kiosk clock`: whether the machine's clock can be right, and what its owner says of it."""

from typing import Annotated

import typer

from kiosk.app.settings_loading import load
from kiosk.cli.shared.common import Config, DataDir, caller, explained
from kiosk.domain.machine.clock_rules import ClockVerdict

clock = typer.Typer(no_args_is_help=True, help="Whether the machine's clock can be right.")


@clock.command("show")
def show(data_dir: DataDir = None, config: Config = None) -> None:
    """What the clock says, and what speaks against it. Exit 1 when nothing is recorded because of it."""
    from kiosk.app.records.clock_command import show_clock

    with explained():
        stops = show_clock(load(config, data_dir=data_dir).settings)
    raise typer.Exit(1 if stops else 0)


@clock.command("accept")
def accept(
    reason: Annotated[
        ClockVerdict,
        typer.Option(
            help="set_right: it is right now, and records with a later time are marked. cannot_be_set: it is wrong; "
            "for a day it is recorded all the same, and each record is marked."
        ),
    ],
    data_dir: DataDir = None,
    config: Config = None,
) -> None:
    """Let it be recorded again by this clock, with a line in the desk's log."""
    from kiosk.app.records.clock_command import accept_clock

    with explained():
        accept_clock(load(config, data_dir=data_dir).settings, reason, by=caller())
