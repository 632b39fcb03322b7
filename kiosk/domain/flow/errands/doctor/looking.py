"""What the doctor is asked, and what it has found. A result of a run that nobody looks at any more changes nothing."""

from dataclasses import replace

from kiosk.domain.card import diagnostics
from kiosk.domain.card.card_comparison import Run, Verdict, can_compare, compare
from kiosk.domain.card.diagnostics import can_be_read
from kiosk.domain.card.refusals import READER_TROUBLE, Refusal
from kiosk.domain.card.stability import ReadCount, Stability
from kiosk.domain.flow.effects import Examine, RereadCard, WriteReport
from kiosk.domain.flow.errands.doctor.steps import (
    Compared,
    Examined,
    Examining,
    PlaceAnother,
    ReportFileState,
    Reread,
    Rereading,
)
from kiosk.domain.flow.events import DoctorFaulted, DoctorFound, ReportWritten
from kiosk.domain.flow.session import end, forget_card, outcome, place_card, refuse
from kiosk.domain.flow.state import Advance, Flow
from kiosk.domain.flow.steps import Plain, Refused
from kiosk.domain.office.visit import Errand
from kiosk.domain.values.capacity import Mode

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


UNDECIDED = (Verdict.NO_OTHER_CARD, Verdict.CANNOT_TELL)


def may_examine(flow: Flow) -> bool:
    """Whether the doctor can be called here."""
    match flow.step:
        case Refused(refusal=refusal):
            return refusal in _HELPED
        case Plain.PLACE_CARD:
            # A card that was left there is nobody's who asks.
            return not flow.card_left and checks_card(flow)
        case Examined(card_left=card_left):
            return not card_left
        case Plain.CARD_FINE:
            return True
        case _:
            return False


def may_reread(step: Examined) -> bool:
    """Only of the card that was examined, while it lies there."""
    settled = step.archive is not ReportFileState.WRITING and not step.card_left and step.verdict is None
    return settled and can_be_read(step.found.steps)


def may_compare(step: Examined) -> bool:
    settled = step.archive is not ReportFileState.WRITING and step.verdict is None
    return settled and can_compare(step.found)


def may_report(flow: Flow, step: Examined) -> bool:
    """The supplier's report is the clerk's: a citizen has nobody to give it to."""
    return flow.counter.mode is Mode.COUNTER and step.archive.may_be_asked


def examine(flow: Flow) -> Advance:
    return begin_run(flow) if may_examine(flow) else (flow, ())


def reread(flow: Flow) -> Advance:
    step = flow.step_as(Examined)
    if not may_reread(step):
        return flow, ()
    flow, run = _numbered(flow)
    return flow.at(Rereading(run, step)), (RereadCard(run, step.run),)


def compare_cards(flow: Flow) -> Advance:
    step = flow.step_as(Examined)
    if not may_compare(step):
        return flow, ()
    # The card that lies there is the first one, however new it is.
    return replace(flow, card_is_new=False).at(PlaceAnother(step)), ()


def write_report(flow: Flow) -> Advance:
    step = flow.step_as(Examined)
    if not may_report(flow, step):
        return flow, ()
    return replace(flow, step=replace(step, archive=ReportFileState.WRITING)), (WriteReport(step.run, step.verdict),)


def begin_run(flow: Flow, first: Examined | None = None) -> Advance:
    """The session's card is let go: the doctor looks at whatever lies there, and the card forgets its PIN."""
    flow, effects = forget_card(flow)
    flow, run = _numbered(replace(flow, card_is_new=False))
    return flow.at(Examining(run, first=first)), (*effects, Examine(run, compares=first is not None))


def _numbered(flow: Flow) -> tuple[Flow, int]:
    run = flow.sessions + 1
    return replace(flow, sessions=run), run


def found(flow: Flow, event: DoctorFound) -> Advance:
    step = flow.step_as(Examining)
    if step.run != event.run:
        return flow, ()
    match event.found:
        case diagnostics.DiagnosticStep() as done:
            return flow.at(replace(step, done=(*step.done, done))), ()
        case Run() as run:
            return flow.at(_ended(flow, step, run)), ()
        case _:
            return flow, ()


def found_rereading(flow: Flow, event: DoctorFound) -> Advance:
    step = flow.step_as(Rereading)
    if step.run != event.run:
        return flow, ()
    match event.found:
        case ReadCount(reads, losses):
            return flow.at(replace(step, reads=reads, losses=losses)), ()
        case Stability() as told:
            return flow.at(Reread(replace(step.before, archive=ReportFileState.NOT_ASKED), told)), ()
        case _:
            return flow, ()


def faulted(flow: Flow, event: DoctorFaulted) -> Advance:
    step = flow.step
    ours = isinstance(step, Examining | Rereading) and step.run == event.run
    return refuse(flow, Refusal.UNEXPECTED) if ours else (flow, ())


def written(flow: Flow, event: ReportWritten) -> Advance:
    step = flow.step_as(Examined)
    if step.run != event.run:
        return flow, ()
    archive = ReportFileState.FAILED if event.file is None else ReportFileState.WRITTEN
    return replace(flow, step=replace(step, archive=archive, file=event.file or step.file)), ()


def not_written(flow: Flow, event: DoctorFaulted) -> Advance:
    return written(flow, ReportWritten(event.run, None))


def _ended(flow: Flow, step: Examining, found: Run) -> Examined | Compared:
    if step.first is not None:
        verdict = compare(step.first.found, found)
        return Compared(replace(step.first, verdict=verdict, archive=ReportFileState.NOT_ASKED), verdict)
    examined = Examined(step.run, found)
    left = diagnostics.saw_a_card(found.steps) and (step.card_left or not flow.card_on)
    return examined.without_card() if left else examined


def checks_card(flow: Flow) -> bool:
    return flow.errand is Errand.CHECK_CARD


def another_card(flow: Flow) -> Advance:
    """A card begins anew. Whose it is, is asked again where that is recorded: it may not be the same person's."""
    return place_card(flow) if checks_card(flow) else (flow.at(Plain.WHO), ())


def finish_with(flow: Flow) -> Advance:
    """Whose card was looked at is told that nothing is left of it, also when it is gone already."""
    return end(flow, outcome(flow))
