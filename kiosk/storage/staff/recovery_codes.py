"""An administrator's recovery code: made here, shown once, and kept as a passphrase is when it is on paper."""

import secrets
from dataclasses import field

from kiosk.domain.staff.account_answers import (
    AccountChanged,
    LockedOut,
    NotChanged,
    NotChangedWhy,
    RecoveryOffered,
    WrongPassphrase,
)
from kiosk.domain.staff.account_rules import may_recover
from kiosk.domain.staff.clerks import Clerk
from kiosk.domain.staff.desk_log import AuditAction, Denial
from kiosk.domain.staff.passphrases import Passphrase, RecoveryCode
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.secret import taken
from kiosk.domain.values.text.paper_letters import PAPER_LETTERS, in_fours
from kiosk.storage.schema.desk_tables import ClerkRow
from kiosk.storage.staff.accounts import DeskUnit, clerk_of
from kiosk.storage.staff.authentication import given_denied, judge
from kiosk.storage.staff.desk_log import newest_about


@dataclass(frozen=True)
class NewCode:
    """A code that was offered, and the account as it stood then: what is decided about it since ends the offer."""

    offered: RecoveryOffered
    stood: tuple[str | int | None, ...] = field(repr=False)


def new_code(desk: DeskUnit, row: ClerkRow) -> NewCode:
    """In memory alone: the one before counts until this one is kept."""
    letters = "".join(secrets.choice(PAPER_LETTERS) for _ in range(RecoveryCode.LENGTH))
    return NewCode(RecoveryOffered(desk.account_of(row), in_fours(letters)), _stands(desk, row))


def offer_recovery(
    desk: DeskUnit, clerk: Clerk, passphrase: bytearray
) -> NewCode | NotChanged | WrongPassphrase | LockedOut:
    """With their passphrase: a desk that was left open gives none."""
    if (no := given_denied(desk, clerk, AuditAction.SET_RECOVERY)) is not None:
        return no
    row = judge(desk, clerk.login, passphrase, AuditAction.SET_RECOVERY)
    if not isinstance(row, ClerkRow):
        return row
    if not _may(row):
        desk.note(row.login, AuditAction.SET_RECOVERY, denial=Denial.ROLE)
        return NotChanged(Denial.ROLE)
    desk.note(row.login, AuditAction.PROVE)
    return new_code(desk, row)


def keep_recovery(desk: DeskUnit, clerk: Clerk, code: bytearray, new: NewCode | None) -> AccountChanged | NotChanged:
    """It may be kept twice: the first answer may have been lost. `new` None: it is not the one that was offered."""
    row = desk.find(clerk.login)
    if row is None or new is None:
        return NotChanged(NotChangedWhy.CHANGED)
    if row.recovery is not None and desk.hasher.fits(row.recovery, code):
        return AccountChanged(desk.account_of(row))
    if _stands(desk, row) != new.stood or not (row.is_active and _may(row)):
        return NotChanged(NotChangedWhy.CHANGED)
    row.recovery = desk.hasher.hash(code)
    desk.keep(row)
    desk.note(row.login, AuditAction.SET_RECOVERY)
    return AccountChanged(desk.account_of(row))


def recover(
    desk: DeskUnit, login: str, code: bytearray, passphrase: Passphrase
) -> NewCode | NotChanged | WrongPassphrase | LockedOut:
    """Who has lost the passphrase may have lost the app: both are over. The code is used up: it was typed in clear."""
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
    row.given_by = row.code = row.factor = row.factor_step = row.recovery = None
    desk.keep(row)
    desk.note(row.login, AuditAction.RECOVER_ACCOUNT)
    return new_code(desk, row)


def _stands(desk: DeskUnit, row: ClerkRow) -> tuple[str | int | None, ...]:
    """With what others decided: a role that was taken and given back leaves the account as it was."""
    return row.passphrase, row.recovery, row.given_by, newest_about(desk.unit, row.login)


def _may(row: ClerkRow) -> bool:
    return may_recover(clerk_of(row).role)


def _recovery(row: ClerkRow) -> str | None:
    return row.recovery
