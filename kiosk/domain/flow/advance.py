"""`advance(flow, event, now)`: the one function that moves an errand on. The time is passed in."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import assert_never

from kiosk.domain.card.health import ReadingAt
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
from kiosk.domain.card.refusals import ANOTHER_CARD_MAY_DO, READER_TROUBLE, Refusal
from kiosk.domain.city.municipality import Timetable
from kiosk.domain.flow.asking import is_asking
from kiosk.domain.flow.effects import Effect, NoteReading
from kiosk.domain.flow.entering import clerk_confirmed
from kiosk.domain.flow.events import (
    CardFailed,
    CardRead,
    ClerkConfirmed,
    CounterSet,
    Cue,
    DoctorResult,
    EarlierFound,
    Event,
    FromDesk,
    PageSent,
    Printed,
    ReaderChanged,
    RefusalSent,
    Result,
    ServicesRanked,
    TicketResult,
    Touch,
    WaitOverruled,
)
from kiosk.domain.flow.examining import card_changed_under_doctor, doctor_result, end_with_doctor, halted
from kiosk.domain.flow.faulting import screen_failed
from kiosk.domain.flow.joining import earlier_found
from kiosk.domain.flow.practising import refusal_sent
from kiosk.domain.flow.proving import forgotten
from kiosk.domain.flow.reading import page_sent
from kiosk.domain.flow.results import printed, result
from kiosk.domain.flow.session import (
    close,
    end,
    forget_card,
    outcome,
    overrule_wait,
    place_card,
    refuse,
    unknown,
)
from kiosk.domain.flow.state import Advance, Flow, Session, StaffCall
from kiosk.domain.flow.steps import (
    DONE,
    TICKETING,
    Between,
    Examining,
    Leaflet,
    LookingUp,
    Plain,
    Recording,
    Refused,
    Rereading,
    Settling,
    VerifyingPin,
    kind_of,
)
from kiosk.domain.flow.ticketing import look_at_calls, ticket_result, ticket_waits
from kiosk.domain.flow.tongues import forget_language
from kiosk.domain.flow.touches import touch
from kiosk.domain.office.visit import TOLD_OF_A_RECORD, Ending
from kiosk.domain.values.capacity import (
    Acting,
)
from kiosk.domain.values.times import Period


def advance(flow: Flow, event: Event, now: datetime) -> Advance:
    """The next flow and what the shell has to do for it. An event that comes too late changes nothing."""
    before = flow
    flow, effects = _advance(replace(flow, now=now), event, now)
    flow = forget_language(before.step, event, flow)
    if (flow.notes is None) is not (before.notes is None):
        flow = replace(flow, turn=flow.turn + 1)
    return flow, (*halted(before.step, flow.step), *forgotten(before, flow), *effects)


def _advance(flow: Flow, event: Event, now: datetime) -> Advance:
    if isinstance(event, Touch):
        return touch(replace(flow, touched_at=now), event)
    if isinstance(event, Result | DoctorResult):
        before, noted = flow.step, _noted(event, now)
        flow, effects = result(flow, event) if isinstance(event, Result) else doctor_result(flow, event)
        # The person could not act while the machine worked: their time begins with the page.
        return (flow if flow.step is before else replace(flow, touched_at=now)), (*effects, *noted)
    if isinstance(event, TicketResult):
        return ticket_result(flow, event)
    if isinstance(event, FromDesk):
        return _from_desk(flow, event)
    match event:
        case Cue.TICK:
            return look_at_calls(_tick(flow))
        case Cue.STAFF_COMES:
            return (replace(flow, staff=StaffCall.COMING) if flow.staff_called else flow), ()
        case Cue.SCREEN_FAULTED | Cue.SCREEN_LOST:
            return screen_failed(flow, event)
        case ReaderChanged(state):
            return _reader_changed(flow, state)
        case ServicesRanked(popular):
            return replace(flow, popular=popular), ()
        case Printed():
            return printed(flow, event)
        case _:
            assert_never(event)


def _from_desk(flow: Flow, event: FromDesk) -> Advance:
    match event:
        case PageSent(title):
            return page_sent(flow, title), ()
        case CounterSet(timetable, maintenance):
            return _with_hours(flow, timetable, maintenance), ()
        case RefusalSent(refusal):
            return refusal_sent(flow, refusal)
        case ClerkConfirmed(account):
            return clerk_confirmed(flow, account)
        case EarlierFound():
            return earlier_found(flow, event)
        case WaitOverruled(session):
            return overrule_wait(flow, session)
        case _:
            assert_never(event)


def _with_hours(flow: Flow, timetable: Timetable, maintenance: tuple[Period, ...]) -> Flow:
    others = tuple(tongue.with_hours(timetable, maintenance) for tongue in flow.tongues)
    counter = next((tongue for tongue in others if tongue.language is flow.counter.language), None)
    return replace(flow, counter=counter or flow.counter.with_hours(timetable, maintenance), tongues=others)


def _noted(event: Result | DoctorResult, now: datetime) -> tuple[Effect, ...]:
    """A read counts for the reader's health, also one whose session is over: its card may have been lost."""
    if isinstance(event, CardRead | CardFailed) and event.reading is not None:
        return (NoteReading(ReadingAt(event.reading, now)),)
    return ()


