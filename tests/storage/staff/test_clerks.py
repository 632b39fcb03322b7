"""Clerks' accounts: who makes and changes them, and what is refused."""

from pathlib import Path

import pytest

from kiosk.domain.staff.account_answers import (
    AccountChanged,
    Allowed,
    ClerksListed,
    Denied,
    LockedOut,
    LoggedIn,
    NotAnswered,
    NotChanged,
    NotChangedWhy,
    RecoveryOffered,
    WrongPassphrase,
)
from kiosk.domain.staff.clerks import Action, Clerk, NewClerk, Owner, Role, may
from kiosk.domain.staff.desk_log import AuditAction, Denial
from kiosk.domain.staff.passphrases import Passphrase, QuickCode, Weakness
from kiosk.storage.staff.clerks import SqlClerks
from tests.fakes.around.clock import FakeClock
from tests.fakes.office.clerks import HANAKO, TARO, WRONG, YURI, add, log_in, passphrase_of
from tests.storage.desk import change, happened, rows

PEOPLE = {Role.CLERK: YURI, Role.SUPERVISOR: TARO, Role.ADMINISTRATOR: HANAKO}


def listed(clerks: SqlClerks) -> list[tuple[str, Role, bool]]:
    answer = clerks.listed()
    assert isinstance(answer, ClerksListed), answer
    return [(account.clerk.login, account.clerk.role, account.is_active) for account in answer.accounts]


# --- the first administrator


def test_a_new_register_has_no_clerk_and_takes_the_first_administrator_from_anybody(clerks: SqlClerks) -> None:
    assert listed(clerks) == []
    answer = clerks.add_first("Hanako", " 山田花子", passphrase_of("hanako"))
    assert isinstance(answer, RecoveryOffered)
    assert (answer.account.clerk, answer.account.made_by) == (Clerk("hanako", "山田花子", Role.ADMINISTRATOR), None)
    assert log_in(clerks, "hanako").role is Role.ADMINISTRATOR


def test_a_second_first_administrator_is_denied_and_kept(clerks: SqlClerks) -> None:
    add(clerks, YURI)
    assert clerks.add_first("taro", "佐藤太郎", passphrase_of("taro")) == NotChanged(Denial.NOT_FIRST)
    assert listed(clerks) == [("yuri", Role.CLERK, True)]
    assert happened(clerks, denied=True) == [(None, "add_clerk", "", "not_first")]


# --- making accounts


def test_an_administrator_makes_an_account_that_names_them(clerks: SqlClerks, clock: FakeClock) -> None:
    add(clerks, HANAKO)
    answer = clerks.add(YURI, passphrase_of("yuri"), log_in(clerks, "hanako"))
    assert isinstance(answer, AccountChanged)
    assert (answer.account.made_by, answer.account.made_at) == ("hanako", clock.now())
    assert log_in(clerks, "yuri").name == "髙﨑ゆり"
    assert happened(clerks)[2] == ("hanako", "add_clerk", "yuri clerk", None)


@pytest.mark.parametrize(
    ("new", "passphrase", "why"),
    [
        (NewClerk("hanako", "別人", Role.CLERK), "correct horse", NotChangedWhy.LOGIN_TAKEN),
        (NewClerk("HANAKO", "別人", Role.CLERK), "correct horse", NotChangedWhy.LOGIN_TAKEN),
        (NewClerk("花子", "別人", Role.CLERK), "correct horse", NotChangedWhy.NO_LOGIN_NAME),
        (NewClerk("yuri", "花\u202e子", Role.CLERK), "correct horse", NotChangedWhy.NO_NAME),
        (NewClerk("yuri", "ゆり", Role.CLERK), "too short", Weakness.TOO_SHORT),
        (NewClerk("Yuri", "ゆり", Role.CLERK), "yuri-2026-06", Weakness.LOGIN_NAME),
    ],
)
def test_what_is_no_account_is_named_and_not_made(
    new: NewClerk, passphrase: str, why: NotChangedWhy | Weakness, clerks: SqlClerks
) -> None:
    add(clerks, HANAKO)
    typed = Passphrase.typed(passphrase)
    assert clerks.add(new, typed, Owner()) == NotChanged(why)
    assert listed(clerks) == [("hanako", Role.ADMINISTRATOR, True)]
    with pytest.raises(RuntimeError, match="has been used"):
        typed.take()


@pytest.mark.parametrize("person", [TARO, YURI])
def test_nobody_else_makes_or_changes_accounts_and_each_try_is_kept(person: NewClerk, clerks: SqlClerks) -> None:
    add(clerks, HANAKO, person)
    by = log_in(clerks, person.login)
    new = NewClerk("jiro", "次郎", Role.ADMINISTRATOR)
    for answer in (
        clerks.add(new, Passphrase.typed(WRONG), by),
        clerks.change_role(person.login, Role.ADMINISTRATOR, by),
        clerks.deactivate("hanako", by),
        clerks.activate("hanako", by),
        clerks.reset_passphrase("hanako", Passphrase.typed(WRONG), by),
    ):
        assert answer == NotChanged(Denial.ROLE)
    assert [event[1:] for event in happened(clerks, denied=True)] == [
        ("add_clerk", "jiro", "role"),
        ("change_role", person.login, "role"),
        ("deactivate", "hanako", "role"),
        ("activate", "hanako", "role"),
        ("reset_passphrase", "hanako", "role"),
    ]
    assert log_in(clerks, "hanako").role is Role.ADMINISTRATOR


