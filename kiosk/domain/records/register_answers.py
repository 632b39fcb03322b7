"""What the register answers of a holder. Nothing of it knows of a session, or of the flow."""

from datetime import datetime
from enum import StrEnum

from kiosk.domain.card.refusals import Refusal
from kiosk.domain.records.certificate_joins import JoinedSince
from kiosk.domain.records.link import Link
from kiosk.domain.records.records import Draft, Record
from kiosk.domain.records.reservation import Reservation
from kiosk.domain.staff.account_answers import NotAnswered, Unsure
from kiosk.domain.values.lazy_dataclass import dataclass


class HolderStatus(StrEnum):
    """What may be told of a holder before the PIN: which way the errand goes, and nothing of what is recorded."""

    NOTHING = "nothing"
    RESERVED = "reserved"
    LINKED = "linked"  #: there are links, whatever became of them
    JOINED = "joined"  #: another certificate took it over since; its holder hears of that, whatever they came for


@dataclass(frozen=True)
class Holding:
    """What a holder has in the programme: the reservation, and every link, the newest first.

    `joined`: the certificates that took the reservation over after theirs.
    """

    reservation: Reservation
    links: tuple[Link, ...] = ()
    joined: tuple[JoinedSince, ...] = ()


@dataclass(frozen=True)
class DraftRefusal:
    """A rule of the register stands against it. `until`: it ends then. `contested`: the link that has the account."""

    refusal: Refusal
    until: datetime | None = None
    contested: int | None = None


@dataclass(frozen=True)
class WrongProof:
    """What was typed is not the MyKey ID of the earlier reservation. `tries_left`: for it, today."""

    tries_left: int


class NotRecordedWhy(StrEnum):
    CARD_GONE = "card_gone"
    CONFLICT = "conflict"  #: another counter recorded, in between, what this record needs
    UNAVAILABLE = "unavailable"  #: disk full, locked, connection lost
    CLOCK = "clock"  #: the clock cannot be right, and nobody has said that it may be gone by


StandingAnswer = HolderStatus | NotAnswered
FindAnswer = Holding | NotAnswered | None
"""None: nothing is recorded of this holder."""
DraftAnswer = Draft | Holding | DraftRefusal | WrongProof | NotAnswered
"""Of somebody who has reserved already, what they have."""
RecordAnswer = Record | NotRecordedWhy | Unsure
"""Why it was rolled back: nothing was written. Or the commit failed, and nobody knows what became of it."""
