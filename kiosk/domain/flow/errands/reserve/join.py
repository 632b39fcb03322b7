"""The holder of a renewed certificate takes an earlier reservation over; the first holder hears of it."""

from dataclasses import replace

from kiosk.domain.card.refusals import Refusal
from kiosk.domain.flow.errands.families import SLOW, STOP, question
from kiosk.domain.flow.errands.link.choosing import begin_link
from kiosk.domain.flow.errands.reserve.mykey import nothing_found
from kiosk.domain.flow.events import EarlierFound, NotProven, Press, Typed
from kiosk.domain.flow.recording import record
from kiosk.domain.flow.rules import Foot, Position, Primary, Rules, Stage, on
from kiosk.domain.flow.session import refuse
from kiosk.domain.flow.state import Advance, Flow, Session
from kiosk.domain.flow.steps import Carrying, Plain, Reserved
from kiosk.domain.office.visit import Errand
from kiosk.domain.records.certificate_joins import TRIES, JoinedSince, JoinIntent, JoinOffer, may_follow
from kiosk.domain.values import mykey
from kiosk.domain.values.lazy_dataclass import dataclass


@dataclass(frozen=True)
class ConfirmJoin(Carrying):
    """The holder shows that this earlier reservation is theirs: they type its whole MyKey ID.

    `malformed`: what was typed is none. `tries_left`: after a wrong one; None: there was none.
    """

    offer: JoinOffer
    malformed: bool = False
    tries_left: int | None = None


@dataclass(frozen=True)
class JoinTold(Carrying):
    """The reservation was joined to other certificates since: the holder of the first one hears of it."""

    joined: tuple[JoinedSince, ...]


def is_certified(flow: Flow) -> bool:
    """Whether the card that is held was read to the end, so that an earlier reservation may be offered to it."""
    session = flow.session
    return session is not None and session.held and session.facts is not None


def earlier_found(flow: Flow, event: EarlierFound) -> Advance:
    """Asked to be proven. Not by the next person, and of none that this certificate cannot have followed."""
    session = flow.session
    if session is None or session.id != event.session or not is_certified(flow):
        return flow, ()
    if session.facts is None or session.facts.certificate is None:
        return flow, ()
    if not may_follow(session.facts.certificate.not_before, event.offer.earlier.recorded_at):
        return flow, ()
    return flow.at(ConfirmJoin(event.offer)), ()


def _prove(flow: Flow, event: Typed) -> Advance:
    """The whole MyKey ID was typed: the register compares, and counts a wrong one."""
    step = flow.step_as(ConfirmJoin)
    if mykey.parse(event.text) is None:
        return flow.at(replace(step, malformed=True)), ()
    return record(flow, JoinIntent(step.offer, event.text))


def not_proven(flow: Flow, session: Session, intent: JoinIntent, event: NotProven) -> Advance:
    wrong = session.wrong_proofs + 1
    left = min(event.tries_left, TRIES - wrong)
    if left <= 0:
        return refuse(flow, Refusal.NOT_PROVEN)
    flow = replace(flow, session=replace(session, wrong_proofs=wrong))
    return flow.at(ConfirmJoin(intent.offer, tries_left=left)), ()


def arrive(flow: Flow) -> Advance:
    """At what the holder of a reservation came for."""
    errand = flow.visit_draft.errand if flow.visit_draft is not None else Errand.STATUS
    match errand:
        case Errand.LINK:
            return begin_link(flow)
        case Errand.STATUS:
            return flow.at(Plain.MY_STATUS), ()
        case _ if flow.session is not None and flow.session.reservation is not None:
            return flow.at(Reserved(flow.session.reservation, new=False)), ()
        case _:
            return flow, ()


RULES: Rules = {
    ConfirmJoin: question(
        stage=Stage.AGREE,
        position=Position.JOIN,
        foot=STOP,
        back=nothing_found,
        takes=(on(Typed, _prove),),
    ),
    JoinTold: question(
        stage=Stage.AGREE,
        position=Position.JOIN_TOLD,
        foot=Foot(stop=True, primary=Primary.TOLD),
        back=None,
        timer=SLOW,
        weighty=True,
        takes=(on(Press.NEXT, arrive),),
    ),
}
