"""What can be done for the number on which the list stands: out of turn, passed on, put back, and a word with it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout

from kiosk.domain.desk.events import TicketAct, TicketDetail, TicketPressed
from kiosk.domain.desk.state import Desk
from kiosk.domain.office.queue.notes import LONGEST_NOTE
from kiosk.domain.office.queue.turns import ToCounter
from kiosk.domain.office.tickets import Ticket, TicketErrand, TicketState, TurnReason
from kiosk.ui.clerk.choice import Filter
from kiosk.ui.clerk.desk_keys import DeskKey
from kiosk.ui.clerk.page import Card, InputField
from kiosk.ui.clerk.queue.turn import offer, ticket_button
from kiosk.ui.messages import say
from kiosk.ui.messages.queue.acts import QueueTexts, reason_name, target_name
from kiosk.ui.messages.queue.listing import QueueListTexts, chosen_line
from kiosk.ui.theme.tokens import Colour, TextRole, Theme
from kiosk.ui.widgets.buttons import Button
from kiosk.ui.widgets.text.text_label import TextLabel

TransferTarget = TicketErrand | ToCounter


class ChosenTicketCard(Card):
    happened = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.column.setSpacing(theme.px(2))
        self._shown: Ticket | None = None
        self._targets: tuple[TransferTarget, ...] = ()
        self._counter, self._has_somebody, self._is_busy = "", False, False
        self._title = TextLabel(theme, TextRole.LABEL, say(QueueListTexts.CHOOSE), bold=True, one_line=True)
        self.column.addWidget(self._title)
        self._reason = Filter(theme, say(QueueListTexts.REASON), say(QueueListTexts.CHOOSE_REASON))
        for reason in TurnReason:
            self._reason.addItem(reason_name(reason), reason.value)
        self._target = Filter(theme, say(QueueListTexts.TARGET), say(QueueListTexts.CHOOSE_TARGET))
        self._note = InputField(theme, say(QueueListTexts.NOTE_FOR, most=LONGEST_NOTE))
        self._note.line.setMaxLength(LONGEST_NOTE)
        self._call = ticket_button(theme, QueueTexts.CALL, DeskKey.OTHER_TICKET)
        self._transfer = ticket_button(theme, QueueTexts.TRANSFER, DeskKey.TRANSFER_TICKET)
        self._put_back = ticket_button(theme, QueueTexts.PUT_BACK, DeskKey.PUT_BACK_TICKET)
        self._annotate = ticket_button(theme, QueueTexts.ANNOTATE, DeskKey.ANNOTATE_TICKET)
        for choice, button in (
            (self._reason, self._call),
            (self._target, self._transfer),
            (self._note, self._annotate),
        ):
            row = QHBoxLayout()
            row.setSpacing(theme.gap)
            row.addWidget(choice, 1, Qt.AlignmentFlag.AlignBottom)
            row.addWidget(button, 1, Qt.AlignmentFlag.AlignBottom)
            self.column.addLayout(row)
        no_person = TextLabel(theme, TextRole.SMALL, say(QueueListTexts.NO_PERSON), colour=Colour.SUB)
        for widget in (self._put_back, self._note, no_person, self._annotate):
            self.column.addWidget(widget)
        for button in (self._call, self._transfer, self._put_back, self._annotate):
            button.chosen.connect(self.happened)
        for chosen in (self._reason, self._target):
            chosen.currentIndexChanged.connect(self._look)
        self._note.line.textChanged.connect(self._look)

    def begin(self) -> bool:
        """The keyboard goes to what can be said of the number, or else pressed."""
        first = next((one for one in (self._reason, self._call, self._target) if one.isEnabled()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        return first is not None

    def refresh(self, desk: Desk) -> None:
        view, ticket = desk.ticket_queue, desk.ticket_queue.chosen_ticket
        queue, self._counter = view.queue, desk.counter.name
        self._has_somebody = queue is not None and queue.at(self._counter) is not None
        self._is_busy = view.is_busy
        self._title.setText(chosen_line(ticket))
        before, self._shown = self._shown, ticket
        self._offer_targets(ticket, () if queue is None else queue.counters)
        if ticket is None or before is None or ticket.number != before.number:
            # What was chosen for one number is not said of the next.
            self._reason.setCurrentIndex(0)
            self._target.setCurrentIndex(0)
            self._note.line.setText("" if ticket is None else ticket.note)
        else:
            if ticket.note != before.note:
                self._note.line.setText(ticket.note)
            if ticket.state is not before.state:
                self._reason.setCurrentIndex(0)
        self._look()

    def _offer_targets(self, ticket: Ticket | None, counters: tuple[str, ...]) -> None:
        targets = () if ticket is None else _targets(ticket, counters, self._counter)
        if targets == self._targets:
            return
        self._targets = targets
        while self._target.count() > 1:
            self._target.removeItem(1)
        self._target.addItems([target_name(target) for target in targets])
        self._target.setCurrentIndex(0)

    @Slot()
    def _look(self) -> None:
        """Every control keeps its place; what does not follow on the ticket's state cannot be pressed."""
        ticket = self._shown
        state = None if ticket is None else ticket.state
        is_here = ticket is not None and state is TicketState.CALLED and ticket.counter == self._counter
        waits, missed = state is TicketState.WAITING, state is TicketState.NO_SHOW
        self._reason.setEnabled(waits and not self._has_somebody)
        self._target.setEnabled((waits or is_here) and bool(self._targets))
        self._note.setEnabled(ticket is not None)
        self._offer(self._call, QueueTexts.CALL, *self._called(ticket))
        place = self._target.currentIndex() - 1
        target = self._targets[place] if self._target.isEnabled() and 0 <= place < len(self._targets) else None
        self._offer(self._transfer, QueueTexts.TRANSFER, TicketAct.TRANSFER if target is not None else None, target)
        self._offer(self._put_back, QueueTexts.PUT_BACK, TicketAct.PUT_BACK if is_here or missed else None)
        note = self._note.line.text().strip()
        is_new = ticket is not None and note != ticket.note
        self._offer(self._annotate, QueueTexts.ANNOTATE, TicketAct.ANNOTATE if is_new else None, note)

    def _called(self, ticket: Ticket | None) -> tuple[TicketAct | None, TurnReason | None]:
        """How this number is called to this counter, which has to be free for it."""
        reason = self._reason.currentData()
        match ticket:
            case Ticket() if self._has_somebody:
                return None, None
            case Ticket(state=TicketState.WAITING) if reason is not None:
                return TicketAct.CALL, TurnReason(reason)
            case Ticket(state=TicketState.NO_SHOW):
                return TicketAct.RECALL, None
            case Ticket(state=TicketState.CALLED):
                return TicketAct.TAKE, None
            case _:
                return None, None

    def _offer(
        self, button: Button, otherwise: QueueTexts, act: TicketAct | None, detail: TicketDetail | None = None
    ) -> None:
        pressed = None if act is None or self._shown is None else TicketPressed(act, self._shown, detail)
        offer(button, pressed, otherwise, busy=self._is_busy)


def _targets(ticket: Ticket, counters: tuple[str, ...], here: str) -> tuple[TransferTarget, ...]:
    """The other counters that are open today, and the other errands; its own too, if it waits for one counter."""
    others = [ToCounter(name) for name in counters if name not in (here, ticket.wanted)]
    errands = [errand for errand in TicketErrand if ticket.wanted or errand is not ticket.errand]
    return (*others, *errands)
