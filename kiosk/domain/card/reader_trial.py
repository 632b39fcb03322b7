"""Trying the reader at the desk: whether it reads a card. Nothing of that card, or of whose it is, is told."""

from collections.abc import Sequence
from enum import StrEnum

from kiosk.domain.card.diagnostics import OF_THE_MACHINE, UNREAD, DiagnosticStep, Finding, trouble
from kiosk.domain.values.lazy_dataclass import dataclass

_OF_THE_READER = OF_THE_MACHINE | {
    Finding.READER_STUCK,
    Finding.READER_FAULT,
    Finding.CARD_MUTE,
    Finding.CARD_IN_USE,
    Finding.CARD_SLOW,
    Finding.CARD_REMOVED,
    Finding.SEVERAL_CARDS,
    Finding.CARD_IN_CONTACT_HALF,
}
"""What stands between reader and card: none of these says anything of the card's content."""


class ReadTrial(StrEnum):
    UNDER_WAY = "under_way"
    OCCUPIED = "occupied"  #: somebody is in the middle of an errand
    READS = "reads"
    NO_CARD = "no_card"  #: the reader answers, and nothing lies there
    NOT_READ = "not_read"  #: the card may be at fault, or the reader
    FAILED = "failed"  #: the finding says why


@dataclass(frozen=True)
class ReaderTried:
    state: ReadTrial
    finding: Finding | None = None


def reader_tried(steps: Sequence[DiagnosticStep]) -> ReaderTried:
    """Out of the doctor's run. A card that was read may be expired or locked: the reader reads."""
    problem = trouble(steps)
    if problem is None:
        return ReaderTried(ReadTrial.READS)
    if problem.finding is Finding.NO_CARD:
        return ReaderTried(ReadTrial.NO_CARD)
    if problem.finding in _OF_THE_READER:
        return ReaderTried(ReadTrial.FAILED, problem.finding)
    return ReaderTried(ReadTrial.NOT_READ if problem.finding in UNREAD else ReadTrial.READS)
