"""Whatever is done to an account is in the desk's log; and whose passphrase an administrator makes anew."""

import pyotp

from kiosk.domain.staff.account_answers import (
    AccountChanged,
    ClerksListed,
    FactorOffered,
    LoggedIn,
)
from kiosk.domain.staff.clerks import NewClerk, Owner, Role
from kiosk.domain.staff.passphrases import OneTimeCode, Passphrase, RecoveryCode
from kiosk.storage.staff.clerks import SqlClerks
from tests.fakes.around.clock import FakeClock
from tests.fakes.office.clerks import HANAKO, YURI, add, log_in, passphrase_of
from tests.storage.desk import happened
from tests.storage.staff.test_given_and_recovered import code_for

JIRO = NewClerk("jiro", "次郎", Role.ADMINISTRATOR)
NEW = "a fresh beginning"


def test_each_thing_that_is_done_to_an_account_is_in_the_log(clerks: SqlClerks) -> None:
    add(clerks, HANAKO)
    hanako = log_in(clerks, "hanako")
    before = len(happened(clerks))
    for answer in (
        clerks.add(YURI, passphrase_of("yuri"), hanako),
        clerks.rename("yuri", "髙﨑 ゆり", hanako),
        clerks.change_role("yuri", Role.SUPERVISOR, hanako),
        clerks.deactivate("yuri", hanako),
        clerks.activate("yuri", hanako),
        clerks.reset_passphrase("yuri", Passphrase.typed(NEW), hanako),
        clerks.remove_factor("yuri", hanako),
    ):
        assert isinstance(answer, AccountChanged), answer
    assert [(event[0], event[1], event[2].split()[0]) for event in happened(clerks)[before:]] == [
        ("hanako", "add_clerk", "yuri"),
        ("hanako", "rename_clerk", "yuri"),
        ("hanako", "change_role", "yuri"),
        ("hanako", "deactivate", "yuri"),
        ("hanako", "activate", "yuri"),
        ("hanako", "reset_passphrase", "yuri"),
        ("hanako", "remove_factor", "yuri"),
    ]


def test_an_administrator_who_forgot_theirs_gets_another_one_from_another_administrator(clerks: SqlClerks) -> None:
    add(clerks, HANAKO)
    clerks.add(JIRO, Passphrase.typed("battery for staples"), Owner())
    answer = clerks.reset_passphrase("jiro", Passphrase.typed(NEW), log_in(clerks, "hanako"))
    assert isinstance(answer, AccountChanged)
    given = clerks.log_in("jiro", Passphrase.typed(NEW))
    assert isinstance(given, LoggedIn)
    assert given.was_given


def test_who_comes_back_by_the_code_on_paper_sets_up_the_app_anew(clerks: SqlClerks, clock: FakeClock) -> None:
    add(clerks, HANAKO)
    hanako = log_in(clerks, "hanako")
    offered = clerks.offer_factor(hanako, passphrase_of("hanako"))
    assert isinstance(offered, FactorOffered)
    first = OneTimeCode.typed(pyotp.TOTP(offered.secret).at(clock.now()))
    assert isinstance(clerks.set_factor(hanako, offered.secret, first), AccountChanged)
    clerks.recover("hanako", RecoveryCode.typed(code_for(clerks)), Passphrase.typed(NEW))
    listed = clerks.listed()
    assert isinstance(listed, ClerksListed)
    assert [account.has_factor for account in listed.accounts] == [False]
    assert isinstance(clerks.log_in("hanako", Passphrase.typed(NEW)), LoggedIn)
