"""The PIN: asked for one thing at a time, sent once; and what the register is asked before it and after it."""

from dataclasses import replace
from functools import partial
from typing import assert_never

from kiosk.domain.card.card_answers import PinAnswer
from kiosk.domain.card.refusals import Refusal
from kiosk.domain.flow.effects import FindHolder, VerifyPin
from kiosk.domain.flow.errands.families import STOP, question, working
from kiosk.domain.flow.errands.link.choosing import begin_link
from kiosk.domain.flow.errands.reserve.join import JoinTold, arrive
from kiosk.domain.flow.errands.reserve.mykey import nothing_found
from kiosk.domain.flow.events import (
    NoResult,
    NoResultWhy,
    PinAnswered,
    PinEntered,
    Press,
    ReservationFound,
    StandingFound,
)
from kiosk.domain.flow.recording import ask_pin, begin_record, tries_told
from kiosk.domain.flow.rules import Position, Rules, Stage, Timer, TimerStart, on
from kiosk.domain.flow.session import call_staff, end, lasts_busy, refuse
from kiosk.domain.flow.state import Advance, Flow
from kiosk.domain.flow.steps import EnterPin, ForgottenPin, LastTry, LookingUp, PinRequest, VerifyingPin
from kiosk.domain.office.visit import Ending, Errand
from kiosk.domain.records.records import StatusInquiry
from kiosk.domain.records.register_answers import HolderStatus


def _wanted(flow: Flow) -> PinRequest | None:
    step = flow.step.before if isinstance(flow.step, ForgottenPin) else flow.step
    return step.wanted if isinstance(step, LastTry | EnterPin | VerifyingPin) else None


def _stage(flow: Flow) -> Stage:
    wanted = _wanted(flow)
    return Stage.LOOK if wanted is not None and isinstance(wanted.purpose, StatusInquiry) else Stage.PIN


def _back(flow: Flow) -> Advance | None:
    """To the page that showed what the PIN is asked for."""
    wanted = _wanted(flow)
    return None if wanted is None or wanted.before is None else (flow.at(wanted.before), ())


def _use_last_try(flow: Flow) -> Advance:
    step, session = flow.step_as(LastTry), flow.session
    if session is None:
        return flow, ()
    return replace(flow, session=replace(session, last_try_chosen=True)).at(EnterPin(step.wanted)), ()


def _forgot(flow: Flow) -> Advance:
    return flow.at(ForgottenPin(flow.step_as(EnterPin))), ()


def _remembered(flow: Flow) -> Advance:
    return flow.at(flow.step_as(ForgottenPin).before), ()


def _call_staff(flow: Flow) -> Advance:
    """Before the last try it is the safe way out: the card's PIN is not at risk while they come."""
    flow, effects = end(flow, Ending.STOPPED)
    flow, more = call_staff(flow)
    return flow, (*effects, *more)


def _verify(flow: Flow, event: PinEntered) -> Advance:
    """Send the PIN once."""
    step, session = flow.step_as(EnterPin), flow.session
    if session is None:
        event.pin.wipe()
        return flow, ()
    return flow.at(VerifyingPin(step.wanted)), (VerifyPin(session.id, event.pin, step.wanted.purpose),)


def _answered(flow: Flow, event: PinAnswered) -> Advance:
    match event.answer:
        case PinAnswer.ACCEPTED:
            return _proven(flow)
        case PinAnswer.REJECTED | PinAnswer.LOST:
            return _not_accepted(flow, event)
        case PinAnswer.FORGOTTEN:
            return tries_told(flow, event)
        case _:
            assert_never(event.answer)


def _proven(flow: Flow) -> Advance:
    """The PIN was right: what it was given for is done, and nothing else."""
    wanted, session = flow.step_as(VerifyingPin).wanted, flow.session
    if session is None:
        return flow, ()
    # The counter is full again, and is told when it has been read. Each last try is chosen by itself.
    flow = replace(flow, session=replace(session, tries_left=None, last_try_chosen=False, pin_unanswered=False))
    if not isinstance(wanted.purpose, StatusInquiry):
        return begin_record(flow, wanted.purpose, wanted.attempt)
    if session.facts is None or session.facts.certificate is None:
        return refuse(flow, Refusal.UNEXPECTED)
    effect = FindHolder(session.id, session.facts.certificate.public_key)
    return flow.at(LookingUp(proven=True)), (effect,)


def _not_accepted(flow: Flow, event: PinAnswered) -> Advance:
    """Ask again. After a lost answer the page says that the PIN may have been counted; what is left, the card says."""
    wanted, session = flow.step_as(VerifyingPin).wanted, flow.session
    if session is None:
        return flow, ()
    flow = replace(flow, step=EnterPin(wanted))
    tries, unanswered = event.tries_left, event.answer is PinAnswer.LOST
    if tries == 0:
        return refuse(flow, Refusal.PIN_LOCKED)
    session = replace(session, tries_left=tries, last_try_chosen=False, pin_unanswered=unanswered)
    return ask_pin(replace(flow, session=session), wanted, rejected=not unanswered)


def _stands(flow: Flow, event: StandingFound) -> Advance:
    """Before the PIN. What is there already is shown to its holder alone; a link can be chosen before it is asked."""
    if flow.step_as(LookingUp).proven:
        return flow, ()
    match event.standing, flow.errand:
        case HolderStatus.NOTHING, _:
            return nothing_found(flow)
        case HolderStatus.RESERVED, Errand.LINK:
            return begin_link(flow)
        case _:
            return ask_pin(flow, PinRequest(StatusInquiry()))


def found(flow: Flow, event: ReservationFound) -> Advance:
    session = flow.session
    if session is None or (isinstance(flow.step, LookingUp) and not flow.step.proven):
        return flow, ()
    session = replace(session, reservation=event.reservation, links=event.links, joined=event.joined)
    flow = replace(flow, session=session)
    # Whoever holds the first certificate hears of it before anything else, at each visit.
    return (flow.at(JoinTold(event.joined)), ()) if event.joined else arrive(flow)


def _no_result(flow: Flow, event: NoResult) -> Advance:
    match event.why:
        case NoResultWhy.NO_RESERVATION if flow.step_as(LookingUp).proven:
            return nothing_found(flow)
        case NoResultWhy.REGISTER_FAILED:
            return _too_slow(flow)
        case NoResultWhy.FAULTED:
            return refuse(flow, Refusal.UNEXPECTED)
        case _:
            return flow, ()


def _too_slow(flow: Flow) -> Advance:
    return refuse(flow, Refusal.REGISTER_UNAVAILABLE)


_asks = partial(question, stage=_stage, foot=STOP, back=_back)

RULES: Rules = {
    LastTry: _asks(
        position=Position.LAST_TRY,
        takes=(on(Press.USE_LAST_TRY, _use_last_try), on(Press.CALL_STAFF, _call_staff)),
    ),
    EnterPin: _asks(
        position=Position.PIN,
        takes=(on(PinEntered, _verify), on(Press.FORGOT_PIN, _forgot)),
    ),
    ForgottenPin: _asks(
        position=Position.PIN,
        back=_remembered,
        takes=(),
    ),
    VerifyingPin: working(
        stage=_stage,
        position=Position.PIN,
        takes=(on(PinAnswered, _answered),),
    ),
    LookingUp: working(
        stage=Stage.CARD,
        position=Position.LOOKING_UP,
        timer=Timer(lasts_busy, _too_slow, TimerStart.STEP, warns=False),
        takes=(on(StandingFound, _stands), on(ReservationFound, found), on(NoResult, _no_result)),
    ),
}
