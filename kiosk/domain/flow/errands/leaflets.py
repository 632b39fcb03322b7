"""Reading at the machine: topics, leaflets page by page, procedure spots. No card is needed, and none is asked."""

from dataclasses import replace
from functools import partial
from typing import Literal

from kiosk.domain.city.leaflets import LeafletId, LeafletPart, LeafletTopic, pages_of, sheets_of
from kiosk.domain.flow.effects import Print
from kiosk.domain.flow.errands.families import SLOW, STOP, question
from kiosk.domain.flow.events import LeafletShown, Press, Printed, SheetChosen, TitleChosen
from kiosk.domain.flow.rules import Foot, Position, Primary, Rules, goes_to, on
from kiosk.domain.flow.session import begun, end, finish, leave
from kiosk.domain.flow.state import Advance, Flow, VisitDraft
from kiosk.domain.flow.steps import Carrying, Plain, PrintState, Refused
from kiosk.domain.office.visit import Ending, Errand
from kiosk.domain.values.lazy_dataclass import dataclass

OpenedAt = Literal[Plain.CHOOSE_TOPIC, Plain.CHOOSE_WAY] | Refused

# A leaflet of fewer pages is sooner turned than looked up.
_WITH_CONTENTS = 4


@dataclass(frozen=True)
class LeafletContents(Carrying):
    """What is on which page of a leaflet. `before`: where it was opened."""

    title: LeafletId
    before: OpenedAt


@dataclass(frozen=True)
class Leaflet(Carrying):
    """One page of a leaflet. `before`: where it was opened."""

    title: LeafletId
    before: OpenedAt
    page: int = 0
    slip: PrintState = PrintState.NOT_ASKED


@dataclass(frozen=True)
class Spots(Carrying):
    """The procedure spots near this counter. `before`: where they were asked for."""

    before: Literal[Plain.CHOOSE_TOPIC] | Leaflet


def begin(flow: Flow) -> Advance:
    return begun(flow, Errand.ABOUT).at(Plain.CHOOSE_TOPIC), ()


def leaflet_of(flow: Flow, title: LeafletId) -> tuple[LeafletPart, ...]:
    counter = flow.counter
    return pages_of(title, counter.promised, counter.municipality, counter.leaflets)


def sheets(flow: Flow, title: LeafletId) -> tuple[tuple[LeafletPart, ...], ...]:
    """The leaflet page by page."""
    return sheets_of(leaflet_of(flow, title))


def has_contents(flow: Flow, title: LeafletId) -> bool:
    return len(sheets(flow, title)) >= _WITH_CONTENTS


def open_leaflet(flow: Flow, title: LeafletId, *, when: bool) -> Advance:
    """From the step where it is chosen, to which it leads back."""
    step = flow.step
    opens = when and bool(leaflet_of(flow, title))
    if not opens or not (step in (Plain.CHOOSE_TOPIC, Plain.CHOOSE_WAY) or isinstance(step, Refused)):
        return flow, ()
    return flow.at(LeafletContents(title, step) if has_contents(flow, title) else Leaflet(title, step)), ()


def _topic_chosen(flow: Flow, event: TitleChosen) -> Advance:
    return open_leaflet(flow, event.title, when=event.title.topic is not LeafletTopic.WAY)


def _way_chosen(flow: Flow, event: TitleChosen) -> Advance:
    return open_leaflet(flow, event.title, when=event.title.topic is LeafletTopic.WAY)


def _show_ways(flow: Flow) -> Advance:
    return (flow.at(Plain.CHOOSE_WAY) if flow.counter.leaflets.ways else flow), ()


def _show_spots(flow: Flow) -> Advance:
    step = flow.step
    return (flow.at(Spots(step)) if step is Plain.CHOOSE_TOPIC or isinstance(step, Leaflet) else flow), ()


def page_sent(flow: Flow, event: LeafletShown) -> Advance:
    """A clerk shows a leaflet where nobody's errand is under way."""
    if not leaflet_of(flow, event.title):
        return flow, ()
    notes = flow.visit_draft or VisitDraft(Errand.ABOUT, flow.now)
    return replace(flow, visit_draft=notes, touched_at=flow.now).at(Leaflet(event.title, Plain.CHOOSE_TOPIC)), ()


