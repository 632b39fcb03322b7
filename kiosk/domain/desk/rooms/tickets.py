"""The queue of tickets: looked at now and then, and pressed at."""

from dataclasses import replace
from datetime import timedelta

from kiosk.domain.desk.effects import LookUp
from kiosk.domain.desk.events import TicketPressed
from kiosk.domain.desk.rows import GuardedAction, Reply, Rows, carry_out
from kiosk.domain.desk.state import Desk, DeskAdvance
from kiosk.domain.office.tickets import Answer, Changed, Queue, Unanswered
from kiosk.domain.staff.attendance import Attended
from kiosk.domain.staff.clerks import Action

LOOKS_EVERY = timedelta(seconds=5)
"""At the queue: another counter may call, and visitors take numbers."""


def look_at_queue(desk: Desk) -> DeskAdvance:
    """Now and then, while a clerk is there and tickets are in use."""
    asked_at = desk.line.asked_at
    due = asked_at is None or desk.now - asked_at >= LOOKS_EVERY
    return _asked(desk) if due and desk.counter.tickets and isinstance(desk.gate, Attended) else (desk, ())


def _asked(desk: Desk) -> DeskAdvance:
    return replace(desk, line=replace(desk.line, asked_at=desk.now)), (LookUp.QUEUE,)


def queue_found(desk: Desk, _asked: LookUp, queue: Queue | None) -> DeskAdvance:
    """None: the register did not answer."""
    return replace(desk, line=replace(desk.line, queue=queue)), ()


def press(desk: Desk, event: TicketPressed) -> DeskAdvance:
    """Who presses twice has pressed once."""
    if desk.line.is_busy:
        return desk, ()
    return carry_out(replace(desk, line=replace(desk.line, pressed=event, answer=None)), event)


def pressed(desk: Desk, _press: TicketPressed, answer: Answer) -> DeskAdvance:
    """What came of it is shown at once, and the queue looked at anew."""
    known = desk.line.queue
    if known is not None and isinstance(answer, Changed):
        known = known.having(answer.ticket)
    return _asked(replace(desk, line=replace(desk.line, queue=known, answer=answer)))


ROWS: Rows = (
    GuardedAction(TicketPressed, Action.CALL_TICKET, press, then=pressed, failed=Unanswered()),
    Reply(LookUp.QUEUE, queue_found),
)
