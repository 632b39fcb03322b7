"""The clerks as their room shows them: what is done there stands for one account, and never for the row beside it."""

from enum import StrEnum

from kiosk.domain.staff.account_answers import OwnChangeAnswer
from kiosk.domain.staff.account_updates import AccountUpdate
from kiosk.domain.staff.clerks import Account
from kiosk.domain.values.lazy_dataclass import dataclass


class StaffForm(StrEnum):
    """What an administrator is about to do, one at a time."""

    ADD = "add"
    RENAME = "rename"
    ROLE = "role"
    PASSPHRASE = "passphrase"  # noqa: S105
    USE = "use"  #: out of it, or into it again
    FACTOR = "factor"
    RECOVERY = "recovery"  #: the administrator's own


@dataclass(frozen=True)
class StaffOutcome:
    """What the last act came to. `update` None: an account was to be added. `login`: whose, as it was typed."""

    login: str
    update: AccountUpdate | None
    answer: OwnChangeAnswer


@dataclass(frozen=True)
class StaffList:
    """`listed` None: not looked up yet. `failed`: the register did not answer. `chosen`: by login name."""

    listed: tuple[Account, ...] | None = None
    failed: bool = False
    chosen: str | None = None
    form: StaffForm | None = None
    outcome: StaffOutcome | None = None

    @property
    def account(self) -> Account | None:
        return next((one for one in self.listed or () if one.clerk.login == self.chosen), None)
