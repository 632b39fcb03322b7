"""Finding what was recorded: what can be asked, the pages that answer, and what a list shows of a record."""

from dataclasses import field, replace
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.domain.office.ticket_records import LAST_TICKET, AtCounter, NotAtCounter
from kiosk.domain.records.link import LinkState, is_reference, looks_like_reference
from kiosk.domain.values import mykey as mykeys
from kiosk.domain.values.capacity import Capacity
from kiosk.domain.values.lazy_dataclass import dataclass

if TYPE_CHECKING:
    # A mark is put by an amendment, and that is of a record as it was found.
    from kiosk.domain.office.record_marks import RecordMark

PAGE = 100
"""So many records at once."""

MOST_COUNTED = 10_000
"""So far what is found is counted: beyond it the number tells nobody anything."""


class RecordKind(StrEnum):
    RESERVATION = "reservation"
    LINK = "link"


@dataclass(frozen=True)
class DateRange:
    """Days of the city hall's calendar, both ends included. A side that is not given is not limited."""

    first: date | None = None
    last: date | None = None


@dataclass(frozen=True)
class Query:
    """What a record has to be; None: any will do. `kind` None: reservations and links together.

    `public_key`: of the card that was put on the reader. It finds all records of its holder's MyKey ID.
    `ticket`: its number on the first of the days. It finds what was recorded where it was called, meanwhile.
    """

    mykey: str | None = field(default=None, repr=False)
    public_key: bytes | None = field(default=None, repr=False)
    reference: str | None = None
    ticket: int | None = None
    programme: str | None = None
    days: DateRange | None = None
    service: str | None = None
    states: frozenset[LinkState] | None = None
    kind: RecordKind | None = None
    mark: "RecordMark | None" = None

    @property
    def ticket_day(self) -> date:
        """Raises ValueError for a query that was not checked: on which day, nobody knows."""
        if self.days is None or self.days.first is None:
            raise ValueError("a ticket is one of a day")
        return self.days.first

    def wants(self, kind: RecordKind) -> bool:
        return self.kind in (None, kind) and (kind is RecordKind.LINK or not self.is_of_links)

    @property
    def is_of_links(self) -> bool:
        """Whether it asks for what a reservation has not."""
        return self.reference is not None or self.service is not None or self.states is not None


class BadQuery(StrEnum):
    """Why something cannot be looked for."""

    MYKEY = "mykey"  #: it is not eight letters or digits
    REFERENCE = "reference"  #: it is not ten digits, or a digit is wrong
    TICKET = "ticket"  #: it is not from 1 to 999
    DAYS = "days"  #: the last day is before the first
    DAY = "day"  #: that is no day
    STATES = "states"  #: no link can stand in any of them
    KIND = "kind"  #: a reservation has no service, state or reference


STATES = frozenset(LinkState) - {LinkState.ENTERED}
"""In which a link can stand. Where it was entered it is recorded too."""


def meant_by(typed: str) -> Query:
    """What a clerk asks for in the one field for a MyKey ID, a receipt number and a ticket's number."""
    if is_meant_as_ticket(typed):
        return Query(ticket=int(mykeys.ungrouped(typed)))
    if is_meant_as_reference(typed):
        return Query(reference=typed)
    return Query(mykey=typed or None)


def is_meant_as_reference(typed: str) -> bool:
    return looks_like_reference(mykeys.ungrouped(typed))


def is_meant_as_ticket(typed: str) -> bool:
    """Too short for the two others."""
    number = mykeys.ungrouped(typed)
    return number.isascii() and number.isdecimal() and len(number) <= len(str(LAST_TICKET))


