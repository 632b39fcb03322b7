"""When a place is open: the week, the days on which it is not, and the days ahead that differ. A line each."""

from datetime import date, timedelta
from functools import reduce

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.domain.city.municipality import WEEK, Hours, OnHoliday, SpecialDay, Timetable, Weekday, YearlyClosing
from kiosk.domain.values.times import at
from kiosk.ui.messages import CitizenText, say
from kiosk.ui.messages.frame.moments import DateFormats, month_name, spans

_AHEAD = timedelta(days=31)


class WeekTexts(CitizenText):
    DAYS = QT_TRANSLATE_NOOP("WeekTexts", "{days} {opens.hour}:{opens:%M}〜{closes.hour}:{closes:%M}")
    RANGE = QT_TRANSLATE_NOOP("WeekTexts", "{first}〜{last}")
    NTH_DAYS = QT_TRANSLATE_NOOP("WeekTexts", "{nth}{days}")
    NTH_1 = QT_TRANSLATE_NOOP("WeekTexts", "第1")
    NTH_2 = QT_TRANSLATE_NOOP("WeekTexts", "第2")
    NTH_3 = QT_TRANSLATE_NOOP("WeekTexts", "第3")
    NTH_4 = QT_TRANSLATE_NOOP("WeekTexts", "第4")
    NTH_5 = QT_TRANSLATE_NOOP("WeekTexts", "第5")
    AND = QT_TRANSLATE_NOOP("WeekTexts", "{before}・{after}")
    HOLIDAY = QT_TRANSLATE_NOOP("WeekTexts", "祝日")
    HOLIDAYS_CLOSED = QT_TRANSLATE_NOOP("WeekTexts", "祝日は休み")
    HOLIDAYS_BUT_SATURDAYS = QT_TRANSLATE_NOOP("WeekTexts", "祝日は休み(土曜の祝日は開きます)")
    CLOSED = QT_TRANSLATE_NOOP("WeekTexts", "{first}〜{last}は休み")
    CLOSED_DAY = QT_TRANSLATE_NOOP("WeekTexts", "{first}は休み")
    ASSUMED = QT_TRANSLATE_NOOP("WeekTexts", "{closing}の見込み(お確かめください)")
    DAY = QT_TRANSLATE_NOOP("WeekTexts", "{month}月{day}日")
    SPECIAL = QT_TRANSLATE_NOOP("WeekTexts", "{day}は {spans}")
    SPECIAL_CLOSED = QT_TRANSLATE_NOOP("WeekTexts", "{day}は休み")
    BETWEEN = QT_TRANSLATE_NOOP("WeekTexts", "、")
    SPECIAL_DAY = QT_TRANSLATE_NOOP("WeekTexts", "{month}月{day}日({weekday})")


def week_of(timetable: Timetable) -> tuple[str, ...]:
    """The hours of the week and the days of the year that are closed."""
    lines = [_open(_days(hours), hours) for hours in timetable.hours]
    lines += [_open(say(WeekTexts.HOLIDAY), hours) for hours in timetable.holiday_hours]
    if not timetable.holiday_hours and timetable.on_holiday is OnHoliday.CLOSED:
        saturdays = any(Weekday.SAT in hours.days for hours in timetable.hours)
        opens = saturdays and timetable.on_holiday_saturday is OnHoliday.OPEN
        lines.append(say(WeekTexts.HOLIDAYS_BUT_SATURDAYS if opens else WeekTexts.HOLIDAYS_CLOSED))
    lines += [_closed(closing) for closing in timetable.closed]
    return tuple(dict.fromkeys(lines))


def exceptions_of(timetable: Timetable, today: date) -> tuple[str, ...]:
    """The days of the next month that differ from the week, today among them."""
    coming = (special for special in timetable.special if today <= special.day <= today + _AHEAD)
    return tuple(_special(special) for special in sorted(coming, key=lambda special: special.day))


def in_one_line(lines: tuple[str, ...]) -> str:
    return say(WeekTexts.BETWEEN).join(lines)


def _open(days: str, hours: Hours) -> str:
    return say(WeekTexts.DAYS, days=days, opens=hours.opens, closes=hours.closes)


def _days(hours: Hours) -> str:
    """Three days or more in a row are said by the first and the last."""
    numbers = sorted(WEEK.index(day) for day in hours.days)
    names = [say(DateFormats[WEEK[number].name]) for number in numbers]
    in_a_row = len(numbers) > 2 and numbers[-1] - numbers[0] == len(numbers) - 1
    days = say(WeekTexts.RANGE, first=names[0], last=names[-1]) if in_a_row else _listed(names)
    if not hours.nth:
        return days
    nth = _listed([say(WeekTexts[f"NTH_{number}"]) for number in sorted(hours.nth)])
    return say(WeekTexts.NTH_DAYS, nth=nth, days=days)


def _listed(names: list[str]) -> str:
    return reduce(lambda before, after: say(WeekTexts.AND, before=before, after=after), names)


def _closed(closing: YearlyClosing) -> str:
    form = WeekTexts.CLOSED_DAY if closing.first == closing.last else WeekTexts.CLOSED
    told = say(form, first=_day(closing.first), last=_day(closing.last))
    return say(WeekTexts.ASSUMED, closing=told) if closing.assumed else told


def _day(text: str) -> str:
    month, day = text.split("-")
    return say(WeekTexts.DAY, month=int(month), month_name=month_name(int(month)), day=int(day))


def _special(special: SpecialDay) -> str:
    day = say(
        WeekTexts.SPECIAL_DAY,
        month=special.day.month,
        month_name=month_name(special.day.month),
        day=special.day.day,
        weekday=say(DateFormats[WEEK[special.day.weekday()].name]),
    )
    if not special.spans:
        return say(WeekTexts.SPECIAL_CLOSED, day=day)
    times = tuple((at(special.day, opens), at(special.day, closes)) for opens, closes in sorted(special.spans))
    return say(WeekTexts.SPECIAL, day=day, spans=spans(times))
