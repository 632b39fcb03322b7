"""What can happen at the desk: a clerk's touch, the time, what the citizen beside does, and answers."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum, StrEnum

from kiosk.domain.card.health import HealthFound
from kiosk.domain.desk.view import CitizenView
from kiosk.domain.flow.events import FromDesk, Touch
from kiosk.domain.flow.state import Beside
from kiosk.domain.office.amending import AmendAnswer, Amendment, Form, WaitReason
from kiosk.domain.office.confirming import Confirmation, ConfirmationAnswer
from kiosk.domain.office.finding import Cursor, FinderFailed, NotThere, Page, Query, RecordKind, Unfit
from kiosk.domain.office.incidents import AtHand, DamagedIncident, Incident, IncidentAnswer, Saying
from kiosk.domain.office.story import Story
from kiosk.domain.office.tickets import Answer, Queue, Ticket
from kiosk.domain.office.tickets import Changed as TicketChanged
from kiosk.domain.report.counts import Days, Report, ReportFailed
from kiosk.domain.settings.importing import CitySheet, ImportAnswer
from kiosk.domain.settings.places import PlacedFile, PlaceFound
from kiosk.domain.settings.set_at_desk import MadeChange, Offered, SetAnswer, SettingChange
from kiosk.domain.staff.clerk_answers import (
    Allowed,
    ChangeAnswer,
    ClerksListed,
    Denied,
    LoginAnswer,
    NotAnswered,
    OwnChangeAnswer,
    UnlockAnswer,
    Unsure,
)
from kiosk.domain.staff.passphrases import Passphrase, QuickCode
from kiosk.domain.values.faults import FaultReport


def kind_of(event: object) -> object:
    """By what a table lists an event: its class, or itself where it is a member of an enum."""
    return event if isinstance(event, Enum) else type(event)


@dataclass(frozen=True)
class Tick:
    """Time has passed."""


@dataclass(frozen=True)
class CitizenMoved:
    """The citizen's screen shows something else now."""

    view: CitizenView


@dataclass(frozen=True)
class FaultTold:
    fault: FaultReport


@dataclass(frozen=True)
class PageReopened:
    """The page that was closed by a fault is wanted again."""


@dataclass(frozen=True)
class ScreenChanged:
    """The citizen's screen has gone, or is there again."""

    is_there: bool


# --- coming and going


@dataclass(frozen=True)
class Touched:
    """Somebody is at the desk."""


@dataclass(frozen=True)
class FirstTyped:
    """Who will be the first administrator."""

    login: str
    name: str = field(repr=False)
    passphrase: Passphrase


@dataclass(frozen=True)
class LogInTyped:
    login: str
    passphrase: Passphrase


@dataclass(frozen=True)
class CodeTyped:
    code: QuickCode


@dataclass(frozen=True)
class CodeWanted:
    """A clerk chooses the code that will unlock what they lock."""

    passphrase: Passphrase
    code: QuickCode


@dataclass(frozen=True)
class PassphraseWanted:
    """A clerk chooses another passphrase."""

    old: Passphrase
    new: Passphrase


class OwnWanted(StrEnum):
    """What a clerk changes of their own."""

    CODE = "code"
    PASSPHRASE = "passphrase"  # noqa: S105


@dataclass(frozen=True)
class LockPressed:
    pass


@dataclass(frozen=True)
class LogOutPressed:
    """Also of a locked desk: another clerk takes it over."""


# --- what a clerk looks at; it changes nothing, and nobody is asked


@dataclass(frozen=True)
class RowChosen:
    """The list of records stands on this one. What was opened of another is closed, and its form with it."""

    kind: RecordKind
    number: int


@dataclass(frozen=True)
class FormOpened:
    """For the record whose story is told."""

    form: Form


@dataclass(frozen=True)
class FormClosed:
    pass


# --- what a clerk does; each is asked of the register before it is done


