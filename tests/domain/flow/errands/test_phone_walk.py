"""The phone doctor walked touch by touch, every way there is."""

from kiosk.domain.city.phone_help.devices import CardSupport
from kiosk.domain.city.phone_help.tree import AdviceEnd
from kiosk.domain.flow import Flow, advance
from kiosk.domain.flow.errands.phone import (
    PhoneAdvice,
    PhoneCode,
    PhoneCodes,
    PhoneModel,
    PhoneQuestion,
    PhoneStep,
    PhoneVerdict,
    codes_of,
)
from kiosk.domain.flow.events import ErrandChosen, PhoneChosen, Press, Touch
from kiosk.domain.office.visit import Errand
from tests.fakes.office.desk import Machine


def _touches(flow: Flow) -> list[Touch]:
    """All that a person can do to go on."""
    match flow.step:
        case PhoneQuestion() as step:
            return [PhoneChosen(choice) for choice in step.node.choices]
        case PhoneModel():
            table = flow.counter.phone.devices.devices
            each = [
                next(one for one in table if one.reads is reads)
                for reads in (CardSupport.YES, CardSupport.NO, CardSupport.UNKNOWN)
            ]
            return [Press.NEXT, *map(PhoneChosen, each)]
        case PhoneVerdict():
            return [Press.NEXT]
        case PhoneCodes() as step:
            return [Press.NEXT, *(PhoneChosen(code) for code in codes_of(flow, step))]
        case PhoneCode():
            return [Press.STILL_UNREAD]
        case PhoneAdvice() as step if step.node.end is not AdviceEnd.CALL:
            return [Press.STILL_UNREAD]
        case _:
            return []


def test_every_way_through_the_flow_comes_to_the_call_centre_and_goes_back_the_way_it_came(machine: Machine) -> None:
    """As the person walks it, touch by touch: no dead end, nothing skipped, at most eight questions."""
    machine.do(ErrandChosen(Errand.PHONE))
    coming, ends, met = [(machine.flow, 1)], 0, set[str]()
    while coming:
        flow, questions = coming.pop()
        assert isinstance(flow.step, PhoneStep)
        if not isinstance(flow.step, PhoneVerdict | PhoneCode):
            met.add(flow.step.node.key)
        touches = _touches(flow)
        if not touches:
            assert isinstance(flow.step, PhoneAdvice)
            assert questions <= 8
            ends += 1
        for touch in touches:
            following, effects = advance(flow, touch, flow.now)
            assert effects == ()
            assert isinstance(following.step, PhoneStep)
            assert following.step != flow.step
            assert advance(following, Press.BACK, flow.now)[0].step == following.step.before
            asks = isinstance(following.step, PhoneQuestion | PhoneModel | PhoneCodes)
            coming.append((following, questions + asks))
    assert ends > 100
    assert met == {node.key for _, node in machine.flow.counter.phone.tree.placed}
