"""The desk as data: who is at it, what may be done there, and what the citizen's screen hears of it."""

from collections import deque
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

import pytest

from kiosk.domain.card import refusals
from kiosk.domain.card.reader_health import HealthFound
from kiosk.domain.card.reader_trial import ReaderTried, ReadTrial
from kiosk.domain.city.leaflets import LeafletId, LeafletTopic
from kiosk.domain.desk.accounts.gates import RecoveryShown
from kiosk.domain.desk.accounts.recovery import (
    KeepRecovery,
    OwnPassphraseTyped,
    PrintRecovery,
    RecoveryAsked,
    RecoveryTyped,
)
from kiosk.domain.desk.advance import advance_desk
from kiosk.domain.desk.authentication import CodeTyped, FactorAsked, FactorTyped, FirstTyped, LogInTyped, begin_asking
from kiosk.domain.desk.effects import (
    AskFor,
    Authenticate,
    DeskEffect,
    Do,
    EffectAnswered,
    KeepZoom,
    LookUp,
    NoteLeaving,
    Perform,
    TellCitizen,
)
from kiosk.domain.desk.events import (
    CitizenMoved,
    Command,
    DeskEvent,
    DeskPress,
    NextTurn,
    Remote,
    Room,
    RoomChosen,
    TicketAct,
    TicketPressed,
    TimePassed,
    ZoomChosen,
    kind_of,
)
from kiosk.domain.desk.lessons import Exercise, TrainingProgress
from kiosk.domain.desk.rooms.calls import CallDone, CallTaken
from kiosk.domain.desk.rooms.copying import PutOnClipboard
from kiosk.domain.desk.rooms.incidents import NoticeAsked, OpensIncident, PrintNotice, TellsIncident
from kiosk.domain.desk.rooms.joining import EarlierOffered
from kiosk.domain.desk.rooms.practice import CardPut
from kiosk.domain.desk.rooms.reception import RIGHTS, WaitReasonChosen
from kiosk.domain.desk.rooms.records import (
    Amends,
    FieldsTyped,
    FindRecords,
    PageTurned,
    PrintStory,
    Sought,
    StoryPrinted,
    TimelineAsked,
)
from kiosk.domain.desk.rooms.report import (
    DayListOpened,
    DayListPrinted,
    DaysChosen,
    ReceiptsExported,
    ReportExported,
    ReportForm,
    WriteReceipts,
    WriteReportFile,
)
from kiosk.domain.desk.rooms.settings import AcceptsClock, Imports, Sets, Trial
from kiosk.domain.desk.rooms.staff import AddsClerk, UpdatesAccount
from kiosk.domain.desk.rooms.tickets import ErrandFiltered, OtherTicketChosen, TicketChosen, TicketDrafted, decide
from kiosk.domain.desk.rows import GuardedAction, KeptCommand, Shorthand
from kiosk.domain.desk.search import RecordSearch, SearchFields
from kiosk.domain.desk.shift.facts import PrintDayList
from kiosk.domain.desk.shift.room import ChangesShiftNotes
from kiosk.domain.desk.state import (
    Desk,
    DeskRefusal,
    LockedBy,
    LoggedOut,
    LoginState,
    NoClerks,
    ReportView,
    Sent,
    SettingsView,
    TicketDraft,
    Unasked,
    begin,
)
from kiosk.domain.desk.table import EVENTS, right_of
from kiosk.domain.desk.view import AccountComparison, CitizenView
from kiosk.domain.flow.errands.link.steps import ClerkCheck
from kiosk.domain.flow.events import (
    CapacityChosen,
    ClerkConfirmed,
    Cue,
    EarlierFound,
    ErrandChosen,
    LanguageChosen,
    LeafletShown,
    Press,
    RefusalSent,
    WaitOverruled,
)
from kiosk.domain.flow.state import Beside
from kiosk.domain.flow.steps import EnterPin, Plain, Refused
from kiosk.domain.machine.clock_rules import ClockAccepted, ClockVerdict
from kiosk.domain.office import record_queries
from kiosk.domain.office.amendments import (
    Amended,
    Amendment,
    AmendmentReason,
    Cancel,
    CorrectCapacity,
    PutMark,
    RecordChange,
    TakeMark,
    WaitReason,
)
from kiosk.domain.office.incidents import (
    AddIncidentRecord,
    CloseIncident,
    IncidentAction,
    IncidentCause,
    IncidentUpdate,
    RecordAtHand,
    StateAction,
    StateCause,
)
from kiosk.domain.office.join_confirmation import JoinConfirmation, JoinNotConfirmed, JoinNotConfirmedWhy
from kiosk.domain.office.queue.turns import Queue, ToCounter
from kiosk.domain.office.record_marks import RecordMark
from kiosk.domain.office.record_queries import BadQuery, Cursor, FinderFailed, Query, RecordKind, RecordPage
from kiosk.domain.office.shift.shift_notes import WriteShiftNote
from kiosk.domain.office.tickets import (
    NobodyWaits,
    NotPossible,
    Ticket,
    TicketChanged,
    TicketErrand,
    TicketState,
    TurnReason,
)
from kiosk.domain.office.visit import Errand
from kiosk.domain.records.certificate_joins import EarlierReservation, JoinOffer
from kiosk.domain.report.counts import Report, ReportFailed, ReportPeriod
from kiosk.domain.report.day_lists import DayList, HandedOverFiles
from kiosk.domain.settings.desk_settings import (
    SettingChange,
    SettingChoices,
    SettingName,
    SettingOverride,
    SettingSaved,
)
from kiosk.domain.settings.file_locations import (
    FileLocation,
    LocatedFile,
    LocationContents,
    LocationKind,
    NotWrittenWhy,
    WrittenFile,
)
from kiosk.domain.settings.sheet_imports import CitySheet, Imported
from kiosk.domain.staff.account_answers import Allowed, Denied, LoggedIn, NotAnswered
from kiosk.domain.staff.account_updates import PassphraseGiven, RoleGiven
from kiosk.domain.staff.attendance import Attended, Locked
from kiosk.domain.staff.clerks import Account, Action, Clerk, NewClerk, Role, may
from kiosk.domain.staff.desk_log import AuditAction, Denial, require_reference
from kiosk.domain.staff.passphrases import Passphrase, QuickCode
from kiosk.domain.values.capacity import Capacity
from kiosk.domain.values.display import Zoom
from kiosk.domain.values.languages import ENGLISH
from kiosk.ui.messages import say
from kiosk.ui.messages.desk.desk import Actions, refusal_of
from tests.domain.desk.test_what_the_desk_shows import texts_in
from tests.fakes.around.clock import WEDNESDAY_MORNING, FakeClock
from tests.fakes.office.desk import FakePrinter, Wanted, a_counter
from tests.fakes.office.desk_clerks import ADMINISTRATOR, CLERK, CODE, PASSPHRASE, RECOVERY, SUPERVISOR, FakeClerks
from tests.fakes.office.found import seen
from tests.fakes.office.incidents import FakeIncidents
from tests.fakes.office.reports import a_report
from tests.fakes.office.shift.notes import FakeShiftNotes

IDLE = timedelta(minutes=5)
TODAY = date(2026, 6, 10)


HERE = FileLocation(LocationKind.FOLDER)
PLACES = (LocationContents(FileLocation(LocationKind.STICK, "USB"), ("spots.csv",)),)


