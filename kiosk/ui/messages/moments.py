"""Days and times as the screen shows them, in the city's own time."""

from datetime import datetime
from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.domain.calendar import Span
from kiosk.domain.times import local
from kiosk.ui.messages import say


class Moments(Enum):
    MON = QT_TRANSLATE_NOOP("Moments", "月")
    TUE = QT_TRANSLATE_NOOP("Moments", "火")
    WED = QT_TRANSLATE_NOOP("Moments", "水")
    THU = QT_TRANSLATE_NOOP("Moments", "木")
    FRI = QT_TRANSLATE_NOOP("Moments", "金")
    SAT = QT_TRANSLATE_NOOP("Moments", "土")
    SUN = QT_TRANSLATE_NOOP("Moments", "日")
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


def shown(form: Moments, moment: datetime) -> str:
    """The moment in this form, on the wall clock in the city hall."""
    here = local(moment)
    return say(
        form,
        year=here.year,
        month=here.month,
        day=here.day,
        weekday=say(_WEEKDAYS[here.weekday()]),
        hour=here.hour,
        minute=here.minute,
    )


def spans(times: tuple[Span, ...]) -> str:
    return say(Moments.BETWEEN_SPANS).join(
        say(Moments.SPAN, opens=local(opens), closes=local(closes)) for opens, closes in times
    )
