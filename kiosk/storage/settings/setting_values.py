"""What was set at the desk, as the register keeps it: JSON, and judged again whenever it is read."""

import json
from collections.abc import Mapping
from datetime import date, datetime, time
from typing import assert_never

from kiosk.domain.city.municipality import Hours, OnHoliday, SpecialDay, Weekday, YearlyClosing
from kiosk.domain.settings.desk_settings import (
    HolidayRules,
    Maintenance,
    SettingName,
    SettingValue,
    SpecialDays,
    TextSetting,
    WeeklyHours,
    YearlyClosings,
    validate_setting,
)
from kiosk.domain.values.times import Period

Json = Mapping[str, object]


def written(value: SettingValue) -> str:
    return json.dumps(_plain(value), ensure_ascii=False)


def value_of(name: SettingName, text: str) -> SettingValue:
    """Raises ValueError, TypeError for what is none."""
    try:
        value = _value(name, json.loads(text))
    except (KeyError, AttributeError) as error:
        raise ValueError(f"no value of {name}") from error
    if validate_setting(value) is not None:
        raise ValueError(f"no usable value of {name}")
    return value


def _plain(value: SettingValue) -> object:
    match value:
        case WeeklyHours(rows):
            return [
                {"days": row.days, "opens": f"{row.opens}", "closes": f"{row.closes}", "nth": row.nth} for row in rows
            ]
        case YearlyClosings(rows):
            return [{"first": row.first, "last": row.last} for row in rows]
        case HolidayRules(weekday, saturday):
            return {"weekday": weekday, "saturday": saturday}
        case SpecialDays(rows):
            return [
                {
                    "day": f"{row.day}",
                    "spans": [[f"{opens}", f"{closes}"] for opens, closes in row.spans],
                    "note": row.note,
                }
                for row in rows
            ]
        case Maintenance(rows):
            return [{"start": row.start.isoformat(), "end": row.end.isoformat(), "note": row.note} for row in rows]
        case TextSetting(_, text):
            return text
        case _:
            assert_never(value)


def _value(name: SettingName, plain: object) -> SettingValue:
    match name:
        case SettingName.HOURS:
            return WeeklyHours(tuple(_hours(row) for row in _rows(plain)))
        case SettingName.CLOSINGS:
            return YearlyClosings(tuple(YearlyClosing(_text(row, "first"), _text(row, "last")) for row in _rows(plain)))
        case SettingName.HOLIDAYS:
            rules = _object(plain)
            return HolidayRules(OnHoliday(_text(rules, "weekday")), OnHoliday(_text(rules, "saturday")))
        case SettingName.SPECIAL:
            return SpecialDays(tuple(_special(row) for row in _rows(plain)))
        case SettingName.MAINTENANCE:
            return Maintenance(tuple(_period(row) for row in _rows(plain)))
        case SettingName.PROGRAMME | SettingName.COUNTER_NAME | SettingName.PRINTER | SettingName.READER_NAME:
            return TextSetting(name, _string(plain))
        case _:
            assert_never(name)


def _hours(row: Json) -> Hours:
    days = tuple(Weekday(_string(day)) for day in _list(row["days"]))
    nth = tuple(int(str(week)) for week in _list(row["nth"]))
    return Hours(days, _clock(row["opens"]), _clock(row["closes"]), nth)


def _special(row: Json) -> SpecialDay:
    spans = [_list(span) for span in _list(row["spans"])]
    read = tuple((_clock(opens), _clock(closes)) for opens, closes in spans)
    return SpecialDay(date.fromisoformat(_text(row, "day")), read, _text(row, "note"))


def _period(row: Json) -> Period:
    start, end = (datetime.fromisoformat(_text(row, side)) for side in ("start", "end"))
    return Period(start, end, _text(row, "note"))


def _clock(plain: object) -> time:
    return time.fromisoformat(_string(plain))


def _text(row: Json, key: str) -> str:
    return _string(row[key])


def _rows(plain: object) -> list[Json]:
    return [_object(row) for row in _list(plain)]


def _string(plain: object) -> str:
    if not isinstance(plain, str):
        raise TypeError("no text")
    return plain


def _list(plain: object) -> list[object]:
    if not isinstance(plain, list):
        raise TypeError("no list")
    return plain


def _object(plain: object) -> Json:
    if not isinstance(plain, dict):
        raise TypeError("no object")
    return plain
