"""What hand-over files tell of the links of a register that is older than they are."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from kiosk.app.process import say
from kiosk.app.store import Store
from kiosk.domain.values.times import moment_in_digits
from kiosk.files.backup.handed_over import references_in
from kiosk.files.names import few
from kiosk.storage.handover.waiting_links import doubtful_links

AGAIN = "they wait again, and their provider has them already. Tell the provider before the next export"


def named_in(files: Iterable[Path]) -> frozenset[str]:
    """The receipt numbers in these files. Raises UsageError."""
    return frozenset(reference for file in files for reference in references_in(file))


def lines_of_named(named: frozenset[str], waiting: Mapping[str, bool]) -> list[str]:
    """`waiting`: of those of them that the register has, whether they wait to be handed over."""
    if not named:
        return []
    gone = sorted(named - waiting.keys())
    again = sorted(reference for reference in named & waiting.keys() if waiting[reference])
    lines = [f"the hand-over files name {len(named):,} links"]
    if gone:
        lines.append(f"LOST  {len(gone):,} links that a provider has; receipt numbers {few(gone)}")
    if again:
        lines.append(f"LOST  that {len(again):,} links were handed over: {AGAIN}; receipt numbers {few(again)}")
    return lines


def tell_doubtful(store: Store) -> None:
    """Before an export of a register that was adopted. Raises StorageError."""
    found = doubtful_links(store.engine)
    if found is not None:
        say(
            f"{found.count:,} links that wait were made before the register was adopted at "
            f"{moment_in_digits(found.adopted_at)} ({found.found}): their providers may have them already, from a "
            "hand-over that is lost. Compare with the hand-over files of before, and tell the providers."
        )
