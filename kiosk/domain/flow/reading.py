"""Reading at the machine: topics, leaflets page by page, procedure spots. No card is needed, and none is asked."""

from dataclasses import replace

from kiosk.domain.card.refusals import Refusal
from kiosk.domain.city.leaflets import Leaf, Title, Topic, leaves_of
from kiosk.domain.flow.effects import Print
from kiosk.domain.flow.events import TitleChosen
from kiosk.domain.flow.session import leave
from kiosk.domain.flow.state import Advance, Flow, Notes
from kiosk.domain.flow.steps import Kind, Leaflet, Plain, Refused, Slip, Spots, Step, kind_of
from kiosk.domain.office.visit import Errand


def leaves(flow: Flow, title: Title) -> tuple[Leaf, ...]:
    counter = flow.counter
    return leaves_of(title, counter.promised, counter.municipality, counter.shelf)


def offers_pin_help(step: Step) -> bool:
    """Whether the PIN's leaflet can be opened from this refusal."""
    return isinstance(step, Refused) and step.refusal is Refusal.PIN_LOCKED


def show_ways(flow: Flow) -> Advance:
    has_ways = flow.step is Plain.CHOOSE_TOPIC and flow.counter.shelf.ways
    return (flow.at(Plain.CHOOSE_WAY) if has_ways else flow), ()


def show_spots(flow: Flow) -> Advance:
    step = flow.step
    return (flow.at(Spots(step)) if step is Plain.CHOOSE_TOPIC or isinstance(step, Leaflet) else flow), ()


def open_leaflet(flow: Flow, event: TitleChosen) -> Advance:
    title = event.title
    step = flow.step
    match step:
        case Plain.CHOOSE_TOPIC:
            opens = title.topic is not Topic.WAY
        case Plain.CHOOSE_WAY:
            opens = title.topic is Topic.WAY
        case Refused():
            opens = title.topic is Topic.PIN and offers_pin_help(step)
        case _:
            return flow, ()
    return (flow.at(Leaflet(title, step)) if opens and leaves(flow, title) else flow), ()


def takes_page(step: Kind) -> bool:
    """Whether a clerk may show a leaflet here: nobody's errand is under way."""
    return step in (Plain.HOME, Plain.CHOOSE_TOPIC, Plain.CHOOSE_WAY, Leaflet, Spots)


def page_sent(flow: Flow, title: Title) -> Flow:
    if not takes_page(kind_of(flow.step)) or not leaves(flow, title):
        return flow
    notes = flow.notes or Notes(Errand.ABOUT, flow.now)
    return replace(flow, notes=notes, touched_at=flow.now).at(Leaflet(title, Plain.CHOOSE_TOPIC))


def is_last(flow: Flow, step: Leaflet) -> bool:
    return step.page + 1 >= len(leaves(flow, step.title))


def next_page(flow: Flow, step: Leaflet) -> Advance:
    """After the last page, where the leaflet was opened; a refusal has nothing more to offer there."""
    if not is_last(flow, step):
        return flow.at(replace(step, page=step.page + 1)), ()
    return (flow, ()) if isinstance(step.before, Refused) else (flow.at(step.before), ())


def back_in_reading(flow: Flow) -> Advance:
    match flow.step:
        case Plain.CHOOSE_TOPIC:
            return leave(flow)
        case Plain.CHOOSE_WAY:
            return flow.at(Plain.CHOOSE_TOPIC), ()
        case Leaflet(page=page) as step if page > 0:
            return flow.at(replace(step, page=page - 1)), ()
        case Leaflet(before=before) | Spots(before=before):
            return flow.at(before), ()
        case _:
            return flow, ()


def print_leaflet(flow: Flow, step: Leaflet) -> Advance:
    if not step.slip.may_be_asked or not flow.counter.prints:
        return flow, ()
    return replace(flow, step=replace(step, slip=Slip.PRINTING)), (Print(step.title),)


def handout_printed(flow: Flow, title: Title, slip: Slip) -> Advance:
    """Of no session. A leaflet that was closed meanwhile is told nothing."""
    step = flow.step
    if not isinstance(step, Leaflet) or step.title != title or step.slip is not Slip.PRINTING:
        return flow, ()
    return replace(flow, step=replace(step, slip=slip)), ()
