"""Changing clerks' accounts: who may, what is refused, and a line in the log for each."""

from datetime import datetime

from kiosk.domain.staff.account_answers import (
    AccountChanged,
    Denied,
    FactorOffered,
    LockedOut,
    NotChanged,
    NotChangedWhy,
    WrongOneTimeCode,
    WrongPassphrase,
)
from kiosk.domain.staff.account_rules import AccountState, change_denial, checked, giver, is_as_seen, own_denial
from kiosk.domain.staff.clerks import Account, Action, Clerk, NewClerk, Owner, Role, login_of, name_of
from kiosk.domain.staff.desk_log import AuditAction, Denial
from kiosk.domain.staff.lockout import WrongTries
from kiosk.domain.staff.passphrases import Passphrase, QuickCode, Weakness
from kiosk.domain.values.secret import taken
from kiosk.storage.schema.desk_tables import ClerkRow
from kiosk.storage.staff.accounts import DeskUnit, clerk_of, put_tries
from kiosk.storage.staff.authentication import given_denied, judge
from kiosk.storage.staff.one_time_codes import offered_to, put_factor, step_of
from kiosk.storage.staff.recovery_codes import NewCode, new_code
from kiosk.storage.staff.rights import right_of


def allowed(desk: DeskUnit, clerk: Clerk, action: Action, opened: frozenset[Action] = frozenset()) -> Clerk | Denial:
    """The clerk as the register has them now, or why they may not. `opened`: what the programme leaves to them."""
    return right_of(desk.unit, desk.keys, clerk.login, action, opened)


def denied(
    desk: DeskUnit, clerk: Clerk, action: Action, about: str, opened: frozenset[Action] = frozenset()
) -> Denied | None:
    """Why the clerk may not, noted with what it was about; None when they may."""
    judged = allowed(desk, clerk, action, opened)
    if not isinstance(judged, Denial):
        return None
    desk.note(clerk.login, action, about, judged)
    return Denied(judged)


def prove(desk: DeskUnit, clerk: Clerk, passphrase: bytearray) -> WrongPassphrase | LockedOut | None:
    """Who finds an administrator's desk open is not the administrator. Who may not at all is told so by the act."""
    if isinstance(allowed(desk, clerk, Action.MANAGE_CLERKS), Denial):
        return None
    row = judge(desk, clerk.login, passphrase, AuditAction.PROVE)
    if not isinstance(row, ClerkRow):
        return row
    desk.note(clerk.login, AuditAction.PROVE)
    return None


def add(desk: DeskUnit, new: NewClerk, passphrase: Passphrase, by: Clerk | Owner) -> AccountChanged | NotChanged:
    if (denied := _denied(desk, by, AuditAction.ADD_CLERK, login_of(new.login) or "")) is not None:
        return denied
    kept = checked(new)
    if not isinstance(kept, NewClerk):
        return NotChanged(kept)
    if desk.find(kept.login) is not None:
        return NotChanged(NotChangedWhy.LOGIN_TAKEN)
    if (weakness := passphrase.weakness(kept.login, (*desk.own_words, kept.name))) is not None:
        return NotChanged(weakness)
    with taken(passphrase) as octets:
        row = desk.insert(kept, octets, by)
    desk.note_by(by, AuditAction.ADD_CLERK, f"{kept.login} {kept.role}")
    return AccountChanged(desk.account_of(row))


def add_first(desk: DeskUnit, login: str, name: str, passphrase: Passphrase) -> NewCode | NotChanged:
    if desk.has_accounts():
        desk.note(None, AuditAction.ADD_CLERK, denial=Denial.NOT_FIRST)
        return NotChanged(Denial.NOT_FIRST)
    made = add(desk, NewClerk(login, name, Role.ADMINISTRATOR), passphrase, Owner())
    row = desk.find(made.account.clerk.login) if isinstance(made, AccountChanged) else None
    if row is None:
        return made if isinstance(made, NotChanged) else NotChanged(NotChangedWhy.UNKNOWN_LOGIN)
    return new_code(desk, row)


