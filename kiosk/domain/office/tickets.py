"""Tickets (受付票): numbered places in the queue of one day and one register. Nothing in them leads to a person.

No source says how a counter's queue is kept, who may be called again, or how a wait is foretold: these rules are ours.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from math import ceil

from kiosk.domain.values.lazy_dataclass import dataclass


class TicketErrand(StrEnum):
    """What the visitor says they came for."""

    RESERVE = "reserve"
    LINK = "link"
    CARD = "card"  #: the card does not read
    PHONE = "phone"  #: the phone does not read the card
    OTHER = "other"


class TicketState(StrEnum):
    WAITING = "waiting"
    CALLED = "called"  #: to a counter, or being helped there
    SERVED = "served"
    NO_SHOW = "no_show"  #: nobody came when it was called
    LEFT = "left"  #: its day ended before it was served


UNENDED = frozenset({TicketState.WAITING, TicketState.CALLED})
"""In one of these when its day ends, it was left."""


@dataclass(frozen=True)
class Ticket:
    """`called_at` and `counter` are of the last call, `recalls` counts those after the first."""

    day: date
    number: int
    errand: TicketErrand
    taken_at: datetime
    state: TicketState = TicketState.WAITING
    called_at: datetime | None = None
    counter: str = ""
    recalls: int = 0
    ended_at: datetime | None = None


def waited(ticket: Ticket, before: int | None) -> int | None:
    """The seconds until it was called first; None: it waits. `before`: as they were kept, which no recall changes."""
    if ticket.called_at is None:
        return None
    return before if before is not None else max(0, int((ticket.called_at - ticket.taken_at).total_seconds()))


@dataclass(frozen=True)
class IssuedTicket:
    """What a visitor is told. `wait` None: too little is known of today to promise anything."""

    ticket: Ticket
    before: int
    wait: timedelta | None


@dataclass(frozen=True)
class TicketCall:
    """What the citizens' screens show of a ticket that is called."""

    number: int
    counter: str


# --- what may come of a press at the desk


@dataclass(frozen=True)
class TicketChanged:
    """It is done; the ticket as it is now, and as it was."""

    ticket: Ticket
    before: Ticket

    @property
    def may_be_undone(self) -> bool:
        """A call, and its end. What has sounded, or was put back, is not unheard."""
        ways = (self.before.state, self.ticket.state)
        return ways in _UNDONE and self.before.ended_at is None


@dataclass(frozen=True)
class NobodyWaits:
    pass


@dataclass(frozen=True)
class StillCalled:
    """The counter has not ended the ticket that it called before: one press, or two, call one person."""

    ticket: Ticket


@dataclass(frozen=True)
class NotPossible:
    """It does not follow on the ticket's state, which somebody may just have changed; None: there is no such ticket."""

    ticket: Ticket | None


@dataclass(frozen=True)
class QueueUnanswered:
    """The register did not answer: nothing has changed."""


QueueAnswer = TicketChanged | NobodyWaits | StillCalled | NotPossible | QueueUnanswered

_UNDONE = {
    (TicketState.WAITING, TicketState.CALLED),
    (TicketState.CALLED, TicketState.SERVED),
    (TicketState.CALLED, TicketState.NO_SHOW),
}

CALL_SHOWN = timedelta(minutes=5)
"""How long the screens show a call whose visitor has not been ended."""

_COUNTER_OPEN = timedelta(minutes=30)
_ENOUGH_TIMES = 3
_STEP = timedelta(minutes=5)


