"""What can be done for the number on which the list stands: out of turn, passed on, put back, and a word with it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.domain.desk.events import TicketAct, TicketDetail, TicketPressed
from kiosk.domain.desk.rooms.tickets import TicketDrafted
from kiosk.domain.desk.state import Desk, TicketDraft
from kiosk.domain.office.queue.notes import LONGEST_NOTE, as_note
from kiosk.domain.office.queue.turns import ToCounter
from kiosk.domain.office.tickets import Ticket, TicketErrand, TicketState, TurnReason
from kiosk.ui.clerk.choice import Filter
from kiosk.ui.clerk.desk_keys import DeskKey
from kiosk.ui.clerk.page import Card, InputField
from kiosk.ui.clerk.queue.turn import offer, ticket_button
from kiosk.ui.messages import say
from kiosk.ui.messages.queue.acts import QueueTexts, reason_name, target_name
from kiosk.ui.messages.queue.listing import QueueListTexts, chosen_line
from kiosk.ui.theme.palettes import Colour
from kiosk.ui.theme.tokens import TextRole, Theme
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
        self._counter, self._has_somebody, self._is_busy, self._is_filling = "", False, False, False
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
        no_person = TextLabel(theme, TextRole.SMALL, say(QueueListTexts.NO_PERSON), colour=Colour.SUB)
        for said, button in ((self._reason, self._call), (self._target, self._transfer)):
            self._put_beside(theme, said, button)
        for widget in (self._note, self._annotate):
            self.column.addWidget(widget)
        self._put_beside(theme, no_person, self._put_back)
        for button in (self._call, self._transfer, self._put_back, self._annotate):
            button.chosen.connect(self.happened)
        for chosen in (self._reason, self._target):
            chosen.currentIndexChanged.connect(self._draft)
        self._note.line.textChanged.connect(self._draft)

    def _put_beside(self, theme: Theme, said: QWidget, button: Button) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.gap)
        for widget in (said, button):
            row.addWidget(widget, 1, Qt.AlignmentFlag.AlignBottom)
        self.column.addLayout(row)

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
        self._shown, self._is_filling = ticket, True
        self._offer_targets(ticket, () if queue is None else queue.counters)
        self._fill(ticket, view.draft)
        self._is_filling = False
        self._look()

    def _offer_targets(self, ticket: Ticket | None, counters: tuple[str, ...]) -> None:
        targets = () if ticket is None else _targets(ticket, counters, self._counter)
        if targets == self._targets:
            return
        self._targets = targets
        while self._target.count() > 1:
            self._target.removeItem(1)
        self._target.addItems([target_name(target) for target in targets])

    def _fill(self, ticket: Ticket | None, draft: TicketDraft) -> None:
        """As it was left, as far as it can still be chosen."""
        reasons = tuple(TurnReason) if ticket is not None and ticket.state is TicketState.WAITING else ()
        _stand_on(self._reason, reasons, draft.reason)
        _stand_on(self._target, self._targets, draft.target)
        kept = "" if ticket is None else ticket.note
        note = kept if draft.note is None else draft.note
        if note != self._note.line.text():
            self._note.line.setText(note)

    @Slot()
    def _draft(self) -> None:
        """What is half said lives in the desk, where neither another room nor a locked screen loses it."""
        if self._is_filling:
            return
        self._look()
        if self._shown is not None:
            note = self._note.line.text()
            draft = TicketDraft(self._reason_chosen, self._target_chosen, None if note == self._shown.note else note)
            self.happened.emit(TicketDrafted(draft))

    @property
    def _reason_chosen(self) -> TurnReason | None:
        reason = self._reason.currentData()
        return None if reason is None else TurnReason(reason)

    @property
    def _target_chosen(self) -> TransferTarget | None:
        place = self._target.currentIndex() - 1
        return self._targets[place] if 0 <= place < len(self._targets) else None

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
        target = self._target_chosen if self._target.isEnabled() else None
        self._offer(self._transfer, QueueTexts.TRANSFER, TicketAct.TRANSFER if target is not None else None, target)
        self._offer(self._put_back, QueueTexts.PUT_BACK, TicketAct.PUT_BACK if is_here or missed else None)
        note = as_note(self._note.line.text())
        is_new = ticket is not None and note != ticket.note
        self._offer(self._annotate, QueueTexts.ANNOTATE, TicketAct.ANNOTATE if is_new else None, note)

    def _called(self, ticket: Ticket | None) -> tuple[TicketAct | None, TurnReason | None]:
        """How this number is called to this counter, which has to be free for it."""
        reason = self._reason_chosen
        match ticket:
            case Ticket() if self._has_somebody:
                return None, None
            case Ticket(state=TicketState.WAITING) if reason is not None:
                return TicketAct.CALL, reason
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


def _stand_on(choice: Filter, values: Sequence[TurnReason | TransferTarget], chosen: object) -> None:
    """None of them where it is not offered: the first line is none."""
    place = values.index(chosen) + 1 if chosen in values else 0
    if place != choice.currentIndex():
        choice.setCurrentIndex(place)


def _targets(ticket: Ticket, counters: tuple[str, ...], here: str) -> tuple[TransferTarget, ...]:
    """The other counters that are open today, and the other errands; its own too, if it waits for one counter."""
    others = [ToCounter(name) for name in counters if name not in (here, ticket.wanted)]
    errands = [errand for errand in TicketErrand if ticket.wanted or errand is not ticket.errand]
    return (*others, *errands)
