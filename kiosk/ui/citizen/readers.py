"""How the readers do, day by day: for the clerk, who sees one getting worse before it fails."""

from PySide6.QtWidgets import QWidget

from kiosk.domain.flow import Flow
from kiosk.domain.flow.steps import Readers
from kiosk.domain.health import RECENT_DAYS, ReaderHealth
from kiosk.ui.messages import say
from kiosk.ui.messages.readers import ReaderTexts, line_of, trend_of
from kiosk.ui.page import Page
from kiosk.ui.theme.tokens import Colour, Theme, Type
from kiosk.ui.widgets.words import Words


class ReadersPage(Page):
    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__(theme, flow)
        if not isinstance(flow.step, Readers):
            raise TypeError("this page shows how readers do")
        step = flow.step
        if not step.found:
            text = ReaderTexts.LOOKING if step.asked else ReaderTexts.UNANSWERED
            self.headline(say(ReaderTexts.TITLE), say(text if step.found is None else ReaderTexts.NONE))
            self.scene.addStretch()
            return
        health = step.found[step.shown]
        self.headline(say(ReaderTexts.TITLE), trend_of(health.trend))
        self.words.addWidget(Words(theme, Type.LABEL, health.reader, bold=True))
        self._draw(theme, health)
        self.aside.addWidget(Words(theme, Type.SMALL, say(ReaderTexts.LEGEND), colour=Colour.BODY))

    def _draw(self, theme: Theme, health: ReaderHealth) -> None:
        days = health.days
        seconds = [day.seconds or 0.0 for day in days]
        lost = [day.lost_share * 100 for day in days]
        for name, values in ((ReaderTexts.SECONDS, seconds), (ReaderTexts.LOST, lost)):
            self.scene.addWidget(Words(theme, Type.SMALL, say(name), bold=True))
            chart = _bars(theme, health, values)
            chart.setAccessibleName(say(name))
            chart.setAccessibleDescription("\n".join(line_of(day) for day in days))
            self.scene.addWidget(chart, 1)


def _bars(theme: Theme, health: ReaderHealth, values: list[float]) -> QWidget:
    from kiosk.ui.widgets.chart import DayBars  # noqa: PLC0415 - loads numpy, which no citizen needs

    bars: QWidget = DayBars(theme, [day.day for day in health.days], values, RECENT_DAYS)
    return bars
