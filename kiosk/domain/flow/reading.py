"""Reading at the machine: topics, leaflets page by page, procedure spots. No card is needed, and none is asked."""

from dataclasses import replace
from typing import assert_never

from kiosk.domain.card.refusals import Refusal
from kiosk.domain.city.leaflets import Leaf, Title, Topic, leaves_of
from kiosk.domain.flow.effects import PrintHandout
from kiosk.domain.flow.events import HandoutPrinted, ReadTouch, SpotsAsked, TitleChosen, WaysAsked
from kiosk.domain.flow.session import leave
from kiosk.domain.flow.state import Advance, Flow, Notes
from kiosk.domain.flow.steps import ChooseTopic, ChooseWay, Home, Leaflet, Refused, Slip, Spots, Step
from kiosk.domain.office.visit import Errand


def leaves(flow: Flow, title: Title) -> tuple[Leaf, ...]:
    counter = flow.counter
    return leaves_of(title, counter.promised, counter.municipality, counter.shelf)


def offers_pin_help(step: Step) -> bool:
    """Whether the PIN's leaflet can be opened from this refusal."""
    return isinstance(step, Refused) and step.refusal is Refusal.PIN_LOCKED


def read_touch(flow: Flow, event: ReadTouch) -> Advance:
    step = flow.step
    match event:
        case TitleChosen(title):
            return _open(flow, title), ()
        case WaysAsked():
            return (flow.at(ChooseWay()) if isinstance(step, ChooseTopic) and flow.counter.shelf.ways else flow), ()
        case SpotsAsked():
            return (flow.at(Spots(step)) if isinstance(step, ChooseTopic | Leaflet) else flow), ()
        case _:
            assert_never(event)


def _open(flow: Flow, title: Title) -> Flow:
    step = flow.step
    match step:
        case ChooseTopic():
            opens = title.topic is not Topic.WAY
        case ChooseWay():
            opens = title.topic is Topic.WAY
        case Refused():
            opens = title.topic is Topic.PIN and offers_pin_help(step)
        case _:
            return flow
    return flow.at(Leaflet(title, step)) if opens and leaves(flow, title) else flow


def takes_page(step: type[Step]) -> bool:
    """Whether a clerk may show a leaflet here: nobody's errand is under way."""
    return step in (Home, ChooseTopic, ChooseWay, Leaflet, Spots)


def page_sent(flow: Flow, title: Title) -> Flow:
    if not takes_page(type(flow.step)) or not leaves(flow, title):
        return flow
    notes = flow.notes or Notes(Errand.ABOUT, flow.now)
    return replace(flow, notes=notes, touched_at=flow.now).at(Leaflet(title, ChooseTopic()))


def is_last(flow: Flow, step: Leaflet) -> bool:
    return step.page + 1 >= len(leaves(flow, step.title))


def next_page(flow: Flow, step: Leaflet) -> Advance:
    """After the last page, where the leaflet was opened; a refusal has nothing more to offer there."""
    if not is_last(flow, step):
        return flow.at(replace(step, page=step.page + 1)), ()
    return (flow, ()) if isinstance(step.before, Refused) else (flow.at(step.before), ())


def back_in_reading(flow: Flow) -> Advance:
    match flow.step:
        case ChooseTopic():
            return leave(flow)
        case ChooseWay():
            return flow.at(ChooseTopic()), ()
        case Leaflet(page=page) as step if page > 0:
            return flow.at(replace(step, page=page - 1)), ()
        case Leaflet(before=before) | Spots(before=before):
            return flow.at(before), ()
        case _:
            return flow, ()


def print_leaflet(flow: Flow, step: Leaflet) -> Advance:
    if not step.slip.may_be_asked or not flow.counter.prints:
        return flow, ()
    return replace(flow, step=replace(step, slip=Slip.PRINTING)), (PrintHandout(step.title),)


def handout_printed(flow: Flow, event: HandoutPrinted) -> Advance:
    """Of no session. A leaflet that was closed meanwhile is told nothing."""
    step = flow.step
    if not isinstance(step, Leaflet) or step.title != event.title or step.slip is not Slip.PRINTING:
        return flow, ()
    slip = Slip.PRINTED if event.printed else Slip.FAILED
    return replace(flow, step=replace(step, slip=slip)), ()
