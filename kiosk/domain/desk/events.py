"""What happens at the desk. An event that one room takes stands in that room; these are of them all."""

from dataclasses import field
from enum import Enum, StrEnum
from typing import TypeAlias

from kiosk.domain.desk.view import CitizenView
from kiosk.domain.flow.events import FromDesk, Touch
from kiosk.domain.machine.backups import BackupState
from kiosk.domain.office.amendments import WaitReason
from kiosk.domain.office.queue.turns import ToCounter
from kiosk.domain.office.tickets import Ticket, TicketChanged, TicketErrand, TurnReason
from kiosk.domain.records.register_anchor import AnchorFault
from kiosk.domain.values.display import Zoom
from kiosk.domain.values.faults import FaultReport
from kiosk.domain.values.lazy_dataclass import dataclass


class DeskEvent:
    """Each kind of it has one row in the table of the desk (`rows`)."""

    def wipe(self) -> None:
        """Nobody takes it: what is secret in it is wiped."""


class Noted(DeskEvent):
    """Where a list stands, or what stands in a field, as far as it has come: it is no act, and asks nobody."""


class Command(DeskEvent):
    """Judged, done and kept in the desk's log in one unit of work."""


def kind_of(event: object) -> object:
    """By what a table lists an event: its class, or itself where it is a member of an enum."""
    return event if isinstance(event, Enum) else type(event)


class DeskPress(DeskEvent, Enum):
    """What carries nothing but that it was pressed."""

    TOUCH = "touch"  #: anywhere: somebody is at the desk
    LOCK = "lock"
    LOG_OUT = "log_out"  #: also of a locked desk: another clerk takes it over
    FORGOTTEN = "forgotten"  #: a passphrase
    PRINT_CODE = "print_code"  #: the recovery code that is shown
    CODE_KEPT = "code_kept"  #: it is on paper now
    LEAVE_CODE = "leave_code"  #: without it: the one before counts
    TURN_LANGUAGE = "turn_language"  #: of the desk, while nobody is at it
    REOPEN_PAGE = "reopen_page"  #: the page that was closed by a fault
    LEAVE_FULL_SCREEN = "leave_full_screen"  #: of the citizen's window, or go back to it
    QUIT = "quit"
    SEEK_CARD = "seek_card"  #: the records of the card beside
    CLOSE_FORM = "close_form"
    CLOSE_STORY = "close_story"
    OPEN_INCIDENT = "open_incident"  #: for the session at hand; nothing has to be typed first
    KEEP_SHIFT_NOTE = "keep_shift_note"  #: what stands in the line: a new one, or a correction
    DROP_SHIFT_NOTE = "drop_shift_note"  #: what stands in the line is not kept
    PRINT_SHIFT = "print_shift"  #: the sheet of the shift hand-over
    LIST_FILES = "list_files"  #: what lies in the named places
    LIST_PLACES = "list_places"  #: where a file of the desk can be written
    TRY_PRINTER = "try_printer"
    TRY_READER = "try_reader"
    PULL_CARD = "pull_card"  #: in practice: the reader is as it should be again, and empty


@dataclass(frozen=True)
class TimePassed(DeskEvent):
    pass


@dataclass(frozen=True)
class CitizenMoved(DeskEvent):
    """The citizen's screen shows something else now."""

    view: CitizenView


@dataclass(frozen=True)
class FaultTold(DeskEvent):
    fault: FaultReport


@dataclass(frozen=True)
class ScreenChanged(DeskEvent):
    """The citizen's screen has gone, or is there again."""

    is_there: bool


@dataclass(frozen=True)
class BackupTold(DeskEvent):
    """How the backups stand now."""

    state: BackupState


@dataclass(frozen=True)
class RegisterDoubted(DeskEvent):
    """The register is not the one that its anchor knows, and nothing is recorded; None: it is again."""

    fault: AnchorFault | None


class Room(StrEnum):
    RECEPTION = "reception"
    QUEUE = "queue"
    SHIFT = "shift"
    CALLS = "calls"
    FIND = "find"
    INCIDENTS = "incidents"
    READERS = "readers"
    REPORT = "report"
    CALENDAR = "calendar"
    SETTINGS = "settings"
    MYSELF = "myself"
    STAFF = "staff"
    PRACTICE = "practice"


@dataclass(frozen=True)
class ZoomChosen(DeskEvent):
    zoom: Zoom


@dataclass(frozen=True)
class RoomChosen(DeskEvent):
    room: Room


@dataclass(frozen=True)
class Remote(DeskEvent):
    """This happens on the screen beside, as if the person had done it. `reason`: how the clerk knows that it may."""

    event: Touch | FromDesk
    reason: WaitReason | None = None


class TicketAct(StrEnum):
    NEXT = "next"  #: and whom the counter has called before is served
    CALL = "call"  #: one who waits, out of turn
    RECALL = "recall"
    NO_SHOW = "no_show"
    DONE = "done"
    TAKE = "take"  #: whom another counter has called
    PUT_BACK = "put_back"
    TRANSFER = "transfer"
    ANNOTATE = "annotate"
    UNDO = "undo"  #: the last of the others


@dataclass(frozen=True)
class NextTurn:
    """Whose turn it is: of this errand (None: of any), after the one who is `here`."""

    errand: TicketErrand | None = None
    here: Ticket | None = None


TicketDetail: TypeAlias = NextTurn | TurnReason | TicketErrand | ToCounter | TicketChanged | str
"""What an act says besides its ticket: whose turn it is, why it is out of turn, to where it is passed on, what is
undone, or the note."""


@dataclass(frozen=True)
class TicketPressed(DeskEvent):
    """`seen`: the ticket as it stood when this was pressed, also who is next."""

    act: TicketAct
    seen: Ticket
    detail: TicketDetail | None = field(default=None, repr=False)
