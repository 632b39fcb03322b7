"""Days and times as the screen shows them, in the city's own time."""

from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.domain.city.hours.opening_hours import Span
from kiosk.domain.values.times import local
from kiosk.ui.messages import CitizenText, say


class DateFormats(CitizenText):
    MON = QT_TRANSLATE_NOOP("DateFormats", "月")
    TUE = QT_TRANSLATE_NOOP("DateFormats", "火")
    WED = QT_TRANSLATE_NOOP("DateFormats", "水")
    THU = QT_TRANSLATE_NOOP("DateFormats", "木")
    FRI = QT_TRANSLATE_NOOP("DateFormats", "金")
    SAT = QT_TRANSLATE_NOOP("DateFormats", "土")
    SUN = QT_TRANSLATE_NOOP("DateFormats", "日")
    JAN = QT_TRANSLATE_NOOP("DateFormats", "1月")
    FEB = QT_TRANSLATE_NOOP("DateFormats", "2月")
    MAR = QT_TRANSLATE_NOOP("DateFormats", "3月")
    APR = QT_TRANSLATE_NOOP("DateFormats", "4月")
    MAY = QT_TRANSLATE_NOOP("DateFormats", "5月")
    JUN = QT_TRANSLATE_NOOP("DateFormats", "6月")
    JUL = QT_TRANSLATE_NOOP("DateFormats", "7月")
    AUG = QT_TRANSLATE_NOOP("DateFormats", "8月")
    SEP = QT_TRANSLATE_NOOP("DateFormats", "9月")
    OCT = QT_TRANSLATE_NOOP("DateFormats", "10月")
    NOV = QT_TRANSLATE_NOOP("DateFormats", "11月")
    DEC = QT_TRANSLATE_NOOP("DateFormats", "12月")
    CLOCK = QT_TRANSLATE_NOOP("DateFormats", "{month}月{day}日({weekday}) {hour}:{minute:02}")
    DAY_AND_TIME = QT_TRANSLATE_NOOP("DateFormats", "{month}月{day}日({weekday}){hour}時{minute:02}分")
    DAY = QT_TRANSLATE_NOOP("DateFormats", "{year}年{month}月{day}日")
    FULL = QT_TRANSLATE_NOOP("DateFormats", "{year}年{month}月{day}日({weekday}){hour}時{minute:02}分")
    TIME = QT_TRANSLATE_NOOP("DateFormats", "{hour}:{minute:02}")
    LIST = QT_TRANSLATE_NOOP("DateFormats", "{year}/{month}/{day} {hour}:{minute:02}")
    SHORT = QT_TRANSLATE_NOOP("DateFormats", "{month}/{day} {hour}:{minute:02}")
    SPAN = QT_TRANSLATE_NOOP("DateFormats", "{opens.hour}:{opens:%M}〜{closes.hour}:{closes:%M}")
    BETWEEN_SPANS = QT_TRANSLATE_NOOP("DateFormats", "、")


_WEEKDAYS = (
    DateFormats.MON,
    DateFormats.TUE,
    DateFormats.WED,
    DateFormats.THU,
    DateFormats.FRI,
    DateFormats.SAT,
    DateFormats.SUN,
)
_MONTHS = (
    DateFormats.JAN,
    DateFormats.FEB,
    DateFormats.MAR,
    DateFormats.APR,
    DateFormats.MAY,
    DateFormats.JUN,
    DateFormats.JUL,
    DateFormats.AUG,
    DateFormats.SEP,
    DateFormats.OCT,
    DateFormats.NOV,
    DateFormats.DEC,
)


def month_name(month: int) -> str:
    """What stands for a month where the number alone is not understood, or is taken for a day."""
    return say(_MONTHS[month - 1])


def told_at(text: str, at: datetime | None) -> str:
    """What came of something, and when: it may be read long after. Nothing is said of nothing."""
    return text if not text or at is None else f"{text} ({shown(DateFormats.TIME, at)})"


def shown(form: DateFormats, moment: datetime) -> str:
    """The moment in this form, on the wall clock in the city hall."""
    here = local(moment)
    return say(
        form,
        year=here.year,
        month=here.month,
        month_name=month_name(here.month),
        day=here.day,
        weekday=say(_WEEKDAYS[here.weekday()]),
        hour=here.hour,
        minute=here.minute,
    )


def told(moment: datetime, now: datetime) -> str:
    """The day and time at which to come; with the year where it is another one."""
    same = local(moment).year == local(now).year
    return shown(DateFormats.DAY_AND_TIME if same else DateFormats.FULL, moment)


def spans(times: tuple[Span, ...]) -> str:
    return say(DateFormats.BETWEEN_SPANS).join(
        say(DateFormats.SPAN, opens=local(opens), closes=local(closes)) for opens, closes in times
    )
