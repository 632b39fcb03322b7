"""The lists of the calendar: their rows, in their order."""

from collections.abc import Sequence
from datetime import datetime

from kiosk.domain.city.municipality import Hours, SpecialDay, YearlyClosing
from kiosk.domain.settings.desk_settings import (
    Maintenance,
    SettingName,
    SettingValue,
    SpecialDays,
    WeeklyHours,
    YearlyClosings,
)
from kiosk.domain.values.times import Period, local

ListRow = Hours | YearlyClosing | SpecialDay | Period


def rows_of(value: SettingValue | None) -> tuple[ListRow, ...]:
    match value:
        case WeeklyHours(rows) | YearlyClosings(rows) | SpecialDays(rows) | Maintenance(rows):
            return rows
        case _:
            return ()


def list_of(name: SettingName, rows: Sequence[ListRow]) -> SettingValue:
    """The list of this name, in its order. Raises ValueError for a name that has none."""
    match name:
        case SettingName.HOURS:
            return WeeklyHours(tuple(row for row in rows if isinstance(row, Hours)))
        case SettingName.CLOSINGS:
            return YearlyClosings(tuple(row for row in rows if isinstance(row, YearlyClosing)))
        case SettingName.SPECIAL:
            days = [row for row in rows if isinstance(row, SpecialDay)]
            return SpecialDays(tuple(sorted(days, key=lambda row: row.day)))
        case SettingName.MAINTENANCE:
            periods = [row for row in rows if isinstance(row, Period)]
            return Maintenance(tuple(sorted(periods, key=lambda row: row.start)))
        case _:
            raise ValueError(f"{name} is no list")


def ahead(rows: Sequence[ListRow], now: datetime) -> tuple[ListRow, ...]:
    """Without the days and windows that are over: who changes a list does not keep them."""
    return tuple(row for row in rows if not _is_over(row, now))


def _is_over(row: ListRow, now: datetime) -> bool:
    match row:
        case SpecialDay(day):
            return day < local(now).date()
        case Period(_, end):
            return end <= now
        case _:
            return False
