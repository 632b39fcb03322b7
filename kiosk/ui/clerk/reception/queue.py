"""The queue in the reception: whose turn it is, the first who wait, and the day's tally."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.domain.desk.events import TicketAct, TicketPressed
from kiosk.domain.desk.rooms.tickets import OtherTicketChosen
from kiosk.domain.desk.state import Desk, TicketQueueView
from kiosk.domain.office.queue.waits import tally_of
from kiosk.domain.office.tickets import Ticket, TicketState
from kiosk.ui.clerk.choice import Filter
from kiosk.ui.clerk.desk_keys import DeskKey
from kiosk.ui.clerk.queue.turn import TurnPart, offer, ticket_button
from kiosk.ui.messages import say
from kiosk.ui.messages.queue.acts import QueueTexts, other_line
from kiosk.ui.messages.queue.listing import tally_text, title_of, waiting_line
from kiosk.ui.theme.palettes import Colour
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.text.heading import Heading
from kiosk.ui.widgets.text.text_label import TextLabel

_FIRST = 3
"""As many as a glance takes in; all of them have a room of their own."""


class QueueBoard(QWidget):
    happened = Signal(object)

    def __init__(self, theme: Theme, desk: Desk) -> None:
        super().__init__()
        self._title = Heading(theme, "", role=TextRole.LEAD)
        self._tally = TextLabel(theme, TextRole.SMALL, "", colour=Colour.SUB, one_line=True)
        self._turn, self._others = TurnPart(theme), OtherTickets(theme)
        for part in (self._turn, self._others):
            part.happened.connect(self.happened)
        self._waiting = TextLabel(theme, TextRole.LABEL, "")
        self._waiting.keep_lines(_FIRST)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(3))
        top = QHBoxLayout()
        top.setSpacing(theme.gap)
        top.addWidget(self._title)
        top.addWidget(self._tally, 1, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(top)
        # The lines of who waits come and go: they stand under all that is pressed.
        for widget in (self._turn, self._others, self._turn.outcome, self._waiting):
            column.addWidget(widget)
        column.addStretch()
        self.refresh(desk)

    @property
    def told(self) -> str:
        """What came of the last press."""
        return self._turn.outcome.text()

    def begin(self) -> None:
        self._turn.begin()

    def refresh(self, desk: Desk) -> None:
        view, queue = desk.ticket_queue, desk.ticket_queue.queue
        self._title.setText(title_of(view))
        self._tally.setText("" if queue is None else tally_text(tally_of(queue.tickets)))
        self._turn.refresh(desk)
        self._others.refresh(view, desk.counter.name)
        self._waiting.setText(_first_lines(view, desk))


class OtherTickets(QWidget):
    """Those that can be called besides the next: the button says which of them is chosen."""

    happened = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._listed: tuple[Ticket, ...] = ()
        self._here: Ticket | None = None
        self._is_busy = self._is_filling = False
        self._choice = Filter(theme, say(QueueTexts.OTHERS), say(QueueTexts.OTHERS))
        self._press = ticket_button(theme, QueueTexts.OTHERS_PRESS, DeskKey.OTHER_TICKET)
        self._press.chosen.connect(self.happened)
        self._choice.currentIndexChanged.connect(self._choose)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._choice, 1)
        row.addWidget(self._press, 1)

    def refresh(self, view: TicketQueueView, counter: str) -> None:
        listed = () if view.queue is None else view.queue.elsewhere(counter)
        self._here = None if view.queue is None else view.queue.at(counter)
        self._is_busy, self._is_filling = view.is_busy, True
        if listed != self._listed:
            self._listed = listed
            while self._choice.count() > 1:
                self._choice.removeItem(1)
            for ticket in listed:
                self._choice.addItem(other_line(ticket), ticket.number)
        self._choice.setCurrentIndex(max(0, self._choice.findData(view.other)))
        self._is_filling = False
        self._choice.setEnabled(bool(listed))
        self._look()

    def _look(self) -> None:
        act = _call_of(self._chosen) if self._here is None else None
        offer(self._press, act, self._why_none(), busy=self._is_busy)

    def _why_none(self) -> QueueTexts:
        """What stands against calling one of them."""
        if not self._listed:
            return QueueTexts.OTHERS_NONE
        return QueueTexts.OTHERS_PRESS if self._here is None else QueueTexts.OTHERS_LATER

    @property
    def _chosen(self) -> Ticket | None:
        place = self._choice.currentIndex() - 1
        return self._listed[place] if 0 <= place < len(self._listed) else None

    @Slot()
    def _choose(self) -> None:
        if self._is_filling:
            return
        self._look()
        self.happened.emit(OtherTicketChosen(None if self._chosen is None else self._chosen.number))


def _call_of(ticket: Ticket | None) -> TicketPressed | None:
    if ticket is None:
        return None
    return TicketPressed(TicketAct.RECALL if ticket.state is TicketState.NO_SHOW else TicketAct.TAKE, ticket)


def _first_lines(view: TicketQueueView, desk: Desk) -> str:
    waiting = [ticket for ticket in view.listed if ticket.state is TicketState.WAITING]
    return "\n".join(waiting_line(ticket, desk.now) for ticket in waiting[:_FIRST])
