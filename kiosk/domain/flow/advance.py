"""`advance(flow, event, now)`: the one function that moves an errand on. The time is passed in."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import assert_never

from kiosk.domain.flow.events import Event, ReaderChanged, Result, Tick, Touch
from kiosk.domain.flow.results import result
from kiosk.domain.flow.session import close, end, end_or_leave, forget_card, place_card, refuse
from kiosk.domain.flow.state import Advance, Flow
from kiosk.domain.flow.steps import (
    Between,
    CardFine,
    CheckingCard,
    Home,
    LookingUp,
    PlaceCard,
    Recording,
    Refused,
    Reserved,
    VerifyingPin,
)
from kiosk.domain.flow.touches import touch
from kiosk.domain.reader import CardMute, Empty, ReaderState, has_card
from kiosk.domain.refusals import ANOTHER_CARD_MAY_DO, READER_TROUBLE, Refusal
from kiosk.domain.visit import Ending


def advance(flow: Flow, event: Event, now: datetime) -> Advance:
    """The next flow and what the shell has to do for it. An event that comes too late changes nothing."""
    flow = replace(flow, now=now)
    if isinstance(event, Touch):
        return touch(replace(flow, touched_at=now), event)
    if isinstance(event, Result):
        before = flow.step
        flow, effects = result(flow, event)
        # The person could not act while the machine worked: their time begins with the page.
        return (flow if flow.step is before else replace(flow, touched_at=now)), effects
    match event:
        case Tick():
            return _tick(flow)
        case ReaderChanged(state):
            return _reader_changed(flow, state)
        case _:
            assert_never(event)


def _tick(flow: Flow) -> Advance:
    patience = flow.counter.patience
    waited = flow.now - flow.step_since
    if flow.staff_called and flow.notes is None:
        called = flow.now - flow.touched_at < patience.staff
        return (flow if called else replace(flow, staff_called=False)), ()
    match flow.step:
        case Between():
            return (flow.at(Home()) if waited >= patience.between and not flow.card_left else flow), ()
        case Home():
            # Whose card is this? Nobody's who can be asked: it may not meet the next person's PIN.
            forgotten = flow.card_is_new and flow.now - flow.touched_at >= patience.idle
            return end(flow, Ending.CARD_LEFT) if forgotten else (flow, ())
        case CheckingCard() | VerifyingPin() | Recording(committing=False) if waited >= patience.busy:
            return refuse(flow, Refusal.CARD_UNREADABLE)
        case LookingUp() if waited >= patience.busy:
            return refuse(flow, Refusal.REGISTER_UNAVAILABLE)
        case _:
            left = flow.idle_left
            if left is None or left > timedelta(0):
                return flow, ()
            done = isinstance(flow.step, Reserved | CardFine)
            return end_or_leave(flow, Ending.FINISHED if done else Ending.TIMED_OUT)


def _reader_changed(flow: Flow, state: ReaderState) -> Advance:
    if state == flow.reader:
        return flow, ()
    flow = replace(flow, card_is_new=_is_new(flow, state), reader=state)
    if flow.session is not None:
        return _card_changed(flow, state)
    match flow.step:
        case PlaceCard():
            return place_card(flow)
        case Refused(refusal=refusal) if refusal in READER_TROUBLE | ANOTHER_CARD_MAY_DO:
            return place_card(flow)
        case Home() if flow.card_left:
            return close(flow, Ending.CARD_LEFT)
        case Between():
            # The sentence stays long enough to be read after the card has been taken.
            return replace(flow, step_since=flow.now), ()
        case _:
            return flow, ()


def _is_new(flow: Flow, state: ReaderState) -> bool:
    """A card is new when an empty reader was seen before it; of any other nobody knows whose it is."""
    if not has_card(state):
        return False
    return isinstance(flow.reader, Empty) or flow.card_is_new


def _card_changed(flow: Flow, state: ReaderState) -> Advance:
    """The reader changed under a session."""
    if has_card(state) and not isinstance(state, CardMute):
        return flow, ()
    match flow.step:
        case Refused(refusal=refusal) if refusal in ANOTHER_CARD_MAY_DO and not has_card(state):
            flow, effects = forget_card(flow)
            flow, more = place_card(flow)
            return flow, (*effects, *more)
        case Refused():
            return (flow, ()) if has_card(state) else end(flow, Ending.REFUSED)
        case Reserved() | CardFine():
            return end(flow, Ending.FINISHED)
        case _:
            return end(flow, Ending.CARD_REMOVED if has_card(state) or isinstance(state, Empty) else Ending.READER_LOST)