@dataclass
class Office:
    """The shell of the desk without a window: effects run one after the other.

    `holds_back`: those that come wait until it goes on.
    """

    clock: FakeClock = field(default_factory=FakeClock)
    told: list[object] = field(default_factory=list)
    windows: list[DeskPress] = field(default_factory=list)
    looked_up: list[DeskEffect] = field(default_factory=list)
    performed: list[Command] = field(default_factory=list)
    practised: list[DeskEffect] = field(default_factory=list)
    printer: FakePrinter = field(default_factory=FakePrinter)
    copied: list[str] = field(default_factory=list)
    zooms: list[Zoom] = field(default_factory=list)
    holds_back: bool = False
    held: deque[tuple[DeskEffect, int]] = field(default_factory=deque)  #: each with the attendance that asked for it
    made: list[SettingOverride] = field(default_factory=list)
    files: HandedOverFiles = ()
    places: tuple[FileLocation, ...] = (HERE,)
    tries: ReadTrial = ReadTrial.READS

    def __post_init__(self) -> None:
        self.clerks = FakeClerks(self.clock, {clerk.login: clerk for clerk in (CLERK, SUPERVISOR, ADMINISTRATOR)})
        self.incidents = FakeIncidents(self.clock, self.clerks)
        self.shift_notes = FakeShiftNotes(self.clock, self.clerks)
        counter = a_counter()
        self.desk: Desk = begin(counter, CitizenView(Plain.HOME), self.clock.now(), IDLE, SettingsView(counter))

    def open(self) -> None:
        self._take(*begin_asking(self.desk))

    def do(self, *events: DeskEvent | EffectAnswered) -> None:
        for event in events:
            self._take(*advance_desk(self.desk, event, self.clock.now()))

    def wait(self, seconds: float) -> None:
        self.clock.go_on(seconds=seconds)
        self.do(TimePassed())

    def log_in(self, clerk: Clerk = CLERK, phrase: str = PASSPHRASE) -> None:
        self.do(LogInTyped(clerk.login, Passphrase.typed(phrase)))

    def calls_staff(self, *, calling: bool = True) -> None:
        self.do(CitizenMoved(CitizenView(EnterPin, staff_called=calling)))

    def _take(self, desk: Desk, effects: tuple[DeskEffect, ...]) -> None:
        self.desk = desk
        self.held.extend((effect, desk.attendance) for effect in effects)
        if not self.holds_back:
            self.go_on()

    def go_on(self) -> None:
        self.holds_back = False
        while self.held:
            self._run(*self.held.popleft())

    def hear(self, effect: DeskEffect, attendance: int, answer: object) -> None:
        self.do(EffectAnswered(effect, answer, is_late=attendance != self.desk.attendance))

    def _run(self, effect: DeskEffect, attendance: int) -> None:
        match effect:
            case NoteLeaving(clerk, audit_action):
                self.clerks.note(clerk, audit_action)
            case PutOnClipboard(number):
                self.copied.append(number)
            case KeepZoom(zoom):
                self.zooms.append(zoom)
            case TellCitizen(event):
                self.told.append(event)
            case Do(DeskPress.LEAVE_FULL_SCREEN | DeskPress.QUIT as press):
                self.windows.append(press)
            case Do(CardPut() | DeskPress.PULL_CARD):
                self.practised.append(effect)
            case Do(DeskPress.LIST_FILES):
                self.hear(effect, attendance, PLACES)
            case Trial.PRINTER:
                self.hear(effect, attendance, self.printer.print_trial(self.desk.counter, Wanted()))
            case Trial.READER:
                self.hear(effect, attendance, ReaderTried(self.tries))
            case FindRecords() | LookUp.QUEUE | WriteReportFile() | WriteReceipts() | Do():
                self.looked_up.append(effect)
            case _:
                self.hear(effect, attendance, self._answer(effect))

    def _answer(self, effect: DeskEffect) -> object:
        match effect:
            case LookUp():
                return self._look_up(effect)
            case Authenticate() | KeepRecovery():
                return self._authenticated(effect)
            case AskFor(clerk, action, _, about):
                return self.clerks.ask(clerk, action, about)
            case PrintStory(timeline):
                return self.printer.print_story(timeline, self.desk.counter, Wanted())
            case PrintNotice() | PrintDayList() | PrintRecovery():
                return self._printed(effect)
            case Perform(clerk, act):
                return self._perform(clerk, act)
            case _:
                raise AssertionError(effect)

    def _look_up(self, what: LookUp) -> object:
        match what:
            case LookUp.CLERKS | LookUp.ACCOUNTS:
                return self.clerks.listed()
            case LookUp.READERS:
                return HealthFound(())
            case LookUp.SETTINGS:
                return tuple(self.made)
            case LookUp.OFFERS:
                return SettingChoices()
            case LookUp.INCIDENTS:
                return self.incidents.listed()
            case LookUp.LINKS:
                return 3
            case LookUp.HANDED_OVER:
                return self.files
            case LookUp.SHIFT_NOTES:
                return self.shift_notes.listed()
            case LookUp.PLACES:
                return self.places
            case LookUp.QUEUE:
                raise AssertionError(what)

    def _printed(self, effect: PrintNotice | PrintDayList | PrintRecovery) -> bool:
        match effect:
            case PrintNotice(incident):
                return self.printer.print_notice(incident, self.desk.counter, Wanted())
            case PrintDayList(shown, facts):
                return self.printer.print_day_list(shown, facts, self.desk.counter, Wanted())
            case PrintRecovery(clerk, code):
                return self.printer.print_recovery(clerk, code, self.desk.counter, Wanted())

    def _authenticated(self, effect: Authenticate | KeepRecovery) -> object:
        match effect:
            case KeepRecovery(clerk, code):
                return self.clerks.keep_recovery(clerk, code)
            case Authenticate(FirstTyped(login, name, passphrase)):
                return self.clerks.add_first(login, name, passphrase)
            case Authenticate(LogInTyped(login, passphrase)):
                return self.clerks.log_in(login, passphrase)
            case Authenticate(OwnPassphraseTyped(given, chosen), Clerk() as clerk):
                return self.clerks.change_passphrase(clerk, given, chosen)
            case Authenticate(RecoveryTyped(login, code, chosen)):
                return self.clerks.recover(login, code, chosen)
            case Authenticate(RecoveryAsked(passphrase), Clerk() as clerk):
                return self.clerks.offer_recovery(clerk, passphrase)
            case Authenticate(FactorAsked(passphrase), Clerk() as clerk):
                return self.clerks.offer_factor(clerk, passphrase)
            case Authenticate(FactorTyped(secret, first), Clerk() as clerk):
                return self.clerks.set_factor(clerk, secret, first)
            case Authenticate(CodeTyped(code), Locked() as locked):
                return self.clerks.unlock(locked, code)
            case _:
                raise AssertionError(effect)

    def _perform(self, clerk: Clerk, act: Command) -> object:
        """What is allowed is done."""
        answer = self._performed(clerk, act)
        if not isinstance(answer, Denied | NotAnswered):
            self.performed.append(act)
        return answer

    def _performed(self, clerk: Clerk, act: Command) -> object:
        match act:
            case OpensIncident(about):
                return self.incidents.open(clerk, about)
            case EarlierOffered(_, confirmation):
                return self.clerks.confirm_join(clerk, confirmation)
            case TellsIncident(incident, saying, lines):
                return self.incidents.tell(clerk, incident, saying, lines)
            case ChangesShiftNotes(change):
                return self.shift_notes.change(clerk, change)
            case AddsClerk(new, passphrase, own):
                return self.clerks.prove(clerk, own) or self.clerks.add(new, passphrase, clerk)
            case UpdatesAccount(own=own) if (no := self.clerks.prove(clerk, own or Passphrase.typed(""))) is not None:
                return no
            case UpdatesAccount(seen, RoleGiven(role)):
                return self.clerks.change_role(seen.clerk.login, role, clerk, seen)
            case UpdatesAccount(seen, PassphraseGiven(given)):
                return self.clerks.reset_passphrase(seen.clerk.login, given, clerk, seen)
            case _:
                judged = self.clerks.ask(clerk, right_of(act))
                return self._kept(clerk, act) if isinstance(judged, Allowed) else judged

    def _kept(self, clerk: Clerk, act: Command) -> object:
        match act:
            case Amends(amendment):
                return Amended(amendment)
            case Sets(change):
                return SettingSaved(self.set(change, clerk))
            case Imports(sheet):
                return Imported(sheet, 34)
            case AcceptsClock(verdict):
                return ClockAccepted(verdict, 3)
            case _:
                raise AssertionError(act)

    def set(self, change: SettingChange, clerk: Clerk = ADMINISTRATOR) -> SettingOverride:
        """As the register keeps it; also from another counter."""
        made = SettingOverride(len(self.made) + 1, self.clock.now(), clerk.login, "1番", change.name, change.value)
        self.made.insert(0, made)
        return made


