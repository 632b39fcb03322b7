"""The queue of tickets: looked at now and then, and pressed at."""

from dataclasses import replace
from datetime import datetime, timedelta

from kiosk.domain.desk.effects import LookUp
from kiosk.domain.desk.events import DeskEvent, NextTurn, Noted, Room, TicketAct, TicketPressed
from kiosk.domain.desk.rows import Free, GuardedAction, Reply, RoomTable, carry_out, enter
from kiosk.domain.desk.state import Desk, DeskAdvance, TicketQueueView
from kiosk.domain.office.queue.turns import Queue, ToCounter
from kiosk.domain.office.tickets import (
    NotPossible,
    QueueAnswer,
    QueueUnanswered,
    TicketChanged,
    TicketErrand,
    TurnReason,
)
from kiosk.domain.staff.attendance import Attended
from kiosk.domain.staff.clerks import Action
from kiosk.domain.staff.desk_log import cleaned
from kiosk.domain.values.lazy_dataclass import dataclass

LOOKS_EVERY = timedelta(seconds=5)
"""At the queue: another counter may call, and visitors take numbers."""


@dataclass(frozen=True)
class ErrandFiltered(DeskEvent):
    """This counter calls who came for this; None: everybody."""

    errand: TicketErrand | None


@dataclass(frozen=True)
class TicketChosen(Noted):
    """The list stands on this number."""

    number: int


def decide(pressed: TicketPressed, counter: str, queue: Queue, now: datetime) -> QueueAnswer:
    """What comes of a press at this counter, out of the queue as it is."""
    seen = pressed.seen
    match pressed.act, pressed.detail:
        case TicketAct.NEXT, NextTurn(errand, here):
            return queue.call_next(counter, now, seen, errand=errand, here=here)
        case TicketAct.NEXT, None:
            return queue.call_next(counter, now, seen)
        case TicketAct.CALL, TurnReason() as reason:
            return queue.call(seen, counter, now, reason)
        case TicketAct.RECALL, _:
            return queue.recall(seen.number, counter, now, seen)
        case TicketAct.TAKE, _:
            return queue.take(seen, counter, now)
        case TicketAct.NO_SHOW, _:
            return queue.miss(seen.number, now, seen)
        case TicketAct.DONE, _:
            return queue.finish(seen.number, now, seen)
        case TicketAct.PUT_BACK, _:
            return queue.put_back(seen, counter)
        case TicketAct.TRANSFER, (TicketErrand() | ToCounter()) as to:
            return queue.transfer(seen, to, counter)
        case TicketAct.ANNOTATE, str() as note:
            return queue.annotate(seen, note)
        case TicketAct.UNDO, TicketChanged() as done:
            return queue.undo(done)
        case _:
            # It lacks what it has to say.
            return NotPossible(seen)


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
        known = known.having(*(part.ticket for part in answer.parts))
    return _asked(replace(desk, ticket_queue=replace(desk.ticket_queue, queue=known, answer=answer)))


def enter_queue(desk: Desk, room: Room) -> DeskAdvance:
    """The list begins with whom this counter has called: what is done next is done to them."""
    desk, effects = enter(desk, room)
    queue = desk.ticket_queue.queue
    here = None if queue is None else queue.at(desk.counter.name)
    chosen = None if here is None else here.number
    return replace(desk, ticket_queue=replace(desk.ticket_queue, chosen=chosen)), effects


def filter_errand(desk: Desk, event: ErrandFiltered) -> DeskAdvance:
    return _viewed(desk, replace(desk.ticket_queue, errand=event.errand))


def choose_ticket(desk: Desk, event: TicketChosen) -> DeskAdvance:
    return _viewed(desk, replace(desk.ticket_queue, chosen=event.number))


def _viewed(desk: Desk, view: TicketQueueView) -> DeskAdvance:
    return replace(desk, ticket_queue=view) if isinstance(desk.gate, Attended) else desk, ()


_LONGEST_NAME_LOGGED = 32


def _ticket(event: TicketPressed) -> str:
    """As the log has it: a note, which somebody typed, is not in it."""
    what = f"{event.act} ticket {event.seen.number}"
    match event.detail:
        case NextTurn(here=here) if here is not None:
            return f"{what} after {here.number}"
        case TurnReason() as reason:
            return f"{what}: {reason}"
        case TicketErrand() as errand:
            return f"{what} to {errand}"
        case ToCounter(name):
            return f"{what} to {cleaned(name)[:_LONGEST_NAME_LOGGED]}"
        case _:
            return what


TABLE = RoomTable(
    (
        GuardedAction(TicketPressed, Action.CALL_TICKET, press, about=_ticket, then=pressed, failed=QueueUnanswered()),
        Free(ErrandFiltered, filter_errand),
        Free(TicketChosen, choose_ticket),
        Reply(LookUp.QUEUE, queue_found),
    ),
    needs=Action.CALL_TICKET,
    enter=enter_queue,
)
