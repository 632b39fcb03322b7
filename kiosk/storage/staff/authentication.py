"""Judging a passphrase or a code. What is judged is counted in the same unit of work."""

from collections.abc import Callable
from datetime import datetime

from kiosk.domain.staff.account_answers import (
    LockedOut,
    LoggedIn,
    NotChanged,
    PassphraseNeeded,
    WrongCode,
    WrongPassphrase,
)
from kiosk.domain.staff.account_rules import code_helps, passphrase_denial
from kiosk.domain.staff.attendance import Locked
from kiosk.domain.staff.clerks import Action, Clerk, login_of
from kiosk.domain.staff.desk_log import AuditAction, Denial
from kiosk.storage.schema.desk_tables import ClerkRow
from kiosk.storage.staff.accounts import DeskUnit, clerk_of, put_tries, tries_of
from kiosk.storage.staff.desk_log import tries_at
from kiosk.storage.staff.one_time_codes import takes

_NOBODY = "desk nobody"


def _passes(_row: ClerkRow) -> bool:
    return True


def _passphrase(row: ClerkRow) -> str:
    return row.passphrase


def judge(
    desk: DeskUnit,
    login: str,
    octets: bytearray,
    audit_action: Action | AuditAction,
    passes: Callable[[ClerkRow], bool] = _passes,
    kept: Callable[[ClerkRow], str | None] = _passphrase,
) -> ClerkRow | WrongPassphrase | LockedOut:
    """Whose passphrase it is; the wrong try of `audit_action` is kept, the right one is left to the caller.

    `passes`: what else has to be right, asked where the passphrase is. Which of both was wrong is not told.
    `kept`: the hash that is asked, of an account that has it; to who tries, one without it is like one that has.
    """
    row = desk.find(login)
    if row is None:
        return _nobody(desk, login, octets, audit_action)
    here = tries_at(desk.unit, desk.counter, row.login, "", desk.now)
    if (until := here.locked_until(desk.now)) is not None:
        desk.note(row.login, audit_action, denial=Denial.LOCKED_OUT)
        return LockedOut(until)
    hashed = kept(row)
    is_right = desk.hasher.fits(hashed or desk.hasher.of_nobody(), octets) and passes(row)
    lapsed = is_right and hashed == row.passphrase and desk.has_lapsed(row)
    denial = passphrase_denial(is_right=is_right, is_active=row.is_active, lapsed=lapsed)
    put_tries(row, tries_of(row).after_passphrase(desk.now, is_taken=denial is None))
    if denial is None and hashed == row.passphrase and desk.hasher.is_dated(hashed):
        row.passphrase = desk.hasher.hash(octets)
    desk.keep(row)
    if denial is None:
        return row
    desk.note(row.login, audit_action, denial=denial)
    return WrongPassphrase(here.after_wrong(desk.now).locked_until(desk.now), has_lapsed=denial is Denial.LAPSED)


def given_denied(desk: DeskUnit, clerk: Clerk, audit_action: AuditAction) -> NotChanged | None:
    """Who gave somebody their passphrase makes nothing by it that outlasts it."""
    row = desk.find(clerk.login)
    if row is None or row.given_by is None:
        return None
    desk.note(row.login, audit_action, denial=Denial.GIVEN_PASSPHRASE)
    return NotChanged(Denial.GIVEN_PASSPHRASE)


def _nobody(
    desk: DeskUnit, login: str, octets: bytearray, audit_action: Action | AuditAction
) -> WrongPassphrase | LockedOut:
    """Answers as somebody's account does, and as late.

    What was typed is kept as a keyed hash: it may be a passphrase in the wrong field.
    """
    about = desk.keys.lookup(_NOBODY, (login_of(login) or login).encode("utf-8", "replace"))[:8].hex()
    here = tries_at(desk.unit, desk.counter, None, about, desk.now)
    if (until := here.locked_until(desk.now)) is not None:
        desk.note(None, audit_action, about, Denial.LOCKED_OUT)
        return LockedOut(until)
    desk.hasher.fits(desk.hasher.of_nobody(), octets)
    desk.note(None, audit_action, about, Denial.WRONG)
    return WrongPassphrase(here.after_wrong(desk.now).locked_until(desk.now))


def log_in(
    desk: DeskUnit, login: str, octets: bytearray, code: bytearray | None, phones: datetime
) -> LoggedIn | WrongPassphrase | LockedOut:
    def passes(row: ClerkRow) -> bool:
        return takes(desk.keys, row, code, phones)

    judged = judge(desk, login, octets, AuditAction.LOG_IN, passes)
    if not isinstance(judged, ClerkRow):
        return judged
    desk.note(judged.login, AuditAction.LOG_IN)
    return LoggedIn(clerk_of(judged), was_given=judged.given_by is not None)


def unlock(desk: DeskUnit, locked: Locked, octets: bytearray) -> LoggedIn | WrongCode | PassphraseNeeded:
    login = locked.clerk.login
    row = desk.find(login)
    if row is None or row.code is None or not code_helps(locked, tries_of(row), desk.now, is_active=row.is_active):
        desk.note(login, AuditAction.UNLOCK, denial=Denial.PASSPHRASE_NEEDED)
        return PassphraseNeeded()
    is_right = desk.hasher.fits(row.code, octets)
    tries = tries_of(row).after_code(is_right=is_right)
    put_tries(row, tries)
    desk.keep(row)
    if is_right:
        desk.note(login, AuditAction.UNLOCK)
        return LoggedIn(clerk_of(row))
    desk.note(login, AuditAction.UNLOCK, denial=Denial.WRONG)
    return WrongCode(tries.codes_left) if tries.codes_left else PassphraseNeeded()