@pytest.fixture
def office() -> Office:
    office = Office()
    office.open()
    return office


@pytest.fixture
def attended(office: Office) -> Office:
    office.log_in()
    assert isinstance(office.desk.gate, Attended)
    return office


@pytest.fixture
def practising(attended: Office) -> Office:
    attended.desk = replace(attended.desk, practice=TrainingProgress((Exercise("expired", refusals.Refusal.EXPIRED),)))
    return attended


def clerk_of(office: Office) -> Clerk:
    gate = office.desk.gate
    assert isinstance(gate, Attended)
    return gate.clerk


def gate_of(office: Office) -> LoginState:
    return office.desk.gate


# --- coming and going


def test_the_first_start_asks_for_the_first_administrator_who_then_logs_in() -> None:
    office = Office()
    office.clerks.accounts.clear()
    office.open()
    assert gate_of(office) == NoClerks()
    office.do(FirstTyped("yama", "山", Passphrase.typed(PASSPHRASE)))
    assert gate_of(office) == RecoveryShown(ADMINISTRATOR, RECOVERY, office.clock.now())
    assert RECOVERY not in repr(office.desk)
    assert office.clerks.recovery == {}, "nobody has said that it is on paper"
    office.do(DeskPress.CODE_KEPT)
    assert gate_of(office) == LoggedOut(made="yama")
    office.log_in(ADMINISTRATOR)
    assert clerk_of(office).role is Role.ADMINISTRATOR


def test_where_there_are_clerks_nobody_becomes_the_first(office: Office) -> None:
    secret = Passphrase.typed(PASSPHRASE)
    office.do(FirstTyped("somebody", "だれか", secret))
    assert gate_of(office) == LoggedOut()
    assert "somebody" not in office.clerks.accounts
    with pytest.raises(RuntimeError):
        secret.take()


def test_a_register_that_does_not_answer_is_asked_again() -> None:
    office = Office()
    office.clerks.works = False
    office.open()
    assert gate_of(office) == Unasked(failed=True)
    office.clerks.works = True
    office.wait(1)
    assert gate_of(office) == LoggedOut()


def test_a_wrong_passphrase_lets_nobody_in_and_says_so(office: Office) -> None:
    office.log_in(phrase="another long phrase")
    assert isinstance(office.desk.gate, LoggedOut)
    assert office.desk.gate.problem is not None
    office.log_in()
    assert clerk_of(office) == CLERK


def test_a_desk_that_nobody_touches_locks(attended: Office) -> None:
    attended.wait(299)
    attended.do(DeskPress.TOUCH)
    attended.wait(299)
    assert isinstance(attended.desk.gate, Attended)
    attended.wait(1)
    assert isinstance(attended.desk.gate, LockedBy)
    assert attended.clerks.noted == [(CLERK.login, AuditAction.LOCK)]


def test_the_clerk_who_locked_it_unlocks_it_with_the_code(attended: Office) -> None:
    attended.do(DeskPress.LOCK, CodeTyped(QuickCode.typed(CODE)))
    assert clerk_of(attended) == CLERK


def test_while_a_code_is_judged_the_desk_says_so(attended: Office) -> None:
    attended.do(DeskPress.LOCK)
    attended.holds_back = True
    attended.do(CodeTyped(QuickCode.typed(CODE)))
    assert isinstance(attended.desk.gate, LockedBy)
    assert attended.desk.gate.busy
    attended.go_on()
    assert clerk_of(attended) == CLERK


def test_after_three_wrong_codes_only_the_passphrase_helps(attended: Office) -> None:
    attended.do(DeskPress.LOCK)
    for _ in range(3):
        attended.do(CodeTyped(QuickCode.typed("111112")))
    assert isinstance(attended.desk.gate, LockedBy)
    assert attended.desk.gate.needs_passphrase
    attended.do(CodeTyped(QuickCode.typed(CODE)))
    assert isinstance(attended.desk.gate, LockedBy)
    attended.log_in()
    assert clerk_of(attended) == CLERK


def test_the_code_of_yesterday_opens_nothing(attended: Office) -> None:
    attended.do(DeskPress.LOCK)
    attended.wait(13 * 3600)
    attended.do(CodeTyped(QuickCode.typed(CODE)))
    assert isinstance(attended.desk.gate, LockedBy)
    assert attended.desk.gate.needs_passphrase


def test_another_clerk_takes_a_locked_desk_over_and_begins_at_the_reception(attended: Office) -> None:
    attended.do(RoomChosen(Room.READERS), DeskPress.LOCK, DeskPress.LOG_OUT)
    attended.log_in(SUPERVISOR)
    assert clerk_of(attended) == SUPERVISOR
    assert (attended.desk.room, attended.desk.readers) == (Room.RECEPTION, None)
    assert attended.clerks.noted == [(CLERK.login, AuditAction.LOCK), (CLERK.login, AuditAction.LOG_OUT)]


def test_a_log_in_that_was_given_up_lets_nobody_in_who_types_the_same_name(attended: Office) -> None:
    attended.do(DeskPress.LOCK)
    attended.holds_back = True
    attended.log_in(CLERK)
    attended.do(DeskPress.LOG_OUT)
    given_up, _ = attended.held.popleft()
    attended.log_in(CLERK, "what somebody else guesses")
    attended.do(EffectAnswered(given_up, LoggedIn(CLERK)))
    assert isinstance(attended.desk.gate, LoggedOut)
    assert attended.desk.gate.busy
    attended.go_on()
    assert isinstance(attended.desk.gate, LoggedOut)
    assert not attended.desk.gate.busy


def test_a_code_that_was_given_up_unlocks_no_desk_that_the_same_clerk_has_locked_since(attended: Office) -> None:
    attended.do(DeskPress.LOCK)
    attended.holds_back = True
    attended.do(CodeTyped(QuickCode.typed(CODE)))
    given_up, _ = attended.held.pop()
    attended.do(DeskPress.LOG_OUT)
    attended.log_in(CLERK)
    attended.go_on()
    attended.do(DeskPress.LOCK, EffectAnswered(given_up, LoggedIn(CLERK)))
    assert isinstance(attended.desk.gate, LockedBy)


def test_a_log_in_that_is_judged_lets_nobody_in_where_another_clerk_stands_now(attended: Office) -> None:
    attended.do(DeskPress.LOCK)
    attended.holds_back = True
    attended.log_in(ADMINISTRATOR)
    attended.do(DeskPress.LOG_OUT)
    late, _ = attended.held.popleft()
    assert isinstance(late, Authenticate)
    attended.log_in(SUPERVISOR)
    attended.do(EffectAnswered(late, LoggedIn(ADMINISTRATOR)))
    assert isinstance(attended.desk.gate, LoggedOut)
    attended.go_on()
    assert clerk_of(attended) == SUPERVISOR


def test_a_code_is_no_log_in(office: Office) -> None:
    code = QuickCode.typed(CODE)
    office.do(CodeTyped(code))
    assert gate_of(office) == LoggedOut()
    with pytest.raises(RuntimeError):
        code.take()


# --- who may do what

BACK, END = Remote(Press.BACK), Remote(Press.END)