class Room(StrEnum):
    RECEPTION = "reception"
    CALLS = "calls"
    FIND = "find"
    INCIDENTS = "incidents"
    READERS = "readers"
    REPORT = "report"
    CALENDAR = "calendar"
    SETTINGS = "settings"
    MYSELF = "myself"
    PRACTICE = "practice"


@dataclass(frozen=True)
class RoomChosen:
    room: Room


@dataclass(frozen=True)
class Remote:
    """This happens on the screen beside, as if the person had done it. `reason`: how the clerk knows that it may."""

    event: Touch | FromDesk
    reason: WaitReason | None = None


@dataclass(frozen=True)
class CallTaken:
    """The help call of this moment: the next one is another call."""

    called_at: datetime


@dataclass(frozen=True)
class CallDone:
    called_at: datetime


class TicketAct(StrEnum):
    NEXT = "next"
    RECALL = "recall"
    NO_SHOW = "no_show"
    DONE = "done"
    TAKE = "take"  #: whom another counter has called
    UNDO = "undo"  #: the last of the others


@dataclass(frozen=True)
class TicketPressed:
    """`seen`: the ticket as it stood when this was pressed, also who is next. `done`: what is undone."""

    act: TicketAct
    seen: Ticket
    done: TicketChanged | None = None


@dataclass(frozen=True)
class Sought:
    """Find records. The query is as it was typed, or what is wrong with it already."""

    query: Query | Unfit


@dataclass(frozen=True)
class CardSought:
    """Find the records of the card beside."""


@dataclass(frozen=True)
class PageTurned:
    cursor: Cursor


@dataclass(frozen=True)
class StoryAsked:
    """A record's whole history."""

    kind: RecordKind
    number: int


@dataclass(frozen=True)
class DaysChosen:
    """The report of these days, and of one counter; None: of all."""

    days: Days
    counter: str | None = None


class ReportForm(StrEnum):
    """As what a report is written."""

    XLSX = "xlsx"
    PDF = "pdf"


@dataclass(frozen=True)
class ReportExported:
    """`masked`: for the public, so that no few people can be worked out of it."""

    form: ReportForm
    masked: bool = False


@dataclass(frozen=True)
class EarlierOffered:
    """Two clerks offer the reservation whose story is told to the holder beside, who may show that it is theirs.

    Of the session that the clerks saw: the next person may have come before the register answers.
    """

    session: int
    confirmation: Confirmation


@dataclass(frozen=True)
class Amends:
    """A record is cancelled, corrected or marked."""

    amendment: Amendment


@dataclass(frozen=True)
class CardPut:
    """In practice: a practice card, or a trouble of the reader, by its kind."""

    kind: str


@dataclass(frozen=True)
class CardPulled:
    """In practice: the reader is as it should be again, and empty."""


@dataclass(frozen=True)
class Sets:
    """Something of the calendar or the settings is set, or left to the files again."""

    change: SettingChange


@dataclass(frozen=True)
class FilesWanted:
    """What lies in the named places is listed."""


@dataclass(frozen=True)
class Imports:
    """The city's sheet in this file is taken over."""

    sheet: CitySheet
    file: PlacedFile


@dataclass(frozen=True)
class LeavePressed:
    """Leave the full screen of the citizen's window, or go back to it."""


@dataclass(frozen=True)
class QuitPressed:
    """End the program."""


@dataclass(frozen=True)
class IncidentPressed:
    """Open an incident for the session at hand; nothing has to be typed first."""


@dataclass(frozen=True)
class OpensIncident:
    """Freeze the records that are concerned, and print the notice."""

    about: AtHand


@dataclass(frozen=True)
class TellsIncident:
    """What is said of an open incident. `lines`: so many stood there when it was pressed."""

    incident: int
    saying: Saying
    lines: int | None = None


@dataclass(frozen=True)
class NoticeAsked:
    """An incident's notice on paper once more."""

    incident: int


KeptAct = Amends | EarlierOffered | OpensIncident | TellsIncident | Sets | Imports
"""Judged, done and kept in the desk's log in one unit of work; the others are asked for first."""

