"""The PIN is asked for one thing at a time, when all of it has been shown; then that is recorded, and nothing else."""

from dataclasses import replace
from typing import assert_never

from kiosk.domain.card.card import Issuer
from kiosk.domain.card.card_answers import PinAnswer
from kiosk.domain.card.refusals import Refusal
from kiosk.domain.flow.effects import DraftRecord, Effect, FindStanding, ForgetPin
from kiosk.domain.flow.eligibility import (
    join_eligibility,
    measure_eligibility,
    reservation_eligibility,
    shut,
    unrecordable,
)
from kiosk.domain.flow.events import PinAnswered
from kiosk.domain.flow.session import refuse
from kiosk.domain.flow.state import Advance, Flow
from kiosk.domain.flow.steps import EnterPin, LastTry, LookingUp, PinRequest, Recording, Refused, is_proven
from kiosk.domain.office.visit import Errand
from kiosk.domain.records.certificate_joins import JoinIntent
from kiosk.domain.records.link import CancelIntent, LinkIntent
from kiosk.domain.records.records import Intent, StatusInquiry
from kiosk.domain.records.reservation import ReserveIntent


def identify(flow: Flow) -> Advance:
    """The card is known. Without its PIN nothing is shown of its holder, only which way the errand goes."""
    session = flow.session
    if session is None or session.facts is None or session.facts.certificate is None:
        return flow, ()
    if flow.errand is Errand.STATUS:
        return ask_pin(flow, PinRequest(StatusInquiry()))
    return flow.at(LookingUp()), (FindStanding(session.id, session.facts.certificate.public_key),)


def ask_pin(flow: Flow, wanted: PinRequest, *, rejected: bool = False) -> Advance:
    """Ask for the PIN; before the last try, ask whether it shall be used at all."""
    session = flow.session
    if session is None:
        return flow, ()
    if session.tries_left == 1 and not session.last_try_chosen:
        return flow.at(LastTry(wanted)), ()
    return flow.at(EnterPin(wanted, rejected)), ()


def tries_told(flow: Flow, event: PinAnswered) -> Advance:
    """The card has forgotten its PIN, and tells what is left anew."""
    session = flow.session
    if session is None or event.answer is not PinAnswer.FORGOTTEN:
        return flow, ()
    return replace(flow, session=replace(session, tries_left=event.tries_left)), ()


def forgotten(before: Flow, flow: Flow) -> tuple[Effect, ...]:
    """The card forgets its PIN as soon as what it was given for is done or answered, whatever comes next.

    A session that has ended needs no word: its card has been let go, and lost its power.
    """
    session = flow.session
    if session is None or not session.held or before.session is None or before.session.id != session.id:
        return ()
    return (ForgetPin(session.id),) if is_proven(before.step) and not is_proven(flow.step) else ()


def record(flow: Flow, intent: Intent, attempt: int = 1) -> Advance:
    """Ask for the PIN for exactly this, if nothing stands against it."""
    # The window may have closed, or the maintenance begun, while the person was reading or typing.
    if (refused := _validate(flow, intent)) is not None:
        return refuse(flow, refused.refusal, refused.until)
    step = flow.step
    shown = None if isinstance(step, Recording) else step
    return ask_pin(flow, PinRequest(intent, shown, attempt))


def begin_record(flow: Flow, intent: Intent, attempt: int) -> Advance:
    """The card has accepted the PIN for it: the register drafts, the card signs, the register commits."""
    session, notes = flow.session, flow.visit_draft
    if session is None or session.facts is None or session.facts.certificate is None:
        return refuse(flow, Refusal.UNEXPECTED)
    if session.facts.issuer is not Issuer.TRUSTED:
        # A home-made card would be as many people as its owner likes. It was refused when it was read.
        return refuse(flow, Refusal.ISSUER_NOT_CHECKED)
    if notes is None or notes.acting is None:
        # Who acts is part of every reservation and link that the card signs: it is never guessed.
        return refuse(flow, Refusal.UNEXPECTED)
    if (refused := _validate(flow, intent)) is not None:
        return refuse(flow, refused.refusal, refused.until)
    effect = DraftRecord(session.id, session.facts.certificate.public_key, notes.acting, intent)
    return flow.at(Recording(intent, flow.now, attempt=attempt)), (effect,)


def _validate(flow: Flow, intent: Intent) -> Refused | None:
    if (refused := unrecordable(flow.clock, is_register_doubted=flow.is_register_doubted)) is not None:
        return refused
    match intent:
        case ReserveIntent():
            return reservation_eligibility(flow.counter, flow.now)
        case LinkIntent(measure=measure, service=service):
            return measure_eligibility(flow.counter, measure, service, flow.now)
        case CancelIntent():
            return shut(flow.counter, flow.now)
        case JoinIntent():
            return join_eligibility(flow.counter, flow.now)
        case _:
            assert_never(intent)
