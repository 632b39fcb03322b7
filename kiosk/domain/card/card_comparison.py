"""This card or this reader: two runs on one reader, the second with another card."""

from collections.abc import Sequence
from enum import StrEnum

from kiosk.domain.card.diagnostics import OF_THE_MACHINE, UNREAD, DiagnosticStep, Finding, reach, trouble
from kiosk.domain.card.reader_interface import AttachedReader
from kiosk.domain.values.lazy_dataclass import dataclass


class Verdict(StrEnum):
    THIS_CARD = "this_card"
    THIS_READER = "this_reader"
    BOTH_WORK = "both_work"
    NO_OTHER_CARD = "no_other_card"  #: nothing, or several things, lay there the second time
    CANNOT_TELL = "cannot_tell"


@dataclass(frozen=True)
class Run:
    """One run of the doctor. `reader` is None when none was used; `readers` are all that there are."""

    reader: str | None
    steps: tuple[DiagnosticStep, ...]
    readers: tuple[AttachedReader, ...] = ()


# The other card proves nothing: it does not lie there, or not alone, or another program holds it.
_NO_PROOF = frozenset({Finding.NO_CARD, Finding.SEVERAL_CARDS, Finding.CARD_IN_CONTACT_HALF, Finding.CARD_IN_USE})
# What the machine's own settings decide: the clock and the trust anchors.
_OF_THE_SETTINGS = frozenset({Finding.NOT_YET_VALID, Finding.ISSUER_UNKNOWN, Finding.ISSUER_NOT_CHECKED})


def can_compare(run: Run) -> bool:
    """Whether another card on this reader can tell anything. What a card says of itself, it says truly."""
    finding = _finding(run.steps)
    return finding is None or (finding in UNREAD | _OF_THE_SETTINGS and finding is not Finding.READER_STUCK)


def compare(this: Run, other: Run) -> Verdict:
    """Which of the two it is. A finding of one that the other does not share blames the one."""
    first, second = _finding(this.steps), _finding(other.steps)
    if first in OF_THE_MACHINE or second in OF_THE_MACHINE:
        return Verdict.THIS_READER
    if this.reader != other.reader or first in _NO_PROOF:
        return Verdict.CANNOT_TELL
    if second in _NO_PROOF:
        return Verdict.NO_OTHER_CARD
    if first is None:
        return Verdict.BOTH_WORK if second is None else Verdict.CANNOT_TELL
    if first in UNREAD:
        return _of_unread(this.steps, first, other.steps, second)
    if first in _OF_THE_SETTINGS and first is second:
        return Verdict.THIS_READER
    # The card was read, and said of itself what is wrong with it.
    return Verdict.THIS_CARD


def _of_unread(
    this: Sequence[DiagnosticStep], first: Finding, other: Sequence[DiagnosticStep], second: Finding | None
) -> Verdict:
    if second in UNREAD:
        return Verdict.THIS_READER if second is first else Verdict.CANNOT_TELL
    # A card of another kind ends early: it clears the reader only of a fault that came no later.
    return Verdict.THIS_CARD if reach(other) >= reach(this) else Verdict.CANNOT_TELL


def _finding(steps: Sequence[DiagnosticStep]) -> Finding | None:
    step = trouble(steps)
    return None if step is None else step.finding
