"""Who waits, whom this counter has called, and the next one. Every button has its place and keeps it."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.domain.desk.events import TicketAct, TicketPressed
from kiosk.domain.desk.state import Desk
from kiosk.domain.office.tickets import Queue, Ticket, TicketState
from kiosk.ui.clerk.choice import Filter
from kiosk.ui.clerk.desk_keys import DeskKey, put_key
from kiosk.ui.clerk.page import Card
from kiosk.ui.heard.roles import HeardAs, hear_as
from kiosk.ui.messages import say
from kiosk.ui.messages.desk.queue import QueueTexts, answer_of, called_line, other_line, press_of
from kiosk.ui.messages.errands.tickets import name_of
from kiosk.ui.theme.tokens import Colour, TextRole, Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle
from kiosk.ui.widgets.scroll import ScrollPane
from kiosk.ui.widgets.text.heading import Heading
from kiosk.ui.widgets.text.text_label import TextLabel

_LEAST_LIST_MM = 30
"""Two lines, and the buttons to read on."""

_ANSWERS = (
    (TicketAct.DONE, QueueTexts.DONE, DeskKey.DONE_TICKET),
    (TicketAct.RECALL, QueueTexts.RECALL, DeskKey.RECALL_TICKET),
    (TicketAct.NO_SHOW, QueueTexts.NO_SHOW, DeskKey.NO_SHOW_TICKET),
)


class QueueBoard(QWidget):
    happened = Signal(object)

    def __init__(self, theme: Theme, desk: Desk) -> None:
        super().__init__()
        hear_as(self, HeardAs.PANE)
        self._title = Heading(theme, "", role=TextRole.LEAD)
        self._next = self._button(theme, ButtonStyle.PRIMARY, QueueTexts.NEXT_NOBODY, DeskKey.NEXT_TICKET)
        self._next.setObjectName("next-ticket")
        self._called = TextLabel(theme, TextRole.LABEL, "", bold=True, one_line=True)
        self._answers = {act: self._button(theme, ButtonStyle.OUTLINE, text, key) for act, text, key in _ANSWERS}
        self._undo = self._button(theme, ButtonStyle.PLAIN, QueueTexts.UNDO, DeskKey.UNDO_TICKET)
        self._told = TextLabel(theme, TextRole.LABEL, "", colour=Colour.BODY)
        self._others = OtherTickets(theme)
        self._others.happened.connect(self.happened)
        self._list = Card(theme)
        self._list.setObjectName("plain")
        self._waiting = self._list.line(theme, "")
        self._list.column.addStretch()
        self._pane = ScrollPane(theme, self._list, least_mm=_LEAST_LIST_MM)
        grid = QGridLayout()
        grid.setSpacing(theme.gap)
        for place, button in enumerate((*self._answers.values(), self._undo)):
            grid.addWidget(button, place // 2, place % 2)
            grid.setColumnStretch(place % 2, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(3))
        # The list grows and shrinks: it stands under all that is pressed.
        for widget in (self._title, self._next, self._called):
            column.addWidget(widget)
        column.addLayout(grid)
        column.addWidget(self._others)
        column.addWidget(self._told)
        column.addWidget(self._pane, 1)
        column.addStretch()
        self.refresh(desk)

    def _button(self, theme: Theme, look: ButtonStyle, text: QueueTexts, key: DeskKey) -> Button:
        button = Button(theme, say(text), look, TextRole.SMALL)
        put_key(button, key)
        button.chosen.connect(self.happened)
        return button

    @property
    def told(self) -> str:
        """What came of the last press."""
        return self._told.text()

    def begin(self) -> None:
        """The keyboard goes to what is done next."""
        first = next((button for button in (self._next, *self._answers.values()) if button.isEnabled()), self)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self, desk: Desk) -> None:
        line, queue = desk.ticket_queue, desk.ticket_queue.queue
        if self.isAncestorOf(self.window().focusWidget()) and line.is_busy:
            # Here, and not on whatever comes after the buttons that cannot be pressed now.
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        called = None if queue is None else queue.at(desk.counter.name)
        first = queue.waiting[0] if queue is not None and queue.waiting else None
        self._title.setText(_title(queue))
        self.setAccessibleName(self._title.text())
        self._called.setText(say(QueueTexts.CALLED_NOBODY) if called is None else called_line(called))
        for act, text, _ in _ANSWERS:
            _offer(self._answers[act], act, called, say(text))
        _offer(self._next, TicketAct.NEXT, first if called is None else None, say(QueueTexts.NEXT_NOBODY))
        done = line.undoable
        _offer(self._undo, TicketAct.UNDO, None if done is None else done.ticket, say(QueueTexts.UNDO))
        if done is not None:
            self._undo.become(self._undo.text(), TicketPressed(TicketAct.UNDO, done.ticket, done))
        if line.is_busy:
            for button in (self._next, self._undo, *self._answers.values()):
                button.setEnabled(False)
        self._told.setText(answer_of(line))
        self._others.refresh(queue, desk.counter.name, busy=line.is_busy or called is not None)
        self._pane.setVisible(queue is not None and bool(queue.waiting))
        self._waiting.setText(_waiting(queue, desk.now))
        if self.hasFocus() and not line.is_busy:
            self.begin()


class OtherTickets(QWidget):
    """Those that can be called besides the next: the button says which of them is chosen."""

    happened = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._listed: tuple[Ticket, ...] = ()
        self._is_busy = False
        self._choice = Filter(theme, say(QueueTexts.OTHERS), say(QueueTexts.OTHERS))
        self._press = Button(theme, say(QueueTexts.OTHERS_PRESS), ButtonStyle.OUTLINE, TextRole.SMALL)
        put_key(self._press, DeskKey.OTHER_TICKET)
        self._press.chosen.connect(self.happened)
        self._choice.currentIndexChanged.connect(self._look)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._choice, 1)
        row.addWidget(self._press, 1)

    def refresh(self, queue: Queue | None, counter: str, *, busy: bool) -> None:
        listed = () if queue is None else queue.elsewhere(counter)
        self._is_busy = busy
        if listed != self._listed:
            chosen = self._choice.currentData()
            self._listed = listed
            while self._choice.count() > 1:
                self._choice.removeItem(1)
            for ticket in listed:
                self._choice.addItem(other_line(ticket), ticket.number)
            self._choice.setCurrentIndex(max(0, self._choice.findData(chosen)))
        self._choice.setEnabled(bool(listed))
        self._look()

    @Slot()
    def _look(self) -> None:
        place = self._choice.currentIndex() - 1
        chosen = self._listed[place] if 0 <= place < len(self._listed) else None
        act = TicketAct.RECALL if chosen is not None and chosen.state is TicketState.NO_SHOW else TicketAct.TAKE
        _offer(self._press, act, chosen, say(QueueTexts.OTHERS_PRESS))
        if self._is_busy:
            self._press.setEnabled(False)


def _offer(button: Button, act: TicketAct, ticket: Ticket | None, otherwise: str) -> None:
    """For this ticket, by its number; without one it keeps its place and cannot be pressed."""
    if ticket is None:
        button.become(otherwise)
    else:
        button.become(press_of(act, ticket), TicketPressed(act, ticket))
    button.setEnabled(ticket is not None)


def _title(queue: Queue | None) -> str:
    return say(QueueTexts.UNKNOWN) if queue is None else say(QueueTexts.WAITING, people=len(queue.waiting))


def _waiting(queue: Queue | None, now: datetime) -> str:
    waiting = () if queue is None else queue.waiting
    return "\n".join(_line(ticket, now) for ticket in waiting)


def _line(ticket: Ticket, now: datetime) -> str:
    minutes = max(0, int((now - ticket.taken_at).total_seconds() // 60))
    return say(QueueTexts.LINE, number=ticket.number, errand=name_of(ticket.errand), minutes=minutes)