def name_of(act: DeskEvent) -> str:
    return act.name if isinstance(act, DeskPress) else type(act).__name__


CHANGES: tuple[RecordChange, ...] = (
    Cancel(),
    CorrectCapacity(Capacity.PARENT),
    PutMark(RecordMark.CHECK),
    TakeMark(RecordMark.CHECK),
)
TICKET = Ticket(TODAY, 7, TicketErrand.CARD, FakeClock().now())
RECORD = RecordAtHand(RecordKind.LINK, 1)
SAYINGS: tuple[IncidentUpdate, ...] = (
    AddIncidentRecord(RECORD),
    StateCause(IncidentCause.MISTYPED),
    StateAction(IncidentAction.HOLDER_TOLD),
    CloseIncident(),
)
CONFIRMATION = JoinConfirmation(
    EarlierReservation(1, WEDNESDAY_MORNING, "2番"), Passphrase.typed(PASSPHRASE), "yama", Passphrase.typed(PASSPHRASE)
)
ACTS: tuple[DeskEvent, ...] = (
    *(RoomChosen(room) for room in Room),
    BACK,
    Remote(LanguageChosen(ENGLISH)),
    END,
    Remote(LeafletShown(LeafletId(LeafletTopic.PROGRAMME))),
    Remote(ClerkConfirmed("municipal", "pay", "1234")),
    Remote(Press.REPORT),
    Sought(Query()),
    DeskPress.SEEK_CARD,
    PageTurned(Cursor(RecordKind.LINK, 1)),
    TimelineAsked(RecordKind.LINK, 1),
    EarlierOffered(1, CONFIRMATION),
    *(Remote(WaitOverruled(1), reason) for reason in WaitReason),
    *(Amends(Amendment(seen(), change, AmendmentReason.MISTYPED)) for change in CHANGES),
    DeskPress.OPEN_INCIDENT,
    OpensIncident(RECORD),
    *(TellsIncident(1, saying) for saying in SAYINGS),
    NoticeAsked(1),
    StoryPrinted(RecordKind.LINK, 1),
    *(Sets(SettingChange(name, None)) for name in SettingName),
    DeskPress.LIST_FILES,
    DeskPress.LIST_PLACES,
    DeskPress.TRY_PRINTER,
    DeskPress.TRY_READER,
    *(Imports(sheet, LocatedFile(FileLocation(LocationKind.FOLDER), "sheet.csv")) for sheet in CitySheet),
    *(AcceptsClock(verdict) for verdict in ClockVerdict),
    AddsClerk(NewClerk("taro", "太郎", Role.CLERK), Passphrase.typed(PASSPHRASE), Passphrase.typed(PASSPHRASE)),
    UpdatesAccount(Account(SUPERVISOR, True, True, 0, WEDNESDAY_MORNING, None), RoleGiven(Role.CLERK)),
    DaysChosen(ReportPeriod(TODAY, TODAY)),
    *(DayListOpened(which) for which in (None, *DayList)),
    *(DayListPrinted(which) for which in DayList),
    ReportExported(ReportForm.PDF, HERE),
    ReceiptsExported(ReportPeriod(TODAY, TODAY), None, HERE),
    *(TicketPressed(pressed, TICKET) for pressed in TicketAct),
    DeskPress.KEEP_SHIFT_NOTE,
    ChangesShiftNotes(WriteShiftNote("紙を足してください")),
    DeskPress.PRINT_SHIFT,
    CallTaken(FakeClock().now()),
    CallDone(FakeClock().now()),
    CardPut("expired"),
    DeskPress.PULL_CARD,
    Remote(RefusalSent(refusals.Refusal.MAINTENANCE)),
    DeskPress.LEAVE_FULL_SCREEN,
    DeskPress.QUIT,
)


def test_every_act_there_is_is_tried() -> None:
    acts = {kind for kind, row in EVENTS.items() if isinstance(row, GuardedAction | KeptCommand | Shorthand)}
    assert set(map(kind_of, ACTS)) == acts
    assert {kind_of(act.event) for act in ACTS if isinstance(act, Remote)} == set(RIGHTS)


def test_why_a_wait_is_overruled_is_chosen_for_one_card_by_one_clerk(office: Office) -> None:
    office.log_in(SUPERVISOR)
    office.do(CitizenMoved(CitizenView(Plain.HOME, session=4)), WaitReasonChosen(4, WaitReason.OLDER))
    office.do(RoomChosen(Room.SHIFT), RoomChosen(Room.RECEPTION))
    assert office.desk.wait_reason is WaitReason.OLDER, "it outlives another room"
    office.do(CitizenMoved(CitizenView(Plain.HOME, session=5)))
    assert office.desk.wait_reason is None, "and is of nobody who comes after"
    office.do(WaitReasonChosen(5, WaitReason.FIRST_ISSUE), Remote(WaitOverruled(5), WaitReason.FIRST_ISSUE))
    assert office.desk.wait_draft is None
    office.do(WaitReasonChosen(5, WaitReason.OLDER), DeskPress.LOCK, WaitReasonChosen(5, WaitReason.OLDER))
    assert office.desk.wait_draft is None


def test_what_no_clerk_may_do_in_a_persons_place_is_not_asked_for(attended: Office) -> None:
    with pytest.raises(KeyError):
        attended.do(Remote(Press.NEXT))
    assert (attended.told, attended.clerks.asked) == ([], [])


STANDS_FOR: dict[DeskEvent, DeskEvent] = {
    DeskPress.OPEN_INCIDENT: OpensIncident(RECORD),
    DeskPress.KEEP_SHIFT_NOTE: ChangesShiftNotes(WriteShiftNote("")),
}


@pytest.mark.parametrize("act", ACTS, ids=name_of)
@pytest.mark.parametrize("clerk", [CLERK, SUPERVISOR, ADMINISTRATOR], ids=lambda clerk: clerk.role.value)
def test_every_act_is_asked_for_and_kept_with_its_answer(office: Office, clerk: Clerk, act: DeskEvent) -> None:
    office.log_in(clerk)
    office.do(CitizenMoved(CitizenView(Plain.HOME, session=1)), _typed_anew(act))
    right = right_of(STANDS_FOR.get(act, act))
    allowed = may(clerk.role, right)
    assert office.clerks.asked == [(clerk.login, right, allowed)]
    assert (office.desk.refusal is None) == allowed


def _typed_anew(act: DeskEvent) -> DeskEvent:
    """A secret is taken once."""
    match act:
        case AddsClerk(new):
            return AddsClerk(new, Passphrase.typed(PASSPHRASE), Passphrase.typed(PASSPHRASE))
        case UpdatesAccount(seen, update):
            return UpdatesAccount(seen, update, Passphrase.typed(PASSPHRASE))
        case _:
            return act


FOR_THE_PERSON = tuple(act for act in ACTS if getattr(EVENTS[kind_of(act)], "for_person", False))


@pytest.mark.parametrize("act", FOR_THE_PERSON, ids=name_of)
@pytest.mark.parametrize("now", [Beside(7, 4), Beside(8, 3), Beside(9, None)], ids=["card", "person", "nobody"])
def test_what_was_pressed_for_one_person_is_done_for_no_other(practising: Office, act: DeskEvent, now: Beside) -> None:
    practising.do(DeskPress.LOG_OUT)
    practising.log_in(SUPERVISOR)
    practising.do(CitizenMoved(CitizenView(Plain.PLACE_CARD, holder=b"her key", beside=Beside(7, 3))))
    practising.holds_back = True
    practising.do(act)
    practising.do(CitizenMoved(CitizenView(Plain.PLACE_CARD, holder=b"his key", beside=now)))
    practising.go_on()
    assert (practising.told, practising.looked_up, practising.practised) == ([], [], [])
    assert practising.desk.refusal == DeskRefusal(right_of(act), is_late=True)
    assert say(Actions[right_of(act).name]) in refusal_of(practising.desk.refusal)


