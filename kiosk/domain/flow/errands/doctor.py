"""The reader doctor at the machine: why does this card not read, and is it the card or the reader?

It holds no card and asks for no PIN. While it looks, cards may come and go; what it found of one leaves with it.
"""

from dataclasses import replace
from datetime import timedelta
from functools import partial

from kiosk.domain.card import doctor
from kiosk.domain.card.comparing import Run, Verdict, can_compare, compare
from kiosk.domain.card.doctor import can_be_read
from kiosk.domain.card.reader import NoReader, NotPermitted, ServiceDown
from kiosk.domain.card.refusals import READER_TROUBLE, Refusal
from kiosk.domain.card.stability import Stability
from kiosk.domain.flow.effects import Examine, HaltDoctor, RereadCard, WriteReport
from kiosk.domain.flow.errands.families import STOP, answer, question, working
from kiosk.domain.flow.events import (
    DoctorFaulted,
    DoctorFound,
    Press,
    ReadSoFar,
    ReportWritten,
)
from kiosk.domain.flow.rules import Foot, Place, Primary, Rules, Since, Timer, on
from kiosk.domain.flow.session import end, finish, forget_card, lasts_idle, lasts_slow, outcome, place_card, refuse
from kiosk.domain.flow.state import Advance, Flow
from kiosk.domain.flow.steps import (
    Archive,
    Compared,
    Examined,
    Examining,
    PlaceAnother,
    Plain,
    Refused,
    Reread,
    Rereading,
    Step,
)
from kiosk.domain.office.visit import Ending, Errand
from kiosk.domain.values.capacity import (
    Mode,
)

_HELPED = READER_TROUBLE | {
    Refusal.CARD_IN_USE,
    Refusal.READER_STUCK,
    Refusal.CARD_SLOW,
    Refusal.CARD_MUTE,
    Refusal.SEVERAL_CARDS,
    Refusal.CARD_UNREADABLE,
    Refusal.OTHER_CARD,
}
"""Refusals behind which there may be more than their page knows."""


_UNDECIDED = (Verdict.NO_OTHER_CARD, Verdict.CANNOT_TELL)


def may_examine(flow: Flow) -> bool:
    """Whether the doctor can be called here."""
    match flow.step:
        case Refused(refusal=refusal):
            return refusal in _HELPED
        case Plain.PLACE_CARD:
            # A card that was left there is nobody's who asks.
            return not flow.card_left and _checks_card(flow)
        case Examined(card_left=card_left):
            return not card_left
        case Plain.CARD_FINE:
            return True
        case _:
            return False


def may_reread(step: Examined) -> bool:
    """Only of the card that was examined, while it lies there."""
    settled = step.archive is not Archive.WRITING and not step.card_left and step.verdict is None
    return settled and can_be_read(step.found.steps)


def may_compare(step: Examined) -> bool:
    settled = step.archive is not Archive.WRITING and step.verdict is None
    return settled and can_compare(step.found)


def may_report(flow: Flow, step: Examined) -> bool:
    """The supplier's report is the clerk's: a citizen has nobody to give it to."""
    return flow.counter.mode is Mode.COUNTER and step.archive.may_be_asked


def examine(flow: Flow) -> Advance:
    return _examine(flow) if may_examine(flow) else (flow, ())


def _reread(flow: Flow) -> Advance:
    step = flow.step_as(Examined)
    if not may_reread(step):
        return flow, ()
    flow, run = _numbered(flow)
    return flow.at(Rereading(run, step)), (RereadCard(run, step.run),)


def _compare(flow: Flow) -> Advance:
    step = flow.step_as(Examined)
    if not may_compare(step):
        return flow, ()
    # The card that lies there is the first one, however new it is.
    return replace(flow, card_is_new=False).at(PlaceAnother(step)), ()


def _report(flow: Flow) -> Advance:
    step = flow.step_as(Examined)
    if not may_report(flow, step):
        return flow, ()
    return replace(flow, step=replace(step, archive=Archive.WRITING)), (WriteReport(step.run, step.verdict),)


def _examine(flow: Flow, first: Examined | None = None) -> Advance:
    """The session's card is let go: the doctor looks at whatever lies there, and the card forgets its PIN."""
    flow, effects = forget_card(flow)
    flow, run = _numbered(replace(flow, card_is_new=False))
    return flow.at(Examining(run, first=first)), (*effects, Examine(run, compares=first is not None))


