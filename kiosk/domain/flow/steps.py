"""The steps of an errand. A step holds what its page shows and nothing else."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from kiosk.domain.refusals import Refusal
from kiosk.domain.reservation import Acting, Reservation, ReservationDraft
from kiosk.domain.visit import Ending, Errand


@dataclass(frozen=True)
class Home:
    pass


@dataclass(frozen=True)
class Elsewhere:
    """An errand that this machine does not do yet: where to go instead."""

    errand: Errand


@dataclass(frozen=True)
class Needs:
    pass


@dataclass(frozen=True)
class Who:
    pass


@dataclass(frozen=True)
class Representative:
    """What a legal representative has to know before the card is put down."""

    acting: Acting


@dataclass(frozen=True)
class PlaceCard:
    pass


@dataclass(frozen=True)
class CheckingCard:
    pass


@dataclass(frozen=True)
class CardFine:
    """The answer to "check my card": it can be used."""


@dataclass(frozen=True)
class NearEnd:
    """The certificate can still be used, and ought to be renewed."""


@dataclass(frozen=True)
class LastTry:
    """One try is left: the holder chooses whether to use it."""


@dataclass(frozen=True)
class EnterPin:
    rejected: bool = False


@dataclass(frozen=True)
class VerifyingPin:
    pass


@dataclass(frozen=True)
class LookingUp:
    """The register is asked whether the holder has a reservation."""


@dataclass(frozen=True)
class Terms:
    pass


class MyKeyProblem(StrEnum):
    MALFORMED = "malformed"
    DIFFERENT = "different"


@dataclass(frozen=True)
class EnterMyKey:
    """The platform's MyKey ID is typed; `first` is what was typed the first time."""

    first: str | None = field(default=None, repr=False)
    problem: MyKeyProblem | None = None


@dataclass(frozen=True)
class Recording:
    """The record is drafted, signed and committed, in this order. Committing cannot be called back."""

    draft: ReservationDraft | None = None
    committing: bool = False
    attempt: int = 1


@dataclass(frozen=True)
class Settling:
    """The card left while its record was being committed: the register's answer decides what is said."""

    session: int


class Slip(StrEnum):
    NOT_ASKED = "not_asked"
    PRINTING = "printing"
    PRINTED = "printed"
    FAILED = "failed"


@dataclass(frozen=True)
class Reserved:
    reservation: Reservation
    new: bool
    slip: Slip = Slip.NOT_ASKED


@dataclass(frozen=True)
class Refused:
    """`until`: the moment from which the errand works, where it is known."""

    refusal: Refusal
    until: datetime | None = field(default=None, repr=False)


@dataclass(frozen=True)
class Between:
    """Between two people: nothing is left of the one before."""

    ending: Ending
    since: datetime


Step = (
    Home
    | Elsewhere
    | Needs
    | Who
    | Representative
    | PlaceCard
    | CheckingCard
    | CardFine
    | NearEnd
    | LastTry
    | EnterPin
    | VerifyingPin
    | LookingUp
    | Terms
    | EnterMyKey
    | Recording
    | Settling
    | Reserved
    | Refused
    | Between
)

BUSY = (CheckingCard, VerifyingPin, LookingUp, Recording, Settling)
"""The machine works and the person waits."""
