"""Logging in, locking, unlocking: who is at the desk."""

from dataclasses import replace
from typing import assert_never

from kiosk.domain.desk.effects import ChangePassphrase, LogIn, MakeFirst, NoteLeaving, SetCode, Unlock
from kiosk.domain.desk.events import CodeWanted, FirstTyped, LogInTyped, OwnWanted, PassphraseWanted, Room
from kiosk.domain.desk.reporting import of_today
from kiosk.domain.desk.setting import without_answers
from kiosk.domain.desk.state import (
    Casebook,
    Counted,
    Desk,
    DeskAdvance,
    Line,
    LockedBy,
    LoggedOut,
    NoClerks,
    Own,
    Search,
)
from kiosk.domain.staff.attendance import Attended
from kiosk.domain.staff.clerk_answers import (
    ChangeAnswer,
    Changed,
    LockedOut,
    LoggedIn,
    LoginAnswer,
    NotAnswered,
    NotChanged,
    OwnChangeAnswer,
    PassphraseNeeded,
    UnlockAnswer,
    WrongCode,
    WrongPassphrase,
)
from kiosk.domain.staff.clerks import Clerk
from kiosk.domain.staff.desk_log import Deed
from kiosk.domain.staff.passphrases import QuickCode


def first_typed(desk: Desk, event: FirstTyped) -> DeskAdvance:
    if not isinstance(desk.gate, NoClerks) or desk.gate.busy:
        event.passphrase.wipe()
        return desk, ()
    return desk.at(NoClerks(busy=True)), (MakeFirst(event.login, event.name, event.passphrase),)


def first_answered(desk: Desk, answer: ChangeAnswer) -> DeskAdvance:
    """The first administrator then logs in like everybody: so they know that their passphrase works."""
    if not isinstance(desk.gate, NoClerks):
        return desk, ()
    match answer:
        case Changed():
            return desk.at(LoggedOut(made=answer.account.clerk.login)), ()
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
            return desk.at(replace(gate, problem=None, busy=True)), (LogIn(event.login, event.passphrase),)
        case _:
            event.passphrase.wipe()
            return desk, ()


def log_in_answered(desk: Desk, answer: LoginAnswer) -> DeskAdvance:
    match desk.gate, answer:
        case LoggedOut(), LoggedIn(clerk):
            return _enter(desk, clerk), ()
        case LockedBy(locked=locked), LoggedIn(clerk) if clerk.login == locked.clerk.login:
            return _returned(desk.at(locked.unlocked(clerk, desk.now)))
        case LockedBy(), LoggedIn(clerk):
            return _enter(desk, clerk), ()
        case LoggedOut() | LockedBy() as gate, (WrongPassphrase() | LockedOut() | NotAnswered()) as problem:
            return desk.at(replace(gate, problem=problem, busy=False)), ()
        case _:
            return desk, ()


def _cleared(desk: Desk) -> Desk:
    """Without what a clerk typed, found and counted: it is theirs."""
    desk = without_answers(desk)
    return replace(
        desk, own=Own(), search=Search(), counted=Counted(), casebook=Casebook(), line=Line(desk.line.queue), sent=None
    )


def _fresh(desk: Desk) -> Desk:
    """A desk begins where every clerk begins."""
    return replace(_cleared(desk), room=Room.RECEPTION, readers=None)


def _enter(desk: Desk, clerk: Clerk) -> Desk:
    return _fresh(desk).at(Attended(clerk, since=desk.now, touched_at=desk.now))


def _returned(desk: Desk) -> DeskAdvance:
    """Into the room that was left: the report in it was cleared, and is counted again."""
    return of_today(desk) if desk.room is Room.REPORT else (desk, ())


def code_typed(desk: Desk, code: QuickCode) -> DeskAdvance:
    match desk.gate:
        case LockedBy(locked=locked, busy=False, needs_passphrase=False) as gate:
            if not locked.takes_code(desk.now):
                code.wipe()
                return desk.at(replace(gate, problem=PassphraseNeeded(), needs_passphrase=True)), ()
            return desk.at(replace(gate, problem=None, busy=True)), (Unlock(locked, code),)
        case _:
            code.wipe()
            return desk, ()


def code_answered(desk: Desk, answer: UnlockAnswer) -> DeskAdvance:
    match desk.gate, answer:
        case LockedBy(locked=locked), LoggedIn(clerk) if clerk.login == locked.clerk.login:
            return _returned(desk.at(locked.unlocked(clerk, desk.now)))
        case LockedBy() as gate, PassphraseNeeded():
            return desk.at(replace(gate, problem=answer, needs_passphrase=True, busy=False)), ()
        case LockedBy() as gate, (WrongCode() | NotAnswered()) as problem:
            return desk.at(replace(gate, problem=problem, busy=False)), ()
        case _:
            return desk, ()


def lock(desk: Desk) -> DeskAdvance:
    match desk.gate:
        case Attended() as attended:
            return _cleared(desk).at(LockedBy(attended.locked())), (NoteLeaving(attended.clerk, Deed.LOCK),)
        case _:
            return desk, ()


def log_out(desk: Desk) -> DeskAdvance:
    match desk.gate:
        case Attended(clerk=clerk):
            return _leave(desk, clerk)
        case LockedBy(locked=locked):
            return _leave(desk, locked.clerk)
        case _:
            return desk, ()


def _leave(desk: Desk, clerk: Clerk) -> DeskAdvance:
    return _fresh(desk).at(LoggedOut()), (NoteLeaving(clerk, Deed.LOG_OUT),)


def own_wanted(desk: Desk, event: CodeWanted | PassphraseWanted) -> DeskAdvance:
    gate = desk.gate
    if not isinstance(gate, Attended) or desk.own.busy:
        _wipe(event)
        return desk, ()
    match event:
        case CodeWanted(passphrase, code):
            desk = replace(desk, own=Own(OwnWanted.CODE, busy=True))
            return desk, (SetCode(gate.clerk, passphrase, code),)
        case PassphraseWanted(old, new):
            desk = replace(desk, own=Own(OwnWanted.PASSPHRASE, busy=True))
            return desk, (ChangePassphrase(gate.clerk, old, new),)
        case _:
            assert_never(event)


def own_answered(desk: Desk, answer: OwnChangeAnswer) -> Desk:
    return replace(desk, own=replace(desk.own, answer=answer, busy=False) if isinstance(desk.gate, Attended) else Own())


def _wipe(event: CodeWanted | PassphraseWanted) -> None:
    match event:
        case CodeWanted(passphrase, code):
            passphrase.wipe()
            code.wipe()
        case PassphraseWanted(old, new):
            old.wipe()
            new.wipe()
        case _:
            assert_never(event)
