"""Beginning a record, if nothing stands against it at this moment."""

from typing import assert_never

from kiosk.domain.card import Issuer
from kiosk.domain.flow.effects import DraftRecord
from kiosk.domain.flow.gate import join_gate, measure_gate, reservation_gate, shut
from kiosk.domain.flow.session import refuse
from kiosk.domain.flow.state import Advance, Flow
from kiosk.domain.flow.steps import Recording, Refused
from kiosk.domain.joining import JoinIntent
from kiosk.domain.link import CancelIntent, LinkIntent
from kiosk.domain.records import Intent
from kiosk.domain.refusals import Refusal
from kiosk.domain.reservation import ReserveIntent


def record(flow: Flow, intent: Intent, attempt: int = 1) -> Advance:
    """Begin to record: the register drafts, the card signs, the register commits."""
    session, notes = flow.session, flow.notes
    if session is None or session.facts is None or session.facts.certificate is None or notes is None:
        return flow, ()
    # The window may have closed, or the maintenance begun, while the person was reading or typing.
    if (refused := _stands_against(flow, intent)) is not None:
        return refuse(flow, refused.refusal, refused.until)
    if session.facts.issuer is not Issuer.TRUSTED:
        # A home-made card would be as many people as its owner likes. It was refused when it was read.
        return refuse(flow, Refusal.ISSUER_NOT_CHECKED)
    if notes.acting is None:
        # Who acts is part of every reservation and link that the card signs: it is never guessed.
        return refuse(flow, Refusal.UNEXPECTED)
    effect = DraftRecord(session.id, session.facts.certificate.public_key, notes.acting, intent)
    return flow.at(Recording(intent, attempt=attempt)), (effect,)


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
