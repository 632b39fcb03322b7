"""What the shell does for the desk. Those on accounts come back as answers."""

from dataclasses import dataclass, field

from kiosk.domain.desk.events import AskedAct, KeptAct, ReportForm, TicketPressed
from kiosk.domain.flow.events import Cue, FromDesk, Touch
from kiosk.domain.flow.state import Beside
from kiosk.domain.office.finding import Cursor, Query, RecordKind
from kiosk.domain.office.incidents import Incident
from kiosk.domain.report.counts import Days, Report
from kiosk.domain.staff.attendance import Locked
from kiosk.domain.staff.clerks import Action, Clerk
from kiosk.domain.staff.desk_log import Deed
from kiosk.domain.staff.passphrases import Passphrase, QuickCode


@dataclass(frozen=True)
class ListClerks:
    """Is there any? The first administrator is asked for where there is none."""


@dataclass(frozen=True)
class MakeFirst:
    login: str
    name: str = field(repr=False)
    passphrase: Passphrase


@dataclass(frozen=True)
class LogIn:
    login: str
    passphrase: Passphrase


@dataclass(frozen=True)
class Unlock:
    locked: Locked
    code: QuickCode


@dataclass(frozen=True)
class SetCode:
    clerk: Clerk
    passphrase: Passphrase
    code: QuickCode


@dataclass(frozen=True)
class ChangePassphrase:
    clerk: Clerk
    old: Passphrase
    new: Passphrase


@dataclass(frozen=True)
class NoteLeaving:
    """A clerk has locked the desk, or logged out."""

    clerk: Clerk
    deed: Deed


@dataclass(frozen=True)
class AskFor:
    """May this clerk do it now? The question and its answer are kept in the desk's log, with what it is about.

    `beside`: who was there when it was pressed.
    """

    clerk: Clerk
    action: Action
    act: AskedAct
    about: str
    beside: Beside


@dataclass(frozen=True)
class Perform:
    """Do it if this clerk may now: judged, done and kept in the desk's log in one unit of work."""

    clerk: Clerk
    act: KeptAct


@dataclass(frozen=True)
class TellCitizen:
    """Let this happen in the citizen's flow."""

    event: FromDesk | Touch | Cue


@dataclass(frozen=True)
class LookUpReaders:
    pass


@dataclass(frozen=True)
class FindRecords:
    query: Query
    after: Cursor | None = None


@dataclass(frozen=True)
class TellStory:
    kind: RecordKind
    number: int


@dataclass(frozen=True)
class LookUpQueue:
    """Who waits, and who is called."""


@dataclass(frozen=True)
class UseTicket:
    pressed: TicketPressed


@dataclass(frozen=True)
class LookUpIncidents:
    """The newest, and how many are open."""


@dataclass(frozen=True)
class PrintNotice:
    """For the person whom an incident concerns."""

    incident: Incident


@dataclass(frozen=True)
class CountReport:
    days: Days
    counter: str | None = None


@dataclass(frozen=True)
class WriteReportFile:
    report: Report
    form: ReportForm


@dataclass(frozen=True)
class PutCard:
    """On the practice reader."""

    kind: str


@dataclass(frozen=True)
class PullCard:
    pass


@dataclass(frozen=True)
class ListSettings:
    """What was set at the desk."""


@dataclass(frozen=True)
class LookUpOffers:
    """What a setting can be chosen from."""


@dataclass(frozen=True)
class LookUpPlaces:
    """From which sheets can be taken."""


@dataclass(frozen=True)
class ToggleFullScreen:
    """Of the citizen's window."""


@dataclass(frozen=True)
class Quit:
    pass


AccountEffect = ListClerks | MakeFirst | LogIn | Unlock | SetCode | ChangePassphrase | NoteLeaving | AskFor | Perform
SettingLookUp = ListSettings | LookUpOffers | LookUpPlaces
LookUp = LookUpReaders | FindRecords | TellStory | LookUpQueue | UseTicket | LookUpIncidents
ReportEffect = CountReport | WriteReportFile
PracticeEffect = PutCard | PullCard
WindowEffect = ToggleFullScreen | Quit
DeskEffect = (
    AccountEffect | TellCitizen | LookUp | SettingLookUp | ReportEffect | PrintNotice | PracticeEffect | WindowEffect
)
