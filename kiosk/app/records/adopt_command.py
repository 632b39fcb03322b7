"""`kiosk records adopt`: the register is taken as it is found, although its anchor tells otherwise."""

import typer

from kiosk.app.callers.acting import owner
from kiosk.app.callers.options import AS_OWNER, CallerOptions
from kiosk.app.settings import Settings
from kiosk.app.store import clock_for, existing_store
from kiosk.domain.values.errors import UsageError
from kiosk.domain.values.mynumber import is_my_number
from kiosk.domain.values.times import in_register
from kiosk.storage.ledger.adoption import adopt

_LONGEST = 200


def adopt_register(settings: Settings, reason: str, *, practice: bool, by: CallerOptions = AS_OWNER) -> None:
    """Raises UsageError, StorageError."""
    kept = " ".join(reason.split())
    if not kept or len(kept) > _LONGEST or not kept.isprintable() or is_my_number(kept):
        raise UsageError(f"--reason: say in 1 to {_LONGEST} characters why the register is right as it is.")
    by_owner = owner(settings, by, practice=practice)
    with existing_store(settings, practice=practice) as store:
        now = in_register(clock_for(settings, practice=practice).now())
        found = adopt(store.engine, store.keys, store.anchor, kept, settings.counter_name, now, by_owner)
    if found is None:
        typer.echo("nothing has to be taken over: the register is the one of last time")
    else:
        typer.echo(f"the register counts as it is from now on ({found}); the desk's log and the ledger say so")
