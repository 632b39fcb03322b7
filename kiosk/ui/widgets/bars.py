"""Bars with their numbers, drawn by Qt: by day, vertical for the hours of a day, horizontal for named values.

They are only shown: no finger can move them. A screen reader is given their figures as the description.
"""

from collections.abc import Sequence
from datetime import date
from math import ceil, floor, log10

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.ui.theme.palettes import Colour
from kiosk.ui.theme.tokens import TextRole, Theme

_BAR = 0.62
_LONGEST_NAME = 16
_MARKS = 4
_LINE_PX = 2
# So few bars do not fill the width.
_LEAST_PLACES = 5
_OUTSIDE = Qt.TextFlag.TextDontClip.value
_MIDDLE = Qt.AlignmentFlag.AlignCenter
_BEFORE = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_BEHIND = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class Bar:
    """`length` None: no bar, because the value is zero or withheld."""

    name: str
    length: float | None
    text: str


class BarChart(QWidget):
    """What the kinds of charts share. Touch and keys go past it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(theme.font(TextRole.SMALL))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._em = theme.em(TextRole.SMALL)
        self._gap = theme.px(1.5)
        self._colour = theme.colour
        self._metrics = QFontMetricsF(self.font())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._colour(Colour.PAPER))
        self._draw(painter, QRectF(self.rect()))

    def _draw(self, painter: QPainter, area: QRectF) -> None:
        """Everything but the paper."""
        raise NotImplementedError

    def _line(self, painter: QPainter, line: QLineF) -> None:
        painter.setPen(self._colour(Colour.LINE))
        painter.drawLine(line)

    def _text(self, painter: QPainter, area: QRectF, alignment: Qt.AlignmentFlag, text: str) -> None:
        painter.setPen(self._colour(Colour.TEXT))
        painter.drawText(area, alignment.value | _OUTSIDE, text)


class DayBars(BarChart):
    """One bar a day; the last `strong` ones are filled, those before them outlined."""

    def __init__(
        self, theme: Theme, days: Sequence[date], values: Sequence[float], strong: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self.setMinimumHeight(theme.px(30))
        self._values = list(values)
        self._first_strong = len(days) - strong
        self._names = [f"{day.month}/{day.day}" for day in days]

    def _draw(self, painter: QPainter, area: QRectF) -> None:
        # Charts under each other have their days under each other.
        most = max(self._values, default=0.0) or 1.0
        beside = {mark: f"{mark:g}" for mark in marks(most)}
        widest = max(map(self._metrics.horizontalAdvance, beside.values()))
        left, foot = max(self._em * 4.0, widest + self._gap), self._em + 2.0 * self._gap
        plot = area.adjusted(left, self._em / 2, 0, -foot)
        # Where nothing has a height, the numbers beside it are of a whole one.
        for mark, text in beside.items():
            up = plot.bottom() - plot.height() * mark / most
            self._line(painter, QLineF(plot.left(), up, plot.right(), up))
            self._text(painter, QRectF(0, up - self._em, left - self._gap, 2.0 * self._em), _BEFORE, text)
        for place, value in enumerate(self._values):
            column = _column(plot, place, len(self._values))
            high = plot.height() * value / most
            bar = QRectF(column.left(), plot.bottom() - high, column.width(), high)
            is_strong = place >= self._first_strong
            painter.fillRect(bar, self._colour(Colour.KEY if is_strong else Colour.KEY_MIDDLE))
            if not is_strong:
                # Not by its colour alone; nothing is left within one that is too narrow.
                painter.fillRect(bar.adjusted(_LINE_PX, _LINE_PX, -_LINE_PX, -_LINE_PX), self._colour(Colour.PAPER))
        self._name_days(painter, plot)

    def _name_days(self, painter: QPainter, plot: QRectF) -> None:
        """From the newest back, so that it always has its day; as many as there is room for."""
        wide = max((self._metrics.horizontalAdvance(name) for name in self._names), default=0.0) + 2.0 * self._gap
        last = len(self._names) - 1
        # The newest is moved in from the edge: there is room for that too.
        every = max(ceil(1.5 * wide / (plot.width() / max(len(self._names), _LEAST_PLACES))), 1)
        for place in range(last, -1, -every):
            middle = min(_column(plot, place, len(self._names)).center().x(), plot.right() - wide / 2 + self._gap)
            name = QRectF(middle - wide / 2, plot.bottom() + self._gap, wide, self._em)
            self._text(painter, name, _MIDDLE, self._names[place])


class StandingBars(BarChart):
    """Vertical bars, each with its number on top."""

    def __init__(self, theme: Theme, bars: Sequence[Bar]) -> None:
        super().__init__(theme)
        self.setFixedHeight(theme.px(60))
        self._bars = tuple(bars)

    def _draw(self, painter: QPainter, area: QRectF) -> None:
        plot = area.adjusted(0, self._em * 1.4, 0, -(self._em + 2.0 * self._gap))
        most = max([*((bar.length or 0) for bar in self._bars), 1])
        self._line(painter, QLineF(plot.bottomLeft(), plot.bottomRight()))
        for place, bar in enumerate(self._bars):
            column = _column(plot, place, len(self._bars))
            high = plot.height() * (bar.length or 0) / most
            painter.fillRect(
                QRectF(column.left(), plot.bottom() - high, column.width(), high), self._colour(Colour.KEY)
            )
            above = QRectF(column.left(), plot.bottom() - high - self._em * 1.2, column.width(), self._em * 1.2)
            self._text(painter, above, _MIDDLE, bar.text)
            below = QRectF(column.left(), plot.bottom() + self._gap, column.width(), self._em)
            self._text(painter, below, _MIDDLE, bar.name)


class LyingBars(BarChart):
    """Horizontal bars, each with its name before and its number behind."""

    def __init__(self, theme: Theme, bars: Sequence[Bar]) -> None:
        super().__init__(theme)
        self._bars = tuple(bars)
        self._beside = float(self._em * _LONGEST_NAME)
        self._behind = max((self._metrics.horizontalAdvance(bar.text) for bar in bars), default=0.0) + self._gap
        self.setFixedHeight(round(self._em * 1.7) * len(self._bars) + theme.px(3))

    def _draw(self, painter: QPainter, area: QRectF) -> None:
        high = area.height() / max(len(self._bars), 1)
        # The numbers have their room behind the longest bar.
        room = max(area.width() - self._beside - self._behind, area.width() / 8)
        most = max([*((bar.length or 0) for bar in self._bars), 1])
        self._line(painter, QLineF(self._beside, 0, self._beside, area.height()))
        for place, bar in enumerate(self._bars):
            row = QRectF(0, place * high, area.width(), high)
            long = room * (bar.length or 0) / most
            shown = row.adjusted(self._beside, high * (1 - _BAR) / 2, 0, -high * (1 - _BAR) / 2)
            painter.fillRect(QRectF(shown.left(), shown.top(), long, shown.height()), self._colour(Colour.KEY))
            name = self._metrics.elidedText(bar.name, Qt.TextElideMode.ElideRight, self._beside - self._em)
            self._text(painter, QRectF(0, row.top(), self._beside - self._gap, high), _BEFORE, name)
            behind = row.adjusted(self._beside + long + self._gap, 0, 0, 0)
            self._text(painter, behind, _BEHIND, bar.text)


def _column(plot: QRectF, place: int, places: int) -> QRectF:
    """Where the bar at this place stands."""
    wide = plot.width() / max(places, _LEAST_PLACES)
    return QRectF(plot.left() + (place + (1 - _BAR) / 2) * wide, plot.top(), wide * _BAR, plot.height())


def marks(most: float) -> list[float]:
    """Round numbers from 0 up to `most`, a few of them, for the axis beside the bars."""
    power = 10.0 ** floor(log10(most / _MARKS))
    step = next(round_one * power for round_one in (1, 2, 5, 10) if round_one * power * _MARKS >= most)
    return [count * step for count in range(_MARKS + 1) if count * step <= most * (1 + 1e-9)]
