"""The tickets in the register: each method is one unit of work, and the rules are `domain.office.queue`'s."""

import logging
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from sqlalchemy import Engine, Select, case, or_, select, update
from sqlalchemy.orm import Session

from kiosk.domain.office.queue.turns import Queue, QueueRule
from kiosk.domain.office.tickets import (
    UNENDED,
    IssuedTicket,
    QueueAnswer,
    QueueUnanswered,
    TicketCall,
    TicketChanged,
    TicketErrand,
    TicketState,
)
from kiosk.domain.office.visit import Ending
from kiosk.domain.ports import Clock
from kiosk.domain.staff.desk_log import AuditAction
from kiosk.domain.values.times import at, in_register, local
from kiosk.storage.core.engine import READS, overwrite_erased
from kiosk.storage.core.errors import DAMAGED
from kiosk.storage.office.ticket_rows import new_ticket, ticket, write_ticket
from kiosk.storage.opening.answers import reason
from kiosk.storage.schema.desk_tables import DeskEventRow
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
                queue = _queue(unit.scalars(_of_today(now)))
                begins = not queue.tickets
                if begins:
                    _end_days_before(unit, today)
                taken = queue.issue(today, errand, now)
                wait = queue.expected_wait(taken.number, now, _visits(unit, now))
                unit.add(new_ticket(taken))
                unit.commit()
        except DAMAGED as error:
            log.error("no ticket: %s", reason(self._engine, error))
            return None
        if begins:
            overwrite_erased(self._engine)
        return IssuedTicket(taken, queue.before(taken.number), wait)

    def change(self, decide: QueueRule) -> QueueAnswer:
        """Two counters that press at once wait for each other here: the second decides on what the first has done."""
        now = in_register(self._clock.now())
        try:
            with Session(self._engine) as unit:
                rows = unit.scalars(_of_today(now).with_for_update()).all()
                answer = decide(_queue(rows), now)
                if isinstance(answer, TicketChanged):
                    _keep(unit, rows, answer)
                    unit.commit()
        except DAMAGED as error:
            log.error("the ticket was not changed: %s", reason(self._engine, error))
            return QueueUnanswered()
        if isinstance(answer, TicketChanged) and any(map(_lost_its_note, answer.parts)):
            overwrite_erased(self._engine)
        return answer

    def today(self) -> Queue | None:
        now = in_register(self._clock.now())
        try:
            with Session(self._reader) as unit:
                return replace(_queue(unit.scalars(_of_today(now))), counters=_counters(unit, now))
        except DAMAGED as error:
            log.error("the queue cannot be read: %s", reason(self._engine, error))
            return None

    def called_now(self) -> tuple[TicketCall, ...]:
        now = in_register(self._clock.now())
        try:
            with Session(self._reader) as unit:
                called = _of_today(now).where(TicketRow.state == TicketState.CALLED.value)
                return _queue(unit.scalars(called)).calls(now)
        except DAMAGED as error:
            log.error("who is called cannot be read: %s", reason(self._engine, error))
            return ()


def _lost_its_note(changed: TicketChanged) -> bool:
    return changed.before.note not in ("", changed.ticket.note)


def _end_days_before(unit: Session, today: date) -> None:
    """With the first ticket of a day. Whoever was not helped before has left, and no note is for anybody any more."""
    is_open, over = TicketRow.state.in_(_OPEN), TicketRow.day < today
    ended = case((is_open, TicketState.LEFT.value), else_=TicketRow.state)
    values = {"state": ended, "note": "", "changes": TicketRow.changes + 1}
    unit.execute(update(TicketRow).where(over, or_(is_open, TicketRow.note != "")).values(values))


def _of_today(now: datetime) -> Select[TicketRow]:
    return select(TicketRow).where(TicketRow.day == local(now).date()).order_by(TicketRow.number)


def _queue(rows: Iterable[TicketRow]) -> Queue:
    return Queue(tuple(ticket(row) for row in rows))


def _keep(unit: Session, rows: Sequence[TicketRow], changed: TicketChanged) -> None:
    """Who leaves a counter first: the schema lets no counter have two people, not even on the way."""
    for part in sorted(changed.parts, key=lambda part: part.ticket.state is TicketState.CALLED):
        write_ticket(next(row for row in rows if row.number == part.ticket.number), part.ticket)
        unit.flush()


def _counters(unit: Session, now: datetime) -> tuple[str, ...]:
    """At which somebody has logged in today."""
    row, midnight = DeskEventRow, at(local(now).date(), time())
    came = row.at >= midnight, row.action == AuditAction.LOG_IN.value, row.denial.is_(None), row.counter != ""
    return tuple(unit.scalars(select(row.counter).where(*came).distinct().order_by(row.counter)))


def _visits(unit: Session, now: datetime) -> list[timedelta]:
    """How long today's visits took whose errand was done."""
    midnight = at(local(now).date(), time())
    query = select(VisitRow.started_at, VisitRow.ended_at).where(
        VisitRow.started_at >= midnight, VisitRow.ending == Ending.FINISHED.value
    )
    return [ended - started for started, ended in unit.execute(query)]
