"""Where the desk stands. Immutable; `advance_desk` makes the next one."""

from collections.abc import Mapping
from dataclasses import field, replace
from datetime import datetime, timedelta
from enum import StrEnum

from kiosk.domain.card.reader_health import ReaderHealth
from kiosk.domain.card.reader_trial import ReaderTried
from kiosk.domain.city.counter import Counter
from kiosk.domain.city.localization import Localization
from kiosk.domain.desk.accounts.gates import AccountGate, PassphraseDue, Recovering, RecoveryShown
from kiosk.domain.desk.accounts.staff_list import StaffList
from kiosk.domain.desk.calls import Calls
from kiosk.domain.desk.effects import DeskEffect
from kiosk.domain.desk.events import Command, DeskEvent, Remote, Room, TicketPressed
from kiosk.domain.desk.lessons import TrainingProgress
from kiosk.domain.desk.search import RecordSearch
from kiosk.domain.desk.shift.view import ShiftView
from kiosk.domain.desk.view import CitizenView
from kiosk.domain.flow.steps import PrintState
from kiosk.domain.machine.backups import BackupState
from kiosk.domain.machine.clock_rules import ClockAccepted
from kiosk.domain.machine.print_trial import PrintTrial
from kiosk.domain.office.amendments import WaitReason
from kiosk.domain.office.incidents import DamagedIncident, Incident, IncidentNotSaved, IncidentSaved
from kiosk.domain.office.join_confirmation import JoinConfirmed
from kiosk.domain.office.queue.turns import Queue, ToCounter
from kiosk.domain.office.record_queries import FoundRecord
from kiosk.domain.office.tickets import HELPABLE, QueueAnswer, Ticket, TicketChanged, TicketErrand, TurnReason
from kiosk.domain.office.visit import Errand
from kiosk.domain.records.register_anchor import AnchorFault
from kiosk.domain.report.counts import Report, ReportPeriod
from kiosk.domain.report.day_lists import DayList, HandedOverFiles
from kiosk.domain.settings.desk_settings import (
    SettingChoices,
    SettingName,
    SettingNotSaved,
    SettingOverride,
    SettingSaved,
)
from kiosk.domain.settings.file_locations import FileLocation, LocationContents, NotWrittenWhy, WrittenFile
from kiosk.domain.settings.sheet_imports import Imported, NotImported
from kiosk.domain.staff.account_answers import (
    FactorOffered,
    LockedOut,
    NotAnswered,
    NotChangedWhy,
    OwnChangeAnswer,
    PassphraseNeeded,
    WrongCode,
    WrongOneTimeCode,
    WrongPassphrase,
)
from kiosk.domain.staff.attendance import Attended, Locked
from kiosk.domain.staff.clerks import Action, may
from kiosk.domain.staff.desk_log import Denial
from kiosk.domain.staff.passphrases import Weakness
from kiosk.domain.staff.register_trouble import RegisterTrouble
from kiosk.domain.values.display import Zoom
from kiosk.domain.values.faults import FaultReport
from kiosk.domain.values.languages import JAPANESE, Language
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.row_order import RowOrder


@dataclass(frozen=True)
class Unasked:
    """Whether there are clerks is not known. `failed`: the register did not answer."""

    failed: bool = False


@dataclass(frozen=True)
class NoClerks:
    """The first administrator is asked for. `busy`: what was typed is being judged."""

    problem: NotChangedWhy | Weakness | Denial | NotAnswered | None = None
    busy: bool = False


@dataclass(frozen=True)
class LoggedOut:
    """`made`: the login name of the first administrator, just made. `judged`: what was typed, while busy."""

    made: str = ""
    problem: WrongPassphrase | LockedOut | NotAnswered | None = None
    busy: bool = False
    judged: DeskEvent | None = field(default=None, repr=False)


@dataclass(frozen=True)
class LockedBy:
    """`needs_passphrase`: the code does not help any more. `judged`: what was typed, while busy."""

    locked: Locked
    problem: WrongCode | PassphraseNeeded | WrongPassphrase | LockedOut | NotAnswered | None = None
    needs_passphrase: bool = False
    busy: bool = False
    judged: DeskEvent | None = field(default=None, repr=False)


LoginState = Unasked | NoClerks | LoggedOut | LockedBy | AccountGate | Attended


