"""A record's whole history, in the order in which it happened."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.office.amending import Mark, Reason, Standing
from kiosk.domain.office.finding import Damaged, Found
from kiosk.domain.records.link import RejectReason
from kiosk.domain.values.capacity import (
    Acting,
    Mode,
)


@dataclass(frozen=True)
class Step:
    """What happened to a record: when, and at which counter."""

    at: datetime
    counter: str
    mode: Mode


@dataclass(frozen=True)
class Reserved(Step):
    """Set, and signed by the card."""

    acting: Acting
    terms: str


@dataclass(frozen=True)
class Entered(Step):
    """Typed, confirmed, and signed by the card."""

    acting: Acting
    terms: str
    clerk_confirmed: bool


@dataclass(frozen=True)
class Recorded(Step):
    """Written into the register."""


@dataclass(frozen=True)
class HandedOver(Step):
    """Given to its provider, in this file. `placed_at` None: the file was never put in its place."""

    batch: int
    file: str
    placed_at: datetime | None


@dataclass(frozen=True)
class Completed(Step):
    """The provider has accepted it."""


@dataclass(frozen=True)
class Rejected(Step):
    """The provider has refused it."""

    reason: RejectReason | None


@dataclass(frozen=True)
class ResultTakenBack(Step):
    """The provider has it again, and has said nothing of it."""


@dataclass(frozen=True)
class Cancelled(Step):
    """Taken back by its holder."""


@dataclass(frozen=True)
class CancelledByClerk(Step):
    """It does not count any more."""

    clerk: str
    reason: Reason
    paper: str


@dataclass(frozen=True)
class Corrected(Step):
    """Who acted; the card had signed what it was before the first correction."""

    clerk: str
    reason: Reason
    paper: str
    old: Acting
    new: Acting


@dataclass(frozen=True)
class Marked(Step):
    """A mark was put on it, or taken off."""

    clerk: str
    reason: Reason
    paper: str
    mark: Mark
    off: bool


@dataclass(frozen=True)
class Joined(Step):
    """A renewed certificate was joined to its MyKey ID, signed by the new card.

    `second`: who confirmed it besides; older ones have none.
    """

    clerk: str
    second: str | None = None


@dataclass(frozen=True)
class Unreadable:
    """Something happened here, and what it was cannot be read."""

    place: int


ByClerk = CancelledByClerk | Corrected | Marked | Joined
ByProvider = HandedOver | Completed | Rejected | ResultTakenBack
Happening = Reserved | Entered | Recorded | ByProvider | Cancelled | ByClerk | Unreadable


@dataclass(frozen=True)
class Story:
    """One record and what became of it.

    `fault` names the field that is not as its card signed it; None: the signature proves the whole of it.
    `related`: of a reservation its links, of a link its reservation, the oldest first. `standing`: how it stands with
    all that clerks did; None for one that cannot be read.
    """

    record: Found | Damaged
    history: tuple[Happening, ...]
    related: tuple[Found | Damaged, ...]
    fault: str | None
    standing: Standing | None = None
