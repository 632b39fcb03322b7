"""A record under way: the register drafts it, the card signs it, the register commits it."""

from dataclasses import replace
from datetime import timedelta
from typing import assert_never

from kiosk.domain.card.refusals import Refusal
from kiosk.domain.flow.effects import CommitRecord, SignRecord
from kiosk.domain.flow.errands.families import STOP, too_slow, working
from kiosk.domain.flow.errands.reserve.join import not_proven
from kiosk.domain.flow.errands.shared.pin import found
from kiosk.domain.flow.errands.status import Cancelled
from kiosk.domain.flow.events import (
    CardFailed,
    Cue,
    Drafted,
    NoResult,
    NoResultWhy,
    NotDrafted,
    NotProven,
    NotRecorded,
    Recorded,
    ReservationFound,
    Signed,
)
from kiosk.domain.flow.recording import record
from kiosk.domain.flow.rules import Foot, Position, Rules, Stage, Timer, TimerStart, on
from kiosk.domain.flow.session import close, end, noted, refuse, stop, unknown
from kiosk.domain.flow.state import Advance, Flow
from kiosk.domain.flow.steps import Linked, Recording, Reserved, Settling
from kiosk.domain.office.visit import Ending
from kiosk.domain.records.certificate_joins import JoinIntent
from kiosk.domain.records.link import Link
from kiosk.domain.records.register_answers import NotRecordedWhy
from kiosk.domain.records.reservation import Reservation, ReserveIntent


def _drafted(flow: Flow, event: Drafted) -> Advance:
    step, session = flow.step_as(Recording), flow.session
    if session is None or step.draft is not None:
        return flow, ()
    if flow.now - step.proven_at >= flow.timeouts.proof:
        return refuse(flow, Refusal.CARD_DID_NOT_SIGN)
    return flow.at(replace(step, draft=event.draft)), (SignRecord(session.id, event.draft),)


def _not_drafted(flow: Flow, event: NotDrafted) -> Advance:
    return refuse(flow, event.refusal, event.until, event.contested)


def _not_proven(flow: Flow, event: NotProven) -> Advance:
    intent, session = flow.step_as(Recording).intent, flow.session
    if session is None or not isinstance(intent, JoinIntent):
        return flow, ()
    return not_proven(flow, session, intent, event)


def _signed(flow: Flow, event: Signed) -> Advance:
    step, session = flow.step_as(Recording), flow.session
    if session is None or step.draft is None:
        return flow, ()
    return flow.at(replace(step, committing=True)), (CommitRecord(session.id, step.draft, event.signature),)


def _recorded(flow: Flow, event: Recorded) -> Advance:
    step, session, recorded = flow.step_as(Recording), flow.session, event.record
    if session is None:
        return flow, ()
    flow = noted(flow, recorded=True)
    match recorded:
        case Reservation():
            flow = replace(flow, session=replace(session, reservation=recorded))
            return flow.at(Reserved(recorded, new=True, joined=isinstance(step.intent, JoinIntent))), ()
        case Link():
            others = tuple(link for link in session.links if link.reference != recorded.reference)
            flow = replace(flow, session=replace(session, links=(recorded, *others)))
            return flow.at(Linked(recorded) if recorded.is_live else Cancelled(recorded)), ()
        case _:
            assert_never(recorded)


def _not_recorded(flow: Flow, event: NotRecorded) -> Advance:
    step = flow.step_as(Recording)
    match event.why:
        case NotRecordedWhy.CARD_GONE:
            return end(flow.at(replace(step, committing=False)), Ending.CARD_REMOVED)
        case NotRecordedWhy.CONFLICT:
            if isinstance(step.intent, ReserveIntent) and step.intent.mykey is not None:
                return refuse(flow, Refusal.MYKEY_TAKEN)
            # Another counter recorded what this draft needs, a random ID or an account: the register says which.
            again = step.attempt == 1
            return record(flow, step.intent, 2) if again else refuse(flow, Refusal.REGISTER_UNAVAILABLE)
        case NotRecordedWhy.UNAVAILABLE:
            return refuse(flow, Refusal.REGISTER_UNAVAILABLE)
        case NotRecordedWhy.CLOCK:
            return refuse(flow, Refusal.CLOCK_WRONG)
        case _:
            assert_never(event.why)


