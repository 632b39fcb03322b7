"""Whether a place is open at a moment, until when, and when it opens next."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from kiosk.domain.city.hours.national_holidays import is_national_holiday
from kiosk.domain.city.municipality import OnHoliday, Timetable
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.times import AcceptanceWindow, Period, at, local, whole_minute

LOOK_AHEAD_DAYS = 40

Span = tuple[datetime, datetime]


def spans_on(timetable: Timetable, day: date) -> tuple[Span, ...]:
    """The open spans of one day, in order."""
    for special in timetable.special:
        if special.day == day:
            return tuple(sorted((at(day, opens), at(day, closes)) for opens, closes in special.spans))
    if any(closing.covers(day) for closing in timetable.closed):
        return ()
    hours = timetable.hours
    if is_national_holiday(day):
        if timetable.holiday_hours:
            hours = timetable.holiday_hours
        else:
            saturday = day.weekday() == 5
            rule = timetable.on_holiday_saturday if saturday else timetable.on_holiday
            if rule is OnHoliday.CLOSED:
                return ()
    return tuple(sorted((at(day, h.opens), at(day, h.closes)) for h in hours if h.apply_on(day)))


@dataclass(frozen=True)
class OpeningState:
    """Today's spans, whether one covers the moment, and the next opening when none does."""

    today: tuple[Span, ...]
    is_open: bool
    next_opens: datetime | None


def opening_at(timetable: Timetable, now: datetime) -> OpeningState:
    """How the place stands at `now`; `next_opens` is None when it is open or nothing opens within 40 days."""
    first = local(now).date()
    today = spans_on(timetable, first)
    if any(start <= now < end for start, end in today):
        return OpeningState(today, True, None)
    for ahead in range(LOOK_AHEAD_DAYS):
        for start, _ in spans_on(timetable, first + timedelta(days=ahead)):
            if start > now:
                return OpeningState(today, False, start)
    return OpeningState(today, False, None)


def next_open(
    timetable: Timetable, after: datetime, shut: Iterable[Period] = (), windows: Iterable[AcceptanceWindow] = ()
) -> datetime | None:
    """The first whole minute, not before `after`, at which the place is open, none of `shut` covers it and one of
    `windows` is open; without windows nothing is limited. None when there is none within 40 days of what is waited for.
    """
    limits = tuple(windows) or (AcceptanceWindow(),)
    found = (_open_in(timetable, after, tuple(shut), window) for window in limits)
    return min((moment for moment in found if moment is not None), default=None)


def _open_in(
    timetable: Timetable, after: datetime, shut: tuple[Period, ...], window: AcceptanceWindow
) -> datetime | None:
    first = whole_minute(after if window.opens is None else max(after, window.opens))
    for ahead in range(LOOK_AHEAD_DAYS):
        for start, end in spans_on(timetable, local(first).date() + timedelta(days=ahead)):
            moment = _outside(shut, max(first, start))
            if moment < end:
                return moment if window.is_open(moment) else None
    return None


def _outside(periods: tuple[Period, ...], moment: datetime) -> datetime:
    """The first whole minute from this one on that none of the periods covers."""
    while (period := next((one for one in periods if one.covers(moment)), None)) is not None:
        moment = whole_minute(period.end)
    return moment
