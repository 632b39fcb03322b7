"""The link's part of the errand: measure, service, confirmation; and taking a link back."""

from dataclasses import replace
from typing import assert_never

from kiosk.domain.card.refusals import Refusal
from kiosk.domain.city.catalogue import Search
from kiosk.domain.city.entry import Entry
from kiosk.domain.city.programme import Measure
from kiosk.domain.city.services import Known, Service
from kiosk.domain.flow.effects import Ask
from kiosk.domain.flow.entering import with_value
from kiosk.domain.flow.events import CancelChosen, LinkTouch, MeasureChosen, PointsAsked, ServiceChosen
from kiosk.domain.flow.gate import is_over, link_gate, measure_gate
from kiosk.domain.flow.recording import record
from kiosk.domain.flow.session import go_on, refuse
from kiosk.domain.flow.state import Advance, Flow
from kiosk.domain.flow.steps import (
    Calculator,
    Cancelled,
    ChooseService,
    ClerkCheck,
    ConfirmCancel,
    ConfirmLink,
    EnterField,
    Linked,
    LinkTerms,
    Plain,
    ReadBack,
    Reserved,
    ServiceDetails,
    WherePoints,
)
from kiosk.domain.office.visit import Errand
from kiosk.domain.records.link import CancelIntent, LinkIntent
from kiosk.domain.records.linking import bound_service, may_cancel, open_measures
from kiosk.domain.values.capacity import (
    Mode,
)


def link_touch(flow: Flow, event: LinkTouch) -> Advance:
    match event:
        case MeasureChosen(measure):
            return _choose_measure(flow, measure)
        case ServiceChosen():
            return _choose_service(flow, event)
        case PointsAsked(service):
            return _ask_points(flow, service)
        case CancelChosen(reference):
            return _choose_cancel(flow, reference)
        case _:
            assert_never(event)


def open_calculator(flow: Flow) -> Advance:
    return (flow.at(Calculator(flow.step)) if isinstance(flow.step, ServiceDetails) else flow), ()


def next_in_link(flow: Flow) -> Advance:
    """The page's primary action, at the steps of a link."""
    match flow.step:
        case ServiceDetails() as step:
            return _accept_service(flow, step)
        case LinkTerms(details=details):
            return flow.at(EnterField(Entry(details.measure, details.service, details.found_at))), ()
        case ReadBack(entry=entry, scanned=scanned):
            return with_value(flow, replace(entry, scanned=True), scanned)
        case ConfirmLink(entry=entry, clerk_confirmed=confirmed):
            return record(flow, LinkIntent(entry.measure, entry.service, entry.account, entry.codes, confirmed))
        case ConfirmCancel(link=link):
            return record(flow, CancelIntent(link.reference))
        case _:
            return flow, ()


def back_in_link(flow: Flow) -> Advance:
    match flow.step:
        case ServiceDetails(measure=measure, found_at=found_at) if found_at is not None:
            return flow.at(ChooseService(measure, found_at)), ()
        case ChooseService() | ServiceDetails() if leads_back(flow):
            return flow.at(Plain.CHOOSE_MEASURE), ()
        case Calculator(details=details) | LinkTerms(details=details):
            return flow.at(details), ()
        case EnterField() as step:
            return _back_in_entry(flow, step)
        case ReadBack(entry=entry):
            return flow.at(EnterField(entry)), ()
        case ClerkCheck(entry=entry) | ConfirmLink(entry=entry):
            return flow.at(EnterField(Entry(entry.measure, entry.service, entry.found_at))), ()
        case WherePoints(before=before):
            return flow.at(before), ()
        case ConfirmCancel():
            return flow.at(Plain.MY_STATUS), ()
        case Reserved() if leads_back(flow):
            return flow.at(Plain.MY_STATUS), ()
        case _:
            return flow, ()


def leads_back(flow: Flow) -> bool:
    """Whether there is a way back from the steps that have one only sometimes."""
    match flow.step:
        case Reserved(new=new):
            return not new and flow.errand not in (None, Errand.RESERVE)
        case ServiceDetails(found_at=Search()):
            return True
        case ChooseService() | ServiceDetails():
            return len(still_open(flow)) > 1
        case _:
            return False


def still_open(flow: Flow) -> tuple[Measure, ...]:
    """The measures that this holder can link now."""
    links = flow.session.links if flow.session is not None else ()
    return open_measures(flow.counter.programme, links, flow.now)


def may_go_on_to_link(flow: Flow) -> bool:
    """Whether to offer this holder a link now."""
    return bool(still_open(flow)) and link_gate(flow.counter, flow.now) is None


