"""A forgotten passphrase, one that another clerk gave, and the administrator's recovery code."""

from dataclasses import field, replace
from typing import assert_never

from kiosk.domain.desk.accounts.gates import PassphraseDue, Recovering, RecoveryShown
from kiosk.domain.desk.authentication import enter_desk
from kiosk.domain.desk.effects import Asking, Authenticate, LookUp
from kiosk.domain.desk.events import DeskEvent, DeskPress, Room
from kiosk.domain.desk.rows import UNANSWERED, DeskRows, Free, Reply
from kiosk.domain.desk.state import CredentialChange, CredentialKind, Desk, DeskAdvance, LoggedOut
from kiosk.domain.flow.steps import PrintState
from kiosk.domain.staff.account_answers import (
    AccountChanged,
    ChangeAnswer,
    LockedOut,
    NotAnswered,
    NotChanged,
    OwnChangeAnswer,
    RecoveryAnswer,
    RecoveryOffered,
    WrongPassphrase,
)
from kiosk.domain.staff.attendance import Attended
from kiosk.domain.staff.clerks import Clerk
from kiosk.domain.staff.passphrases import Passphrase, RecoveryCode
from kiosk.domain.values.lazy_dataclass import dataclass


@dataclass(frozen=True)
class OwnPassphraseTyped(DeskEvent):
    """A clerk makes their own in place of the one that they were given."""

    given: Passphrase
    chosen: Passphrase

    def wipe(self) -> None:
        self.given.wipe()
        self.chosen.wipe()


@dataclass(frozen=True)
class RecoveryTyped(DeskEvent):
    """By the recovery code on paper, another passphrase."""

    login: str
    code: RecoveryCode
    chosen: Passphrase

    def wipe(self) -> None:
        self.code.wipe()
        self.chosen.wipe()


@dataclass(frozen=True)
class RecoveryAsked(DeskEvent):
    """An administrator wants another recovery code."""

    passphrase: Passphrase

    def wipe(self) -> None:
        self.passphrase.wipe()


@dataclass(frozen=True)
class PrintRecovery(Asking):
    """On paper alone: it is written into no file."""

    clerk: Clerk
    code: str = field(repr=False)


@dataclass(frozen=True)
class KeepRecovery(Asking):
    """It is on paper: it counts from here on, and the one before no more."""

    clerk: Clerk
    code: str = field(repr=False)


def own_typed(desk: Desk, event: OwnPassphraseTyped) -> DeskAdvance:
    gate = desk.gate
    if not isinstance(gate, PassphraseDue) or gate.busy:
        event.wipe()
        return desk, ()
    return desk.at(replace(gate, problem=None, judged=event)), (Authenticate(event, gate.clerk),)


def own_answered(desk: Desk, typed: OwnPassphraseTyped, answer: OwnChangeAnswer) -> DeskAdvance:
    gate = desk.gate
    if not isinstance(gate, PassphraseDue) or gate.judged is not typed:
        return desk, ()
    match answer:
        case AccountChanged(account):
            return enter_desk(desk, account.clerk), ()
        case NotChanged(why):
            return desk.at(replace(gate, problem=why, judged=None)), ()
        case WrongPassphrase() | LockedOut() | NotAnswered():
            return desk.at(replace(gate, problem=answer, judged=None)), ()
        case _:
            assert_never(answer)


def forgotten(desk: Desk, _press: DeskPress) -> DeskAdvance:
    gate = desk.gate
    return (desk.at(Recovering(desk.now)) if isinstance(gate, LoggedOut) and not gate.busy else desk), ()


def recovery_typed(desk: Desk, event: RecoveryTyped) -> DeskAdvance:
    gate = desk.gate
    if not isinstance(gate, Recovering) or gate.busy:
        event.wipe()
        return desk, ()
    return desk.at(replace(gate, problem=None, judged=event)), (Authenticate(event),)


def recovery_answered(desk: Desk, typed: RecoveryTyped, answer: RecoveryAnswer) -> DeskAdvance:
    gate = desk.gate
    if not isinstance(gate, Recovering) or gate.judged is not typed:
        return desk, ()
    match answer:
        case RecoveryOffered(account, code):
            return desk.at(RecoveryShown(account.clerk, code, desk.now)), ()
        case NotChanged(why):
            return desk.at(replace(gate, problem=why, judged=None)), ()
        case WrongPassphrase() | LockedOut() | NotAnswered():
            return desk.at(replace(gate, problem=answer, judged=None)), ()
        case _:
            assert_never(answer)


