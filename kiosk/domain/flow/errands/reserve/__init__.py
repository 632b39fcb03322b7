"""A reservation: a MyKey ID is set for the holder of the card, who agrees to what that means."""

from dataclasses import replace
from datetime import timedelta
from functools import partial

from kiosk.domain.flow.eligibility import reservation_eligibility
from kiosk.domain.flow.errands.families import STOP, answer, question
from kiosk.domain.flow.errands.link.choosing import go_on_to_link, may_go_on_to_link
from kiosk.domain.flow.errands.reserve import join
from kiosk.domain.flow.errands.reserve.join import earlier_found
from kiosk.domain.flow.errands.reserve.mykey import (
    EnterMyKey,
    Terms,
    agree,
    first_time_again,
    to_question,
    to_terms,
    type_mykey,
)
from kiosk.domain.flow.errands.slips import print_slip, slip_printed
from kiosk.domain.flow.events import EarlierFound, Press, Printed, Typed
from kiosk.domain.flow.rules import Foot, Position, Primary, Rules, Stage, Timer, TimerStart, goes_to, on
from kiosk.domain.flow.session import begun, finish, lasts_recorded, lasts_slow, refuse
from kiosk.domain.flow.state import Advance, Flow
from kiosk.domain.flow.steps import Plain, Reserved
from kiosk.domain.office.visit import Errand


def begin(flow: Flow) -> Advance:
    flow = begun(flow, Errand.RESERVE)
    refused = reservation_eligibility(flow.counter, flow.now)
    if refused is not None:
        return refuse(flow, refused.refusal, refused.until)
    return flow.at(Plain.NEEDS), ()


def _reserve_first(flow: Flow) -> Advance:
    """Who came to link, or to look, reserves now."""
    if (refused := reservation_eligibility(flow.counter, flow.now)) is not None:
        return refuse(flow, refused.refusal, refused.until)
    if flow.visit_draft is not None:
        flow = replace(flow, visit_draft=replace(flow.visit_draft, errand=Errand.RESERVE))
    return to_terms(flow)


def _to_status(flow: Flow) -> Advance | None:
    """Back to the holder's status, where the MyKey ID was asked for."""
    looked = not flow.step_as(Reserved).new and flow.errand not in (None, Errand.RESERVE)
    return (flow.at(Plain.MY_STATUS), ()) if looked else None


def _foot_of_reserved(flow: Flow) -> Foot:
    """Without a link there are no points: it is the likeliest next, whatever the person came for."""
    if may_go_on_to_link(flow):
        return Foot(stop=True, finishes=True, primary=Primary.AND_LINK)
    return Foot(primary=Primary.FINISH)


def _lasts_reserved(flow: Flow) -> timedelta:
    return lasts_recorded(flow) if flow.step_as(Reserved).new else lasts_slow(flow)


_agrees = partial(question, stage=Stage.AGREE, position=Position.TERMS)

RULES: Rules = {
    Plain.NOT_RESERVED: question(
        stage=None,
        position=Position.TERMS,
        foot=Foot(stop=True, primary=Primary.RESERVE_FIRST),
        back=None,
        takes=(on(Press.NEXT, _reserve_first), on(EarlierFound, earlier_found)),
    ),
    Plain.HAVE_MYKEY: _agrees(
        foot=STOP,
        back=None,
        takes=(
            on(Press.HAS_MYKEY, goes_to(Terms(known=True))),
            on(Press.HAS_NO_MYKEY, goes_to(Terms())),
            on(EarlierFound, earlier_found),
        ),
    ),
    Terms: _agrees(
        foot=Foot(stop=True, primary=Primary.AGREE),
        back=to_question,
        weighty=True,
        takes=(on(Press.NEXT, agree), on(EarlierFound, earlier_found)),
    ),
    EnterMyKey: question(
        stage=Stage.AGREE,
        position=Position.MYKEY,
        foot=STOP,
        back=first_time_again,
        takes=(on(Typed, type_mykey),),
    ),
    Reserved: answer(
        stage=Stage.RESERVED,
        position=Position.DONE,
        foot=_foot_of_reserved,
        back=_to_status,
        timer=Timer(_lasts_reserved, finish, TimerStart.TOUCH, warns=True),
        takes=(
            on(Press.LINK, go_on_to_link),
            on(Press.PRINT, print_slip),
            on(Printed, slip_printed),
        ),
    ),
    **join.RULES,
}