# --- changing them


def test_a_role_holds_from_the_next_action_on(clerks: SqlClerks) -> None:
    add(clerks, HANAKO, YURI)
    yuri = log_in(clerks, "yuri")
    assert clerks.ask(yuri, Action.MARK_RECORD) == Denied(Denial.ROLE)
    assert isinstance(clerks.change_role("yuri", Role.SUPERVISOR, Owner()), AccountChanged)
    answer = clerks.ask(yuri, Action.MARK_RECORD)
    assert isinstance(answer, Allowed)
    assert answer.clerk.role is Role.SUPERVISOR


def test_an_account_out_of_use_opens_nothing_and_its_passphrase_looks_wrong(clerks: SqlClerks) -> None:
    add(clerks, HANAKO, YURI)
    yuri = log_in(clerks, "yuri")
    assert isinstance(clerks.deactivate("yuri", Owner()), AccountChanged)
    assert clerks.log_in("yuri", passphrase_of("yuri")) == WrongPassphrase(None)
    assert clerks.ask(yuri, Action.SERVE) == Denied(Denial.INACTIVE)
    assert [event[3] for event in happened(clerks, denied=True)] == ["inactive", "inactive"]
    assert isinstance(clerks.activate("yuri", Owner()), AccountChanged)
    assert log_in(clerks, "yuri") == yuri


@pytest.mark.parametrize("role", [Role.CLERK, Role.SUPERVISOR])
def test_the_last_administrator_in_use_stays_one(role: Role, clerks: SqlClerks) -> None:
    add(clerks, HANAKO, TARO)
    hanako = log_in(clerks, "hanako")
    assert clerks.deactivate("hanako", hanako) == NotChanged(Denial.LAST_ADMINISTRATOR)
    assert clerks.change_role("hanako", role, Owner()) == NotChanged(Denial.LAST_ADMINISTRATOR)
    assert [event[0] for event in happened(clerks, denied=True)] == ["hanako", None]
    assert isinstance(clerks.change_role("taro", Role.ADMINISTRATOR, hanako), AccountChanged)
    assert clerks.change_role("hanako", role, hanako) == NotChanged(Denial.OWN_ACCOUNT)
    assert isinstance(clerks.change_role("hanako", role, Owner()), AccountChanged)
    assert clerks.deactivate("taro", Owner()) == NotChanged(Denial.LAST_ADMINISTRATOR)


def test_an_administrator_out_of_use_counts_for_none(clerks: SqlClerks) -> None:
    add(clerks, HANAKO, TARO)
    clerks.change_role("taro", Role.ADMINISTRATOR, Owner())
    clerks.deactivate("taro", Owner())
    assert clerks.deactivate("hanako", Owner()) == NotChanged(Denial.LAST_ADMINISTRATOR)
    assert isinstance(clerks.change_role("taro", Role.CLERK, Owner()), AccountChanged)


def test_a_login_name_that_nobody_has_is_named(clerks: SqlClerks) -> None:
    add(clerks, HANAKO)
    for answer in (
        clerks.change_role("nobody", Role.CLERK, Owner()),
        clerks.deactivate("花子", Owner()),
        clerks.reset_passphrase("nobody", Passphrase.typed(WRONG), Owner()),
    ):
        assert answer == NotChanged(NotChangedWhy.UNKNOWN_LOGIN)


def test_another_passphrase_ends_a_lock_out(clerks: SqlClerks) -> None:
    add(clerks, HANAKO)
    for _ in range(3):
        clerks.log_in("hanako", Passphrase.typed(WRONG))
    assert isinstance(clerks.log_in("hanako", passphrase_of("hanako")), LockedOut)
    assert isinstance(clerks.reset_passphrase("hanako", Passphrase.typed("a fresh beginning"), Owner()), AccountChanged)
    assert isinstance(clerks.log_in("hanako", Passphrase.typed("a fresh beginning")), LoggedIn)
    assert clerks.log_in("hanako", passphrase_of("hanako")) == WrongPassphrase(None)


def test_a_clerk_changes_their_own_passphrase_with_the_old_one(clerks: SqlClerks) -> None:
    add(clerks, YURI)
    yuri = log_in(clerks, "yuri")
    assert clerks.change_passphrase(yuri, Passphrase.typed(WRONG), Passphrase.typed(WRONG)) == WrongPassphrase(None)
    short = clerks.change_passphrase(yuri, passphrase_of("yuri"), Passphrase.typed("short"))
    assert short == NotChanged(Weakness.TOO_SHORT)
    assert isinstance(clerks.change_passphrase(yuri, passphrase_of("yuri"), Passphrase.typed(WRONG)), AccountChanged)
    assert isinstance(clerks.log_in("yuri", Passphrase.typed(WRONG)), LoggedIn)


