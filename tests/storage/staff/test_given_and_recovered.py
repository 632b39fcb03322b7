"""Passphrases that another clerk gave, acts on one's own account, and the recovery code on paper."""

from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine

from kiosk.domain.staff.account_answers import (
    AccountChanged,
    Allowed,
    ClerksListed,
    Denied,
    LockedOut,
    LoggedIn,
    NotChanged,
    NotChangedWhy,
    RecoveryOffered,
    WrongPassphrase,
)
from kiosk.domain.staff.account_rules import GIVEN_LASTS
from kiosk.domain.staff.clerks import Account, Action, Clerk, Owner, Role
from kiosk.domain.staff.desk_log import Denial
from kiosk.domain.staff.passphrases import Passphrase, QuickCode, RecoveryCode, Weakness
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.staff.clerks import SqlClerks
from tests.fakes.around.clock import FakeClock
from tests.fakes.office.clerks import HANAKO, TARO, WRONG, YURI, CountingHasher, add, log_in, passphrase_of
from tests.storage.desk import change, happened, rows

NEW = "a fresh beginning"


def account(clerks: SqlClerks, login: str) -> Account:
    answer = clerks.listed()
    assert isinstance(answer, ClerksListed)
    return next(one for one in answer.accounts if one.clerk.login == login)


def offered(clerks: SqlClerks, login: str = "hanako") -> str:
    answer = clerks.offer_recovery(account(clerks, login).clerk, passphrase_of(login))
    assert isinstance(answer, RecoveryOffered), answer
    return answer.code


def code_for(clerks: SqlClerks, login: str = "hanako") -> str:
    code = offered(clerks, login)
    assert isinstance(clerks.keep_recovery(account(clerks, login).clerk, code), AccountChanged)
    return code


def recovers(clerks: SqlClerks, code: str, passphrase: str = NEW) -> bool:
    return isinstance(clerks.recover("hanako", RecoveryCode.typed(code), Passphrase.typed(passphrase)), RecoveryOffered)


def test_a_passphrase_from_another_clerk_opens_nothing_until_it_is_ones_own(clerks: SqlClerks) -> None:
    add(clerks, HANAKO)
    hanako = log_in(clerks, "hanako")
    clerks.add(YURI, passphrase_of("yuri"), hanako)
    yuri = Clerk("yuri", YURI.name, Role.CLERK)
    assert account(clerks, "yuri").given_by == "hanako"
    assert clerks.log_in("yuri", passphrase_of("yuri")) == LoggedIn(yuri, was_given=True)
    assert clerks.ask(yuri, Action.SERVE) == Denied(Denial.GIVEN_PASSPHRASE)
    same = clerks.change_passphrase(yuri, passphrase_of("yuri"), passphrase_of("yuri"))
    assert same == NotChanged(Weakness.SAME)
    clerks.change_passphrase(yuri, passphrase_of("yuri"), Passphrase.typed(NEW))
    assert clerks.log_in("yuri", Passphrase.typed(NEW)) == LoggedIn(yuri)
    assert isinstance(clerks.ask(yuri, Action.SERVE), Allowed)
    clerks.reset_passphrase("yuri", Passphrase.typed("forgotten again"), hanako)
    assert clerks.ask(yuri, Action.SERVE) == Denied(Denial.GIVEN_PASSPHRASE), "also where they are at work"


def test_the_owner_lets_a_clerk_type_their_own(clerks: SqlClerks) -> None:
    add(clerks, YURI)
    assert account(clerks, "yuri").given_by is None
    clerks.reset_passphrase("yuri", Passphrase.typed(NEW), Owner())
    assert account(clerks, "yuri").given_by is None


def test_to_their_own_account_an_administrator_does_nothing_that_another_has_to(clerks: SqlClerks) -> None:
    add(clerks, HANAKO, TARO)
    clerks.change_role("taro", Role.ADMINISTRATOR, Owner())
    hanako = log_in(clerks, "hanako")
    for answer in (
        clerks.change_role("hanako", Role.CLERK, hanako),
        clerks.deactivate("hanako", hanako),
        clerks.reset_passphrase("hanako", Passphrase.typed(NEW), hanako),
        clerks.remove_factor("hanako", hanako),
    ):
        assert answer == NotChanged(Denial.OWN_ACCOUNT)
    assert [event[1:] for event in happened(clerks, denied=True)] == [
        ("change_role", "hanako", "own_account"),
        ("deactivate", "hanako", "own_account"),
        ("reset_passphrase", "hanako", "own_account"),
        ("remove_factor", "hanako", "own_account"),
    ]
    answer = clerks.rename("hanako", "Hanako O'Neil-Yamada", hanako)
    assert isinstance(answer, AccountChanged)
    assert answer.account.clerk.name == "Hanako O'Neil-Yamada"
    assert happened(clerks)[-1] == ("hanako", "rename_clerk", "hanako", None)
    assert clerks.rename("hanako", "花\u202e子", hanako) == NotChanged(NotChangedWhy.NO_NAME)


