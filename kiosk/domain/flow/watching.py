"""The clerk's look at how the readers do. No errand, and nobody's session."""

from dataclasses import replace

from kiosk.domain.flow.effects import LookUpHealth
from kiosk.domain.flow.events import HealthFound
from kiosk.domain.flow.state import Advance, Flow
from kiosk.domain.flow.steps import Home, Readers
from kiosk.domain.record import Mode


def may_watch(flow: Flow) -> bool:
    return flow.counter.mode is Mode.COUNTER and isinstance(flow.step, Home)


def watch(flow: Flow) -> Advance:
    return (flow.at(Readers()), (LookUpHealth(),)) if may_watch(flow) else (flow, ())


def health_found(flow: Flow, event: HealthFound) -> Advance:
    step = flow.step
    if not isinstance(step, Readers):
        return flow, ()
    return replace(flow, step=replace(step, found=event.readers, asked=False)), ()


def next_reader(flow: Flow, step: Readers) -> Advance:
    """The first one again after the last."""
    if not step.found:
        return flow, ()
    return replace(flow, step=replace(step, shown=(step.shown + 1) % len(step.found))), ()
