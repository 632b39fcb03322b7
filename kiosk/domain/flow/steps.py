"""The steps of an errand. A step holds what its page shows and nothing else."""

from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import Enum, StrEnum
from typing import Literal, get_args

from kiosk.domain.card import doctor
from kiosk.domain.card.comparing import Run, Verdict
from kiosk.domain.card.refusals import Refusal
from kiosk.domain.card.stability import Stability
from kiosk.domain.city.catalogue import Search
from kiosk.domain.city.entry import Entry, FieldProblem
from kiosk.domain.city.leaflets import Title
from kiosk.domain.city.phone_help.devices import Device
from kiosk.domain.city.phone_help.tree import Advice, CodeList, ErrorCode, ModelSearch, Question
from kiosk.domain.office.tickets import Taken, TicketErrand
from kiosk.domain.office.visit import Ending, Errand
from kiosk.domain.records.joining import JoinedSince, Offer
from kiosk.domain.records.link import Link
from kiosk.domain.records.records import Draft, Intent, Purpose
from kiosk.domain.records.reservation import Reservation
from kiosk.domain.report import survey
from kiosk.domain.values.capacity import (
    Acting,
)


class Plain(Enum):
    """A step that carries nothing. Its value is the name by which a log and the register know it."""

    HOME = "Home"
    NEEDS = "Needs"
    WHO = "Who"
    PLACE_CARD = "PlaceCard"
    CHECKING_CARD = "CheckingCard"
    CARD_FINE = "CardFine"  #: the answer to "check my card": it can be used
    NEAR_END = "NearEnd"  #: the certificate can still be used, and ought to be renewed
    NOT_RESERVED = "NotReserved"  #: the holder came to link, or to look, and has no reservation yet
    HAVE_MYKEY = "HaveMyKey"  #: has the holder, of whom this register knows nothing, a MyKey ID already?
    CHOOSE_MEASURE = "ChooseMeasure"  #: several measures can be linked now: which one
    MY_STATUS = "MyStatus"  #: the holder's reservation and links
    CHOOSE_TOPIC = "ChooseTopic"  #: what there is to read about the programme
    CHOOSE_WAY = "ChooseWay"  #: the other ways to apply
    CHOOSE_TICKET = "ChooseTicket"  #: what the visitor came for
    NO_TICKET = "NoTicket"  #: no number could be given


@dataclass(frozen=True)
class Representative:
    """What a legal representative has to know before the card is put down."""

    acting: Acting


@dataclass(frozen=True)
class PinFor:
    """What the PIN is asked for. `before`: the page that showed it, to which Back leads.

    `attempt` 2: another counter was faster, so nothing was recorded and the PIN is asked for the same once more.
    """

    purpose: Purpose
    before: "Terms | EnterMyKey | ConfirmJoin | ConfirmLink | ConfirmCancel | None" = None
    attempt: int = 1


@dataclass(frozen=True)
class LastTry:
    """One try is left: the holder chooses whether to use it."""

    wanted: PinFor


@dataclass(frozen=True)
class EnterPin:
    wanted: PinFor
    rejected: bool = False


@dataclass(frozen=True)
class VerifyingPin:
    wanted: PinFor


@dataclass(frozen=True)
class LookingUp:
    """The register is asked of this holder: whether there is anything, or, after the PIN, what it is."""

    proven: bool = False


@dataclass(frozen=True)
class ConfirmJoin:
    """The holder shows that this earlier reservation is theirs: they type its whole MyKey ID.

    `malformed`: what was typed is none. `tries_left`: after a wrong one; None: there was none.
    """

    offer: Offer
    malformed: bool = False
    tries_left: int | None = None


@dataclass(frozen=True)
class JoinTold:
    """The reservation was joined to other certificates since: the holder of the first one hears of it."""

    joined: tuple[JoinedSince, ...]


@dataclass(frozen=True)
class Terms:
    """Of the reservation. `known`: the holder has a MyKey ID already, and types it."""

    known: bool = False


class MyKeyProblem(StrEnum):
    MALFORMED = "malformed"
    DIFFERENT = "different"


@dataclass(frozen=True)
class EnterMyKey:
    """The platform's MyKey ID is typed; `first` is what was typed the first time."""

    first: str | None = field(default=None, repr=False)
    problem: MyKeyProblem | None = None


