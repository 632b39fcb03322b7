"""The reader doctor at the machine: why does this card not read, and is it the card or the reader?

It holds no card and asks for no PIN. While it looks, cards may come and go; what it found leaves with the card.
"""

from dataclasses import replace
from typing import assert_never

from kiosk.domain.comparing import Run, can_compare, compare
from kiosk.domain.doctor import can_be_read, without_the_card
from kiosk.domain.flow.effects import Examine, RereadCard, WriteReport
from kiosk.domain.flow.events import (
    CompareChosen,
    DoctorFaulted,
    DoctorResult,
    DoctorTouch,
    ExamineChosen,
    ReadSoFar,
    ReportChosen,
    ReportWritten,
    RereadChosen,
    RereadEnded,
    RunEnded,
    StepExamined,
)
from kiosk.domain.flow.session import end, forget_card, outcome, place_card, refuse
from kiosk.domain.flow.state import Advance, Flow
from kiosk.domain.flow.steps import (
    Archive,
    CardFine,
    Compared,
    Examined,
    Examining,
    PlaceAnother,
    PlaceCard,
    Refused,
    Reread,
    Rereading,
)
from kiosk.domain.reader import NoReader, ServiceDown
from kiosk.domain.record import Mode
from kiosk.domain.refusals import READER_TROUBLE, Refusal
from kiosk.domain.visit import Errand

_HELPED = READER_TROUBLE | {
    Refusal.CARD_IN_USE,
    Refusal.CARD_MUTE,
    Refusal.SEVERAL_CARDS,
    Refusal.CARD_UNREADABLE,
    Refusal.OTHER_CARD,
}
"""Refusals behind which there may be more than their page knows."""


def may_examine(flow: Flow) -> bool:
    """Whether the doctor can be called here."""
    match flow.step:
        case Refused(refusal=refusal):
            return refusal in _HELPED
        case PlaceCard():
            return flow.notes is not None and flow.notes.errand is Errand.CHECK_CARD
        case CardFine() | Examined():
            return True
        case _:
            return False


def may_reread(step: Examined) -> bool:
    return step.archive is not Archive.WRITING and can_be_read(step.found.steps)


def may_compare(step: Examined) -> bool:
    return step.archive is not Archive.WRITING and can_compare(step.found)


def may_report(flow: Flow, step: Examined) -> bool:
    """The supplier's report is the clerk's: a citizen has nobody to give it to."""
    return flow.counter.mode is Mode.COUNTER and step.archive.may_be_asked


def doctor_touch(flow: Flow, event: DoctorTouch) -> Advance:
    step = flow.step
    if isinstance(event, ExamineChosen):
        return _examine(flow) if may_examine(flow) else (flow, ())
    if not isinstance(step, Examined):
        return flow, ()
    match event:
        case RereadChosen() if may_reread(step):
            flow, run = _numbered(flow)
            return flow.at(Rereading(run, step)), (RereadCard(run),)
        case CompareChosen() if may_compare(step):
            return flow.at(PlaceAnother(step)), ()
        case ReportChosen() if may_report(flow, step):
            return replace(flow, step=replace(step, archive=Archive.WRITING)), (WriteReport(step.run, step.verdict),)
        case RereadChosen() | CompareChosen() | ReportChosen():
            return flow, ()
        case _:
            assert_never(event)


def _examine(flow: Flow, first: Examined | None = None) -> Advance:
    """The session's card is let go: the doctor looks at whatever lies there, and the card forgets its PIN."""
    flow, effects = forget_card(flow)
    flow, run = _numbered(replace(flow, card_is_new=False))
    return flow.at(Examining(run, first=first)), (*effects, Examine(run, compares=first is not None))


def _numbered(flow: Flow) -> tuple[Flow, int]:
    run = flow.sessions + 1
    return replace(flow, sessions=run), run


def doctor_result(flow: Flow, event: DoctorResult) -> Advance:
    """A result of a run that nobody looks at any more changes nothing."""
    step = flow.step
    if not isinstance(step, Examining | Rereading | Examined) or step.run != event.run:
        return flow, ()
    match event, step:
        case StepExamined(step=done), Examining():
            return flow.at(replace(step, done=(*step.done, done))), ()
        case RunEnded(found=found), Examining():
            return flow.at(_ended(flow, step, found)), ()
        case ReadSoFar(reads=reads, losses=losses), Rereading():
            return flow.at(replace(step, reads=reads, losses=losses)), ()
        case RereadEnded(found=found), Rereading(before=before):
            return flow.at(Reread(replace(before, archive=Archive.NOT_ASKED), found)), ()
        case ReportWritten(file=str() as file), Examined():
            return replace(flow, step=replace(step, archive=Archive.WRITTEN, file=file)), ()
        case ReportWritten() | DoctorFaulted(), Examined():
            return replace(flow, step=replace(step, archive=Archive.FAILED)), ()
        case DoctorFaulted(), Examining() | Rereading():
            return refuse(flow, Refusal.UNEXPECTED)
        case _:
            return flow, ()


def _ended(flow: Flow, step: Examining, found: Run) -> Examined | Compared:
    if step.first is not None:
        verdict = compare(step.first.found, found)
        return Compared(replace(step.first, verdict=verdict, archive=Archive.NOT_ASKED), verdict)
    # A card that left has taken with it what was read of it.
    return Examined(step.run, found if flow.card_on else replace(found, steps=without_the_card(found.steps)))


def card_changed_under_doctor(flow: Flow, *, had_card: bool) -> Advance | None:
    """None where the doctor has no use for the change: while it looks, cards may come and go."""
    match flow.step:
        case PlaceAnother(before=before) if flow.card_is_new or isinstance(flow.reader, ServiceDown | NoReader):
            return _examine(flow, before)
        case Examined(found=found) if had_card and not flow.card_on and not can_be_read(found.steps):
            # It did not even answer: it may lie better the next time.
            return place_card(flow)
        case Examined() | Reread() | Compared() if had_card and not flow.card_on:
            return end(flow, outcome(flow))
        case _:
            return None


def back_from_doctor(flow: Flow) -> Advance:
    """To what was found, while a card lies there that it may be about."""
    match flow.step:
        case Reread(before=before) | PlaceAnother(before=before) | Compared(before=before):
            return (flow.at(before), ()) if flow.card_on else place_card(flow)
        case _:
            return flow, ()
