"""The phone doctor: question by question to what helps. No card is needed, and none is asked."""

from collections.abc import Mapping
from dataclasses import field, replace
from functools import partial

from kiosk.domain.city.phone_help.devices import Device
from kiosk.domain.city.phone_help.tree import (
    AdviceEnd,
    AdviceNode,
    AnswerOption,
    CodeListNode,
    ErrorCode,
    ModelNode,
    Node,
    QuestionNode,
    after_model,
)
from kiosk.domain.flow.errands import link, reserve
from kiosk.domain.flow.errands.families import SLOW, STOP, question
from kiosk.domain.flow.events import ErrandChosen, PhoneChosen, Press
from kiosk.domain.flow.rules import Foot, Handler, Position, Primary, Rules, on
from kiosk.domain.flow.session import begun, end_or_leave, leave
from kiosk.domain.flow.state import Advance, Flow
from kiosk.domain.flow.steps import Carrying
from kiosk.domain.office.visit import Ending, Errand
from kiosk.domain.values.lazy_dataclass import dataclass


@dataclass(frozen=True)
class PhoneQuestion(Carrying):
    node: QuestionNode
    before: "PhoneStep | None" = None


@dataclass(frozen=True)
class PhoneModel(Carrying):
    """Which model is it? `query` is where the person left the search."""

    node: ModelNode
    before: "PhoneStep | None" = None
    query: str = field(default="", repr=False)


@dataclass(frozen=True)
class PhoneVerdict(Carrying):
    """What the device table says of the model; None: the model is not in it."""

    device: Device | None
    before: PhoneModel


@dataclass(frozen=True)
class PhoneCodes(Carrying):
    """Which error does it show?"""

    node: CodeListNode
    before: "PhoneStep | None" = None


@dataclass(frozen=True)
class PhoneCode(Carrying):
    """What an error means."""

    code: ErrorCode
    before: PhoneCodes


@dataclass(frozen=True)
class PhoneAdvice(Carrying):
    """What helps now."""

    node: AdviceNode
    before: "PhoneStep | None" = None


PhoneStep = PhoneQuestion | PhoneModel | PhoneVerdict | PhoneCodes | PhoneCode | PhoneAdvice
"""`node` is what the tree asks or says, `before` is where Back leads."""

_INSTEAD: Mapping[Errand, Handler] = {Errand.RESERVE: reserve.begin, Errand.LINK: link.begin}
"""What a person may do here at the kiosk instead."""


def begin(flow: Flow) -> Advance:
    return _to(begun(flow, Errand.PHONE), flow.counter.phone.tree.first, None)


def step_for(node: Node, before: PhoneStep | None) -> PhoneStep:
    match node:
        case QuestionNode():
            return PhoneQuestion(node, before)
        case ModelNode():
            return PhoneModel(node, before)
        case CodeListNode():
            return PhoneCodes(node, before)
        case AdviceNode():
            return PhoneAdvice(node, before)


def codes_of(flow: Flow, step: PhoneCodes) -> tuple[ErrorCode, ...]:
    return flow.counter.phone.tree.codes_on(step.node.platform)


def _to(flow: Flow, key: str, before: PhoneStep | None) -> Advance:
    return flow.at(step_for(flow.counter.phone.tree.node(key), before)), ()


def _answered(flow: Flow, event: PhoneChosen) -> Advance:
    step = flow.step_as(PhoneQuestion)
    match event.chosen:
        case AnswerOption() as choice if choice in step.node.choices:
            return _to(flow, choice.next, step)
        case _:
            return flow, ()


def _model_chosen(flow: Flow, event: PhoneChosen) -> Advance:
    step = flow.step_as(PhoneModel)
    if not isinstance(event.chosen, Device):
        return flow, ()
    return flow.at(PhoneVerdict(event.chosen, replace(step, query=event.query))), ()


def _not_listed(flow: Flow) -> Advance:
    return flow.at(PhoneVerdict(None, flow.step_as(PhoneModel))), ()


def _after_verdict(flow: Flow) -> Advance:
    step = flow.step_as(PhoneVerdict)
    reads = step.device.reads if step.device is not None else None
    return _to(flow, after_model(step.before.node, reads), step)


def _code_chosen(flow: Flow, event: PhoneChosen) -> Advance:
    step = flow.step_as(PhoneCodes)
    if not isinstance(event.chosen, ErrorCode) or event.chosen not in codes_of(flow, step):
        return flow, ()
    return flow.at(PhoneCode(event.chosen, step)), ()


def _none_of_these(flow: Flow) -> Advance:
    step = flow.step_as(PhoneCodes)
    return _to(flow, step.node.otherwise, step)


def _code_did_not_help(flow: Flow) -> Advance:
    step = flow.step_as(PhoneCode)
    return _to(flow, step.code.otherwise, step)


def _advice_did_not_help(flow: Flow) -> Advance:
    step = flow.step_as(PhoneAdvice)
    return _to(flow, step.node.otherwise, step) if step.node.otherwise else (flow, ())


def _does_it_here(flow: Flow, event: ErrandChosen) -> Advance:
    """Whose phone does not read the card does the errand at the kiosk: a visit of its own."""
    begins = _INSTEAD.get(event.errand)
    if flow.step_as(PhoneAdvice).node.end is not AdviceEnd.HERE or begins is None:
        return flow, ()
    flow, effects = leave(flow, Ending.FINISHED)
    flow, more = begins(flow)
    return flow, (*effects, *more)


def _back(flow: Flow) -> Advance:
    """To what was asked before; from the first question home."""
    step = flow.step
    before = step.before if isinstance(step, PhoneStep) else None
    return leave(flow) if before is None else (flow.at(before), ())


def _told(flow: Flow) -> Advance:
    """Whoever has been told something has been helped."""
    return end_or_leave(flow, Ending.FINISHED)


def _foot_of_advice(flow: Flow) -> Foot:
    match flow.step_as(PhoneAdvice).node.end:
        case AdviceEnd.TRY:
            return Foot(stop=True, primary=Primary.READS)
        case AdviceEnd.HERE:
            return STOP
        case AdviceEnd.CALL:
            return Foot(primary=Primary.END)


_asks = partial(question, stage=None, position=Position.PHONE, back=_back, timer=SLOW)

RULES: Rules = {
    PhoneQuestion: _asks(
        foot=STOP,
        takes=(on(PhoneChosen, _answered),),
    ),
    PhoneModel: _asks(
        foot=STOP,
        takes=(on(Press.NEXT, _not_listed), on(PhoneChosen, _model_chosen)),
    ),
    PhoneVerdict: _asks(
        foot=Foot(stop=True, primary=Primary.GO_ON),
        takes=(on(Press.NEXT, _after_verdict),),
    ),
    PhoneCodes: _asks(
        foot=STOP,
        takes=(on(Press.NEXT, _none_of_these), on(PhoneChosen, _code_chosen)),
    ),
    PhoneCode: _asks(
        foot=Foot(stop=True, primary=Primary.READS),
        end=_told,
        takes=(on(Press.STILL_UNREAD, _code_did_not_help),),
    ),
    PhoneAdvice: _asks(
        foot=_foot_of_advice,
        end=_told,
        takes=(on(Press.STILL_UNREAD, _advice_did_not_help), on(ErrandChosen, _does_it_here)),
    ),
}
