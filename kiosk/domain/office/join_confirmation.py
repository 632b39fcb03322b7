"""Two clerks confirm that an earlier reservation may be offered to whom is beside, each with their own passphrase."""

from enum import StrEnum

from kiosk.domain.records.certificate_joins import EarlierReservation, JoinOffer
from kiosk.domain.staff.account_answers import Denied, NotAnswered
from kiosk.domain.staff.clerks import login_of
from kiosk.domain.staff.passphrases import Passphrase
from kiosk.domain.values.lazy_dataclass import dataclass


def are_two(first: str, second: str) -> bool:
    """One clerk is not two, however the login name is typed."""
    return login_of(second) != first


@dataclass(frozen=True)
class JoinConfirmation:
    """As it was typed: the passphrase of who offers it, and who the second is."""

    earlier: EarlierReservation
    passphrase: Passphrase
    second: str
    second_passphrase: Passphrase

    def wipe(self) -> None:
        self.passphrase.wipe()
        self.second_passphrase.wipe()


class JoinNotConfirmedWhy(StrEnum):
    PASSPHRASE = "passphrase"  #: not that of who offers it, or too early after wrong tries  # noqa: S105
    SECOND = "second"  #: not the second one's login name and passphrase, or too early
    SAME = "same"  #: one clerk is not two
    SECOND_MAY_NOT = "second_may_not"


@dataclass(frozen=True)
class JoinConfirmed:
    """Both are in the desk's log."""

    offer: JoinOffer


@dataclass(frozen=True)
class JoinNotConfirmed:
    why: JoinNotConfirmedWhy


ConfirmationAnswer = JoinConfirmed | JoinNotConfirmed | Denied | NotAnswered
