"""What the shell does for the flow. Each runs on the runner of its resource and comes back as a result."""

from dataclasses import dataclass, field

from kiosk.domain.card import Pin
from kiosk.domain.reservation import Acting, Reservation, ReservationDraft, Signature
from kiosk.domain.visit import Visit

# --- the card


@dataclass(frozen=True)
class ReadCard:
    """Hold the card on this reader exclusively and check it."""

    session: int
    reader: str


@dataclass(frozen=True)
class VerifyPin:
    session: int
    pin: Pin


@dataclass(frozen=True)
class SignRecord:
    session: int
    draft: ReservationDraft


@dataclass(frozen=True)
class ReleaseCard:
    """Power the card down and let it go; the card then forgets that its PIN was verified."""

    session: int


# --- the register


@dataclass(frozen=True)
class FindReservation:
    session: int
    public_key: bytes = field(repr=False)


@dataclass(frozen=True)
class DraftReservation:
    """`mykey` None: the register issues one."""

    session: int
    public_key: bytes = field(repr=False)
    acting: Acting
    mykey: str | None = field(default=None, repr=False)


@dataclass(frozen=True)
class RecordReservation:
    session: int
    draft: ReservationDraft
    signature: Signature


@dataclass(frozen=True)
class NoteVisit:
    visit: Visit


# --- around the machine


@dataclass(frozen=True)
class PrintSlip:
    session: int
    reservation: Reservation


CardEffect = ReadCard | VerifyPin | SignRecord | ReleaseCard
RegisterEffect = FindReservation | DraftReservation | RecordReservation | NoteVisit
Effect = CardEffect | RegisterEffect | PrintSlip