def checked(query: Query, today: date) -> Query | BadQuery:
    """The query with what was typed as the register has it, or what is wrong with it.

    A ticket's number comes again every day: where no day is given it is one of today.
    """
    mykey = mykeys.parse(query.mykey) if query.mykey is not None else None
    reference = mykeys.ungrouped(query.reference) if query.reference is not None else None
    if query.mykey is not None and mykey is None:
        return BadQuery.MYKEY
    if reference is not None and not is_reference(reference):
        return BadQuery.REFERENCE
    if query.ticket is not None and not 0 < query.ticket <= LAST_TICKET:
        return BadQuery.TICKET
    if query.days is not None and _is_reversed(query.days):
        return BadQuery.DAYS
    if query.states is not None and not query.states & STATES:
        return BadQuery.STATES
    if query.kind is RecordKind.RESERVATION and query.is_of_links:
        return BadQuery.KIND
    days = query.days if query.ticket is None else _the_day(query.days or DateRange(), today)
    return replace(query, mykey=mykey, reference=reference, days=days)


def _is_reversed(days: DateRange) -> bool:
    return days.first is not None and days.last is not None and days.last < days.first


def _the_day(days: DateRange, today: date) -> DateRange:
    day = days.first or days.last or today
    return DateRange(day, day)


def spellings(mykey: str) -> tuple[str, ...]:
    """As which a typed MyKey ID may stand in the register: as it is, all capitals, all small.

    The platform keeps the case of an ID that a holder chose, so that nobody may be shut out by a Shift key.
    """
    return tuple(dict.fromkeys((mykey, mykey.upper(), mykey.lower())))


class PageDirection(StrEnum):
    OLDER = "older"
    NEWER = "newer"


@dataclass(frozen=True)
class Cursor:
    """Where a page begins: beyond this record. New records in between move no page."""

    kind: RecordKind
    id: int
    towards: PageDirection = PageDirection.OLDER


@dataclass(frozen=True)
class FoundRecord:
    """A record as a list shows it: the MyKey ID half covered, and of an account its last characters.

    `is_live`: it counts; one that was cancelled or rejected does not. From `measure` to `reference` it is what only a
    link has. `incident`: the open one that it belongs to, the newest of several.
    """

    kind: RecordKind
    id: int
    recorded_at: datetime
    programme: str
    mykey: str
    acting: Capacity
    counter: str
    is_live: bool = True
    measure: str | None = None
    service: str | None = None
    account_tail: str | None = field(default=None, repr=False)
    state: LinkState | None = None
    reference: str | None = None
    incident: int | None = None

    @property
    def standing(self) -> LinkState | None:
        """As a list says it: of a reservation only that it does not count any more."""
        if self.state is not None:
            return self.state
        return None if self.is_live else LinkState.CANCELLED

    def is_record(self, other: "FoundRecord | Damaged") -> bool:
        """Whether both are the same record, however it stands."""
        return isinstance(other, FoundRecord) and self.name == other.name

    @property
    def name(self) -> tuple[object, ...]:
        """What tells it from every other one, and does not change."""
        where = (self.kind, self.id, self.recorded_at, self.programme, self.mykey)
        return (*where, self.service, self.account_tail, self.reference)


def reference_of(kind: RecordKind, number: int) -> str:
    """How the desk's log names a record."""
    return f"{kind} {number}"


@dataclass(frozen=True)
class Damaged:
    """A record of which something that a list shows cannot be read. Its story names the field."""

    kind: RecordKind
    id: int


@dataclass(frozen=True)
class RecordPage:
    """Records, the newest first; `next` leads to older ones and `previous` to newer ones, where there are some.

    `ticket`: where the one was that was asked for, or why it was nowhere. `count`: of all that is found, up to
    `MOST_COUNTED`; None: it was counted with the first page.
    """

    rows: tuple[FoundRecord | Damaged, ...] = ()
    next: Cursor | None = None
    previous: Cursor | None = None
    ticket: AtCounter | NotAtCounter | None = None
    count: int | None = None


@dataclass(frozen=True)
class FinderFailed:
    """The register did not answer. `why` is a sentence for the owner of the machine."""

    why: str = field(default="", compare=False)


@dataclass(frozen=True)
class NoSuchRecord:
    """There is no such record."""