@pytest.mark.parametrize("act", [END, BACK, DeskPress.PULL_CARD], ids=name_of)
def test_a_person_who_has_only_turned_a_page_meanwhile_is_still_the_same(practising: Office, act: DeskEvent) -> None:
    practising.do(CitizenMoved(CitizenView(EnterPin, beside=Beside(7, 3))))
    practising.holds_back = True
    practising.do(act, CitizenMoved(CitizenView(Plain.PLACE_CARD, beside=Beside(7, 3))))
    practising.go_on()
    assert practising.told or practising.practised
    assert practising.desk.refusal is None


ASKED_FOR = tuple(act for act in ACTS if isinstance(EVENTS[kind_of(act)], GuardedAction))


@pytest.mark.parametrize("act", ASKED_FOR, ids=name_of)
def test_what_one_clerk_was_allowed_is_not_done_for_the_next(practising: Office, act: DeskEvent) -> None:
    practising.do(DeskPress.LOCK, DeskPress.LOG_OUT)
    practising.log_in(ADMINISTRATOR)
    before = practising.desk
    asked = AskFor(SUPERVISOR, Action.SERVE, act, "", before.citizen.beside)
    practising.do(EffectAnswered(asked, Allowed(SUPERVISOR)))
    assert practising.desk == before
    assert (practising.told, practising.windows, practising.looked_up, practising.practised) == ([], [], [], [])


@pytest.mark.parametrize("act", ACTS, ids=name_of)
def test_nothing_is_done_at_a_desk_that_is_locked_or_empty(attended: Office, act: DeskEvent) -> None:
    attended.do(DeskPress.LOCK, act)
    attended.do(DeskPress.LOG_OUT, act)
    assert (attended.told, attended.windows, attended.performed, attended.clerks.asked) == ([], [], [], [])


def test_a_card_is_put_on_where_the_citizens_screen_asks_for_it(practising: Office) -> None:
    practising.do(CardPut("expired"))
    *_, chosen, _, acting = practising.told
    assert (chosen, acting) == (ErrandChosen(Errand.RESERVE), CapacityChosen(Capacity.HOLDER))
    practising.told.clear()
    practising.do(CitizenMoved(CitizenView(Plain.PLACE_CARD)), CardPut("expired"))
    assert practising.told == [], "it asks for the card already"
    assert practising.practised == [Do(CardPut("expired"))] * 2


def test_while_something_lies_on_the_reader_it_can_only_be_pulled(practising: Office) -> None:
    practising.do(CitizenMoved(CitizenView(EnterPin, reader_free=False)))
    practising.do(CardPut("expired"), Remote(RefusalSent(refusals.Refusal.MAINTENANCE)), DeskPress.PULL_CARD)
    assert (practising.told, practising.practised) == ([], [Do(DeskPress.PULL_CARD)])


def test_a_refusal_without_a_card_is_shown_on_the_citizens_screen(practising: Office) -> None:
    practising.do(Remote(RefusalSent(refusals.Refusal.MAINTENANCE)))
    assert practising.told[-1] == RefusalSent(refusals.Refusal.MAINTENANCE)


def test_what_the_citizens_screen_has_shown_is_ticked_off_for_all_clerks(practising: Office) -> None:
    practising.do(
        CitizenMoved(CitizenView(Refused, lesson=refusals.Refusal.EXPIRED)), CitizenMoved(CitizenView(Plain.HOME))
    )
    practising.do(DeskPress.LOG_OUT)
    practising.log_in(SUPERVISOR)
    assert practising.desk.practice is not None
    assert practising.desk.practice.met == {refusals.Refusal.EXPIRED}


def test_where_nobody_practises_no_card_is_put_on_and_no_refusal_shown(attended: Office) -> None:
    attended.do(
        RoomChosen(Room.PRACTICE),
        CardPut("expired"),
        DeskPress.PULL_CARD,
        Remote(RefusalSent(refusals.Refusal.MAINTENANCE)),
    )
    assert (attended.told, attended.practised, attended.desk.room) == ([], [], Room.RECEPTION)


def test_what_is_denied_is_told_until_the_next_touch(attended: Office) -> None:
    del attended.clerks.accounts[CLERK.login]
    attended.do(BACK)
    assert attended.desk.refusal == DeskRefusal(Action.SERVE, Denial.INACTIVE)
    assert attended.told == []
    attended.do(DeskPress.TOUCH)
    assert attended.desk.refusal is None


def test_a_register_that_does_not_answer_lets_nothing_be_done(attended: Office) -> None:
    attended.clerks.works = False
    attended.do(END)
    assert attended.desk.refusal == DeskRefusal()
    assert attended.told == []


def test_a_role_that_was_changed_meanwhile_counts_at_once(attended: Office) -> None:
    attended.clerks.become(CLERK.login, Role.SUPERVISOR)
    attended.do(BACK)
    assert clerk_of(attended).role is Role.SUPERVISOR


# --- the citizen beside


def test_the_citizens_screen_is_sent_back_turned_to_another_language_ended_and_confirmed(attended: Office) -> None:
    attended.do(
        BACK,
        Remote(LanguageChosen(ENGLISH)),
        END,
        Remote(ClerkConfirmed("municipal", "pay", "1234567890")),
    )
    assert attended.told == [
        Press.BACK,
        LanguageChosen(ENGLISH),
        Press.END,
        ClerkConfirmed("municipal", "pay", "1234567890"),
    ]


def test_what_was_let_happen_is_told_with_whom_it_happened_to_and_not_under_the_next(attended: Office) -> None:
    hanako = CitizenView(EnterPin, Errand.RESERVE, attended.clock.now(), mykey="AC34 ●●●●", session=1)
    attended.do(CitizenMoved(hanako), END, CitizenMoved(CitizenView(Plain.HOME)))
    assert attended.desk.sent == Sent(END, Errand.RESERVE, "AC34 ●●●●")
    attended.wait(40)
    attended.do(CitizenMoved(CitizenView(EnterPin, Errand.RESERVE, attended.clock.now(), session=2)))
    assert attended.desk.sent is None


@pytest.mark.parametrize("works", [True, False])
def test_of_an_account_that_was_compared_nothing_but_its_end_stays_at_the_desk(attended: Office, works: bool) -> None:
    comparing = CitizenView(
        ClerkCheck,
        Errand.LINK,
        attended.clock.now(),
        compared=AccountComparison("municipal", "pay", "1234567890123456"),
    )
    attended.clerks.works = works
    attended.do(
        CitizenMoved(comparing),
        Remote(ClerkConfirmed("municipal", "pay", "1234567890123456")),
        CitizenMoved(CitizenView(Plain.HOME)),
    )
    held = " ".join(texts_in(attended.desk))
    assert "1234567890123456" not in held
    assert ("3456" in held.split()) is works


def test_a_call_is_answered_by_the_press_that_was_meant_for_it(attended: Office) -> None:
    attended.calls_staff()
    first = attended.desk.calls[0].called_at
    attended.calls_staff(calling=False)
    attended.wait(10)
    attended.calls_staff()
    attended.do(CallTaken(first), CallDone(first))
    assert attended.told == []
    assert attended.desk.calls[0].taken_at is None


def test_a_help_call_is_taken_and_done_with_its_times(attended: Office) -> None:
    attended.calls_staff()
    called = attended.clock.now()
    (call,) = attended.desk.calls
    assert (call.called_at, call.step, call.taken_at) == (called, EnterPin, None)
    attended.wait(40)
    attended.do(CallTaken(attended.desk.calls[0].called_at))
    attended.wait(100)
    attended.do(CallDone(attended.desk.calls[0].called_at))
    (call,) = attended.desk.calls
    assert call.taken_at == called + timedelta(seconds=40)
    assert call.done_at == called + timedelta(seconds=140)
    assert attended.told == [Cue.STAFF_COMES, Press.CLOSE_CALL]


