"""A reader's health over time: every read of a card, without anything of the card's holder."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from enum import StrEnum
from itertools import groupby

from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.times import local


class ReadOutcome(StrEnum):
    """How a read ended; those that failed are called as the card's faults are."""

    READ = "read"
    OTHER_CARD = "other_card"  #: a card without a certificate: it says nothing of how long a read takes
    REMOVED = "removed"
    MUTE = "mute"
    UNREADABLE = "unreadable"
    IN_USE = "in_use"
    NO_READER = "no_reader"
    READER_STUCK = "reader_stuck"
    READER_FAULT = "reader_fault"
    SLOW = "slow"
    SERVICE_DOWN = "service_down"
    NOT_PERMITTED = "not_permitted"


ANSWERED = frozenset({ReadOutcome.READ, ReadOutcome.OTHER_CARD})
# Another program's doing, and not the reader's.
NOT_COUNTED = frozenset({ReadOutcome.IN_USE})


@dataclass(frozen=True)
class CardReading:
    """One card check of an errand. `retries`: how often the card had to be asked again."""

    reader: str
    outcome: ReadOutcome
    seconds: float
    retries: int = 0


@dataclass(frozen=True)
class ReadingAt:
    """`counter` is the machine that it was read at: two of them may have readers of one name."""

    reading: CardReading
    at: datetime
    counter: str = ""


@dataclass(frozen=True)
class ReaderDay:
    """`seconds` is the median of the whole reads; None: there was none."""

    day: date
    reads: int
    lost: int
    retries: int
    seconds: float | None

    @property
    def lost_share(self) -> float:
        return self.lost / self.reads if self.reads else 0.0


HEALTH_SPAN = timedelta(days=30)
"""How far back a reader's health is looked at."""


class Trend(StrEnum):
    TOO_FEW = "too_few"  #: to say anything
    STEADY = "steady"
    SLOWER = "slower"
    LOSES_MORE = "loses_more"
    WORSE = "worse"  #: slower, and loses more


@dataclass(frozen=True)
class ReaderHealth:
    """One reader's days, the oldest first. A day on which nothing was read is not there."""

    counter: str
    reader: str
    days: tuple[ReaderDay, ...]
    trend: Trend


@dataclass(frozen=True)
class HealthFound:
    """Of every reader of this register; None: the register did not answer."""

    readers: tuple[ReaderHealth, ...] | None


# No source gives limits: these are ours. A change that a clerk would notice, on days enough to believe it.
RECENT_DAYS = 3
_ENOUGH_READS = 10
_SLOWER, _SLOWER_SECONDS = 1.5, 0.2
_LOSES_MORE, _LOSES_MORE_SHARE = 2.0, 0.1


def health_of(readings: Iterable[ReadingAt]) -> tuple[ReaderHealth, ...]:
    """Of every reader of every counter, by their names. What another program held is left out."""
    counted = (item for item in readings if item.reading.outcome not in NOT_COUNTED)
    ordered = sorted(counted, key=lambda item: (*_place(item), item.at))
    return tuple(_health(place, list(own)) for place, own in groupby(ordered, key=_place))


def _place(item: ReadingAt) -> tuple[str, str]:
    return item.counter, item.reading.reader


def _health(place: tuple[str, str], readings: Sequence[ReadingAt]) -> ReaderHealth:
    by_day = [list(own) for _, own in groupby(readings, key=_day)]
    recent = [item for own in by_day[-RECENT_DAYS:] for item in own]
    before = [item for own in by_day[:-RECENT_DAYS] for item in own]
    days = tuple(_sum(_day(own[0]), own) for own in by_day)
    return ReaderHealth(*place, days, _trend(recent, before))


def _day(item: ReadingAt) -> date:
    return local(item.at).date()


def _sum(day: date, readings: Sequence[ReadingAt]) -> ReaderDay:
    from statistics import median  # noqa: PLC0415 - it loads much, and the first picture counts nothing

    whole = [item.reading.seconds for item in readings if item.reading.outcome is ReadOutcome.READ]
    return ReaderDay(
        day,
        reads=len(readings),
        lost=sum(item.reading.outcome not in ANSWERED for item in readings),
        retries=sum(item.reading.retries for item in readings),
        seconds=median(whole) if whole else None,
    )


def _trend(recent: Sequence[ReadingAt], before: Sequence[ReadingAt]) -> Trend:
    if min(len(recent), len(before)) < _ENOUGH_READS:
        return Trend.TOO_FEW
    now, then = (_sum(_day(own[0]), own) for own in (recent, before))
    slower = False
    if now.seconds is not None and then.seconds is not None:
        slower = now.seconds >= max(then.seconds * _SLOWER, then.seconds + _SLOWER_SECONDS)
    loses = now.lost_share >= max(then.lost_share * _LOSES_MORE, then.lost_share + _LOSES_MORE_SHARE)
    match slower, loses:
        case True, True:
            return Trend.WORSE
        case True, False:
            return Trend.SLOWER
        case False, True:
            return Trend.LOSES_MORE
        case _:
            return Trend.STEADY
