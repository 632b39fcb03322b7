"""Days and times as the screen shows them, in the city's own time."""

from datetime import datetime
from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.domain.city.calendar import Span
from kiosk.domain.values.times import local
from kiosk.ui.messages import say


class Moments(Enum):
    MON = QT_TRANSLATE_NOOP("Moments", "月")
    TUE = QT_TRANSLATE_NOOP("Moments", "火")
    WED = QT_TRANSLATE_NOOP("Moments", "水")
    THU = QT_TRANSLATE_NOOP("Moments", "木")
    FRI = QT_TRANSLATE_NOOP("Moments", "金")
    SAT = QT_TRANSLATE_NOOP("Moments", "土")
    SUN = QT_TRANSLATE_NOOP("Moments", "日")
    JAN = QT_TRANSLATE_NOOP("Moments", "1月")
    FEB = QT_TRANSLATE_NOOP("Moments", "2月")
    MAR = QT_TRANSLATE_NOOP("Moments", "3月")
    APR = QT_TRANSLATE_NOOP("Moments", "4月")
    MAY = QT_TRANSLATE_NOOP("Moments", "5月")
    JUN = QT_TRANSLATE_NOOP("Moments", "6月")
    JUL = QT_TRANSLATE_NOOP("Moments", "7月")
    AUG = QT_TRANSLATE_NOOP("Moments", "8月")
    SEP = QT_TRANSLATE_NOOP("Moments", "9月")
    OCT = QT_TRANSLATE_NOOP("Moments", "10月")
    NOV = QT_TRANSLATE_NOOP("Moments", "11月")
    DEC = QT_TRANSLATE_NOOP("Moments", "12月")
    CLOCK = QT_TRANSLATE_NOOP("Moments", "{month}月{day}日({weekday}) {hour}:{minute:02}")
    DAY_AND_TIME = QT_TRANSLATE_NOOP("Moments", "{month}月{day}日({weekday}){hour}時{minute:02}分")
    DAY = QT_TRANSLATE_NOOP("Moments", "{year}年{month}月{day}日")
    FULL = QT_TRANSLATE_NOOP("Moments", "{year}年{month}月{day}日({weekday}){hour}時{minute:02}分")
    TIME = QT_TRANSLATE_NOOP("Moments", "{hour}:{minute:02}")
    LIST = QT_TRANSLATE_NOOP("Moments", "{year}/{month}/{day} {hour}:{minute:02}")
    SHORT = QT_TRANSLATE_NOOP("Moments", "{month}/{day} {hour}:{minute:02}")
    SPAN = QT_TRANSLATE_NOOP("Moments", "{opens.hour}:{opens:%M}〜{closes.hour}:{closes:%M}")
    BETWEEN_SPANS = QT_TRANSLATE_NOOP("Moments", "、")


_WEEKDAYS = (
    Moments.MON,
    Moments.TUE,
    Moments.WED,
    Moments.THU,
    Moments.FRI,
    Moments.SAT,
    Moments.SUN,
)
_MONTHS = (
    Moments.JAN,
    Moments.FEB,
    Moments.MAR,
    Moments.APR,
    Moments.MAY,
    Moments.JUN,
    Moments.JUL,
    Moments.AUG,
    Moments.SEP,
    Moments.OCT,
    Moments.NOV,
    Moments.DEC,
)


def month_name(month: int) -> str:
    """What stands for a month where the number alone is not understood, or is taken for a day."""
    return say(_MONTHS[month - 1])


def shown(form: Moments, moment: datetime) -> str:
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
    return shown(Moments.DAY_AND_TIME if same else Moments.FULL, moment)


def spans(times: tuple[Span, ...]) -> str:
    return say(Moments.BETWEEN_SPANS).join(
        say(Moments.SPAN, opens=local(opens), closes=local(closes)) for opens, closes in times
    )
