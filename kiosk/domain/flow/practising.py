"""In practice alone: a clerk looks at a refusal to which no card leads."""

from dataclasses import replace
from datetime import timedelta

from kiosk.domain.card.refusals import Refusal
from kiosk.domain.flow.session import refuse
from kiosk.domain.flow.state import Advance, Flow, Notes
from kiosk.domain.flow.steps import Plain
from kiosk.domain.office.visit import Errand

_UNTIL = timedelta(days=1)


def refusal_sent(flow: Flow, refusal: Refusal) -> Advance:
    """Where nobody stands. What it says of a day is said of tomorrow."""
    if not flow.counter.practice or flow.step is not Plain.HOME or flow.card_on:
        return flow, ()
    flow = replace(flow, notes=Notes(Errand.ABOUT, flow.now), touched_at=flow.now)
    return refuse(flow, refusal, flow.now + _UNTIL)
