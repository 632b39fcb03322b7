"""Time: Asia/Tokyo on screen, UTC in the register, and never read from a clock here."""

from dataclasses import field
from datetime import UTC, date, datetime, time, timedelta
from typing import ClassVar
from zoneinfo import ZoneInfo

from kiosk.domain.values.languages import UNSEEN
from kiosk.domain.values.lazy_dataclass import dataclass

JST = ZoneInfo("Asia/Tokyo")

# At the calendar's ends a moment overflows in another zone.
_YEARS = range(2000, 2200)

FIRST_KEPT, LAST_KEPT = datetime(1970, 1, 1, tzinfo=UTC), datetime(2199, 12, 31, 23, 59, 59, tzinfo=UTC)
"""The times that a register can hold. A machine without a battery begins in 1970, and is recorded by where an
administrator says so; Linux sets no clock beyond 2232. At the calendar's ends a moment overflows in another zone."""

# Data that cities write may hold no key we do not know: a misspelt key must not be a silent default.
STRICT = {"extra": "forbid"}


def local(moment: datetime) -> datetime:
    """The moment as the wall clock in the city hall shows it."""
    return moment.astimezone(JST)


def moment_in_digits(moment: datetime) -> str:
    """The same, for a line at the command line."""
    return f"{local(moment):%Y-%m-%d %H:%M:%S}"


def whole_minute(moment: datetime) -> datetime:
    """The first moment from this one on that a clock without seconds shows: what is told is never too early."""
    down = moment.replace(second=0, microsecond=0)
    return down if down == moment else down + timedelta(minutes=1)


def in_register(moment: datetime) -> datetime:
    """The moment as the register keeps it: UTC, whole seconds."""
    return keepable(moment).replace(microsecond=0)


def keepable(moment: datetime) -> datetime:
    """The moment in UTC, or the end of the register's times that it is beyond: a clock that shows it is wrong."""
    return min(max(moment, FIRST_KEPT), LAST_KEPT).astimezone(UTC)


def is_keepable(moment: datetime) -> bool:
    return FIRST_KEPT <= moment <= LAST_KEPT


def kept_moment(text: str) -> datetime:
    """As a register holds it, in the one spelling that is written: texts are compared where moments are sought.

    Raises ValueError.
    """
    found = datetime.fromisoformat(text)
    if found.tzinfo is not None or found.isoformat(" ", "microseconds") != text:
        raise ValueError("another spelling")
    moment = found.replace(tzinfo=UTC)
    if not is_keepable(moment):
        raise ValueError("no time of this program")
    return moment


def not_before(cause: datetime, now: datetime) -> datetime:
    """The time of what follows from something else: never before it, whatever the clock says."""
    return max(cause, now)


def require_zone(*moments: datetime | None) -> None:
    """Raises ValueError for a moment of which nobody knows where its clock hangs, and for one that means never."""
    for moment in moments:
        if moment is None:
            continue
        if moment.tzinfo is None:
            raise ValueError("a moment needs its time zone, like 2020-09-01T00:00:00+09:00")
        if moment.year not in _YEARS:
            raise ValueError(f"a moment lies from {_YEARS[0]} to {_YEARS[-1]}; leave out one that never comes")


def at(day: date, hour: time) -> datetime:
    """The moment at which the city hall's clock shows `hour` on `day`."""
    return datetime.combine(day, hour, JST)


@dataclass(frozen=True)
class Period:
    """From `start` up to, not including, `end`."""

    __pydantic_config__: ClassVar = STRICT
    start: datetime
    end: datetime
    note: str = field(default="", metadata=UNSEEN)

    def __post_init__(self) -> None:
        require_zone(self.start, self.end)
        if self.end <= self.start:
            raise ValueError("a period must end after it starts")

    def covers(self, moment: datetime) -> bool:
        return self.start <= moment < self.end


@dataclass(frozen=True)
class Extension:
    """A later end of a window, and the day on which it was announced (None: not known, always counts)."""

    __pydantic_config__: ClassVar = STRICT
    closes: datetime
    source: str
    announced: date | None = None

    def __post_init__(self) -> None:
        require_zone(self.closes)


@dataclass(frozen=True)
class AcceptanceWindow:
    """When something is accepted. A side that is not given is not limited.

    `closes` is the first moment at which it is over.
    """

    __pydantic_config__: ClassVar = STRICT
    opens: datetime | None = None
    closes: datetime | None = None
    extensions: tuple[Extension, ...] = ()

    def __post_init__(self) -> None:
        require_zone(self.opens, self.closes)
        if self.opens is not None and self.closes is not None and self.closes <= self.opens:
            raise ValueError("a window must close after it opens")

    def closing(self, now: datetime) -> datetime | None:
        """The end as it is known at `now`: the latest of those announced by then."""
        if self.closes is None:
            return None
        today = local(now).date()
        known = [e.closes for e in self.extensions if e.announced is None or e.announced <= today]
        return max([self.closes, *known])

    def last_day(self, now: datetime) -> datetime | None:
        """The last moment at which it is open, as it is known at `now`."""
        closing = self.closing(now)
        return None if closing is None else closing - timedelta(microseconds=1)

    def has_opened(self, now: datetime) -> bool:
        return self.opens is None or self.opens <= now

    def is_open(self, now: datetime) -> bool:
        closing = self.closing(now)
        return self.has_opened(now) and (closing is None or now < closing)
