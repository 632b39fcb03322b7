"""A ticket as the register has it."""

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.domain.office.tickets import Ticket, TicketErrand, TicketState, TurnReason
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
        row.waited,
        row.wanted,
        row.transfers,
        decoded(TurnReason, row.out_of_turn) if row.out_of_turn is not None else None,
        row.note,
        row.changes,
    )


def new_ticket(taken: Ticket) -> TicketRow:
    row = TicketRow(day=taken.day, number=taken.number, taken_at=taken.taken_at)
    write_ticket(row, taken)
    return row


def write_ticket(row: TicketRow, now: Ticket) -> None:
    """All of it that a press may change."""
    row.errand, row.state, row.note = now.errand.value, now.state.value, now.note
    row.changes = now.changes
    row.called_at, row.counter, row.recalls = now.called_at, now.counter, now.recalls
    row.ended_at, row.waited = now.ended_at, now.waited
    row.wanted, row.transfers = now.wanted, now.transfers
    row.out_of_turn = None if now.out_of_turn is None else now.out_of_turn.value
