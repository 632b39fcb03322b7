"""A link: a MyKey ID is tied to one payment service. The measure, the service, its account, and the holder's yes."""

from datetime import timedelta
from functools import partial

from kiosk.domain.flow.effects import Ask
from kiosk.domain.flow.eligibility import link_eligibility
from kiosk.domain.flow.errands.families import JUST_RECORDED, STOP, answer, question
from kiosk.domain.flow.errands.link.choosing import (
    accept_service,
    ask_points,
    choose_measure,
    choose_service,
    foot_of_details,
    from_details,
    from_points,
    go_on_to_link,
    open_calculator,
    slip_printed_meanwhile,
    to_details,
    to_measures,
)
from kiosk.domain.flow.errands.link.entering import (
    back_in_entry,
    begin_entry,
    clerk_confirmed,
    confirm,
    correct,
    enter_again,
    skip_field,
    take_scanned,
    type_field,
)
from kiosk.domain.flow.errands.link.steps import (
    Calculator,
    ChooseService,
    ClerkCheck,
    ConfirmLink,
    EnterField,
    LinkTerms,
    ReadBack,
    ServiceDetails,
    WherePoints,
)
from kiosk.domain.flow.errands.slips import print_slip, slip_printed
from kiosk.domain.flow.events import ClerkConfirmed, MeasureChosen, PointsAsked, Press, Printed, ServiceChosen, Typed
from kiosk.domain.flow.rules import Foot, Position, Primary, Rules, Stage, Timer, TimerStart, on
from kiosk.domain.flow.session import begun, finish, lasts_recorded, lasts_slow, refuse
from kiosk.domain.flow.state import Advance, Flow
from kiosk.domain.flow.steps import Linked, Plain
from kiosk.domain.office.visit import Errand


def begin(flow: Flow) -> Advance:
    flow = begun(flow, Errand.LINK)
    refused = link_eligibility(flow.counter, flow.now)
    if refused is not None:
        return refuse(flow, refused.refusal, refused.until)
    return flow.at(Plain.NEEDS), (Ask.SERVICE_RANKS,)


def _lasts_points(flow: Flow) -> timedelta:
    """Where the question came from what has just been recorded, that is what stands there."""
    return lasts_recorded(flow) if isinstance(flow.step_as(WherePoints).before, Linked) else lasts_slow(flow)


_chooses = partial(question, stage=Stage.CHOOSE, position=Position.SERVICE)
_enters = partial(question, stage=Stage.ENTER)

RULES: Rules = {
    Plain.CHOOSE_MEASURE: _chooses(
        foot=STOP,
        back=None,
        takes=(on(MeasureChosen, choose_measure),),
    ),
    ChooseService: _chooses(
        foot=STOP,
        back=to_measures,
        takes=(on(ServiceChosen, choose_service),),
    ),
    ServiceDetails: _chooses(
        foot=foot_of_details,
        back=from_details,
        takes=(on(Press.NEXT, accept_service), on(Press.CALCULATOR, open_calculator)),
    ),
    Calculator: _chooses(foot=STOP, back=to_details, takes=()),
    LinkTerms: question(
        stage=Stage.CHOOSE,
        position=Position.TERMS,
        foot=Foot(stop=True, primary=Primary.AGREE_TO_LINK),
        back=to_details,
        weighty=True,
        takes=(on(Press.NEXT, begin_entry),),
    ),
    EnterField: _enters(
        position=Position.FIELD,
        foot=STOP,
        back=back_in_entry,
        takes=(on(Press.SKIP_FIELD, skip_field), on(Typed, type_field)),
    ),
    ReadBack: _enters(
        position=Position.FIELD,
        foot=Foot(stop=True, primary=Primary.SCANNED_RIGHT),
        back=enter_again,
        takes=(on(Press.NEXT, take_scanned),),
    ),
    ClerkCheck: _enters(
        position=Position.CLERK_CHECK,
        foot=Foot(stop=True, corrects=True),
        back=correct,
        weighty=True,
        takes=(on(ClerkConfirmed, clerk_confirmed),),
    ),
    ConfirmLink: _enters(
        position=Position.CONFIRM,
        foot=Foot(stop=True, primary=Primary.CONFIRM, corrects=True),
        back=correct,
        weighty=True,
        takes=(on(Press.NEXT, confirm),),
    ),
    Linked: answer(
        stage=Stage.LINKED,
        position=Position.DONE,
        foot=Foot(primary=Primary.FINISH),
        back=None,
        timer=JUST_RECORDED,
        takes=(
            on(Press.LINK, go_on_to_link),
            on(Press.PRINT, print_slip),
            on(PointsAsked, ask_points),
            on(Printed, slip_printed),
        ),
    ),
    WherePoints: answer(
        stage=None,
        position=Position.DONE,
        foot=Foot(primary=Primary.FINISH),
        back=from_points,
        timer=Timer(_lasts_points, finish, TimerStart.TOUCH, warns=True),
        takes=(on(Printed, slip_printed_meanwhile),),
    ),
}
