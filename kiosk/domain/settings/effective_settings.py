"""What of all that was set at the desk counts, and a counter with it."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, assert_never

from kiosk.domain.settings.desk_settings import (
    HolidayRules,
    Maintenance,
    SettingFault,
    SettingName,
    SettingOverride,
    SettingValue,
    SpecialDays,
    TextSetting,
    WeeklyHours,
    YearlyClosings,
)

if TYPE_CHECKING:
    from kiosk.domain.city.counter import Counter


def newest(changes: Iterable[SettingOverride]) -> dict[SettingName, SettingOverride]:
    """The last change of each name."""
    return {change.name: change for change in sorted(changes, key=lambda change: change.number)}


def may_go_back(made: SettingOverride | None) -> bool:
    """Whether a name's last change keeps it from what the files say."""
    return made is not None and (made.value is not None or made.fault is not None)


def value_before(
    made: SettingOverride, changes: Iterable[SettingOverride], file_defaults: "Counter"
) -> SettingValue | None:
    """What counted before this change, as far as it is known."""
    before = newest(change for change in changes if change.name is made.name and change.number < made.number)
    last = before.get(made.name)
    return last.value if last is not None and last.value is not None else value_at(file_defaults, made.name)


def judged(changes: Iterable[SettingOverride], programmes: Iterable[str]) -> tuple[SettingOverride, ...]:
    """The changes, with a fault where a programme is set that there is not any more."""
    known = frozenset(programmes)
    return tuple(
        replace(change, fault=SettingFault.GONE)
        if change.name is SettingName.PROGRAMME
        and isinstance(change.value, TextSetting)
        and change.value.text not in known
        else change
        for change in changes
    )


def effective_settings(changes: Iterable[SettingOverride]) -> Mapping[SettingName, SettingOverride]:
    """What counts instead of what the files say."""
    return {
        name: change for name, change in newest(changes).items() if change.value is not None and change.fault is None
    }


def unusable_settings(changes: Iterable[SettingOverride]) -> tuple[SettingOverride, ...]:
    """What was set last and cannot be used."""
    return tuple(change for change in newest(changes).values() if change.fault is not None)


def counter_with(file_defaults: "Counter", changes: Iterable[SettingOverride]) -> "Counter":
    """The counter with what was set that counts at once."""
    counter = file_defaults
    for change in effective_settings(changes).values():
        if change.value is not None:
            counter = counter_of(counter, change.value)
    return counter


def counter_of(counter: "Counter", value: SettingValue) -> "Counter":
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
        case TextSetting():
            return counter
        case _:
            assert_never(value)


def value_at(counter: "Counter", name: SettingName) -> SettingValue | None:
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
