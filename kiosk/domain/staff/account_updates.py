"""What an administrator changes of somebody's account."""

from dataclasses import field

from kiosk.domain.staff.clerks import Role
from kiosk.domain.staff.passphrases import Passphrase
from kiosk.domain.values.lazy_dataclass import dataclass


@dataclass(frozen=True)
class Renamed:
    name: str = field(repr=False)


@dataclass(frozen=True)
class RoleGiven:
    role: Role


@dataclass(frozen=True)
class UseSet:
    is_active: bool


@dataclass(frozen=True)
class PassphraseGiven:
    passphrase: Passphrase


@dataclass(frozen=True)
class FactorRemoved:
    pass


AccountUpdate = Renamed | RoleGiven | UseSet | PassphraseGiven | FactorRemoved
