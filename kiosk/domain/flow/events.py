"""What can happen: a touch, the reader, the time, and the results of effects (each names its session)."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from kiosk.domain.card import doctor
from kiosk.domain.card.card import CardFacts, CardFault, Pin
from kiosk.domain.card.comparing import Run
from kiosk.domain.card.health import Reading
from kiosk.domain.card.reader import ReaderState
from kiosk.domain.card.refusals import Refusal
from kiosk.domain.card.stability import Stability
from kiosk.domain.city.catalogue import Search
from kiosk.domain.city.leaflets import Title
from kiosk.domain.city.municipality import Timetable
from kiosk.domain.city.phone_help.devices import Device
from kiosk.domain.city.phone_help.tree import Choice, ErrorCode
from kiosk.domain.office.survey import Answer, Question
from kiosk.domain.office.tickets import Call, Taken, TicketErrand
from kiosk.domain.office.visit import Errand
from kiosk.domain.records.joining import JoinedSince, Offer
from kiosk.domain.records.link import Link
from kiosk.domain.records.record import (
    Signature,
)
from kiosk.domain.records.records import Draft, Record
from kiosk.domain.records.reservation import Reservation
from kiosk.domain.values.capacity import (
    Acting,
)
from kiosk.domain.values.languages import Language
from kiosk.domain.values.times import Period


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
class LanguageChosen:
    """In which language the screen goes on."""

    language: Language


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
class HaveMyKeyAnswered:
    """Whether the holder has a MyKey ID already."""

    known: bool


@dataclass(frozen=True)
class Answered:
    """One of the questions at the end."""

    question: Question
    answer: Answer


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
class LinkChosen:
    """Go on to link in the same session."""


@dataclass(frozen=True)
class MeasureChosen:
    measure: str


@dataclass(frozen=True)
class ServiceChosen:
    service: str
    search: Search = field(default_factory=Search)


@dataclass(frozen=True)
class CalculatorOpened:
    pass


@dataclass(frozen=True)
class FieldTyped:
    """`scanned`: a QR or barcode scanner typed it."""

    text: str = field(repr=False)
    scanned: bool = False


@dataclass(frozen=True)
class FieldSkipped:
    """The service does not print such a code anywhere."""


@dataclass(frozen=True)
class PointsAsked:
    """Where are my points? They are at the company."""

    service: str


@dataclass(frozen=True)
class MyKeyAsked:
    """Show the MyKey ID of the reservation."""


@dataclass(frozen=True)
class CancelChosen:
    reference: str


@dataclass(frozen=True)
class TitleChosen:
    """A leaflet is to be opened."""

    title: Title


@dataclass(frozen=True)
class WaysAsked:
    """Which other ways to apply are there?"""


@dataclass(frozen=True)
class SpotsAsked:
    """Which procedure spots are near here?"""


@dataclass(frozen=True)
class PhoneAnswered:
    """A question of the phone doctor has this answer."""

    choice: Choice


@dataclass(frozen=True)
class ModelChosen:
    """With what was typed, to come back to it."""

    device: Device
    query: str = field(default="", repr=False)


@dataclass(frozen=True)
class CodeChosen:
    """The phone shows this error."""

    code: ErrorCode


@dataclass(frozen=True)
class StillUnread:
    """The advice did not help, or something else is wanted."""


@dataclass(frozen=True)
class ExamineChosen:
    """Look closely into why the card does not read."""


@dataclass(frozen=True)
class RereadChosen:
    """Read the card again and again while it is moved."""


@dataclass(frozen=True)
class CompareChosen:
    """Try another card on the same reader."""


@dataclass(frozen=True)
class ReportChosen:
    """Write the report for the supplier."""


@dataclass(frozen=True)
class TicketAsked:
    """A visitor wants a numbered ticket for the counter."""


@dataclass(frozen=True)
class TicketErrandChosen:
    errand: TicketErrand


@dataclass(frozen=True)
class PrintPressed:
    pass


@dataclass(frozen=True)
class StaffCalled:
    pass


@dataclass(frozen=True)
class StaffCallClosed:
    pass


# --- from the desk


@dataclass(frozen=True)
class StaffComes:
    """A clerk has taken the call."""


@dataclass(frozen=True)
class PageSent:
    """The clerk shows the citizen a leaflet."""

    title: Title


@dataclass(frozen=True)
class EarlierFound:
    """Two clerks say that the holder in this session made this reservation with an earlier certificate."""

    session: int
    offer: Offer


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
    """The clerk has compared this account with what the person brought."""

    account: str = field(repr=False)


@dataclass(frozen=True)
class CounterSet:
    """The counter's hours, or the platform's maintenance, were set. An errand that has begun goes on."""

    timetable: Timetable
    maintenance: tuple[Period, ...]


# --- the screen itself


@dataclass(frozen=True)
class ScreenFaulted:
    """A page failed in a way that nobody foresaw."""


@dataclass(frozen=True)
class ScreenLost:
    """The screen was unplugged, or sleeps: nobody sees what stands there."""


# --- results


@dataclass(frozen=True)
class CardRead:
    """`reading` is for the reader's health. `pin_unanswered`: the answer to a PIN sent to this card before was lost."""

    session: int
    facts: CardFacts
    reading: Reading | None = field(default=None, compare=False)
    pin_unanswered: bool = False


