"""The phone doctor: question by question to what helps. No card is needed, and none is asked."""

from dataclasses import replace

from kiosk.domain.city.phone_help.devices import Device
from kiosk.domain.city.phone_help.tree import (
    Advice,
    Choice,
    CodeList,
    End,
    ErrorCode,
    ModelSearch,
    Node,
    Question,
    after_model,
)
from kiosk.domain.flow.events import PhoneChosen
from kiosk.domain.flow.session import end_or_leave, leave
from kiosk.domain.flow.state import Advance, Flow
from kiosk.domain.flow.steps import (
    PhoneAdvice,
    PhoneCode,
    PhoneCodes,
    PhoneModel,
    PhoneQuestion,
    PhoneStep,
    PhoneVerdict,
    Step,
)
from kiosk.domain.office.visit import Ending, Errand

INSTEAD = (Errand.RESERVE, Errand.LINK)
"""What a person may do here at the kiosk instead."""


def first_question(flow: Flow) -> Flow:
    return _to(flow, flow.counter.phone.tree.first, None)


def step_for(node: Node, before: PhoneStep | None) -> PhoneStep:
    match node:
        case Question():
            return PhoneQuestion(node, before)
        case ModelSearch():
            return PhoneModel(node, before)
        case CodeList():
            return PhoneCodes(node, before)
        case Advice():
            return PhoneAdvice(node, before)


def codes_of(flow: Flow, step: PhoneCodes) -> tuple[ErrorCode, ...]:
    return flow.counter.phone.tree.codes_on(step.node.platform)


def phone_chosen(flow: Flow, event: PhoneChosen) -> Advance:
    match flow.step, event.chosen:
        case PhoneQuestion() as step, Choice() as choice if choice in step.node.choices:
            return _to(flow, choice.next, step), ()
        case PhoneModel() as step, Device() as device:
            return flow.at(PhoneVerdict(device, replace(step, query=event.query))), ()
        case PhoneCodes() as step, ErrorCode() as code if code in codes_of(flow, step):
            return flow.at(PhoneCode(code, step)), ()
        case _:
            return flow, ()


def still_unread(flow: Flow) -> Advance:
    match flow.step:
        case PhoneCode(code=code) as step:
            return _to(flow, code.otherwise, step), ()
        case PhoneAdvice(node=Advice(otherwise=otherwise)) as step if otherwise:
            return _to(flow, otherwise, step), ()
        case _:
            return flow, ()


def _to(flow: Flow, key: str, before: PhoneStep | None) -> Flow:
    return flow.at(step_for(flow.counter.phone.tree.node(key), before))


def next_in_phone(flow: Flow) -> Advance:
    match flow.step:
        case PhoneModel() as step:
            return flow.at(PhoneVerdict(None, step)), ()
        case PhoneVerdict(device=device, before=before) as step:
            reads = device.reads if device is not None else None
            return _to(flow, after_model(before.node, reads), step), ()
        case PhoneCodes() as step:
            return _to(flow, step.node.otherwise, step), ()
        case _:
            return flow, ()


def back_in_phone(flow: Flow, step: PhoneStep) -> Advance:
    """To what was asked before; from the first question home."""
    return leave(flow) if step.before is None else (flow.at(step.before), ())


def end_phone(flow: Flow, step: PhoneStep) -> Advance:
    """Whoever has been told something has been helped."""
    told = isinstance(step, PhoneAdvice | PhoneCode)
    return end_or_leave(flow, Ending.FINISHED if told else Ending.STOPPED)


def does_it_here(step: Step, errand: Errand) -> bool:
    """Whether the errand may begin from this advice."""
    return isinstance(step, PhoneAdvice) and step.node.end is End.HERE and errand in INSTEAD