def test_a_call_that_the_citizen_takes_back_is_over(attended: Office) -> None:
    attended.calls_staff()
    attended.calls_staff(calling=False)
    assert [call.is_open for call in attended.desk.calls] == [False]
    attended.calls_staff()
    assert [call.is_open for call in attended.desk.calls] == [True, False]


def test_a_call_is_heard_at_a_locked_desk_too(attended: Office) -> None:
    attended.do(DeskPress.LOCK)
    attended.calls_staff()
    assert len(attended.desk.calls) == 1


def test_leaving_the_full_screen_and_ending_need_a_clerk(office: Office) -> None:
    office.do(DeskPress.LEAVE_FULL_SCREEN, DeskPress.QUIT)
    assert office.windows == []
    office.log_in()
    office.do(DeskPress.LEAVE_FULL_SCREEN, DeskPress.QUIT)
    assert office.windows == [DeskPress.LEAVE_FULL_SCREEN, DeskPress.QUIT]


# --- looking up


def test_a_search_is_asked_as_it_is_kept_and_its_page_is_shown(attended: Office) -> None:
    attended.do(Sought(Query(mykey="abcd-3467")))
    assert attended.looked_up == [FindRecords(Query(mykey="abcd3467"))]
    attended.do(EffectAnswered(FindRecords(Query(mykey="abcd3467")), RecordPage()))
    assert attended.desk.search.page == RecordPage()


def test_what_cannot_be_looked_for_is_told_and_not_asked(attended: Office) -> None:
    attended.do(Sought(Query(mykey="abc")))
    assert attended.desk.search.unfit is BadQuery.MYKEY
    assert attended.looked_up == []


def test_a_tickets_number_is_looked_for_among_those_of_today(attended: Office) -> None:
    attended.do(Sought(Query(ticket=28)))
    assert attended.looked_up == [FindRecords(Query(ticket=28, days=record_queries.DateRange(TODAY, TODAY)))]
    attended.do(Sought(Query(ticket=0)))
    assert attended.desk.search.unfit is BadQuery.TICKET


def test_a_page_is_turned_in_the_same_search(attended: Office) -> None:
    cursor = Cursor(RecordKind.RESERVATION, 20)
    attended.do(PageTurned(cursor))
    assert attended.looked_up == [], "nothing was looked for yet"
    attended.do(Sought(Query()), PageTurned(cursor))
    assert attended.looked_up == [FindRecords(Query()), FindRecords(Query(), cursor)]


def test_the_records_of_the_card_beside_go_with_the_card(attended: Office) -> None:
    attended.do(DeskPress.SEEK_CARD)
    assert attended.looked_up == [], "no card lies there"
    attended.do(CitizenMoved(CitizenView(EnterPin, holder=b"Hanako's key")), DeskPress.SEEK_CARD)
    attended.do(EffectAnswered(FindRecords(Query(public_key=b"Hanako's key")), RecordPage()))
    assert attended.looked_up == [FindRecords(Query(public_key=b"Hanako's key"))]
    assert attended.desk.search.page is not None
    assert "Hanako" not in repr(attended.desk)
    attended.do(CitizenMoved(CitizenView(Plain.HOME)))
    assert attended.desk.search.query is None
    assert attended.desk.search.page is None
    attended.do(EffectAnswered(FindRecords(Query(public_key=b"Hanako's key")), RecordPage()))
    assert attended.desk.search.page is None, "they came after she had gone"


def test_what_was_found_is_there_for_who_comes_back_and_gone_for_another_clerk(attended: Office) -> None:
    attended.do(RoomChosen(Room.FIND), Sought(Query()), EffectAnswered(FindRecords(Query()), RecordPage()))
    before = attended.desk.search
    attended.do(DeskPress.LOCK)
    attended.log_in()
    assert attended.desk.search == before
    for leaves in (DeskPress.LOCK, DeskPress.LOG_OUT):
        attended.do(FieldsTyped(SearchFields("ABCD3467")), leaves)
        attended.log_in(SUPERVISOR)
        assert attended.desk.search == RecordSearch(), "that is another clerk"
        attended.do(DeskPress.LOG_OUT)
        attended.log_in()


def test_what_is_under_way_when_the_desk_is_locked_is_not_found_there_later(attended: Office) -> None:
    attended.do(RoomChosen(Room.FIND), Sought(Query()), DeskPress.LOCK)
    attended.do(EffectAnswered(FindRecords(Query()), RecordPage()))
    attended.log_in()
    assert attended.desk.search == RecordSearch()


def test_a_register_that_does_not_answer_a_search_is_told(attended: Office) -> None:
    attended.do(Sought(Query()), EffectAnswered(FindRecords(Query()), FinderFailed()))
    assert attended.desk.search.failed


def test_a_story_that_is_no_longer_asked_for_is_not_shown(attended: Office) -> None:
    late = EffectAnswered(Do(TimelineAsked(RecordKind.LINK, 1)), FinderFailed())
    attended.do(Sought(Query()), EffectAnswered(FindRecords(Query()), RecordPage()))
    attended.do(TimelineAsked(RecordKind.LINK, 1), TimelineAsked(RecordKind.LINK, 2), late)
    assert not attended.desk.search.failed
    attended.do(EffectAnswered(Do(TimelineAsked(RecordKind.LINK, 2)), FinderFailed()))
    assert attended.desk.search.failed


def test_the_report_is_counted_again_when_its_clerk_comes_back(attended: Office) -> None:
    attended.do(RoomChosen(Room.REPORT), counted(a_report(ReportPeriod(TODAY, TODAY))), DeskPress.LOCK)
    assert attended.desk.counted.days is None
    attended.log_in()
    assert attended.desk.counted.days == ReportPeriod(TODAY, TODAY)


def test_the_queue_is_looked_at_now_and_then_and_after_every_press(office: Office) -> None:
    office.desk = replace(office.desk, counter=replace(office.desk.counter, tickets=True))
    office.wait(1)
    assert office.looked_up == [], "nobody is at the desk"
    office.log_in()
    office.wait(1)
    office.wait(4)
    assert office.looked_up == [LookUp.QUEUE]
    office.wait(1)
    assert office.looked_up == [LookUp.QUEUE] * 2
    calls_next = TicketPressed(TicketAct.NEXT, TICKET)
    office.do(EffectAnswered(LookUp.QUEUE, Queue()), calls_next, EffectAnswered(Do(calls_next), NobodyWaits()))
    assert office.looked_up[2:] == [Do(calls_next), LookUp.QUEUE]
    assert office.desk.ticket_queue.answer == NobodyWaits()


def test_who_presses_twice_at_the_queue_has_pressed_once(attended: Office) -> None:
    called = replace(TICKET, state=TicketState.CALLED, called_at=attended.clock.now(), counter="counter-1")
    calls, ends = TicketPressed(TicketAct.NEXT, TICKET), TicketPressed(TicketAct.DONE, called)
    attended.do(EffectAnswered(LookUp.QUEUE, Queue((TICKET,))), calls, calls, ends)
    assert attended.looked_up == [Do(calls)]
    attended.do(EffectAnswered(Do(calls), TicketChanged(called, TICKET)))
    assert attended.desk.ticket_queue.queue == Queue((called,)), "what came of it is shown at once"
    assert attended.desk.ticket_queue.undoable == TicketChanged(called, TICKET)
    attended.do(EffectAnswered(LookUp.QUEUE, Queue((replace(called, counter="counter-2"),))))
    assert attended.desk.ticket_queue.undoable is None, "another counter has pressed since"