def _no_result(flow: Flow, event: NoResult) -> Advance:
    match event.why:
        case NoResultWhy.NOT_SIGNED:
            return refuse(flow, Refusal.CARD_DID_NOT_SIGN)
        case NoResultWhy.REGISTER_FAILED:
            return refuse(flow, Refusal.REGISTER_UNAVAILABLE)
        case NoResultWhy.UNSURE:
            return unknown(flow)
        case NoResultWhy.FAULTED:
            return unknown(flow) if flow.step_as(Recording).committing else refuse(flow, Refusal.UNEXPECTED)
        case NoResultWhy.NO_RESERVATION:
            return flow, ()
        case _:
            assert_never(event.why)


def _stop(flow: Flow) -> Advance:
    return (flow, ()) if flow.step_as(Recording).committing else stop(flow)


def _foot(flow: Flow) -> Foot:
    return Foot() if flow.step_as(Recording).committing else STOP


def _lasts(flow: Flow) -> timedelta:
    timeouts = flow.timeouts
    return timeouts.commit if flow.step_as(Recording).committing else timeouts.busy


def _too_slow(flow: Flow) -> Advance:
    step = flow.step_as(Recording)
    if step.committing:
        return unknown(flow)
    return refuse(flow, Refusal.REGISTER_UNAVAILABLE) if step.draft is None else too_slow(flow)


def _screen_lost(flow: Flow) -> Advance:
    """What the register answers is awaited, and told when the screen is there again."""
    return end(flow, Ending.STOPPED)


# --- settling: the card left during the commit, and the register has not answered


def _settled(flow: Flow, _event: Recorded) -> Advance:
    return close(noted(flow, recorded=True), Ending.CARD_REMOVED_WHILE_RECORDING)


def _settled_as_nothing(flow: Flow, _event: NotRecorded) -> Advance:
    return close(flow, Ending.CARD_REMOVED)


def _not_settled(flow: Flow, event: NoResult) -> Advance:
    match event.why:
        case NoResultWhy.REGISTER_FAILED:
            return close(flow, Ending.CARD_REMOVED)
        case NoResultWhy.UNSURE | NoResultWhy.FAULTED:
            return unknown(flow)
        case _:
            return flow, ()


def _goes_on_waiting(flow: Flow, _event: CardFailed) -> Advance:
    """The card is gone already: it answers nothing for the register."""
    return flow, ()


def _lasts_settling(flow: Flow) -> timedelta:
    return flow.timeouts.commit


RULES: Rules = {
    Recording: working(
        stage=Stage.PIN,
        position=Position.RECORDING,
        foot=_foot,
        end=_stop,
        timer=Timer(_lasts, _too_slow, TimerStart.STEP, warns=False),
        takes=(
            on(Cue.SCREEN_LOST, _screen_lost),
            on(Drafted, _drafted),
            on(NotDrafted, _not_drafted),
            on(NotProven, _not_proven),
            on(Signed, _signed),
            on(Recorded, _recorded),
            on(NotRecorded, _not_recorded),
            on(ReservationFound, found),
            on(NoResult, _no_result),
        ),
    ),
    Settling: working(
        stage=None,
        position=Position.RECORDING,
        foot=Foot(),
        end=None,
        timer=Timer(_lasts_settling, unknown, TimerStart.STEP, warns=False),
        takes=(
            on(Recorded, _settled),
            on(NotRecorded, _settled_as_nothing),
            on(NoResult, _not_settled),
            on(CardFailed, _goes_on_waiting),
        ),
    ),
}
