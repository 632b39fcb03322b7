"""What the result of an effect does. A result of a session that is over changes nothing."""

from dataclasses import replace
from typing import assert_never

from kiosk.domain.card.card import CardFacts, CardFault
from kiosk.domain.card.checks import CheckId, Code, checks_of_card, first_problem
from kiosk.domain.card.refusals import Refusal, refusal_for, refusal_for_fault
from kiosk.domain.city.leaflets import Title
from kiosk.domain.flow.effects import CommitRecord, FindHolder, SignRecord
from kiosk.domain.flow.events import (
    CardFailed,
    CardRead,
    Drafted,
    NoResult,
    NoResultWhy,
    NotDrafted,
    NotProven,
    NotRecorded,
    NotRecordedWhy,
    PinAnswer,
    PinAnswered,
    Printed,
    Recorded,
    ReservationFound,
    Result,
    Signed,
    Standing,
    StandingFound,
)
from kiosk.domain.flow.having import to_terms
from kiosk.domain.flow.joining import not_proven
from kiosk.domain.flow.linking import arrive, begin_link
from kiosk.domain.flow.proving import ask_pin, identify
from kiosk.domain.flow.reading import handout_printed
from kiosk.domain.flow.recording import begin_record, record
from kiosk.domain.flow.session import close, end, outcome, refuse, unknown
from kiosk.domain.flow.state import Advance, Flow, Session
from kiosk.domain.flow.steps import (
    DONE,
    Cancelled,
    EnterPin,
    JoinTold,
    Linked,
    LookingUp,
    PinFor,
    Plain,
    Recording,
    Reserved,
    Settling,
    Slip,
    VerifyingPin,
    WherePoints,
    kind_of,
)
from kiosk.domain.flow.ticketing import ticket_printed
from kiosk.domain.office.tickets import Taken
from kiosk.domain.office.visit import Ending, Errand
from kiosk.domain.records.joining import JoinIntent
from kiosk.domain.records.link import Link
from kiosk.domain.records.records import Look, Record
from kiosk.domain.records.reservation import Reservation, ReserveIntent


def result(flow: Flow, event: Result) -> Advance:
    if isinstance(flow.step, Settling):
        return _settle(flow, event) if event.session == flow.step.session else (flow, ())
    session = flow.session
    if session is None or event.session != session.id or not session.held:
        return flow, ()
    return _result(flow, session, event)


def _settle(flow: Flow, event: Result) -> Advance:
    """The card left during the commit; the register has answered."""
    match event:
        case Recorded():
            return close(_noted(flow, recorded=True), Ending.CARD_REMOVED_WHILE_RECORDING)
        case NotRecorded() | NoResult(why=NoResultWhy.REGISTER_FAILED):
            return close(flow, Ending.CARD_REMOVED)
        case NoResult(why=NoResultWhy.FAULTED):
            return unknown(flow)
        case _:
            return flow, ()


def _result(flow: Flow, session: Session, event: Result) -> Advance:  # noqa: C901, PLR0911 - one case a result
    match event, flow.step:
        case CardRead(facts=facts, pin_unanswered=unanswered), Plain.CHECKING_CARD:
            return _read(flow, replace(session, pin_unanswered=unanswered), facts)
        case CardFailed(), _:
            return _failed(flow, session, event)
        case PinAnswered(answer=PinAnswer.ACCEPTED), VerifyingPin(wanted=wanted):
            return _proven(flow, session, wanted)
        case PinAnswered(answer=PinAnswer.REJECTED | PinAnswer.LOST), VerifyingPin(wanted=wanted):
            return _not_accepted(flow, session, event, wanted)
        case PinAnswered(tries_left=tries, answer=PinAnswer.FORGOTTEN), _:
            return replace(flow, session=replace(session, tries_left=tries)), ()
        case StandingFound(standing=standing), LookingUp(proven=False):
            return _stands(flow, standing)
        case ReservationFound(), LookingUp(proven=True) | Recording():
            return _found(flow, session, event)
        case NoResult(why=NoResultWhy.NO_RESERVATION), LookingUp(proven=True):
            return _nothing_found(flow)
        case Drafted(draft=drafted), Recording(draft=None) as step:
            if flow.now - step.proven_at >= flow.counter.patience.proof:
                return refuse(flow, Refusal.CARD_DID_NOT_SIGN)
            return flow.at(replace(step, draft=drafted)), (SignRecord(session.id, drafted),)
        case NotDrafted(refusal=refusal, until=until, contested=contested), Recording():
            return refuse(flow, refusal, until, contested)
        case NotProven(), Recording(intent=JoinIntent() as intent):
            return not_proven(flow, session, intent, event)
        case Signed(signature=signature), Recording(draft=drafted) as step if drafted is not None:
            effect = CommitRecord(session.id, drafted, signature)
            return flow.at(replace(step, committing=True)), (effect,)
        case NoResult(why=NoResultWhy.NOT_SIGNED), Recording():
            return refuse(flow, Refusal.CARD_DID_NOT_SIGN)
        case Recorded(record=recorded), Recording() as step:
            return _recorded(flow, session, step, recorded)
        case NotRecorded(why=why), Recording() as step:
            return _not_recorded(flow, why, step)
        case NoResult(why=NoResultWhy.REGISTER_FAILED), LookingUp() | Recording():
            return refuse(flow, Refusal.REGISTER_UNAVAILABLE)
        case NoResult(why=NoResultWhy.FAULTED), Recording(committing=True):
            return unknown(flow)
        case NoResult(why=NoResultWhy.FAULTED), step if kind_of(step) in DONE:
            return end(flow, outcome(flow))
        case NoResult(why=NoResultWhy.FAULTED), _:
            return refuse(flow, Refusal.UNEXPECTED)
        case _:
            return flow, ()


