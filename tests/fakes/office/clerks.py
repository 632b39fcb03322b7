"""Clerks of a city hall, and a hasher that costs nothing."""

from dataclasses import dataclass, field

from argon2 import PasswordHasher

from kiosk.domain.ports import Clerks
from kiosk.domain.staff.account_answers import AccountChanged, LoggedIn
from kiosk.domain.staff.attendance import Attended, Locked
from kiosk.domain.staff.clerks import Clerk, NewClerk, Owner, Role
from kiosk.domain.staff.passphrases import Passphrase, QuickCode
from kiosk.storage.core.passphrase_hashing import Hasher
from tests.fakes.around.clock import WEDNESDAY_MORNING

HANAKO = NewClerk("hanako", "山田花子", Role.ADMINISTRATOR)
TARO = NewClerk("taro", "佐藤太郎", Role.SUPERVISOR)
YURI = NewClerk("yuri", "髙﨑ゆり", Role.CLERK)
PASSPHRASES = {"hanako": "correct horse", "taro": "battery staple", "yuri": "さくらの咲く四月の朝"}
CODE = "402917"
WRONG, WRONG_CODE = "quite another one", "402918"


@dataclass
class CountingHasher(Hasher):
    """A real one with the least that Argon2 takes; it tells what it was asked to check."""

    argon: PasswordHasher = field(default_factory=lambda: PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
    checked: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(self.argon)

    def fits(self, hashed: str, octets: bytearray) -> bool:
        self.checked.append(hashed)
        return super().fits(hashed, octets)


def passphrase_of(login: str) -> Passphrase:
    return Passphrase.typed(PASSPHRASES[login])


def add(clerks: Clerks, *people: NewClerk) -> None:
    """By the owner of the machine."""
    for new in people:
        answer = clerks.add(new, passphrase_of(new.login), Owner())
        assert isinstance(answer, AccountChanged), answer


def log_in(clerks: Clerks, login: str) -> Clerk:
    answer = clerks.log_in(login, passphrase_of(login))
    assert isinstance(answer, LoggedIn), answer
    return answer.clerk


def lock(clerks: Clerks, login: str, code: str = CODE) -> Locked:
    """The desk of a clerk who logged in, chose a code and went away."""
    clerk = log_in(clerks, login)
    answer = clerks.set_code(clerk, passphrase_of(login), QuickCode.typed(code))
    assert isinstance(answer, AccountChanged), answer
    return Attended(clerk, WEDNESDAY_MORNING, WEDNESDAY_MORNING).locked()