ForThePerson = Remote | CallTaken | CallDone | CardSought | CardPut | CardPulled
"""Pressed for whom is beside: done for them, or for nobody."""

AskedAct = (
    Remote
    | NoticeAsked
    | RoomChosen
    | TicketPressed
    | Sought
    | CardSought
    | PageTurned
    | StoryAsked
    | DaysChosen
    | ReportExported
    | FilesWanted
    | CallTaken
    | CallDone
    | CardPut
    | CardPulled
    | LeavePressed
    | QuitPressed
)
Act = KeptAct | AskedAct | IncidentPressed


# --- answers


@dataclass(frozen=True)
class FirstAnswered:
    answer: ChangeAnswer


@dataclass(frozen=True)
class LogInAnswered:
    answer: LoginAnswer


@dataclass(frozen=True)
class CodeAnswered:
    answer: UnlockAnswer


@dataclass(frozen=True)
class PageFound:
    """Of this query: another one may be asked by the time that it comes."""

    query: Query
    page: Page | FinderFailed


@dataclass(frozen=True)
class StoryFound:
    """Of this record, likewise."""

    kind: RecordKind
    number: int
    story: Story | NotThere | FinderFailed


@dataclass(frozen=True)
class QueueFound:
    """None: the register did not answer."""

    queue: Queue | None


@dataclass(frozen=True)
class TicketAnswered:
    answer: Answer


@dataclass(frozen=True)
class ReportCounted:
    report: Report | ReportFailed


@dataclass(frozen=True)
class ReportFileWritten:
    """`file` is where it lies; None: it could not be written."""

    file: str | None


@dataclass(frozen=True)
class IncidentsFound:
    """None: the register did not answer."""

    listed: tuple[Incident | DamagedIncident, ...] | None


@dataclass(frozen=True)
class NoticePrinted:
    incident: int
    is_printed: bool


@dataclass(frozen=True)
class SettingsFound:
    changes: tuple[MadeChange, ...] | NotAnswered


@dataclass(frozen=True)
class OffersFound:
    offered: Offered


@dataclass(frozen=True)
class PlacesFound:
    """The sticks and folders that are there, each with the sheets in it."""

    places: tuple[PlaceFound, ...]


@dataclass(frozen=True)
class OwnAnswered:
    """A clerk wanted to change their own code or passphrase."""

    answer: OwnChangeAnswer


@dataclass(frozen=True)
class ActAnswered:
    """May it be done? `beside`: who was there when it was pressed."""

    act: AskedAct
    answer: Allowed | Denied | NotAnswered
    beside: Beside


KeptAnswer = AmendAnswer | ConfirmationAnswer | IncidentAnswer | SetAnswer | ImportAnswer | Unsure


@dataclass(frozen=True)
class ActDone:
    """What came of it."""

    act: KeptAct
    answer: KeptAnswer


ClerksAnswer = ClerksListed | NotAnswered
LookTouch = RowChosen | FormOpened | FormClosed
DeskTouch = (
    Touched
    | PageReopened
    | FirstTyped
    | LogInTyped
    | CodeTyped
    | CodeWanted
    | PassphraseWanted
    | LockPressed
    | LogOutPressed
    | LookTouch
    | Act
)
AccountAnswer = ClerksAnswer | FirstAnswered | LogInAnswered | CodeAnswered | OwnAnswered
DeskAnswer = AccountAnswer | ActAnswered | ActDone | HealthFound
IncidentTold = IncidentsFound | NoticePrinted
SettingAnswer = SettingsFound | OffersFound | PlacesFound
ReportAnswer = ReportCounted | ReportFileWritten
LookUpAnswer = PageFound | StoryFound | QueueFound | TicketAnswered | ReportAnswer | IncidentTold | SettingAnswer
DeskHappening = Tick | CitizenMoved | FaultTold | ScreenChanged | DeskTouch | DeskAnswer | LookUpAnswer
