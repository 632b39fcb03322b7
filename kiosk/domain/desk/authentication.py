"""Who is at the desk: logging in, locking, unlocking, and a clerk's own code and passphrase."""

from dataclasses import field, replace
from typing import assert_never

from kiosk.domain.desk.accounts.gates import PassphraseDue, Recovering, RecoveryShown
from kiosk.domain.desk.accounts.staff_list import StaffList
from kiosk.domain.desk.effects import Authenticate, LookUp, NoteLeaving
from kiosk.domain.desk.events import DeskEvent, DeskPress, Room
from kiosk.domain.desk.rooms.copying import take_back
from kiosk.domain.desk.rooms.incidents import notice_under_way
from kiosk.domain.desk.rooms.records import kept_for_return
from kiosk.domain.desk.rooms.report import of_today
from kiosk.domain.desk.rooms.tickets import queue_for_return
from kiosk.domain.desk.rows import UNANSWERED, DeskRows, Free, Reply
from kiosk.domain.desk.search import RecordSearch
from kiosk.domain.desk.shift.room import kept_draft
from kiosk.domain.desk.shift.view import ShiftView
from kiosk.domain.desk.state import (
    CredentialChange,
    CredentialKind,
    DayView,
    Desk,
    DeskAdvance,
    IncidentList,
    LockedBy,
    LoggedOut,
    NoClerks,
    ReportView,
    TicketQueueView,
    Unasked,
)
from kiosk.domain.staff.account_answers import (
    AccountChanged,
    ClerksListed,
    FactorAnswer,
    FactorOffered,
    FactorSetAnswer,
    FirstAnswer,
    LockedOut,
    LoggedIn,
    LoginAnswer,
    NotAnswered,
    NotChanged,
    OwnChangeAnswer,
    PassphraseNeeded,
    RecoveryOffered,
    UnlockAnswer,
    WrongCode,
    WrongPassphrase,
)
from kiosk.domain.staff.attendance import Attended
from kiosk.domain.staff.clerks import Clerk
from kiosk.domain.staff.desk_log import AuditAction
from kiosk.domain.staff.passphrases import OneTimeCode, Passphrase, QuickCode
from kiosk.domain.values.lazy_dataclass import dataclass


@dataclass(frozen=True)
class FirstTyped(DeskEvent):
    """Who will be the first administrator."""

    login: str
    name: str = field(repr=False)
    passphrase: Passphrase

    def wipe(self) -> None:
        self.passphrase.wipe()


@dataclass(frozen=True)
class LogInTyped(DeskEvent):
    """`code`: of a clerk who uses one-time codes. All is judged at once: who guesses learns nothing of the parts."""

    login: str
    passphrase: Passphrase
    code: OneTimeCode | None = None

    def wipe(self) -> None:
        self.passphrase.wipe()
        if self.code is not None:
            self.code.wipe()


@dataclass(frozen=True)
class CodeTyped(DeskEvent):
    code: QuickCode

    def wipe(self) -> None:
        self.code.wipe()


@dataclass(frozen=True)
class CredentialChosen(DeskEvent):
    """A clerk chooses another passphrase, or the code that will unlock what they lock."""

    passphrase: Passphrase
    chosen: Passphrase | QuickCode

    def wipe(self) -> None:
        self.passphrase.wipe()
        self.chosen.wipe()


@dataclass(frozen=True)
class FactorAsked(DeskEvent):
    """A clerk wants to log in with one-time codes besides: their app is offered a secret."""

    passphrase: Passphrase

    def wipe(self) -> None:
        self.passphrase.wipe()


@dataclass(frozen=True)
class FactorTyped(DeskEvent):
    """The first code of the secret that was offered."""

    secret: str = field(repr=False)
    code: OneTimeCode

    def wipe(self) -> None:
        self.code.wipe()


def begin_asking(desk: Desk) -> DeskAdvance:
    """At the start, and again after the register did not answer."""
    return desk.at(Unasked()), (LookUp.CLERKS,)


def clerks_listed(desk: Desk, _asked: LookUp, answer: ClerksListed | NotAnswered) -> DeskAdvance:
    if not isinstance(desk.gate, Unasked):
        return desk, ()
    match answer:
        case ClerksListed(accounts):
            return desk.at(LoggedOut() if accounts else NoClerks()), ()
        case NotAnswered():
            return desk.at(Unasked(failed=True)), ()
        case _:
            assert_never(answer)


def first_typed(desk: Desk, event: FirstTyped) -> DeskAdvance:
    if not isinstance(desk.gate, NoClerks) or desk.gate.busy:
        event.wipe()
        return desk, ()
    return desk.at(NoClerks(busy=True)), (Authenticate(event),)


