"""Incidents: something went wrong for somebody. What, when, which records, and what was done about it, line by line."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import assert_never

from kiosk.domain.office.finding import Damaged, Found, RecordKind
from kiosk.domain.office.visit import Errand
from kiosk.domain.records.link import LinkState
from kiosk.domain.staff.clerk_answers import Denied, NotAnswered
from kiosk.domain.staff.clerks import Action


class What(StrEnum):
    """What happened. A closed list: free text could name a person."""

    UNKNOWN = "unknown"  #: not known yet
    PREVIOUS_SESSION = "previous_session"  #: the session of the person before was used
    MISTYPED = "mistyped"  #: an ID was typed wrongly
    CARD_MIXED_UP = "card_mixed_up"  #: a card was handed to the wrong person
    OTHERS_CARD = "others_card"  #: somebody used a card that is not theirs
    WRONG_RECORD = "wrong_record"  #: it was made, or changed, at another record than was meant
    LENT_DEVICE = "lent_device"  #: it was done on a device that the staff lent
    OTHER = "other"  #: the city hall's own papers say what
    CONTESTED = "contested"  #: somebody else says that the account is theirs
    NOTHING = "nothing"  #: it was looked into, and nothing is wrong


class Done(StrEnum):
    """What was done about it."""

    SESSION_STOPPED = "session_stopped"
    HOLDER_TOLD = "holder_told"
    PROVIDER_TOLD = "provider_told"
    RECORD_CANCELLED = "record_cancelled"
    LINKED_AGAIN = "linked_again"
    CARD_RETURNED = "card_returned"
    SUPERVISOR_TOLD = "supervisor_told"
    OFFICE_REPORTED = "office_reported"


class Topic(StrEnum):
    """What a line of an incident is about."""

    OPENED = "opened"
    RECORD = "record"
    WHAT = "what"
    DONE = "done"
    CLOSED = "closed"


@dataclass(frozen=True)
class Line:
    """`number` counts within the incident. `value`: a record's reference, the code of what or done, or empty."""

    number: int
    at: datetime
    clerk: str
    counter: str
    topic: Topic
    value: str = ""


@dataclass(frozen=True)
class Incident:
    """While it is open, the links among its records are handed over to nobody.

    `errand` and `step`: where the person beside stood when it was opened; nothing of the person.
    """

    id: int
    opened_at: datetime
    counter: str
    clerk: str
    errand: Errand | None
    step: str | None
    lines: tuple[Line, ...]
    records: tuple[Found | Damaged, ...]
    is_open: bool

    @property
    def what(self) -> What:
        """As it was said last."""
        said = [What(line.value) for line in self.lines if line.topic is Topic.WHAT]
        return said[-1] if said else What.UNKNOWN

    @property
    def done(self) -> tuple[Done, ...]:
        return tuple(Done(line.value) for line in self.lines if line.topic is Topic.DONE)

    @property
    def held_back(self) -> bool:
        """Whether a link waits because of it."""
        return self.is_open and LinkState.RECORDED in _states(self.records)

    @property
    def is_with_provider(self) -> bool:
        """Whether a provider had a link before it could be held back."""
        return bool({LinkState.HANDED_OVER, LinkState.COMPLETED} & _states(self.records))


def _states(records: Iterable[Found | Damaged]) -> set[LinkState | None]:
    return {record.state for record in records if isinstance(record, Found)}


@dataclass(frozen=True)
class DamagedIncident:
    """An incident that cannot be read, or that somebody without the key changed."""

    id: int


# --- what an incident is opened for


@dataclass(frozen=True)
class SessionAtHand:
    """Of the person beside. `public_key` finds the records of the card; None: no card was read."""

    public_key: bytes | None = field(default=None, repr=False)
    errand: Errand | None = None
    step: str | None = None


@dataclass(frozen=True)
class RecordAtHand:
    """With what hangs together with it: of a reservation its live links, of a link its reservation.

    `seen`: as it stood before whoever pressed. It may have gone on since, for holding it back does no harm; but it is
    this record, or none. One that cannot be read has nothing but its number.
    `is_contested`: somebody else says that its account is theirs.
    """

    kind: RecordKind
    id: int
    seen: Found | None = None
    is_contested: bool = False


AtHand = SessionAtHand | RecordAtHand


# --- what is said of one that is open


@dataclass(frozen=True)
class AddRecord:
    record: RecordAtHand


@dataclass(frozen=True)
class SayWhat:
    what: What


@dataclass(frozen=True)
class SayDone:
    done: Done


@dataclass(frozen=True)
class Close:
    """Its records go out again."""


Saying = AddRecord | SayWhat | SayDone | Close


class NotKeptWhy(StrEnum):
    NOT_THERE = "not_there"  #: there is no such incident, or no such record
    DAMAGED = "damaged"  #: it is not as it was kept: first the supplier looks
    CLOSED = "closed"
    SAME = "same"  #: it says so already
    CHANGED = "changed"  #: somebody said more of it meanwhile
    WHAT_UNKNOWN = "what_unknown"  #: it cannot be closed before somebody said what happened
    NOTHING_DONE = "nothing_done"  #: nor before something was done about it


@dataclass(frozen=True)
class IncidentKept:
    """It was done; this is the incident with it. `opened`: by this, and not before."""

    incident: Incident
    opened: bool = False


@dataclass(frozen=True)
class NotKept:
    """Nothing was changed."""

    why: NotKeptWhy


IncidentAnswer = IncidentKept | NotKept | Denied | NotAnswered


def action_for(saying: Saying) -> Action:
    match saying:
        case AddRecord() | SayWhat() | SayDone():
            return Action.OPEN_INCIDENT
        case Close():
            return Action.CLOSE_INCIDENT
        case _:
            assert_never(saying)


def stands_against(incident: Incident, saying: Saying) -> NotKeptWhy | None:
    """Why this cannot be said of the incident now; None when it can. Which records are new the register knows."""
    if not incident.is_open:
        return NotKeptWhy.CLOSED
    match saying:
        case AddRecord():
            return None
        case SayWhat(what):
            return NotKeptWhy.SAME if what is incident.what else None
        case SayDone(done):
            return NotKeptWhy.SAME if done in incident.done else None
        case Close():
            if incident.what is What.UNKNOWN:
                return NotKeptWhy.WHAT_UNKNOWN
            return None if incident.done else NotKeptWhy.NOTHING_DONE
        case _:
            assert_never(saying)


def name_of(incident: int) -> str:
    """How the desk's log names an incident."""
    return f"incident {incident}"


def line_name(incident: int, number: int) -> str:
    """How it names one of its lines."""
    return f"{name_of(incident)} #{number}"
