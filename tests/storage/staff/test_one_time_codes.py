"""One-time codes: asked for where they were set up, each counts once, and a lost app shuts nobody out for ever."""

from datetime import timedelta
from pathlib import Path

import pyotp
import pytest

from kiosk.domain.staff.account_answers import (
    AccountChanged,
    FactorOffered,
    LoggedIn,
    LoginAnswer,
    NotAnswered,
    NotChanged,
    WrongOneTimeCode,
    WrongPassphrase,
)
from kiosk.domain.staff.clerks import Clerk, Owner
from kiosk.domain.staff.passphrases import OneTimeCode, Passphrase
from kiosk.storage.staff.clerks import SqlClerks
from tests.fakes.around.clock import FakeClock
from tests.fakes.office.clerks import HANAKO, TARO, WRONG, YURI, add, log_in, passphrase_of
from tests.storage.desk import change, happened, rows

STEP = 30


class App:
    """The authenticator on a clerk's phone, whose clock may go wrong."""

    def __init__(self, offered: FactorOffered, clock: FakeClock) -> None:
        self._totp = pyotp.TOTP(offered.secret)
        self._clock = clock

    def shows(self, ahead: int = 0) -> OneTimeCode:
        return OneTimeCode.typed(self._totp.at(self._clock.now() + timedelta(seconds=ahead)))


@pytest.fixture
def yuri(clerks: SqlClerks) -> Clerk:
    add(clerks, HANAKO, TARO, YURI)
    return log_in(clerks, "yuri")


@pytest.fixture
def app(clerks: SqlClerks, yuri: Clerk, clock: FakeClock) -> App:
    """Set up, and half a minute on: the code that began it was used."""
    offered = clerks.offer_factor(yuri, passphrase_of("yuri"))
    assert isinstance(offered, FactorOffered), offered
    app = App(offered, clock)
    answer = clerks.set_factor(yuri, offered.secret, app.shows())
    assert isinstance(answer, AccountChanged), answer
    assert answer.account.has_factor
    clock.go_on(seconds=STEP)
    return app


def tries(clerks: SqlClerks, code: OneTimeCode | None = None, passphrase: str | None = None) -> LoginAnswer:
    typed = passphrase_of("yuri") if passphrase is None else Passphrase.typed(passphrase)
    return clerks.log_in("yuri", typed, code)


def test_a_clerk_who_has_set_it_up_needs_both(clerks: SqlClerks, app: App) -> None:
    assert isinstance(tries(clerks), WrongPassphrase)
    assert isinstance(tries(clerks, OneTimeCode.typed("000000")), WrongPassphrase)
    assert isinstance(tries(clerks, app.shows()), LoggedIn)


def test_which_of_both_was_wrong_is_not_told(clerks: SqlClerks, app: App) -> None:
    assert tries(clerks, app.shows(), WRONG) == tries(clerks) == WrongPassphrase(None)
    assert [event[3] for event in happened(clerks, denied=True)] == ["wrong", "wrong"]


def test_a_clerk_without_one_logs_in_as_before_whatever_stands_in_the_field(clerks: SqlClerks, app: App) -> None:
    assert isinstance(clerks.log_in("taro", passphrase_of("taro")), LoggedIn)
    assert isinstance(clerks.log_in("taro", passphrase_of("taro"), OneTimeCode.typed("123456")), LoggedIn)


def test_a_code_counts_once(clerks: SqlClerks, app: App, clock: FakeClock) -> None:
    assert isinstance(tries(clerks, app.shows()), LoggedIn)
    assert isinstance(tries(clerks, app.shows()), WrongPassphrase)
    # Nor one of before, which somebody has seen over the shoulder.
    assert isinstance(tries(clerks, app.shows(-STEP)), WrongPassphrase)
    clock.go_on(seconds=STEP)
    assert isinstance(tries(clerks, app.shows()), LoggedIn)


def test_the_code_that_began_it_logs_nobody_in(clerks: SqlClerks, app: App) -> None:
    assert isinstance(tries(clerks, app.shows(-STEP)), WrongPassphrase)


@pytest.mark.parametrize(("ahead", "is_taken"), [(-2, False), (-1, True), (1, True), (2, False)])
def test_clocks_may_differ_by_half_a_minute(
    ahead: int, is_taken: bool, clerks: SqlClerks, app: App, clock: FakeClock
) -> None:
    clock.go_on(seconds=5 * STEP)
    assert isinstance(tries(clerks, app.shows(ahead * STEP)), LoggedIn) == is_taken


def test_setting_it_up_takes_the_passphrase_and_a_code_of_the_new_secret(
    clerks: SqlClerks, yuri: Clerk, clock: FakeClock
) -> None:
    assert isinstance(clerks.offer_factor(yuri, Passphrase.typed(WRONG)), WrongPassphrase)
    offered = clerks.offer_factor(yuri, passphrase_of("yuri"))
    assert isinstance(offered, FactorOffered)
    other = pyotp.TOTP(pyotp.random_base32()).at(clock.now())
    assert clerks.set_factor(yuri, offered.secret, OneTimeCode.typed(other)) == WrongOneTimeCode()
    assert isinstance(tries(clerks), LoggedIn)


def test_a_secret_counts_for_the_clerk_alone_to_whom_it_was_offered(
    clerks: SqlClerks, yuri: Clerk, clock: FakeClock
) -> None:
    offered = clerks.offer_factor(yuri, passphrase_of("yuri"))
    assert isinstance(offered, FactorOffered)
    taro = log_in(clerks, "taro")
    assert clerks.set_factor(taro, offered.secret, App(offered, clock).shows()) == WrongOneTimeCode()
    assert ("taro", "set_factor", "", "wrong") in happened(clerks, denied=True)
    assert isinstance(clerks.set_factor(yuri, offered.secret, App(offered, clock).shows()), AccountChanged)
    clock.go_on(seconds=STEP)
    again = clerks.set_factor(yuri, offered.secret, App(offered, clock).shows())
    assert again == WrongOneTimeCode(), "what was set is offered no more"


def test_an_administrator_lets_somebody_in_who_has_lost_their_app(clerks: SqlClerks, app: App) -> None:
    assert isinstance(clerks.remove_factor("yuri", log_in(clerks, "taro")), NotChanged)
    removed = clerks.remove_factor("yuri", log_in(clerks, "hanako"))
    assert isinstance(removed, AccountChanged)
    assert not removed.account.has_factor
    assert isinstance(tries(clerks), LoggedIn)
    assert ("hanako", "remove_factor", "yuri", None) in happened(clerks)
    assert isinstance(clerks.remove_factor("yuri", Owner()), AccountChanged)


def test_the_secret_is_sealed_and_is_the_accounts_own(clerks: SqlClerks, yuri: Clerk, app: App, file: Path) -> None:
    ((sealed,),) = rows(file, "SELECT factor FROM clerk WHERE login = 'yuri'")
    assert isinstance(sealed, bytes)
    assert len(sealed) > 32
    assert "secret" not in repr(clerks.offer_factor(yuri, passphrase_of("yuri")))


@pytest.mark.expects_log
@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE clerk SET factor = NULL, factor_step = NULL WHERE login = 'yuri'",
        "UPDATE clerk SET factor_step = 0 WHERE login = 'yuri'",
        "UPDATE clerk SET factor = x'00' WHERE login = 'yuri'",
    ],
)
def test_who_takes_it_off_without_the_key_opens_nothing(
    statement: str, clerks: SqlClerks, app: App, file: Path
) -> None:
    change(file, statement)
    assert isinstance(tries(clerks, app.shows()), NotAnswered)
