"""The words of the calendar's room: its lists, their forms, and what is wrong in them."""

from datetime import date, time, timedelta

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.domain.city.counter import Counter
from kiosk.domain.city.hours.opening_hours import Span, spans_on
from kiosk.domain.city.municipality import Hours, OnHoliday, SpecialDay, Weekday, YearlyClosing
from kiosk.domain.settings.desk_settings import SettingName
from kiosk.domain.settings.setting_forms import FormErrorKind, FormErrors, FormField
from kiosk.domain.settings.setting_lists import ListRow
from kiosk.domain.values.times import Period, at, local
from kiosk.ui.messages import DeskText, say
from kiosk.ui.messages.frame.moments import DateFormats, spans


class CalendarTexts(DeskText):
    HOURS = QT_TRANSLATE_NOOP("CalendarTexts", "曜日と時間")
    CLOSINGS = QT_TRANSLATE_NOOP("CalendarTexts", "毎年の休み")
    HOLIDAYS = QT_TRANSLATE_NOOP("CalendarTexts", "祝日")
    SPECIAL = QT_TRANSLATE_NOOP("CalendarTexts", "特別な日")
    MAINTENANCE = QT_TRANSLATE_NOOP("CalendarTexts", "国の保守")
    HOURS_ABOUT = QT_TRANSLATE_NOOP("CalendarTexts", "いつもの受付時間です。変えると、お客さまの画面にすぐ出ます。")
    CLOSINGS_ABOUT = QT_TRANSLATE_NOOP(
        "CalendarTexts", "年末年始など、毎年休む日です。変えると、お客さまの画面にすぐ出ます。"
    )
    HOLIDAYS_ABOUT = QT_TRANSLATE_NOOP(
        "CalendarTexts", "いつもなら開く日が祝日のときです。変えると、お客さまの画面にすぐ出ます。"
    )
    SPECIAL_ABOUT = QT_TRANSLATE_NOOP(
        "CalendarTexts", "この日だけ、時間を変えるか休みます。お客さまの画面にすぐ出ます。"
    )
    MAINTENANCE_ABOUT = QT_TRANSLATE_NOOP(
        "CalendarTexts", "国のシステムが止まる間は、手続きを止めます。7日前からお客さまの画面で知らせます。"
    )
    EMPTY = QT_TRANSLATE_NOOP("CalendarTexts", "ありません。")
    ADD = QT_TRANSLATE_NOOP("CalendarTexts", "加える")
    SAVE = QT_TRANSLATE_NOOP("CalendarTexts", "直して保存する")
    EDIT = QT_TRANSLATE_NOOP("CalendarTexts", "選んだ行を直す")
    REMOVE = QT_TRANSLATE_NOOP("CalendarTexts", "選んだ行を消す")
    STOP = QT_TRANSLATE_NOOP("CalendarTexts", "やめる")
    ADDING = QT_TRANSLATE_NOOP("CalendarTexts", "新しい行")
    EDITING = QT_TRANSLATE_NOOP("CalendarTexts", "直している行: {row}")
    LIST = QT_TRANSLATE_NOOP("CalendarTexts", "{name}の一覧")
    AHEAD = QT_TRANSLATE_NOOP("CalendarTexts", "これから14日")
    AHEAD_NOW = QT_TRANSLATE_NOOP("CalendarTexts", "お客さまに、こう出ます。")
    AHEAD_DRAFT = QT_TRANSLATE_NOOP("CalendarTexts", "保存すると、▶ の日が変わります。")
    DAY_LINE = QT_TRANSLATE_NOOP("CalendarTexts", "{day} {what}")
    CHANGED = QT_TRANSLATE_NOOP("CalendarTexts", "▶ {line}")
    DAY_CLOSED = QT_TRANSLATE_NOOP("CalendarTexts", "休み")
    DAY_DOWN = QT_TRANSLATE_NOOP("CalendarTexts", "{what}\n— 保守 {begins}から")
    DAY_DOWN_BETWEEN = QT_TRANSLATE_NOOP("CalendarTexts", "{what}\n— 保守 {begins}〜{ends}")
    DAY_STILL_DOWN = QT_TRANSLATE_NOOP("CalendarTexts", "{what}\n— 保守 {ends}まで")
    DAY_ALL_DOWN = QT_TRANSLATE_NOOP("CalendarTexts", "{what}\n— 一日じゅう保守")
    WEEKDAY_RULE = QT_TRANSLATE_NOOP("CalendarTexts", "月曜〜金曜と日曜の祝日")
    SATURDAY_RULE = QT_TRANSLATE_NOOP("CalendarTexts", "開く土曜が祝日のとき")
    UNCHANGED = QT_TRANSLATE_NOOP("CalendarTexts", "まだ何も変えていません。")
    FIRST_WRONG = QT_TRANSLATE_NOOP("CalendarTexts", "「{place}」: {wrong}")
    LAST_HOURS = QT_TRANSLATE_NOOP("CalendarTexts", "受付時間がなくなるので、消せません。")
    HOLIDAY_SAVE = QT_TRANSLATE_NOOP("CalendarTexts", "保存する")


