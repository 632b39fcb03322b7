"""What an event does: as the entry of the step says, and else as it does at every step."""

from dataclasses import replace

from kiosk.domain.card.card import CardFault
from kiosk.domain.card.refusals import Refusal, refusal_for_fault
from kiosk.domain.flow.errands import rule_of
from kiosk.domain.flow.events import (
    CallsFound,
    CardFailed,
    ClockJudged,
    CounterSet,
    Cue,
    DisplayChosen,
    Event,
    LanguageChosen,
    NoResult,
    NoResultWhy,
    PinAnswered,
    PinEntered,
    Press,
    RegisterJudged,
    ServicesRanked,
)
from kiosk.domain.flow.personal_settings import show_as, speak
from kiosk.domain.flow.recording import tries_told
from kiosk.domain.flow.rules import on, taken_by
from kiosk.domain.flow.session import call_staff, end, outcome, refuse
from kiosk.domain.flow.state import Advance, CallBoard, Flow, StaffCall
from kiosk.domain.flow.steps import EnterPin, VerifyingPin
from kiosk.domain.office.visit import Ending


def take(flow: Flow, event: Event) -> Advance:
    """An event for which neither has a use changes nothing."""
    does = taken_by(rule_of(flow).takes, event) or taken_by(_AT_EVERY_STEP, event)
    return (flow, ()) if does is None else does(flow, event)


def _back(flow: Flow) -> Advance:
    back = rule_of(flow).back
    led = None if back is None else back(flow)
    return (flow, ()) if led is None else led


def _end(flow: Flow) -> Advance:
    does = rule_of(flow).end
    return (flow, ()) if does is None else does(flow)


def _close_call(flow: Flow) -> Advance:
    return replace(flow, staff=StaffCall.NONE), ()


def _staff_comes(flow: Flow) -> Advance:
    return (replace(flow, staff=StaffCall.COMING) if flow.staff_called else flow), ()


def _card_tried(flow: Flow) -> Advance:
    return (replace(flow, card_is_new=False) if flow.errand is None else flow), ()


def _screen_faulted(flow: Flow) -> Advance:
    """The person is told where nothing is told yet; of a record that was made, as at every end."""
    session = flow.session
    if session is None or not session.held or rule_of(flow).answers:
        return _end(flow)
    return take(flow, NoResult(session.id, NoResultWhy.FAULTED))


def _wiped(flow: Flow, event: PinEntered) -> Advance:
    """A PIN for which nobody has asked is not sent."""
    event.pin.wipe()
    return flow, ()


def _speaks(flow: Flow, event: LanguageChosen) -> Advance:
    return speak(flow, event.language), ()


def _shows(flow: Flow, event: DisplayChosen) -> Advance:
    return show_as(flow, event.display), ()


def _counter_set(flow: Flow, event: CounterSet) -> Advance:
    """The hours, or the platform's maintenance. An errand that has begun goes on."""
    set_so = event.timetable, event.maintenance
    return replace(
        flow, counter=flow.counter.with_hours(*set_so), localization=flow.localization.with_hours(*set_so)
    ), ()


def _clock_judged(flow: Flow, event: ClockJudged) -> Advance:
    """An errand that has begun goes on, and is asked again before anything is recorded.

    Its time begins anew: measured by a clock that was put back it would last as much longer.
    """
    return replace(flow, clock=event.doubt, touched_at=flow.now, step_since=flow.now), ()


def _register_judged(flow: Flow, event: RegisterJudged) -> Advance:
    """An errand that has begun goes on, and is asked again before a PIN."""
    return replace(flow, is_register_doubted=event.is_doubted), ()


def _ranked(flow: Flow, event: ServicesRanked) -> Advance:
    return replace(flow, popular=event.popular), ()


def _calls_found(flow: Flow, event: CallsFound) -> Advance:
    return replace(flow, board=CallBoard(event.calls, flow.board.asked_at)), ()


def _faulted(flow: Flow, event: NoResult) -> Advance:
    if event.why is not NoResultWhy.FAULTED:
        return flow, ()
    return end(flow, outcome(flow)) if rule_of(flow).answers else refuse(flow, Refusal.UNEXPECTED)


# What lies there is told as lying there, and what is slow as slow.
_LOST = {
    CardFault.MUTE: Ending.CARD_SILENT,
    CardFault.UNREADABLE: Ending.CARD_SILENT,
    CardFault.SLOW: Ending.CARD_SLOW,
}


def _card_failed(flow: Flow, failed: CardFailed) -> Advance:
    session, fault = flow.session, failed.fault
    if rule_of(flow).answers:
        # The answer was on the screen already. A card that has not forgotten its PIN is let go at once.
        return end(flow, outcome(flow))
    if isinstance(flow.step, VerifyingPin) and not failed.pin_sent:
        # The PIN was held back: nothing was counted.
        flow = replace(flow, step=EnterPin(flow.step.wanted))
    refusal = refusal_for_fault(fault)
    if refusal is None:
        return end(flow, Ending.CARD_REMOVED)
    if fault is CardFault.WITHOUT_KEY:
        return refuse(flow, refusal)
    # Once it has been read, no other card may go on with this errand.
    if session is not None and session.facts is not None:
        return end(flow, _LOST.get(fault, Ending.READER_LOST))
    if fault in (CardFault.SERVICE_DOWN, CardFault.NO_READER):
        return end(flow, Ending.READER_LOST)
    return refuse(flow, refusal)


_AT_EVERY_STEP = (
    on(Press.BACK, _back),
    on(Press.END, _end),
    on(Press.CALL_STAFF, call_staff),
    on(Press.CLOSE_CALL, _close_call),
    on(Cue.STAFF_COMES, _staff_comes),
    on(Cue.CARD_TRIED, _card_tried),
    on(Cue.SCREEN_FAULTED, _screen_faulted),
    on(Cue.SCREEN_LOST, _end),
    on(PinEntered, _wiped),
    on(LanguageChosen, _speaks),
    on(DisplayChosen, _shows),
    on(CounterSet, _counter_set),
    on(ClockJudged, _clock_judged),
    on(RegisterJudged, _register_judged),
    on(ServicesRanked, _ranked),
    on(CallsFound, _calls_found),
    on(CardFailed, _card_failed),
    on(NoResult, _faulted),
    on(PinAnswered, tries_told),
)
