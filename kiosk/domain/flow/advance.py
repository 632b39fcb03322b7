"""`advance(flow, event, now)`: the one function that moves an errand on. The time is passed in.

What an event does, the entry of the step says (`errands`), and for what is the same at every step, `everywhere`.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import assert_never

from kiosk.domain.card.reader import (
    CardMute,
    CardOn,
    Empty,
    NoReader,
    NotPermitted,
    ReaderState,
    ServiceDown,
    SeveralCards,
    has_card,
)
from kiosk.domain.card.reader_health import ReadingAt
from kiosk.domain.flow.effects import Effect, Note
from kiosk.domain.flow.errands import rule_of
from kiosk.domain.flow.errands.ticket import look_at_calls
from kiosk.domain.flow.events import CardFailed, CardRead, Cue, DoctorResult, Event, ReaderChanged, Result, Touch
from kiosk.domain.flow.everywhere import take
from kiosk.domain.flow.personal_settings import forget_settings
from kiosk.domain.flow.recording import forgotten
from kiosk.domain.flow.rules import TimerStart
from kiosk.domain.flow.state import Advance, Flow, Session, StaffCall
from kiosk.domain.flow.steps import Settling


def advance(flow: Flow, event: Event, now: datetime) -> Advance:
    """The next flow and what the shell has to do for it. An event that comes too late changes nothing."""
    before, rule = flow, rule_of(flow)
    flow, effects = _advance(replace(flow, now=now), event)
    flow = forget_settings(before.step, event, flow)
    if (flow.visit_draft is None) is not (before.visit_draft is None):
        flow = replace(flow, turn=flow.turn + 1)
    left = () if rule.left is None else rule.left(before.step, flow.step)
    return flow, (*left, *forgotten(before, flow), *effects)


def _advance(flow: Flow, event: Event) -> Advance:
    if event is Cue.TICK:
        return look_at_calls(_tick(flow))
    if isinstance(event, ReaderChanged):
        return _reader_changed(flow, event.state)
    if isinstance(event, Touch):
        return take(replace(flow, touched_at=flow.now), event)
    if not isinstance(event, Result | DoctorResult):
        return take(flow, event)
    before, noted = flow.step, _noted(event, flow.now)
    flow, effects = (flow, ()) if isinstance(event, Result) and _is_late(flow, event) else take(flow, event)
    # The person could not act while the machine worked: their time begins with the page.
    return (flow if flow.step is before else replace(flow, touched_at=flow.now)), (*effects, *noted)


def _is_late(flow: Flow, event: Result) -> bool:
    """Of a session that is over, or whose card has been let go. The commit of one that is over is still awaited."""
    if isinstance(flow.step, Settling):
        return event.session != flow.step.session
    session = flow.session
    return session is None or event.session != session.id or not session.held


def _noted(event: Result | DoctorResult, now: datetime) -> tuple[Effect, ...]:
    """A read counts for the reader's health, also one whose session is over: its card may have been lost."""
    if isinstance(event, CardRead | CardFailed) and event.reading is not None:
        return (Note(ReadingAt(event.reading, now)),)
    return ()


# --- time


def idle_left(flow: Flow) -> timedelta | None:
    """What is left of the warning before the session ends by itself; None while nobody is warned."""
    timer, timeouts = rule_of(flow).timer, flow.timeouts
    if not timer.warns or flow.visit_draft is None:
        return None
    # Staff take their time to come.
    quiet = timeouts.staff if flow.staff_called else timer.lasts(flow)
    left = flow.touched_at + quiet + timeouts.warning - flow.now
    return left if left <= timeouts.warning else None


def _tick(flow: Flow) -> Advance:
    flow = _card_aged(flow)
    if flow.staff_called and flow.visit_draft is None:
        called = flow.now - flow.touched_at < flow.timeouts.staff
        return (flow if called else replace(flow, staff=StaffCall.NONE)), ()
    timer = rule_of(flow).timer
    if timer.warns:
        left = idle_left(flow)
        is_over = left is not None and left <= timedelta(0)
    else:
        since = flow.touched_at if timer.since is TimerStart.TOUCH else flow.step_since
        is_over = flow.now - since >= timer.lasts(flow)
    return timer.then(flow) if is_over else (flow, ())


def _card_aged(flow: Flow) -> Flow:
    """A card that has begun no session for long is nobody's, whoever touches: it may not meet the next person's PIN."""
    put_down = flow.card_since
    if flow.session is not None or put_down is None or flow.now - put_down < flow.counter.timeouts.idle:
        return flow
    return replace(flow, card_is_new=False)


# --- the reader


def _reader_changed(flow: Flow, state: ReaderState) -> Advance:
    if state == flow.reader:
        return flow, ()
    before, is_new = flow, _is_new(flow, state)
    if is_new and not flow.card_is_new:
        # Whoever puts a card down is there: their time begins now.
        flow = replace(flow, card_since=flow.now, touched_at=flow.now)
    flow = replace(flow, card_is_new=is_new, reader=state)
    rule = rule_of(flow)
    if flow.session is not None:
        return (flow, ()) if _lies_there(flow.session, state) else rule.card_gone(flow)
    return (flow, ()) if rule.reader is None else rule.reader(flow, before)


def _is_new(flow: Flow, state: ReaderState) -> bool:
    """A card is new when an empty reader was seen before it; of any other nobody knows whose it is."""
    if not has_card(state) or (isinstance(state, CardOn) and state.lay_there):
        return False
    return isinstance(flow.reader, Empty) or flow.card_is_new


def _lies_there(session: Session, state: ReaderState) -> bool:
    """Whether the session's card may still be on its reader. One that does not answer any more has lost its power."""
    match state:
        case CardOn(reader=reader):
            return reader == session.reader
        case SeveralCards(readers=readers):
            return session.reader in readers
        case CardMute(reader=reader):
            return reader == session.reader and not session.held
        case ServiceDown() | NotPermitted() | NoReader() | Empty():
            return False
        case _:
            assert_never(state)
