"""Bars with their numbers: vertical for the hours of a day, horizontal for named values.

Loads numpy with pyqtgraph, so it is imported where a chart is asked for and not at the start of the program.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import pyqtgraph
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent

from kiosk.ui.theme.tokens import Colour, TextRole, Theme
from kiosk.ui.widgets.chart import QuietPlot

_BAR = 0.62
_LONGEST_NAME = 16


@dataclass(frozen=True)
class Bar:
    """`length` None: no bar, because the value is zero or withheld."""

    name: str
    length: float | None
    text: str


class StandingBars(QuietPlot):
    """Vertical bars, each with its number on top."""

    def __init__(self, theme: Theme, bars: Sequence[Bar]) -> None:
        super().__init__()
        self.setFixedHeight(theme.px(60))
        lengths = [bar.length or 0 for bar in bars]
        self.addItem(_bars(x=list(range(len(bars))), height=lengths, width=_BAR))
        for place, bar in enumerate(bars):
            self.addItem(_number(theme, bar.text, (0.5, 1.0), place, lengths[place]))
        self.setXRange(-0.5, max(len(bars), 5) - 0.5, padding=0.02)
        self.setYRange(0, max([*lengths, 1]) * 1.25, padding=0)
        self.hideAxis("left")
        _label(self, theme, "bottom", bars)
        self.getAxis("bottom").setHeight(theme.em(TextRole.SMALL) + theme.px(3))


class LyingBars(QuietPlot):
    """Horizontal bars, each with its name before and its number behind."""

    _is_made = False  # pyqtgraph resizes it once before

    def __init__(self, theme: Theme, bars: Sequence[Bar]) -> None:
        super().__init__()
        self.setFixedHeight(round(theme.em(TextRole.SMALL) * 1.7) * len(bars) + theme.px(3))
        lengths = [bar.length or 0 for bar in bars]
        middles = list(range(len(bars)))
        self.addItem(_bars(x0=0, y=middles, width=lengths, height=_BAR))
        for place, bar in enumerate(bars):
            self.addItem(_number(theme, bar.text, (0.0, 0.5), lengths[place], place))
        metrics = QFontMetrics(theme.font(TextRole.SMALL))
        self._most = max([*lengths, 1])
        self._beside = theme.em(TextRole.SMALL) * (_LONGEST_NAME + 1)
        self._behind = max((metrics.horizontalAdvance(bar.text) for bar in bars), default=0)
        self.setYRange(-0.5, len(bars) - 0.5, padding=0.02)
        self.invertY(b=True)
        self.hideAxis("bottom")
        _label(self, theme, "left", bars)
        self.getAxis("left").setWidth(theme.em(TextRole.SMALL) * _LONGEST_NAME)
        self._is_made = True

    def resizeEvent(self, event: QResizeEvent | None) -> None:  # noqa: N802 - Qt's name
        """The numbers have their room behind the longest bar."""
        super().resizeEvent(event)
        if self._is_made:
            room = max(self.width() - self._beside, 1)
            self.setXRange(0, self._most * room / max(room - self._behind, room / 4), padding=0)


def _bars(**place: object) -> pyqtgraph.BarGraphItem:
    return pyqtgraph.BarGraphItem(pen=None, brush=Colour.KEY.value, **place)


def _number(theme: Theme, text: str, anchor: tuple[float, float], right: float, up: float) -> pyqtgraph.TextItem:
    item = pyqtgraph.TextItem(text, color=Colour.TEXT.value, anchor=anchor)
    item.setFont(theme.font(TextRole.SMALL))
    item.setPos(right, up)
    return item


def _label(plot: QuietPlot, theme: Theme, side: str, bars: Sequence[Bar]) -> None:
    axis = plot.getAxis(side)
    axis.setPen(Colour.LINE.value)
    axis.setTextPen(Colour.TEXT.value)
    font = theme.font(TextRole.SMALL)
    axis.setStyle(tickFont=font, tickTextOffset=theme.px(1.5), tickLength=0, hideOverlappingLabels=False)
    metrics, room = QFontMetrics(font), theme.em(TextRole.SMALL) * (_LONGEST_NAME - 1)
    names = [metrics.elidedText(bar.name, Qt.TextElideMode.ElideRight, room) for bar in bars]
    axis.setTicks([list(enumerate(names))])
