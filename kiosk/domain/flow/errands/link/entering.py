"""Entering what a service asks for: IDs twice, or scanned and read back; codes once."""

from dataclasses import replace

from kiosk.domain.city.account_entry import Entry, FieldProblem, first_difference, folded, problem_of
from kiosk.domain.city.services import ServiceField
from kiosk.domain.flow.errands.link.steps import (
    ClerkCheck,
    ConfirmLink,
    EnterField,
    LinkTerms,
    ReadBack,
    ServiceDetails,
)
from kiosk.domain.flow.events import ClerkConfirmed, Typed
from kiosk.domain.flow.recording import record
from kiosk.domain.flow.state import Advance, Flow
from kiosk.domain.records.link import LinkIntent
from kiosk.domain.values.capacity import Mode


def asked_field(flow: Flow, entry: Entry) -> ServiceField | None:
    """The field that is to be entered next; None when all are."""
    service = flow.counter.catalogue.service(entry.service)
    fields = service.fields if service is not None else ()
    return fields[len(entry.values)] if len(entry.values) < len(fields) else None


def type_field(flow: Flow, event: Typed) -> Advance:
    step = flow.step_as(EnterField)
    if (asked := asked_field(flow, step.entry)) is None:
        return flow, ()
    text = folded(asked, event.text)
    if (problem := _problem_of(asked, step.entry, text, scanned=event.scanned)) is not None:
        return flow.at(replace(step, problem=problem)), ()
    if asked.secret:
        return with_value(flow, step.entry, text)
    if event.scanned and step.first is None:
        return flow.at(ReadBack(step.entry, text)), ()
    if step.first is None:
        return flow.at(EnterField(step.entry, text)), ()
    if text != step.first:
        place = first_difference(step.first, text)
        return flow.at(EnterField(step.entry, None, FieldProblem.DIFFERENT, place)), ()
    return with_value(flow, step.entry, text)


def _problem_of(asked: ServiceField, entry: Entry, text: str, *, scanned: bool) -> FieldProblem | None:
    problem = problem_of(asked, text)
    if not asked.secret or problem is FieldProblem.MY_NUMBER:
        return problem
    if _plain(text) == _plain(entry.account):
        return FieldProblem.REPEATED
    return FieldProblem.SCANNED if scanned else problem


def _plain(text: str) -> str:
    """Without what only groups."""
    return text.replace("-", "").replace(" ", "")


def may_skip(asked: ServiceField) -> bool:
    """Only a code of which no source says what it is called may be left out."""
    return asked.secret and asked.label is None


def skip_field(flow: Flow) -> Advance:
    step = flow.step_as(EnterField)
    if (asked := asked_field(flow, step.entry)) is None:
        return flow, ()
    return with_value(flow, step.entry, "") if may_skip(asked) else (flow, ())


def with_value(flow: Flow, entry: Entry, value: str) -> Advance:
    """One field more; after the last, the confirmation."""
    entry = replace(entry, values=(*entry.values, value))
    if asked_field(flow, entry) is not None:
        return flow.at(EnterField(entry)), ()
    at_counter = flow.counter.mode is Mode.COUNTER
    return flow.at(ClerkCheck(entry) if at_counter else ConfirmLink(entry)), ()


def begin_entry(flow: Flow) -> Advance:
    details = flow.step_as(LinkTerms).details
    return flow.at(EnterField(Entry(details.measure, details.service, details.found_at))), ()


def take_scanned(flow: Flow) -> Advance:
    step = flow.step_as(ReadBack)
    return with_value(flow, replace(step.entry, scanned=True), step.scanned)


def enter_again(flow: Flow) -> Advance:
    """Back to the field whose scanned value was not right."""
    return flow.at(EnterField(flow.step_as(ReadBack).entry)), ()


def correct(flow: Flow) -> Advance:
    """Back to the first field."""
    step = flow.step
    if not isinstance(step, ClerkCheck | ConfirmLink):
        return flow, ()
    entry = step.entry
    return flow.at(EnterField(Entry(entry.measure, entry.service, entry.found_at))), ()


def back_in_entry(flow: Flow) -> Advance:
    """To the first time of this field, to the field before it, or to what was agreed to."""
    step = flow.step_as(EnterField)
    entry = step.entry
    if step.first is not None:
        return flow.at(EnterField(entry)), ()
    if entry.values:
        values = entry.values[:-1]
        return flow.at(EnterField(replace(entry, values=values, scanned=entry.scanned and bool(values)))), ()
    return flow.at(LinkTerms(ServiceDetails(entry.measure, entry.service, entry.found_at))), ()


def clerk_confirmed(flow: Flow, event: ClerkConfirmed) -> Advance:
    """Of what the clerk has seen: the person may have gone back and chosen or typed something else meanwhile."""
    entry = flow.step_as(ClerkCheck).entry
    is_the_same = event == ClerkConfirmed(entry.measure, entry.service, entry.account)
    return (flow.at(ConfirmLink(entry, clerk_confirmed=True)) if is_the_same else flow), ()


def confirm(flow: Flow) -> Advance:
    step = flow.step_as(ConfirmLink)
    entry = step.entry
    return record(flow, LinkIntent(entry.measure, entry.service, entry.account, entry.codes, step.clerk_confirmed))
