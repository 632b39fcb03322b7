"""What can happen: a touch, the reader, the time, and the results of effects (each names its session)."""

from dataclasses import field
from datetime import datetime
from enum import Enum, StrEnum

from kiosk.domain.card import diagnostics
from kiosk.domain.card.card import CardFacts, CardFault, Pin
from kiosk.domain.card.card_answers import PinAnswer
from kiosk.domain.card.card_comparison import Run
from kiosk.domain.card.reader import ReaderState
from kiosk.domain.card.reader_health import CardReading
from kiosk.domain.card.refusals import Refusal
from kiosk.domain.card.stability import ReadCount, Stability
from kiosk.domain.city.leaflets import LeafletId
from kiosk.domain.city.municipality import Timetable
from kiosk.domain.city.phone_help.devices import Device
from kiosk.domain.city.phone_help.tree import AnswerOption, ErrorCode
from kiosk.domain.city.service_catalogue import SearchState
from kiosk.domain.flow.effects import Sheet
from kiosk.domain.flow.steps import PrintState
from kiosk.domain.machine.clock_rules import ClockDoubt
from kiosk.domain.office.tickets import IssuedTicket, TicketCall
from kiosk.domain.office.visit import Errand
from kiosk.domain.records.certificate_joins import JoinedSince, JoinOffer
from kiosk.domain.records.link import Link
from kiosk.domain.records.record_signing import Signature
from kiosk.domain.records.records import Draft, Record
from kiosk.domain.records.register_answers import HolderStatus, NotRecordedWhy
from kiosk.domain.records.reservation import Reservation
from kiosk.domain.report.opinion_survey import SurveyAnswer, SurveyQuestion
from kiosk.domain.values.capacity import Capacity
from kiosk.domain.values.display import Display
from kiosk.domain.values.languages import Language
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.times import Period


class Cue(Enum):
    """What happens by itself, and says no more."""

    TICK = "tick"  #: time has passed
    STAFF_COMES = "staff comes"  #: a clerk has taken the call
    SCREEN_FAULTED = "screen faulted"  #: a page failed in a way that nobody foresaw
    CARD_TRIED = "card tried"  #: at the desk: what lies on the reader is not of who comes next
    SCREEN_LOST = "screen lost"  #: it was unplugged, or sleeps: nobody sees what stands there


@dataclass(frozen=True)
class ReaderChanged:
    state: ReaderState


@dataclass(frozen=True)
class ClockJudged:
    """Why the machine's clock cannot be right; None: nothing speaks against it any more."""

    doubt: ClockDoubt | None


@dataclass(frozen=True)
class RegisterJudged:
    """Whether the register may not be the one of last time: it takes nothing while that is so."""

    is_doubted: bool


# --- touches


class Press(Enum):
    """A touch that says no more than which button it was."""

    ELSEWHERE = "elsewhere"  #: where nothing happens: somebody is there
    NEXT = "next"  #: the page's primary action
    BACK = "back"
    END = "end"
    PRINT = "print"
    CALL_STAFF = "call staff"
    CLOSE_CALL = "close call"
    MISSES_SOMETHING = "misses something"  #: that the errand needs
    RESERVE_ONLY = "reserve only"  #: and bring another day what a link needs
    CONTENTS = "contents"
    HAS_MYKEY = "has a MyKey ID"
    HAS_NO_MYKEY = "has no MyKey ID"
    FORGOT_PIN = "forgot the PIN"
    USE_LAST_TRY = "use the last try"  #: the holder is sure of the number
    LINK = "link"  #: in the same session
    CALCULATOR = "calculator"
    SKIP_FIELD = "skip the field"  #: the service does not print such a code anywhere
    SHOW_MYKEY = "show the MyKey ID"
    WAYS = "other ways"  #: to apply
    SPOTS = "spots"  #: near here
    STILL_UNREAD = "still unread"  #: the advice did not help, or something else is wanted
    EXAMINE = "examine"  #: look closely into why the card does not read
    REREAD = "reread"  #: read the card again and again while it is moved
    COMPARE = "compare"  #: try another card on the same reader
    REPORT = "report"  #: for the supplier
    TICKET = "ticket"  #: a numbered one, for the counter


@dataclass(frozen=True)
class LanguageChosen:
    """In which language the screen goes on."""

    language: Language


