"""Bars by day. They are only shown: no finger can move them.

Loads numpy with pyqtgraph, so it is imported where a chart is asked for and not at the start of the program.
"""

from collections.abc import Sequence
from datetime import date

import pyqtgraph
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kiosk.ui.theme.tokens import Colour, TextRole, Theme

_BAR = 0.7
_LABELS = 8


class QuietPlot(pyqtgraph.PlotWidget):  # type: ignore[misc]  # pyqtgraph has no types
    """A plot that ignores touch and keyboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, background=Colour.PAPER.value)
        self.setFrameShape(self.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setMenuEnabled(False)
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.hideButtons()


class DayBars(QuietPlot):
    """One bar a day; the last `strong` ones in the strong colour."""

    def __init__(
        self, theme: Theme, days: Sequence[date], values: Sequence[float], strong: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setMinimumHeight(theme.px(30))
        first_strong = len(days) - strong
        colours = [Colour.KEY if place >= first_strong else Colour.KEY_LINE for place in range(len(days))]
        self.addItem(
            pyqtgraph.BarGraphItem(
                x=list(range(len(days))), height=list(values), width=_BAR, pen=None, brushes=[c.value for c in colours]
            )
        )
        self.setXRange(-0.5, max(len(days), 5) - 0.5, padding=0.02)
        self.setYRange(0, max([*values, 1e-3]) * 1.1, padding=0)
        self._label(theme, days)

    def _label(self, theme: Theme, days: Sequence[date]) -> None:
        every = -(-len(days) // _LABELS)
        # From the newest back, so that it always has its day.
        ticks = [(place, f"{days[place].month}/{days[place].day}") for place in range(len(days) - 1, -1, -every)]
        for name in ("left", "bottom"):
            axis = self.getAxis(name)
            axis.setPen(Colour.LINE.value)
            axis.setTextPen(Colour.TEXT.value)
            axis.setStyle(
                tickFont=theme.font(TextRole.SMALL),
                tickTextOffset=theme.px(1.5),
                tickLength=0,
                hideOverlappingLabels=False,
            )
        # Charts under each other have their days under each other.
        self.getAxis("left").setWidth(theme.em(TextRole.SMALL) * 3)
        self.getAxis("bottom").setTicks([ticks])
        self.getAxis("bottom").setHeight(theme.em(TextRole.SMALL) + theme.px(3))
