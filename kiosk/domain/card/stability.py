"""How steadily a card is read: the spread of many reads, turned into the advice of docs/counter.md §4.3."""

from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum

from kiosk.domain.card.diagnostics import SLOW_SECONDS
from kiosk.domain.values.lazy_dataclass import dataclass


class StabilityAdvice(StrEnum):
    """What to try, in the order in which it is said (the city's own list, docs/counter.md §4.3)."""

    STEADY = "steady"
    NOTHING_READ = "nothing_read"
    HOLD_STILL = "hold_still"
    TAKES_LONG = "takes_long"
    CENTRE = "centre"
    COVER = "cover"
    OTHER_CARDS = "other_cards"
    METAL_DESK = "metal_desk"
    CABLES = "cables"


@dataclass(frozen=True)
class ReadAttempt:
    """One reading of the certificate. `retries`: how often the card's answer made no sense and was asked for again.

    `reader_gone`: it was not the card that was lost but the reader, which is away or does not come back.
    """

    seconds: float
    retries: int = 0
    lost: bool = False
    reader_gone: bool = False


@dataclass(frozen=True)
class ReadCount:
    """So far the card has been read `reads` times to the end, and lost `losses` times."""

    reads: int
    losses: int


@dataclass(frozen=True)
class Stability:
    """Times in seconds, of the reads that came to their end; 0 when none did."""

    reads: int
    losses: int
    retries: int
    median: float
    p90: float
    longest: float
    advice: tuple[StabilityAdvice, ...]


# A read that now and then takes twice the usual time: something disturbs the field.
_UNEVEN = 2.0
# And by more than this, which no scheduler of a busy machine explains.
_UNEVEN_SECONDS = 0.1
# One loss in this many reads is a card that does not lie well, and not a hand that moved once.
_OFTEN = 5


def judge(reads: Sequence[ReadAttempt]) -> Stability:
    from statistics import median  # noqa: PLC0415 - it loads much, and the first picture counts nothing

    whole = sorted(read.seconds for read in reads if not read.lost)
    losses = sum(read.lost for read in reads)
    retries = sum(read.retries for read in reads)
    middle, p90, longest = (median(whole), _p90(whole), whole[-1]) if whole else (0.0, 0.0, 0.0)
    figures = Stability(len(whole), losses, retries, middle, p90, longest, ())
    return replace(figures, advice=_advice(figures, reads))


def _p90(ordered: Sequence[float]) -> float:
    """The nearest rank: nine reads in ten took no longer."""
    return ordered[-(-9 * len(ordered) // 10) - 1]


def _advice(figures: Stability, reads: Sequence[ReadAttempt]) -> tuple[StabilityAdvice, ...]:
    said: set[StabilityAdvice] = set()
    cable = any(read.reader_gone for read in reads)
    if cable:
        said.add(StabilityAdvice.CABLES)
    if not figures.reads:
        said |= {StabilityAdvice.CENTRE, StabilityAdvice.COVER, StabilityAdvice.OTHER_CARDS}
        # Never lost and never done: it needs more time than it was given.
        late = set() if figures.losses else {StabilityAdvice.TAKES_LONG, StabilityAdvice.HOLD_STILL}
        return (StabilityAdvice.NOTHING_READ, *_in_order(said | late))
    losses = sum(read.lost and not read.reader_gone for read in reads)
    if losses:
        said |= {StabilityAdvice.HOLD_STILL, StabilityAdvice.CENTRE}
    if losses * _OFTEN >= figures.reads + losses and losses > 1:
        said |= {StabilityAdvice.COVER, StabilityAdvice.OTHER_CARDS, StabilityAdvice.METAL_DESK}
    if figures.retries:
        said |= {StabilityAdvice.COVER, StabilityAdvice.OTHER_CARDS}
    if figures.longest > SLOW_SECONDS:
        said |= {StabilityAdvice.TAKES_LONG, StabilityAdvice.HOLD_STILL}
    if figures.p90 > max(_UNEVEN * figures.median, figures.median + _UNEVEN_SECONDS):
        said |= {StabilityAdvice.METAL_DESK, StabilityAdvice.CABLES}
    return _in_order(said) or (StabilityAdvice.STEADY,)


def _in_order(said: set[StabilityAdvice]) -> tuple[StabilityAdvice, ...]:
    return tuple(advice for advice in StabilityAdvice if advice in said)
