"""What can happen: a touch, the reader, the time, and the results of effects (each names its session)."""

from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.domain.card import CardFacts, CardFault, Pin
from kiosk.domain.reader import ReaderState
from kiosk.domain.reservation import Acting, Reservation, ReservationDraft, Signature
from kiosk.domain.visit import Errand


@dataclass(frozen=True)
class Tick:
    """Time has passed."""


@dataclass(frozen=True)
class ReaderChanged:
    state: ReaderState


# --- touches


@dataclass(frozen=True)
class Touched:
    """The screen was touched where nothing happens: somebody is there."""


@dataclass(frozen=True)
class ErrandChosen:
    errand: Errand


@dataclass(frozen=True)
class NextPressed:
    """The page's primary action."""


@dataclass(frozen=True)
class BackPressed:
    pass


@dataclass(frozen=True)
class EndPressed:
    pass


@dataclass(frozen=True)
class ActingChosen:
    """None: somebody who is neither the holder nor a legal representative."""

    acting: Acting | None


@dataclass(frozen=True)
class LastTryChosen:
    """The holder is sure of the number and uses the last try."""


@dataclass(frozen=True)
class PinEntered:
    pin: Pin


@dataclass(frozen=True)
class MyKeyTyped:
    text: str = field(repr=False)


@dataclass(frozen=True)
class PrintPressed:
    pass


@dataclass(frozen=True)
class StaffCalled:
    pass


@dataclass(frozen=True)
class StaffCallClosed:
    pass


# --- results


@dataclass(frozen=True)
class CardRead:
    session: int
    facts: CardFacts


@dataclass(frozen=True)
class CardFailed:
    session: int
    fault: CardFault


@dataclass(frozen=True)
class PinAccepted:
    session: int


@dataclass(frozen=True)
class PinRejected:
    """`tries_left` as the card says it afterwards; 0 when it is locked, None when it does not tell."""

    session: int
    tries_left: int | None


@dataclass(frozen=True)
class ReservationFound:
    session: int
    reservation: Reservation


@dataclass(frozen=True)
class NoReservation:
    session: int


@dataclass(frozen=True)
class Drafted:
    session: int
    draft: ReservationDraft


@dataclass(frozen=True)
class MyKeyTaken:
    """The typed MyKey ID belongs to another holder."""

    session: int


@dataclass(frozen=True)
class Signed:
    session: int
    signature: Signature


@dataclass(frozen=True)
class NotSigned:
    """The card on the reader did not sign, or not with the key of the certificate that was read."""

    session: int


@dataclass(frozen=True)
class Recorded:
    session: int
    reservation: Reservation


class NotRecordedWhy(StrEnum):
    CARD_GONE = "card_gone"
    CONFLICT = "conflict"  #: somebody else took the MyKey ID, or this holder reserved, in between
    UNAVAILABLE = "unavailable"  #: disk full, locked, connection lost


@dataclass(frozen=True)
class NotRecorded:
    """Rolled back: nothing was written."""

    session: int
    why: NotRecordedWhy


@dataclass(frozen=True)
class RegisterFailed:
    session: int


@dataclass(frozen=True)
class SlipPrinted:
    session: int
    printed: bool


@dataclass(frozen=True)
class Faulted:
    """An effect failed in a way nobody foresaw; its details went to the log."""

    session: int


Result = (
    CardRead
    | CardFailed
    | PinAccepted
    | PinRejected
    | ReservationFound
    | NoReservation
    | Drafted
    | MyKeyTaken
    | Signed
    | NotSigned
    | Recorded
    | NotRecorded
    | RegisterFailed
    | SlipPrinted
    | Faulted
)
Touch = (
    Touched
    | ErrandChosen
    | NextPressed
    | BackPressed
    | EndPressed
    | ActingChosen
    | LastTryChosen
    | PinEntered
    | MyKeyTyped
    | PrintPressed
    | StaffCalled
    | StaffCallClosed
)
Event = Tick | ReaderChanged | Touch | Result
