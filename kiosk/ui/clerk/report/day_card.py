"""The list of the day's beginning or end: each fact with its mark, and a sheet of it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.domain.desk.rooms.report import DayListOpened, DayListPrinted, day_facts
from kiosk.domain.desk.state import Desk
from kiosk.domain.flow.steps import PrintState
from kiosk.domain.report.day_lists import DayLine, DayList, DayMark, day_lines
from kiosk.ui.clerk.desk_keys import DeskKey, put_key
from kiosk.ui.clerk.page import Card
from kiosk.ui.messages import say
from kiosk.ui.messages.staff.day_lists import DayListTexts, day_lead, day_title, fact_name, fact_value
from kiosk.ui.theme.tokens import Colour, TextRole, Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle
from kiosk.ui.widgets.lists.facts import FactList
from kiosk.ui.widgets.scroll import ScrollPane
from kiosk.ui.widgets.text.text_label import TextLabel

_PAPER = {
    PrintState.PRINTING: DayListTexts.PRINTING,
    PrintState.PRINTED: DayListTexts.PRINTED,
    PrintState.FAILED: DayListTexts.NOT_PRINTED,
}


class DayCard(Card):
    happened = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._theme = theme
        self._shown: tuple[DayLine, ...] = ()
        self._title = TextLabel(theme, TextRole.LEAD, "", bold=True)
        self.column.addWidget(self._title)
        self._lead = self.line(theme, "", Colour.BODY)
        self._facts: QWidget = QWidget()
        self.column.addWidget(self._facts, 1)
        self._paper = self.line(theme, "", bold=True)
        self._charts = Button(theme, say(DayListTexts.CHARTS), event=DayListOpened(None))
        put_key(self._charts, DeskKey.DAY_CHARTS)
        self._print = Button(theme, say(DayListTexts.PRINT), ButtonStyle.PRIMARY, event=DayListPrinted(DayList.OPENING))
        put_key(self._print, DeskKey.PRINT_DAY)
        row = QHBoxLayout()
        row.setSpacing(theme.gap)
        for button in (self._charts, self._print):
            button.chosen.connect(self.happened)
            row.addWidget(button, 1)
        self.column.addLayout(row)

    @property
    def told(self) -> str:
        return self._paper.text()

    def show_day(self, desk: Desk) -> None:
        which = desk.day.shown
        if which is None:
            return
        self._title.setText(day_title(which))
        self._lead.setText(day_lead(which))
        self._print.become(say(DayListTexts.PRINT), DayListPrinted(which))
        self._print.setEnabled(desk.day.paper is not PrintState.PRINTING)
        paper = _PAPER.get(desk.day.paper)
        self._paper.setText("" if paper is None else say(paper))
        lines = day_lines(which, day_facts(desk))
        if [fact_value(line) for line in lines] != [fact_value(line) for line in self._shown] or not self._shown:
            self._shown = lines
            self._show_lines(lines)

    def _show_lines(self, lines: tuple[DayLine, ...]) -> None:
        facts = FactList(self._theme)
        for line in lines:
            facts.add(fact_name(line), fact_value(line), strong=line.mark is DayMark.LOOK)
        pane = ScrollPane(self._theme, facts)
        self.column.replaceWidget(self._facts, pane)
        self._facts.deleteLater()
        self._facts = pane