def _tick(flow: Flow) -> Advance:
    flow = _card_aged(flow)
    patience = flow.counter.patience
    waited = flow.now - flow.step_since
    if flow.staff_called and flow.notes is None:
        called = flow.now - flow.touched_at < patience.staff
        return (flow if called else replace(flow, staff=StaffCall.NONE)), ()
    match flow.step:
        case Between(ending=ending, pin_sent=pin_sent):
            lasts = patience.idle if ending in TOLD_OF_A_RECORD or pin_sent else patience.between
            lasts = max(lasts, patience.asking) if is_asking(flow) else lasts
            return (flow.at(Plain.HOME) if waited >= lasts and not flow.card_left else flow), ()
        case step if kind_of(step) in TICKETING:
            return ticket_waits(flow)
        case Plain.HOME:
            return close(flow, Ending.CARD_LEFT) if flow.card_left else (flow, ())
        case LookingUp() | Recording(draft=None) if waited >= patience.busy:
            return refuse(flow, Refusal.REGISTER_UNAVAILABLE)
        case Recording(committing=True) | Settling() if waited >= patience.commit:
            return unknown(flow)
        case Plain.CHECKING_CARD | VerifyingPin() | Recording(committing=False) if waited >= patience.busy:
            return refuse(flow, Refusal.CARD_UNREADABLE)
        case Examining() | Rereading() if waited >= patience.busy:
            return refuse(flow, Refusal.CARD_UNREADABLE)
        case _:
            left = flow.idle_left
            if left is None or left > timedelta(0):
                return flow, ()
            return end_with_doctor(flow, outcome(flow) if kind_of(flow.step) in DONE else Ending.TIMED_OUT)


def _card_aged(flow: Flow) -> Flow:
    """A card that has begun no session for long is nobody's, whoever touches: it may not meet the next person's PIN."""
    put_down = flow.card_since
    if flow.session is not None or put_down is None or flow.now - put_down < flow.counter.patience.idle:
        return flow
    return replace(flow, card_is_new=False)


def _reader_changed(flow: Flow, state: ReaderState) -> Advance:
    if state == flow.reader:
        return flow, ()
    is_new, had_card = _is_new(flow, state), flow.card_on
    if is_new and not flow.card_is_new:
        # Whoever puts a card down is there: their time begins now.
        flow = replace(flow, card_since=flow.now, touched_at=flow.now)
    flow = replace(flow, card_is_new=is_new, reader=state)
    if flow.session is not None:
        return _card_changed(flow, flow.session, state)
    if (changed := card_changed_under_doctor(flow, had_card=had_card)) is not None:
        return changed
    match flow.step:
        case Plain.PLACE_CARD:
            return place_card(flow)
        case Refused(refusal=refusal) if refusal in READER_TROUBLE | ANOTHER_CARD_MAY_DO:
            return place_card(flow)
        case Refused() if had_card and not flow.card_on:
            return end(flow, Ending.REFUSED)
        case Plain.HOME if flow.card_left:
            return close(flow, Ending.CARD_LEFT)
        case Between():
            # The sentence stays long enough to be read after the card has been taken.
            return replace(flow, step_since=flow.now), ()
        case _:
            return flow, ()


def _is_new(flow: Flow, state: ReaderState) -> bool:
    """A card is new when an empty reader was seen before it; of any other nobody knows whose it is."""
    if not has_card(state) or (isinstance(state, CardOn) and state.lay_there):
        return False
    return isinstance(flow.reader, Empty) or flow.card_is_new


def _card_changed(flow: Flow, session: Session, state: ReaderState) -> Advance:
    """The reader changed under a session."""
    if _lies_there(session, state):
        return flow, ()
    match flow.step:
        case Refused(refusal=refusal) if refusal in ANOTHER_CARD_MAY_DO:
            return _another_card(flow)
        case Refused() | Leaflet():
            return end(flow, Ending.REFUSED)
        case step if kind_of(step) in DONE:
            return end(flow, Ending.FINISHED)
        case _:
            return end(flow, _ended_by(session, state))


def _ended_by(session: Session, state: ReaderState) -> Ending:
    match state:
        case ServiceDown() | NotPermitted() | NoReader():
            return Ending.READER_LOST
        case CardMute(reader=reader) if reader == session.reader:
            return Ending.CARD_SILENT
        case _:
            return Ending.CARD_REMOVED


def _another_card(flow: Flow) -> Advance:
    """Ask for another card. Who said to act for somebody else is asked again: it may not be the same person."""
    flow, effects = forget_card(flow)
    if flow.notes is not None and flow.notes.acting not in (None, Acting.HOLDER):
        return flow.at(Plain.WHO), effects
    flow, more = place_card(flow)
    return flow, (*effects, *more)


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
