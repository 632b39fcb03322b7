"""What whoever stands there, or the clerk beside, has set of the screen: its language, and how it looks and waits.

It goes with them, by one rule for all of it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import fields, replace

from kiosk.domain.city.phone_help.tree import PhoneHelp
from kiosk.domain.flow.errands.phone import PhoneStep
from kiosk.domain.flow.events import Event, Press
from kiosk.domain.flow.state import Flow
from kiosk.domain.flow.steps import Between, Plain, Step
from kiosk.domain.values.display import Display
from kiosk.domain.values.languages import Language


def speak(flow: Flow, language: Language) -> Flow:
    """Show the same step in another language; one that this machine does not have changes nothing."""
    return _chosen(_in(flow, language)) if language in flow.localization.languages else flow


def show_as(flow: Flow, display: Display) -> Flow:
    """Show the same step in another way."""
    return _chosen(replace(flow, display=display))


def _chosen(flow: Flow) -> Flow:
    return replace(flow, next_has_chosen=isinstance(flow.step, Between) and not flow.card_left)


def forget_settings(before: Step, event: Event, flow: Flow) -> Flow:
    """The first screen is the machine's own again once the person has gone, or seems to have.

    Whoever goes back to it is still there, and so is the next person who has chosen between the two. Nobody is waited
    for longer because the one before asked for more time.
    """
    quiet, timeouts = flow.now - flow.touched_at, flow.counter.timeouts
    if isinstance(flow.step, Between) and quiet >= timeouts.staff and not flow.staff_called:
        # Nobody reads any more how it ended.
        return replace(_as_set_up(flow), next_has_chosen=False)
    if flow.step is not Plain.HOME:
        return flow
    if before is Plain.HOME:
        left_alone = quiet >= timeouts.idle
        return _as_set_up(flow) if left_alone and not flow.staff_called else flow
    stays = flow.next_has_chosen or event is Press.BACK
    return replace(flow if stays else _as_set_up(flow), next_has_chosen=False)


def _as_set_up(flow: Flow) -> Flow:
    flow = _in(flow, flow.localization.own)
    own = flow.localization.counter.display
    return flow if flow.display == own else replace(flow, display=own)


def _in(flow: Flow, language: Language) -> Flow:
    if language == flow.counter.language:
        return flow
    counter = flow.localization.counter_in(language)
    step = flow.step
    if isinstance(step, PhoneStep):
        # These alone hold words of the data and not its keys.
        step = _retold(step, dict(zip(_parts(flow.counter.phone), _parts(counter.phone), strict=True)))
    return replace(flow, counter=counter, step=step)


def _retold(step: PhoneStep, others: Mapping[object, object]) -> PhoneStep:
    said = {field.name: _other(getattr(step, field.name), others) for field in fields(step)}
    return type(step)(**said)  # type: ignore[arg-type] # each part in the place of one of its own kind


def _other(part: object, others: Mapping[object, object]) -> object:
    return _retold(part, others) if isinstance(part, PhoneStep) else others.get(part, part)


def _parts(phone: PhoneHelp) -> Iterator[object]:
    """What a step may hold, in an order that is the same in every language."""
    yield from (node for _, node in phone.tree.placed)
    yield from phone.tree.codes
    yield from phone.devices.devices