def begin_link(flow: Flow) -> Advance:
    """To the one measure that is open, to the choice, or to what is linked already when none is left."""
    found = still_open(flow)
    if flow.session is None or not found:
        return flow.at(Plain.MY_STATUS), ()
    return _begin_measure(flow, found[0].key) if len(found) == 1 else (flow.at(Plain.CHOOSE_MEASURE), ())


def arrive(flow: Flow) -> Advance:
    """At what the holder of a reservation came for."""
    errand = flow.notes.errand if flow.notes is not None else Errand.STATUS
    match errand:
        case Errand.LINK:
            return begin_link(flow)
        case Errand.STATUS:
            return flow.at(Plain.MY_STATUS), ()
        case _ if flow.session is not None and flow.session.reservation is not None:
            return flow.at(Reserved(flow.session.reservation, new=False)), ()
        case _:
            return flow, ()


def go_on_to_link(flow: Flow) -> Advance:
    """From an answer on the screen to a link, in the same session. Its PIN is asked for as for any other."""
    if flow.session is None or not (
        flow.step is Plain.MY_STATUS or isinstance(flow.step, Reserved | Linked | Cancelled)
    ):
        return flow, ()
    if not still_open(flow) and link_gate(flow.counter, flow.now) is None:
        # Nothing is left to link. What else is recorded was not asked for, and is shown to nobody.
        return flow, ()
    # The visit before is over, and what it recorded stays recorded, even when this one cannot begin.
    flow, effects = go_on(flow, Errand.LINK)
    refused = link_gate(flow.counter, flow.now)
    flow, more = begin_link(flow) if refused is None else refuse(flow, refused.refusal, refused.until)
    return flow, (*effects, Ask.SERVICE_RANKS, *more)


def _choose_measure(flow: Flow, measure: str) -> Advance:
    open_now = {item.key for item in still_open(flow)}
    if flow.step is not Plain.CHOOSE_MEASURE or measure not in open_now:
        return flow, ()
    return _begin_measure(flow, measure)


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


def _choose_service(flow: Flow, event: ServiceChosen) -> Advance:
    step = flow.step
    if not isinstance(step, ChooseService) or flow.counter.catalogue.service(event.service) is None:
        return flow, ()
    return flow.at(ServiceDetails(step.measure, event.service, event.search)), ()


def can_be_done(flow: Flow, service: Service) -> bool:
    """Whether this machine links this service: never when it is unknown, unless a clerk stands there who knows."""
    return service.here is Known.YES or (service.here is Known.UNKNOWN and flow.counter.mode is Mode.COUNTER)


def may_accept(flow: Flow, service: Service) -> bool:
    """Whether the holder may go on with this service."""
    return can_be_done(flow, service) and not is_over(flow.counter, service, flow.now)


def _accept_service(flow: Flow, details: ServiceDetails) -> Advance:
    service = flow.counter.catalogue.service(details.service)
    if service is None or not can_be_done(flow, service):
        return flow, ()
    if (refused := measure_gate(flow.counter, details.measure, details.service, flow.now)) is not None:
        return refuse(flow, refused.refusal, refused.until)
    return flow.at(LinkTerms(details)), ()


def _back_in_entry(flow: Flow, step: EnterField) -> Advance:
    """To the first time of this field, to the field before it, or to what was agreed to."""
    entry = step.entry
    if step.first is not None:
        return flow.at(EnterField(entry)), ()
    if entry.values:
        values = entry.values[:-1]
        return flow.at(EnterField(replace(entry, values=values, scanned=entry.scanned and bool(values)))), ()
    return flow.at(LinkTerms(ServiceDetails(entry.measure, entry.service, entry.found_at))), ()


def _ask_points(flow: Flow, service: str) -> Advance:
    step = flow.step
    if not (step is Plain.MY_STATUS or isinstance(step, Linked)) or flow.counter.catalogue.service(service) is None:
        return flow, ()
    return flow.at(WherePoints(service, step)), ()


def show_mykey(flow: Flow) -> Advance:
    session = flow.session
    if flow.step is not Plain.MY_STATUS or session is None or session.reservation is None:
        return flow, ()
    return flow.at(Reserved(session.reservation, new=False)), ()


def _choose_cancel(flow: Flow, reference: str) -> Advance:
    links = flow.session.links if flow.session is not None else ()
    link = next((link for link in links if link.reference == reference), None)
    if flow.step is not Plain.MY_STATUS or link is None:
        return flow, ()
    if not may_cancel(flow.counter.programme, link, flow.now):
        return flow, ()
    return flow.at(ConfirmCancel(link)), ()