@dataclass(frozen=True)
class CardFailed:
    """`reading`: it failed while it was read, and not later. `pin_sent`: a PIN may have reached the card unanswered."""

    session: int
    fault: CardFault
    reading: Reading | None = field(default=None, compare=False)
    pin_sent: bool = field(default=False, compare=False)


@dataclass(frozen=True)
class PinAccepted:
    session: int


@dataclass(frozen=True)
class PinRejected:
    """`tries_left` as the card says it afterwards; 0 when it is locked, None when it does not tell."""

    session: int
    tries_left: int | None


@dataclass(frozen=True)
class PinNotAnswered:
    """A PIN was sent and its answer lost. `tries_left` was read from the same card afterwards."""

    session: int
    tries_left: int | None


@dataclass(frozen=True)
class Forgotten:
    """The card on the reader is still the session's, and has forgotten its PIN. `tries_left` was read anew."""

    session: int
    tries_left: int | None


class Standing(StrEnum):
    """What may be told of a holder before the PIN: which way the errand goes, and nothing of what is recorded."""

    NOTHING = "nothing"
    RESERVED = "reserved"
    LINKED = "linked"  #: there are links, whatever became of them
    JOINED = "joined"  #: another certificate took it over since; its holder hears of that, whatever they came for


@dataclass(frozen=True)
class StandingFound:
    session: int
    standing: Standing


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
class NoReservation:
    session: int


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
class NotSigned:
    """The card on the reader did not sign, or not with the key of the certificate that was read."""

    session: int


@dataclass(frozen=True)
class Recorded:
    session: int
    record: Record


class NotRecordedWhy(StrEnum):
    CARD_GONE = "card_gone"
    CONFLICT = "conflict"  #: another counter recorded, in between, what this record needs
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
class ServicesRanked:
    """The keys of the services that people link most, the most used first. Of no session."""

    popular: tuple[str, ...]


@dataclass(frozen=True)
class HandoutPrinted:
    """Of no session."""

    title: Title
    printed: bool


@dataclass(frozen=True)
class TicketTaken:
    """Of no session, as all that is of tickets."""

    taken: Taken


@dataclass(frozen=True)
class TicketNotTaken:
    """The register did not answer: no number was given."""


@dataclass(frozen=True)
class TicketPrinted:
    number: int
    printed: bool


@dataclass(frozen=True)
class CallsFound:
    """Who is called to which counter now, the newest first; nobody, where the register does not answer."""

    calls: tuple[Call, ...]


@dataclass(frozen=True)
class Faulted:
    """An effect failed in a way nobody foresaw; its details went to the log."""

    session: int


# --- results of the doctor. Each names its run: they are of no session.


@dataclass(frozen=True)
class StepExamined:
    run: int
    step: doctor.Step


@dataclass(frozen=True)
class RunEnded:
    run: int
    found: Run


@dataclass(frozen=True)
class ReadSoFar:
    """The card has been read `reads` times to the end, and lost `losses` times."""

    run: int
    reads: int
    losses: int


@dataclass(frozen=True)
class RereadEnded:
    run: int
    found: Stability


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
    | PinAccepted
    | PinRejected
    | Forgotten
    | StandingFound
    | PinNotAnswered
    | ReservationFound
    | NoReservation
    | Drafted
    | NotDrafted
    | NotProven
    | Signed
    | NotSigned
    | Recorded
    | NotRecorded
    | RegisterFailed
    | SlipPrinted
    | Faulted
)
LinkTouch = (
    LinkChosen
    | MeasureChosen
    | ServiceChosen
    | CalculatorOpened
    | FieldTyped
    | FieldSkipped
    | PointsAsked
    | MyKeyAsked
    | CancelChosen
)
DoctorResult = StepExamined | RunEnded | ReadSoFar | RereadEnded | ReportWritten | DoctorFaulted
DoctorTouch = ExamineChosen | RereadChosen | CompareChosen | ReportChosen
FromDesk = StaffComes | ClerkConfirmed | PageSent | EarlierFound | WaitOverruled | RefusalSent | CounterSet
ReadTouch = TitleChosen | WaysAsked | SpotsAsked
TicketTouch = TicketAsked | TicketErrandChosen
TicketResult = TicketTaken | TicketNotTaken | TicketPrinted | CallsFound
PhoneTouch = PhoneAnswered | ModelChosen | CodeChosen | StillUnread
Touch = (
    Touched
    | LanguageChosen
    | ErrandChosen
    | NextPressed
    | BackPressed
    | EndPressed
    | ActingChosen
    | LastTryChosen
    | PinEntered
    | HaveMyKeyAnswered
    | MyKeyTyped
    | LinkTouch
    | DoctorTouch
    | ReadTouch
    | PhoneTouch
    | Answered
    | TicketTouch
    | PrintPressed
    | StaffCalled
    | StaffCallClosed
)
ScreenFailed = ScreenFaulted | ScreenLost
Told = ReaderChanged | ServicesRanked | HandoutPrinted | TicketResult | DoctorResult | Result
Event = Tick | FromDesk | ScreenFailed | Touch | Told
