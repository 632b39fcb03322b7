"""The clerks' accounts: looked at, added, and changed one at a time by an administrator."""

from dataclasses import field, replace
from typing import assert_never

from kiosk.domain.desk.accounts.staff_list import StaffForm, StaffList, StaffOutcome
from kiosk.domain.desk.effects import LookUp
from kiosk.domain.desk.events import Command, DeskEvent, Noted, Room
from kiosk.domain.desk.rows import UNANSWERED, Free, KeptCommand, Reply, RoomTable, enter
from kiosk.domain.desk.state import CredentialChange, Desk, DeskAdvance, DeskRefusal
from kiosk.domain.staff.account_answers import (
    AccountChanged,
    ClerksListed,
    NotAnswered,
    NotChanged,
    NotChangedWhy,
    OwnChangeAnswer,
)
from kiosk.domain.staff.account_updates import AccountUpdate, PassphraseGiven
from kiosk.domain.staff.attendance import Attended
from kiosk.domain.staff.clerks import Account, Action, NewClerk
from kiosk.domain.staff.desk_log import Denial
from kiosk.domain.staff.passphrases import Passphrase
from kiosk.domain.values.lazy_dataclass import dataclass


@dataclass(frozen=True)
class AddsClerk(Command):
    """With a first passphrase, which the new clerk has to change. `own`: of who does it, typed for this."""

    new: NewClerk
    passphrase: Passphrase
    own: Passphrase

    def wipe(self) -> None:
        self.passphrase.wipe()
        self.own.wipe()


@dataclass(frozen=True)
class UpdatesAccount(Command):
    """Of the account that is shown, as it is shown. `own`: as above; for another name alone nobody is asked."""

    seen: Account = field(repr=False)
    update: AccountUpdate
    own: Passphrase | None = None

    def wipe(self) -> None:
        if self.own is not None:
            self.own.wipe()
        if isinstance(self.update, PassphraseGiven):
            self.update.passphrase.wipe()


@dataclass(frozen=True)
class AccountChosen(Noted):
    login: str


@dataclass(frozen=True)
class StaffFormChosen(DeskEvent):
    """None: it is closed again."""

    form: StaffForm | None


def enter_staff(desk: Desk, room: Room) -> DeskAdvance:
    desk, effects = enter(replace(desk, staff=StaffList(chosen=desk.staff.chosen)), room)
    return desk, (*effects, LookUp.ACCOUNTS)


def accounts_found(desk: Desk, _asked: LookUp, answer: ClerksListed | NotAnswered) -> DeskAdvance:
    if isinstance(answer, NotAnswered):
        return replace(desk, staff=replace(desk.staff, failed=True)), ()
    return replace(desk, staff=_standing(replace(desk.staff, listed=answer.accounts, failed=False))), ()


def _standing(staff: StaffList) -> StaffList:
    """On somebody, where there is anybody."""
    if staff.account is not None or not staff.listed:
        return staff
    return replace(staff, chosen=staff.listed[0].clerk.login)


def choose_account(desk: Desk, event: AccountChosen) -> DeskAdvance:
    """What was about to be done was about to be done to another one; who is being added is none of them."""
    if not isinstance(desk.gate, Attended) or event.login == desk.staff.chosen:
        return desk, ()
    form = StaffForm.ADD if desk.staff.form is StaffForm.ADD else None
    return replace(desk, staff=replace(desk.staff, chosen=event.login, form=form, outcome=None)), ()


def choose_form(desk: Desk, event: StaffFormChosen) -> DeskAdvance:
    if not isinstance(desk.gate, Attended) or (event.form is not None and not may_open(desk, event.form)):
        return desk, ()
    staff = replace(desk.staff, form=event.form, outcome=None)
    return replace(desk, staff=staff, credential_change=CredentialChange()), ()


def is_own(desk: Desk) -> bool:
    """Whether the account that is chosen is of who is at the desk."""
    return isinstance(desk.gate, Attended) and desk.gate.clerk.login == desk.staff.chosen


def may_open(desk: Desk, form: StaffForm) -> bool:
    """Whether this can be done to the account that is chosen. The register judges it again."""
    account = desk.staff.account
    if form is StaffForm.ADD:
        return True
    if account is None:
        return False
    match form:
        case StaffForm.RENAME:
            return True
        case StaffForm.ROLE | StaffForm.PASSPHRASE | StaffForm.USE:
            return not is_own(desk)
        case StaffForm.FACTOR:
            return not is_own(desk) and account.has_factor
        case StaffForm.RECOVERY:
            return is_own(desk)
        case _:
            assert_never(form)


def beginning(desk: Desk) -> Desk:
    """What the act before came to is no answer to this one."""
    return replace(desk, staff=replace(desk.staff, outcome=None))


def added(desk: Desk, asked: AddsClerk, answer: OwnChangeAnswer) -> DeskAdvance:
    return _told(desk, asked, StaffOutcome(asked.new.login, None, answer))


def updated(desk: Desk, asked: UpdatesAccount, answer: OwnChangeAnswer) -> DeskAdvance:
    return _told(desk, asked, StaffOutcome(asked.seen.clerk.login, asked.update, answer))


_NO_RIGHT = (Denial.ROLE, Denial.INACTIVE, Denial.GIVEN_PASSPHRASE)
"""Of who is at the desk, and not of the account."""


def _told(desk: Desk, asked: Command, outcome: StaffOutcome) -> DeskAdvance:
    """What was refused stays open, to be put right; unless the account is another by now."""
    staff = replace(desk.staff, outcome=outcome)
    match outcome.answer:
        case AccountChanged(account):
            listed = _with(staff.listed or (), account)
            return replace(desk, staff=replace(staff, listed=listed, chosen=account.clerk.login, form=None)), ()
        case NotChanged(Denial() as why) if why in _NO_RIGHT:
            return replace(desk, refusal=DeskRefusal(Action.MANAGE_CLERKS, why, act=asked)), ()
        case NotChanged(NotChangedWhy.CHANGED):
            return replace(desk, staff=replace(staff, form=None)), (LookUp.ACCOUNTS,)
        case _:
            return replace(desk, staff=staff), ()


def _with(listed: tuple[Account, ...], account: Account) -> tuple[Account, ...]:
    """The list as the register will tell it, with what it told of the log-in."""
    before = next((one for one in listed if one.clerk.login == account.clerk.login), account)
    others = (one for one in listed if one.clerk.login != account.clerk.login)
    return tuple(sorted((*others, replace(account, last_login=before.last_login)), key=_login))


def _login(account: Account) -> str:
    return account.clerk.login


TABLE = RoomTable(
    (
        Free(AccountChosen, choose_account),
        Free(StaffFormChosen, choose_form),
        KeptCommand(AddsClerk, Action.MANAGE_CLERKS, added, begins=beginning, once=True),
        KeptCommand(UpdatesAccount, Action.MANAGE_CLERKS, updated, begins=beginning, once=True),
        Reply(LookUp.ACCOUNTS, accounts_found, failed=UNANSWERED),
    ),
    needs=Action.MANAGE_CLERKS,
    enter=enter_staff,
)
