"""Incidents: something went wrong for somebody. What, when, which records, and what was done about it, line by line."""

from collections.abc import Iterable
from dataclasses import field
from datetime import datetime
from enum import StrEnum
from typing import assert_never

from kiosk.domain.office.record_queries import Damaged, FoundRecord, RecordKind
from kiosk.domain.office.visit import Errand
from kiosk.domain.records.link import LinkState
from kiosk.domain.staff.account_answers import Denied, NotAnswered
from kiosk.domain.staff.clerks import Action
from kiosk.domain.values.lazy_dataclass import dataclass


class IncidentCause(StrEnum):
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


class IncidentAction(StrEnum):
    """What was done about it."""

    SESSION_STOPPED = "session_stopped"
    HOLDER_TOLD = "holder_told"
    PROVIDER_TOLD = "provider_told"
    RECORD_CANCELLED = "record_cancelled"
    LINKED_AGAIN = "linked_again"
    CARD_RETURNED = "card_returned"
    SUPERVISOR_TOLD = "supervisor_told"
    OFFICE_REPORTED = "office_reported"


class IncidentLineKind(StrEnum):
    """What a line of an incident is about."""

    OPENED = "opened"
    RECORD = "record"
    WHAT = "what"
    DONE = "done"
    CLOSED = "closed"


@dataclass(frozen=True)
class IncidentLine:
    """`number` counts within the incident. `value`: a record's reference, the code of what or done, or empty.

    Where an account is contested the first line has the reference of the claimant's reservation.
    """

    number: int
    at: datetime
    clerk: str
    counter: str
    topic: IncidentLineKind
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
    lines: tuple[IncidentLine, ...]
    records: tuple[FoundRecord | Damaged, ...]
    is_open: bool

    @property
    def what(self) -> IncidentCause:
        """As it was said last."""
        said = [IncidentCause(line.value) for line in self.lines if line.topic is IncidentLineKind.WHAT]
        return said[-1] if said else IncidentCause.UNKNOWN

    @property
    def done(self) -> tuple[IncidentAction, ...]:
        return tuple(IncidentAction(line.value) for line in self.lines if line.topic is IncidentLineKind.DONE)

    @property
    def held_back(self) -> bool:
        """Whether a link waits because of it."""
        return self.is_open and LinkState.RECORDED in _states(self.records)

    @property
    def is_with_provider(self) -> bool:
        """Whether a provider had a link before it could be held back."""
        return bool({LinkState.HANDED_OVER, LinkState.COMPLETED} & _states(self.records))


def _states(records: Iterable[FoundRecord | Damaged]) -> set[LinkState | None]:
    return {record.state for record in records if isinstance(record, FoundRecord)}


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
    `is_contested`: somebody else says that its account is theirs. `claimant`: the card of that person.
    """

    kind: RecordKind
    id: int
    seen: FoundRecord | None = None
    is_contested: bool = False
    claimant: bytes | None = field(default=None, repr=False)


AtHand = SessionAtHand | RecordAtHand


# --- what is said of one that is open


@dataclass(frozen=True)
class AddIncidentRecord:
    record: RecordAtHand


@dataclass(frozen=True)
class StateCause:
    what: IncidentCause


@dataclass(frozen=True)
class StateAction:
    done: IncidentAction


@dataclass(frozen=True)
class CloseIncident:
    """Its records go out again."""


IncidentUpdate = AddIncidentRecord | StateCause | StateAction | CloseIncident


class IncidentNotSavedWhy(StrEnum):
    NOT_THERE = "not_there"  #: there is no such incident, or no such record
    DAMAGED = "damaged"  #: it is not as it was kept: first the supplier looks
    CLOSED = "closed"
    SAME = "same"  #: it says so already
    CHANGED = "changed"  #: somebody said more of it meanwhile
    WHAT_UNKNOWN = "what_unknown"  #: it cannot be closed before somebody said what happened
    NOTHING_DONE = "nothing_done"  #: nor before something was done about it


@dataclass(frozen=True)
class IncidentSaved:
    """It was done; this is the incident with it. `opened`: by this, and not before."""

    incident: Incident
    opened: bool = False


@dataclass(frozen=True)
class IncidentNotSaved:
    """Nothing was changed."""

    why: IncidentNotSavedWhy


IncidentAnswer = IncidentSaved | IncidentNotSaved | Denied | NotAnswered


def action_for(saying: IncidentUpdate) -> Action:
    match saying:
        case AddIncidentRecord() | StateCause() | StateAction():
            return Action.OPEN_INCIDENT
        case CloseIncident():
            return Action.CLOSE_INCIDENT
        case _:
            assert_never(saying)


def validate_update(incident: Incident, saying: IncidentUpdate) -> IncidentNotSavedWhy | None:
    """Why this cannot be said of the incident now; None when it can. Which records are new the register knows."""
    if not incident.is_open:
        return IncidentNotSavedWhy.CLOSED
    match saying:
        case AddIncidentRecord():
            return None
        case StateCause(what):
            return IncidentNotSavedWhy.SAME if what is incident.what else None
        case StateAction(done):
            return IncidentNotSavedWhy.SAME if done in incident.done else None
        case CloseIncident():
            if incident.what is IncidentCause.UNKNOWN:
                return IncidentNotSavedWhy.WHAT_UNKNOWN
            return None if incident.done else IncidentNotSavedWhy.NOTHING_DONE
        case _:
            assert_never(saying)


def name_of(incident: int) -> str:
    """How the desk's log names an incident."""
    return f"incident {incident}"


def line_name(incident: int, number: int) -> str:
    """How it names one of its lines."""
    return f"{name_of(incident)} #{number}"
