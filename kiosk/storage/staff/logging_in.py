"""Judging a passphrase or a code. What is judged is counted in the same unit of work."""

from kiosk.domain.staff.attendance import Locked
from kiosk.domain.staff.clerk_answers import LockedOut, LoggedIn, PassphraseNeeded, WrongCode, WrongPassphrase
from kiosk.domain.staff.clerks import Action, login_of
from kiosk.domain.staff.desk_log import Deed, Denial
from kiosk.domain.staff.lockout import CODE_TRIES, locked_until
from kiosk.storage.schema.desk_tables import ClerkRow
from kiosk.storage.staff.accounts import DeskUnit, clerk_of
from kiosk.storage.staff.desk_log import tries_of_nobody

_NOBODY = "desk nobody"


def judge(desk: DeskUnit, login: str, octets: bytearray, deed: Action | Deed) -> ClerkRow | WrongPassphrase | LockedOut:
    """Whose passphrase it is; the wrong try of `deed` is kept, the right one is left to the caller."""
    row = desk.find(login)
    if row is None:
        return _nobody(desk, login, octets, deed)
    until = locked_until(row.failures, row.last_failure_at, desk.now)
    if until is not None:
        desk.note(row.login, deed, denial=Denial.LOCKED_OUT)
        return LockedOut(until)
    is_right = desk.hasher.fits(row.passphrase, octets)
    if is_right and row.is_active:
        row.failures, row.last_failure_at, row.code_failures = 0, None, 0
        if desk.hasher.is_dated(row.passphrase):
            row.passphrase = desk.hasher.hash(octets)
        desk.keep(row)
        return row
    row.failures, row.last_failure_at = row.failures + 1, desk.now
    desk.keep(row)
    desk.note(row.login, deed, denial=Denial.INACTIVE if is_right else Denial.WRONG)
    return WrongPassphrase(locked_until(row.failures, desk.now, desk.now))


def _nobody(desk: DeskUnit, login: str, octets: bytearray, deed: Action | Deed) -> WrongPassphrase | LockedOut:
    """Answers as somebody's account does, and as late.

    What was typed is kept as a keyed hash: it may be a passphrase in the wrong field.
    """
    about = desk.keys.lookup(_NOBODY, (login_of(login) or login).encode("utf-8", "replace"))[:8].hex()
    failures, last = tries_of_nobody(desk.unit, about)
    until = locked_until(failures, last, desk.now)
    if until is not None:
        desk.note(None, deed, about, Denial.LOCKED_OUT)
        return LockedOut(until)
    desk.hasher.fits(desk.hasher.of_nobody(), octets)
    desk.note(None, deed, about, Denial.WRONG)
    return WrongPassphrase(locked_until(failures + 1, desk.now, desk.now))


def log_in(desk: DeskUnit, login: str, octets: bytearray) -> LoggedIn | WrongPassphrase | LockedOut:
    judged = judge(desk, login, octets, Deed.LOG_IN)
    if not isinstance(judged, ClerkRow):
        return judged
    desk.note(judged.login, Deed.LOG_IN)
    return LoggedIn(clerk_of(judged))


def unlock(desk: DeskUnit, locked: Locked, octets: bytearray) -> LoggedIn | WrongCode | PassphraseNeeded:
    login = locked.clerk.login
    row = desk.find(login)
    if row is None or not row.is_active or row.code is None or row.code_failures >= CODE_TRIES:
        return _needs_passphrase(desk, login)
    if not locked.takes_code(desk.now):
        return _needs_passphrase(desk, login)
    is_right = desk.hasher.fits(row.code, octets)
    row.code_failures = 0 if is_right else row.code_failures + 1
    desk.keep(row)
    if is_right:
        desk.note(login, Deed.UNLOCK)
        return LoggedIn(clerk_of(row))
    desk.note(login, Deed.UNLOCK, denial=Denial.WRONG)
    tries_left = CODE_TRIES - row.code_failures
    return WrongCode(tries_left) if tries_left > 0 else PassphraseNeeded()


def _needs_passphrase(desk: DeskUnit, login: str) -> PassphraseNeeded:
    desk.note(login, Deed.UNLOCK, denial=Denial.PASSPHRASE_NEEDED)
    return PassphraseNeeded()
