"""The tickets in the register: each method is one unit of work, and the rules are `domain.office.tickets`'s."""

import logging
from collections.abc import Callable, Iterable
from datetime import datetime, time, timedelta

from sqlalchemy import Engine, Select, select, update
from sqlalchemy.orm import Session

from kiosk.domain.office.tickets import (
    UNENDED,
    IssuedTicket,
    Queue,
    QueueAnswer,
    QueueUnanswered,
    Ticket,
    TicketCall,
    TicketChanged,
    TicketErrand,
    TicketState,
    waited,
)
from kiosk.domain.office.visit import Ending
from kiosk.domain.ports import Clock
from kiosk.domain.values.times import at, in_register, local
from kiosk.storage.core.engine import READS
from kiosk.storage.core.errors import DAMAGED
from kiosk.storage.office.ticket_rows import ticket
from kiosk.storage.opening.answers import reason
from kiosk.storage.schema.tables import VisitRow
from kiosk.storage.schema.ticket_tables import TicketRow

log = logging.getLogger(__name__)

_OPEN = tuple(sorted(state.value for state in UNENDED))


class SqlTickets:
    """Implements `domain.ports.Tickets`."""

    def __init__(self, engine: Engine, clock: Clock) -> None:
        self._engine = engine
        self._reader = engine.execution_options(**{READS: True})
        self._clock = clock

    def take(self, errand: TicketErrand) -> IssuedTicket | None:
        now = in_register(self._clock.now())
        today = local(now).date()
        try:
            with Session(self._engine) as unit:
                over = update(TicketRow).where(TicketRow.day < today, TicketRow.state.in_(_OPEN))
                unit.execute(over.values(state=TicketState.LEFT.value))
                queue = _queue(unit.scalars(_of_today(now)))
                ticket = queue.issue(today, errand, now)
                wait = queue.expected_wait(ticket.number, now, _visits(unit, now))
                unit.add(_row(ticket))
                unit.commit()
        except DAMAGED as error:
            log.error("no ticket: %s", reason(self._engine, error))
            return None
        return IssuedTicket(ticket, queue.before(ticket.number), wait)

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
        now = in_register(self._clock.now())
        try:
            with Session(self._reader) as unit:
                return _queue(unit.scalars(_of_today(now)))
        except DAMAGED as error:
            log.error("the queue cannot be read: %s", reason(self._engine, error))
            return None

    def waiting(self) -> tuple[Ticket, ...] | None:
        queue = self.today()
        return None if queue is None else queue.waiting

    def called_now(self) -> tuple[TicketCall, ...]:
        now = in_register(self._clock.now())
        try:
            with Session(self._reader) as unit:
                called = _of_today(now).where(TicketRow.state == TicketState.CALLED.value)
                return _queue(unit.scalars(called)).calls(now)
        except DAMAGED as error:
            log.error("who is called cannot be read: %s", reason(self._engine, error))
            return ()

    def _change(self, decide: Callable[[Queue, datetime], QueueAnswer]) -> QueueAnswer:
        """Two counters that press at once wait for each other here: the second decides on what the first has done."""
        now = in_register(self._clock.now())
        try:
            with Session(self._engine) as unit:
                rows = unit.scalars(_of_today(now).with_for_update()).all()
                answer = decide(_queue(rows), now)
                if isinstance(answer, TicketChanged):
                    _write(next(row for row in rows if row.number == answer.ticket.number), answer.ticket)
                    unit.commit()
                return answer
        except DAMAGED as error:
            log.error("the ticket was not changed: %s", reason(self._engine, error))
            return QueueUnanswered()


def _of_today(now: datetime) -> Select[TicketRow]:
    return select(TicketRow).where(TicketRow.day == local(now).date()).order_by(TicketRow.number)


def _queue(rows: Iterable[TicketRow]) -> Queue:
    return Queue(tuple(ticket(row) for row in rows))


def _row(ticket: Ticket) -> TicketRow:
    row = TicketRow(day=ticket.day, number=ticket.number, errand=ticket.errand.value, taken_at=ticket.taken_at)
    _write(row, ticket)
    return row


def _write(row: TicketRow, ticket: Ticket) -> None:
    row.state = ticket.state.value
    row.called_at, row.counter, row.recalls = ticket.called_at, ticket.counter, ticket.recalls
    row.ended_at, row.waited = ticket.ended_at, waited(ticket, row.waited)


def _visits(unit: Session, now: datetime) -> list[timedelta]:
    """How long today's visits took whose errand was done."""
    midnight = at(local(now).date(), time())
    query = select(VisitRow.started_at, VisitRow.ended_at).where(
        VisitRow.started_at >= midnight, VisitRow.ending == Ending.FINISHED.value
    )
    return [ended - started for started, ended in unit.execute(query)]
