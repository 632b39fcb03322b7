"""What a touch does at each step. A touch that a step has no use for changes nothing."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import assert_never

from kiosk.domain.card.refusals import Refusal
from kiosk.domain.flow.asking import answer
from kiosk.domain.flow.effects import Ask, Effect, Print
from kiosk.domain.flow.entering import skip_field, type_field
from kiosk.domain.flow.events import (
    ActingChosen,
    Answered,
    ErrandChosen,
    LanguageChosen,
    LinkTouch,
    PhoneChosen,
    PinEntered,
    Press,
    TicketErrandChosen,
    TitleChosen,
    Touch,
    Typed,
)
from kiosk.domain.flow.examining import back_from_doctor, compare_cards, end_with_doctor, examine, reread, write_report
from kiosk.domain.flow.gate import link_gate, reservation_gate, shut
from kiosk.domain.flow.having import back_to_question, have_mykey, to_terms, types_mykey
from kiosk.domain.flow.joining import prove
from kiosk.domain.flow.linking import (
    arrive,
    back_in_link,
    go_on_to_link,
    link_touch,
    next_in_link,
    open_calculator,
    show_mykey,
)
from kiosk.domain.flow.phoning import (
    back_in_phone,
    does_it_here,
    end_phone,
    first_question,
    next_in_phone,
    phone_chosen,
    still_unread,
)
from kiosk.domain.flow.proving import back_from_pin, identify, use_last_try, verify
from kiosk.domain.flow.reading import back_in_reading, next_page, open_leaflet, print_leaflet, show_spots, show_ways
from kiosk.domain.flow.recording import record
from kiosk.domain.flow.session import end, end_or_leave, leave, outcome, place_card, refuse
from kiosk.domain.flow.state import Advance, Flow, Notes, StaffCall
from kiosk.domain.flow.steps import (
    DONE,
    PHONE,
    TICKETING,
    Between,
    Compared,
    ConfirmJoin,
    EnterField,
    EnterMyKey,
    EnterPin,
    JoinTold,
    LastTry,
    Leaflet,
    Linked,
    MyKeyProblem,
    PlaceAnother,
    Plain,
    Recording,
    Refused,
    Representative,
    Reread,
    Reserved,
    Settling,
    Slip,
    Spots,
    Terms,
    kind_of,
)
from kiosk.domain.flow.ticketing import ask_ticket, end_ticket, take_ticket
from kiosk.domain.flow.tongues import speak
from kiosk.domain.office.visit import Ending, Errand
from kiosk.domain.records.reservation import ReserveIntent
from kiosk.domain.values import mykey
from kiosk.domain.values.capacity import (
    Acting,
)


def touch(flow: Flow, event: Touch) -> Advance:
    if isinstance(event, Press):
        return _PRESSED[event](flow)
    if isinstance(event, LinkTouch):
        return link_touch(flow, event)
    match event:
        case LanguageChosen(language):
            return speak(flow, language), ()
        case ErrandChosen(errand):
            return _do_here(flow, errand) if does_it_here(flow.step, errand) else _choose(flow, errand)
        case ActingChosen(acting):
            return _act(flow, acting)
        case PinEntered(pin):
            return verify(flow, pin)
        case Typed():
            return _type(flow, event)
        case TitleChosen():
            return open_leaflet(flow, event)
        case PhoneChosen():
            return phone_chosen(flow, event)
        case Answered():
            return answer(flow, event)
        case TicketErrandChosen():
            return take_ticket(flow, event)
        case _:
            assert_never(event)


def _stay(flow: Flow) -> Advance:
    return flow, ()


def _close_call(flow: Flow) -> Advance:
    return replace(flow, staff=StaffCall.NONE), ()


def _call_staff(flow: Flow) -> Advance:
    """Before the last try, calling the staff is the safe way out: the card's PIN is not at risk while they come."""
    effects: tuple[Effect, ...] = ()
    if isinstance(flow.step, LastTry):
        flow, effects = end(flow, Ending.STOPPED)
    return replace(flow, staff=StaffCall.CALLED), effects