def _read(flow: Flow, session: Session, facts: CardFacts) -> Advance:
    results = checks_of_card(facts, flow.now)
    flow = _noted(flow, checks=tuple(code for _, code in results))
    if (problem := first_problem(_counting(flow, results))) is not None:
        until = facts.certificate.usable_from() if problem is Code.WAITING and facts.certificate else None
        return refuse(flow, refusal_for(problem), until)
    flow = replace(flow, session=replace(session, facts=facts, tries_left=facts.tries_left))
    if flow.errand is Errand.CHECK_CARD:
        return flow.at(Plain.CARD_FINE), ()
    if Code.NEAR_END in dict(results).values():
        return flow.at(Plain.NEAR_END), ()
    return identify(flow)


def _counting(flow: Flow, results: tuple[tuple[CheckId, Code], ...]) -> tuple[tuple[CheckId, Code], ...]:
    """Without the wait that a clerk has overruled."""
    overruled = flow.notes is not None and flow.notes.need_not_wait
    return tuple(result for result in results if not (overruled and result[1] is Code.WAITING))


def _failed(flow: Flow, session: Session, failed: CardFailed) -> Advance:
    if kind_of(flow.step) in DONE:
        # The answer was on the screen already. A card that has not forgotten its PIN is let go at once.
        return end(flow, outcome(flow))
    if isinstance(flow.step, VerifyingPin) and not failed.pin_sent:
        # The PIN was held back: nothing was counted.
        flow = replace(flow, step=EnterPin(flow.step.wanted))
    fault = failed.fault
    refusal = refusal_for_fault(fault)
    if refusal is None:
        return end(flow, Ending.CARD_REMOVED)
    if fault is CardFault.WITHOUT_KEY:
        return refuse(flow, refusal)
    # Once it has been read, no other card may go on with this errand.
    if session.facts is not None:
        return end(flow, _LOST.get(fault, Ending.READER_LOST))
    if fault in (CardFault.SERVICE_DOWN, CardFault.NO_READER):
        return end(flow, Ending.READER_LOST)
    return refuse(flow, refusal)


# What lies there is told as lying there, and what is slow as slow.
_LOST = {
    CardFault.MUTE: Ending.CARD_SILENT,
    CardFault.UNREADABLE: Ending.CARD_SILENT,
    CardFault.SLOW: Ending.CARD_SLOW,
}


def _not_accepted(flow: Flow, session: Session, event: PinAnswered, wanted: PinFor) -> Advance:
    """Ask again. After a lost answer the page says that the PIN may have been counted; what is left, the card says."""
    flow = replace(flow, step=EnterPin(wanted))
    tries, unanswered = event.tries_left, event.answer is PinAnswer.LOST
    if tries == 0:
        return refuse(flow, Refusal.PIN_LOCKED)
    session = replace(session, tries_left=tries, last_try_chosen=False, pin_unanswered=unanswered)
    return ask_pin(replace(flow, session=session), wanted, rejected=not unanswered)