# --- a link


@dataclass(frozen=True)
class ChooseService:
    measure: str
    search: Search = field(default_factory=Search)


@dataclass(frozen=True)
class ServiceDetails:
    """All that has to be known before a choice that cannot be changed.

    `found_at`: where the search stood; None: an earlier link obliges to this service.
    """

    measure: str
    service: str
    found_at: Search | None = None


@dataclass(frozen=True)
class Calculator:
    """An amount, and the points for it."""

    details: ServiceDetails


@dataclass(frozen=True)
class LinkTerms:
    details: ServiceDetails


@dataclass(frozen=True)
class EnterField:
    """The service's next field. `first` is what was typed the first time of an ID."""

    entry: Entry
    first: str | None = field(default=None, repr=False)
    problem: FieldProblem | None = None


@dataclass(frozen=True)
class ReadBack:
    """An ID came from a scanner: the person compares it."""

    entry: Entry
    scanned: str = field(repr=False)


@dataclass(frozen=True)
class ClerkCheck:
    """At a counter: the clerk compares the account with what the person brought."""

    entry: Entry


@dataclass(frozen=True)
class ConfirmLink:
    entry: Entry
    clerk_confirmed: bool = False


# --- recording


@dataclass(frozen=True)
class Recording:
    """The record is drafted, signed and committed, in this order. Committing cannot be called back.

    `proven_at`: when the card accepted the PIN that was given for this intent.
    """

    intent: Intent
    proven_at: datetime
    draft: Draft | None = None
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

    @property
    def may_be_asked(self) -> bool:
        """Whether it can be printed now: one slip is enough for one person."""
        return self in (Slip.NOT_ASKED, Slip.FAILED)


@dataclass(frozen=True)
class Reserved:
    """`joined`: it was reserved with an earlier certificate."""

    reservation: Reservation
    new: bool
    joined: bool = False
    slip: Slip = Slip.NOT_ASKED


@dataclass(frozen=True)
class Linked:
    link: Link
    slip: Slip = Slip.NOT_ASKED


@dataclass(frozen=True)
class WherePoints:
    """Points are at the company: how to look there. `before` is where the question was asked."""

    service: str
    before: "Linked | Literal[Plain.MY_STATUS]"


@dataclass(frozen=True)
class ConfirmCancel:
    link: Link


@dataclass(frozen=True)
class Cancelled:
    link: Link


@dataclass(frozen=True)
class Refused:
    """`until`: the moment from which the errand works, where it is known. `pin_sent`: no answer to a PIN has come.

    `contested`: the link that has the account which was typed, for the staff alone.
    """

    refusal: Refusal
    until: datetime | None = field(default=None, repr=False)
    contested: int | None = field(default=None, repr=False)
    pin_sent: bool = field(default=False, compare=False)


# --- the reader doctor: it holds no card, and knows nothing of a person


@dataclass(frozen=True)
class Examining:
    """The doctor's run is under way. `first`: the run with another card that it is compared with.

    `card_left`: the card was taken meanwhile; what is found of it may not be shown over the next one.
    """

    run: int
    done: tuple[doctor.Step, ...] = ()
    first: "Examined | None" = None
    card_left: bool = False


class Archive(StrEnum):
    """The report for the supplier."""

    NOT_ASKED = "not_asked"
    WRITING = "writing"
    WRITTEN = "written"
    FAILED = "failed"

    @property
    def may_be_asked(self) -> bool:
        return self in (Archive.NOT_ASKED, Archive.FAILED)


@dataclass(frozen=True)
class Examined:
    """What the doctor found. `verdict`: what another card told; `file`: where the report lies.

    `card_left`: the card was taken, and what was found of it with it.
    """

    run: int
    found: Run
    verdict: Verdict | None = None
    archive: Archive = Archive.NOT_ASKED
    file: str = ""
    card_left: bool = False

    def without_card(self) -> "Examined":
        found = replace(self.found, steps=doctor.without_the_card(self.found.steps))
        return replace(self, found=found, card_left=True)


@dataclass(frozen=True)
class Rereading:
    """The card is read again and again, while the person may move it."""

    run: int
    before: Examined
    reads: int = 0
    losses: int = 0