def test_the_queue_s_filter_is_the_counter_s_and_stays_when_its_clerk_goes(attended: Office) -> None:
    phone = replace(TICKET, number=2, errand=TicketErrand.PHONE)
    queue = Queue((TICKET, phone, replace(TICKET, number=3, state=TicketState.SERVED)))
    attended.do(EffectAnswered(LookUp.QUEUE, queue), RoomChosen(Room.QUEUE), TicketChosen(2))
    assert [ticket.number for ticket in attended.desk.ticket_queue.listed] == [TICKET.number, 2]
    assert attended.desk.ticket_queue.chosen_ticket == phone
    attended.do(ErrandFiltered(TicketErrand.PHONE))
    assert [ticket.number for ticket in attended.desk.ticket_queue.listed] == [2]
    attended.do(DeskPress.LOCK, ErrandFiltered(None))
    attended.log_in()
    assert (attended.desk.ticket_queue.errand, attended.desk.ticket_queue.chosen) == (TicketErrand.PHONE, 2)


def test_what_is_half_said_of_a_number_stays_for_its_clerk_and_for_nobody_else(attended: Office) -> None:
    second, missed = replace(TICKET, number=8), replace(TICKET, number=9, state=TicketState.NO_SHOW)
    queue = Queue((TICKET, second, missed))
    half = TicketDraft(TurnReason.OTHER, TicketErrand.OTHER, "車い")
    attended.do(EffectAnswered(LookUp.QUEUE, queue), RoomChosen(Room.QUEUE), TicketChosen(7), TicketDrafted(half))
    attended.do(OtherTicketChosen(9), RoomChosen(Room.FIND), RoomChosen(Room.QUEUE), DeskPress.LOCK)
    attended.do(TicketDrafted(TicketDraft(note="another hand")))
    attended.log_in()
    view = attended.desk.ticket_queue
    assert (view.chosen, view.draft, view.other) == (7, half, 9)
    says = TicketPressed(TicketAct.TRANSFER, TICKET, TicketErrand.OTHER)
    attended.do(says, EffectAnswered(Do(says), TicketChanged(replace(TICKET, errand=TicketErrand.OTHER), TICKET)))
    assert attended.desk.ticket_queue.draft == replace(half, target=None), "what has been said"
    attended.do(TicketChosen(8))
    assert attended.desk.ticket_queue.draft == TicketDraft(), "and nothing of it is said of another"
    attended.do(TicketDrafted(half), EffectAnswered(LookUp.QUEUE, None), EffectAnswered(LookUp.QUEUE, queue))
    assert attended.desk.ticket_queue.draft == half
    over = replace(second, state=TicketState.SERVED)
    attended.do(EffectAnswered(LookUp.QUEUE, Queue((TICKET, over, missed))))
    assert (attended.desk.ticket_queue.draft, attended.desk.ticket_queue.other) == (TicketDraft(), 9)
    tomorrow = replace(missed, taken_at=missed.taken_at + timedelta(days=1))
    attended.do(EffectAnswered(LookUp.QUEUE, Queue((TICKET, second, tomorrow))), TicketChosen(8), TicketDrafted(half))
    assert attended.desk.ticket_queue.other is None, "another person, with the same number"
    attended.do(DeskPress.LOG_OUT)
    attended.log_in()
    assert (attended.desk.ticket_queue.chosen, attended.desk.ticket_queue.draft) == (None, TicketDraft())


def test_the_room_of_the_queue_begins_with_who_is_at_this_counter(attended: Office) -> None:
    here = replace(TICKET, number=7, state=TicketState.CALLED, called_at=attended.clock.now(), counter="counter-1")
    attended.do(EffectAnswered(LookUp.QUEUE, Queue((TICKET, here))), RoomChosen(Room.QUEUE))
    assert attended.desk.ticket_queue.chosen == 7


def test_what_is_done_at_the_queue_is_in_the_log_without_what_was_typed() -> None:
    told = [
        TicketPressed(TicketAct.NEXT, TICKET, NextTurn(here=replace(TICKET, number=9))),
        TicketPressed(TicketAct.CALL, TICKET, TurnReason.FRAIL),
        TicketPressed(TicketAct.TRANSFER, TICKET, TicketErrand.LINK),
        TicketPressed(TicketAct.TRANSFER, TICKET, ToCounter("1" * 64)),
        TicketPressed(TicketAct.TRANSFER, TICKET, ToCounter("2番窓口 A & B")),
        TicketPressed(TicketAct.ANNOTATE, TICKET, "車いす"),
    ]
    row = EVENTS[TicketPressed]
    assert isinstance(row, GuardedAction)
    number = TICKET.number
    for pressed in told:
        require_reference(row.about(pressed))
    assert [row.about(pressed) for pressed in told] == [
        f"next ticket {number} after 9",
        f"call ticket {number}: frail",
        f"transfer ticket {number} to link",
        f"transfer ticket {number} to {'1' * 32}",
        f"transfer ticket {number} to 2___ A _ B",
        f"annotate ticket {number}",
    ]


@pytest.mark.parametrize("act", [TicketAct.CALL, TicketAct.TRANSFER, TicketAct.ANNOTATE, TicketAct.UNDO])
def test_a_press_that_lacks_what_it_has_to_say_does_nothing(act: TicketAct) -> None:
    assert decide(TicketPressed(act, TICKET), "1", Queue((TICKET,)), FakeClock().now()) == NotPossible(TICKET)


# --- the report


def counted(answer: Report | ReportFailed) -> EffectAnswered:
    return EffectAnswered(Do(DaysChosen(ReportPeriod(TODAY, TODAY))), answer)


def test_the_room_of_the_report_begins_with_today(attended: Office) -> None:
    attended.do(RoomChosen(Room.REPORT))
    assert attended.looked_up == [Do(DaysChosen(ReportPeriod(TODAY, TODAY)))]


def test_counts_that_come_late_are_not_told_under_other_days(attended: Office) -> None:
    yesterday = ReportPeriod(TODAY - timedelta(days=1), TODAY - timedelta(days=1))
    attended.do(RoomChosen(Room.REPORT), DaysChosen(yesterday), counted(a_report(ReportPeriod(TODAY, TODAY))))
    assert attended.desk.counted.report is None
    attended.do(counted(a_report(yesterday)))
    assert attended.desk.counted.report == a_report(yesterday)


def test_counts_of_another_counter_are_not_told_either(attended: Office) -> None:
    days = ReportPeriod(TODAY, TODAY)
    attended.do(RoomChosen(Room.REPORT), DaysChosen(days, "2番"))
    assert attended.looked_up[-1] == Do(DaysChosen(days, "2番"))
    attended.do(counted(a_report(days)))
    assert attended.desk.counted.report is None
    attended.do(counted(ReportFailed()), counted(replace(a_report(days), counter="2番")))
    assert attended.desk.counted.report is not None
    assert not attended.desk.counted.failed, "it was the one before that failed"


def test_a_report_of_one_counter_is_not_written_for_the_public(office: Office) -> None:
    days = ReportPeriod(TODAY, TODAY)
    report = replace(a_report(days), counter="2番")
    office.log_in(SUPERVISOR)
    office.do(DaysChosen(days, "2番"), counted(report), ReportExported(ReportForm.XLSX, HERE, masked=True))
    assert office.desk.counted.unpublishable
    assert office.looked_up == [Do(DaysChosen(days, "2番"))]
    office.do(ReportExported(ReportForm.XLSX, HERE))
    assert office.looked_up[-1] == WriteReportFile(report, ReportForm.XLSX, HERE)
    assert not office.desk.counted.unpublishable


def test_what_cannot_be_counted_is_told(attended: Office) -> None:
    attended.do(RoomChosen(Room.REPORT), counted(ReportFailed()))
    assert attended.desk.counted.failed


def test_a_clerk_sees_the_report_and_a_supervisor_takes_it_along(office: Office) -> None:
    report = a_report(ReportPeriod(TODAY, TODAY))
    for clerk, may_take in ((CLERK, False), (SUPERVISOR, True)):
        office.log_in(clerk)
        office.do(RoomChosen(Room.REPORT), counted(report), ReportExported(ReportForm.XLSX, HERE))
        assert (WriteReportFile(report, ReportForm.XLSX, HERE) in office.looked_up) == may_take
        office.do(DeskPress.LOG_OUT)


