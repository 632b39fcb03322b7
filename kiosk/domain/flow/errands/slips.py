"""The paper of what was recorded: asked for where it is shown, and one is enough for one person."""

from dataclasses import replace

from kiosk.domain.flow.effects import Print
from kiosk.domain.flow.events import Printed
from kiosk.domain.flow.state import Advance, Flow
from kiosk.domain.flow.steps import Linked, Reserved, Slip, WherePoints


def print_slip(flow: Flow) -> Advance:
    step, session = flow.step, flow.session
    if not isinstance(step, Reserved | Linked) or not step.slip.may_be_asked or session is None:
        return flow, ()
    effect = Print(step.reservation if isinstance(step, Reserved) else step.link, session.id)
    return replace(flow, step=replace(step, slip=Slip.PRINTING)), (effect,)


def slip_printed(flow: Flow, event: Printed) -> Advance:
    """How it went, where it was asked for; whoever has gone on to another page finds it on the way back."""
    session = flow.session
    if session is None or event.session != session.id or not session.held:
        return flow, ()
    match flow.step:
        case Reserved() | Linked() as step:
            return replace(flow, step=replace(step, slip=event.slip), touched_at=flow.now), ()
        case WherePoints(before=Linked() as before) as step:
            shown = replace(step, before=replace(before, slip=event.slip))
            return replace(flow, step=shown, touched_at=flow.now), ()
        case _:
            return flow, ()