def _do_here(flow: Flow, errand: Errand) -> Advance:
    """Whose phone does not read the card does the errand at the kiosk: a visit of its own."""
    flow, effects = leave(flow, Ending.FINISHED)
    flow, more = _choose(flow, errand)
    return flow, (*effects, *more)


def _choose(flow: Flow, errand: Errand) -> Advance:
    if flow.step is not Plain.HOME:
        return flow, ()
    flow = replace(flow, notes=Notes(errand, flow.now))
    match errand:
        case Errand.RESERVE:
            refused = reservation_gate(flow.counter, flow.now)
            if refused is not None:
                return refuse(flow, refused.refusal, refused.until)
            return flow.at(Plain.NEEDS), ()
        case Errand.LINK:
            refused = link_gate(flow.counter, flow.now)
            if refused is not None:
                return refuse(flow, refused.refusal, refused.until)
            return flow.at(Plain.NEEDS), (Ask.SERVICE_RANKS,)
        case Errand.CHECK_CARD | Errand.STATUS:
            if (closed := shut(flow.counter, flow.now)) is not None:
                return refuse(flow, closed.refusal, closed.until)
            # From the status one goes on to reserve, to link or to take back: who acts is asked before.
            return (flow.at(Plain.WHO), ()) if errand is Errand.STATUS else place_card(flow)
        case Errand.PHONE:
            return first_question(flow), ()
        case Errand.ABOUT:
            return flow.at(Plain.CHOOSE_TOPIC), ()
        case _:
            assert_never(errand)


def _act(flow: Flow, acting: Acting | None) -> Advance:
    if flow.step is not Plain.WHO or flow.notes is None:
        return flow, ()
    if acting is None or not flow.counter.municipality.admits(acting):
        return refuse(flow, Refusal.ANYONE_ELSE)
    flow = replace(flow, notes=replace(flow.notes, acting=acting))
    return place_card(flow) if acting is Acting.HOLDER else (flow.at(Representative(acting)), ())


def _next(flow: Flow) -> Advance:
    match flow.step:
        case Plain.NEEDS:
            return flow.at(Plain.WHO), ()
        case Representative():
            return place_card(flow)
        case Plain.NEAR_END:
            return identify(flow)
        case Plain.NOT_RESERVED:
            return _reserve_first(flow)
        case Terms():
            return _agree(flow)
        case JoinTold():
            return arrive(flow)
        case Between() if not flow.card_left:
            return flow.at(Plain.HOME), ()
        case Leaflet() as step:
            return next_page(flow, step)
        case step if isinstance(step, PHONE):
            return next_in_phone(flow)
        case _:
            return next_in_link(flow)


def _back(flow: Flow) -> Advance:  # noqa: C901 - one case a step
    match flow.step:
        case Plain.NEEDS | Plain.CHOOSE_TICKET:
            return leave(flow)
        case Plain.WHO if flow.errand is Errand.STATUS:
            return leave(flow)
        case Plain.WHO:
            return flow.at(Plain.NEEDS), ()
        case Representative():
            return flow.at(Plain.WHO), ()
        case Plain.PLACE_CARD if flow.errand is Errand.CHECK_CARD:
            return end_or_leave(flow, Ending.STOPPED)
        case Plain.PLACE_CARD:
            return flow.at(Plain.WHO), ()
        case ConfirmJoin() | Terms():
            return back_to_question(flow)
        case LastTry(wanted=wanted) | EnterPin(wanted=wanted):
            return back_from_pin(flow, wanted)
        case EnterMyKey(first=first) if first is not None:
            return flow.at(EnterMyKey()), ()
        case Plain.CHOOSE_TOPIC | Plain.CHOOSE_WAY | Leaflet() | Spots():
            return back_in_reading(flow)
        case Reread() | PlaceAnother() | Compared():
            return back_from_doctor(flow)
        case step if isinstance(step, PHONE):
            return back_in_phone(flow, step)
        case _:
            return back_in_link(flow)


