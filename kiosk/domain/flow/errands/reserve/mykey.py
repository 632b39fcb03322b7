"""Whether the holder has a MyKey ID already: asked before another is made, for other registers are not known here."""

from dataclasses import field
from enum import StrEnum

from kiosk.domain.city.account_entry import first_difference
from kiosk.domain.city.programme import MyKeySource
from kiosk.domain.flow.events import Typed
from kiosk.domain.flow.recording import record
from kiosk.domain.flow.state import Advance, Flow
from kiosk.domain.flow.steps import Carrying, Plain
from kiosk.domain.office.visit import Errand
from kiosk.domain.records.reservation import ReserveIntent
from kiosk.domain.values import mykey
from kiosk.domain.values.lazy_dataclass import dataclass


class MyKeyProblem(StrEnum):
    MALFORMED = "malformed"
    DIFFERENT = "different"


@dataclass(frozen=True)
class Terms(Carrying):
    """Of the reservation. `known`: the holder has a MyKey ID already, and types it."""

    known: bool = False


@dataclass(frozen=True)
class EnterMyKey(Carrying):
    """The platform's MyKey ID is typed; `first` is what was typed the first time.

    `differs_at`: at which character the second time was not the first, where that is the problem.
    """

    first: str | None = field(default=None, repr=False)
    problem: MyKeyProblem | None = None
    differs_at: int = 1


def to_terms(flow: Flow) -> Advance:
    """To what the holder agrees to, by way of the question where the programme lets it be answered with yes."""
    return flow.at(Plain.HAVE_MYKEY if _is_asked(flow) else Terms()), ()


def nothing_found(flow: Flow) -> Advance:
    """This register knows nothing of the holder."""
    return to_terms(flow) if flow.errand is Errand.RESERVE else (flow.at(Plain.NOT_RESERVED), ())


def to_question(flow: Flow) -> Advance | None:
    """Back from the terms, where the question led to them."""
    return (flow.at(Plain.HAVE_MYKEY), ()) if _is_asked(flow) else None


def _is_asked(flow: Flow) -> bool:
    return flow.counter.programme.mykey is MyKeySource.EITHER


def agree(flow: Flow) -> Advance:
    """An ID is typed, or given when the reservation is recorded."""
    types = flow.step_as(Terms).known or flow.counter.programme.mykey is MyKeySource.ENTERED
    return (flow.at(EnterMyKey()), ()) if types else record(flow, ReserveIntent())


def type_mykey(flow: Flow, event: Typed) -> Advance:
    first = flow.step_as(EnterMyKey).first
    typed = mykey.parse(event.text)
    if typed is None:
        return flow.at(EnterMyKey(first, MyKeyProblem.MALFORMED)), ()
    if first is None:
        return flow.at(EnterMyKey(typed)), ()
    if typed != first:
        return flow.at(EnterMyKey(None, MyKeyProblem.DIFFERENT, first_difference(first, typed))), ()
    return record(flow, ReserveIntent(typed))


def first_time_again(flow: Flow) -> Advance | None:
    return None if flow.step_as(EnterMyKey).first is None else (flow.at(EnterMyKey()), ())
