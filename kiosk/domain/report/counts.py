"""The day's report: what was done at the counters in some days, counted. Nothing in it is of a person."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from fractions import Fraction
from typing import TypeVar

from kiosk.domain.card.checks import Code, Status, status_of
from kiosk.domain.card.refusals import Refusal
from kiosk.domain.office.tickets import TicketErrand
from kiosk.domain.office.visit import Ending, Errand
from kiosk.domain.records.register_anchor import RegisterHead
from kiosk.domain.report.opinion_survey import SurveyAnswer, SurveyQuestion
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.times import at

K = TypeVar("K")

MEDIAN, NINE_IN_TEN = Fraction(1, 2), Fraction(9, 10)


class Hidden(StrEnum):
    """What stands in a published report instead of a number."""

    FEW = "few"  #: under five, and not none
    WITHHELD = "withheld"  #: with it, one of the few could be worked out


class OfficeCount(StrEnum):
    """What the office did, or had to, beside the visits."""

    CANCELLED = "cancelled"  #: a record, by a clerk
    CORRECTED = "corrected"  #: of a record who acted, by a clerk
    HELD = "held"  #: a link, by an incident that was opened in these days and is open still


Count = int | Hidden


@dataclass(frozen=True)
class ReportPeriod:
    """From the first to the last day, both counted, as the calendar in the city hall shows them."""

    first: date
    last: date

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise ValueError("the last day must not come before the first")

    @property
    def start(self) -> datetime:
        return at(self.first, time())

    @property
    def end(self) -> datetime:
        """The first moment that does not count any more."""
        return at(self.last + timedelta(days=1), time())


@dataclass(frozen=True)
class Times:
    """How long people's errands took, or how long they waited for them, in seconds; None: not told, or of nobody."""

    errand: Errand | TicketErrand
    people: Count
    median: int | None
    nine_in_ten: int | None


@dataclass(frozen=True)
class ReaderUse:
    """What a counter's reader did. `seconds` is the median of the whole reads; None: not told, or there was none."""

    counter: str
    reader: str
    reads: Count
    lost: Count
    retries: Count
    seconds: float | None


class TicketFate(StrEnum):
    """What became of a ticket; each has one of the first four, and may be counted once more in each of the others."""

    SERVED = "served"
    NO_SHOW = "no_show"
    LEFT = "left"
    OPEN = "open"  #: it waits or is called still
    TRANSFERRED = "transferred"  #: at least once
    OUT_OF_TURN = "out_of_turn"


@dataclass(frozen=True)
class Report:
    """`cards` and `refusals` name why visits stopped: a check of the card or reader, or any other; each visit once.

    `hours` are those of the city's clock, from the first to the last in which somebody came.
    `recorded`: in how many visits something was recorded (True), and in how many nothing.
    `handling` is by errand, `waiting` by what visitors took a ticket for; None: there were no tickets. `tickets`: what
    became of each of them; None: there were none, or it is for the public, who is not told of few who did not come.
    `head`: where the register stood; None for the public, to whom it would tell how much was recorded.
    `office`: what the office did beside the visits.
    `counter` is the one that it is of; None: of all. `counters` are those to which somebody came, whichever it is of.
    """

    days: ReportPeriod
    visits: Count
    hours: Mapping[int, Count]
    errands: Mapping[Errand, Count]
    endings: Mapping[Ending, Count]
    recorded: Mapping[bool, Count]
    cards: Mapping[Code, Count]
    refusals: Mapping[Refusal, Count]
    handling: tuple[Times, ...]
    readers: tuple[ReaderUse, ...]
    answers: Mapping[SurveyQuestion, Mapping[SurveyAnswer, Count]]
    waiting: tuple[Times, ...] | None = None
    office: Mapping[OfficeCount, Count] = field(default_factory=dict)
    tickets: Mapping[TicketFate, int] | None = None
    masked: bool = False
    counter: str | None = None
    counters: tuple[str, ...] = ()
    head: RegisterHead | None = field(default=None, compare=False)


@dataclass(frozen=True)
class ReportFailed:
    """The register did not answer. `why` is a sentence for the owner of the machine."""

    why: str = field(default="", compare=False)


def counted(keys: Iterable[K], found: Mapping[K, int]) -> dict[K, Count]:
    """Every key in its order, with what was found of it."""
    return {key: found.get(key, 0) for key in keys}


def hours_of(found: Mapping[int, int]) -> dict[int, Count]:
    return counted(range(min(found), max(found) + 1), found) if found else {}


_CODES = {code.value: code for code in Code if status_of(code) is Status.PROBLEM}
CARD_REASONS = tuple(_CODES.values())
OTHER_REASONS = tuple(refusal for refusal in Refusal if refusal.value not in _CODES)


def why_stopped(refusal: Refusal | None, checks: Sequence[Code]) -> Code | Refusal | None:
    """What stopped a visit in which nothing was recorded: a card, a reader, or something else. None: nothing did.

    Who left while another card was asked for has no refusal any more; their card's checks still tell.
    """
    if refusal is None:
        return next((code for code in checks if code in CARD_REASONS), None)
    return _CODES.get(refusal.value, refusal)


def times_of(errand: Errand | TicketErrand, seconds: Mapping[int, int]) -> Times:
    """Out of how many took how many seconds."""
    return Times(errand, sum(seconds.values()), at_share(seconds, MEDIAN), at_share(seconds, NINE_IN_TEN))


def at_share(found: Mapping[int, int], share: Fraction) -> int | None:
    """The value that this share of all does not exceed (nearest rank), out of how many have which value."""
    rank, reached = -(-sum(found.values()) * share.numerator // share.denominator), 0
    for value in sorted(found):
        reached += found[value]
        if reached >= rank:
            return value
    return None