def test_a_file_for_the_public_hides_the_few(office: Office) -> None:
    office.log_in(SUPERVISOR)
    office.do(RoomChosen(Room.REPORT), counted(a_report(ReportPeriod(TODAY, TODAY))))
    office.do(ReportExported(ReportForm.XLSX, HERE, masked=True))
    written = office.looked_up[-1]
    assert isinstance(written, WriteReportFile)
    assert written.report.masked
    file = WrittenFile("report.xlsx", "/media/stick", "stick")
    office.do(EffectAnswered(written, file))
    assert office.desk.counted.file == file
    office.do(EffectAnswered(written, NotWrittenWhy.GONE))
    assert office.desk.counted.unwritten == (NotWrittenWhy.GONE, HERE)
    assert office.desk.counted.file is None


def test_a_list_of_the_receipts_is_of_what_is_shown_and_for_who_may_take_it_along(office: Office) -> None:
    office.log_in(CLERK)
    lists = ReceiptsExported(ReportPeriod(TODAY, TODAY), "2番", HERE)
    office.do(RoomChosen(Room.REPORT), lists)
    assert office.desk.refusal is not None
    office.do(DeskPress.LOG_OUT)
    office.log_in(SUPERVISOR)
    office.do(lists)
    wanted = office.looked_up[-1]
    assert wanted == WriteReceipts(lists.days, "2番", HERE)
    office.do(EffectAnswered(wanted, NotWrittenWhy.UNREAD))
    assert office.desk.counted.unwritten == (NotWrittenWhy.UNREAD, HERE)


def test_where_a_file_may_lie_is_looked_up_for_who_may_write_one_and_again_when_it_has_gone(
    office: Office,
) -> None:
    stick = FileLocation(LocationKind.STICK, "CITY")
    office.log_in(CLERK)
    office.do(RoomChosen(Room.REPORT))
    assert office.desk.places is None, "nobody who may not write is shown what is plugged in"
    office.do(DeskPress.LOG_OUT)
    office.log_in(SUPERVISOR)
    office.do(RoomChosen(Room.REPORT))
    assert office.desk.places == (HERE,)
    office.places = (HERE, stick)
    office.do(DeskPress.LIST_PLACES)
    assert office.desk.places == (HERE, stick)
    office.places = (HERE,)
    lists = WriteReceipts(ReportPeriod(TODAY, TODAY), None, stick)
    office.do(EffectAnswered(lists, NotWrittenWhy.GONE))
    assert office.desk.counted.unwritten == (NotWrittenWhy.GONE, stick)
    assert office.desk.places == (HERE,), "it is not offered any more"
    office.do(EffectAnswered(lists, WrittenFile("receipts.xlsx", "/media/CITY", "CITY")))
    assert office.desk.counted.unwritten is None


def test_no_number_of_before_stands_under_a_failure(attended: Office) -> None:
    days = ReportPeriod(TODAY, TODAY)
    attended.do(RoomChosen(Room.REPORT), counted(a_report(days)), DaysChosen(days), counted(ReportFailed()))
    assert attended.desk.counted == ReportView(days, failed=True)
    other = ReportPeriod(TODAY - timedelta(days=1), TODAY)
    attended.do(DaysChosen(other), counted(ReportFailed()))
    assert attended.desk.counted == ReportView(other), "that was of the days before"


# --- an earlier reservation is offered by two


def offered(office: Office, second: str = "yama") -> EarlierOffered:
    """To the session that stands there."""
    assert office.desk.citizen.session is not None
    typed = Passphrase.typed(PASSPHRASE), Passphrase.typed(PASSPHRASE)
    return EarlierOffered(
        office.desk.citizen.session, JoinConfirmation(CONFIRMATION.earlier, typed[0], second, typed[1])
    )


@pytest.fixture
def comparing(office: Office) -> Office:
    """A supervisor, and a holder beside without a reservation."""
    office.log_in(SUPERVISOR)
    office.do(CitizenMoved(CitizenView(Plain.NOT_RESERVED, session=3, may_join=True, certified_from=WEDNESDAY_MORNING)))
    return office


def test_what_two_clerks_confirm_is_offered_to_whom_they_saw(comparing: Office) -> None:
    comparing.do(offered(comparing))
    assert comparing.told == [EarlierFound(3, JoinOffer(CONFIRMATION.earlier, "mori", "yama"))]


@pytest.mark.parametrize(
    ("second", "why"),
    [
        ("mori", JoinNotConfirmedWhy.SAME),
        ("nobody", JoinNotConfirmedWhy.SECOND),
        ("hanada", JoinNotConfirmedWhy.SECOND_MAY_NOT),
    ],
)
def test_one_clerk_alone_offers_nothing(comparing: Office, second: str, why: JoinNotConfirmedWhy) -> None:
    comparing.do(offered(comparing, second))
    assert (comparing.told, comparing.desk.search.confirmed) == ([], JoinNotConfirmed(why))


def test_what_was_confirmed_for_one_person_is_offered_to_no_other(comparing: Office) -> None:
    comparing.holds_back = True
    comparing.do(offered(comparing), CitizenMoved(CitizenView(Plain.NOT_RESERVED, session=4, may_join=True)))
    comparing.go_on()
    assert comparing.told == []
    assert comparing.desk.refusal == DeskRefusal(Action.JOIN_CERTIFICATE, is_late=True)


def test_who_presses_twice_is_judged_once_and_nothing_typed_stays(comparing: Office) -> None:
    comparing.holds_back = True
    first, again = offered(comparing), offered(comparing)
    comparing.do(first, again)
    with pytest.raises(RuntimeError):
        again.confirmation.passphrase.take()
    comparing.go_on()
    assert len(comparing.told) == 1


def test_what_is_typed_at_a_desk_that_is_locked_is_wiped(comparing: Office) -> None:
    act = offered(comparing)
    comparing.do(DeskPress.LOCK, act)
    for secret in (act.confirmation.passphrase, act.confirmation.second_passphrase):
        with pytest.raises(RuntimeError):
            secret.take()


def test_the_desk_is_made_larger_by_whoever_reads_it_and_stays_so(office: Office) -> None:
    assert office.desk.zoom is None
    office.do(ZoomChosen(Zoom.USUAL.next))
    office.log_in()
    office.do(ZoomChosen(Zoom.LARGER.next), DeskPress.LOG_OUT)
    assert office.zooms == [Zoom.LARGER, Zoom.LARGEST]
    assert office.desk.zoom is Zoom.LARGEST
    assert Zoom.LARGEST.next is Zoom.USUAL


def test_the_program_is_ended_in_the_middle_of_an_errand_only_when_it_is_asked_for_twice(office: Office) -> None:
    office.log_in(ADMINISTRATOR)
    busy = CitizenView(EnterPin, errand=Errand.RESERVE, since=office.clock.now())
    office.do(CitizenMoved(busy), DeskPress.QUIT)
    assert (office.windows, office.desk.quit_asked_at) == ([], office.clock.now())
    office.wait(15)
    assert office.desk == replace(office.desk, quit_asked_at=None), "it was asked too long ago"
    office.do(DeskPress.QUIT, CitizenMoved(replace(busy, since=office.clock.now() + timedelta(minutes=1))))
    office.do(DeskPress.QUIT)
    assert office.windows == [], "that is another person"
    office.do(DeskPress.QUIT)
    assert office.windows == [DeskPress.QUIT]
    office.do(CitizenMoved(CitizenView(Plain.HOME)), DeskPress.QUIT)
    assert office.windows == [DeskPress.QUIT] * 2, "nobody is there"
