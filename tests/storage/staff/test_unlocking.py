"""The quick code: it unlocks what the same clerk locked, a few times, for a day; it logs nobody in."""

from dataclasses import replace

import pytest

from kiosk.domain.staff.account_answers import LoggedIn, PassphraseNeeded, WrongCode, WrongPassphrase
from kiosk.domain.staff.attendance import WORKING_SESSION
from kiosk.domain.staff.clerks import Owner, Role
from kiosk.domain.staff.passphrases import Passphrase, QuickCode
from kiosk.storage.staff.clerks import SqlClerks
from tests.fakes.around.clock import FakeClock
from tests.fakes.office.clerks import (
    CODE,
    HANAKO,
    WRONG,
    WRONG_CODE,
    YURI,
    CountingHasher,
    add,
    lock,
    log_in,
    passphrase_of,
)
from tests.storage.desk import happened


@pytest.fixture
def accounts(clerks: SqlClerks) -> SqlClerks:
    add(clerks, HANAKO, YURI)
    return clerks


def code(digits: str = CODE) -> QuickCode:
    return QuickCode.typed(digits)


def test_the_code_unlocks_and_is_kept(accounts: SqlClerks) -> None:
    desk = lock(accounts, "yuri")
    assert accounts.unlock(desk, code()) == LoggedIn(desk.clerk)
    assert happened(accounts)[-1] == ("yuri", "unlock", "", None)


def test_the_role_may_be_another_one_since(accounts: SqlClerks) -> None:
    desk = lock(accounts, "yuri")
    accounts.change_role("yuri", Role.SUPERVISOR, Owner())
    assert accounts.unlock(desk, code()) == LoggedIn(replace(desk.clerk, role=Role.SUPERVISOR))


def test_after_three_wrong_codes_only_the_passphrase_helps(accounts: SqlClerks, hasher: CountingHasher) -> None:
    desk = lock(accounts, "yuri")
    answers = [accounts.unlock(desk, code(WRONG_CODE)) for _ in range(3)]
    assert answers == [WrongCode(2), WrongCode(1), PassphraseNeeded()]
    hasher.checked.clear()
    assert accounts.unlock(desk, code()) == PassphraseNeeded()
    assert hasher.checked == []
    assert [event[3] for event in happened(accounts, denied=True)] == ["wrong"] * 3 + ["passphrase_needed"]
    assert log_in(accounts, "yuri") == desk.clerk
    assert accounts.unlock(desk, code()) == LoggedIn(desk.clerk)


def test_a_right_code_lets_the_next_slips_count_anew(accounts: SqlClerks) -> None:
    desk = lock(accounts, "yuri")
    assert [accounts.unlock(desk, code(WRONG_CODE)) for _ in range(2)] == [WrongCode(2), WrongCode(1)]
    assert isinstance(accounts.unlock(desk, code()), LoggedIn)
    assert accounts.unlock(desk, code(WRONG_CODE)) == WrongCode(2)


def test_a_right_code_shortens_no_wait_for_the_passphrase(accounts: SqlClerks) -> None:
    desk = lock(accounts, "yuri")
    for _ in range(2):
        assert accounts.log_in("yuri", Passphrase.typed(WRONG)) == WrongPassphrase(None)
    assert isinstance(accounts.unlock(desk, code()), LoggedIn)
    third = accounts.log_in("yuri", Passphrase.typed(WRONG))
    assert isinstance(third, WrongPassphrase)
    assert third.wait_until is not None


def test_who_is_locked_out_elsewhere_still_unlocks_what_they_locked_here(accounts: SqlClerks) -> None:
    desk = lock(accounts, "yuri")
    for _ in range(4):
        accounts.log_in("yuri", Passphrase.typed(WRONG))
    assert isinstance(accounts.unlock(desk, code()), LoggedIn)


def test_the_code_is_good_within_the_working_session_only(accounts: SqlClerks, clock: FakeClock) -> None:
    desk = lock(accounts, "yuri")
    clock.go_on(seconds=WORKING_SESSION.total_seconds())
    assert accounts.unlock(desk, code()) == PassphraseNeeded()


def test_without_a_code_or_out_of_use_only_the_passphrase_is_asked_for(accounts: SqlClerks) -> None:
    desk = lock(accounts, "yuri")
    accounts.set_code(desk.clerk, passphrase_of("yuri"), None)
    assert accounts.unlock(desk, code()) == PassphraseNeeded()
    desk = lock(accounts, "yuri")
    accounts.deactivate("yuri", Owner())
    assert accounts.unlock(desk, code()) == PassphraseNeeded()


def test_another_clerks_code_unlocks_nothing(accounts: SqlClerks) -> None:
    desk = lock(accounts, "yuri")
    lock(accounts, "hanako", "918273")
    assert accounts.unlock(desk, code("918273")) == WrongCode(2)


def test_a_passphrase_that_was_given_anew_takes_the_code_away(accounts: SqlClerks) -> None:
    desk = lock(accounts, "yuri")
    accounts.reset_passphrase("yuri", Passphrase.typed("a fresh beginning"), Owner())
    assert accounts.unlock(desk, code()) == PassphraseNeeded()
