"""The queue of tickets: looked at now and then, and pressed at."""

from dataclasses import replace
from datetime import timedelta

from kiosk.domain.desk.effects import LookUp
from kiosk.domain.desk.events import TicketPressed
from kiosk.domain.desk.rows import DeskRows, GuardedAction, Reply, carry_out
from kiosk.domain.desk.state import Desk, DeskAdvance
from kiosk.domain.office.tickets import Queue, QueueAnswer, QueueUnanswered, TicketChanged
from kiosk.domain.staff.attendance import Attended
from kiosk.domain.staff.clerks import Action

LOOKS_EVERY = timedelta(seconds=5)
"""At the queue: another counter may call, and visitors take numbers."""


def look_at_queue(desk: Desk) -> DeskAdvance:
    """Now and then, while a clerk is there and tickets are in use."""
    asked_at = desk.ticket_queue.asked_at
    due = asked_at is None or desk.now - asked_at >= LOOKS_EVERY
    return _asked(desk) if due and desk.counter.tickets and isinstance(desk.gate, Attended) else (desk, ())


def _asked(desk: Desk) -> DeskAdvance:
    return replace(desk, ticket_queue=replace(desk.ticket_queue, asked_at=desk.now)), (LookUp.QUEUE,)


def queue_found(desk: Desk, _asked: LookUp, queue: Queue | None) -> DeskAdvance:
    """None: the register did not answer."""
    return replace(desk, ticket_queue=replace(desk.ticket_queue, queue=queue)), ()


def press(desk: Desk, event: TicketPressed) -> DeskAdvance:
    """Who presses twice has pressed once."""
    if desk.ticket_queue.is_busy:
        return desk, ()
    return carry_out(replace(desk, ticket_queue=replace(desk.ticket_queue, pressed=event, answer=None)), event)


def pressed(desk: Desk, _press: TicketPressed, answer: QueueAnswer) -> DeskAdvance:
    """What came of it is shown at once, and the queue looked at anew."""
    known = desk.ticket_queue.queue
    if known is not None and isinstance(answer, TicketChanged):
        known = known.having(answer.ticket)
    return _asked(replace(desk, ticket_queue=replace(desk.ticket_queue, queue=known, answer=answer)))


def _ticket(event: TicketPressed) -> str:
    return f"{event.act} ticket {event.seen.number}"


ROWS: DeskRows = (
    GuardedAction(TicketPressed, Action.CALL_TICKET, press, about=_ticket, then=pressed, failed=QueueUnanswered()),
    Reply(LookUp.QUEUE, queue_found),
)
