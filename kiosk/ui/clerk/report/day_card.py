"""The list of the day's beginning or end: each fact with its mark, and a sheet of it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from kiosk.domain.desk.rooms.report import DayListOpened, DayListPrinted
from kiosk.domain.desk.shift.facts import day_facts
from kiosk.domain.desk.state import Desk
from kiosk.domain.flow.steps import PrintState
from kiosk.domain.report.day_lists import DayList, day_lines
from kiosk.ui.clerk.day.fact_pane import DayFactPane
from kiosk.ui.clerk.desk_keys import DeskKey, put_key
from kiosk.ui.clerk.page import Card
from kiosk.ui.messages import say
from kiosk.ui.messages.staff.day_lists import DayListTexts, day_lead, day_title, paper_line
from kiosk.ui.theme.palettes import Colour
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle
from kiosk.ui.widgets.text.text_label import TextLabel


class DayCard(Card):
    happened = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._title = TextLabel(theme, TextRole.LEAD, "", bold=True)
        self.column.addWidget(self._title)
        self._lead = self.line(theme, "", Colour.BODY)
        self._facts = DayFactPane(theme)
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
        self._paper.setText(paper_line(desk.day.paper))
        self._facts.show_lines(day_lines(which, day_facts(desk)))
