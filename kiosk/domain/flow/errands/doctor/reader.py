"""While the doctor looks, cards may come and go; what it found of one leaves with it."""

from dataclasses import replace

from kiosk.domain.card import diagnostics
from kiosk.domain.card.diagnostics import can_be_read
from kiosk.domain.card.reader import NoReader, NotPermitted, ServiceDown
from kiosk.domain.flow.errands.doctor.looking import UNDECIDED, another_card, begin_run, checks_card, finish_with
from kiosk.domain.flow.errands.doctor.steps import Compared, Examined, Examining, PlaceAnother, Rereading
from kiosk.domain.flow.state import Advance, Flow
from kiosk.domain.values.capacity import Mode


def _reader_lost(flow: Flow) -> bool:
    return isinstance(flow.reader, ServiceDown | NotPermitted | NoReader)


def _card_left(flow: Flow, before: Flow) -> bool:
    return before.card_on and not flow.card_on


def _card_came(flow: Flow, before: Flow) -> bool:
    return flow.card_is_new and not before.card_on


def while_examining(flow: Flow, before: Flow) -> Advance:
    if not _card_left(flow, before):
        return flow, ()
    return replace(flow, step=replace(flow.step_as(Examining), card_left=True)), ()


def while_rereading(flow: Flow, before: Flow) -> Advance:
    if not _card_left(flow, before):
        return flow, ()
    step = flow.step_as(Rereading)
    return replace(flow, step=replace(step, before=step.before.without_card())), ()


def while_examined(flow: Flow, before: Flow) -> Advance:
    """What was found of the card goes with it. Where it did not even answer, it may lie better the next time."""
    step = flow.step_as(Examined)
    steps = step.found.steps
    if diagnostics.lacks_a_card(steps) and not _reader_lost(flow):
        return another_card(flow)
    if _card_left(flow, before):
        helped = diagnostics.trouble(steps) is None and not checks_card(flow)
        return another_card(flow) if helped or not can_be_read(steps) else finish_with(flow)
    return another_card(flow) if _card_came(flow, before) and step.card_left else (flow, ())


def while_reread(flow: Flow, before: Flow) -> Advance:
    if _card_left(flow, before):
        return finish_with(flow)
    return another_card(flow) if _card_came(flow, before) else (flow, ())


def while_another_is_asked_for(flow: Flow, before: Flow) -> Advance:
    step = flow.step_as(PlaceAnother)
    if _reader_lost(flow):
        return begin_run(flow, step.before.without_card())
    if _card_left(flow, before):
        return replace(flow, step=replace(step, before=step.before.without_card())), ()
    return begin_run(flow, step.before) if _card_came(flow, before) else (flow, ())


def while_compared(flow: Flow, before: Flow) -> Advance:
    step = flow.step_as(Compared)
    if not _card_left(flow, before):
        return flow, ()
    if step.verdict in UNDECIDED:
        return flow.at(PlaceAnother(step.before.without_card())), ()
    # Nothing of anybody is in a verdict, and the clerk wants it in the report.
    return (flow, ()) if flow.counter.mode is Mode.COUNTER else finish_with(flow)
