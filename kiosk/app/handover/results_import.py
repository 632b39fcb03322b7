"""`kiosk records import`: reads a provider's results. Also `records batches`."""

from hashlib import sha256
from pathlib import Path

from kiosk.app.callers.acting import admitted
from kiosk.app.callers.options import AS_OWNER, CallerOptions
from kiosk.app.clock import SystemClock
from kiosk.app.handover.handover_file import RESULTS
from kiosk.app.process import show
from kiosk.app.progress import progress, stopped_saying
from kiosk.app.records.service_keys import service_key
from kiosk.app.settings import Settings
from kiosk.app.store import Store, existing_store, is_signed, store_to_read
from kiosk.city_data import resources
from kiosk.domain.records.provider_results import ResultsSource
from kiosk.domain.staff.command_line import Caller, reference_to
from kiosk.domain.staff.desk_log import AuditAction
from kiosk.domain.values.errors import UsageError
from kiosk.domain.values.times import in_register, local
from kiosk.files.names import name_shown, why
from kiosk.files.sheets import contents
from kiosk.storage.handover.results import ProviderResults


def import_results(
    settings: Settings, file: Path, service: str, batch: int, *, practice: bool, by: CallerOptions = AS_OWNER
) -> None:
    """Import the results of one batch. Raises UsageError, SheetProblems, UserError, StorageError."""
    try:
        data = contents(file)
    except OSError as error:
        raise UsageError(
            f"{name_shown(file)} cannot be read: {why(error)}. Name a sheet that can (.csv or .xlsx)."
        ) from None
    outcomes = RESULTS.read(data, file.name)
    with existing_store(settings, practice=practice) as store:
        store.anchor.require_whole()
        permission = admitted(settings, store, by, AuditAction.TAKE_OVER_RESULTS, practice=practice)
        source = ResultsSource(service_key(settings, store, service), batch, sha256(data).digest())
        with progress("results"), stopped_saying(_stopped):
            taken = _results(settings, store, permission.by).take_over(
                outcomes, source, in_register(SystemClock().now())
            )
        if taken.number is None:
            permission.note(reference_to("batch", batch, "nothing new"))
    known = len(outcomes) - taken.changed - len(taken.late)
    show(f"{taken.changed} links changed, {known} were known already")
    if taken.number is not None:
        show(f"results {taken.number}: `kiosk records import undo {taken.number}` takes them back")
    if taken.late:
        show(f"cancelled at the desk after the hand-over, tell the provider: {', '.join(taken.late)}")


def undo_results(settings: Settings, number: int, *, practice: bool, by: CallerOptions = AS_OWNER) -> None:
    """Raises UsageError, UserError, StorageError."""
    with existing_store(settings, practice=practice) as store, stopped_saying(_stopped):
        store.anchor.require_whole()
        permission = admitted(settings, store, by, AuditAction.TAKE_BACK_RESULTS, practice=practice)
        put = _results(settings, store, permission.by).take_back(number, in_register(SystemClock().now()))
    show(f"results {number} taken back: {put.changed} links are with their provider again")
    if put.stays:
        show(f"these have changed since and stay as they are: {', '.join(put.stays)}")


def list_batches(settings: Settings, *, practice: bool, by: CallerOptions = AS_OWNER) -> None:
    """Raises StorageError."""
    with store_to_read(settings, practice=practice) as store:
        permission = admitted(settings, store, by, AuditAction.LIST_BATCHES, practice=practice)
        found = _results(settings, store, permission.by).batches()
        permission.note(reference_to(len(found), "batches"))
    for number, service, at, links, file, came in found:
        results = f"  results {', '.join(map(str, came))}" if came else ""
        show(f"batch {number}  {local(at):%Y-%m-%d %H:%M}  {service}  {links} links  {name_shown(file)}{results}")
    if not found:
        show("nothing was handed over")


def _results(settings: Settings, store: Store, by: Caller) -> ProviderResults:
    return ProviderResults(store.engine, store.keys, is_signed, settings.counter_name, resources.programmes(), by)


def _stopped() -> str:
    return "Stopped. Nothing was changed; call again."
