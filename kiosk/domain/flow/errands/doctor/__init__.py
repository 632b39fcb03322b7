"""The reader doctor at the machine: why does this card not read, and is it the card or the reader?

It holds no card and asks for no PIN. While it looks, cards may come and go; what it found of one leaves with it.
"""

from dataclasses import replace
from datetime import timedelta
from functools import partial

from kiosk.domain.card import diagnostics
from kiosk.domain.flow.effects import HaltDoctor
from kiosk.domain.flow.errands.doctor.looking import (
    UNDECIDED,
    compare_cards,
    examine,
    faulted,
    finish_with,
    found,
    found_rereading,
    not_written,
    reread,
    write_report,
    written,
)
from kiosk.domain.flow.errands.doctor.reader import (
    while_another_is_asked_for,
    while_compared,
    while_examined,
    while_examining,
    while_reread,
    while_rereading,
)
from kiosk.domain.flow.errands.doctor.steps import Compared, Examined, Examining, PlaceAnother, Reread, Rereading
from kiosk.domain.flow.errands.families import STOP, answer, question, working
from kiosk.domain.flow.events import DoctorFaulted, DoctorFound, Press, ReportWritten
from kiosk.domain.flow.rules import Foot, Position, Primary, Rules, Timer, TimerStart, on
from kiosk.domain.flow.session import end, finish, lasts_idle, lasts_slow
from kiosk.domain.flow.state import Advance, Flow
from kiosk.domain.flow.steps import Step
from kiosk.domain.office.visit import Ending


def _back(flow: Flow) -> Advance:
    step = flow.step
    return (flow.at(step.before) if isinstance(step, Reread | PlaceAnother) else flow), ()


def _back_from_verdict(flow: Flow) -> Advance:
    step = flow.step_as(Compared)
    # The card that lies there is the other one.
    before = step.before.without_card()
    if step.verdict in UNDECIDED:
        return replace(flow, card_is_new=False).at(PlaceAnother(before)), ()
    return flow.at(before), ()


def _stop_with(flow: Flow) -> Advance:
    return end(flow, Ending.STOPPED)


def _time_out_with(flow: Flow) -> Advance:
    return end(flow, Ending.TIMED_OUT)


def _finish_examined(flow: Flow) -> Advance:
    return finish_with(flow) if diagnostics.saw_a_card(flow.step_as(Examined).found.steps) else finish(flow)


def _lasts_examined(flow: Flow) -> timedelta:
    """Findings without their card wait for somebody else's hand already."""
    return lasts_idle(flow) if flow.step_as(Examined).card_left else lasts_slow(flow)


def _halted(before: Step, after: Step) -> tuple[HaltDoctor, ...]:
    """Nobody waits any more for what the doctor reads."""
    goes_on = isinstance(after, Examining | Rereading | Examined | Reread | Compared)
    return () if goes_on or not isinstance(before, Examining | Rereading) else (HaltDoctor(before.run),)


_works = partial(working, stage=None, position=Position.DOCTOR, left=_halted)
_found_out = partial(answer, stage=None, position=Position.DOCTOR, foot=Foot(primary=Primary.FINISH), end=finish_with)

RULES: Rules = {
    Examining: _works(
        reader=while_examining,
        takes=(on(DoctorFound, found), on(DoctorFaulted, faulted)),
    ),
    Examined: _found_out(
        back=None,
        end=_finish_examined,
        timer=Timer(_lasts_examined, _finish_examined, TimerStart.TOUCH, warns=True),
        reader=while_examined,
        takes=(
            on(Press.EXAMINE, examine),
            on(Press.REREAD, reread),
            on(Press.COMPARE, compare_cards),
            on(Press.REPORT, write_report),
            on(ReportWritten, written),
            on(DoctorFaulted, not_written),
        ),
    ),
    Rereading: _works(
        end=_stop_with,
        reader=while_rereading,
        takes=(on(DoctorFound, found_rereading), on(DoctorFaulted, faulted)),
    ),
    Reread: _found_out(
        back=_back,
        timer=Timer(lasts_slow, finish_with, TimerStart.TOUCH, warns=True),
        reader=while_reread,
        takes=(),
    ),
    PlaceAnother: question(
        stage=None,
        position=Position.DOCTOR,
        foot=STOP,
        back=_back,
        end=_stop_with,
        timer=Timer(lasts_idle, _time_out_with, TimerStart.TOUCH, warns=True),
        reader=while_another_is_asked_for,
        takes=(),
    ),
    Compared: _found_out(
        back=_back_from_verdict,
        timer=Timer(lasts_slow, finish_with, TimerStart.TOUCH, warns=True),
        reader=while_compared,
        takes=(),
    ),
}