def test_an_account_that_has_changed_since_it_was_shown_stays_as_it_is(clerks: SqlClerks) -> None:
    add(clerks, HANAKO, YURI)
    hanako, shown = log_in(clerks, "hanako"), account(clerks, "yuri")
    clerks.change_role("yuri", Role.SUPERVISOR, Owner())
    for answer in (
        clerks.rename("yuri", "別人", hanako, shown),
        clerks.change_role("yuri", Role.ADMINISTRATOR, hanako, shown),
        clerks.deactivate("yuri", hanako, shown),
        clerks.activate("yuri", hanako, shown),
        clerks.reset_passphrase("yuri", Passphrase.typed(NEW), hanako, shown),
        clerks.remove_factor("yuri", hanako, shown),
    ):
        assert answer == NotChanged(NotChangedWhy.CHANGED)
    # A log-in is no change of theirs.
    shown = account(clerks, "yuri")
    log_in(clerks, "yuri")
    assert isinstance(clerks.deactivate("yuri", hanako, shown), AccountChanged)


def test_the_list_tells_when_somebody_was_there_last(clerks: SqlClerks, clock: FakeClock) -> None:
    add(clerks, HANAKO, YURI)
    log_in(clerks, "hanako")
    clock.go_on(seconds=60)
    log_in(clerks, "hanako")
    clerks.log_in("yuri", Passphrase.typed(WRONG))
    assert account(clerks, "hanako").last_login == clock.now()
    assert account(clerks, "yuri").last_login is None


def test_the_recovery_code_gives_a_new_passphrase_once_and_the_next_code(clerks: SqlClerks, file: Path) -> None:
    add(clerks, HANAKO)
    first = code_for(clerks)
    letters = first.replace("-", "")
    assert all(letters.encode() not in bytes(str(row), "utf-8") for row in rows(file, "SELECT * FROM clerk"))
    assert first not in repr(clerks.listed())
    answer = clerks.recover("Hanako", RecoveryCode.typed(first.lower()), Passphrase.typed(NEW))
    assert isinstance(answer, RecoveryOffered)
    assert happened(clerks)[-1] == ("hanako", "recover_account", "", None)
    assert isinstance(clerks.log_in("hanako", Passphrase.typed(NEW)), LoggedIn)
    assert clerks.recover("hanako", RecoveryCode.typed(first), Passphrase.typed(WRONG)) == WrongPassphrase(None)
    assert not recovers(clerks, answer.code), "it is on no paper yet"
    assert isinstance(clerks.keep_recovery(answer.account.clerk, answer.code), AccountChanged)
    assert happened(clerks)[-1] == ("hanako", "set_recovery", "", None)
    assert recovers(clerks, answer.code, WRONG)


def test_a_code_counts_when_it_is_on_paper_and_the_one_before_until_then(
    clerks: SqlClerks, engine: Engine, keys: RegisterKeys, clock: FakeClock, hasher: CountingHasher
) -> None:
    clerks.add_first("hanako", "山田花子", passphrase_of("hanako"))
    hanako = account(clerks, "hanako").clerk
    assert not account(clerks, "hanako").has_recovery, "nobody has said that it is on paper"
    first = code_for(clerks)
    second = offered(clerks)
    assert [event[1] for event in happened(clerks)].count("set_recovery") == 1
    # Of what was killed before it was kept nothing is left; the next window knows none of it.
    again = SqlClerks(engine, keys, "counter-1", clock, hasher)
    assert again.keep_recovery(hanako, second) == NotChanged(NotChangedWhy.CHANGED)
    third = offered(again)
    # Two windows of one administrator: which one was kept first counts, and the other is told so.
    for _ in range(2):
        assert isinstance(again.keep_recovery(hanako, third), AccountChanged), "also when the answer was lost"
    assert clerks.keep_recovery(hanako, second) == NotChanged(NotChangedWhy.CHANGED)
    assert [event[1] for event in happened(clerks)].count("set_recovery") == 2
    assert not recovers(clerks, first)
    assert not recovers(clerks, second)
    assert recovers(clerks, third)


