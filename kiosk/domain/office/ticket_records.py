"""What was recorded while a ticket was called: an inference. A ticket leads to no person, and no record names one."""

from datetime import date, datetime, time
from enum import StrEnum

from kiosk.domain.office.tickets import Ticket, TicketState
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.times import at

LAST_TICKET = 999
"""A longer number is no ticket's."""


@dataclass(frozen=True)
class AtCounter:
    """A ticket was called to this counter. `until` None: nobody has ended it."""

    day: date
    number: int
    counter: str
    since: datetime
    until: datetime | None

    @property
    def last(self) -> datetime:
        """The last moment that counts: a counter calls nobody else that day before it has ended whom it called."""
        return at(self.day, time.max) if self.until is None else self.until


class Uncalled(StrEnum):
    """Why a ticket leads to no record."""

    NO_TICKET = "no_ticket"  #: there is none of this number
    NEVER = "never"  #: it still waits, or its day ended before
    NO_SHOW = "no_show"  #: nobody came


@dataclass(frozen=True)
class NotAtCounter:
    day: date
    number: int
    why: Uncalled


def whereabouts(day: date, number: int, ticket: Ticket | None) -> AtCounter | NotAtCounter:
    """Of the last call alone: whoever is called once more was not there before."""
    if ticket is None:
        return NotAtCounter(day, number, Uncalled.NO_TICKET)
    if ticket.state is TicketState.NO_SHOW:
        return NotAtCounter(day, number, Uncalled.NO_SHOW)
    if ticket.called_at is None:
        return NotAtCounter(day, number, Uncalled.NEVER)
    return AtCounter(day, number, ticket.counter, ticket.called_at, ticket.ended_at)
