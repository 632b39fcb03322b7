"""The link's part of the errand: measure, service, confirmation; and taking a link back."""

from dataclasses import replace

from kiosk.domain.card.refusals import Refusal
from kiosk.domain.city.programme import Measure
from kiosk.domain.city.services import Service, TriState
from kiosk.domain.flow.effects import Ask
from kiosk.domain.flow.eligibility import is_over, link_eligibility, measure_eligibility
from kiosk.domain.flow.errands.link.steps import Calculator, ChooseService, LinkTerms, ServiceDetails, WherePoints
from kiosk.domain.flow.errands.slips import is_for_session
from kiosk.domain.flow.events import MeasureChosen, PointsAsked, Printed, ServiceChosen
from kiosk.domain.flow.rules import Foot, Primary
from kiosk.domain.flow.session import go_on, refuse
from kiosk.domain.flow.state import Advance, Flow
from kiosk.domain.flow.steps import Linked, Plain
from kiosk.domain.office.visit import Errand
from kiosk.domain.records.link_rules import bound_service, open_measures
from kiosk.domain.values.capacity import Mode


def open_calculator(flow: Flow) -> Advance:
    return flow.at(Calculator(flow.step_as(ServiceDetails))), ()


def to_measures(flow: Flow) -> Advance | None:
    """Back to the choice of a measure, where there was one."""
    return (flow.at(Plain.CHOOSE_MEASURE), ()) if len(still_open(flow)) > 1 else None


def from_details(flow: Flow) -> Advance | None:
    """Back to where the search stood; an earlier link obliges to its service, and was not searched for."""
    step = flow.step_as(ServiceDetails)
    if step.found_at is None:
        return to_measures(flow)
    return flow.at(ChooseService(step.measure, step.found_at)), ()


def to_details(flow: Flow) -> Advance:
    step = flow.step
    return (flow.at(step.details) if isinstance(step, Calculator | LinkTerms) else flow), ()


def still_open(flow: Flow) -> tuple[Measure, ...]:
    """The measures that this holder can link now."""
    links = flow.session.links if flow.session is not None else ()
    return open_measures(flow.counter.programme, links, flow.now)


def may_go_on_to_link(flow: Flow) -> bool:
    """Whether to offer this holder a link now."""
    return bool(still_open(flow)) and link_eligibility(flow.counter, flow.now) is None


def begin_link(flow: Flow) -> Advance:
    """To the one measure that is open, to the choice, or to what is linked already when none is left."""
    found = still_open(flow)
    if flow.session is None or not found:
        return flow.at(Plain.MY_STATUS), ()
    return _begin_measure(flow, found[0].key) if len(found) == 1 else (flow.at(Plain.CHOOSE_MEASURE), ())


def go_on_to_link(flow: Flow) -> Advance:
    """From an answer on the screen to a link, in the same session. Its PIN is asked for as for any other."""
    if flow.session is None:
        return flow, ()
    if not still_open(flow) and link_eligibility(flow.counter, flow.now) is None:
        # Nothing is left to link. What else is recorded was not asked for, and is shown to nobody.
        return flow, ()
    # The visit before is over, and what it recorded stays recorded, even when this one cannot begin.
    flow, effects = go_on(flow, Errand.LINK)
    refused = link_eligibility(flow.counter, flow.now)
    flow, more = begin_link(flow) if refused is None else refuse(flow, refused.refusal, refused.until)
    return flow, (*effects, Ask.SERVICE_RANKS, *more)


def choose_measure(flow: Flow, event: MeasureChosen) -> Advance:
    open_now = {item.key for item in still_open(flow)}
    return _begin_measure(flow, event.measure) if event.measure in open_now else (flow, ())


def _begin_measure(flow: Flow, measure: str) -> Advance:
    """To the choice of a service, or to the one that an earlier link obliges to."""
    bound = _bound(flow, measure)
    if bound is None:
        return flow.at(ChooseService(measure)), ()
    if flow.counter.catalogue.service(bound) is None:
        # It has left the catalogue since: nobody here can say how its account is entered.
        return refuse(flow, Refusal.OTHER_SERVICE)
    return flow.at(ServiceDetails(measure, bound)), ()


def _bound(flow: Flow, measure: str) -> str | None:
    links = flow.session.links if flow.session is not None else ()
    return bound_service(flow.counter.programme, measure, links)


def choose_service(flow: Flow, event: ServiceChosen) -> Advance:
    step = flow.step_as(ChooseService)
    if flow.counter.catalogue.service(event.service) is None:
        return flow, ()
    return flow.at(ServiceDetails(step.measure, event.service, event.search)), ()


def can_be_done(flow: Flow, service: Service) -> bool:
    """Whether this machine links this service: never when it is unknown, unless a clerk stands there who knows."""
    return service.here is TriState.YES or (service.here is TriState.UNKNOWN and flow.counter.mode is Mode.COUNTER)


def may_accept(flow: Flow, service: Service) -> bool:
    """Whether the holder may go on with this service."""
    return can_be_done(flow, service) and not is_over(flow.counter, service, flow.now)


def accept_service(flow: Flow) -> Advance:
    details = flow.step_as(ServiceDetails)
    service = flow.counter.catalogue.service(details.service)
    if service is None or not can_be_done(flow, service):
        return flow, ()
    if (refused := measure_eligibility(flow.counter, details.measure, details.service, flow.now)) is not None:
        return refuse(flow, refused.refusal, refused.until)
    return flow.at(LinkTerms(details)), ()


def foot_of_details(flow: Flow) -> Foot:
    service = flow.counter.catalogue.service(flow.step_as(ServiceDetails).service)
    acceptable = service is not None and may_accept(flow, service)
    return Foot(stop=True, primary=Primary.THIS_SERVICE if acceptable else None)


def ask_points(flow: Flow, event: PointsAsked) -> Advance:
    step = flow.step
    if flow.counter.catalogue.service(event.service) is None:
        return flow, ()
    if step is not Plain.MY_STATUS and not isinstance(step, Linked):
        return flow, ()
    return flow.at(WherePoints(event.service, step)), ()


def from_points(flow: Flow) -> Advance:
    return flow.at(flow.step_as(WherePoints).before), ()


def slip_printed_meanwhile(flow: Flow, event: Printed) -> Advance:
    """Whoever has gone on to this page finds on the way back how the printing went."""
    step = flow.step_as(WherePoints)
    if not is_for_session(flow, event) or not isinstance(step.before, Linked):
        return flow, ()
    shown = replace(step, before=replace(step.before, slip=event.slip))
    return replace(flow, step=shown, touched_at=flow.now), ()