@dataclass(frozen=True)
class DeskRefusal:
    """What a clerk wanted and may not do; None of both: the register did not answer.

    `is_unsure`: it did not say whether it was done. `is_late`: whom it was pressed for has gone. `act`: what was
    pressed, which says to what it would have been done. `trouble`: why the register did not answer, where it says so.
    """

    action: Action | None = None
    why: Denial | None = None
    is_unsure: bool = False
    is_late: bool = False
    act: DeskEvent | None = field(default=None, compare=False)
    trouble: RegisterTrouble | None = None


class CredentialKind(StrEnum):
    """What a clerk changes of their own."""

    CODE = "code"
    PASSPHRASE = "passphrase"  # noqa: S105
    FACTOR = "factor"
    RECOVERY = "recovery"


@dataclass(frozen=True)
class CredentialChange:
    """How the last change of a clerk's own code or passphrase went, and which it was; None: none was wanted here.

    `offered`: the secret of one-time codes that their app is being shown. `judged`: what was typed, while busy.
    """

    wanted: CredentialKind | None = None
    answer: OwnChangeAnswer | WrongOneTimeCode | None = None
    judged: DeskEvent | None = field(default=None, repr=False)
    offered: FactorOffered | None = None

    @property
    def busy(self) -> bool:
        return self.judged is not None


@dataclass(frozen=True)
class TicketDraft:
    """What is half said of a number: chosen, or typed over the note that it has. `note` None: nothing is."""

    reason: TurnReason | None = None
    target: TicketErrand | ToCounter | None = None
    note: str | None = field(default=None, repr=False)


@dataclass(frozen=True)
class TicketQueueView:
    """The queue of tickets. `queue` None: it is not known.

    `pressed`: the last press, whose `answer` is None while it is under way. `errand`: what alone this counter calls;
    None: everything. `chosen`: the number on which the list stands, and `draft` is of it. `other`: who is chosen in the
    reception, out of those who can be called besides the next.
    """

    queue: Queue | None = None
    pressed: TicketPressed | None = None
    answer: QueueAnswer | None = None
    asked_at: datetime | None = None
    errand: TicketErrand | None = None
    chosen: int | None = None
    draft: TicketDraft = TicketDraft()
    other: int | None = None

    @property
    def is_busy(self) -> bool:
        return self.pressed is not None and self.answer is None

    @property
    def undoable(self) -> TicketChanged | None:
        """What the last press did, as long as it can be undone and nobody has pressed since."""
        match self.answer:
            case TicketChanged() as done if done.may_be_undone and self.queue is not None:
                return done if all(part.ticket in self.queue.tickets for part in done.parts) else None
            case _:
                return None

    @property
    def listed(self) -> tuple[Ticket, ...]:
        """Whom a clerk can still do something for: who waits or is called, and who did not come."""
        tickets = () if self.queue is None else self.queue.tickets
        there = (ticket for ticket in tickets if ticket.state in HELPABLE)
        return tuple(ticket for ticket in there if self.errand in (None, ticket.errand))

    def ticket_of(self, number: int | None) -> Ticket | None:
        """However it stands."""
        tickets = () if self.queue is None else self.queue.tickets
        return next((ticket for ticket in tickets if ticket.number == number), None)

    @property
    def chosen_ticket(self) -> Ticket | None:
        return next((ticket for ticket in self.listed if ticket.number == self.chosen), None)


@dataclass(frozen=True)
class ReportView:
    """The report that is looked at. `failed`: it could not be counted; `unwritten`: why there is no `file`, and where
    it was to lie.

    `unpublishable`: it was wanted for the public, and is not for it.
    """

    days: ReportPeriod | None = None
    counter: str | None = None
    report: Report | None = None
    failed: bool = False
    file: WrittenFile | None = None
    unwritten: tuple[NotWrittenWhy, FileLocation] | None = None
    unpublishable: bool = False


@dataclass(frozen=True)
class DayView:
    """The list of the day's beginning or end that is looked at. None of the others: the register has not answered."""

    shown: DayList | None = None
    links: int | None = None
    files: HandedOverFiles | None = None
    paper: PrintState = PrintState.NOT_ASKED


