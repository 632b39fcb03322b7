"""A record: its PIN is asked for last, when all of it has been shown, and what the PIN was given for is recorded."""

from typing import assert_never

from kiosk.domain.card.card import Issuer
from kiosk.domain.card.refusals import Refusal
from kiosk.domain.flow.effects import DraftRecord
from kiosk.domain.flow.gate import join_gate, measure_gate, reservation_gate, shut
from kiosk.domain.flow.proving import ask_pin
from kiosk.domain.flow.session import refuse
from kiosk.domain.flow.state import Advance, Flow
from kiosk.domain.flow.steps import (
    ConfirmCancel,
    ConfirmJoin,
    ConfirmLink,
    EnterMyKey,
    PinFor,
    Recording,
    Refused,
    Terms,
)
from kiosk.domain.records.joining import JoinIntent
from kiosk.domain.records.link import CancelIntent, LinkIntent
from kiosk.domain.records.records import Intent
from kiosk.domain.records.reservation import ReserveIntent


def record(flow: Flow, intent: Intent, attempt: int = 1) -> Advance:
    """Ask for the PIN for exactly this, if nothing stands against it."""
    # The window may have closed, or the maintenance begun, while the person was reading or typing.
    if (refused := _stands_against(flow, intent)) is not None:
        return refuse(flow, refused.refusal, refused.until)
    step = flow.step
    shown = step if isinstance(step, Terms | EnterMyKey | ConfirmJoin | ConfirmLink | ConfirmCancel) else None
    return ask_pin(flow, PinFor(intent, shown, attempt))


def begin_record(flow: Flow, intent: Intent, attempt: int) -> Advance:
    """The card has accepted the PIN for it: the register drafts, the card signs, the register commits."""
    session, notes = flow.session, flow.notes
    if session is None or session.facts is None or session.facts.certificate is None:
        return refuse(flow, Refusal.UNEXPECTED)
    if session.facts.issuer is not Issuer.TRUSTED:
        # A home-made card would be as many people as its owner likes. It was refused when it was read.
        return refuse(flow, Refusal.ISSUER_NOT_CHECKED)
    if notes is None or notes.acting is None:
        # Who acts is part of every reservation and link that the card signs: it is never guessed.
        return refuse(flow, Refusal.UNEXPECTED)
    if (refused := _stands_against(flow, intent)) is not None:
        return refuse(flow, refused.refusal, refused.until)
    effect = DraftRecord(session.id, session.facts.certificate.public_key, notes.acting, intent)
    return flow.at(Recording(intent, flow.now, attempt=attempt)), (effect,)


def _stands_against(flow: Flow, intent: Intent) -> Refused | None:
    match intent:
        case ReserveIntent():
            return reservation_gate(flow.counter, flow.now)
        case LinkIntent(measure=measure, service=service):
            return measure_gate(flow.counter, measure, service, flow.now)
        case CancelIntent():
            return shut(flow.counter, flow.now)
        case JoinIntent():
            return join_gate(flow.counter, flow.now)
        case _:
            assert_never(intent)
