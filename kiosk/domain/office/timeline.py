"""A record's whole history, in the order in which it happened."""

from datetime import datetime

from kiosk.domain.office.amendments import AmendmentReason, RecordState
from kiosk.domain.office.record_marks import RecordMark
from kiosk.domain.office.record_queries import Damaged, FoundRecord
from kiosk.domain.records.link import RejectReason
from kiosk.domain.values.capacity import Capacity, Mode
from kiosk.domain.values.lazy_dataclass import dataclass


@dataclass(frozen=True)
class TimelineEvent:
    """What happened to a record: when, and at which counter."""

    at: datetime
    counter: str
    mode: Mode


@dataclass(frozen=True)
class ReservationMade(TimelineEvent):
    """Set, and signed by the card."""

    acting: Capacity
    terms: str


@dataclass(frozen=True)
class Entered(TimelineEvent):
    """Typed, confirmed, and signed by the card."""

    acting: Capacity
    terms: str
    clerk_confirmed: bool


@dataclass(frozen=True)
class RecordWritten(TimelineEvent):
    """Written into the register."""


@dataclass(frozen=True)
class HandedOver(TimelineEvent):
    """Given to its provider, in this file. `placed_at` None: the file was never put in its place."""

    batch: int
    file: str
    placed_at: datetime | None


@dataclass(frozen=True)
class Completed(TimelineEvent):
    """The provider has accepted it."""


@dataclass(frozen=True)
class Rejected(TimelineEvent):
    """The provider has refused it."""

    reason: RejectReason | None


@dataclass(frozen=True)
class ResultTakenBack(TimelineEvent):
    """The provider has it again, and has said nothing of it."""


@dataclass(frozen=True)
class CancelledByHolder(TimelineEvent):
    """Taken back by its holder."""


@dataclass(frozen=True)
class CancelledByClerk(TimelineEvent):
    """It does not count any more."""

    clerk: str
    reason: AmendmentReason
    paper: str


@dataclass(frozen=True)
class Corrected(TimelineEvent):
    """Who acted; the card had signed what it was before the first correction."""

    clerk: str
    reason: AmendmentReason
    paper: str
    old: Capacity
    new: Capacity


@dataclass(frozen=True)
class Marked(TimelineEvent):
    """A mark was put on it, or taken off."""

    clerk: str
    reason: AmendmentReason
    paper: str
    mark: RecordMark
    off: bool


@dataclass(frozen=True)
class Joined(TimelineEvent):
    """A renewed certificate was joined to its MyKey ID, signed by the new card.

    `second`: who confirmed it besides; older ones have none.
    """

    clerk: str
    second: str | None = None


@dataclass(frozen=True)
class UnreadableEntry:
    """Something happened here, and what it was cannot be read."""

    place: int


ByClerk = CancelledByClerk | Corrected | Marked | Joined
ByProvider = HandedOver | Completed | Rejected | ResultTakenBack
TimelineEntry = ReservationMade | Entered | RecordWritten | ByProvider | CancelledByHolder | ByClerk | UnreadableEntry


@dataclass(frozen=True)
class Timeline:
    """One record and what became of it.

    `fault` names the field that is not as its card signed it; None: the signature proves the whole of it.
    `related`: of a reservation its links, of a link its reservation, the oldest first. `standing`: how it stands with
    all that clerks did; None for one that cannot be read.
    """

    record: FoundRecord | Damaged
    history: tuple[TimelineEntry, ...]
    related: tuple[FoundRecord | Damaged, ...]
    fault: str | None
    standing: RecordState | None = None