@dataclass(frozen=True)
class DisplayChosen:
    """How the screen looks and waits from now on."""

    display: Display


@dataclass(frozen=True)
class ErrandChosen:
    errand: Errand


@dataclass(frozen=True)
class CapacityChosen:
    """None: somebody who is neither the holder nor a legal representative."""

    acting: Capacity | None


@dataclass(frozen=True)
class Answered:
    """One of the questions at the end."""

    question: SurveyQuestion
    answer: SurveyAnswer


@dataclass(frozen=True)
class PinEntered:
    pin: Pin


@dataclass(frozen=True)
class Typed:
    """What the page asks for. `scanned`: a QR or barcode scanner typed it."""

    text: str = field(repr=False)
    scanned: bool = False


@dataclass(frozen=True)
class MeasureChosen:
    measure: str


@dataclass(frozen=True)
class ServiceChosen:
    service: str
    search: SearchState = field(default_factory=SearchState)


@dataclass(frozen=True)
class PointsAsked:
    """Where are my points? They are at the company."""

    service: str


@dataclass(frozen=True)
class CancelChosen:
    reference: str


@dataclass(frozen=True)
class TitleChosen:
    """A leaflet is to be opened."""

    title: LeafletId


@dataclass(frozen=True)
class SheetChosen:
    """A page of the leaflet whose contents are shown, from 0."""

    page: int


@dataclass(frozen=True)
class PhoneChosen:
    """At the phone doctor: an answer, the model, or the error that the phone shows.

    `query`: what was typed to find the model, to come back to it.
    """

    chosen: AnswerOption | Device | ErrorCode
    query: str = field(default="", repr=False)


@dataclass(frozen=True)
class Picked:
    """One of the answers to a question of an errand, which has them as an enum."""

    answer: Enum


_DECIDING = frozenset({Press.RESERVE_ONLY, Press.HAS_MYKEY, Press.HAS_NO_MYKEY, Press.USE_LAST_TRY, Press.SKIP_FIELD})


def decides(event: object) -> bool:
    """Whether it is an answer that counts: who gives it has seen all that the page says.

    So do the primary action, a PIN, and what is typed. What only asks, shows or leads back never waits.
    """
    return isinstance(event, CapacityChosen) or (isinstance(event, Press) and event in _DECIDING)


# --- from the desk


@dataclass(frozen=True)
class LeafletShown:
    """The clerk shows the citizen a leaflet."""

    title: LeafletId


@dataclass(frozen=True)
class EarlierFound:
    """Two clerks say that the holder in this session made this reservation with an earlier certificate."""

    session: int
    offer: JoinOffer


@dataclass(frozen=True)
class WaitOverruled:
    """The clerk knows that the certificate in this session need not wait: it is a first issue, or older."""

    session: int


@dataclass(frozen=True)
class RefusalSent:
    """In practice the clerk looks at a refusal."""

    refusal: Refusal


@dataclass(frozen=True)
class ClerkConfirmed:
    """The clerk has compared this account, for this measure at this service, with what the person brought."""

    measure: str
    service: str
    account: str = field(repr=False)


@dataclass(frozen=True)
class CounterSet:
    """The counter's hours, or the platform's maintenance, were set. An errand that has begun goes on."""

    timetable: Timetable
    maintenance: tuple[Period, ...]


# --- results


@dataclass(frozen=True)
class CardRead:
    """`reading` is for the reader's health. `pin_unanswered`: the answer to a PIN sent to this card before was lost."""

    session: int
    facts: CardFacts
    reading: CardReading | None = field(default=None, compare=False)
    pin_unanswered: bool = False


@dataclass(frozen=True)
class CardFailed:
    """`reading`: it failed while it was read, and not later. `pin_sent`: a PIN may have reached the card unanswered."""

    session: int
    fault: CardFault
    reading: CardReading | None = field(default=None, compare=False)
    pin_sent: bool = field(default=False, compare=False)


@dataclass(frozen=True)
class PinAnswered:
    """`tries_left` as the card says it afterwards; 0 when it is locked, None when it does not tell."""

    session: int
    answer: PinAnswer
    tries_left: int | None = None


