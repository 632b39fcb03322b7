"""What the card desk answers of a card. Nothing of it knows of a session, or of the flow."""

from dataclasses import field
from enum import StrEnum

from kiosk.domain.card.card import CardFacts, CardFault
from kiosk.domain.card.reader_health import CardReading
from kiosk.domain.values.lazy_dataclass import dataclass


@dataclass(frozen=True)
class CheckedCard:
    """`reading` is for the reader's health. `pin_unanswered`: the answer to a PIN sent to this card before was lost."""

    facts: CardFacts
    reading: CardReading = field(compare=False)
    pin_unanswered: bool = False


@dataclass(frozen=True)
class CardFailure:
    """`reading`: it failed while it was read, and not later. `pin_sent`: a PIN may have reached the card unanswered."""

    fault: CardFault
    reading: CardReading | None = field(default=None, compare=False)
    pin_sent: bool = False


class PinAnswer(StrEnum):
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    LOST = "lost"  #: it was sent, and no answer came: it may have been counted
    FORGOTTEN = "forgotten"  #: the card on the reader is still the session's, and has forgotten its PIN


@dataclass(frozen=True)
class PinResult:
    """`tries_left` as the card says it afterwards; 0 when it is locked, None when it does not tell."""

    answer: PinAnswer
    tries_left: int | None = None
