"""The counter kiosk's commands. Wrong use ends with 2, a problem with 1, and every message says what to do."""

from typing import Annotated, Any, cast

import typer

from kiosk.app.callers.options import CallerOptions
from kiosk.app.process import show
from kiosk.cli.shared.common import explained
from kiosk.cli.shared.help import Group
from kiosk.cli.shared.rooms import Rooms
from kiosk.cli.shared.who_acts import DEEPEST, WORDS, asks_nobody

ROOMS = {
    "run": "kiosk.cli.run:run",
    "tour": "kiosk.cli.run:tour",
    "check": "kiosk.cli.check:check",
    "practice-card": "kiosk.cli.practice_card:practice_card",
    "records": "kiosk.cli.records:records",
    "backup": "kiosk.cli.backup:backup",
    "clerks": "kiosk.cli.clerks:clerks",
    "keys": "kiosk.cli.keys:keys",
    "services": "kiosk.cli.city_files:services",
    "spots": "kiosk.cli.city_files:spots",
    "devices": "kiosk.cli.city_files:devices",
    "settings": "kiosk.cli.settings:settings",
    "clock": "kiosk.cli.clock:clock",
    "languages": "kiosk.cli.languages:languages",
}


class Root(Group):
    def __init__(self, **given: Any) -> None:  # noqa: ANN401 - typer's own
        super().__init__(**given)
        # Nothing is added later, which is all that typer wants more than a mapping for.
        self.commands = cast("dict[str, Any]", Rooms(ROOMS))

    def invoke(self, ctx: Any) -> Any:  # noqa: ANN401
        ctx.meta[WORDS] = tuple((*ctx._protected_args, *ctx.args)[:DEEPEST])  # noqa: SLF001
        return super().invoke(ctx)


app = typer.Typer(cls=Root, no_args_is_help=True, pretty_exceptions_enable=False, help=__doc__)


def _show_versions(wanted: bool) -> None:
    if not wanted:
        return
    from kiosk.app.check.versions import versions

    for part, number in versions().items():
        show(f"{part} {number}")
    raise typer.Exit


@app.callback()
def root(
    ctx: typer.Context,
    version: Annotated[  # noqa: ARG001 - its callback has shown them
        bool,
        typer.Option(
            "--version",
            callback=_show_versions,
            is_eager=True,
            help="The versions of the program and its main parts, and its commit.",
        ),
    ] = False,
    login: Annotated[
        str | None,
        typer.Option(
            "--as", metavar="LOGIN", help="Call as this clerk, by the rights of their role; asks for the passphrase."
        ),
    ] = None,
    reason: Annotated[
        str | None, typer.Option("--reason", metavar="TEXT", help="Call as the owner of the machine, for this reason.")
    ] = None,
    descriptor: Annotated[
        int | None,
        typer.Option(
            "--as-fd", min=0, max=2**31 - 1, metavar="N", help="Read the passphrase of --as from this file descriptor."
        ),
    ] = None,
) -> None:
    """Options before any command. The desk's log tells who called, and what was done."""
    with explained():
        ctx.obj = CallerOptions(login, reason, descriptor)
    if ctx.obj != CallerOptions() and asks_nobody(ctx.meta[WORDS]):
        raise typer.BadParameter("this command asks for nobody", param_hint="--as, --reason")
