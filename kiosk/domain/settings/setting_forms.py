"""What a clerk types into the forms of the desk: read as typed, or answered with what is wrong at which place."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum
from typing import TypeVar

from kiosk.domain.city.municipality import Hours, SpecialDay, Weekday, YearlyClosing
from kiosk.domain.settings.set_at_desk import SettingName, Text, meet, overlap, text_fits
from kiosk.domain.settings.setting_lists import ListRow
from kiosk.domain.values.mynumber import is_my_number
from kiosk.domain.values.spellings import composed, day_of, in_usual_widths, month_day_of, time_of, weeks_of
from kiosk.domain.values.times import Period, at, local

T = TypeVar("T")
Moment = TypeVar("Moment", time, datetime)

LONGEST_NOTE = 30
YES = "yes"
"""What stands at a place that is ticked."""


class Place(StrEnum):
    DAYS = "days"
    WEEKS = "weeks"
    OPENS = "opens"
    CLOSES = "closes"
    FIRST = "first"
    LAST = "last"
    DAY = "day"
    CLOSED = "closed"
    BREAK_FROM = "break_from"
    BREAK_TO = "break_to"
    START_DAY = "start_day"
    START_TIME = "start_time"
    END_DAY = "end_day"
    END_TIME = "end_time"
    NOTE = "note"
    TEXT = "text"


class Wrong(StrEnum):
    MISSING = "missing"
    TIME = "time"  #: no time like 8:30
    DAY = "day"  #: no date like 2026-10-12
    MONTH_DAY = "month_day"  #: no day of a year like 12-29
    WEEKS = "weeks"  #: no weeks of a month like 2,4
    ORDER = "order"  #: it has to come after the one before
    BREAK = "break"  #: a break has two ends, and lies within the open hours
    PAST = "past"  #: it is over already
    TWICE = "twice"  #: the list has it
    OVERLAPS = "overlaps"  #: it is at the time of another in the list
    TEXT = "text"  #: it is too long, or no text of one line


@dataclass(frozen=True)
class Problem:
    place: Place
    wrong: Wrong


Problems = tuple[Problem, ...]
Typed = Mapping[Place, str]
Reads = Callable[[Typed, Sequence[ListRow], datetime], ListRow | Problems]
"""What was typed, beside the other rows of its list, at this moment."""


@dataclass
class _Reading:
    """Reads one form; keeps the first problem of each place."""

    typed: Typed
    found: dict[Place, Wrong] = field(default_factory=dict)

    def text(self, place: Place) -> str:
        """In the usual widths, and without the space around it."""
        return in_usual_widths(self.typed.get(place, ""))

    def is_wrong(self, place: Place, wrong: Wrong) -> None:
        self.found.setdefault(place, wrong)

    def time_of_day(self, place: Place) -> time | None:
        return self._read(place, time_of, Wrong.TIME)

    def day(self, place: Place) -> date | None:
        return self._read(place, day_of, Wrong.DAY)

    def month_day(self, place: Place) -> str | None:
        return self._read(place, month_day_of, Wrong.MONTH_DAY)

    def note(self) -> str:
        """Of a day or a window, and of nobody."""
        note = " ".join(composed(self.typed.get(Place.NOTE, "")).split())
        if len(note) > LONGEST_NOTE or not note.isprintable() or is_my_number(note):
            self.is_wrong(Place.NOTE, Wrong.TEXT)
        return note

    def _read(self, place: Place, read: Callable[[str], T], wrong: Wrong) -> T | None:
        text = self.text(place)
        if not text:
            self.is_wrong(place, Wrong.MISSING)
            return None
        try:
            return read(text)
        except ValueError:
            self.is_wrong(place, wrong)
            return None

    @property
    def problems(self) -> Problems:
        return tuple(Problem(place, wrong) for place, wrong in self.found.items())


# --- one form each


def hours_typed(typed: Typed, others: Sequence[ListRow], _now: datetime) -> Hours | Problems:
    """Hours of some weekdays; those of the other rows may not be at the same time."""
    form = _Reading(typed)
    days = tuple(day for day in Weekday if day.value in form.text(Place.DAYS).split())
    if not days:
        form.is_wrong(Place.DAYS, Wrong.MISSING)
    weeks: tuple[int, ...] = ()
    try:
        weeks = weeks_of(form.text(Place.WEEKS))
    except ValueError:
        form.is_wrong(Place.WEEKS, Wrong.WEEKS)
    opens, closes = form.time_of_day(Place.OPENS), form.time_of_day(Place.CLOSES)
    _in_order(form, Place.CLOSES, opens, closes)
    if opens is None or closes is None or form.problems:
        return form.problems
    row = Hours(days, opens, closes, weeks)
    if any(isinstance(other, Hours) and meet(row, other) for other in others):
        form.is_wrong(Place.OPENS, Wrong.OVERLAPS)
    return form.problems or row


def closing_typed(typed: Typed, others: Sequence[ListRow], _now: datetime) -> YearlyClosing | Problems:
    """Days of every year; may run over New Year. A single day has no end."""
    form = _Reading(typed)
    first = form.month_day(Place.FIRST)
    last = form.month_day(Place.LAST) if form.text(Place.LAST) else first
    if first is None or last is None:
        return form.problems
    row = YearlyClosing(first, last)
    if row in others:
        form.is_wrong(Place.FIRST, Wrong.TWICE)
    return form.problems or row


def special_typed(typed: Typed, others: Sequence[ListRow], now: datetime) -> SpecialDay | Problems:
    """One date: open, with a break or without, or closed. A day that is past is none."""
    form = _Reading(typed)
    day, note = form.day(Place.DAY), form.note()
    if day is not None and day < local(now).date():
        form.is_wrong(Place.DAY, Wrong.PAST)
    if day is not None and any(isinstance(other, SpecialDay) and other.day == day for other in others):
        form.is_wrong(Place.DAY, Wrong.TWICE)
    spans = () if typed.get(Place.CLOSED) == YES else _spans(form)
    if day is None or form.problems:
        return form.problems
    return SpecialDay(day, spans, note)


def _spans(form: _Reading) -> tuple[tuple[time, time], ...]:
    opens, closes = form.time_of_day(Place.OPENS), form.time_of_day(Place.CLOSES)
    _in_order(form, Place.CLOSES, opens, closes)
    if not form.text(Place.BREAK_FROM) and not form.text(Place.BREAK_TO):
        return ((opens, closes),) if opens is not None and closes is not None else ()
    begins, ends = form.time_of_day(Place.BREAK_FROM), form.time_of_day(Place.BREAK_TO)
    _in_order(form, Place.BREAK_TO, begins, ends)
    if opens is None or closes is None or begins is None or ends is None:
        return ()
    if not opens < begins:
        form.is_wrong(Place.BREAK_FROM, Wrong.BREAK)
    if not ends < closes:
        form.is_wrong(Place.BREAK_TO, Wrong.BREAK)
    return (opens, begins), (ends, closes)


def window_typed(typed: Typed, others: Sequence[ListRow], now: datetime) -> Period | Problems:
    """From a moment to another; without its day, the end is on the day of the start."""
    form = _Reading(typed)
    first, begins = form.day(Place.START_DAY), form.time_of_day(Place.START_TIME)
    last = form.day(Place.END_DAY) if form.text(Place.END_DAY) else first
    ends, note = form.time_of_day(Place.END_TIME), form.note()
    if first is None or begins is None or last is None or ends is None or form.problems:
        return form.problems
    start, end = at(first, begins), at(last, ends)
    _in_order(form, Place.END_TIME, start, end)
    if end <= now:
        form.is_wrong(Place.END_DAY, Wrong.PAST)
    if form.problems:
        return form.problems
    row = Period(start, end, note)
    if any(isinstance(other, Period) and overlap(row, other) for other in others):
        form.is_wrong(Place.START_TIME, Wrong.OVERLAPS)
    return form.problems or row


def _in_order(form: _Reading, place: Place, first: Moment | None, last: Moment | None) -> None:
    if first is not None and last is not None and not first < last:
        form.is_wrong(place, Wrong.ORDER)


def text_typed(name: SettingName, typed: str) -> Text | Problems:
    text = " ".join(composed(typed).split())
    return Text(name, text) if text_fits(name, text) else (Problem(Place.TEXT, Wrong.TEXT),)


# --- a row as it would be typed, to be typed anew


def typed_of(row: ListRow) -> Typed:
    match row:
        case Hours(days, opens, closes, nth):
            weeks = ",".join(str(number) for number in nth)
            return {
                Place.DAYS: " ".join(days),
                Place.WEEKS: weeks,
                Place.OPENS: _clock(opens),
                Place.CLOSES: _clock(closes),
            }
        case YearlyClosing(first, last):
            return {Place.FIRST: first, Place.LAST: last}
        case SpecialDay(day, spans, note):
            return {Place.DAY: day.isoformat(), Place.NOTE: note, **_typed_spans(spans)}
        case Period(start, end, note):
            begins, ends = local(start), local(end)
            return {
                Place.START_DAY: begins.date().isoformat(),
                Place.START_TIME: _clock(begins.time()),
                Place.END_DAY: ends.date().isoformat(),
                Place.END_TIME: _clock(ends.time()),
                Place.NOTE: note,
            }


def _typed_spans(spans: Sequence[tuple[time, time]]) -> Typed:
    """A form has one break: where a file has more, its end is left to be typed, and none is lost unseen."""
    if not spans:
        return {Place.CLOSED: YES}
    (opens, begins), (ends, closes) = spans[0], spans[-1]
    whole = {Place.OPENS: _clock(opens), Place.CLOSES: _clock(closes)}
    if len(spans) == 1:
        return whole
    return {**whole, Place.BREAK_FROM: _clock(begins), Place.BREAK_TO: _clock(ends) if len(spans) == 2 else ""}


def _clock(moment: time) -> str:
    return f"{moment.hour}:{moment:%M}"