def test_a_code_is_chosen_with_the_passphrase_and_taken_away(clerks: SqlClerks, file: Path) -> None:
    add(clerks, YURI)
    yuri = log_in(clerks, "yuri")
    easy = clerks.set_code(yuri, passphrase_of("yuri"), QuickCode.typed("123456"))
    assert easy == NotChanged(Weakness.RUN)
    wrong = clerks.set_code(yuri, Passphrase.typed(WRONG), QuickCode.typed("402917"))
    assert wrong == WrongPassphrase(None)
    assert rows(file, "SELECT code FROM clerk") == [(None,)]
    chosen = clerks.set_code(yuri, passphrase_of("yuri"), QuickCode.typed("402917"))
    assert isinstance(chosen, AccountChanged)
    assert chosen.account.has_code
    clerks.set_code(yuri, passphrase_of("yuri"), None)
    assert rows(file, "SELECT code FROM clerk") == [(None,)]


# --- who may do what


@pytest.mark.parametrize("role", Role)
def test_each_action_of_each_role_is_allowed_or_denied_and_kept(role: Role, clerks: SqlClerks) -> None:
    add(clerks, PEOPLE[role])
    clerk = log_in(clerks, PEOPLE[role].login)
    for action in Action:
        answer = clerks.ask(clerk, action, "link 0123456789")
        assert answer == (Allowed(clerk) if may(role, action) else Denied(Denial.ROLE))
        denial = None if may(role, action) else "role"
        assert happened(clerks)[-1] == (clerk.login, action.value, "link 0123456789", denial)


def test_what_is_no_reference_is_not_kept(clerks: SqlClerks) -> None:
    add(clerks, YURI)
    with pytest.raises(ValueError, match="short reference"):
        clerks.ask(log_in(clerks, "yuri"), Action.FIND, "山田花子")


def test_coming_and_going_is_kept_with_its_counter(clerks: SqlClerks, file: Path) -> None:
    add(clerks, YURI)
    yuri = log_in(clerks, "yuri")
    clerks.note(yuri, AuditAction.LOCK)
    clerks.note(yuri, AuditAction.LOG_OUT)
    assert [event[1] for event in happened(clerks)] == ["add_clerk", "log_in", "lock", "log_out"]
    assert rows(file, "SELECT DISTINCT counter FROM desk_event") == [("counter-1",)]


def test_the_newest_lines_are_found_in_their_order(clerks: SqlClerks) -> None:
    add(clerks, YURI)
    yuri = log_in(clerks, "yuri")
    for number in range(5):
        clerks.ask(yuri, Action.FIND, f"link {number}")
    found = clerks.events(newest=2)
    assert [event.about for event in getattr(found, "events", ())] == ["link 3", "link 4"]


# --- a register in trouble


@pytest.mark.expects_log
@pytest.mark.parametrize(
    "setting",
    [
        "role = 'administrator'",
        "passphrase = (SELECT passphrase FROM clerk WHERE login = 'hanako')",
        "failures = 0",
        "name = 'x'",
        "made_by = 'hanako'",
    ],
)
def test_an_account_that_was_changed_without_the_key_opens_nothing(setting: str, clerks: SqlClerks, file: Path) -> None:
    add(clerks, HANAKO, YURI)
    yuri = log_in(clerks, "yuri")
    clerks.log_in("yuri", Passphrase.typed(WRONG))
    change(file, f"UPDATE clerk SET {setting} WHERE login = 'yuri'")  # noqa: S608
    for answer in (clerks.log_in("yuri", passphrase_of("yuri")), clerks.ask(yuri, Action.MANAGE_CLERKS)):
        assert isinstance(answer, NotAnswered)
        assert "account yuri was changed from outside" in answer.why
    assert isinstance(clerks.log_in("hanako", passphrase_of("hanako")), LoggedIn)


@pytest.mark.expects_log
@pytest.mark.parametrize(
    ("damage", "said"),
    [
        ("DROP TABLE clerk", "did not answer"),
        ("DROP TABLE desk_event", "did not answer"),
        ("UPDATE clerk SET made_at = 'x'", "Something in the register cannot be read. Nothing was changed."),
    ],
)
def test_a_register_that_does_not_answer_lets_nobody_do_anything(
    damage: str, said: str, clerks: SqlClerks, file: Path
) -> None:
    add(clerks, YURI)
    yuri = log_in(clerks, "yuri")
    change(file, damage)
    for answer in (
        clerks.log_in("yuri", passphrase_of("yuri")),
        clerks.ask(yuri, Action.SERVE),
        clerks.add(TARO, passphrase_of("taro"), Owner()) if "made_at" not in damage else clerks.listed(),
    ):
        assert isinstance(answer, NotAnswered)
        assert said in answer.why
