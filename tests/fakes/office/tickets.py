"""A queue in memory that keeps the real one's promises, and hands that press at either without looking first."""

from dataclasses import dataclass, field
from datetime import datetime

from kiosk.domain.office.queue.turns import Queue, QueueRule
from kiosk.domain.office.tickets import (
    IssuedTicket,
    QueueAnswer,
    QueueUnanswered,
    Ticket,
    TicketCall,
    TicketChanged,
    TicketErrand,
)
from kiosk.domain.ports import Clock
from kiosk.domain.values.times import local
from kiosk.storage.office.tickets import SqlTickets


class QueueHand:
    """Presses for a test, also what no clerk has seen."""

    def change(self, decide: QueueRule) -> QueueAnswer:
        raise NotImplementedError

    def next(self, counter: str, seen: Ticket | None = None, here: Ticket | None = None) -> QueueAnswer:
        return self.change(lambda queue, now: queue.call_next(counter, now, seen, here=here))

    def recall(self, number: int, counter: str, seen: Ticket | None = None) -> QueueAnswer:
        return self.change(lambda queue, now: queue.recall(number, counter, now, seen))

    def take_over(self, seen: Ticket, counter: str) -> QueueAnswer:
        return self.change(lambda queue, now: queue.take(seen, counter, now))

    def no_show(self, number: int, seen: Ticket | None = None) -> QueueAnswer:
        return self.change(lambda queue, now: queue.miss(number, now, seen))

    def done(self, number: int, seen: Ticket | None = None) -> QueueAnswer:
        return self.change(lambda queue, now: queue.finish(number, now, seen))

    def undo(self, done: TicketChanged) -> QueueAnswer:
        return self.change(lambda queue, _now: queue.undo(done))


class TicketsByHand(SqlTickets, QueueHand):
    """The register's own."""

    def change(self, decide: QueueRule) -> QueueAnswer:
        return super().change(decide)

    @property
    def waiting(self) -> tuple[Ticket, ...] | None:
        queue = self.today()
        return None if queue is None else queue.waiting


@dataclass
class FakeTickets(QueueHand):
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

    def change(self, decide: QueueRule) -> QueueAnswer:
        answer = decide(self.queue, self.clock.now()) if self.works else QueueUnanswered()
        if isinstance(answer, TicketChanged):
            self.queue = self.queue.having(*(part.ticket for part in answer.parts))
        return answer

    def today(self) -> Queue | None:
        return self.queue if self.works else None

    def called_now(self) -> tuple[TicketCall, ...]:
        self.asked.append(self.clock.now())
        return self.queue.calls(self.clock.now()) if self.works else ()