def is_last(flow: Flow, step: Leaflet) -> bool:
    return step.page + 1 >= len(sheets(flow, step.title))


def _sheet_chosen(flow: Flow, event: SheetChosen) -> Advance:
    step = flow.step_as(LeafletContents)
    if not 0 <= event.page < len(sheets(flow, step.title)):
        return flow, ()
    return flow.at(Leaflet(step.title, step.before, event.page)), ()


def _to_contents(flow: Flow) -> Advance:
    step = flow.step_as(Leaflet)
    if not has_contents(flow, step.title):
        return flow, ()
    return flow.at(LeafletContents(step.title, step.before)), ()


def _from_contents(flow: Flow) -> Advance:
    return flow.at(flow.step_as(LeafletContents).before), ()


def _next_page(flow: Flow) -> Advance:
    """After the last page, where the leaflet was opened; a refusal has nothing more to offer there."""
    step = flow.step_as(Leaflet)
    if not is_last(flow, step):
        return flow.at(replace(step, page=step.page + 1)), ()
    return (flow, ()) if isinstance(step.before, Refused) else (flow.at(step.before), ())


def _page_before(flow: Flow) -> Advance:
    """Before the first one are the contents, where there are any, and then where it was opened."""
    step = flow.step_as(Leaflet)
    if step.page > 0:
        return flow.at(replace(step, page=step.page - 1)), ()
    return _to_contents(flow) if has_contents(flow, step.title) else (flow.at(step.before), ())


def _from_spots(flow: Flow) -> Advance:
    return flow.at(flow.step_as(Spots).before), ()


def _print(flow: Flow) -> Advance:
    step = flow.step_as(Leaflet)
    if not step.slip.may_be_asked or not flow.counter.prints:
        return flow, ()
    return replace(flow, step=replace(step, slip=PrintState.PRINTING)), (Print(step.title),)


def _printed(flow: Flow, event: Printed) -> Advance:
    """Of no session. A leaflet that was closed meanwhile is told nothing."""
    step = flow.step_as(Leaflet)
    if step.title != event.sheet or step.slip is not PrintState.PRINTING:
        return flow, ()
    return replace(flow, step=replace(step, slip=event.slip)), ()


def _refused(flow: Flow) -> Advance:
    return end(flow, Ending.REFUSED)


def _foot_of_leaflet(flow: Flow) -> Foot:
    step = flow.step_as(Leaflet)
    if not is_last(flow, step):
        return Foot(stop=True, primary=Primary.NEXT_PAGE)
    return Foot(primary=Primary.END) if isinstance(step.before, Refused) else Foot(stop=True, primary=Primary.LAST_PAGE)


def _foot_of_contents(flow: Flow) -> Foot:
    return Foot(primary=Primary.END) if isinstance(flow.step_as(LeafletContents).before, Refused) else STOP


_reads = partial(question, stage=None, position=Position.READING, end=finish, timer=SLOW)

RULES: Rules = {
    Plain.CHOOSE_TOPIC: _reads(
        foot=Foot(),
        back=leave,
        takes=(
            on(Press.WAYS, _show_ways),
            on(Press.SPOTS, _show_spots),
            on(TitleChosen, _topic_chosen),
            on(LeafletShown, page_sent),
        ),
    ),
    Plain.CHOOSE_WAY: _reads(
        foot=STOP,
        back=goes_to(Plain.CHOOSE_TOPIC),
        takes=(on(TitleChosen, _way_chosen), on(LeafletShown, page_sent)),
    ),
    LeafletContents: _reads(
        foot=_foot_of_contents,
        back=_from_contents,
        card_gone=_refused,
        takes=(on(SheetChosen, _sheet_chosen), on(LeafletShown, page_sent)),
    ),
    Leaflet: _reads(
        foot=_foot_of_leaflet,
        back=_page_before,
        card_gone=_refused,
        takes=(
            on(Press.NEXT, _next_page),
            on(Press.SPOTS, _show_spots),
            on(Press.CONTENTS, _to_contents),
            on(Press.PRINT, _print),
            on(Printed, _printed),
            on(LeafletShown, page_sent),
        ),
    ),
    Spots: _reads(
        foot=STOP,
        back=_from_spots,
        takes=(on(LeafletShown, page_sent),),
    ),
}