class HolidayNames(DeskText):
    CLOSED = QT_TRANSLATE_NOOP("HolidayNames", "休む")
    OPEN = QT_TRANSLATE_NOOP("HolidayNames", "いつもどおり開ける")


class CalendarRows(DeskText):
    HOURS = QT_TRANSLATE_NOOP("CalendarRows", "{days} {opens}〜{closes}")
    HOURS_OF_WEEKS = QT_TRANSLATE_NOOP("CalendarRows", "第{weeks} {days} {opens}〜{closes}")
    CLOSING = QT_TRANSLATE_NOOP("CalendarRows", "{first}〜{last}")
    SPECIAL = QT_TRANSLATE_NOOP("CalendarRows", "{day} {what} {note}")
    PERIOD = QT_TRANSLATE_NOOP("CalendarRows", "{starts}〜{ends} {note}")
    BETWEEN = QT_TRANSLATE_NOOP("CalendarRows", "・")
    MONTH_DAY = QT_TRANSLATE_NOOP("CalendarRows", "{month}月{day}日")
    DAY = QT_TRANSLATE_NOOP("CalendarRows", "{month}月{day}日({weekday})")
    DAY_SHORT = QT_TRANSLATE_NOOP("CalendarRows", "{month}/{day}({weekday})")
    DAY_OF_YEAR = QT_TRANSLATE_NOOP("CalendarRows", "{year}年{month}月{day}日({weekday})")
    CLOCK = QT_TRANSLATE_NOOP("CalendarRows", "{hour}:{minute:02}")


class FieldNames(DeskText):
    """What a clerk is asked for, with the form in which it is typed."""

    DAYS = QT_TRANSLATE_NOOP("FieldNames", "曜日")
    WEEKS = QT_TRANSLATE_NOOP("FieldNames", "第何週か(2,4 空は毎週)")
    OPENS = QT_TRANSLATE_NOOP("FieldNames", "開ける(8:30)")
    CLOSES = QT_TRANSLATE_NOOP("FieldNames", "閉める(17:00)")
    FIRST = QT_TRANSLATE_NOOP("FieldNames", "この日から(12-29)")
    LAST = QT_TRANSLATE_NOOP("FieldNames", "この日まで(1-3 空は1日だけ)")
    DAY = QT_TRANSLATE_NOOP("FieldNames", "日付(2026-10-12)")
    CLOSED = QT_TRANSLATE_NOOP("FieldNames", "一日休む")
    BREAK_FROM = QT_TRANSLATE_NOOP("FieldNames", "休憩の始め(なくてもよい)")
    BREAK_TO = QT_TRANSLATE_NOOP("FieldNames", "休憩の終わり")
    START_DAY = QT_TRANSLATE_NOOP("FieldNames", "始まる日(2026-10-12)")
    START_TIME = QT_TRANSLATE_NOOP("FieldNames", "時刻(23:00)")
    END_DAY = QT_TRANSLATE_NOOP("FieldNames", "終わる日(空は同じ日)")
    END_TIME = QT_TRANSLATE_NOOP("FieldNames", "時刻(5:00)")
    NOTE = QT_TRANSLATE_NOOP("FieldNames", "メモ(30文字まで)")
    TEXT = QT_TRANSLATE_NOOP("FieldNames", "名前")


class FormErrorTexts(DeskText):
    MISSING = QT_TRANSLATE_NOOP("FormErrorTexts", "入れてください")
    TIME = QT_TRANSLATE_NOOP("FormErrorTexts", "8:30のように")
    DAY = QT_TRANSLATE_NOOP("FormErrorTexts", "2026-10-12のように")
    MONTH_DAY = QT_TRANSLATE_NOOP("FormErrorTexts", "12-29のように")
    WEEKS = QT_TRANSLATE_NOOP("FormErrorTexts", "1から5まで。2,4 のように")
    ORDER = QT_TRANSLATE_NOOP("FormErrorTexts", "始めより後に")
    BREAK = QT_TRANSLATE_NOOP("FormErrorTexts", "受付時間の外")
    PAST = QT_TRANSLATE_NOOP("FormErrorTexts", "もう過ぎています")
    TWICE = QT_TRANSLATE_NOOP("FormErrorTexts", "もう一覧にあります")
    OVERLAPS = QT_TRANSLATE_NOOP("FormErrorTexts", "ほかと重なる")
    TEXT = QT_TRANSLATE_NOOP("FormErrorTexts", "短い言葉で。12桁の番号は不可")
    MARKED = QT_TRANSLATE_NOOP("FormErrorTexts", "▲{wrong}")


