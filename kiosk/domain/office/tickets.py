"""Tickets (整理券): numbered places in the queue of one day and one register. Nothing in them leads to a person.

What may follow on which state is told by `domain.office.queue`.
"""

from dataclasses import field
from datetime import date, datetime, timedelta
from enum import StrEnum

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


class TurnReason(StrEnum):
    """Why somebody is called before whoever is next."""

    FRAIL = "frail"  #: of age, ill, or with a disability
    CHILD = "child"  #: with a small child
    CONTINUED = "continued"  #: goes on with what was begun here
    OTHER = "other"


UNENDED = frozenset({TicketState.WAITING, TicketState.CALLED})
"""In one of these when its day ends, it was left."""

HELPABLE = UNENDED | {TicketState.NO_SHOW}
"""In one of these something can still be done for its visitor."""


@dataclass(frozen=True)
class Ticket:
    """`called_at` and `counter` are of the last call, `recalls` counts those after the first.

    `waited`: the seconds until it was called first; a recall does not change them. `wanted`: the counter that it waits
    for; empty: for any. `transfers`: how often it was passed on. `out_of_turn`: why others were left behind it.
    `note`: a word of one counter for the next, which no citizen reads; who was served or has left has none.
    `changes`: how often it was changed. One that is as it was before is not taken for the one of before.
    """

    day: date
    number: int
    errand: TicketErrand
    taken_at: datetime
    state: TicketState = TicketState.WAITING
    called_at: datetime | None = None
    counter: str = ""
    recalls: int = 0
    ended_at: datetime | None = None
    waited: int | None = None
    wanted: str = ""
    transfers: int = 0
    out_of_turn: TurnReason | None = None
    note: str = field(default="", repr=False)
    changes: int = 0


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
    """It is done; the ticket as it is now, and as it was.

    `ended`: whom the same press ended. `undoes`: it took another press back, which is not done twice.
    """

    ticket: Ticket
    before: Ticket
    ended: "TicketChanged | None" = None
    undoes: bool = False

    @property
    def parts(self) -> tuple["TicketChanged", ...]:
        """Each ticket that the press has changed."""
        return (self,) if self.ended is None else (self, self.ended)

    @property
    def may_be_undone(self) -> bool:
        """Whatever was done to a ticket, once. Only that somebody was called once more is not unheard."""
        again = self.ticket.state is self.before.state is TicketState.CALLED and self.ticket.note == self.before.note
        return not self.undoes and not (again and self.ticket.counter == self.before.counter)


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


class NoteFault(StrEnum):
    """Why a note is not kept."""

    LONG = "long"
    CONTROL = "control"  #: it has characters that nobody sees
    NUMBER = "number"  #: so many digits may be somebody's


@dataclass(frozen=True)
class BadNote:
    fault: NoteFault


@dataclass(frozen=True)
class QueueUnanswered:
    """The register did not answer: nothing has changed."""


QueueAnswer = TicketChanged | NobodyWaits | StillCalled | NotPossible | BadNote | QueueUnanswered
