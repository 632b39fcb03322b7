"""The rules of clerks' accounts: who may do something now, whose passphrase is taken, who has to stay."""

from dataclasses import replace
from datetime import datetime, timedelta

from kiosk.domain.staff.account_answers import NotChangedWhy
from kiosk.domain.staff.attendance import Locked
from kiosk.domain.staff.clerks import Account, Action, Clerk, NewClerk, Owner, Role, login_of, may, name_of
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


def right_of(
    clerk: Clerk | None, action: Action, opened: frozenset[Action] = frozenset(), *, was_given: bool = False
) -> Clerk | Denial:
    """The clerk, or why they may not. None: nobody has this login name, or the account is out of use.

    `opened`: what the programme leaves to every clerk. `was_given`: another clerk knows their passphrase.
    """
    if clerk is None:
        return Denial.INACTIVE
    if was_given:
        return Denial.GIVEN_PASSPHRASE
    return clerk if may(clerk.role, action, opened) else Denial.ROLE


GIVEN_LASTS = timedelta(hours=72)
"""From when another clerk gave a passphrase to the last moment that it opens anything.

Over a weekend it has to serve; a note with it that somebody finds the week after is worth nothing.
"""

_CLOCKS_DIFFER = timedelta(minutes=2)
"""So far apart the clocks of counters that share a register may be."""


def has_lapsed(given_at: datetime | None, now: datetime, known: datetime | None = None) -> bool:
    """Also where nothing tells when it was given, or the clock was set back: nobody knows how long ago that was.

    `known`: the latest moment that was written down since. What has lapsed by it has lapsed, whatever the clock says.
    """
    if given_at is None or now < given_at - _CLOCKS_DIFFER:
        return True
    return max(now, known or now) - given_at >= GIVEN_LASTS


def passphrase_denial(*, is_right: bool, is_active: bool, lapsed: bool = False) -> Denial | None:
    """Why a passphrase is not taken. The right one of an account that is out of use counts as a wrong try too.

    So does one that was given too long ago (`lapsed`).
    """
    if not is_right:
        return Denial.WRONG
    if not is_active:
        return Denial.INACTIVE
    return Denial.LAPSED if lapsed else None


def code_helps(locked: Locked, tries: WrongTries, now: datetime, *, is_active: bool) -> bool:
    """Whether the quick code of an account that has one can unlock this desk; if not, only the passphrase does."""
    return is_active and tries.codes_left > 0 and locked.takes_code(now)


def change_denial(now: AccountState, then: AccountState, other_administrators: int) -> Denial | None:
    """Somebody who manages the clerks has to be left."""
    goes = now.administers and not then.administers
    return Denial.LAST_ADMINISTRATOR if goes and other_administrators == 0 else None


_OTHERS_ALONE = frozenset(
    {AuditAction.CHANGE_ROLE, AuditAction.DEACTIVATE, AuditAction.RESET_PASSPHRASE, AuditAction.REMOVE_FACTOR}
)
"""What nobody does to their own account: who finds a desk open would make it theirs."""


def own_denial(login: str, by: Clerk | Owner, audit_action: AuditAction) -> Denial | None:
    is_own = isinstance(by, Clerk) and by.login == login
    return Denial.OWN_ACCOUNT if is_own and audit_action in _OTHERS_ALONE else None


def giver(by: Clerk | Owner) -> str | None:
    """Who has to be forgotten before the account is its clerk's alone.

    None for the owner of the machine, who has every key of it, and lets the clerk type at the terminal.
    """
    return by.login if isinstance(by, Clerk) else None


def is_as_seen(now: Account, seen: Account) -> bool:
    """Whether an account stands as it was shown to who changes it."""

    def stands(account: Account) -> tuple[object, ...]:
        clerk = account.clerk
        return clerk.login, clerk.name, clerk.role, account.is_active, account.has_factor, account.given_by

    return stands(now) == stands(seen)


def may_recover(role: Role) -> bool:
    """By a recovery code. Everybody else is helped by an administrator."""
    return role is Role.ADMINISTRATOR


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