def first_answered(desk: Desk, _typed: FirstTyped, answer: FirstAnswer) -> DeskAdvance:
    """The first administrator keeps the recovery code, for nobody else can help them, and logs in like everybody."""
    if not isinstance(desk.gate, NoClerks):
        return desk, ()
    match answer:
        case RecoveryOffered(account, code):
            return desk.at(RecoveryShown(account.clerk, code, desk.now)), ()
        case NotChanged(why):
            return desk.at(NoClerks(why)), ()
        case NotAnswered():
            return desk.at(NoClerks(answer)), ()
        case _:
            assert_never(answer)


def log_in_typed(desk: Desk, event: LogInTyped) -> DeskAdvance:
    """Also at a desk that another clerk has locked: whoever logs in takes it over."""
    match desk.gate:
        case LoggedOut(busy=False) | LockedBy(busy=False) as gate:
            return desk.at(replace(gate, problem=None, busy=True, judged=event)), (Authenticate(event),)
        case _:
            event.wipe()
            return desk, ()


def log_in_answered(desk: Desk, typed: LogInTyped, answer: LoginAnswer) -> DeskAdvance:
    """To what the desk waits for: who typed before, and left, is not let in where another one stands now."""
    gate = desk.gate
    if not isinstance(gate, LoggedOut | LockedBy) or gate.judged is not typed:
        return desk, ()
    match gate, answer:
        case _, LoggedIn(clerk, was_given=True):
            return _fresh(desk).at(PassphraseDue(clerk, desk.now)), ()
        case LoggedOut(), LoggedIn(clerk):
            return enter_desk(desk, clerk), ()
        case LockedBy(locked=locked), LoggedIn(clerk) if clerk.login == locked.clerk.login:
            return _returned(desk.at(locked.unlocked(clerk, desk.now)))
        case LockedBy(), LoggedIn(clerk):
            return enter_desk(desk, clerk), ()
        case LoggedOut() | LockedBy() as gate, (WrongPassphrase() | LockedOut() | NotAnswered()) as problem:
            return desk.at(replace(gate, problem=problem, busy=False, judged=None)), ()
        case _:
            return desk, ()


def _cleared(desk: Desk) -> Desk:
    """Without what a clerk typed, found and counted: it is theirs. Which errand is called here is the counter's."""
    return replace(
        desk.without_answers(),
        credential_change=CredentialChange(),
        staff=StaffList(),
        search=RecordSearch(),
        counted=ReportView(),
        day=DayView(),
        shift=ShiftView(),
        incidents=IncidentList(),
        ticket_queue=TicketQueueView(desk.ticket_queue.queue, errand=desk.ticket_queue.errand),
        sent=None,
        wait_draft=None,
        under_way=frozenset(),
    )


def _fresh(desk: Desk) -> Desk:
    """A desk begins where every clerk begins."""
    return replace(_cleared(desk), room=Room.RECEPTION, readers=None, attendance=desk.attendance + 1)


def enter_desk(desk: Desk, clerk: Clerk) -> Desk:
    return _fresh(desk).at(Attended(clerk, since=desk.now, touched_at=desk.now))


def _returned(desk: Desk) -> DeskAdvance:
    """Into the room that was left: the report in it was cleared, and is counted again."""
    return of_today(desk) if desk.room is Room.REPORT else (desk, ())


def code_typed(desk: Desk, event: CodeTyped) -> DeskAdvance:
    match desk.gate:
        case LockedBy(locked=locked, busy=False, needs_passphrase=False) as gate if locked.takes_code(desk.now):
            return desk.at(replace(gate, problem=None, busy=True, judged=event)), (Authenticate(event, locked),)
        case LockedBy(busy=False, needs_passphrase=False) as gate:
            event.wipe()
            return desk.at(replace(gate, problem=PassphraseNeeded(), needs_passphrase=True)), ()
        case _:
            event.wipe()
            return desk, ()


def code_answered(desk: Desk, typed: CodeTyped, answer: UnlockAnswer) -> DeskAdvance:
    """As after a log-in."""
    if not isinstance(desk.gate, LockedBy) or desk.gate.judged is not typed:
        return desk, ()
    match desk.gate, answer:
        case LockedBy(locked=locked), LoggedIn(clerk) if clerk.login == locked.clerk.login:
            return _returned(desk.at(locked.unlocked(clerk, desk.now)))
        case LockedBy() as gate, PassphraseNeeded():
            return desk.at(replace(gate, problem=answer, needs_passphrase=True, busy=False, judged=None)), ()
        case LockedBy() as gate, (WrongCode() | NotAnswered()) as problem:
            return desk.at(replace(gate, problem=problem, busy=False, judged=None)), ()
        case _:
            return desk, ()


def lock(desk: Desk, _event: DeskEvent) -> DeskAdvance:
    match desk.gate:
        case Attended() as attended:
            desk, taken_back = take_back(desk)
            kept = replace(
                _cleared(desk),
                search=kept_for_return(desk),
                ticket_queue=queue_for_return(desk.ticket_queue),
                incidents=notice_under_way(desk.incidents),
                shift=kept_draft(desk.shift),
            )
            desk = kept.at(LockedBy(attended.locked()))
            return desk, (NoteLeaving(attended.clerk, AuditAction.LOCK), *taken_back)
        case _:
            return desk, ()


