"""A numbered ticket for the counter, and the numbers called. No errand of a visit, and nobody's session."""

from dataclasses import replace
from datetime import timedelta

from kiosk.domain.city.hours.opening_hours import opening_at
from kiosk.domain.flow.effects import Ask, Print, TakeTicket
from kiosk.domain.flow.errands.families import question, working
from kiosk.domain.flow.events import Picked, Printed, TicketTaken
from kiosk.domain.flow.rules import Foot, Position, Primary, Rules, Timer, TimerStart, on
from kiosk.domain.flow.session import end_or_leave, lasts_busy, lasts_idle, leave
from kiosk.domain.flow.state import Advance, Flow
from kiosk.domain.flow.steps import Carrying, Plain, PrintState
from kiosk.domain.office.tickets import IssuedTicket, TicketErrand
from kiosk.domain.office.visit import Ending
from kiosk.domain.values.capacity import Mode
from kiosk.domain.values.lazy_dataclass import dataclass


@dataclass(frozen=True)
class TakingTicket(Carrying):
    errand: TicketErrand


@dataclass(frozen=True)
class YourTicket(Carrying):
    taken: IssuedTicket
    slip: PrintState = PrintState.NOT_ASKED


LOOK_EVERY = timedelta(seconds=5)


def offers_tickets(flow: Flow) -> bool:
    """Not while the counter is closed, where nobody would call; nor beside a clerk, where one is helped already."""
    counter = flow.counter
    if not counter.tickets or counter.mode is not Mode.CITIZEN:
        return False
    return opening_at(counter.municipality.timetable, flow.now).is_open


def begin(flow: Flow) -> Advance:
    return (flow.at(Plain.CHOOSE_TICKET) if offers_tickets(flow) else flow), ()


def _picked(flow: Flow, event: Picked) -> Advance:
    if not isinstance(event.answer, TicketErrand):
        return flow, ()
    return flow.at(TakingTicket(event.answer)), (TakeTicket(event.answer),)


def _taken(flow: Flow, event: TicketTaken) -> Advance:
    """A number that comes late is shown as long as its visitor may stand there."""
    if event.taken is None:
        return without_number(flow) if isinstance(flow.step, TakingTicket) else (flow, ())
    flow = replace(flow, touched_at=flow.now)
    if not flow.counter.prints:
        return flow.at(YourTicket(event.taken)), ()
    return flow.at(YourTicket(event.taken, PrintState.PRINTING)), (Print(event.taken),)


def without_number(flow: Flow) -> Advance:
    return replace(flow, touched_at=flow.now).at(Plain.NO_TICKET), ()


def _printed(flow: Flow, event: Printed) -> Advance:
    step = flow.step_as(YourTicket)
    if not isinstance(event.sheet, IssuedTicket) or step.taken.ticket.number != event.sheet.ticket.number:
        return flow, ()
    # Who has no paper needs the time to remember the number.
    return replace(flow, step=replace(step, slip=event.slip), touched_at=flow.now), ()


def _leave_it(flow: Flow) -> Advance:
    """Whoever laid a card down meanwhile has to take it: its holder goes and sits down."""
    return end_or_leave(flow, Ending.CARD_LEFT)


def _lasts_shown(flow: Flow) -> timedelta:
    timeouts = flow.timeouts
    return timeouts.idle if flow.step_as(YourTicket).slip is PrintState.PRINTED else timeouts.staff


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


RULES: Rules = {
    Plain.CHOOSE_TICKET: question(
        stage=None,
        position=Position.TICKET,
        foot=Foot(),
        back=leave,
        end=_leave_it,
        timer=Timer(lasts_idle, _leave_it, TimerStart.TOUCH, warns=False),
        takes=(on(Picked, _picked),),
    ),
    TakingTicket: working(
        stage=None,
        position=Position.TICKET,
        foot=Foot(),
        end=None,
        timer=Timer(lasts_busy, without_number, TimerStart.STEP, warns=False),
        takes=(on(TicketTaken, _taken),),
    ),
    YourTicket: question(
        stage=None,
        position=Position.TICKET,
        foot=Foot(primary=Primary.END),
        back=None,
        end=_leave_it,
        timer=Timer(_lasts_shown, _leave_it, TimerStart.TOUCH, warns=False),
        weighty=True,
        takes=(on(Printed, _printed),),
    ),
    Plain.NO_TICKET: question(
        stage=None,
        position=Position.TICKET,
        foot=Foot(primary=Primary.END),
        back=None,
        end=_leave_it,
        timer=Timer(lasts_idle, _leave_it, TimerStart.TOUCH, warns=False),
        weighty=True,
        takes=(on(TicketTaken, _taken),),
    ),
}