def recovery_asked(desk: Desk, event: RecoveryAsked) -> DeskAdvance:
    if not isinstance(desk.gate, Attended) or desk.credential_change.busy:
        event.wipe()
        return desk, ()
    change = CredentialChange(CredentialKind.RECOVERY, judged=event)
    return replace(desk, credential_change=change), (Authenticate(event, desk.gate.clerk),)


def recovery_made(desk: Desk, typed: RecoveryAsked, answer: RecoveryAnswer) -> DeskAdvance:
    change, gate = desk.credential_change, desk.gate
    if change.judged is not typed or not isinstance(gate, Attended):
        return desk, ()
    if isinstance(answer, RecoveryOffered):
        desk = replace(desk, credential_change=CredentialChange())
        account = answer.account
        shown = RecoveryShown(account.clerk, answer.code, desk.now, back=gate, replaces=account.has_recovery)
        return desk.at(shown), ()
    return replace(desk, credential_change=replace(change, answer=answer, judged=None)), ()


def code_kept(desk: Desk, _press: DeskPress) -> DeskAdvance:
    gate = desk.gate
    if not isinstance(gate, RecoveryShown) or gate.busy:
        return desk, ()
    return desk.at(replace(gate, problem=None, is_kept=True)), (KeepRecovery(gate.clerk, gate.code),)


def code_counts(desk: Desk, asked: KeepRecovery, answer: ChangeAnswer) -> DeskAdvance:
    """Who was at work goes on; the others log in, and so know that their passphrase works."""
    gate = desk.gate
    if not isinstance(gate, RecoveryShown) or gate.code != asked.code:
        return desk, ()
    match answer:
        case AccountChanged():
            return _put_away(desk, LoggedOut(made=gate.clerk.login))
        case NotChanged(why):
            return desk.at(replace(gate, problem=why, is_kept=False)), ()
        case NotAnswered():
            return desk.at(replace(gate, problem=answer, is_kept=False)), ()
        case _:
            assert_never(answer)


def leave_code(desk: Desk, _press: DeskPress) -> DeskAdvance:
    """It never counts, and the one before does. What is being printed of it does not come out."""
    gate = desk.gate
    if not isinstance(gate, RecoveryShown) or gate.is_kept:
        return desk, ()
    return _put_away(desk, LoggedOut())


def _put_away(desk: Desk, door: LoggedOut) -> DeskAdvance:
    """Back to the list of accounts, which tells whether there is a code, or to the log-in."""
    gate = desk.gate
    if not isinstance(gate, RecoveryShown) or gate.back is None:
        return desk.at(door), ()
    desk = replace(desk, staff=replace(desk.staff, form=None)).at(gate.back.touched(desk.now))
    return desk, (LookUp.ACCOUNTS,) if desk.room is Room.STAFF else ()


def print_code(desk: Desk, _press: DeskPress) -> DeskAdvance:
    gate = desk.gate
    if not isinstance(gate, RecoveryShown) or gate.busy:
        return desk, ()
    return desk.at(replace(gate, paper=PrintState.PRINTING)), (PrintRecovery(gate.clerk, gate.code),)


def code_printed(desk: Desk, asked: PrintRecovery, is_printed: bool) -> DeskAdvance:
    gate = desk.gate
    if not isinstance(gate, RecoveryShown) or gate.code != asked.code:
        return desk, ()
    return desk.at(replace(gate, paper=PrintState.PRINTED if is_printed else PrintState.FAILED)), ()


ROWS: DeskRows = (
    Free(OwnPassphraseTyped, own_typed, then=own_answered, failed=UNANSWERED),
    Free(DeskPress.FORGOTTEN, forgotten),
    Free(RecoveryTyped, recovery_typed, then=recovery_answered, failed=UNANSWERED),
    Free(RecoveryAsked, recovery_asked, then=recovery_made, failed=UNANSWERED),
    Free(DeskPress.CODE_KEPT, code_kept),
    Free(DeskPress.LEAVE_CODE, leave_code),
    Free(DeskPress.PRINT_CODE, print_code),
    Reply(PrintRecovery, code_printed, left=code_printed, failed=False),
    Reply(KeepRecovery, code_counts, left=code_counts, failed=replace(UNANSWERED, is_unsure=True)),
)
