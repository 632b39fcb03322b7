"""What of all that was set at the desk counts, and a counter with it."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, assert_never

from kiosk.domain.settings.set_at_desk import (
    Fault,
    HolidayRules,
    MadeChange,
    Maintenance,
    SettingName,
    SpecialDays,
    Text,
    Value,
    WeeklyHours,
    YearlyClosings,
)

if TYPE_CHECKING:
    from kiosk.domain.city.counter import Counter


def newest(changes: Iterable[MadeChange]) -> dict[SettingName, MadeChange]:
    """The last change of each name."""
    return {change.name: change for change in sorted(changes, key=lambda change: change.number)}


def may_go_back(made: MadeChange | None) -> bool:
    """Whether a name's last change keeps it from what the files say."""
    return made is not None and (made.value is not None or made.fault is not None)


def value_before(made: MadeChange, changes: Iterable[MadeChange], as_filed: "Counter") -> Value | None:
    """What counted before this change, as far as it is known."""
    before = newest(change for change in changes if change.name is made.name and change.number < made.number)
    last = before.get(made.name)
    return last.value if last is not None and last.value is not None else value_at(as_filed, made.name)


def judged(changes: Iterable[MadeChange], programmes: Iterable[str]) -> tuple[MadeChange, ...]:
    """The changes, with a fault where a programme is set that there is not any more."""
    known = frozenset(programmes)
    return tuple(
        replace(change, fault=Fault.GONE)
        if change.name is SettingName.PROGRAMME and isinstance(change.value, Text) and change.value.text not in known
        else change
        for change in changes
    )


def in_force(changes: Iterable[MadeChange]) -> Mapping[SettingName, MadeChange]:
    """What counts instead of what the files say."""
    return {
        name: change for name, change in newest(changes).items() if change.value is not None and change.fault is None
    }


def not_in_force(changes: Iterable[MadeChange]) -> tuple[MadeChange, ...]:
    """What was set last and cannot be used."""
    return tuple(change for change in newest(changes).values() if change.fault is not None)


def counter_with(as_filed: "Counter", changes: Iterable[MadeChange]) -> "Counter":
    """The counter with what was set that counts at once."""
    counter = as_filed
    for change in in_force(changes).values():
        if change.value is not None:
            counter = counter_of(counter, change.value)
    return counter


def counter_of(counter: "Counter", value: Value) -> "Counter":
    """The counter with this value; one that counts from the next start on changes nothing."""
    timetable = counter.municipality.timetable
    match value:
        case WeeklyHours(rows):
            return counter.with_hours(replace(timetable, hours=rows), counter.maintenance)
        case YearlyClosings(rows):
            return counter.with_hours(replace(timetable, closed=rows), counter.maintenance)
        case HolidayRules(weekday, saturday):
            # Hours of a file for holidays alone would be told instead of what the clerk has said.
            ruled = replace(timetable, on_holiday=weekday, on_holiday_saturday=saturday, holiday_hours=())
            return counter.with_hours(ruled, counter.maintenance)
        case SpecialDays(rows):
            return counter.with_hours(replace(timetable, special=rows), counter.maintenance)
        case Maintenance(rows):
            return counter.with_hours(timetable, rows)
        case Text():
            return counter
        case _:
            assert_never(value)


def value_at(counter: "Counter", name: SettingName) -> Value | None:
    """What of the calendar counts at this counter; None for what is no part of it."""
    timetable = counter.municipality.timetable
    match name:
        case SettingName.HOURS:
            return WeeklyHours(timetable.hours)
        case SettingName.CLOSINGS:
            return YearlyClosings(timetable.closed)
        case SettingName.HOLIDAYS:
            return HolidayRules(timetable.on_holiday, timetable.on_holiday_saturday)
        case SettingName.SPECIAL:
            return SpecialDays(timetable.special)
        case SettingName.MAINTENANCE:
            return Maintenance(counter.maintenance)
        case _:
            return None
