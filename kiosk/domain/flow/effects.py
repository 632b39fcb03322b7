"""What the shell does for the flow. Each runs on the runner of its resource and comes back as a result."""

from dataclasses import field
from enum import Enum

from kiosk.domain.card.card import Pin
from kiosk.domain.card.card_comparison import Verdict
from kiosk.domain.card.reader_health import ReadingAt
from kiosk.domain.city.leaflets import LeafletId
from kiosk.domain.office.tickets import IssuedTicket, TicketErrand
from kiosk.domain.office.visit import Visit
from kiosk.domain.records.record_signing import Signature
from kiosk.domain.records.records import Draft, Intent, Purpose, Record
from kiosk.domain.report.opinion_survey import Opinion
from kiosk.domain.values.capacity import Capacity
from kiosk.domain.values.lazy_dataclass import dataclass

# --- the card


@dataclass(frozen=True)
class ReadCard:
    """Hold the card on this reader exclusively and check it."""

    session: int
    reader: str


@dataclass(frozen=True)
class VerifyPin:
    """The card checks a PIN that its holder gave for this purpose."""

    session: int
    pin: Pin
    purpose: Purpose


@dataclass(frozen=True)
class SignRecord:
    """The card signs, if the PIN was given for this record and has signed nothing yet."""

    session: int
    draft: Draft


@dataclass(frozen=True)
class ForgetPin:
    """Make the card forget that its PIN was verified, and see that it is still the same card."""

    session: int


@dataclass(frozen=True)
class ReleaseCard:
    """Power the card down and let it go; the card then forgets that its PIN was verified."""

    session: int


# --- the reader doctor, on the card's runner: it looks when the session's card has been let go


@dataclass(frozen=True)
class Examine:
    """`compares`: another card's run, which the report is not about."""

    run: int
    compares: bool = False


@dataclass(frozen=True)
class RereadCard:
    """`of`: the run whose card it is."""

    run: int
    of: int


@dataclass(frozen=True)
class HaltDoctor:
    """Nobody waits any more for what the doctor reads: the card is let go for the next one."""

    run: int


@dataclass(frozen=True)
class WriteReport:
    """What was found, for the supplier. `verdict`: what another card told."""

    run: int
    verdict: Verdict | None = None


# --- the register


@dataclass(frozen=True)
class FindStanding:
    """Whether the register holds anything of the holder of this card. Asked before the PIN."""

    session: int
    public_key: bytes = field(repr=False)


@dataclass(frozen=True)
class FindHolder:
    """What the register holds of the holder of this card."""

    session: int
    public_key: bytes = field(repr=False)


@dataclass(frozen=True)
class DraftRecord:
    session: int
    public_key: bytes = field(repr=False)
    acting: Capacity
    intent: Intent


@dataclass(frozen=True)
class CommitRecord:
    session: int
    draft: Draft
    signature: Signature


@dataclass(frozen=True)
class Note:
    """What is kept of nobody: a visit, how a read of a card went, an answer to a question at the end."""

    noted: Visit | ReadingAt | Opinion


class Ask(Enum):
    """What the register is asked of nobody."""

    SERVICE_RANKS = "service ranks"  #: which services people link most
    CALLS = "calls"  #: who is called to which counter


@dataclass(frozen=True)
class TakeTicket:
    """The next number of today. Of no session."""

    errand: TicketErrand


# --- around the machine


Sheet = Record | LeafletId | IssuedTicket
"""What comes out on paper: a slip, a handout, a ticket. Only the slip is of a session."""


@dataclass(frozen=True)
class Print:
    sheet: Sheet
    session: int | None = None


CardEffect = ReadCard | VerifyPin | SignRecord | ForgetPin | ReleaseCard
DoctorEffect = Examine | RereadCard | HaltDoctor | WriteReport
RegisterEffect = FindStanding | FindHolder | DraftRecord | CommitRecord | Ask | TakeTicket
Effect = CardEffect | DoctorEffect | RegisterEffect | Note | Print