def test_what_another_administrator_decides_ends_the_offer_of_a_code(clerks: SqlClerks) -> None:
    add(clerks, HANAKO, TARO)
    clerks.change_role("taro", Role.ADMINISTRATOR, Owner())
    taro = log_in(clerks, "taro")
    code, hanako = offered(clerks), account(clerks, "hanako").clerk
    clerks.reset_passphrase("hanako", Passphrase.typed(NEW), taro)
    assert clerks.keep_recovery(hanako, code) == NotChanged(NotChangedWhy.CHANGED)
    # Who gave the passphrase makes nothing by it that outlasts it, at a desk where the clerk is at work yet.
    assert clerks.offer_recovery(hanako, Passphrase.typed(NEW)) == NotChanged(Denial.GIVEN_PASSPHRASE)
    assert clerks.offer_factor(hanako, Passphrase.typed(NEW)) == NotChanged(Denial.GIVEN_PASSPHRASE)
    quick = clerks.set_code(hanako, Passphrase.typed(NEW), QuickCode.typed("482139"))
    assert quick == NotChanged(Denial.GIVEN_PASSPHRASE)
    assert happened(clerks, denied=True)[-1] == ("hanako", "set_code", "", "given_passphrase")
    assert not account(clerks, "hanako").has_recovery


def test_an_offer_ends_also_where_the_account_was_put_back_as_it_was(clerks: SqlClerks) -> None:
    add(clerks, HANAKO, TARO)
    clerks.change_role("taro", Role.ADMINISTRATOR, Owner())
    code, hanako = offered(clerks), account(clerks, "hanako").clerk
    clerks.deactivate("hanako", Owner())
    clerks.activate("hanako", Owner())
    assert clerks.keep_recovery(hanako, code) == NotChanged(NotChangedWhy.CHANGED)
    assert not account(clerks, "hanako").has_recovery


def test_a_passphrase_that_another_clerk_gave_lapses(clerks: SqlClerks, clock: FakeClock, file: Path) -> None:
    add(clerks, HANAKO)
    hanako = log_in(clerks, "hanako")
    clerks.add(YURI, passphrase_of("yuri"), hanako)
    clock.go_on(seconds=GIVEN_LASTS.total_seconds() - 1)
    assert isinstance(clerks.log_in("yuri", passphrase_of("yuri")), LoggedIn)
    assert not account(clerks, "yuri").has_lapsed
    clock.go_on(seconds=1)
    yuri = account(clerks, "yuri")
    assert yuri.has_lapsed
    # It counts as a wrong one does: what was wrong before is not forgotten by it.
    assert clerks.log_in("yuri", Passphrase.typed(WRONG)) == WrongPassphrase(None)
    assert clerks.log_in("yuri", passphrase_of("yuri")) == WrongPassphrase(None, has_lapsed=True)
    later = clock.now() + timedelta(seconds=5)
    changed = clerks.change_passphrase(yuri.clerk, passphrase_of("yuri"), Passphrase.typed(NEW))
    assert changed == WrongPassphrase(later, has_lapsed=True)
    assert happened(clerks, denied=True)[-1] == ("yuri", "change_passphrase", "", "lapsed")
    # It has lapsed for good: who sets the clock back makes it no younger either.
    clock.go_on(minutes=-90)
    assert account(clerks, "yuri").has_lapsed
    clock.go_on(minutes=90)
    assert isinstance(clerks.log_in("yuri", passphrase_of("yuri")), LockedOut)
    clerks.reset_passphrase("yuri", passphrase_of("yuri"), hanako)
    assert clerks.log_in("yuri", passphrase_of("yuri")) == LoggedIn(yuri.clerk, was_given=True)
    # Who writes into the file without the key makes it no younger.
    clock.go_on(seconds=GIVEN_LASTS.total_seconds())
    younger = "strftime('%Y-%m-%d %H:%M:%S.000000', at, '+3 days')"
    change(file, f"UPDATE desk_event SET at = {younger} WHERE action = 'reset_passphrase'")  # noqa: S608
    assert account(clerks, "yuri").has_lapsed