@dataclass(frozen=True)
class IncidentList:
    """The incidents that the desk knows; `listed` None: not looked up yet. `failed`: the register did not answer.

    `told`: what the last press (`act`) came to, at the incident `chosen`, whose notice `paper` tells of. `order`: in
    which the list stands; None: open ones first, then the newest.
    """

    listed: tuple[Incident | DamagedIncident, ...] | None = None
    failed: bool = False
    asked_at: datetime | None = None
    told: IncidentSaved | IncidentNotSaved | None = None
    act: Command | None = None
    chosen: int | None = None
    paper: PrintState = PrintState.NOT_ASKED
    order: RowOrder | None = None

    @property
    def open(self) -> int:
        """How many are open."""
        return sum(isinstance(one, Incident) and one.is_open for one in self.listed or ())


@dataclass(frozen=True)
class SettingsView:
    """What was set at the desk, the newest first, and how the last change went.

    `file_defaults`: the counter without what was set of its calendar. `fixed`: what the command line or the environment
    says, and the desk cannot change. `places` None: nobody has looked. `failed`: the register did not answer. `clock`:
    what was said of the machine's clock. `in_force`: with what the program has begun. `trial`: how the last one went.
    """

    file_defaults: Counter
    fixed: frozenset[SettingName] = frozenset()
    changes: tuple[SettingOverride, ...] = ()
    answer: SettingSaved | SettingNotSaved | None = None
    offered: SettingChoices | None = None
    imported: Imported | NotImported | None = None
    places: tuple[LocationContents, ...] | None = None
    failed: bool = False
    clock: ClockAccepted | None = None
    in_force: Mapping[SettingName, str] = field(default_factory=dict)
    trial: PrintTrial | ReaderTried | None = None


@dataclass(frozen=True)
class CopiedNumber:
    """What lies on the clipboard, and since when."""

    number: str
    at: datetime


@dataclass(frozen=True)
class Sent:
    """What was let happen on the citizen's screen last, and to whom, as they stood there then."""

    act: Remote | JoinConfirmed
    errand: Errand | None = None
    mykey: str | None = None
    service: str | None = None
    earlier: FoundRecord | None = None


class Outcome(StrEnum):
    """What came of a press and stays to be read: each says when that was."""

    QUEUE = "queue"
    SENT = "sent"
    AMENDMENT = "amendment"
    INCIDENT = "incident"
    SHIFT = "shift"
    SHIFT_PAPER = "shift_paper"
    DAY_PAPER = "day_paper"
    REPORT = "report"
    STAFF = "staff"
    SETTING = "setting"
    TRIAL = "trial"


@dataclass(frozen=True)
class WaitDraft:
    """Why the wait of the card beside is to be overruled, as it is chosen so far. It is of that session alone."""

    session: int
    reason: WaitReason


