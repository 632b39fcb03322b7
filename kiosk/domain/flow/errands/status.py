"""What is recorded of the holder: the reservation, the links, where the points are; and taking a link back."""

from functools import partial

from kiosk.domain.flow.eligibility import shut
from kiosk.domain.flow.errands.families import JUST_RECORDED, answer, question
from kiosk.domain.flow.errands.link.choosing import ask_points, go_on_to_link
from kiosk.domain.flow.events import CancelChosen, PointsAsked, Press
from kiosk.domain.flow.recording import record
from kiosk.domain.flow.rules import Foot, Position, Primary, Rules, goes_to, on
from kiosk.domain.flow.session import begun, refuse
from kiosk.domain.flow.state import Advance, Flow
from kiosk.domain.flow.steps import Carrying, Plain, Reserved
from kiosk.domain.office.visit import Errand
from kiosk.domain.records.link import CancelIntent, Link
from kiosk.domain.records.link_rules import may_cancel
from kiosk.domain.values.lazy_dataclass import dataclass


@dataclass(frozen=True)
class ConfirmCancel(Carrying):
    link: Link


@dataclass(frozen=True)
class Cancelled(Carrying):
    link: Link


def begin(flow: Flow) -> Advance:
    """From the status one goes on to reserve, to link or to take back: who acts is asked before."""
    flow = begun(flow, Errand.STATUS)
    if (closed := shut(flow.counter, flow.now)) is not None:
        return refuse(flow, closed.refusal, closed.until)
    return flow.at(Plain.WHO), ()


def _show_mykey(flow: Flow) -> Advance:
    session = flow.session
    if session is None or session.reservation is None:
        return flow, ()
    return flow.at(Reserved(session.reservation, new=False)), ()


def _choose_cancel(flow: Flow, event: CancelChosen) -> Advance:
    links = flow.session.links if flow.session is not None else ()
    link = next((link for link in links if link.reference == event.reference), None)
    if link is None or not may_cancel(flow.counter.programme, link, flow.now):
        return flow, ()
    return flow.at(ConfirmCancel(link)), ()


def _cancel(flow: Flow) -> Advance:
    return record(flow, CancelIntent(flow.step_as(ConfirmCancel).link.reference))


_answers = partial(answer, stage=None, foot=Foot(primary=Primary.FINISH), back=None)

RULES: Rules = {
    Plain.MY_STATUS: _answers(
        position=Position.STATUS,
        takes=(
            on(Press.LINK, go_on_to_link),
            on(Press.SHOW_MYKEY, _show_mykey),
            on(PointsAsked, ask_points),
            on(CancelChosen, _choose_cancel),
        ),
    ),
    ConfirmCancel: question(
        stage=None,
        position=Position.CANCEL,
        foot=Foot(stop=True, primary=Primary.TAKE_BACK),
        back=goes_to(Plain.MY_STATUS),
        weighty=True,
        takes=(on(Press.NEXT, _cancel),),
    ),
    Cancelled: _answers(
        position=Position.CANCEL,
        timer=JUST_RECORDED,
        takes=(on(Press.LINK, go_on_to_link),),
    ),
}
