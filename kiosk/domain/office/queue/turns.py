"""The rules of the queue: who is next at which counter, what may follow on a call, and what can be taken back.

No source says how a counter's queue is kept, who may be called again, or how a wait is foretold: these rules are ours.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TypeAlias

from kiosk.domain.office.queue.notes import as_note, note_fault
from kiosk.domain.office.queue.waits import expected_wait
from kiosk.domain.office.tickets import (
    HELPABLE,
    BadNote,
    NobodyWaits,
    NotPossible,
    QueueAnswer,
    StillCalled,
    Ticket,
    TicketCall,
    TicketChanged,
    TicketErrand,
    TicketState,
    TurnReason,
)
from kiosk.domain.values.lazy_dataclass import dataclass

CALL_SHOWN = timedelta(minutes=5)
"""How long the screens show a call whose visitor has not been ended."""


@dataclass(frozen=True)
class ToCounter:
    """Where a ticket is passed on to: the counter of this name, and no other."""

    name: str


@dataclass(frozen=True)
class Queue:
    """The tickets of one day, by number. Each change is a `QueueAnswer` and leaves the queue as it was.

    `counters`: those at which somebody has logged in today. `seen`: the ticket as it stood before the clerk who
    pressed. What is changed is this one, as it stood, or nothing.
    """

    tickets: tuple[Ticket, ...] = ()
    counters: tuple[str, ...] = ()

    @property
    def waiting(self) -> tuple[Ticket, ...]:
        return tuple(ticket for ticket in self.tickets if ticket.state is TicketState.WAITING)

    def at(self, counter: str) -> Ticket | None:
        """Whom this counter has called and not ended."""
        called = (ticket for ticket in self.tickets if ticket.state is TicketState.CALLED)
        return next((ticket for ticket in called if ticket.counter == counter), None)

    def next_at(self, counter: str, errand: TicketErrand | None = None) -> Ticket | None:
        """Whom this counter alone is to call; then the lowest number of the errand that it calls (None: of any)."""
        own = (ticket for ticket in self.waiting if ticket.wanted == counter != "")
        others = (ticket for ticket in self.waiting if not ticket.wanted and errand in (None, ticket.errand))
        return next(own, None) or next(others, None)

    def elsewhere(self, counter: str) -> tuple[Ticket, ...]:
        """Who can be called besides those who wait: nobody came when they were, or another counter called them.

        That one may have got another name since, and then nobody else has them in their hands.
        """
        missed = tuple(ticket for ticket in self.tickets if ticket.state is TicketState.NO_SHOW)
        called = (ticket for ticket in self.tickets if ticket.state is TicketState.CALLED)
        return (*missed, *(ticket for ticket in called if ticket.counter != counter))

    def having(self, *changed: Ticket) -> "Queue":
        """With these tickets as they are now."""
        now = {ticket.number: ticket for ticket in changed}
        return replace(self, tickets=tuple(now.get(ticket.number, ticket) for ticket in self.tickets))

    def issue(self, day: date, errand: TicketErrand, now: datetime) -> Ticket:
        last = self.tickets[-1].number if self.tickets else 0
        return Ticket(day, last + 1, errand, now)

    def call_next(
        self,
        counter: str,
        now: datetime,
        seen: Ticket | None = None,
        *,
        errand: TicketErrand | None = None,
        here: Ticket | None = None,
    ) -> QueueAnswer:
        """Whoever is next, and `here` is served: whom this counter has called, and the clerk who pressed saw there."""
        busy = self.at(counter)
        if here is not None and here != busy:
            return NotPossible(self._find(here.number))
        if busy is not None and here is None:
            return StillCalled(busy)
        first = self.next_at(counter, errand)
        if seen is not None and first != seen:
            return NotPossible(self._find(seen.number))
        if first is None:
            return NobodyWaits()
        ended = None if here is None else _ended(here, TicketState.SERVED, now)
        return replace(_called(first, counter, now), ended=ended)

    def call(self, seen: Ticket, counter: str, now: datetime, reason: TurnReason) -> QueueAnswer:
        """One who waits, whoever is before them. Of whoever is next the reason is not kept."""
        ticket = self._find(seen.number)
        if ticket != seen or ticket.state is not TicketState.WAITING:
            return NotPossible(ticket)
        if (busy := self.at(counter)) is not None:
            return StillCalled(busy)
        done = _called(ticket, counter, now)
        if ticket == self.next_at(counter):
            return done
        return replace(done, ticket=replace(done.ticket, out_of_turn=reason))

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

    def put_back(self, seen: Ticket, counter: str) -> QueueAnswer:
        """It waits in its old place: whom this counter has called too early, or who did not come and is back."""
        ticket = self._find(seen.number)
        if ticket != seen or not (_is_at(ticket, counter) or ticket.state is TicketState.NO_SHOW):
            return NotPossible(ticket)
        # Whoever was helped before has waited for that, and waits for nothing else.
        waited = ticket.waited if ticket.transfers else None
        return _changed(ticket, replace(_waiting(ticket), waited=waited, out_of_turn=None))

    def transfer(self, seen: Ticket, to: TicketErrand | ToCounter, counter: str) -> QueueAnswer:
        """It waits in its old place, for another counter alone, or for whichever calls the other errand."""
        ticket = self._find(seen.number)
        if ticket != seen or not (ticket.state is TicketState.WAITING or _is_at(ticket, counter)):
            return NotPossible(ticket)
        waits = replace(_waiting(ticket), transfers=ticket.transfers + 1)
        match to:
            case ToCounter(name):
                waits = replace(waits, wanted=name)
            case errand:
                waits = replace(waits, errand=errand, wanted="")
        stays = (waits.errand, waits.wanted) == (ticket.errand, ticket.wanted)
        return NotPossible(ticket) if stays else _changed(ticket, waits)

    def annotate(self, seen: Ticket, note: str) -> QueueAnswer:
        """An empty note takes the one before away."""
        ticket, note = self._find(seen.number), as_note(note)
        if ticket != seen or ticket.state not in HELPABLE:
            return NotPossible(ticket)
        if (fault := note_fault(note)) is not None:
            return BadNote(fault)
        return _changed(ticket, replace(ticket, note=note))

    def undo(self, done: TicketChanged) -> QueueAnswer:
        """All of it as it was before, unless somebody has pressed since, or this counter has called another one."""
        for part in done.parts:
            ticket = self._find(part.ticket.number)
            if ticket != part.ticket or not done.may_be_undone:
                return NotPossible(ticket)
        changed = {part.ticket.number for part in done.parts}
        others = replace(self, tickets=tuple(ticket for ticket in self.tickets if ticket.number not in changed))
        for part in done.parts:
            busy = others.at(part.before.counter) if part.before.state is TicketState.CALLED else None
            if busy is not None:
                return StillCalled(busy)
        ended = None if done.ended is None else _changed(done.ended.ticket, done.ended.before)
        return replace(_changed(done.ticket, done.before), ended=ended, undoes=True)

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
        return expected_wait(self.tickets, self.before(number), now, visits)

    def _find(self, number: int) -> Ticket | None:
        return next((ticket for ticket in self.tickets if ticket.number == number), None)

    def _end(self, number: int, state: TicketState, now: datetime, seen: Ticket | None) -> QueueAnswer:
        ticket = self._find(number)
        if ticket is None or ticket.state is not TicketState.CALLED or (seen is not None and ticket != seen):
            return NotPossible(ticket)
        return _ended(ticket, state, now)


QueueRule: TypeAlias = Callable[[Queue, datetime], QueueAnswer]
"""What comes of the queue as it is at a moment."""


def _is_at(ticket: Ticket, counter: str) -> bool:
    return ticket.state is TicketState.CALLED and ticket.counter == counter


def _waiting(ticket: Ticket) -> Ticket:
    """Again, with its number, and so in its old place."""
    return replace(ticket, state=TicketState.WAITING, called_at=None, counter="", recalls=0, ended_at=None)


def _changed(before: Ticket, now: Ticket) -> TicketChanged:
    """One change more, also where it is as it has been once."""
    return TicketChanged(replace(now, changes=before.changes + 1), before)


def _ended(ticket: Ticket, state: TicketState, now: datetime) -> TicketChanged:
    """Who did not come may be called once more, and keeps the note; of who was served nobody needs it any more."""
    note = "" if state is TicketState.SERVED else ticket.note
    return _changed(ticket, replace(ticket, state=state, ended_at=now, note=note))


def _called(ticket: Ticket, counter: str, now: datetime) -> TicketChanged:
    waited = ticket.waited if ticket.waited is not None else max(0, int((now - ticket.taken_at).total_seconds()))
    return _changed(ticket, replace(ticket, state=TicketState.CALLED, called_at=now, counter=counter, waited=waited))


def _called_again(ticket: Ticket, counter: str, now: datetime) -> TicketChanged:
    again = _called(ticket, counter, now)
    return replace(again, ticket=replace(again.ticket, ended_at=None, recalls=ticket.recalls + 1))