@dataclass(frozen=True)
class Desk:
    """`refusal` is told until the next touch. `readers` None: not answered, or not yet (`looking`).

    `under_way`: the commands to which no answer has come. `practice` None: nobody practises here. `fault` is told until
    the next act. `is_page_closed`: a plain page stands in the place of the one that failed. `backups` None: nothing is
    known of them, as in practice. `attendance`: how often it began anew: an answer is for who asked in this one.
    `quit_asked_at`: somebody's errand would end with the program, and the clerk was told so.
    `zoom` None: nobody has chosen one, and it is the system's. `places`: where a report can be written; None: not
    looked up.
    `language`: of the desk alone; `localization`: the counter in each that it can be in, as it was at the start, and
    `localized` in this one; None: as the city wrote it.
    `outcomes_at`: when each came that was told last.
    """

    counter: Counter
    now: datetime
    citizen: CitizenView
    idle: timedelta
    set_here: SettingsView
    gate: LoginState = Unasked()
    room: Room = Room.RECEPTION
    calls: Calls = ()
    refusal: DeskRefusal | None = None
    sent: Sent | None = None
    wait_draft: WaitDraft | None = None
    readers: tuple[ReaderHealth, ...] | None = None
    looking: bool = False
    credential_change: CredentialChange = CredentialChange()
    staff: StaffList = StaffList()
    search: RecordSearch = RecordSearch()
    ticket_queue: TicketQueueView = TicketQueueView()
    counted: ReportView = ReportView()
    places: tuple[FileLocation, ...] | None = None
    day: DayView = DayView()
    shift: ShiftView = ShiftView()
    incidents: IncidentList = IncidentList()
    under_way: frozenset[type[Command]] = frozenset()
    practice: TrainingProgress | None = None
    fault: FaultReport | None = None
    is_page_closed: bool = False
    has_citizen_screen: bool = True
    backups: BackupState | None = None
    register_fault: AnchorFault | None = None
    attendance: int = 0
    copied: CopiedNumber | None = None
    zoom: Zoom | None = None
    quit_asked_at: datetime | None = None
    language: Language = JAPANESE
    localization: Localization | None = None
    localized: Counter | None = None
    outcomes_at: Mapping[Outcome, datetime] = field(default_factory=dict)

    @property
    def worded(self) -> Counter:
        """The counter in the words of the desk's language. Hours, and what is set here, are those of `counter`."""
        return self.localized or self.counter

    @property
    def other_language(self) -> Language | None:
        """To which the desk can be turned."""
        known = () if self.localization is None else self.localization.languages
        return next((each for each in known if each != self.language), None)

    def speaking(self, language: Language) -> "Desk":
        """In a language in which this machine has the desk's sentences; as it is in any other."""
        if self.localization is None or language not in self.localization.wordings:
            return self
        return replace(self, language=language, localized=self.localization.counter_in(language))

    @property
    def wait_reason(self) -> WaitReason | None:
        """What is chosen for the card that is beside now."""
        draft = self.wait_draft
        return draft.reason if draft is not None and draft.session == self.citizen.session else None

    @property
    def outcomes(self) -> dict[Outcome, object]:
        """What stands there now of each."""
        return {
            Outcome.QUEUE: self.ticket_queue.answer,
            Outcome.SENT: self.sent,
            Outcome.AMENDMENT: self.search.amended,
            Outcome.INCIDENT: self.incidents.told,
            Outcome.SHIFT: self.shift.told,
            Outcome.SHIFT_PAPER: self.shift.paper,
            Outcome.DAY_PAPER: self.day.paper,
            Outcome.REPORT: self.counted.file or self.counted.unwritten,
            Outcome.STAFF: self.staff.outcome,
            Outcome.SETTING: self.set_here.answer,
            Outcome.TRIAL: self.set_here.trial,
        }

    @property
    def files_papers(self) -> bool:
        """No printer is in use: what would be printed is written into a folder."""
        return self.counter.prints and self.set_here.in_force.get(SettingName.PRINTER) == ""

    def at(self, gate: LoginState) -> "Desk":
        if type(gate) is type(self.gate):
            return replace(self, gate=gate, refusal=None)
        return replace(self, gate=gate, refusal=None, fault=None, is_page_closed=False)

    def may(self, action: Action) -> bool:
        """Whether whoever is at the desk may, as far as the desk knows: the register is asked when it is done."""
        opened = self.counter.programme.corrections.by_clerks
        return isinstance(self.gate, Attended) and may(self.gate.clerk.role, action, opened)

    def is_under_way(self, command: type[Command]) -> bool:
        return command in self.under_way

    def touched(self) -> "Desk":
        """Somebody is there: what was refused has been read."""
        match self.gate:
            case Attended() as attended:
                return replace(self, gate=attended.touched(self.now), refusal=None)
            case PassphraseDue() | Recovering() | RecoveryShown() as gate:
                return replace(self, gate=replace(gate, touched_at=self.now), refusal=None)
            case gate:
                return replace(self, gate=gate, refusal=None)

    def without_answers(self) -> "Desk":
        """What was told of the last setting is told no longer."""
        set_here = replace(self.set_here, answer=None, imported=None, places=None, failed=False, clock=None, trial=None)
        return replace(self, set_here=set_here)


DeskAdvance = tuple[Desk, tuple[DeskEffect, ...]]


def begin(
    counter: Counter,
    citizen: CitizenView,
    now: datetime,
    idle: timedelta,
    set_here: SettingsView,
    practice: TrainingProgress | None = None,
    localization: Localization | None = None,
    language: Language = JAPANESE,
) -> Desk:
    """In Japanese, where the sentences of the language are missing on this machine."""
    desk = Desk(counter, now, citizen, idle, set_here, practice=practice, localization=localization)
    return desk.speaking(language)
