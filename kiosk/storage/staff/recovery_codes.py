"""An administrator's recovery code: made by the register, shown once, and kept as a passphrase is."""

import secrets

from kiosk.domain.staff.account_answers import LockedOut, NotChanged, RecoveryGiven, WrongPassphrase
from kiosk.domain.staff.account_rules import may_recover
from kiosk.domain.staff.clerks import Clerk
from kiosk.domain.staff.desk_log import AuditAction, Denial
from kiosk.domain.staff.passphrases import Passphrase, RecoveryCode
from kiosk.domain.values.secret import taken
from kiosk.domain.values.text.paper_letters import PAPER_LETTERS, in_fours
from kiosk.storage.schema.desk_tables import ClerkRow
from kiosk.storage.staff.accounts import DeskUnit, clerk_of
from kiosk.storage.staff.authentication import judge


def given_anew(desk: DeskUnit, row: ClerkRow) -> RecoveryGiven:
    """The one before opens nothing any more. The caller notes it."""
    letters = "".join(secrets.choice(PAPER_LETTERS) for _ in range(RecoveryCode.LENGTH))
    with taken(RecoveryCode.typed(letters)) as octets:
        row.recovery = desk.hasher.hash(octets)
    desk.keep(row)
    return RecoveryGiven(desk.account_of(row), in_fours(letters))


def set_recovery(
    desk: DeskUnit, clerk: Clerk, passphrase: bytearray
) -> RecoveryGiven | NotChanged | WrongPassphrase | LockedOut:
    """With their passphrase: a desk that was left open gives none."""
    row = judge(desk, clerk.login, passphrase, AuditAction.SET_RECOVERY)
    if not isinstance(row, ClerkRow):
        return row
    if not _may(row):
        desk.note(row.login, AuditAction.SET_RECOVERY, denial=Denial.ROLE)
        return NotChanged(Denial.ROLE)
    desk.note(row.login, AuditAction.SET_RECOVERY)
    return given_anew(desk, row)


def recover(
    desk: DeskUnit, login: str, code: bytearray, passphrase: Passphrase
) -> RecoveryGiven | NotChanged | WrongPassphrase | LockedOut:
    """Whoever has lost the passphrase may have lost the app: both are over. What is used is used up."""
    # Before the code: a passphrase that is refused anyhow must not tell, without a trace, that a code is right.
    if (weakness := passphrase.weakness(login, desk.own_words)) is not None:
        return NotChanged(weakness)
    row = judge(desk, login, code, AuditAction.RECOVER_ACCOUNT, _may, kept=_recovery)
    if not isinstance(row, ClerkRow):
        return row
    if (weakness := passphrase.weakness(row.login, (*desk.own_words, row.name))) is not None:
        desk.note(row.login, AuditAction.RECOVER_ACCOUNT, denial=Denial.WRONG)
        return NotChanged(weakness)
    with taken(passphrase) as octets:
        row.passphrase = desk.hasher.hash(octets)
    row.given_by = row.code = row.factor = row.factor_step = None
    desk.note(row.login, AuditAction.RECOVER_ACCOUNT)
    return given_anew(desk, row)


def _may(row: ClerkRow) -> bool:
    return may_recover(clerk_of(row).role)


def _recovery(row: ClerkRow) -> str | None:
    return row.recovery
