"""What a clerk types into the forms of the desk: read as typed, or answered with what is wrong at which place."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import field
from datetime import date, datetime, time
from enum import StrEnum
from typing import TypeVar

from kiosk.domain.city.municipality import Hours, SpecialDay, Weekday, YearlyClosing
from kiosk.domain.settings.desk_settings import SettingName, TextSetting, meet, overlap, text_fits
from kiosk.domain.settings.setting_lists import ListRow
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.mynumber import is_my_number
from kiosk.domain.values.text.input_forms import composed, day_of, in_usual_widths, month_day_of, time_of, weeks_of
from kiosk.domain.values.times import Period, at, local

T = TypeVar("T")
Moment = TypeVar("Moment", time, datetime)

LONGEST_NOTE = 30
YES = "yes"
"""What stands at a place that is ticked."""


class FormField(StrEnum):
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


class FormErrorKind(StrEnum):
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
class FormError:
    place: FormField
    wrong: FormErrorKind


FormErrors = tuple[FormError, ...]
TypedForm = Mapping[FormField, str]
FormReader = Callable[[TypedForm, Sequence[ListRow], datetime], ListRow | FormErrors]
"""What was typed, beside the other rows of its list, at this moment."""


@dataclass
class _FormReading:
    """Reads one form; keeps the first problem of each place."""

    typed: TypedForm
    found: dict[FormField, FormErrorKind] = field(default_factory=dict)

    def text(self, place: FormField) -> str:
        """In the usual widths, and without the space around it."""
        return in_usual_widths(self.typed.get(place, ""))

    def is_wrong(self, place: FormField, wrong: FormErrorKind) -> None:
        self.found.setdefault(place, wrong)

    def time_of_day(self, place: FormField) -> time | None:
        return self._read(place, time_of, FormErrorKind.TIME)

    def day(self, place: FormField) -> date | None:
        return self._read(place, day_of, FormErrorKind.DAY)

    def month_day(self, place: FormField) -> str | None:
        return self._read(place, month_day_of, FormErrorKind.MONTH_DAY)

    def note(self) -> str:
        """Of a day or a window, and of nobody."""
        note = " ".join(composed(self.typed.get(FormField.NOTE, "")).split())
        if len(note) > LONGEST_NOTE or not note.isprintable() or is_my_number(note):
            self.is_wrong(FormField.NOTE, FormErrorKind.TEXT)
        return note

    def _read(self, place: FormField, read: Callable[[str], T], wrong: FormErrorKind) -> T | None:
        text = self.text(place)
        if not text:
            self.is_wrong(place, FormErrorKind.MISSING)
            return None
        try:
            return read(text)
        except ValueError:
            self.is_wrong(place, wrong)
            return None

    @property
    def problems(self) -> FormErrors:
        return tuple(FormError(place, wrong) for place, wrong in self.found.items())


# --- one form each


def hours_typed(typed: TypedForm, others: Sequence[ListRow], _now: datetime) -> Hours | FormErrors:
    """Hours of some weekdays; those of the other rows may not be at the same time."""
    form = _FormReading(typed)
    days = tuple(day for day in Weekday if day.value in form.text(FormField.DAYS).split())
    if not days:
        form.is_wrong(FormField.DAYS, FormErrorKind.MISSING)
    weeks: tuple[int, ...] = ()
    try:
        weeks = weeks_of(form.text(FormField.WEEKS))
    except ValueError:
        form.is_wrong(FormField.WEEKS, FormErrorKind.WEEKS)
    opens, closes = form.time_of_day(FormField.OPENS), form.time_of_day(FormField.CLOSES)
    _in_order(form, FormField.CLOSES, opens, closes)
    if opens is None or closes is None or form.problems:
        return form.problems
    row = Hours(days, opens, closes, weeks)
    if any(isinstance(other, Hours) and meet(row, other) for other in others):
        form.is_wrong(FormField.OPENS, FormErrorKind.OVERLAPS)
    return form.problems or row


def closing_typed(typed: TypedForm, others: Sequence[ListRow], _now: datetime) -> YearlyClosing | FormErrors:
    """Days of every year; may run over New Year. A single day has no end."""
    form = _FormReading(typed)
    first = form.month_day(FormField.FIRST)
    last = form.month_day(FormField.LAST) if form.text(FormField.LAST) else first
    if first is None or last is None:
        return form.problems
    row = YearlyClosing(first, last)
    if row in others:
        form.is_wrong(FormField.FIRST, FormErrorKind.TWICE)
    return form.problems or row


def special_typed(typed: TypedForm, others: Sequence[ListRow], now: datetime) -> SpecialDay | FormErrors:
    """One date: open, with a break or without, or closed. A day that is past is none."""
    form = _FormReading(typed)
    day, note = form.day(FormField.DAY), form.note()
    if day is not None and day < local(now).date():
        form.is_wrong(FormField.DAY, FormErrorKind.PAST)
    if day is not None and any(isinstance(other, SpecialDay) and other.day == day for other in others):
        form.is_wrong(FormField.DAY, FormErrorKind.TWICE)
    spans = () if typed.get(FormField.CLOSED) == YES else _spans(form)
    if day is None or form.problems:
        return form.problems
    return SpecialDay(day, spans, note)


def _spans(form: _FormReading) -> tuple[tuple[time, time], ...]:
    opens, closes = form.time_of_day(FormField.OPENS), form.time_of_day(FormField.CLOSES)
    _in_order(form, FormField.CLOSES, opens, closes)
    if not form.text(FormField.BREAK_FROM) and not form.text(FormField.BREAK_TO):
        return ((opens, closes),) if opens is not None and closes is not None else ()
    begins, ends = form.time_of_day(FormField.BREAK_FROM), form.time_of_day(FormField.BREAK_TO)
    _in_order(form, FormField.BREAK_TO, begins, ends)
    if opens is None or closes is None or begins is None or ends is None:
        return ()
    if not opens < begins:
        form.is_wrong(FormField.BREAK_FROM, FormErrorKind.BREAK)
    if not ends < closes:
        form.is_wrong(FormField.BREAK_TO, FormErrorKind.BREAK)
    return (opens, begins), (ends, closes)


def window_typed(typed: TypedForm, others: Sequence[ListRow], now: datetime) -> Period | FormErrors:
    """From a moment to another; without its day, the end is on the day of the start."""
    form = _FormReading(typed)
    first, begins = form.day(FormField.START_DAY), form.time_of_day(FormField.START_TIME)
    last = form.day(FormField.END_DAY) if form.text(FormField.END_DAY) else first
    ends, note = form.time_of_day(FormField.END_TIME), form.note()
    if first is None or begins is None or last is None or ends is None or form.problems:
        return form.problems
    start, end = at(first, begins), at(last, ends)
    _in_order(form, FormField.END_TIME, start, end)
    if end <= now:
        form.is_wrong(FormField.END_DAY, FormErrorKind.PAST)
    if form.problems:
        return form.problems
    row = Period(start, end, note)
    if any(isinstance(other, Period) and overlap(row, other) for other in others):
        form.is_wrong(FormField.START_TIME, FormErrorKind.OVERLAPS)
    return form.problems or row


def _in_order(form: _FormReading, place: FormField, first: Moment | None, last: Moment | None) -> None:
    if first is not None and last is not None and not first < last:
        form.is_wrong(place, FormErrorKind.ORDER)


def text_typed(name: SettingName, typed: str) -> TextSetting | FormErrors:
    text = " ".join(composed(typed).split())
    return TextSetting(name, text) if text_fits(name, text) else (FormError(FormField.TEXT, FormErrorKind.TEXT),)


# --- a row as it would be typed, to be typed anew


def typed_of(row: ListRow) -> TypedForm:
    match row:
        case Hours(days, opens, closes, nth):
            weeks = ",".join(str(number) for number in nth)
            return {
                FormField.DAYS: " ".join(days),
                FormField.WEEKS: weeks,
                FormField.OPENS: _clock(opens),
                FormField.CLOSES: _clock(closes),
            }
        case YearlyClosing(first, last):
            return {FormField.FIRST: first, FormField.LAST: last}
        case SpecialDay(day, spans, note):
            return {FormField.DAY: day.isoformat(), FormField.NOTE: note, **_typed_spans(spans)}
        case Period(start, end, note):
            begins, ends = local(start), local(end)
            return {
                FormField.START_DAY: begins.date().isoformat(),
                FormField.START_TIME: _clock(begins.time()),
                FormField.END_DAY: ends.date().isoformat(),
                FormField.END_TIME: _clock(ends.time()),
                FormField.NOTE: note,
            }


def _typed_spans(spans: Sequence[tuple[time, time]]) -> TypedForm:
    """A form has one break: where a file has more, its end is left to be typed, and none is lost unseen."""
    if not spans:
        return {FormField.CLOSED: YES}
    (opens, begins), (ends, closes) = spans[0], spans[-1]
    whole = {FormField.OPENS: _clock(opens), FormField.CLOSES: _clock(closes)}
    if len(spans) == 1:
        return whole
    return {**whole, FormField.BREAK_FROM: _clock(begins), FormField.BREAK_TO: _clock(ends) if len(spans) == 2 else ""}


def _clock(moment: time) -> str:
    return f"{moment.hour}:{moment:%M}"
