"""The rules of clerks' accounts: who may do something now, whose passphrase is taken, who has to stay."""

from dataclasses import replace
from datetime import datetime

from kiosk.domain.staff.account_answers import NotChangedWhy
from kiosk.domain.staff.attendance import Locked
from kiosk.domain.staff.clerks import Action, Clerk, NewClerk, Role, login_of, may, name_of
from kiosk.domain.staff.desk_log import AuditAction, Denial
from kiosk.domain.staff.lockout import WrongTries
from kiosk.domain.values.lazy_dataclass import dataclass


@dataclass(frozen=True)
class AccountState:
    """What of an account decides what its clerk may do."""

    role: Role
    is_active: bool

    @property
    def administers(self) -> bool:
        return self.role is Role.ADMINISTRATOR and self.is_active


def right_of(clerk: Clerk | None, action: Action, opened: frozenset[Action] = frozenset()) -> Clerk | Denial:
    """The clerk, or why they may not. None: nobody has this login name, or the account is out of use.

    `opened`: what the programme leaves to every clerk.
    """
    if clerk is None:
        return Denial.INACTIVE
    return clerk if may(clerk.role, action, opened) else Denial.ROLE


def passphrase_denial(*, is_right: bool, is_active: bool) -> Denial | None:
    """Why a passphrase is not taken. Of an account that is out of use the right one counts as a wrong try too."""
    if not is_right:
        return Denial.WRONG
    return None if is_active else Denial.INACTIVE


def code_helps(locked: Locked, tries: WrongTries, now: datetime, *, is_active: bool) -> bool:
    """Whether the quick code of an account that has one can unlock this desk; if not, only the passphrase does."""
    return is_active and tries.codes_left > 0 and locked.takes_code(now)


def change_denial(now: AccountState, then: AccountState, other_administrators: int) -> Denial | None:
    """Somebody who manages the clerks has to be left."""
    goes = now.administers and not then.administers
    return Denial.LAST_ADMINISTRATOR if goes and other_administrators == 0 else None


ACCOUNT_DEEDS = frozenset(
    {AuditAction.ADD_CLERK, AuditAction.CHANGE_ROLE, AuditAction.ACTIVATE, AuditAction.DEACTIVATE}
)
"""By what the desk's log tells how an account stands."""


def state_after(before: AccountState | None, audit_action: AuditAction, role: str) -> AccountState:
    """How an account stands after one of these deeds. `role`: the word that the log names with it.

    Raises ValueError for a word that is no role, and for an account that there is not.
    """
    if audit_action is AuditAction.ADD_CLERK:
        return AccountState(Role(role), is_active=True)
    if before is None:
        raise ValueError("nobody has made this account")
    if audit_action is AuditAction.CHANGE_ROLE:
        return replace(before, role=Role(role))
    return replace(before, is_active=audit_action is AuditAction.ACTIVATE)


def checked(new: NewClerk) -> NewClerk | NotChangedWhy:
    """The account as it is kept, or what is wrong with its names."""
    login, name = login_of(new.login), name_of(new.name)
    if login is None:
        return NotChangedWhy.NO_LOGIN_NAME
    return NotChangedWhy.NO_NAME if name is None else NewClerk(login, name, new.role)