def _numbered(flow: Flow) -> tuple[Flow, int]:
    run = flow.sessions + 1
    return replace(flow, sessions=run), run


def _found(flow: Flow, event: DoctorFound) -> Advance:
    step = flow.step_as(Examining)
    if step.run != event.run:
        return flow, ()
    match event.found:
        case doctor.Step() as done:
            return flow.at(replace(step, done=(*step.done, done))), ()
        case Run() as run:
            return flow.at(_ended(flow, step, run)), ()
        case _:
            return flow, ()


def _read_so_far(flow: Flow, event: ReadSoFar) -> Advance:
    step = flow.step_as(Rereading)
    if step.run != event.run:
        return flow, ()
    return flow.at(replace(step, reads=event.reads, losses=event.losses)), ()


def _reread_to_the_end(flow: Flow, event: DoctorFound) -> Advance:
    step = flow.step_as(Rereading)
    if step.run != event.run or not isinstance(event.found, Stability):
        return flow, ()
    return flow.at(Reread(replace(step.before, archive=Archive.NOT_ASKED), event.found)), ()


def _faulted(flow: Flow, event: DoctorFaulted) -> Advance:
    step = flow.step
    ours = isinstance(step, Examining | Rereading) and step.run == event.run
    return refuse(flow, Refusal.UNEXPECTED) if ours else (flow, ())


def _written(flow: Flow, event: ReportWritten) -> Advance:
    step = flow.step_as(Examined)
    if step.run != event.run:
        return flow, ()
    archive = Archive.FAILED if event.file is None else Archive.WRITTEN
    return replace(flow, step=replace(step, archive=archive, file=event.file or step.file)), ()


def _not_written(flow: Flow, event: DoctorFaulted) -> Advance:
    return _written(flow, ReportWritten(event.run, None))


def _ended(flow: Flow, step: Examining, found: Run) -> Examined | Compared:
    if step.first is not None:
        verdict = compare(step.first.found, found)
        return Compared(replace(step.first, verdict=verdict, archive=Archive.NOT_ASKED), verdict)
    examined = Examined(step.run, found)
    left = doctor.saw_a_card(found.steps) and (step.card_left or not flow.card_on)
    return examined.without_card() if left else examined


def _reader_lost(flow: Flow) -> bool:
    return isinstance(flow.reader, ServiceDown | NotPermitted | NoReader)


def _card_left(flow: Flow, before: Flow) -> bool:
    return before.card_on and not flow.card_on


def _card_came(flow: Flow, before: Flow) -> bool:
    return flow.card_is_new and not before.card_on


def _while_examining(flow: Flow, before: Flow) -> Advance:
    if not _card_left(flow, before):
        return flow, ()
    return replace(flow, step=replace(flow.step_as(Examining), card_left=True)), ()


def _while_rereading(flow: Flow, before: Flow) -> Advance:
    if not _card_left(flow, before):
        return flow, ()
    step = flow.step_as(Rereading)
    return replace(flow, step=replace(step, before=step.before.without_card())), ()


def _while_examined(flow: Flow, before: Flow) -> Advance:
    """What was found of the card goes with it. Where it did not even answer, it may lie better the next time."""
    step = flow.step_as(Examined)
    steps = step.found.steps
    if doctor.lacks_a_card(steps) and not _reader_lost(flow):
        return _another_card(flow)
    if _card_left(flow, before):
        helped = doctor.trouble(steps) is None and not _checks_card(flow)
        return _another_card(flow) if helped or not can_be_read(steps) else finish_with(flow)
    return _another_card(flow) if _card_came(flow, before) and step.card_left else (flow, ())


def _while_reread(flow: Flow, before: Flow) -> Advance:
    if _card_left(flow, before):
        return finish_with(flow)
    return _another_card(flow) if _card_came(flow, before) else (flow, ())


def _while_another_is_asked_for(flow: Flow, before: Flow) -> Advance:
    step = flow.step_as(PlaceAnother)
    if _reader_lost(flow):
        return _examine(flow, step.before.without_card())
    if _card_left(flow, before):
        return replace(flow, step=replace(step, before=step.before.without_card())), ()
    return _examine(flow, step.before) if _card_came(flow, before) else (flow, ())


