"""`kiosk records adopt`: the register is taken as it is found, although its anchor tells otherwise."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import assert_never

from kiosk.app.callers.acting import owner
from kiosk.app.callers.options import AS_OWNER, CallerOptions
from kiosk.app.clock import clock_for
from kiosk.app.handover.named_links import lines_of_named, named_in
from kiosk.app.process import show
from kiosk.app.settings import Settings
from kiosk.app.store import Store, existing_store
from kiosk.domain.records.register_anchor import AnchorFault
from kiosk.domain.values.errors import UsageError, UserError
from kiosk.domain.values.mynumber import is_my_number
from kiosk.domain.values.times import in_register
from kiosk.files.folder_lock import alone
from kiosk.storage.handover.waiting_links import waiting_in
from kiosk.storage.ledger.adoption import adopt

_LONGEST = 200


def adopt_register(
    settings: Settings,
    reason: str,
    confirm: Callable[[], bool],
    handed_over: Sequence[Path] = (),
    *,
    practice: bool,
    by: CallerOptions = AS_OWNER,
) -> None:
    """Print what is lost by it as far as that is known, and ask. `handed_over`: hand-over files of before.

    Raises UserError, StorageError.
    """
    kept = " ".join(reason.split())
    if not kept or len(kept) > _LONGEST or not kept.isprintable() or is_my_number(kept):
        raise UsageError(f"--reason: say in 1 to {_LONGEST} characters why the register is right as it is.")
    by_owner = owner(settings, by, practice=practice)
    named = named_in(handed_over)
    with existing_store(settings, practice=practice) as store:
        told = _of_what_is_lost(store, named)
        if not told:
            show("nothing has to be taken over: the register is the one of last time")
            return
        for line in told:
            show(line)
        if not confirm():
            raise UserError("Nothing was changed.")
        # Whoever else adopts it waits here, and then finds it done.
        with alone(settings.data_dir):
            store.anchor.look()
            _require_as_told(told, _of_what_is_lost(store, named))
            now = in_register(clock_for(settings, practice=practice).now())
            found = adopt(store.engine, store.keys, store.anchor, kept, settings.counter_name, now, by_owner)
    if found is None:
        show("it was adopted meanwhile, and nothing was left to be taken over: this reason is not kept")
    else:
        show(f"the register counts as it is from now on ({found}); the desk's log and the ledger say so")


def _require_as_told(told: Sequence[str], found: Sequence[str]) -> None:
    """Raises UserError where something else would be taken over than was said yes to."""
    if found and found != told:
        raise UserError(
            "What is found beside the register and in it is not what was told any more. Nothing was changed; call "
            "again, and read what is told then."
        )


def _of_what_is_lost(store: Store, named: frozenset[str]) -> list[str]:
    """What it looked like last; nothing: it is the register of last time. Raises StorageError."""
    fault = store.anchor.fault
    return [] if fault is None else [*_lines_of(store, fault, named)]


def _lines_of(store: Store, fault: AnchorFault, named: frozenset[str]) -> Iterator[str]:
    """Raises StorageError."""
    yield store.anchor.what_is_wrong(fault)
    entries, expected = store.anchor.entries(), store.anchor.expected() or 0
    match fault:
        case AnchorFault.OLDER:
            yield (
                f"LOST  {expected - entries:,} entries of the ledger, {entries + 1:,} to {expected:,}: records, what "
                "became of them, and lines of the desk's log"
            )
        case AnchorFault.REWRITTEN | AnchorFault.EMPTIED | AnchorFault.OTHER_REGISTER:
            yield (
                f"NOT KNOWN  what was recorded up to entry {expected:,} of the ledger, of which this register has "
                "another one"
            )
        case AnchorFault.MISSING | AnchorFault.UNREADABLE:
            yield "NOT KNOWN  whether anything is missing: no anchor tells how far the register had come"
        case AnchorFault.OTHER_MACHINE:
            yield "nothing is missing as far as its anchor tells"
            return
        case _:
            assert_never(fault)
    waiting = waiting_in(store.engine)
    yield from lines_of_named(named, waiting)
    if waits := sum(waiting.values()):
        yield (
            f"{waits:,} links wait to be handed over, and their providers may have them already: hand-overs may be "
            "among what is lost. Look into the hand-over files, name them here with --handed-over, and tell the "
            "providers before the next export."
        )
