"""The list of the day's beginning or end: each fact with its mark, and a sheet of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from kiosk.domain.desk.rooms.report import DayListOpened, DayListPrinted
from kiosk.domain.desk.shift.facts import day_facts
from kiosk.domain.desk.state import Desk, Outcome
from kiosk.domain.flow.steps import PrintState
from kiosk.domain.report.day_lists import DayList, day_lines
from kiosk.ui.clerk.day.fact_pane import DayFactPane
from kiosk.ui.clerk.desk_keys import DeskKey, put_key
from kiosk.ui.clerk.page import Card
from kiosk.ui.messages import say
from kiosk.ui.messages.frame.moments import told_at
from kiosk.ui.messages.staff.day_lists import DayListTexts, day_lead, day_title, paper_line
from kiosk.ui.theme.palettes import Colour
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle
from kiosk.ui.widgets.text.heading import Heading
from kiosk.ui.widgets.text.text_label import TextLabel


class DayCard(Card):
    happened = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._title = Heading(theme, "", role=TextRole.LEAD)
        self._lead = TextLabel(theme, TextRole.LABEL, "", colour=Colour.BODY)
        self._facts = DayFactPane(theme)
        self._paper = TextLabel(theme, TextRole.LABEL, "", bold=True)
        self._charts = Button(theme, say(DayListTexts.CHARTS), event=DayListOpened(None))
        put_key(self._charts, DeskKey.DAY_CHARTS)
        self._print = Button(theme, say(DayListTexts.PRINT), ButtonStyle.PRIMARY, event=DayListPrinted(DayList.OPENING))
        put_key(self._print, DeskKey.PRINT_DAY)
        head = QHBoxLayout()
        head.setSpacing(theme.gap)
        head.addWidget(self._title, 1)
        for button in (self._charts, self._print):
            button.chosen.connect(self.happened)
            head.addWidget(button)
        self.column.addLayout(head)
        for widget, stretch in ((self._lead, 0), (self._facts, 1), (self._paper, 0)):
            self.column.addWidget(widget, stretch)

    def begin(self) -> None:
        """To what it is: nothing is pressed by a key that was meant for the page before."""
        self._title.setFocus(Qt.FocusReason.OtherFocusReason)

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
        self._paper.setText(told_at(paper_line(desk.day.paper), desk.outcomes_at.get(Outcome.DAY_PAPER)))
        self._facts.show_lines(day_lines(which, day_facts(desk)))
