"""A municipality's support counter: place, hours, closed days, phones, what to bring."""

from datetime import date, datetime, time
from enum import StrEnum
from typing import ClassVar

from kiosk.domain.city.programme import CancellationDeadline
from kiosk.domain.city.reading_matter import LeafletText, WebPage
from kiosk.domain.values.capacity import Capacity
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.times import STRICT, local


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
    """Days closed every year, as month-day, both ends included; may run over New Year.

    `assumed`: no source says so; it is told as what has to be asked.
    """

    __pydantic_config__: ClassVar = STRICT
    first: str
    last: str
    assumed: bool = False

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

    def __post_init__(self) -> None:
        if self.quiet_from is not None:
            require_clock_times(self.quiet_from)

    def is_busiest(self, now: datetime) -> bool:
        """Whether calling later in the day is easier (docs/counter.md §2.10)."""
        return self.quiet_from is not None and local(now).time() < self.quiet_from


@dataclass(frozen=True)
class ContactPoint:
    """A desk that a person is sent to, with its place and phone.

    `section` (課・担当) and `address` are told where there is room: on paper and in the leaflet.
    `assumed`: no source names it; it is told as what has to be asked.
    """

    __pydantic_config__: ClassVar = STRICT
    name: str
    place: str
    phone: str = ""
    fax: str = ""
    section: str = ""
    address: str = ""
    assumed: bool = False


@dataclass(frozen=True)
class ItemsToBring:
    """What to bring, by errand."""

    __pydantic_config__: ClassVar = STRICT
    reserve: tuple[str, ...]
    link: tuple[str, ...]

    def __post_init__(self) -> None:
        if not self.reserve or not self.link:
            raise ValueError("say what to bring to reserve, and what to link")

    @property
    def only_to_link(self) -> tuple[str, ...]:
        return tuple(thing for thing in self.link if thing not in self.reserve)


@dataclass(frozen=True)
class Municipality:
    """`about`: pages that it adds to the programme's leaflet. `pin_reset`: pages about resetting a locked PIN.

    `representatives`: who may come without the holder. `cancellation`: its own rule in the place of the programme's.
    """

    __pydantic_config__: ClassVar = STRICT
    key: str
    name: str
    counter: ContactPoint
    certificates: ContactPoint
    timetable: Timetable
    bring: ItemsToBring
    call_centre: CallCentre
    sources: tuple[str, ...]
    notes: tuple[str, ...] = ()
    about: tuple[LeafletText, ...] = ()
    links: tuple[WebPage, ...] = ()
    pin_reset: tuple[LeafletText, ...] = ()
    representatives: tuple[Capacity, ...] = (Capacity.PARENT, Capacity.GUARDIAN)
    cancellation: CancellationDeadline | None = None

    def __post_init__(self) -> None:
        if Capacity.HOLDER in self.representatives:
            raise ValueError("representatives are parent and guardian; the holder always may come")

    def admits(self, acting: Capacity) -> bool:
        return acting is Capacity.HOLDER or acting in self.representatives
