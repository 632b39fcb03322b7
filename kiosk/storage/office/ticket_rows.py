"""A ticket as the register has it."""

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.domain.office.tickets import Ticket, TicketErrand, TicketState
from kiosk.storage.core.errors import decoded
from kiosk.storage.schema.ticket_tables import TicketRow


def ticket_of(unit: Session, day: date, number: int) -> Ticket | None:
    row = unit.scalar(select(TicketRow).where(TicketRow.day == day, TicketRow.number == number))
    return None if row is None else ticket(row)


def ticket(row: TicketRow) -> Ticket:
    return Ticket(
        row.day,
        row.number,
        decoded(TicketErrand, row.errand),
        row.taken_at,
        decoded(TicketState, row.state),
        row.called_at,
        row.counter,
        row.recalls,
        row.ended_at,
    )
