"""How long people wait: what is foretold of it, and what a day's tickets came to."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from math import ceil

from kiosk.domain.office.tickets import Ticket, TicketState
from kiosk.domain.values.lazy_dataclass import dataclass

_COUNTER_OPEN = timedelta(minutes=30)
_ENOUGH_TIMES = 3
_STEP = timedelta(minutes=5)


@dataclass(frozen=True)
class QueueTally:
    """The day so far. The means are in whole seconds; None: of nobody."""

    waiting: int
    called: int
    served: int
    missed: int
    mean_wait: int | None
    mean_handling: int | None


def tally_of(tickets: Iterable[Ticket]) -> QueueTally:
    """A wait is that until the first call; the time at a counter that from the last call to the end."""
    listed = tuple(tickets)
    states = [ticket.state for ticket in listed]
    came = [
        ticket.waited
        for ticket in listed
        if ticket.waited is not None and ticket.state in (TicketState.CALLED, TicketState.SERVED)
    ]
    return QueueTally(
        states.count(TicketState.WAITING),
        states.count(TicketState.CALLED),
        states.count(TicketState.SERVED),
        states.count(TicketState.NO_SHOW),
        _mean(came),
        _mean(_handling(listed)),
    )


def expected_wait(
    tickets: Sequence[Ticket], before: int, now: datetime, visits: Sequence[timedelta] = ()
) -> timedelta | None:
    """The median time of one person today × the people before ÷ the counters open, up to whole five minutes.

    One person's time is that from call to end of the tickets served today; of fewer than three, how long today's
    `visits` took; of fewer than three of these too, nothing is known. Counters that called in 30 minutes are open.
    """
    each = _time_of_one(tickets, now, visits)
    return None if each is None else _in_steps(each * before)


def expected_waits(tickets: Sequence[Ticket], now: datetime) -> dict[int, timedelta]:
    """Of each number that waits; empty where too little is known."""
    each = _time_of_one(tickets, now, ())
    if each is None:
        return {}
    waiting = (ticket for ticket in tickets if ticket.state is TicketState.WAITING)
    return {ticket.number: _in_steps(each * before) for before, ticket in enumerate(waiting)}


def _time_of_one(tickets: Sequence[Ticket], now: datetime, visits: Sequence[timedelta]) -> float | None:
    """In seconds, with the counters that are open now."""
    from statistics import median  # noqa: PLC0415 - it loads much, and the first picture counts nothing

    times = _handling(tickets)
    if len(times) < _ENOUGH_TIMES:
        times = [visit.total_seconds() for visit in visits]
    return median(times) / _counters_open(tickets, now) if len(times) >= _ENOUGH_TIMES else None


def _in_steps(seconds: float) -> timedelta:
    return ceil(timedelta(seconds=seconds) / _STEP) * _STEP


def _handling(tickets: Iterable[Ticket]) -> list[float]:
    """In seconds."""
    return [
        (ticket.ended_at - ticket.called_at).total_seconds()
        for ticket in tickets
        if ticket.state is TicketState.SERVED and ticket.called_at is not None and ticket.ended_at is not None
    ]


def _counters_open(tickets: Iterable[Ticket], now: datetime) -> int:
    called = ((ticket.counter, ticket.called_at) for ticket in tickets)
    return max(1, len({counter for counter, at in called if at is not None and now - at <= _COUNTER_OPEN}))


def _mean(seconds: Sequence[float]) -> int | None:
    return round(sum(seconds) / len(seconds)) if seconds else None