def rename(
    desk: DeskUnit, login: str, name: str, by: Clerk | Owner, seen: Account | None = None
) -> AccountChanged | NotChanged:
    row = _theirs(desk, login, by, AuditAction.RENAME_CLERK, seen)
    if isinstance(row, NotChanged):
        return row
    if (kept := name_of(name)) is None:
        return NotChanged(NotChangedWhy.NO_NAME)
    row.name = kept
    return _done(desk, row, by, AuditAction.RENAME_CLERK, row.login)


def change_role(
    desk: DeskUnit, login: str, role: Role, by: Clerk | Owner, seen: Account | None = None
) -> AccountChanged | NotChanged:
    row = _theirs(desk, login, by, AuditAction.CHANGE_ROLE, seen)
    if isinstance(row, NotChanged):
        return row
    if (no := _refused(desk, row, AccountState(role, row.is_active), by, AuditAction.CHANGE_ROLE)) is not None:
        return no
    row.role = role.value
    _end_recovery(row)
    return _done(desk, row, by, AuditAction.CHANGE_ROLE, f"{row.login} {role}")


def set_active(
    desk: DeskUnit, login: str, by: Clerk | Owner, seen: Account | None = None, *, is_active: bool
) -> AccountChanged | NotChanged:
    audit_action = AuditAction.ACTIVATE if is_active else AuditAction.DEACTIVATE
    row = _theirs(desk, login, by, audit_action, seen)
    if isinstance(row, NotChanged):
        return row
    if (no := _refused(desk, row, AccountState(clerk_of(row).role, is_active), by, audit_action)) is not None:
        return no
    row.is_active = is_active
    _end_recovery(row)
    return _done(desk, row, by, audit_action, row.login)


def reset_passphrase(
    desk: DeskUnit, login: str, passphrase: Passphrase, by: Clerk | Owner, seen: Account | None = None
) -> AccountChanged | NotChanged:
    row = _theirs(desk, login, by, AuditAction.RESET_PASSPHRASE, seen)
    if isinstance(row, NotChanged):
        return row
    if (no := _own(desk, row, by, AuditAction.RESET_PASSPHRASE)) is not None:
        return no
    if (weakness := passphrase.weakness(row.login, (*desk.own_words, row.name))) is not None:
        return NotChanged(weakness)
    with taken(passphrase) as octets:
        row.passphrase = desk.hasher.hash(octets)
    row.given_by = giver(by)
    row.code = None
    _end_recovery(row)
    put_tries(row, WrongTries())
    return _done(desk, row, by, AuditAction.RESET_PASSPHRASE, row.login)


def change_passphrase(
    desk: DeskUnit, clerk: Clerk, old: bytearray, new: Passphrase
) -> AccountChanged | NotChanged | WrongPassphrase | LockedOut:
    row = judge(desk, clerk.login, old, AuditAction.CHANGE_PASSPHRASE)
    if not isinstance(row, ClerkRow):
        return row
    if (weakness := new.weakness(row.login, (*desk.own_words, row.name))) is not None:
        return NotChanged(weakness)
    with taken(new) as octets:
        if octets == old:
            return NotChanged(Weakness.SAME)
        row.passphrase = desk.hasher.hash(octets)
    row.given_by = None
    return _done(desk, row, clerk, AuditAction.CHANGE_PASSPHRASE)


def set_code(
    desk: DeskUnit, clerk: Clerk, passphrase: bytearray, code: QuickCode | None
) -> AccountChanged | NotChanged | WrongPassphrase | LockedOut:
    if (no := given_denied(desk, clerk, AuditAction.SET_CODE)) is not None:
        return no
    row = judge(desk, clerk.login, passphrase, AuditAction.SET_CODE)
    if not isinstance(row, ClerkRow):
        return row
    if code is None:
        row.code = None
    elif (weakness := code.weakness()) is not None:
        return NotChanged(weakness)
    else:
        with taken(code) as octets:
            row.code = desk.hasher.hash(octets)
    return _done(desk, row, clerk, AuditAction.SET_CODE)