def test_a_weak_passphrase_does_not_use_the_code_up(clerks: SqlClerks) -> None:
    add(clerks, HANAKO)
    code = code_for(clerks)
    weak = clerks.recover("hanako", RecoveryCode.typed(code), Passphrase.typed("short"))
    assert weak == NotChanged(Weakness.TOO_SHORT)
    assert isinstance(clerks.recover("hanako", RecoveryCode.typed(code), Passphrase.typed(NEW)), RecoveryOffered)


def test_tries_are_limited_as_those_of_the_passphrase_are(clerks: SqlClerks, clock: FakeClock) -> None:
    add(clerks, HANAKO, TARO)
    code = code_for(clerks)
    wrong = [clerks.recover("hanako", RecoveryCode.typed("0" * 20), Passphrase.typed(NEW)) for _ in range(3)]
    assert wrong == [
        WrongPassphrase(None),
        WrongPassphrase(None),
        WrongPassphrase(clock.now() + timedelta(seconds=5)),
    ]
    assert isinstance(clerks.recover("hanako", RecoveryCode.typed(code), Passphrase.typed(NEW)), LockedOut)
    assert isinstance(clerks.log_in("hanako", passphrase_of("hanako")), LockedOut)
    # Who has no code, who is no administrator and who is nobody are told the same.
    for login in ("taro", "nobody"):
        answer = clerks.recover(login, RecoveryCode.typed(code), Passphrase.typed(NEW))
        assert answer == WrongPassphrase(None)


@pytest.mark.parametrize("what", ["no administrator any more", "out of use"])
def test_a_code_of_who_administers_no_more_opens_nothing(what: str, clerks: SqlClerks) -> None:
    add(clerks, HANAKO, TARO)
    code = code_for(clerks)
    clerks.change_role("taro", Role.ADMINISTRATOR, Owner())
    if what == "out of use":
        clerks.deactivate("hanako", Owner())
    else:
        clerks.change_role("hanako", Role.SUPERVISOR, Owner())
    assert clerks.recover("hanako", RecoveryCode.typed(code), Passphrase.typed(NEW)) == WrongPassphrase(None)
    assert happened(clerks, denied=True)[-1] == ("hanako", "recover_account", "", "wrong")
    # Nor once they do again: what another administrator has decided ends what is on paper.
    clerks.activate("hanako", Owner())
    clerks.change_role("hanako", Role.ADMINISTRATOR, Owner())
    assert clerks.recover("hanako", RecoveryCode.typed(code), Passphrase.typed(NEW)) == WrongPassphrase(None)


def test_an_administrator_proves_themselves_before_they_change_an_account(clerks: SqlClerks) -> None:
    add(clerks, HANAKO, TARO)
    hanako, taro = log_in(clerks, "hanako"), log_in(clerks, "taro")
    assert clerks.prove(hanako, passphrase_of("hanako")) is None
    assert clerks.prove(hanako, Passphrase.typed(WRONG)) == WrongPassphrase(None)
    assert happened(clerks, denied=True)[-1] == ("hanako", "prove", "", "wrong")
    # A right one ends what was wrong before, as at the log-in; and who guesses has to wait, as there.
    assert clerks.prove(hanako, passphrase_of("hanako")) is None
    guesses = [clerks.prove(hanako, Passphrase.typed(WRONG)) for _ in range(4)]
    assert [type(guess) for guess in guesses] == [*(WrongPassphrase,) * 3, LockedOut]
    # Who may not at all is told that, by the act, and not that a passphrase is wrong.
    assert clerks.prove(taro, Passphrase.typed(WRONG)) is None


def test_a_passphrase_that_is_refused_anyhow_tells_of_no_code(clerks: SqlClerks) -> None:
    add(clerks, HANAKO, TARO)
    code = code_for(clerks)
    assert isinstance(clerks.recover("hanako", RecoveryCode.typed(code), Passphrase.typed("short")), NotChanged)
    assert isinstance(clerks.recover("hanako", RecoveryCode.typed("0" * 20), Passphrase.typed("short")), NotChanged)


def test_a_code_needs_the_passphrase_and_an_administrator(clerks: SqlClerks) -> None:
    add(clerks, HANAKO, YURI)
    hanako, yuri = log_in(clerks, "hanako"), log_in(clerks, "yuri")
    assert clerks.offer_recovery(hanako, Passphrase.typed(WRONG)) == WrongPassphrase(None)
    assert clerks.offer_recovery(yuri, passphrase_of("yuri")) == NotChanged(Denial.ROLE)
    assert not account(clerks, "hanako").has_recovery
