"""Entering what a service asks for: IDs twice, or scanned and read back; codes once."""

from dataclasses import replace

from kiosk.domain.city.entry import Entry, FieldProblem, folded, problem_of
from kiosk.domain.city.services import Field
from kiosk.domain.flow.events import Typed
from kiosk.domain.flow.state import Advance, Flow
from kiosk.domain.flow.steps import ClerkCheck, ConfirmLink, EnterField, ReadBack
from kiosk.domain.values.capacity import (
    Mode,
)


def asked_field(flow: Flow, entry: Entry) -> Field | None:
    """The field that is to be entered next; None when all are."""
    service = flow.counter.catalogue.service(entry.service)
    fields = service.fields if service is not None else ()
    return fields[len(entry.values)] if len(entry.values) < len(fields) else None


def type_field(flow: Flow, step: EnterField, event: Typed) -> Advance:
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
        return flow.at(EnterField(step.entry, None, FieldProblem.DIFFERENT)), ()
    return with_value(flow, step.entry, text)


def _problem_of(asked: Field, entry: Entry, text: str, *, scanned: bool) -> FieldProblem | None:
    problem = problem_of(asked, text)
    if not asked.secret or problem is FieldProblem.MY_NUMBER:
        return problem
    if _plain(text) == _plain(entry.account):
        return FieldProblem.REPEATED
    return FieldProblem.SCANNED if scanned else problem


def _plain(text: str) -> str:
    """Without what only groups."""
    return text.replace("-", "").replace(" ", "")


def may_skip(asked: Field) -> bool:
    """Only a code of which no source says what it is called may be left out."""
    return asked.secret and asked.label is None


def skip_field(flow: Flow) -> Advance:
    step = flow.step
    if not isinstance(step, EnterField) or (asked := asked_field(flow, step.entry)) is None:
        return flow, ()
    return with_value(flow, step.entry, "") if may_skip(asked) else (flow, ())


def with_value(flow: Flow, entry: Entry, value: str) -> Advance:
    """One field more; after the last, the confirmation."""
    entry = replace(entry, values=(*entry.values, value))
    if asked_field(flow, entry) is not None:
        return flow.at(EnterField(entry)), ()
    at_counter = flow.counter.mode is Mode.COUNTER
    return flow.at(ClerkCheck(entry) if at_counter else ConfirmLink(entry)), ()


def clerk_confirmed(flow: Flow, account: str) -> Advance:
    """Of the account that the clerk has seen: the person may have gone back and typed another one meanwhile."""
    match flow.step:
        case ClerkCheck(entry=entry) if entry.account == account:
            return flow.at(ConfirmLink(entry, clerk_confirmed=True)), ()
        case _:
            return flow, ()
