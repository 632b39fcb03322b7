"""What a touch does at each step. A touch that a step has no use for changes nothing."""

from dataclasses import replace
from typing import assert_never

from kiosk.domain.card.refusals import Refusal
from kiosk.domain.flow.asking import answer
from kiosk.domain.flow.effects import Effect, PrintSlip, RankServices
from kiosk.domain.flow.events import (
    ActingChosen,
    Answered,
    BackPressed,
    DoctorTouch,
    EndPressed,
    ErrandChosen,
    HaveMyKeyAnswered,
    LanguageChosen,
    LastTryChosen,
    LinkTouch,
    MyKeyTyped,
    NextPressed,
    PhoneTouch,
    PinEntered,
    PrintPressed,
    ReadTouch,
    StaffCallClosed,
    StaffCalled,
    TicketTouch,
    Touch,
    Touched,
)
from kiosk.domain.flow.examining import back_from_doctor, doctor_touch, end_with_doctor
from kiosk.domain.flow.gate import link_gate, reservation_gate, shut
from kiosk.domain.flow.having import back_to_question, have_mykey, to_terms, types_mykey
from kiosk.domain.flow.joining import prove
from kiosk.domain.flow.linking import arrive, back_in_link, link_touch, next_in_link
from kiosk.domain.flow.phoning import (
    back_in_phone,
    does_it_here,
    end_phone,
    first_question,
    next_in_phone,
    phone_touch,
)
from kiosk.domain.flow.proving import back_from_pin, identify, use_last_try, verify
from kiosk.domain.flow.reading import back_in_reading, next_page, print_leaflet, read_touch
from kiosk.domain.flow.recording import record
from kiosk.domain.flow.session import end, end_or_leave, leave, outcome, place_card, refuse
from kiosk.domain.flow.state import Advance, Flow, Notes, StaffCall
from kiosk.domain.flow.steps import (
    DONE,
    PHONE,
    TICKETING,
    Between,
    ChooseTicket,
    ChooseTopic,
    ChooseWay,
    Compared,
    ConfirmJoin,
    EnterMyKey,
    EnterPin,
    Home,
    JoinTold,
    LastTry,
    Leaflet,
    Linked,
    MyKeyProblem,
    NearEnd,
    Needs,
    NotReserved,
    PlaceAnother,
    PlaceCard,
    Recording,
    Refused,
    Representative,
    Reread,
    Reserved,
    Settling,
    Slip,
    Spots,
    Terms,
    Who,
)
from kiosk.domain.flow.ticketing import end_ticket, ticket_touch
from kiosk.domain.flow.tongues import speak
from kiosk.domain.office.visit import Ending, Errand
from kiosk.domain.records.reservation import ReserveIntent
from kiosk.domain.values import mykey
from kiosk.domain.values.capacity import (
    Acting,
)


def touch(flow: Flow, event: Touch) -> Advance:  # noqa: C901, PLR0911 - one case a touch
    if isinstance(event, LinkTouch):
        return link_touch(flow, event)
    if isinstance(event, DoctorTouch):
        return doctor_touch(flow, event)
    if isinstance(event, ReadTouch):
        return read_touch(flow, event)
    if isinstance(event, PhoneTouch):
        return phone_touch(flow, event)
    if isinstance(event, TicketTouch):
        return ticket_touch(flow, event)
    match event:
        case Touched():
            return flow, ()
        case StaffCalled():
            return _call_staff(flow)
        case StaffCallClosed():
            return replace(flow, staff=StaffCall.NONE), ()
        case LanguageChosen(language):
            return speak(flow, language), ()
        case ErrandChosen(errand):
            return _do_here(flow, errand) if does_it_here(flow.step, errand) else _choose(flow, errand)
        case ActingChosen(acting):
            return _act(flow, acting)
        case NextPressed():
            return _next(flow)
        case BackPressed():
            return _back(flow)
        case EndPressed():
            return _end(flow)
        case LastTryChosen():
            return use_last_try(flow)
        case PinEntered(pin):
            return verify(flow, pin)
        case HaveMyKeyAnswered(known):
            return have_mykey(flow, known=known)
        case MyKeyTyped(text):
            return _type_mykey(flow, text)
        case Answered():
            return answer(flow, event)
        case PrintPressed():
            return _print(flow)
        case _:
            assert_never(event)


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
    if not isinstance(flow.step, Home):
        return flow, ()
    flow = replace(flow, notes=Notes(errand, flow.now))
    match errand:
        case Errand.RESERVE:
            refused = reservation_gate(flow.counter, flow.now)
            if refused is not None:
                return refuse(flow, refused.refusal, refused.until)
            return flow.at(Needs()), ()
        case Errand.LINK:
            refused = link_gate(flow.counter, flow.now)
            if refused is not None:
                return refuse(flow, refused.refusal, refused.until)
            return flow.at(Needs()), (RankServices(),)
        case Errand.CHECK_CARD | Errand.STATUS:
            if (closed := shut(flow.counter, flow.now)) is not None:
                return refuse(flow, closed.refusal, closed.until)
            # From the status one goes on to reserve, to link or to take back: who acts is asked before.
            return (flow.at(Who()), ()) if errand is Errand.STATUS else place_card(flow)
        case Errand.PHONE:
            return first_question(flow), ()
        case Errand.ABOUT:
            return flow.at(ChooseTopic()), ()
        case _:
            assert_never(errand)