@dataclass(frozen=True)
class Reread:
    before: Examined
    found: Stability


@dataclass(frozen=True)
class PlaceAnother:
    """Another card is asked for: is it this card or this reader?"""

    before: Examined


@dataclass(frozen=True)
class Compared:
    """`before` is the first card's run."""

    before: Examined
    verdict: Verdict


# --- reading


@dataclass(frozen=True)
class Leaflet:
    """One page of a leaflet. `before`: where it was opened."""

    title: Title
    before: Literal[Plain.CHOOSE_TOPIC, Plain.CHOOSE_WAY] | Refused
    page: int = 0
    slip: Slip = Slip.NOT_ASKED


@dataclass(frozen=True)
class Spots:
    """The procedure spots near this counter. `before`: where they were asked for."""

    before: Literal[Plain.CHOOSE_TOPIC] | Leaflet


# --- the phone doctor: `node` is what the tree asks or says, `before` is where Back leads


@dataclass(frozen=True)
class PhoneQuestion:
    node: Question
    before: "PhoneStep | None" = None


@dataclass(frozen=True)
class PhoneModel:
    """Which model is it? `query` is where the person left the search."""

    node: ModelSearch
    before: "PhoneStep | None" = None
    query: str = field(default="", repr=False)


@dataclass(frozen=True)
class PhoneVerdict:
    """What the device table says of the model; None: the model is not in it."""

    device: Device | None
    before: PhoneModel


@dataclass(frozen=True)
class PhoneCodes:
    """Which error does it show?"""

    node: CodeList
    before: "PhoneStep | None" = None


@dataclass(frozen=True)
class PhoneCode:
    """What an error means."""

    code: ErrorCode
    before: PhoneCodes


@dataclass(frozen=True)
class PhoneAdvice:
    """What helps now."""

    node: Advice
    before: "PhoneStep | None" = None


PhoneStep = PhoneQuestion | PhoneModel | PhoneVerdict | PhoneCodes | PhoneCode | PhoneAdvice


# --- a numbered ticket: of no session, and of nobody


@dataclass(frozen=True)
class TakingTicket:
    errand: TicketErrand


@dataclass(frozen=True)
class YourTicket:
    taken: Taken
    slip: Slip = Slip.NOT_ASKED


@dataclass(frozen=True)
class Between:
    """Between two people: nothing is left of the one before. `kept`: an earlier errand of the session was recorded.

    `asks`: what the finished errand was, about which three questions are asked; None: nothing is.
    `pin_sent`: no answer to a PIN has come, and the card may have counted it.
    """

    ending: Ending
    since: datetime
    kept: bool = False
    asks: Errand | None = None
    answered: tuple[tuple[survey.Question, survey.Answer], ...] = ()
    pin_sent: bool = field(default=False, compare=False)


Step = (
    Plain
    | Representative
    | LastTry
    | EnterPin
    | VerifyingPin
    | LookingUp
    | ConfirmJoin
    | JoinTold
    | Terms
    | EnterMyKey
    | ChooseService
    | ServiceDetails
    | Calculator
    | LinkTerms
    | EnterField
    | ReadBack
    | ClerkCheck
    | ConfirmLink
    | Recording
    | Settling
    | Reserved
    | Linked
    | WherePoints
    | ConfirmCancel
    | Cancelled
    | Refused
    | Examining
    | Examined
    | Rereading
    | Reread
    | PlaceAnother
    | Compared
    | Leaflet
    | Spots
    | PhoneStep
    | TakingTicket
    | YourTicket
    | Between
)

Kind = type[Step] | Plain
"""What tells one step from another, whatever it holds."""


KINDS: frozenset[Kind] = frozenset({*Plain, *(kind for kind in get_args(Step) if kind is not Plain)})


def kind_of(step: Step) -> Kind:
    return step if isinstance(step, Plain) else type(step)


def name_of(kind: Kind) -> str:
    """By which a log and the register know the step: nothing that it holds is in it."""
    return kind.value if isinstance(kind, Plain) else kind.__name__


def is_proven(step: Step) -> bool:
    """Whether the card may have a verified PIN: the machine works on what it was given for, and nobody can touch."""
    return isinstance(step, Recording) or (isinstance(step, LookingUp) and step.proven)
