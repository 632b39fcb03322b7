"""Who may do something now, whose passphrase is taken, and who has to stay."""

from datetime import timedelta

import pytest

from kiosk.domain.staff.account_answers import NotChangedWhy
from kiosk.domain.staff.account_rules import (
    ACCOUNT_DEEDS,
    GIVEN_LASTS,
    AccountState,
    change_denial,
    checked,
    code_helps,
    has_lapsed,
    passphrase_denial,
    right_of,
    state_after,
)
from kiosk.domain.staff.attendance import WORKING_SESSION, Locked
from kiosk.domain.staff.clerks import Action, Clerk, NewClerk, Role
from kiosk.domain.staff.desk_log import AuditAction, Denial
from kiosk.domain.staff.lockout import CODE_TRIES, WrongTries
from tests.fakes.around.clock import WEDNESDAY_MORNING as NOW

YURI = Clerk("yuri", "髙﨑ゆり", Role.CLERK)
ADMINISTRATOR = AccountState(Role.ADMINISTRATOR, is_active=True)


def test_a_clerk_has_the_rights_of_their_role_and_what_the_programme_opens() -> None:
    assert right_of(YURI, Action.FIND) == YURI
    assert right_of(YURI, Action.CANCEL_RECORD) is Denial.ROLE
    assert right_of(YURI, Action.CANCEL_RECORD, frozenset({Action.CANCEL_RECORD})) == YURI
    assert right_of(YURI, Action.MANAGE_CLERKS, frozenset(Action)) is Denial.ROLE


def test_nobody_has_no_right() -> None:
    assert {right_of(None, action, frozenset(Action)) for action in Action} == {Denial.INACTIVE}


@pytest.mark.parametrize(
    ("is_right", "is_active", "denial"),
    [(True, True, None), (False, True, Denial.WRONG), (False, False, Denial.WRONG), (True, False, Denial.INACTIVE)],
)
def test_only_the_right_passphrase_of_an_account_in_use_is_taken(
    is_right: bool, is_active: bool, denial: Denial | None
) -> None:
    assert passphrase_denial(is_right=is_right, is_active=is_active) is denial
    lapsed = passphrase_denial(is_right=is_right, is_active=is_active, lapsed=True)
    assert lapsed is (denial or Denial.LAPSED), "that is told to who has it, and to nobody else"


def test_a_given_passphrase_lapses_and_a_clock_makes_it_no_younger() -> None:
    assert not has_lapsed(NOW, NOW)
    assert not has_lapsed(NOW, NOW + GIVEN_LASTS - timedelta(seconds=1))
    assert has_lapsed(NOW, NOW + GIVEN_LASTS)
    assert not has_lapsed(NOW, NOW - timedelta(minutes=2)), "another counter's clock"
    assert has_lapsed(NOW, NOW - timedelta(minutes=3))
    assert has_lapsed(None, NOW)
    assert has_lapsed(NOW, NOW + timedelta(hours=1), NOW + GIVEN_LASTS), "the clock was set back"


def test_the_quick_code_helps_while_the_working_session_lasts_and_tries_are_left() -> None:
    locked = Locked(YURI, NOW)
    assert code_helps(locked, WrongTries(), NOW, is_active=True)
    assert code_helps(locked, WrongTries(9, NOW, CODE_TRIES - 1), NOW, is_active=True)
    assert not code_helps(locked, WrongTries(codes=CODE_TRIES), NOW, is_active=True)
    assert not code_helps(locked, WrongTries(), NOW, is_active=False)
    assert not code_helps(locked, WrongTries(), NOW + WORKING_SESSION, is_active=True)
    assert not code_helps(locked, WrongTries(), NOW - timedelta(minutes=1), is_active=True)


@pytest.mark.parametrize(
    "then", [AccountState(Role.SUPERVISOR, is_active=True), AccountState(Role.ADMINISTRATOR, is_active=False)]
)
def test_the_last_administrator_in_use_stays_one(then: AccountState) -> None:
    assert change_denial(ADMINISTRATOR, then, 0) is Denial.LAST_ADMINISTRATOR
    assert change_denial(ADMINISTRATOR, then, 1) is None


def test_who_manages_nobody_may_become_anything() -> None:
    for now in (AccountState(Role.CLERK, is_active=True), AccountState(Role.ADMINISTRATOR, is_active=False)):
        assert change_denial(now, AccountState(Role.CLERK, is_active=False), 0) is None
    assert change_denial(ADMINISTRATOR, ADMINISTRATOR, 0) is None


def test_an_account_is_kept_under_its_names_as_they_are_kept() -> None:
    assert checked(NewClerk(" Yuri ", "髙﨑　ゆり", Role.CLERK)) == NewClerk("yuri", "髙﨑 ゆり", Role.CLERK)
    assert checked(NewClerk("ゆり", "Yuri", Role.CLERK)) is NotChangedWhy.NO_LOGIN_NAME
    assert checked(NewClerk("yuri", "\u202e", Role.CLERK)) is NotChangedWhy.NO_NAME


def test_how_an_account_stands_follows_from_the_log() -> None:
    told = [
        (AuditAction.ADD_CLERK, "clerk"),
        (AuditAction.CHANGE_ROLE, "supervisor"),
        (AuditAction.DEACTIVATE, ""),
        (AuditAction.CHANGE_ROLE, "clerk"),
    ]
    state = None
    for audit_action, role in told:
        state = state_after(state, audit_action, role)
    assert state == AccountState(Role.CLERK, is_active=False)
    assert state_after(state, AuditAction.ACTIVATE, "") == AccountState(Role.CLERK, is_active=True)


@pytest.mark.parametrize("audit_action", sorted(ACCOUNT_DEEDS - {AuditAction.ADD_CLERK}))
def test_nothing_follows_for_an_account_that_nobody_made(audit_action: AuditAction) -> None:
    with pytest.raises(ValueError, match="nobody has made"):
        state_after(None, audit_action, "clerk")


@pytest.mark.parametrize("audit_action", [AuditAction.ADD_CLERK, AuditAction.CHANGE_ROLE])
def test_a_word_that_is_no_role_is_none(audit_action: AuditAction) -> None:
    with pytest.raises(ValueError, match="owner"):
        state_after(ADMINISTRATOR, audit_action, "owner")
