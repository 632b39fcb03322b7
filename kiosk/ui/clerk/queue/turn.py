"""Whom this counter has called, and who is next. Every button has its place and keeps it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from kiosk.domain.desk.events import NextTurn, TicketAct, TicketPressed
from kiosk.domain.desk.state import Desk, Outcome
from kiosk.ui.clerk.desk_keys import DeskKey, put_key
from kiosk.ui.heard.roles import HeardAs, hear_as
from kiosk.ui.messages import say
from kiosk.ui.messages.frame.moments import told_at
from kiosk.ui.messages.queue.acts import QueueTexts, answer_of, called_line, note_line, press_of
from kiosk.ui.messages.queue.listing import title_of
from kiosk.ui.theme.palettes import Colour
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle
from kiosk.ui.widgets.text.text_label import TextLabel

_ANSWERS = (
    (TicketAct.DONE, QueueTexts.DONE, DeskKey.DONE_TICKET),
    (TicketAct.RECALL, QueueTexts.RECALL, DeskKey.RECALL_TICKET),
    (TicketAct.NO_SHOW, QueueTexts.NO_SHOW, DeskKey.NO_SHOW_TICKET),
)


class TurnPart(QWidget):
    """In the reception and in the room of the queue alike."""

    happened = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        hear_as(self, HeardAs.PANE)
        self._next = ticket_button(theme, QueueTexts.NEXT_NOBODY, DeskKey.NEXT_TICKET, ButtonStyle.PRIMARY)
        self._next.setObjectName("next-ticket")
        self._called = TextLabel(theme, TextRole.LABEL, "", bold=True, one_line=True)
        self._note = TextLabel(theme, TextRole.SMALL, "", colour=Colour.BODY, one_line=True)
        self._note.keep_lines(1)
        self._answers = {act: ticket_button(theme, text, key) for act, text, key in _ANSWERS}
        self._answers[TicketAct.NO_SHOW].setObjectName("no-show-ticket")
        self._undo = ticket_button(theme, QueueTexts.UNDO, DeskKey.UNDO_TICKET, ButtonStyle.PLAIN)
        #: What came of the last press: under all that is pressed, for it grows and shrinks.
        self.outcome = TextLabel(theme, TextRole.LABEL, "", colour=Colour.BODY)
        grid = QGridLayout()
        grid.setSpacing(theme.gap)
        for place, button in enumerate((*self._answers.values(), self._undo)):
            grid.addWidget(button, place // 2, place % 2)
            grid.setColumnStretch(place % 2, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2))
        for widget in (self._next, self._called, self._note):
            column.addWidget(widget)
        column.addLayout(grid)
        for button in self._buttons:
            button.chosen.connect(self.happened)

    @property
    def _buttons(self) -> tuple[Button, ...]:
        return self._next, *self._answers.values(), self._undo

    def begin(self) -> None:
        """The keyboard goes to what is done next: whoever is here is ended before anybody else is called."""
        first = next((button for button in (*self._answers.values(), self._next) if button.isEnabled()), self)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self, desk: Desk) -> None:
        view, queue = desk.ticket_queue, desk.ticket_queue.queue
        if self.isAncestorOf(self.window().focusWidget()) and view.is_busy:
            # Here, and not on whatever comes after the buttons that cannot be pressed now.
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        here = None if queue is None else queue.at(desk.counter.name)
        first = None if queue is None else queue.next_at(desk.counter.name, view.errand)
        self._called.setText(say(QueueTexts.CALLED_NOBODY) if here is None else called_line(here))
        self._note.setText("" if here is None else note_line(here))
        turn = NextTurn(view.errand, here)
        next_one = None if first is None else TicketPressed(TicketAct.NEXT, first, turn)
        done = view.undoable
        undone = None if done is None else TicketPressed(TicketAct.UNDO, done.ticket, done)
        offer(self._next, next_one, QueueTexts.NEXT_NOBODY, busy=view.is_busy)
        offer(self._undo, undone, QueueTexts.UNDO, busy=view.is_busy)
        for act, text, _ in _ANSWERS:
            answer = None if here is None else TicketPressed(act, here)
            offer(self._answers[act], answer, text, busy=view.is_busy)
        self.outcome.setText(told_at(answer_of(view), desk.outcomes_at.get(Outcome.QUEUE)))
        self.setAccessibleName(title_of(view))
        if self.hasFocus() and not view.is_busy:
            self.begin()


def ticket_button(theme: Theme, text: QueueTexts, key: DeskKey, look: ButtonStyle = ButtonStyle.OUTLINE) -> Button:
    button = Button(theme, say(text), look, TextRole.SMALL)
    put_key(button, key)
    return button


def offer(button: Button, act: TicketPressed | None, otherwise: QueueTexts, *, busy: bool) -> None:
    """This act, by its number; without one the button keeps its place and cannot be pressed."""
    if act is None:
        button.become(say(otherwise))
    else:
        button.become(press_of(act), act)
    button.setEnabled(act is not None and not busy)
