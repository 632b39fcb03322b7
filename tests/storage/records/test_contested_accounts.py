"""Somebody else's account: asking is kept without the account and limited, and the link can be contested."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import Engine

from kiosk.domain.card.refusals import Refusal
from kiosk.domain.flow import Counter
from kiosk.domain.office.incidents import IncidentCause, IncidentSaved, RecordAtHand
from kiosk.domain.office.record_queries import FoundRecord, RecordKind, reference_of
from kiosk.domain.records.contested_accounts import MOST, WITHIN
from kiosk.domain.records.records import Draft
from kiosk.domain.records.register_answers import DraftRefusal
from kiosk.domain.records.reservation import ReserveIntent
from kiosk.domain.staff.clerks import Clerk
from kiosk.domain.values.capacity import Capacity
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.office.incidents import SqlIncidents
from kiosk.storage.records.register import SqlRegister
from kiosk.storage.staff.clerks import SqlClerks
from kiosk.storage.verify.desk_log_integrity import check_desk
from tests.fakes.around.clock import FakeClock
from tests.fakes.office.clerks import YURI, add, log_in
from tests.fakes.office.services import ACCOUNT, OTHER_ACCOUNT
from tests.storage.desk import happened
from tests.storage.holders import HANAKO, JIRO, TARO, intended, link, reserve


@pytest.fixture
def asked(register: SqlRegister) -> SqlRegister:
    """Hanako's account is linked, and Taro has a reservation."""
    link(register, HANAKO)
    reserve(register, TARO)
    reserve(register, JIRO)
    return register


def ask(register: SqlRegister, holder: bytes = TARO, account: str = ACCOUNT) -> DraftRefusal | Draft:
    answer = register.draft(holder, Capacity.HOLDER, intended(account))
    assert isinstance(answer, DraftRefusal | Draft)
    return answer


def test_each_time_is_kept_in_the_log_without_the_account(
    asked: SqlRegister, clerks: SqlClerks, engine: Engine, keys: RegisterKeys
) -> None:
    assert ask(asked) == DraftRefusal(Refusal.ACCOUNT_TAKEN, contested=1)
    assert happened(clerks) == [(None, "ask_account", "link 1", None)]
    assert check_desk(engine, keys).faults == ()


def test_numbers_are_not_tried_out_one_after_the_other(
    asked: SqlRegister, engine: Engine, keys: RegisterKeys, counter: Counter, clock: FakeClock
) -> None:
    assert MOST == 5, "as the clerk's guide says"
    assert timedelta(minutes=10) == WITHIN
    until = clock.now()
    for _ in range(MOST):
        assert ask(asked).__class__ is DraftRefusal
        clock.go_on(minutes=1)
    for account in (ACCOUNT, OTHER_ACCOUNT):
        closed = ask(asked, JIRO, account)
        assert isinstance(closed, DraftRefusal), "whether it is linked is not told"
        assert (closed.refusal, closed.contested) == (Refusal.ASKED_TOO_OFTEN, None)
        assert closed.until is not None
        assert (closed.until - until).total_seconds() == 600
    another = SqlRegister(engine, keys, replace(counter, name="counter-2"), clock)
    assert isinstance(ask(another, JIRO, OTHER_ACCOUNT), Draft), "at another counter nobody has asked"
    clock.go_on(minutes=5)
    assert isinstance(ask(asked, JIRO, OTHER_ACCOUNT), Draft)


def test_mykey_ids_are_not_tried_out_one_after_the_other_either(
    register: SqlRegister, clerks: SqlClerks, engine: Engine, keys: RegisterKeys, clock: FakeClock
) -> None:
    reserve(register, HANAKO, "ABCD3467")

    def typed(mykey: str | None) -> object:
        return register.draft(TARO, Capacity.HOLDER, ReserveIntent(mykey))

    for _ in range(MOST):
        assert typed("abcd3467") == DraftRefusal(Refusal.MYKEY_TAKEN)
        clock.go_on(minutes=1)
    for mykey in ("ABCD3467", "ABCD3468"):
        closed = typed(mykey)
        assert isinstance(closed, DraftRefusal), "whether somebody has it is not told"
        assert closed.refusal is Refusal.ASKED_TOO_OFTEN
        assert closed.until is not None
    assert happened(clerks) == [(None, "ask_mykey", "", None)] * MOST
    assert check_desk(engine, keys).faults == ()
    assert isinstance(typed(None), Draft), "who wants a new one waits for nothing"
    clock.go_on(minutes=6)
    assert isinstance(typed("ABCD3468"), Draft)


@pytest.mark.parametrize("typed", [f" {ACCOUNT[:4]}-{ACCOUNT[4:]} ", "１" + ACCOUNT[1:]])
def test_an_account_is_the_same_in_any_width_and_grouping(asked: SqlRegister, typed: str) -> None:
    assert ask(asked, account=typed) == DraftRefusal(Refusal.ACCOUNT_TAKEN, contested=1)


def test_who_contests_it_has_the_link_held_back(
    asked: SqlRegister, clerks: SqlClerks, engine: Engine, keys: RegisterKeys, clock: FakeClock
) -> None:
    add(clerks, YURI)
    yuri: Clerk = log_in(clerks, YURI.login)
    incidents = SqlIncidents(engine, keys, "counter-1", "municipal-example", clock)
    answer = incidents.open(yuri, RecordAtHand(RecordKind.LINK, 1, is_contested=True))
    assert isinstance(answer, IncidentSaved), answer
    assert (answer.incident.what, answer.incident.held_back) == (IncidentCause.CONTESTED, True)
    concerned = [(one.kind, one.id) for one in answer.incident.records if isinstance(one, FoundRecord)]
    assert (RecordKind.LINK, 1) in concerned
    assert check_desk(engine, keys).faults == ()


def test_both_sides_of_a_contested_link_are_kept_and_the_claimants_own_is_not_held_back(
    asked: SqlRegister, clerks: SqlClerks, engine: Engine, keys: RegisterKeys, clock: FakeClock
) -> None:
    add(clerks, YURI)
    incidents = SqlIncidents(engine, keys, "counter-1", "municipal-example", clock)
    about = RecordAtHand(RecordKind.LINK, 1, is_contested=True, claimant=TARO)
    answer = incidents.open(log_in(clerks, YURI.login), about)
    assert isinstance(answer, IncidentSaved), answer
    assert answer.incident.lines[0].value == "reservation 2"
    assert "reservation 2" not in {reference_of(one.kind, one.id) for one in answer.incident.records}
    assert check_desk(engine, keys).faults == ()