def _while_compared(flow: Flow, before: Flow) -> Advance:
    step = flow.step_as(Compared)
    if not _card_left(flow, before):
        return flow, ()
    if step.verdict in _UNDECIDED:
        return flow.at(PlaceAnother(step.before.without_card())), ()
    # Nothing of anybody is in a verdict, and the clerk wants it in the report.
    return (flow, ()) if flow.counter.mode is Mode.COUNTER else finish_with(flow)


def _checks_card(flow: Flow) -> bool:
    return flow.errand is Errand.CHECK_CARD


def _another_card(flow: Flow) -> Advance:
    """A card begins anew. Whose it is, is asked again where that is recorded: it may not be the same person's."""
    return place_card(flow) if _checks_card(flow) else (flow.at(Plain.WHO), ())


def _back(flow: Flow) -> Advance:
    step = flow.step
    return (flow.at(step.before) if isinstance(step, Reread | PlaceAnother) else flow), ()


def _back_from_verdict(flow: Flow) -> Advance:
    step = flow.step_as(Compared)
    # The card that lies there is the other one.
    before = step.before.without_card()
    if step.verdict in _UNDECIDED:
        return replace(flow, card_is_new=False).at(PlaceAnother(before)), ()
    return flow.at(before), ()


def finish_with(flow: Flow) -> Advance:
    """Whose card was looked at is told that nothing is left of it, also when it is gone already."""
    return end(flow, outcome(flow))


def _stop_with(flow: Flow) -> Advance:
    return end(flow, Ending.STOPPED)


def _time_out_with(flow: Flow) -> Advance:
    return end(flow, Ending.TIMED_OUT)


def _finish_examined(flow: Flow) -> Advance:
    return finish_with(flow) if doctor.saw_a_card(flow.step_as(Examined).found.steps) else finish(flow)


def _lasts_examined(flow: Flow) -> timedelta:
    """Findings without their card wait for somebody else's hand already."""
    return lasts_idle(flow) if flow.step_as(Examined).card_left else lasts_slow(flow)


def _halted(before: Step, after: Step) -> tuple[HaltDoctor, ...]:
    """Nobody waits any more for what the doctor reads."""
    goes_on = isinstance(after, Examining | Rereading | Examined | Reread | Compared)
    return () if goes_on or not isinstance(before, Examining | Rereading) else (HaltDoctor(before.run),)


_works = partial(working, stage=None, place=Place.DOCTOR, left=_halted)
_found_out = partial(answer, stage=None, place=Place.DOCTOR, foot=Foot(primary=Primary.FINISH), end=finish_with)

RULES: Rules = {
    Examining: _works(
        reader=_while_examining,
        takes=(on(DoctorFound, _found), on(DoctorFaulted, _faulted)),
    ),
    Examined: _found_out(
        back=None,
        end=_finish_examined,
        timer=Timer(_lasts_examined, _finish_examined, Since.TOUCH, warns=True),
        reader=_while_examined,
        takes=(
            on(Press.EXAMINE, examine),
            on(Press.REREAD, _reread),
            on(Press.COMPARE, _compare),
            on(Press.REPORT, _report),
            on(ReportWritten, _written),
            on(DoctorFaulted, _not_written),
        ),
    ),
    Rereading: _works(
        end=_stop_with,
        reader=_while_rereading,
        takes=(on(ReadSoFar, _read_so_far), on(DoctorFound, _reread_to_the_end), on(DoctorFaulted, _faulted)),
    ),
    Reread: _found_out(
        back=_back,
        timer=Timer(lasts_slow, finish_with, Since.TOUCH, warns=True),
        reader=_while_reread,
        takes=(),
    ),
    PlaceAnother: question(
        stage=None,
        place=Place.DOCTOR,
        foot=STOP,
        back=_back,
        end=_stop_with,
        timer=Timer(lasts_idle, _time_out_with, Since.TOUCH, warns=True),
        reader=_while_another_is_asked_for,
        takes=(),
    ),
    Compared: _found_out(
        back=_back_from_verdict,
        timer=Timer(lasts_slow, finish_with, Since.TOUCH, warns=True),
        reader=_while_compared,
        takes=(),
    ),
}