def offer_factor(
    desk: DeskUnit, clerk: Clerk, passphrase: bytearray
) -> FactorOffered | NotChanged | WrongPassphrase | LockedOut:
    if (no := given_denied(desk, clerk, AuditAction.SET_FACTOR)) is not None:
        return no
    row = judge(desk, clerk.login, passphrase, AuditAction.SET_FACTOR)
    return offered_to(row.login) if isinstance(row, ClerkRow) else row


def set_factor(
    desk: DeskUnit, clerk: Clerk, secret: str | None, code: bytearray, phones: datetime
) -> AccountChanged | NotChanged | WrongOneTimeCode:
    """`secret` None: what was typed belongs to none that was offered to this clerk."""
    if (no := given_denied(desk, clerk, AuditAction.SET_FACTOR)) is not None:
        return no
    row = desk.find(clerk.login)
    step = None if secret is None else step_of(secret, code, phones)
    if row is None or not row.is_active or secret is None or step is None:
        desk.note(clerk.login, AuditAction.SET_FACTOR, denial=Denial.WRONG)
        return WrongOneTimeCode()
    put_factor(desk.keys, row, secret, step)
    return _done(desk, row, clerk, AuditAction.SET_FACTOR)


def _end_recovery(row: ClerkRow) -> None:
    """Another administrator has decided about the account: a paper from before opens it no more."""
    row.recovery = None


def remove_factor(
    desk: DeskUnit, login: str, by: Clerk | Owner, seen: Account | None = None
) -> AccountChanged | NotChanged:
    row = _theirs(desk, login, by, AuditAction.REMOVE_FACTOR, seen)
    if isinstance(row, NotChanged):
        return row
    if (no := _own(desk, row, by, AuditAction.REMOVE_FACTOR)) is not None:
        return no
    row.factor = row.factor_step = None
    return _done(desk, row, by, AuditAction.REMOVE_FACTOR, row.login)


def _theirs(
    desk: DeskUnit, login: str, by: Clerk | Owner, audit_action: AuditAction, seen: Account | None
) -> ClerkRow | NotChanged:
    """The account of this login name, for somebody who may change it. `seen`: as it has to stand yet, where told."""
    if (denied := _denied(desk, by, audit_action, login_of(login) or "")) is not None:
        return denied
    row = desk.find(login)
    if row is None:
        return NotChanged(NotChangedWhy.UNKNOWN_LOGIN)
    is_stale = seen is not None and not is_as_seen(desk.account_of(row), seen)
    return NotChanged(NotChangedWhy.CHANGED) if is_stale else row


def _denied(desk: DeskUnit, by: Clerk | Owner, audit_action: AuditAction, about: str) -> NotChanged | None:
    if isinstance(by, Owner):
        return None
    judged = allowed(desk, by, Action.MANAGE_CLERKS)
    if isinstance(judged, Clerk):
        return None
    desk.note(by.login, audit_action, about, judged)
    return NotChanged(judged)


def _refused(
    desk: DeskUnit, row: ClerkRow, then: AccountState, by: Clerk | Owner, audit_action: AuditAction
) -> NotChanged | None:
    """Why the account cannot become so, noted; None when it can."""
    now = AccountState(clerk_of(row).role, row.is_active)
    denial = change_denial(now, then, desk.administrators_besides(row)) or own_denial(row.login, by, audit_action)
    return _noted(desk, row, by, audit_action, denial)


def _own(desk: DeskUnit, row: ClerkRow, by: Clerk | Owner, audit_action: AuditAction) -> NotChanged | None:
    """Why it is not done to one's own account, noted."""
    return _noted(desk, row, by, audit_action, own_denial(row.login, by, audit_action))


def _noted(
    desk: DeskUnit, row: ClerkRow, by: Clerk | Owner, audit_action: AuditAction, denial: Denial | None
) -> NotChanged | None:
    if denial is None:
        return None
    desk.note_by(by, audit_action, row.login, denial)
    return NotChanged(denial)


def _done(
    desk: DeskUnit, row: ClerkRow, by: Clerk | Owner, audit_action: AuditAction, about: str = ""
) -> AccountChanged:
    desk.keep(row)
    desk.note_by(by, audit_action, about)
    return AccountChanged(desk.account_of(row))
