"""Clerks' accounts: rows that a keyed hash holds together."""

from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from kiosk.domain.records import facts
from kiosk.domain.staff.account_rules import giver, has_lapsed
from kiosk.domain.staff.clerks import Account, Action, Clerk, NewClerk, Owner, Role, login_of
from kiosk.domain.staff.desk_log import AuditAction, AuditEvent, Denial
from kiosk.domain.staff.lockout import WrongTries
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.storage.core.errors import StorageError, decoded
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.core.sealing import is_sealed, seal
from kiosk.storage.ledger.chain import was_entered
from kiosk.storage.ledger.unit_of_work import RegisterUnit
from kiosk.storage.schema.desk_tables import ClerkRow
from kiosk.storage.staff.desk_log import add_event, event_by, latest_since, line_of_giving

if TYPE_CHECKING:
    from kiosk.storage.core.passphrase_hashing import Hasher


@dataclass(frozen=True)
class DeskUnit:
    """One unit of work on the accounts and the log, at one counter and one moment.

    `own_words`: of this city hall, of which no passphrase may be made.
    """

    unit: RegisterUnit
    keys: RegisterKeys
    hasher: "Hasher"
    counter: str
    now: datetime
    own_words: tuple[str, ...] = ()

    def find(self, login: str) -> ClerkRow | None:
        """Raises StorageError for an account that was changed by somebody without the key."""
        return find_account(self.unit, self.keys, login)

    def keep(self, row: ClerkRow) -> None:
        """Seal what has been changed in the row."""
        row.seal = seal(self.keys, facts.ACCOUNT, row)

    def note(
        self, clerk: str | None, action: Action | AuditAction, about: str = "", denial: Denial | None = None
    ) -> None:
        add_event(self.keys, self.unit, AuditEvent(self.now, clerk, action, about, self.counter, denial))

    def note_by(
        self, by: Clerk | Owner, action: Action | AuditAction, about: str = "", denial: Denial | None = None
    ) -> None:
        add_event(self.keys, self.unit, event_by(by, self.now, action, about, self.counter, denial))

    def administrators_besides(self, row: ClerkRow) -> int:
        others = select(func.count()).where(
            ClerkRow.role == Role.ADMINISTRATOR.value, ClerkRow.is_active, ClerkRow.id != row.id
        )
        return self.unit.scalar(others) or 0

    def has_accounts(self) -> bool:
        """Also where they were taken out of the file: who comes next is not the first."""
        there = self.unit.scalar(select(ClerkRow.id).limit(1)) is not None
        return there or was_entered(self.unit, ClerkRow)

    def account_of(self, row: ClerkRow) -> Account:
        return Account(
            clerk_of(row),
            is_active=row.is_active,
            has_code=row.code is not None,
            wrong_tries=tries_of(row).passphrases,
            made_at=row.made_at,
            made_by=row.made_by,
            has_factor=row.factor is not None,
            given_by=row.given_by,
            has_lapsed=self.has_lapsed(row),
            has_recovery=row.recovery is not None,
        )

    def has_lapsed(self, row: ClerkRow) -> bool:
        """Whether another clerk gave the passphrase, and too long ago."""
        if row.given_by is None:
            return False
        line = line_of_giving(self.unit, self.keys, row.login, row.given_by)
        if line is None:
            return has_lapsed(None, self.now)
        return has_lapsed(line.at, self.now, latest_since(self.unit, line))

    def insert(self, new: NewClerk, octets: bytearray, by: Clerk | Owner) -> ClerkRow:
        row = ClerkRow(
            login=new.login,
            name=new.name,
            role=new.role.value,
            passphrase=self.hasher.hash(octets),
            code=None,
            is_active=True,
            failures=0,
            last_failure_at=None,
            code_failures=0,
            made_at=self.now,
            made_by=login_by(by),
            given_by=giver(by),
        )
        self.keep(row)
        self.unit.add(row)
        return row


def find_account(unit: Session, keys: RegisterKeys, login: str) -> ClerkRow | None:
    """Raises StorageError for an account that was changed by somebody without the key."""
    row = unit.scalar(select(ClerkRow).where(ClerkRow.login == (login_of(login) or "")))
    if row is not None and not is_whole(keys, row):
        raise StorageError(
            f"The account {row.login} was changed from outside. Restore the newest backup with `kiosk backup restore`."
        )
    return row


def clerk_of(row: ClerkRow) -> Clerk:
    """Raises DamagedValue for a role that nobody knows."""
    return Clerk(row.login, row.name, decoded(Role, row.role))


def tries_of(row: ClerkRow) -> WrongTries:
    return WrongTries(row.failures, row.last_failure_at, row.code_failures)


def put_tries(row: ClerkRow, tries: WrongTries) -> None:
    row.failures, row.last_failure_at, row.code_failures = tries.passphrases, tries.last_at, tries.codes


def login_by(by: Clerk | Owner) -> str | None:
    return by.login if isinstance(by, Clerk) else None


def is_whole(keys: RegisterKeys, row: ClerkRow) -> bool:
    return is_sealed(keys, facts.ACCOUNT, row, row.seal)
