"""Taking a numbered ticket, and the numbers called. No errand, and nobody's session."""

from dataclasses import replace
from datetime import timedelta
from typing import assert_never

from kiosk.domain.city.calendar import opening_at
from kiosk.domain.flow.effects import Ask, Print, TakeTicket
from kiosk.domain.flow.events import (
    CallsFound,
    TicketErrandChosen,
    TicketResult,
    TicketTaken,
)
from kiosk.domain.flow.session import end_or_leave
from kiosk.domain.flow.state import Advance, Board, Flow
from kiosk.domain.flow.steps import Plain, Slip, TakingTicket, YourTicket
from kiosk.domain.office.tickets import Taken
from kiosk.domain.office.visit import Ending
from kiosk.domain.values.capacity import (
    Mode,
)

LOOK_EVERY = timedelta(seconds=5)


def offers_tickets(flow: Flow) -> bool:
    """Not while the counter is closed, where nobody would call; nor beside a clerk, where one is helped already."""
    counter = flow.counter
    if not counter.tickets or counter.mode is not Mode.CITIZEN:
        return False
    return opening_at(counter.municipality.timetable, flow.now).is_open


def ask_ticket(flow: Flow) -> Advance:
    may_ask = flow.step is Plain.HOME and offers_tickets(flow)
    return (flow.at(Plain.CHOOSE_TICKET) if may_ask else flow), ()


def take_ticket(flow: Flow, event: TicketErrandChosen) -> Advance:
    if flow.step is not Plain.CHOOSE_TICKET:
        return flow, ()
    return flow.at(TakingTicket(event.errand)), (TakeTicket(event.errand),)


def ticket_result(flow: Flow, event: TicketResult) -> Advance:
    match event:
        case TicketTaken(Taken() as taken):
            return _taken(flow, taken)
        case TicketTaken():
            return (_without_number(flow) if isinstance(flow.step, TakingTicket) else flow), ()
        case CallsFound(calls):
            return replace(flow, board=Board(calls, flow.board.asked_at)), ()
        case _:
            assert_never(event)


def _taken(flow: Flow, taken: Taken) -> Advance:
    """A number that comes late is shown as long as its visitor may stand there."""
    if not (flow.step is Plain.NO_TICKET or isinstance(flow.step, TakingTicket)):
        return flow, ()
    flow = replace(flow, touched_at=flow.now)
    if not flow.counter.prints:
        return flow.at(YourTicket(taken)), ()
    return flow.at(YourTicket(taken, Slip.PRINTING)), (Print(taken),)


def _without_number(flow: Flow) -> Flow:
    return replace(flow, touched_at=flow.now).at(Plain.NO_TICKET)


def ticket_printed(flow: Flow, taken: Taken, slip: Slip) -> Advance:
    step = flow.step
    if not isinstance(step, YourTicket) or step.taken.ticket.number != taken.ticket.number:
        return flow, ()
    # Who has no paper needs the time to remember the number.
    return replace(flow, step=replace(step, slip=slip), touched_at=flow.now), ()


def end_ticket(flow: Flow) -> Advance:
    """Whoever laid a card down meanwhile has to take it: its holder goes and sits down."""
    return (flow, ()) if isinstance(flow.step, TakingTicket) else end_or_leave(flow, Ending.CARD_LEFT)


def ticket_waits(flow: Flow) -> Advance:
    """A page that nobody looks at any more makes way for the next person."""
    patience = flow.counter.patience
    match flow.step:
        case TakingTicket():
            return (_without_number(flow) if flow.now - flow.step_since >= patience.busy else flow), ()
        case YourTicket(slip=slip) if slip is not Slip.PRINTED:
            lasts = patience.staff
        case _:
            lasts = patience.idle
    return end_ticket(flow) if flow.now - flow.touched_at >= lasts else (flow, ())


def look_at_calls(moved: Advance) -> Advance:
    """Ask who is called, not before the last answer has come and five seconds have passed."""
    flow, effects = moved
    board = flow.board
    if not flow.counter.tickets or board.awaited:
        return moved
    if board.asked_at is not None and flow.now - board.asked_at < LOOK_EVERY:
        return moved
    board = replace(board, asked_at=flow.now, awaited=True)
    return replace(flow, board=board), (*effects, Ask.CALLS)