def log_out(desk: Desk, _event: DeskEvent) -> DeskAdvance:
    match desk.gate:
        case Attended(clerk=clerk):
            return _leave(desk, clerk)
        case LockedBy(locked=locked):
            return _leave(desk, locked.clerk)
        case PassphraseDue(clerk=clerk):
            return _leave(desk, clerk)
        case RecoveryShown(back=Attended(clerk=clerk)):
            return _leave(desk, clerk)
        case Recovering(busy=False) | RecoveryShown():
            # While a code is being used up nobody leaves: they would not see that it was, nor the next one.
            return _fresh(desk).at(LoggedOut()), ()
        case _:
            return desk, ()


def _leave(desk: Desk, clerk: Clerk) -> DeskAdvance:
    desk, taken_back = take_back(desk)
    return _fresh(desk).at(LoggedOut()), (NoteLeaving(clerk, AuditAction.LOG_OUT), *taken_back)


def credential_chosen(desk: Desk, event: CredentialChosen) -> DeskAdvance:
    if not isinstance(desk.gate, Attended) or desk.credential_change.busy:
        event.wipe()
        return desk, ()
    wanted = CredentialKind.CODE if isinstance(event.chosen, QuickCode) else CredentialKind.PASSPHRASE
    return replace(desk, credential_change=CredentialChange(wanted, judged=event)), (
        Authenticate(event, desk.gate.clerk),
    )


def credential_answered(desk: Desk, typed: CredentialChosen, answer: OwnChangeAnswer) -> DeskAdvance:
    """As after a log-in: to who has typed it, and has not gone from there since."""
    change = desk.credential_change
    if change.judged is not typed:
        return desk, ()
    return replace(desk, credential_change=replace(change, answer=answer, judged=None)), ()


def factor_asked(desk: Desk, event: FactorAsked) -> DeskAdvance:
    if not isinstance(desk.gate, Attended) or desk.credential_change.busy:
        event.wipe()
        return desk, ()
    change = CredentialChange(CredentialKind.FACTOR, judged=event)
    return replace(desk, credential_change=change), (Authenticate(event, desk.gate.clerk),)


def factor_offered(desk: Desk, typed: FactorAsked, answer: FactorAnswer) -> DeskAdvance:
    change = CredentialChange(CredentialKind.FACTOR)
    if desk.credential_change.judged is not typed:
        return desk, ()
    match answer:
        case FactorOffered():
            return replace(desk, credential_change=replace(change, offered=answer)), ()
        case _:
            return replace(desk, credential_change=replace(change, answer=answer)), ()


def factor_typed(desk: Desk, event: FactorTyped) -> DeskAdvance:
    """Only of the secret that stands there: what was offered to another clerk counts for nobody."""
    change = desk.credential_change
    if not isinstance(desk.gate, Attended) or change.busy or change.offered is None:
        event.wipe()
        return desk, ()
    if event.secret != change.offered.secret:
        event.wipe()
        return desk, ()
    change = replace(change, answer=None, judged=event)
    return replace(desk, credential_change=change), (Authenticate(event, desk.gate.clerk),)


def factor_set(desk: Desk, typed: FactorTyped, answer: FactorSetAnswer) -> DeskAdvance:
    if desk.credential_change.judged is not typed:
        return desk, ()
    offered = None if isinstance(answer, AccountChanged) else desk.credential_change.offered
    change = CredentialChange(CredentialKind.FACTOR, answer, offered=offered)
    return replace(desk, credential_change=change), ()


def turn_language(desk: Desk, _event: DeskEvent) -> DeskAdvance:
    """Only while nobody is at it: what a clerk has half typed in a room is not put at risk."""
    other = desk.other_language
    if other is None or isinstance(desk.gate, Attended):
        return desk, ()
    return desk.speaking(other), ()


def _touched(desk: Desk, _event: DeskEvent) -> DeskAdvance:
    return desk, ()


ROWS: DeskRows = (
    Free(DeskPress.TOUCH, _touched),
    Free(DeskPress.LOCK, lock),
    Free(DeskPress.LOG_OUT, log_out),
    Free(DeskPress.TURN_LANGUAGE, turn_language),
    Free(FirstTyped, first_typed, then=first_answered, failed=UNANSWERED),
    Free(LogInTyped, log_in_typed, then=log_in_answered, failed=UNANSWERED),
    Free(CodeTyped, code_typed, then=code_answered, failed=UNANSWERED),
    Free(CredentialChosen, credential_chosen, then=credential_answered, failed=UNANSWERED),
    Free(FactorAsked, factor_asked, then=factor_offered, failed=UNANSWERED),
    Free(FactorTyped, factor_typed, then=factor_set, failed=UNANSWERED),
    Reply(LookUp.CLERKS, clerks_listed, left=clerks_listed, failed=UNANSWERED),
)
