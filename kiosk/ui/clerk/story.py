"""A record's story in order, what hangs together with it, and what a clerk may do to it."""

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout

from kiosk.domain.amending import Form, may_be_cancelled
from kiosk.domain.desk.events import OpensIncident, TellsIncident
from kiosk.domain.desk.incidents import newest_open
from kiosk.domain.desk.state import Casebook
from kiosk.domain.finding import RecordKind
from kiosk.domain.incidents import AddRecord, RecordAtHand
from kiosk.domain.story import Story
from kiosk.ui.clerk.incident_button import IncidentButton
from kiosk.ui.clerk.page import Card
from kiosk.ui.messages import say
from kiosk.ui.messages.amending import AmendTexts, marks_line
from kiosk.ui.messages.finding import FindTexts, row_of, told
from kiosk.ui.messages.incidents import IncidentTexts
from kiosk.ui.theme.tokens import Colour, Theme, Type
from kiosk.ui.widgets.buttons import Button, Look
from kiosk.ui.widgets.scroll import ScrollPane

ServiceName = Callable[[str | None], str]


class StoryCard(Card):
    """`wanted` says what a clerk is about to do: the form for it has a place of its own."""

    wanted = Signal(object)
    happened = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, say(FindTexts.STORY))
        self._story: Story | None = None
        self._busy = False
        history = Card(theme)
        history.setObjectName("plain")
        self._history = history.line(theme, say(FindTexts.WHICH), Colour.BODY)
        self._fault = history.line(theme, "", bold=True)
        self._marks = history.line(theme, "", bold=True)
        history.column.addStretch()
        self.column.addWidget(ScrollPane(theme, history), 1)
        self._cancel = self._button(theme, AmendTexts.CANCEL, self._want_cancel)
        self._correct = self._button(theme, AmendTexts.CORRECT, self._want_correct)
        self._mark = self._button(theme, AmendTexts.MARK, self._want_mark)
        self._renew = self._button(theme, AmendTexts.JOIN, self._want_join)
        self._incident = IncidentButton(theme, Type.SMALL)
        self._add = Button(theme, "", Look.OUTLINE, Type.SMALL)
        for button in (self._incident, self._add):
            button.chosen.connect(self.happened)
        grid = QGridLayout()
        grid.setSpacing(theme.gap)
        buttons = (self._cancel, self._correct, self._mark, self._renew, self._incident, self._add)
        for place, button in enumerate(buttons):
            grid.addWidget(button, place // 2, place % 2)
        self.column.addLayout(grid)
        self._enable()

    def _button(self, theme: Theme, text: AmendTexts, want: Callable[[], None]) -> Button:
        button = Button(theme, say(text), Look.OUTLINE, Type.SMALL)
        button.clicked.connect(want)
        return button

    def show_story(self, story: Story | None, service_name: ServiceName, book: Casebook, *, busy: bool) -> None:
        """`busy`: a form is open, and no other can be."""
        if story is not self._story:
            self._story = story
            self._fill(story, service_name)
        self._busy = busy
        self._enable()
        self._offer_incident(book)

    def _offer_incident(self, book: Casebook) -> None:
        """Also of a damaged record; one that is open already may concern this one too."""
        story, incident = self._story, newest_open(book)
        for button in (self._incident, self._add):
            button.setVisible(story is not None)
        if story is None:
            return
        record = RecordAtHand(story.record.kind, story.record.id)
        self._incident.become(say(IncidentTexts.OPEN), OpensIncident(record))
        self._incident.setEnabled(not book.opening)
        known = incident is None or (record.kind, record.id) in {(one.kind, one.id) for one in incident.records}
        self._add.setVisible(not known)
        if incident is not None:
            say_add = say(IncidentTexts.ADD, number=incident.id)
            self._add.become(say_add, TellsIncident(incident.id, AddRecord(record)))

    def _fill(self, story: Story | None, service_name: ServiceName) -> None:
        if story is None:
            self._history.setText(say(FindTexts.WHICH))
            for words in (self._fault, self._marks):
                words.setText("")
            return
        lines = [told(happening) for happening in story.history]
        if story.related:
            lines.append(say(FindTexts.RELATED))
            lines += [_short(row_of(row, service_name(getattr(row, "service", None)))) for row in story.related]
        self._history.setText("\n".join(lines))
        sound = story.fault is None
        self._fault.setText(say(FindTexts.SIGNED) if sound else say(FindTexts.UNSIGNED, field=story.fault))
        self._marks.setText("" if story.standing is None else marks_line(story.standing.marks))

    def _enable(self) -> None:
        """What is damaged is left to the supplier; what is over is not cancelled again."""
        story = self._story
        sound = story is not None and story.fault is None and not self._busy
        standing = story.standing if story is not None and sound else None
        for button in (self._correct, self._mark, self._renew):
            button.setEnabled(standing is not None)
        self._cancel.setEnabled(standing is not None and may_be_cancelled(standing))
        self._renew.setVisible(story is not None and story.record.kind is RecordKind.RESERVATION)

    @Slot()
    def _want_cancel(self) -> None:
        self.wanted.emit(Form.CANCEL)

    @Slot()
    def _want_correct(self) -> None:
        self.wanted.emit(Form.CORRECT)

    @Slot()
    def _want_mark(self) -> None:
        self.wanted.emit(Form.MARK)

    @Slot()
    def _want_join(self) -> None:
        self.wanted.emit(Form.JOIN)


def _short(cells: tuple[str, ...]) -> str:
    return " ".join(cell for cell in cells if cell)
