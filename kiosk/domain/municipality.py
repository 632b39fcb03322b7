"""A municipality's support counter: place, hours, closed days, phones, what to bring."""

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from typing import ClassVar

from kiosk.domain.reading import LeafPage, WebPage
from kiosk.domain.times import STRICT, local


class Weekday(StrEnum):
    MON = "mon"
    TUE = "tue"
    WED = "wed"
    THU = "thu"
    FRI = "fri"
    SAT = "sat"
    SUN = "sun"


WEEK = tuple(Weekday)


def require_clock_times(*times: time) -> None:
    """Raises ValueError for a time that was not written as one: a bare number becomes a time with a zone."""
    if any(moment.tzinfo is not None for moment in times):
        raise ValueError("write times like 08:30:00")


@dataclass(frozen=True)
class Hours:
    """Opening hours on some weekdays; `nth` limits them to those of a month (2nd and 4th Saturday: [2, 4])."""

    __pydantic_config__: ClassVar = STRICT
    days: tuple[Weekday, ...]
    opens: time
    closes: time
    nth: tuple[int, ...] = ()

    def __post_init__(self) -> None:
        require_clock_times(self.opens, self.closes)
        if self.closes <= self.opens or not self.days:
            raise ValueError("hours need days, and a closing time after the opening time")
        if not set(self.nth) <= {1, 2, 3, 4, 5}:
            raise ValueError("nth counts the weekdays of a month, 1 to 5")

    def apply_on(self, day: date) -> bool:
        nth = (day.day - 1) // 7 + 1
        return WEEK[day.weekday()] in self.days and (not self.nth or nth in self.nth)


@dataclass(frozen=True)
class YearlyClosing:
    """Days closed every year, as month-day, both ends included; may run over New Year."""

    __pydantic_config__: ClassVar = STRICT
    first: str
    last: str

    def __post_init__(self) -> None:
        for value in (self.first, self.last):
            date.fromisoformat(f"2024-{value}")

    def covers(self, day: date) -> bool:
        today = day.strftime("%m-%d")
        if self.first <= self.last:
            return self.first <= today <= self.last
        return today >= self.first or today <= self.last


@dataclass(frozen=True)
class SpecialDay:
    """One date whose hours differ: open in these spans (a break is the gap between two), or closed with none."""

    __pydantic_config__: ClassVar = STRICT
    day: date
    spans: tuple[tuple[time, time], ...] = ()
    note: str = ""

    def __post_init__(self) -> None:
        for opens, closes in self.spans:
            require_clock_times(opens, closes)
            if closes <= opens:
                raise ValueError("a span must end after it starts")


class OnHoliday(StrEnum):
    """What a weekday's hours do on a national holiday."""

    CLOSED = "closed"
    OPEN = "open"


@dataclass(frozen=True)
class Timetable:
    """When a place answers."""

    __pydantic_config__: ClassVar = STRICT
    hours: tuple[Hours, ...]
    on_holiday: OnHoliday = OnHoliday.CLOSED
    # Seed Chigasaki names the holiday rule for Monday to Friday only; for an open Saturday the city has to say.
    on_holiday_saturday: OnHoliday = OnHoliday.CLOSED
    # Hours that replace the weekday's on a national holiday (the call centre's).
    holiday_hours: tuple[Hours, ...] = ()
    closed: tuple[YearlyClosing, ...] = ()
    special: tuple[SpecialDay, ...] = ()


@dataclass(frozen=True)
class CallCentre:
    """総合フリーダイヤル."""

    __pydantic_config__: ClassVar = STRICT
    name: str
    phone: str
    press: str
    timetable: Timetable
    quiet_from: time | None = None

    def is_busiest(self, now: datetime) -> bool:
        """Whether calling later in the day is easier (seed Kurashiki: mornings are busy)."""
        return self.quiet_from is not None and local(now).time() < self.quiet_from


@dataclass(frozen=True)
class Desk:
    """A desk that a person is sent to, with its place and phone."""

    __pydantic_config__: ClassVar = STRICT
    name: str
    place: str
    phone: str = ""


@dataclass(frozen=True)
class Municipality:
    """`about`: pages that it adds to the programme's leaflet. `pin_reset`: pages about resetting a locked PIN."""

    __pydantic_config__: ClassVar = STRICT
    key: str
    name: str
    counter: Desk
    certificates: Desk
    timetable: Timetable
    bring: tuple[str, ...]
    call_centre: CallCentre
    sources: tuple[str, ...]
    notes: tuple[str, ...] = ()
    about: tuple[LeafPage, ...] = ()
    links: tuple[WebPage, ...] = ()
    pin_reset: tuple[LeafPage, ...] = ()
