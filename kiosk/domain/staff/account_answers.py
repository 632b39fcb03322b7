"""What the clerks' accounts answer. None of these holds a secret."""

from dataclasses import field
from datetime import datetime
from enum import StrEnum

from kiosk.domain.staff.clerks import Account, Clerk
from kiosk.domain.staff.desk_log import AuditEvent, Denial
from kiosk.domain.staff.passphrases import Weakness
from kiosk.domain.staff.register_trouble import RegisterTrouble
from kiosk.domain.values.lazy_dataclass import dataclass


@dataclass(frozen=True)
class NotAnswered:
    """The register did not answer. Nothing was changed, and nobody may do anything on the strength of it.

    `why` is a sentence for the owner of the machine, `trouble` what it is about where that is known.
    `is_unsure`: it may have been changed all the same.
    """

    why: str
    trouble: RegisterTrouble | None = None
    is_unsure: bool = False


@dataclass(frozen=True)
class Unsure:
    """The register did not say whether it was done: neither may we."""


@dataclass(frozen=True)
class LoggedIn:
    """By passphrase, or unlocked by code. `was_given`: by another clerk, and they may do nothing before their own."""

    clerk: Clerk
    was_given: bool = False


@dataclass(frozen=True)
class WrongPassphrase:
    """Or one-time code, a login name that nobody has, or an account out of use: which of them is not told.

    `wait_until` None: the next try may follow at once. `has_lapsed`: it is right, and was given by another clerk too
    long ago; that is told, for only another one from them helps.
    """

    wait_until: datetime | None
    has_lapsed: bool = False


@dataclass(frozen=True)
class LockedOut:
    """Too early: the passphrase was not looked at."""

    until: datetime


@dataclass(frozen=True)
class WrongCode:
    tries_left: int


@dataclass(frozen=True)
class PassphraseNeeded:
    """The code was not looked at, or was wrong for the last time."""


@dataclass(frozen=True)
class Allowed:
    """And kept in the log. `clerk` is as the register has them now."""

    clerk: Clerk


@dataclass(frozen=True)
class Denied:
    """And kept in the log."""

    why: Denial


@dataclass(frozen=True)
class FactorOffered:
    """A new secret for a clerk's app. It counts once a code of it is typed; until then it stands nowhere."""

    secret: str = field(repr=False)
    address: str = field(repr=False)  #: the same for the app's camera


@dataclass(frozen=True)
class WrongOneTimeCode:
    """Of a secret that was offered: it is offered still."""


@dataclass(frozen=True)
class AccountChanged:
    account: Account


@dataclass(frozen=True)
class RecoveryOffered:
    """A new recovery code, to be shown this once. It counts when it is on paper; until then it stands nowhere."""

    account: Account
    code: str = field(repr=False)


class NotChangedWhy(StrEnum):
    CHANGED = "changed"  #: since it was shown
    LOGIN_TAKEN = "login_taken"
    UNKNOWN_LOGIN = "unknown_login"
    NO_LOGIN_NAME = "no_login_name"
    NO_NAME = "no_name"


@dataclass(frozen=True)
class NotChanged:
    """Nothing was changed; a denial is kept in the log."""

    why: NotChangedWhy | Weakness | Denial


@dataclass(frozen=True)
class ClerksListed:
    """By login name. None at all: the first administrator has to be asked for."""

    accounts: tuple[Account, ...]


@dataclass(frozen=True)
class EventsFound:
    """The newest, in their order."""

    events: tuple[AuditEvent, ...]


LoginAnswer = LoggedIn | WrongPassphrase | LockedOut | NotAnswered
UnlockAnswer = LoggedIn | WrongCode | PassphraseNeeded | NotAnswered
ChangeAnswer = AccountChanged | NotChanged | NotAnswered
ProofAnswer = WrongPassphrase | LockedOut | NotAnswered | None
OwnChangeAnswer = ChangeAnswer | WrongPassphrase | LockedOut
FirstAnswer = RecoveryOffered | NotChanged | NotAnswered
RecoveryAnswer = FirstAnswer | WrongPassphrase | LockedOut
FactorAnswer = FactorOffered | NotChanged | WrongPassphrase | LockedOut | NotAnswered
FactorSetAnswer = AccountChanged | NotChanged | WrongOneTimeCode | NotAnswered