_WEEKDAYS = {
    Weekday.MON: DateFormats.MON,
    Weekday.TUE: DateFormats.TUE,
    Weekday.WED: DateFormats.WED,
    Weekday.THU: DateFormats.THU,
    Weekday.FRI: DateFormats.FRI,
    Weekday.SAT: DateFormats.SAT,
    Weekday.SUN: DateFormats.SUN,
}


def section_name(name: SettingName) -> str:
    return say(CalendarTexts[name.name])


def section_about(name: SettingName) -> str:
    return say(CalendarTexts[f"{name.name}_ABOUT"])


def place_name(place: FormField) -> str:
    return say(FieldNames[place.name])


def wrong_line(wrong: FormErrorKind) -> str:
    """Marked, so that it is not told by its colour alone."""
    return say(FormErrorTexts.MARKED, wrong=say(FormErrorTexts[wrong.name]))


def first_wrong_line(errors: FormErrors) -> str:
    """What stands against the form, the first of it; empty where nothing was asked yet."""
    if not errors:
        return ""
    first = errors[0]
    return say(CalendarTexts.FIRST_WRONG, place=place_name(first.place), wrong=say(FormErrorTexts[first.wrong.name]))


def weekday_name(day: Weekday) -> str:
    return say(_WEEKDAYS[day])


def holiday_name(rule: OnHoliday) -> str:
    return say(HolidayNames[rule.name])


# --- a row of a list


def row_line(row: ListRow) -> str:
    match row:
        case Hours(days, opens, closes, nth):
            named = say(CalendarRows.BETWEEN).join(weekday_name(day) for day in days)
            weeks = say(CalendarRows.BETWEEN).join(str(week) for week in nth)
            form = CalendarRows.HOURS_OF_WEEKS if nth else CalendarRows.HOURS
            return say(form, weeks=weeks, days=named, opens=_clock(opens), closes=_clock(closes))
        case YearlyClosing(first, last):
            return (
                _month_day(first)
                if first == last
                else say(CalendarRows.CLOSING, first=_month_day(first), last=_month_day(last))
            )
        case SpecialDay(day, times, note):
            what = _spans_of(day, times)
            return say(CalendarRows.SPECIAL, day=_day(CalendarRows.DAY_OF_YEAR, day), what=what, note=note).strip()
        case Period(start, note=note):
            starts = f"{_day(CalendarRows.DAY_OF_YEAR, local(start).date())} {_clock(local(start).time())}"
            return say(CalendarRows.PERIOD, starts=starts, ends=_end(row), note=note).strip()


def _end(period: Period) -> str:
    """With its day only where it is another one."""
    start, end = local(period.start), local(period.end)
    clock = _clock(end.time())
    return clock if start.date() == end.date() else f"{_day(CalendarRows.DAY, end.date())} {clock}"


def _spans_of(day: date, times: tuple[tuple[time, time], ...]) -> str:
    if not times:
        return say(CalendarTexts.DAY_CLOSED)
    return spans(tuple((at(day, opens), at(day, closes)) for opens, closes in times))


def _clock(moment: time) -> str:
    return say(CalendarRows.CLOCK, hour=moment.hour, minute=moment.minute)


def _month_day(text: str) -> str:
    month, _, day = text.partition("-")
    return say(CalendarRows.MONTH_DAY, month=int(month), day=int(day))


def _day(form: CalendarRows, day: date) -> str:
    weekday = weekday_name(tuple(Weekday)[day.weekday()])
    return say(form, year=day.year, month=day.month, day=day.day, weekday=weekday)


# --- the days ahead


def day_line(counter: Counter, day: date, *, changed: bool = False) -> str:
    """One day as the citizens are told of it; marked where it differs from what they are told now."""
    line = say(CalendarTexts.DAY_LINE, day=_day(CalendarRows.DAY_SHORT, day), what=day_told(counter, day))
    return say(CalendarTexts.CHANGED, line=line) if changed else line


def _in_a_line(times: tuple[Span, ...]) -> str:
    return " ".join(spans((each,)) for each in times)


def day_told(counter: Counter, day: date) -> str:
    opened = spans_on(counter.municipality.timetable, day)
    what = _in_a_line(opened) if opened else say(CalendarTexts.DAY_CLOSED)
    for period in counter.maintenance:
        form = _down_on(day, period)
        if form is not None:
            begins, ends = (_clock(local(moment).time()) for moment in (period.start, period.end))
            what = say(form, what=what, begins=begins, ends=ends)
    return what


def _down_on(day: date, period: Period) -> CalendarTexts | None:
    """How maintenance is told on this day; None: it is on others."""
    midnight, next_one = at(day, time()), at(day + timedelta(days=1), time())
    if period.end <= midnight or period.start >= next_one:
        return None
    begins, ends = period.start >= midnight, period.end < next_one
    if begins:
        return CalendarTexts.DAY_DOWN_BETWEEN if ends else CalendarTexts.DAY_DOWN
    return CalendarTexts.DAY_STILL_DOWN if ends else CalendarTexts.DAY_ALL_DOWN
