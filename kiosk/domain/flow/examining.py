"""The reader doctor at the machine: why does this card not read, and is it the card or the reader?

It holds no card and asks for no PIN. While it looks, cards may come and go; what it found of one leaves with it.
"""

from dataclasses import replace

from kiosk.domain.card import doctor
from kiosk.domain.card.comparing import Run, Verdict, can_compare, compare
from kiosk.domain.card.doctor import can_be_read
from kiosk.domain.card.reader import NoReader, NotPermitted, ServiceDown
from kiosk.domain.card.refusals import READER_TROUBLE, Refusal
from kiosk.domain.card.stability import Stability
from kiosk.domain.flow.effects import Examine, HaltDoctor, RereadCard, WriteReport
from kiosk.domain.flow.events import (
    DoctorFaulted,
    DoctorFound,
    DoctorResult,
    ReadSoFar,
    ReportWritten,
)
from kiosk.domain.flow.session import end, end_or_leave, forget_card, outcome, place_card, refuse
from kiosk.domain.flow.state import Advance, Flow
from kiosk.domain.flow.steps import (
    EXAMINED,
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
    kind_of,
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


def reread(flow: Flow) -> Advance:
    step = flow.step
    if not isinstance(step, Examined) or not may_reread(step):
        return flow, ()
    flow, run = _numbered(flow)
    return flow.at(Rereading(run, step)), (RereadCard(run, step.run),)


def compare_cards(flow: Flow) -> Advance:
    step = flow.step
    if not isinstance(step, Examined) or not may_compare(step):
        return flow, ()
    # The card that lies there is the first one, however new it is.
    return replace(flow, card_is_new=False).at(PlaceAnother(step)), ()


def write_report(flow: Flow) -> Advance:
    step = flow.step
    if not isinstance(step, Examined) or not may_report(flow, step):
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


def doctor_result(flow: Flow, event: DoctorResult) -> Advance:
    """A result of a run that nobody looks at any more changes nothing."""
    step = flow.step
    if not isinstance(step, Examining | Rereading | Examined) or step.run != event.run:
        return flow, ()
    match event, step:
        case DoctorFound(found=doctor.Step() as done), Examining():
            return flow.at(replace(step, done=(*step.done, done))), ()
        case DoctorFound(found=Run() as found), Examining():
            return flow.at(_ended(flow, step, found)), ()
        case ReadSoFar(reads=reads, losses=losses), Rereading():
            return flow.at(replace(step, reads=reads, losses=losses)), ()
        case DoctorFound(found=Stability() as found), Rereading(before=before):
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
    examined = Examined(step.run, found)
    left = doctor.saw_a_card(found.steps) and (step.card_left or not flow.card_on)
    return examined.without_card() if left else examined


def card_changed_under_doctor(flow: Flow, *, had_card: bool) -> Advance | None:
    """The reader has changed. None where the doctor has no use for that: while it looks, cards may come and go."""
    lost = isinstance(flow.reader, ServiceDown | NotPermitted | NoReader)
    match flow.step:
        case PlaceAnother(before=before) if lost:
            return _examine(flow, before.without_card())
        case Examined(found=found) if doctor.lacks_a_card(found.steps) and not lost:
            return _another_card(flow)
        case _ if had_card and not flow.card_on:
            return _card_left(flow)
        case _ if flow.card_is_new and not had_card:
            return _card_came(flow)
        case _:
            return None


def _card_left(flow: Flow) -> Advance | None:
    """What was found of it goes with it. Where it did not even answer, it may lie better the next time."""
    match flow.step:
        case Examining() as step:
            return replace(flow, step=replace(step, card_left=True)), ()
        case Rereading(before=before) | PlaceAnother(before=before) as step:
            return replace(flow, step=replace(step, before=before.without_card())), ()
        case Examined(found=found) if doctor.trouble(found.steps) is None and not _checks_card(flow):
            return _another_card(flow)
        case Examined(found=found) if not can_be_read(found.steps):
            return _another_card(flow)
        case Compared(verdict=Verdict.NO_OTHER_CARD | Verdict.CANNOT_TELL, before=before):
            return flow.at(PlaceAnother(before.without_card())), ()
        case Compared() if flow.counter.mode is Mode.COUNTER:
            # Nothing of anybody is in a verdict, and the clerk wants it in the report.
            return None
        case Examined() | Reread() | Compared():
            return end(flow, outcome(flow))
        case _:
            return None


def _card_came(flow: Flow) -> Advance | None:
    match flow.step:
        case PlaceAnother(before=before):
            return _examine(flow, before)
        case Examined(card_left=True) | Reread():
            return _another_card(flow)
        case _:
            return None


def _checks_card(flow: Flow) -> bool:
    return flow.errand is Errand.CHECK_CARD


def _another_card(flow: Flow) -> Advance:
    """A card begins anew. Whose it is, is asked again where that is recorded: it may not be the same person's."""
    return place_card(flow) if _checks_card(flow) else (flow.at(Plain.WHO), ())


def back_from_doctor(flow: Flow) -> Advance:
    match flow.step:
        case Compared(verdict=Verdict.NO_OTHER_CARD | Verdict.CANNOT_TELL, before=before):
            return replace(flow, card_is_new=False).at(PlaceAnother(before.without_card())), ()
        case Compared(before=before):
            # The card that lies there is the other one.
            return flow.at(before.without_card()), ()
        case Reread(before=before) | PlaceAnother(before=before):
            return flow.at(before), ()
        case _:
            return flow, ()


def end_with_doctor(flow: Flow, ending: Ending) -> Advance:
    """Whose card was looked at is told that nothing is left of it, also when it is gone already."""
    match flow.step:
        case Rereading() | Reread() | PlaceAnother() | Compared():
            return end(flow, ending)
        case Examined(found=found) if doctor.saw_a_card(found.steps):
            return end(flow, ending)
        case _:
            return end_or_leave(flow, ending)


def halted(before: Step, after: Step) -> tuple[HaltDoctor, ...]:
    """Whether nobody waits any more for what the doctor reads."""
    if isinstance(before, Examining | Rereading) and kind_of(after) not in EXAMINED | {Examining, Rereading}:
        return (HaltDoctor(before.run),)
    return ()
