"""How the readers do, day by day: the clerk sees one getting worse before it fails."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.domain.card.reader_health import RECENT_DAYS, ReaderHealth
from kiosk.domain.desk.state import Desk
from kiosk.ui.clerk.page import Card, DeskPage
from kiosk.ui.messages import say
from kiosk.ui.messages.card.readers import ReaderTexts, line_of, name_of, trend_of
from kiosk.ui.theme.palettes import Colour
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.bars import DayBars
from kiosk.ui.widgets.scroll import ScrollPane
from kiosk.ui.widgets.text.heading import Heading
from kiosk.ui.widgets.text.text_label import TextLabel


class ReadersPage(DeskPage):
    def __init__(self, theme: Theme, desk: Desk) -> None:
        super().__init__(theme)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.px(8), theme.px(6), theme.px(8), theme.px(6))
        self._column.setSpacing(theme.px(4))
        self._column.addWidget(Heading(theme, say(ReaderTexts.TITLE), role=TextRole.LEAD))
        self._told = TextLabel(theme, TextRole.LABEL, "")
        self._column.addWidget(self._told)
        self._shown: tuple[ReaderHealth, ...] = ()
        self._list: QWidget = QWidget()
        self._column.addWidget(self._list, 1)
        self.refresh(desk)

    @property
    def told(self) -> tuple[str, ...]:
        return (self._told.text(),)

    def refresh(self, desk: Desk) -> None:
        found = desk.readers
        self._told.setText(_told(desk))
        if not found or found == self._shown:
            return
        self._shown = found
        cards = QWidget()
        column = QVBoxLayout(cards)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.theme.px(5))
        for health in found:
            column.addWidget(_card(self.theme, health))
        listed = ScrollPane(self.theme, cards)
        self._column.replaceWidget(self._list, listed)
        self._list.deleteLater()
        self._list = listed


def _told(desk: Desk) -> str:
    if desk.readers is None:
        return say(ReaderTexts.LOOKING if desk.looking else ReaderTexts.UNANSWERED)
    return say(ReaderTexts.LEGEND if desk.readers else ReaderTexts.NONE)


def _card(theme: Theme, health: ReaderHealth) -> QWidget:
    card = Card(theme)
    card.line(theme, name_of(health), bold=True)
    card.line(theme, trend_of(health.trend), Colour.BODY)
    charts = QHBoxLayout()
    charts.setSpacing(theme.px(6))
    days = [day.day for day in health.days]
    seconds = [day.seconds or 0.0 for day in health.days]
    lost = [day.lost_share * 100 for day in health.days]
    for name, values in ((ReaderTexts.SECONDS, seconds), (ReaderTexts.LOST, lost)):
        half = QVBoxLayout()
        half.addWidget(TextLabel(theme, TextRole.SMALL, say(name), bold=True))
        bars = DayBars(theme, days, values, RECENT_DAYS)
        bars.setAccessibleName(say(name))
        bars.setAccessibleDescription("\n".join(line_of(day) for day in health.days))
        bars.setFixedHeight(theme.px(55))
        half.addWidget(bars)
        charts.addLayout(half, 1)
    card.column.addLayout(charts)
    return card
