"""The holder of a renewed certificate takes an earlier reservation over, when a clerk has found it."""

from kiosk.domain.flow.events import EarlierFound
from kiosk.domain.flow.state import Advance, Flow
from kiosk.domain.flow.steps import ConfirmJoin, NotReserved, Terms
from kiosk.domain.joining import may_follow


def may_join(flow: Flow) -> bool:
    """Whether a verified holder without a reservation stands where it can be offered."""
    session = flow.session
    certified = session is not None and session.held and session.facts is not None
    return certified and isinstance(flow.step, NotReserved | Terms)


def earlier_found(flow: Flow, event: EarlierFound) -> Advance:
    """Shown to the holder, who decides. Not to the next person, and none that this certificate cannot have followed."""
    session = flow.session
    if not may_join(flow) or session is None or session.facts is None or session.facts.certificate is None:
        return flow, ()
    if session.id != event.session:
        return flow, ()
    if not may_follow(session.facts.certificate.not_before, event.earlier.recorded_at):
        return flow, ()
    return flow.at(ConfirmJoin(event.earlier, event.clerk)), ()
