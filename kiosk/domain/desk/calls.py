"""Help calls: a citizen calls the staff, a clerk takes the call, and it is done."""

from dataclasses import replace
from datetime import datetime

from kiosk.domain.flow.steps import Kind
from kiosk.domain.values.lazy_dataclass import dataclass


@dataclass(frozen=True)
class HelpCall:
    """From the machine beside the desk. `step`: where the citizen stood."""

    called_at: datetime
    step: Kind
    taken_at: datetime | None = None
    done_at: datetime | None = None

    @property
    def is_open(self) -> bool:
        return self.done_at is None


Calls = tuple[HelpCall, ...]
"""The newest first."""


def called(calls: Calls, step: Kind, now: datetime) -> Calls:
    """One call at a time: who presses twice has called once."""
    return calls if calls and calls[0].is_open else (HelpCall(now, step), *calls)


def open_call(calls: Calls) -> HelpCall | None:
    return calls[0] if calls and calls[0].is_open else None


def is_open(calls: Calls, called_at: datetime) -> bool:
    """Whether the call of this moment is the one that waits."""
    call = open_call(calls)
    return call is not None and call.called_at == called_at


def taken(calls: Calls, now: datetime) -> Calls:
    call = open_call(calls)
    return calls if call is None else (replace(call, taken_at=call.taken_at or now), *calls[1:])


def done(calls: Calls, now: datetime) -> Calls:
    call = open_call(calls)
    return calls if call is None else (replace(call, done_at=now), *calls[1:])