def _end(flow: Flow) -> Advance:
    match flow.step:
        case Plain.HOME | Between() | Settling():
            return flow, ()
        case step if kind_of(step) in DONE:
            return end_with_doctor(flow, outcome(flow))
        case Refused():
            return end_or_leave(flow, Ending.REFUSED)
        case Plain.CHOOSE_TOPIC | Plain.CHOOSE_WAY | Leaflet() | Spots():
            return end_or_leave(flow, outcome(flow))
        case step if isinstance(step, PHONE):
            return end_phone(flow, step)
        case step if kind_of(step) in TICKETING:
            return end_ticket(flow)
        case Recording(committing=True):
            return flow, ()
        case _:
            return end_with_doctor(flow, Ending.STOPPED)


def _reserve_first(flow: Flow) -> Advance:
    """Who came to link, or to look, reserves now; a link follows at once."""
    if (refused := reservation_gate(flow.counter, flow.now)) is not None:
        return refuse(flow, refused.refusal, refused.until)
    if flow.notes is not None:
        came_to_link = flow.notes.errand is Errand.LINK
        flow = replace(flow, notes=replace(flow.notes, errand=Errand.RESERVE, then_link=came_to_link))
    return to_terms(flow), ()


def _agree(flow: Flow) -> Advance:
    if types_mykey(flow):
        return flow.at(EnterMyKey()), ()
    return record(flow, ReserveIntent())


def _type(flow: Flow, event: Typed) -> Advance:
    match flow.step:
        case ConfirmJoin() as step:
            return prove(flow, step, event.text)
        case EnterMyKey(first=first):
            return _type_mykey(flow, first, event.text)
        case EnterField() as step:
            return type_field(flow, step, event)
        case _:
            return flow, ()


def _type_mykey(flow: Flow, first: str | None, text: str) -> Advance:
    typed = mykey.parse(text)
    if typed is None:
        return flow.at(EnterMyKey(first, MyKeyProblem.MALFORMED)), ()
    if first is None:
        return flow.at(EnterMyKey(typed)), ()
    if typed != first:
        return flow.at(EnterMyKey(None, MyKeyProblem.DIFFERENT)), ()
    return record(flow, ReserveIntent(typed))


def _print(flow: Flow) -> Advance:
    step = flow.step
    if isinstance(step, Leaflet):
        return print_leaflet(flow, step)
    if not isinstance(step, Reserved | Linked) or not step.slip.may_be_asked or flow.session is None:
        return flow, ()
    effect = Print(step.reservation if isinstance(step, Reserved) else step.link, flow.session.id)
    return replace(flow, step=replace(step, slip=Slip.PRINTING)), (effect,)


_PRESSED: dict[Press, Callable[[Flow], Advance]] = {
    Press.ELSEWHERE: _stay,
    Press.NEXT: _next,
    Press.BACK: _back,
    Press.END: _end,
    Press.PRINT: _print,
    Press.CALL_STAFF: _call_staff,
    Press.CLOSE_CALL: _close_call,
    Press.HAS_MYKEY: partial(have_mykey, known=True),
    Press.HAS_NO_MYKEY: partial(have_mykey, known=False),
    Press.USE_LAST_TRY: use_last_try,
    Press.LINK: go_on_to_link,
    Press.CALCULATOR: open_calculator,
    Press.SKIP_FIELD: skip_field,
    Press.SHOW_MYKEY: show_mykey,
    Press.WAYS: show_ways,
    Press.SPOTS: show_spots,
    Press.STILL_UNREAD: still_unread,
    Press.EXAMINE: examine,
    Press.REREAD: reread,
    Press.COMPARE: compare_cards,
    Press.REPORT: write_report,
    Press.TICKET: ask_ticket,
}