def _act(flow: Flow, acting: Acting | None) -> Advance:
    if not isinstance(flow.step, Who) or flow.notes is None:
        return flow, ()
    if acting is None or not flow.counter.municipality.admits(acting):
        return refuse(flow, Refusal.ANYONE_ELSE)
    flow = replace(flow, notes=replace(flow.notes, acting=acting))
    return place_card(flow) if acting is Acting.HOLDER else (flow.at(Representative(acting)), ())


def _next(flow: Flow) -> Advance:
    match flow.step:
        case Needs():
            return flow.at(Who()), ()
        case Representative():
            return place_card(flow)
        case NearEnd():
            return identify(flow)
        case NotReserved():
            return _reserve_first(flow)
        case Terms():
            return _agree(flow)
        case JoinTold():
            return arrive(flow)
        case Between() if not flow.card_left:
            return flow.at(Home()), ()
        case Leaflet() as step:
            return next_page(flow, step)
        case step if isinstance(step, PHONE):
            return next_in_phone(flow)
        case _:
            return next_in_link(flow)


def _back(flow: Flow) -> Advance:  # noqa: C901 - one case a step
    match flow.step:
        case Needs() | ChooseTicket():
            return leave(flow)
        case Who() if flow.errand is Errand.STATUS:
            return leave(flow)
        case Who():
            return flow.at(Needs()), ()
        case Representative():
            return flow.at(Who()), ()
        case PlaceCard() if flow.errand is Errand.CHECK_CARD:
            return end_or_leave(flow, Ending.STOPPED)
        case PlaceCard():
            return flow.at(Who()), ()
        case ConfirmJoin() | Terms():
            return back_to_question(flow)
        case LastTry(wanted=wanted) | EnterPin(wanted=wanted):
            return back_from_pin(flow, wanted)
        case EnterMyKey(first=first) if first is not None:
            return flow.at(EnterMyKey()), ()
        case ChooseTopic() | ChooseWay() | Leaflet() | Spots():
            return back_in_reading(flow)
        case Reread() | PlaceAnother() | Compared():
            return back_from_doctor(flow)
        case step if isinstance(step, PHONE):
            return back_in_phone(flow, step)
        case _:
            return back_in_link(flow)


def _end(flow: Flow) -> Advance:
    match flow.step:
        case Home() | Between() | Settling():
            return flow, ()
        case step if isinstance(step, DONE):
            return end_with_doctor(flow, outcome(flow))
        case Refused():
            return end_or_leave(flow, Ending.REFUSED)
        case ChooseTopic() | ChooseWay() | Leaflet() | Spots():
            return end_or_leave(flow, outcome(flow))
        case step if isinstance(step, PHONE):
            return end_phone(flow, step)
        case step if isinstance(step, TICKETING):
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


def _type_mykey(flow: Flow, text: str) -> Advance:
    if isinstance(flow.step, ConfirmJoin):
        return prove(flow, flow.step, text)
    if not isinstance(flow.step, EnterMyKey):
        return flow, ()
    first = flow.step.first
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
    effect = PrintSlip(flow.session.id, step.reservation if isinstance(step, Reserved) else step.link)
    return replace(flow, step=replace(step, slip=Slip.PRINTING)), (effect,)