@dataclass(frozen=True)
class Queue:
    """The tickets of one day, by number. Each change is a `QueueAnswer` and leaves the queue as it was.

    `seen`: the ticket as it stood before the clerk who pressed. What is changed is this one, as it stood, or nothing.
    """

    tickets: tuple[Ticket, ...] = ()

    @property
    def waiting(self) -> tuple[Ticket, ...]:
        return tuple(ticket for ticket in self.tickets if ticket.state is TicketState.WAITING)

    def at(self, counter: str) -> Ticket | None:
        """Whom this counter has called and not ended."""
        called = (ticket for ticket in self.tickets if ticket.state is TicketState.CALLED)
        return next((ticket for ticket in called if ticket.counter == counter), None)

    def elsewhere(self, counter: str) -> tuple[Ticket, ...]:
        """Who can be called besides the next: nobody came when they were, or another counter called them.

        That one may have got another name since, and then nobody else has them in their hands.
        """
        missed = tuple(ticket for ticket in self.tickets if ticket.state is TicketState.NO_SHOW)
        called = (ticket for ticket in self.tickets if ticket.state is TicketState.CALLED)
        return (*missed, *(ticket for ticket in called if ticket.counter != counter))

    def having(self, changed: Ticket) -> "Queue":
        """With this ticket as it is now."""
        return Queue(tuple(changed if ticket.number == changed.number else ticket for ticket in self.tickets))

    def issue(self, day: date, errand: TicketErrand, now: datetime) -> Ticket:
        last = self.tickets[-1].number if self.tickets else 0
        return Ticket(day, last + 1, errand, now)

    def call_next(self, counter: str, now: datetime, seen: Ticket | None = None) -> QueueAnswer:
        """The lowest number that waits, whatever its errand."""
        if (busy := self.at(counter)) is not None:
            return StillCalled(busy)
        first = self.waiting[0] if self.waiting else None
        if seen is not None and first != seen:
            return NotPossible(self._find(seen.number))
        if first is None:
            return NobodyWaits()
        return TicketChanged(replace(first, state=TicketState.CALLED, called_at=now, counter=counter), first)

    def recall(self, number: int, counter: str, now: datetime, seen: Ticket | None = None) -> QueueAnswer:
        """Call once more: whom this counter called, or who did not come to any counter and is back."""
        ticket = self._find(number)
        match ticket:
            case Ticket() if seen is not None and ticket != seen:
                return NotPossible(ticket)
            case Ticket(state=TicketState.CALLED) if ticket.counter == counter:
                pass
            case Ticket(state=TicketState.NO_SHOW):
                if (busy := self.at(counter)) is not None:
                    return StillCalled(busy)
            case _:
                return NotPossible(ticket)
        return _called_again(ticket, counter, now)

    def take(self, seen: Ticket, counter: str, now: datetime) -> QueueAnswer:
        """Call to this counter whom another one has called, under whatever name it did."""
        ticket = self._find(seen.number)
        if ticket != seen or ticket.state is not TicketState.CALLED:
            return NotPossible(ticket)
        if (busy := self.at(counter)) is not None:
            return StillCalled(busy)
        return _called_again(ticket, counter, now)

    def miss(self, number: int, now: datetime, seen: Ticket | None = None) -> QueueAnswer:
        """Nobody came: only who is called can be missing."""
        return self._end(number, TicketState.NO_SHOW, now, seen)

    def finish(self, number: int, now: datetime, seen: Ticket | None = None) -> QueueAnswer:
        return self._end(number, TicketState.SERVED, now, seen)

    def undo(self, done: TicketChanged) -> QueueAnswer:
        """As it was before, unless somebody has pressed since, or this counter has called another one."""
        ticket, before = self._find(done.ticket.number), done.before
        if ticket != done.ticket or not done.may_be_undone:
            return NotPossible(ticket)
        busy = self.at(before.counter) if before.state is TicketState.CALLED else None
        return TicketChanged(before, ticket) if busy is None else StillCalled(busy)

    def calls(self, now: datetime) -> tuple[TicketCall, ...]:
        """What the screens show, the newest call first."""
        called = [
            (ticket.called_at, ticket.number, ticket.counter)
            for ticket in self.tickets
            if ticket.state is TicketState.CALLED and ticket.called_at is not None
        ]
        newest = sorted((call for call in called if now - call[0] < CALL_SHOWN), reverse=True)
        return tuple(TicketCall(number, counter) for _, number, counter in newest)

    def before(self, number: int) -> int:
        """How many wait before this number."""
        return sum(ticket.number < number for ticket in self.waiting)

    def expected_wait(self, number: int, now: datetime, visits: Sequence[timedelta]) -> timedelta | None:
        """The median time of one person today × the people before ÷ the counters open, up to whole five minutes.

        One person's time is that from call to end of the tickets served today; of fewer than three, how long today's
        `visits` took; of fewer than three of these too, nothing is known. Counters that called in 30 minutes are open.
        """
        from statistics import median  # noqa: PLC0415 - it loads much, and the first picture counts nothing

        times = self._handling()
        if len(times) < _ENOUGH_TIMES:
            times = [visit.total_seconds() for visit in visits]
        if len(times) < _ENOUGH_TIMES:
            return None
        seconds = median(times) * self.before(number) / self._counters_open(now)
        return ceil(timedelta(seconds=seconds) / _STEP) * _STEP

    def _find(self, number: int) -> Ticket | None:
        return next((ticket for ticket in self.tickets if ticket.number == number), None)

    def _end(self, number: int, state: TicketState, now: datetime, seen: Ticket | None) -> QueueAnswer:
        ticket = self._find(number)
        if ticket is None or ticket.state is not TicketState.CALLED or (seen is not None and ticket != seen):
            return NotPossible(ticket)
        return TicketChanged(replace(ticket, state=state, ended_at=now), ticket)

    def _handling(self) -> list[float]:
        """In seconds."""
        return [
            (ticket.ended_at - ticket.called_at).total_seconds()
            for ticket in self.tickets
            if ticket.state is TicketState.SERVED and ticket.called_at is not None and ticket.ended_at is not None
        ]

    def _counters_open(self, now: datetime) -> int:
        called = ((ticket.counter, ticket.called_at) for ticket in self.tickets)
        return max(1, len({counter for counter, at in called if at is not None and now - at <= _COUNTER_OPEN}))


def _called_again(ticket: Ticket, counter: str, now: datetime) -> TicketChanged:
    again = replace(ticket, state=TicketState.CALLED, called_at=now, counter=counter, ended_at=None)
    return TicketChanged(replace(again, recalls=ticket.recalls + 1), ticket)