class NoResultWhy(StrEnum):
    NO_RESERVATION = "no_reservation"  #: the register knows nothing of this holder
    NOT_SIGNED = "not_signed"  #: nor with the key of the certificate that was read
    REGISTER_FAILED = "register_failed"
    UNSURE = "unsure"  #: nor did it say whether it has recorded
    FAULTED = "faulted"  #: in a way that nobody foresaw; its details went to the log


@dataclass(frozen=True)
class NoResult:
    """What was asked of the card or the register came to nothing."""

    session: int
    why: NoResultWhy


@dataclass(frozen=True)
class StandingFound:
    session: int
    standing: HolderStatus


@dataclass(frozen=True)
class ReservationFound:
    """With every link of this holder in the programme, the newest first.

    `joined`: the certificates that took the reservation over after this one.
    """

    session: int
    reservation: Reservation
    links: tuple[Link, ...] = ()
    joined: tuple[JoinedSince, ...] = ()


@dataclass(frozen=True)
class Drafted:
    session: int
    draft: Draft


@dataclass(frozen=True)
class NotDrafted:
    """A rule of the register stands against it. `until`: it ends then. `contested`: the link that has the account."""

    session: int
    refusal: Refusal
    until: datetime | None = None
    contested: int | None = None


@dataclass(frozen=True)
class NotProven:
    """What was typed is not the MyKey ID of the earlier reservation. `tries_left`: for it, today."""

    session: int
    tries_left: int


@dataclass(frozen=True)
class Signed:
    session: int
    signature: Signature


@dataclass(frozen=True)
class Recorded:
    session: int
    record: Record


@dataclass(frozen=True)
class NotRecorded:
    """Rolled back: nothing was written."""

    session: int
    why: NotRecordedWhy


@dataclass(frozen=True)
class Printed:
    """Whether the paper came out. `session`: of a slip; a handout and a ticket are of none."""

    sheet: Sheet
    printed: bool
    session: int | None = None

    @property
    def slip(self) -> PrintState:
        return PrintState.PRINTED if self.printed else PrintState.FAILED


@dataclass(frozen=True)
class ServicesRanked:
    """The keys of the services that people link most, the most used first. Of no session."""

    popular: tuple[str, ...]


@dataclass(frozen=True)
class TicketTaken:
    """Of no session, as all that is of tickets. None: the register did not answer, and no number was given."""

    taken: IssuedTicket | None


@dataclass(frozen=True)
class CallsFound:
    """Who is called to which counter now, the newest first; nobody, where the register does not answer."""

    calls: tuple[TicketCall, ...]


# --- results of the doctor. Each names its run: they are of no session.


@dataclass(frozen=True)
class DoctorFound:
    """One step of a run, or its end; how far reading again and again has come, or its end."""

    run: int
    found: diagnostics.DiagnosticStep | Run | ReadCount | Stability


@dataclass(frozen=True)
class ReportWritten:
    """`file` is where it lies; None: it could not be written."""

    run: int
    file: str | None


@dataclass(frozen=True)
class DoctorFaulted:
    run: int


Result = (
    CardRead
    | CardFailed
    | PinAnswered
    | StandingFound
    | ReservationFound
    | Drafted
    | NotDrafted
    | NotProven
    | Signed
    | Recorded
    | NotRecorded
    | NoResult
)
DoctorResult = DoctorFound | ReportWritten | DoctorFaulted
TicketResult = TicketTaken | CallsFound
FromDesk = ClerkConfirmed | LeafletShown | EarlierFound | WaitOverruled | RefusalSent | CounterSet
Touch = (
    Press
    | LanguageChosen
    | DisplayChosen
    | ErrandChosen
    | CapacityChosen
    | PinEntered
    | Typed
    | MeasureChosen
    | ServiceChosen
    | PointsAsked
    | CancelChosen
    | TitleChosen
    | SheetChosen
    | PhoneChosen
    | Answered
    | Picked
)
MachineEvent = ReaderChanged | ClockJudged | RegisterJudged
ResultEvent = MachineEvent | ServicesRanked | Printed | TicketResult | DoctorResult | Result
Event = Cue | FromDesk | Touch | ResultEvent


def called(event: Event) -> str:
    """By which a log knows the event: nothing that it holds is in it."""
    return f"{type(event).__name__}.{event.name}" if isinstance(event, Enum) else type(event).__name__
