"""What the result of an effect does. A result of a session that is over changes nothing."""

from dataclasses import replace
from typing import assert_never

from kiosk.domain.card import CardFacts, CardFault
from kiosk.domain.checks import Code, checks_of_card, first_problem
from kiosk.domain.flow.effects import FindReservation, RecordReservation, SignRecord
from kiosk.domain.flow.events import (
    CardFailed,
    CardRead,
    Drafted,
    Faulted,
    MyKeyTaken,
    NoReservation,
    NotRecorded,
    NotRecordedWhy,
    NotSigned,
    PinAccepted,
    PinRejected,
    Recorded,
    RegisterFailed,
    ReservationFound,
    Result,
    Signed,
    SlipPrinted,
)
from kiosk.domain.flow.session import close, end, refuse, unknown
from kiosk.domain.flow.state import Advance, Flow, Session
from kiosk.domain.flow.steps import (
    CardFine,
    CheckingCard,
    EnterPin,
    LookingUp,
    NearEnd,
    Recording,
    Reserved,
    Settling,
    Slip,
    Terms,
    VerifyingPin,
)
from kiosk.domain.flow.touches import ask_pin, draft
from kiosk.domain.programme import MyKeySource
from kiosk.domain.refusals import Refusal, refusal_for, refusal_for_fault
from kiosk.domain.reservation import Reservation
from kiosk.domain.visit import Ending, Errand


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
        case NotRecorded() | RegisterFailed():
            return close(flow, Ending.CARD_REMOVED)
        case Faulted():
            return unknown(flow)
        case _:
            return flow, ()


def _result(flow: Flow, session: Session, event: Result) -> Advance:  # noqa: C901 - one case a result
    match event, flow.step:
        case CardRead(facts=facts), CheckingCard():
            return _read(flow, session, facts)
        case CardFailed(fault=fault), _:
            return _failed(flow, session, fault)
        case PinAccepted(), VerifyingPin():
            return _look_up(flow, session)
        case PinRejected(tries_left=tries), VerifyingPin():
            return _rejected(flow, session, tries)
        case ReservationFound(reservation=reservation), LookingUp() | Recording():
            return flow.at(Reserved(reservation, new=False)), ()
        case NoReservation(), LookingUp():
            return flow.at(Terms()), ()
        case Drafted(draft=drafted), Recording(attempt=attempt):
            return flow.at(Recording(drafted, attempt=attempt)), (SignRecord(session.id, drafted),)
        case MyKeyTaken(), Recording():
            return refuse(flow, Refusal.MYKEY_TAKEN)
        case Signed(signature=signature), Recording(draft=drafted) as step if drafted is not None:
            effect = RecordReservation(session.id, drafted, signature)
            return flow.at(replace(step, committing=True)), (effect,)
        case NotSigned(), Recording():
            return refuse(flow, Refusal.CARD_DID_NOT_SIGN)
        case Recorded(reservation=reservation), Recording():
            return _recorded(flow, reservation)
        case NotRecorded(why=why), Recording(attempt=attempt):
            return _not_recorded(flow, why, attempt)
        case RegisterFailed(), LookingUp() | Recording():
            return refuse(flow, Refusal.REGISTER_UNAVAILABLE)
        case SlipPrinted(printed=printed), Reserved() as step:
            slip = Slip.PRINTED if printed else Slip.FAILED
            return replace(flow, step=replace(step, slip=slip)), ()
        case Faulted(), Reserved() as step:
            return replace(flow, step=replace(step, slip=Slip.FAILED)), ()
        case Faulted(), Recording(committing=True):
            return unknown(flow)
        case Faulted(), _:
            return refuse(flow, Refusal.UNEXPECTED)
        case _:
            return flow, ()


def _read(flow: Flow, session: Session, facts: CardFacts) -> Advance:
    results = checks_of_card(facts, flow.now)
    flow = _noted(flow, checks=tuple(code for _, code in results))
    if (problem := first_problem(results)) is not None:
        until = facts.certificate.usable_from() if problem is Code.WAITING and facts.certificate else None
        return refuse(flow, refusal_for(problem), until)
    flow = replace(flow, session=replace(session, facts=facts, tries_left=facts.tries_left))
    if flow.notes is not None and flow.notes.errand is Errand.CHECK_CARD:
        return flow.at(CardFine()), ()
    if Code.NEAR_END in dict(results).values():
        return flow.at(NearEnd()), ()
    return ask_pin(flow)


def _failed(flow: Flow, session: Session, fault: CardFault) -> Advance:
    refusal = refusal_for_fault(fault)
    if refusal is None:
        return end(flow, Ending.CARD_REMOVED)
    # Once it has been read, no other card may go on with this errand.
    if session.facts is not None or fault in (CardFault.SERVICE_DOWN, CardFault.NO_READER):
        return end(flow, Ending.READER_LOST)
    return refuse(flow, refusal)


def _rejected(flow: Flow, session: Session, tries_left: int | None) -> Advance:
    if tries_left == 0:
        return refuse(flow, Refusal.PIN_LOCKED)
    flow = replace(flow, session=replace(session, tries_left=tries_left, last_try_chosen=False))
    return ask_pin(flow) if tries_left == 1 else (flow.at(EnterPin(rejected=True)), ())


def _look_up(flow: Flow, session: Session) -> Advance:
    if session.facts is None or session.facts.certificate is None:
        return refuse(flow, Refusal.UNEXPECTED)
    effect = FindReservation(session.id, session.facts.certificate.public_key)
    return flow.at(LookingUp()), (effect,)


def _recorded(flow: Flow, reservation: Reservation) -> Advance:
    return _noted(flow, recorded=True).at(Reserved(reservation, new=True)), ()


def _not_recorded(flow: Flow, why: NotRecordedWhy, attempt: int) -> Advance:
    match why:
        case NotRecordedWhy.CARD_GONE:
            return end(flow.at(Recording()), Ending.CARD_REMOVED)
        case NotRecordedWhy.CONFLICT:
            if flow.counter.programme.mykey is MyKeySource.ENTERED:
                return refuse(flow, Refusal.MYKEY_TAKEN)
            # Another counter took the random ID, or recorded this holder, since the draft: draft once more.
            return draft(flow, None, attempt + 1) if attempt == 1 else refuse(flow, Refusal.REGISTER_UNAVAILABLE)
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
