"""Who waits, whom this counter has called, and the next one."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.domain.desk.events import TicketAct, TicketPressed
from kiosk.domain.desk.state import Desk
from kiosk.domain.tickets import Queue, Ticket
from kiosk.ui.clerk.page import Card
from kiosk.ui.messages import say
from kiosk.ui.messages.queue import QueueTexts, answer_of, called_line
from kiosk.ui.messages.tickets import name_of
from kiosk.ui.theme.tokens import Colour, Theme, Type
from kiosk.ui.widgets.buttons import Button, Look
from kiosk.ui.widgets.words import Words

_SHOWN = 6


class QueueBoard(QWidget):
    happened = Signal(object)

    def __init__(self, theme: Theme, desk: Desk) -> None:
        super().__init__()
        self._title = Words(theme, Type.LEAD, "", bold=True)
        self._list = Card(theme)
        self._waiting = self._list.line(theme, "")
        self._called = Words(theme, Type.LABEL, "", bold=True)
        self._told = Words(theme, Type.LABEL, "", colour=Colour.BODY)
        self._next = self._button(theme, Look.PRIMARY, TicketAct.NEXT, QueueTexts.NEXT_NOBODY)
        self._next.setObjectName("next-ticket")
        self._answers = [
            self._button(theme, Look.OUTLINE, act, text)
            for act, text in (
                (TicketAct.DONE, QueueTexts.DONE),
                (TicketAct.RECALL, QueueTexts.RECALL),
                (TicketAct.NO_SHOW, QueueTexts.NO_SHOW),
            )
        ]
        row = QHBoxLayout()
        row.setSpacing(theme.gap)
        for button in self._answers:
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        for widget in (self._title, self._list, self._called):
            column.addWidget(widget)
        column.addLayout(row)
        column.addWidget(self._told)
        column.addWidget(self._next)
        self.refresh(desk)

    def _button(self, theme: Theme, look: Look, act: TicketAct, text: QueueTexts) -> Button:
        button = Button(theme, say(text), look, event=TicketPressed(act))
        button.chosen.connect(self.happened)
        return button

    def refresh(self, desk: Desk) -> None:
        queue = desk.line.queue
        called = None if queue is None else queue.at(desk.counter.name)
        self._title.setText(_title(queue))
        self._list.setVisible(queue is not None and bool(queue.waiting))
        self._waiting.setText(_waiting(queue, desk.now))
        self._called.setText("" if called is None else called_line(called))
        self._called.setVisible(called is not None)
        for button, act in zip(self._answers, (TicketAct.DONE, TicketAct.RECALL, TicketAct.NO_SHOW), strict=True):
            button.setVisible(called is not None)
            if called is not None:
                button.become(button.text(), TicketPressed(act, called.number))
        self._told.setText(answer_of(desk.line.answer))
        first = queue.waiting[0] if queue is not None and queue.waiting else None
        text = say(QueueTexts.NEXT_NOBODY) if first is None else say(QueueTexts.NEXT, number=first.number)
        self._next.become(text, TicketPressed(TicketAct.NEXT))
        self._next.setEnabled(called is None and first is not None)


def _title(queue: Queue | None) -> str:
    return say(QueueTexts.UNKNOWN) if queue is None else say(QueueTexts.WAITING, people=len(queue.waiting))


def _waiting(queue: Queue | None, now: datetime) -> str:
    waiting = () if queue is None else queue.waiting
    lines = [_line(ticket, now) for ticket in waiting[:_SHOWN]]
    if len(waiting) > _SHOWN:
        lines.append(say(QueueTexts.MORE, people=len(waiting) - _SHOWN))
    return "\n".join(lines)


def _line(ticket: Ticket, now: datetime) -> str:
    minutes = max(0, int((now - ticket.taken_at).total_seconds() // 60))
    return say(QueueTexts.LINE, number=ticket.number, errand=name_of(ticket.errand), minutes=minutes)
