"""The queue of tickets: looked at now and then, and pressed at."""

from dataclasses import replace
from datetime import datetime, timedelta

from kiosk.domain.desk.effects import LookUp
from kiosk.domain.desk.events import DeskEvent, NextTurn, Noted, Room, TicketAct, TicketPressed
from kiosk.domain.desk.rows import Free, GuardedAction, Reply, RoomTable, carry_out, enter
from kiosk.domain.desk.state import Desk, DeskAdvance, TicketDraft, TicketQueueView
from kiosk.domain.office.queue.notes import as_note
from kiosk.domain.office.queue.turns import Queue, ToCounter
from kiosk.domain.office.tickets import (
    HELPABLE,
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
    """The list stands on this number. What was half said of another is said of no other."""

    number: int


@dataclass(frozen=True)
class TicketDrafted(Noted):
    """What is half said of the number on which the list stands, as far as it has come."""

    draft: TicketDraft


@dataclass(frozen=True)
class OtherTicketChosen(Noted):
    """In the reception, out of those who can be called besides the next. None: nobody."""

    number: int | None


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
    return replace(desk, ticket_queue=_looked_at(desk.ticket_queue, queue)), ()


def _looked_at(view: TicketQueueView, queue: Queue | None) -> TicketQueueView:
    """Of who has been helped nothing stays that was half said, nor for who has their number on the next day."""
    after = replace(view, queue=queue)
    draft = view.draft if _is_still_there(view, after, view.chosen) else TicketDraft()
    return replace(after, draft=draft, other=view.other if _is_still_there(view, after, view.other) else None)


def _is_still_there(before: TicketQueueView, after: TicketQueueView, number: int | None) -> bool:
    """Also where nobody knows."""
    was, now = before.ticket_of(number), after.ticket_of(number)
    if after.queue is None:
        return True
    return now is not None and now.state in HELPABLE and (was is None or was.taken_at == now.taken_at)


def press(desk: Desk, event: TicketPressed) -> DeskAdvance:
    """Who presses twice has pressed once."""
    if desk.ticket_queue.is_busy:
        return desk, ()
    return carry_out(replace(desk, ticket_queue=replace(desk.ticket_queue, pressed=event, answer=None)), event)


def pressed(desk: Desk, press: TicketPressed, answer: QueueAnswer) -> DeskAdvance:
    """What came of it is shown at once, and the queue looked at anew."""
    view = replace(desk.ticket_queue, answer=answer)
    if isinstance(answer, TicketChanged):
        view = _said(view, press)
        known = view.queue
        view = _looked_at(view, None if known is None else known.having(*(part.ticket for part in answer.parts)))
    return _asked(replace(desk, ticket_queue=view))


def _said(view: TicketQueueView, press: TicketPressed) -> TicketQueueView:
    """What has been said is not half said any more, unless it has been changed since."""
    number, draft = press.seen.number, view.draft
    match press.act, press.detail:
        case _ if number != view.chosen:
            pass
        case TicketAct.CALL, said if said == draft.reason:
            draft = replace(draft, reason=None)
        case TicketAct.TRANSFER, said if said == draft.target:
            draft = replace(draft, target=None)
        case TicketAct.ANNOTATE, said if draft.note is not None and said == as_note(draft.note):
            draft = replace(draft, note=None)
        case _:
            pass
    return replace(view, draft=draft, other=None if number == view.other else view.other)


def enter_queue(desk: Desk, room: Room) -> DeskAdvance:
    """The list begins where something is half said; else with whom this counter has called: they come next."""
    desk, effects = enter(desk, room)
    view = desk.ticket_queue
    if view.draft != TicketDraft() and view.chosen_ticket is not None:
        return desk, effects
    here = None if view.queue is None else view.queue.at(desk.counter.name)
    return replace(desk, ticket_queue=_standing_on(view, None if here is None else here.number)), effects


def filter_errand(desk: Desk, event: ErrandFiltered) -> DeskAdvance:
    return _viewed(desk, replace(desk.ticket_queue, errand=event.errand))


def choose_ticket(desk: Desk, event: TicketChosen) -> DeskAdvance:
    return _viewed(desk, _standing_on(desk.ticket_queue, event.number))


def _standing_on(view: TicketQueueView, number: int | None) -> TicketQueueView:
    return view if number == view.chosen else replace(view, chosen=number, draft=TicketDraft())


def keep_ticket_draft(desk: Desk, event: TicketDrafted) -> DeskAdvance:
    view = desk.ticket_queue
    return _viewed(desk, view if view.chosen_ticket is None else replace(view, draft=event.draft))


def choose_other(desk: Desk, event: OtherTicketChosen) -> DeskAdvance:
    return _viewed(desk, replace(desk.ticket_queue, other=event.number))


def queue_for_return(view: TicketQueueView) -> TicketQueueView:
    """For the same clerk who locks the desk: where the list stands, and what is half said."""
    return TicketQueueView(view.queue, errand=view.errand, chosen=view.chosen, draft=view.draft, other=view.other)


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
        Free(TicketDrafted, keep_ticket_draft),
        Free(OtherTicketChosen, choose_other),
        Reply(LookUp.QUEUE, queue_found),
    ),
    needs=Action.CALL_TICKET,
    enter=enter_queue,
)
