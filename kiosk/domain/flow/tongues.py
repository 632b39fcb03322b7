"""The language of the screen: whoever stands there chooses it, or the clerk beside, and it goes with them."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, replace

from kiosk.domain.flow.state import Counter, Flow
from kiosk.domain.flow.steps import PHONE, Between, Home, PhoneStep, Step
from kiosk.domain.languages import Language
from kiosk.domain.phone import PhoneHelp


def speak(flow: Flow, language: Language) -> Flow:
    """Show the same step in another language; one that this machine does not have changes nothing."""
    return _with(flow, next((tongue for tongue in flow.tongues if tongue.language is language), flow.counter))


def forget_language(before: Step, flow: Flow) -> Flow:
    """The first screen speaks the machine's own language again once the person has gone, or seems to have."""
    if not isinstance(flow.step, Home) or not flow.tongues or flow.staff_called:
        return flow
    left_alone = flow.now - flow.touched_at >= flow.counter.patience.idle
    return _with(flow, flow.tongues[0]) if isinstance(before, Between) or left_alone else flow


def _with(flow: Flow, counter: Counter) -> Flow:
    if counter is flow.counter:
        return flow
    step = flow.step
    if isinstance(step, PHONE):
        # These alone hold words of the data and not its keys.
        step = _retold(step, dict(zip(_parts(flow.counter.phone), _parts(counter.phone), strict=True)))
    return replace(flow, counter=counter, step=step)


def _retold(step: PhoneStep, others: Mapping[object, object]) -> PhoneStep:
    said = {field.name: _other(getattr(step, field.name), others) for field in fields(step)}
    return type(step)(**said)  # type: ignore[arg-type] # each part in the place of one of its own kind


def _other(part: object, others: Mapping[object, object]) -> object:
    return _retold(part, others) if isinstance(part, PHONE) else others.get(part, part)


def _parts(phone: PhoneHelp) -> Iterator[object]:
    """What a step may hold, in an order that is the same in every language."""
    yield from (node for _, node in phone.tree.placed)
    yield from phone.tree.codes
    yield from phone.devices.devices
