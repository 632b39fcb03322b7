"""The paper of what was recorded: asked for where it is shown, and one is enough for one person."""

from dataclasses import replace

from kiosk.domain.flow.effects import Print
from kiosk.domain.flow.events import Printed
from kiosk.domain.flow.state import Advance, Flow
from kiosk.domain.flow.steps import Linked, PrintState, Reserved


def print_slip(flow: Flow) -> Advance:
    step, session = flow.step, flow.session
    if not isinstance(step, Reserved | Linked) or not step.slip.may_be_asked or session is None:
        return flow, ()
    effect = Print(step.reservation if isinstance(step, Reserved) else step.link, session.id)
    return replace(flow, step=replace(step, slip=PrintState.PRINTING)), (effect,)


def is_for_session(flow: Flow, event: Printed) -> bool:
    session = flow.session
    return session is not None and session.held and event.session == session.id


def slip_printed(flow: Flow, event: Printed) -> Advance:
    """How it went, where it was asked for."""
    step = flow.step
    if not isinstance(step, Reserved | Linked) or not is_for_session(flow, event):
        return flow, ()
    return replace(flow, step=replace(step, slip=event.slip), touched_at=flow.now), ()
