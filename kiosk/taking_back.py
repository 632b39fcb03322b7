"""`kiosk records import results`: what became of links, out of their provider's file."""

from pathlib import Path

import typer

from kiosk.clock import SystemClock
from kiosk.domain.errors import WrongUse
from kiosk.domain.times import in_register
from kiosk.files.names import name_shown, why
from kiosk.handover_file import RESULTS
from kiosk.opening import existing_store, is_signed
from kiosk.progress import progress, stopped_saying
from kiosk.settings import Settings
from kiosk.sheets import contents
from kiosk.storage.handover import HandOver


def import_results(settings: Settings, file: Path, *, practice: bool) -> None:
    """Take back what became of links. Raises WrongUse, SheetProblems, Explained, StorageError."""
    try:
        data = contents(file)
    except OSError as error:
        raise WrongUse(f"{name_shown(file)} cannot be read: {why(error)}. Name a CSV file that can.") from None
    outcomes = RESULTS.read(data, file.name)
    with existing_store(settings, practice=practice) as store:
        register = HandOver(store.engine, store.keys, is_signed, settings.counter_name)
        with progress("results"), stopped_saying(_stopped):
            changed = register.take_back(outcomes, in_register(SystemClock().now()))
        late = register.cancelled_late(outcomes)
    typer.echo(f"{changed} links changed, {len(outcomes) - changed - len(late)} were known already")
    if late:
        typer.echo(f"cancelled at the desk after the hand-over, tell the provider: {', '.join(late)}")


def _stopped() -> str:
    return "Stopped. Nothing was changed; call again."
