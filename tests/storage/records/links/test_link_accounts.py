"""Whose account a link may go to: one holder's in a programme, but for what the programme allows."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import Engine

from kiosk.domain.card.refusals import Refusal
from kiosk.domain.flow import Counter
from kiosk.domain.records.link import RejectReason
from kiosk.domain.records.records import Record
from kiosk.domain.records.register_answers import NotRecordedWhy
from kiosk.domain.values.capacity import Capacity
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.records.register import SqlRegister
from tests.fakes.around.clock import FakeClock
from tests.fakes.office.services import EMONEY, OTHER_ACCOUNT, PAY, PAY_SHOPPING, PURSE, PURSE_CREDIT
from tests.storage.holders import (
    HANAKO,
    JIRO,
    TARO,
    answer_of_provider,
    cancel,
    drafted_link,
    hand_over,
    holds,
    intended,
    link,
    links_of,
    refusal,
    reserve,
    sign,
)

Ruled = Callable[..., SqlRegister]


@pytest.fixture
def ruled(engine: Engine, keys: RegisterKeys, counter: Counter, clock: FakeClock) -> Ruled:
    """The register of a programme whose rules for links are changed."""

    def make(**rules: Any) -> SqlRegister:
        programme = replace(counter.programme, linking=replace(counter.programme.linking, **rules))
        return SqlRegister(engine, keys, replace(counter, programme=programme), clock)

    return make


# --- one account, one holder


def test_an_account_at_a_service_belongs_to_one_holder(register: SqlRegister) -> None:
    link(register, HANAKO)
    reserve(register, TARO)
    assert refusal(register, TARO, intended()) is Refusal.ACCOUNT_TAKEN
    link(register, TARO, intended(OTHER_ACCOUNT))


def test_the_same_number_at_another_brand_is_another_account(register: SqlRegister) -> None:
    link(register, HANAKO)
    link(register, TARO, intended(service=EMONEY.key))


def test_services_of_one_brand_share_their_accounts(register: SqlRegister) -> None:
    link(register, HANAKO, intended(service=PAY.key))
    reserve(register, TARO)
    assert refusal(register, TARO, intended(service=PAY_SHOPPING.key)) is Refusal.ACCOUNT_TAKEN


def test_a_brand_that_counts_as_two_has_one_holder_for_each_of_its_services(ruled: Ruled) -> None:
    register = ruled(brands_counting_as_two=(PURSE.brand,))
    link(register, HANAKO, intended(service=PURSE.key))
    link(register, TARO, intended(service=PURSE_CREDIT.key))
    reserve(register, JIRO)
    for service in (PURSE, PURSE_CREDIT):
        assert refusal(register, JIRO, intended(service=service.key)) is Refusal.ACCOUNT_TAKEN


@pytest.mark.parametrize(("first", "second"), [("abcd1234EFGH", "ABCD1234efgh"), ("x1" * 8, "X1" * 8)])
def test_the_case_of_its_letters_makes_no_other_account(first: str, second: str, register: SqlRegister) -> None:
    link(register, HANAKO, intended(first))
    reserve(register, TARO)
    assert refusal(register, TARO, intended(second)) is Refusal.ACCOUNT_TAKEN


def test_the_next_programme_links_the_account_anew(register: SqlRegister, next_programme: SqlRegister) -> None:
    link(register, HANAKO)
    link(next_programme, TARO)


# --- a child on its representative's account


def test_a_child_may_be_on_a_taken_account_where_the_programme_allows_it_and_a_clerk_has_looked(ruled: Ruled) -> None:
    register = ruled(child_may_share_account=True)
    link(register, HANAKO)
    for child in (TARO, JIRO):
        assert link(register, child, intended(clerk_confirmed=True), Capacity.PARENT).account_shared
    assert [len(links_of(register, holder)) for holder in (HANAKO, TARO, JIRO)] == [1, 1, 1]


def test_whoever_only_says_that_they_are_a_parent_shares_no_account(ruled: Ruled) -> None:
    register = ruled(child_may_share_account=True)
    link(register, HANAKO)
    reserve(register, TARO)
    assert refusal(register, TARO, intended(), Capacity.PARENT) is Refusal.ACCOUNT_TAKEN


def test_an_account_that_a_child_is_on_is_taken_for_every_adult(ruled: Ruled) -> None:
    register = ruled(child_may_share_account=True)
    assert not link(register, TARO, intended(clerk_confirmed=True), Capacity.PARENT).account_shared
    for adult in (HANAKO, JIRO):
        reserve(register, adult)
        assert refusal(register, adult, intended(clerk_confirmed=True)) is Refusal.ACCOUNT_TAKEN


def test_where_the_programme_does_not_allow_it_a_child_needs_an_account_of_its_own(ruled: Ruled) -> None:
    register = ruled(child_may_share_account=False)
    link(register, HANAKO)
    reserve(register, TARO)
    assert refusal(register, TARO, intended(), Capacity.PARENT) is Refusal.ACCOUNT_TAKEN
    assert not link(register, TARO, intended(OTHER_ACCOUNT), Capacity.PARENT).account_shared


@pytest.mark.parametrize("acting", [Capacity.HOLDER, Capacity.GUARDIAN])
def test_nobody_but_a_child_shares_an_account(acting: Capacity, ruled: Ruled) -> None:
    register = ruled(child_may_share_account=True)
    link(register, HANAKO)
    reserve(register, TARO)
    assert refusal(register, TARO, intended(clerk_confirmed=True), acting) is Refusal.ACCOUNT_TAKEN


def test_an_account_that_a_child_was_linked_to_is_still_nobody_elses_but_the_representatives(ruled: Ruled) -> None:
    register = ruled(child_may_share_account=True)
    link(register, HANAKO)
    link(register, TARO, intended(clerk_confirmed=True), Capacity.PARENT)
    reserve(register, JIRO)
    assert refusal(register, JIRO, intended()) is Refusal.ACCOUNT_TAKEN
    cancel(register, TARO, links_of(register, TARO)[0].reference)
    assert refusal(register, JIRO, intended()) is Refusal.ACCOUNT_TAKEN


def test_an_account_that_a_child_came_to_since_the_draft_is_a_conflict(ruled: Ruled) -> None:
    """The child was drafted while its representative was on the account, the stranger when nobody was."""
    register = ruled(child_may_share_account=True)
    parent = link(register, HANAKO)
    child = drafted_link(register, TARO, intended(clerk_confirmed=True), Capacity.PARENT)
    cancel(register, HANAKO, parent.reference)
    stranger = drafted_link(register, JIRO)
    assert isinstance(register.record(child, sign(child), holds), Record)
    assert register.record(stranger, sign(stranger), holds) is NotRecordedWhy.CONFLICT
    assert refusal(register, JIRO, intended()) is Refusal.ACCOUNT_TAKEN


# --- an account that is free again


def test_a_cancelled_link_frees_its_account(register: SqlRegister) -> None:
    cancel(register, HANAKO, link(register, HANAKO).reference)
    link(register, TARO)
    assert refusal(register, HANAKO, intended()) is Refusal.ACCOUNT_TAKEN


def test_a_rejected_link_frees_its_account_and_a_completed_one_does_not(
    register: SqlRegister, engine: Engine, keys: RegisterKeys, clock: FakeClock
) -> None:
    rejected, kept = link(register, HANAKO), link(register, TARO, intended(OTHER_ACCOUNT))
    hand_over(engine, keys, clock.now())
    reserve(register, JIRO)
    assert refusal(register, JIRO, intended()) is Refusal.ACCOUNT_TAKEN
    answer_of_provider(engine, keys, clock.now(), rejected.reference, RejectReason.NOT_ELIGIBLE)
    answer_of_provider(engine, keys, clock.now(), kept.reference)
    assert refusal(register, JIRO, intended(OTHER_ACCOUNT)) is Refusal.ACCOUNT_TAKEN
    link(register, JIRO)
