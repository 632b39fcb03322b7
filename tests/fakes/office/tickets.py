"""A queue in memory that keeps the real one's promises."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime

from kiosk.domain.office.tickets import (
    IssuedTicket,
    Queue,
    QueueAnswer,
    QueueUnanswered,
    Ticket,
    TicketCall,
    TicketChanged,
    TicketErrand,
)
from kiosk.domain.ports import Clock
from kiosk.domain.values.times import local


@dataclass
class FakeTickets:
    """Implements `domain.ports.Tickets`."""

    clock: Clock
    works: bool = True
    queue: Queue = field(default_factory=Queue)
    asked: list[datetime] = field(default_factory=list)  #: when the screens asked who is called

    def take(self, errand: TicketErrand) -> IssuedTicket | None:
        if not self.works:
            return None
        now = self.clock.now()
        ticket = self.queue.issue(local(now).date(), errand, now)
        self.queue = Queue((*self.queue.tickets, ticket))
        return IssuedTicket(ticket, self.queue.before(ticket.number), None)

    def next(self, counter: str, seen: Ticket | None = None) -> QueueAnswer:
        return self._change(lambda queue, now: queue.call_next(counter, now, seen))

    def recall(self, number: int, counter: str, seen: Ticket | None = None) -> QueueAnswer:
        return self._change(lambda queue, now: queue.recall(number, counter, now, seen))

    def take_over(self, seen: Ticket, counter: str) -> QueueAnswer:
        return self._change(lambda queue, now: queue.take(seen, counter, now))

    def no_show(self, number: int, seen: Ticket | None = None) -> QueueAnswer:
        return self._change(lambda queue, now: queue.miss(number, now, seen))

    def done(self, number: int, seen: Ticket | None = None) -> QueueAnswer:
        return self._change(lambda queue, now: queue.finish(number, now, seen))

    def undo(self, done: TicketChanged) -> QueueAnswer:
        return self._change(lambda queue, _now: queue.undo(done))

    def today(self) -> Queue | None:
        return self.queue if self.works else None

    def waiting(self) -> tuple[Ticket, ...] | None:
        return self.queue.waiting if self.works else None

    def called_now(self) -> tuple[TicketCall, ...]:
        self.asked.append(self.clock.now())
        return self.queue.calls(self.clock.now()) if self.works else ()

    def _change(self, decide: Callable[[Queue, datetime], QueueAnswer]) -> QueueAnswer:
        answer = decide(self.queue, self.clock.now()) if self.works else QueueUnanswered()
        if isinstance(answer, TicketChanged):
            changed = (answer.ticket if old.number == answer.ticket.number else old for old in self.queue.tickets)
            self.queue = replace(self.queue, tickets=tuple(changed))
        return answer