def _proven(flow: Flow, session: Session, wanted: PinFor) -> Advance:
    """The PIN was right: what it was given for is done, and nothing else."""
    # The counter is full again, and is told when it has been read. Each last try is chosen by itself.
    flow = replace(flow, session=replace(session, tries_left=None, last_try_chosen=False, pin_unanswered=False))
    if not isinstance(wanted.purpose, Look):
        return begin_record(flow, wanted.purpose, wanted.attempt)
    if session.facts is None or session.facts.certificate is None:
        return refuse(flow, Refusal.UNEXPECTED)
    effect = FindHolder(session.id, session.facts.certificate.public_key)
    return flow.at(LookingUp(proven=True)), (effect,)


def _stands(flow: Flow, standing: Standing) -> Advance:
    """Before the PIN. What is there already is shown to its holder alone; a link can be chosen before it is asked."""
    match standing, flow.errand:
        case Standing.NOTHING, _:
            return _nothing_found(flow)
        case Standing.RESERVED, Errand.LINK:
            return begin_link(flow)
        case _:
            return ask_pin(flow, PinFor(Look()))


def _nothing_found(flow: Flow) -> Advance:
    return (to_terms(flow) if flow.errand is Errand.RESERVE else flow.at(Plain.NOT_RESERVED)), ()


def printed(flow: Flow, event: Printed) -> Advance:
    slip = Slip.PRINTED if event.printed else Slip.FAILED
    match event.sheet:
        case Taken() as taken:
            return ticket_printed(flow, taken, slip)
        case Title() as title:
            return handout_printed(flow, title, slip)
        case Reservation() | Link():
            session = flow.session
            if session is None or event.session != session.id or not session.held:
                return flow, ()
            return _slip(flow, slip)
        case _:
            assert_never(event.sheet)


def _slip(flow: Flow, slip: Slip) -> Advance:
    """How the printing went, where it was asked for; whoever has gone on to another page finds it on the way back."""
    match flow.step:
        case Reserved() | Linked() as step:
            return replace(flow, step=replace(step, slip=slip), touched_at=flow.now), ()
        case WherePoints(before=Linked() as before) as step:
            step = replace(step, before=replace(before, slip=slip))
            return replace(flow, step=step, touched_at=flow.now), ()
        case _:
            return flow, ()


def _found(flow: Flow, session: Session, found: ReservationFound) -> Advance:
    session = replace(session, reservation=found.reservation, links=found.links, joined=found.joined)
    flow = replace(flow, session=session)
    # Whoever holds the first certificate hears of it before anything else, at each visit.
    return (flow.at(JoinTold(found.joined)), ()) if found.joined else arrive(flow)


def _recorded(flow: Flow, session: Session, step: Recording, recorded: Record) -> Advance:
    flow = _noted(flow, recorded=True)
    match recorded:
        case Reservation():
            flow = replace(flow, session=replace(session, reservation=recorded))
            return flow.at(Reserved(recorded, new=True, joined=isinstance(step.intent, JoinIntent))), ()
        case Link():
            others = tuple(link for link in session.links if link.reference != recorded.reference)
            flow = replace(flow, session=replace(session, links=(recorded, *others)))
            return flow.at(Linked(recorded) if recorded.is_live else Cancelled(recorded)), ()
        case _:
            assert_never(recorded)


def _not_recorded(flow: Flow, why: NotRecordedWhy, step: Recording) -> Advance:
    match why:
        case NotRecordedWhy.CARD_GONE:
            return end(flow.at(replace(step, committing=False)), Ending.CARD_REMOVED)
        case NotRecordedWhy.CONFLICT:
            if isinstance(step.intent, ReserveIntent) and step.intent.mykey is not None:
                return refuse(flow, Refusal.MYKEY_TAKEN)
            # Another counter recorded what this draft needs, a random ID or an account: the register says which.
            again = step.attempt == 1
            return record(flow, step.intent, 2) if again else refuse(flow, Refusal.REGISTER_UNAVAILABLE)
        case NotRecordedWhy.UNAVAILABLE:
            return refuse(flow, Refusal.REGISTER_UNAVAILABLE)
        case _:
            assert_never(why)


def _noted(flow: Flow, *, recorded: bool = False, checks: tuple[Code, ...] | None = None) -> Flow:
    notes = flow.notes
    if notes is None:
        return flow
    notes = replace(notes, recorded=recorded or notes.recorded, checks=notes.checks if checks is None else checks)
    return replace(flow, notes=notes)
