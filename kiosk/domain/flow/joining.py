"""The holder of a renewed certificate takes an earlier reservation over; the first holder hears of it."""

from dataclasses import replace

from kiosk.domain.card.refusals import Refusal
from kiosk.domain.flow.events import EarlierFound, NotProven
from kiosk.domain.flow.recording import record
from kiosk.domain.flow.session import refuse
from kiosk.domain.flow.state import Advance, Flow, Session
from kiosk.domain.flow.steps import ConfirmJoin, Plain, Terms
from kiosk.domain.records.joining import TRIES, JoinIntent, may_follow
from kiosk.domain.values import mykey


def may_join(flow: Flow) -> bool:
    """Whether the holder of a good card without a reservation stands where it can be offered; the PIN comes after."""
    session = flow.session
    certified = session is not None and session.held and session.facts is not None
    return certified and (flow.step in (Plain.NOT_RESERVED, Plain.HAVE_MYKEY) or isinstance(flow.step, Terms))


def earlier_found(flow: Flow, event: EarlierFound) -> Advance:
    """Asked to be proven. Not by the next person, and of none that this certificate cannot have followed."""
    session = flow.session
    if not may_join(flow) or session is None or session.facts is None or session.facts.certificate is None:
        return flow, ()
    if session.id != event.session:
        return flow, ()
    if not may_follow(session.facts.certificate.not_before, event.offer.earlier.recorded_at):
        return flow, ()
    return flow.at(ConfirmJoin(event.offer)), ()


def prove(flow: Flow, step: ConfirmJoin, text: str) -> Advance:
    """The whole MyKey ID was typed: the register compares, and counts a wrong one."""
    if mykey.parse(text) is None:
        return flow.at(replace(step, malformed=True)), ()
    return record(flow, JoinIntent(step.offer, text))


def not_proven(flow: Flow, session: Session, intent: JoinIntent, event: NotProven) -> Advance:
    wrong = session.wrong_proofs + 1
    left = min(event.tries_left, TRIES - wrong)
    if left <= 0:
        return refuse(flow, Refusal.NOT_PROVEN)
    flow = replace(flow, session=replace(session, wrong_proofs=wrong))
    return flow.at(ConfirmJoin(intent.offer, tries_left=left)), ()
