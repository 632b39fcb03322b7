"""Results are taken back only where each link could be made today, by the same person: what else stands in the way."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest
from sqlalchemy import Engine

from kiosk.city_data import resources
from kiosk.domain.flow import Counter
from kiosk.domain.office.amendments import Amended, Amendment, AmendmentReason, Cancel
from kiosk.domain.office.record_queries import RecordKind
from kiosk.domain.records.link import LinkDraft, LinkState, RejectReason
from kiosk.domain.records.provider_results import ProviderResult
from kiosk.domain.values.capacity import Capacity
from kiosk.domain.values.errors import UserError
from kiosk.domain.values.times import JST
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.handover.results import ResultsUndone
from kiosk.storage.office.amend import SqlAmendments
from kiosk.storage.records.register import SqlRegister
from kiosk.storage.staff.clerks import SqlClerks
from tests.fakes.around.clock import FakeClock
from tests.fakes.office.clerks import TARO as TARO_THE_CLERK
from tests.fakes.office.clerks import add, log_in
from tests.fakes.office.services import EMONEY, EMONEY_ACCOUNT, OTHER_ACCOUNT
from tests.storage.desk import seen
from tests.storage.holders import (
    HANAKO,
    JIRO,
    TARO,
    hand_over,
    intended,
    is_signed,
    link,
    links_of,
    provider_says,
    reserve,
    results,
)
from tests.storage.outside import ListedFaults
from tests.storage.providers import NOW

TYPED = "ABCD3467"
HEALTH, PUBLIC = "health-insurance", "public-money-account"
Reject = Callable[..., int]


@pytest.fixture
def reject(engine: Engine, keys: RegisterKeys) -> Reject:
    """A provider has the link and rejects it: the number of its results."""

    def rejected(made: LinkDraft, batch: int = 1) -> int:
        outcome = ProviderResult(2, made.reference, LinkState.REJECTED, RejectReason.OTHER)
        number = provider_says(engine, keys, [outcome], NOW, batch).number
        assert number is not None
        return number

    return rejected


@pytest.fixture
def cancel_reservation(engine: Engine, keys: RegisterKeys, clerks: SqlClerks, clock: FakeClock) -> Callable[[], None]:
    """By a supervisor, for the first one: its MyKey ID was mistyped."""
    add(clerks, TARO_THE_CLERK)
    supervisor = log_in(clerks, TARO_THE_CLERK.login)
    amendments = SqlAmendments(engine, keys, is_signed, "counter-1", clock, {})

    def cancelled() -> None:
        now = seen(engine, keys, RecordKind.RESERVATION)
        assert isinstance(
            amendments.amend(supervisor, Amendment(now, Cancel(), AmendmentReason.MISTYPED, "R8-1")), Amended
        )

    return cancelled


@pytest.fixture
def ruled(engine: Engine, keys: RegisterKeys, counter: Counter, clock: FakeClock) -> Callable[..., SqlRegister]:
    """The register of a programme whose rules for links are changed."""

    def make(**rules: Any) -> SqlRegister:
        programme = replace(counter.programme, linking=replace(counter.programme.linking, **rules))
        return SqlRegister(engine, keys, replace(counter, programme=programme), clock)

    return make


@pytest.fixture
def rejected_and_cancelled(
    register: SqlRegister, engine: Engine, keys: RegisterKeys, reject: Reject, cancel_reservation: Callable[[], None]
) -> LinkDraft:
    """Hanako's link under an ID that she mistyped: it was rejected, and her reservation cancelled."""
    reserve(register, HANAKO, TYPED)
    made = link(register, HANAKO)
    hand_over(engine, keys, NOW)
    reject(made)
    cancel_reservation()
    return made


def test_a_link_whose_reservation_was_cancelled_is_not_put_back(
    rejected_and_cancelled: LinkDraft, register: SqlRegister, engine: Engine, keys: RegisterKeys, faults: ListedFaults
) -> None:
    with pytest.raises(UserError, match=f"link {rejected_and_cancelled.reference}: its holder has no reservation"):
        results(engine, keys).take_back(1, NOW)
    assert register.find(HANAKO) is None
    assert faults() == [None]


def test_a_link_is_not_put_back_under_a_mykey_id_that_its_owner_has_reserved_since(
    rejected_and_cancelled: LinkDraft, register: SqlRegister, engine: Engine, keys: RegisterKeys
) -> None:
    reserve(register, TARO, TYPED)
    with pytest.raises(UserError, match=f"link {rejected_and_cancelled.reference}: its holder has no reservation"):
        results(engine, keys).take_back(1, NOW)
    assert not any(one.is_live for one in links_of(register, TARO))


def test_a_link_is_not_put_back_beside_the_one_that_its_holder_made_under_another_mykey_id(
    rejected_and_cancelled: LinkDraft, register: SqlRegister, engine: Engine, keys: RegisterKeys
) -> None:
    reserve(register, HANAKO, "ABCD3468")
    link(register, HANAKO, intended(OTHER_ACCOUNT))
    with pytest.raises(UserError, match=f"link {rejected_and_cancelled.reference}: its holder has no reservation"):
        results(engine, keys).take_back(1, NOW)


def test_a_child_comes_back_to_its_parents_account_and_not_to_a_strangers(
    ruled: Callable[..., SqlRegister], engine: Engine, keys: RegisterKeys, reject: Reject, clock: FakeClock
) -> None:
    register = ruled(child_may_share_account=True)
    parent = link(register, HANAKO)
    child = link(register, TARO, intended(clerk_confirmed=True), Capacity.PARENT)
    hand_over(engine, keys, NOW)
    of_child = reject(child)
    assert results(engine, keys).take_back(of_child, NOW) == ResultsUndone(1)
    numbers = [reject(parent), reject(child)]
    clock.moment = NOW
    link(register, JIRO)
    for number in numbers:
        with pytest.raises(UserError, match="its account was linked again since"):
            results(engine, keys).take_back(number, NOW)


def test_a_link_is_not_put_back_beside_one_that_needs_the_same_service(
    engine: Engine, keys: RegisterKeys, counter: Counter, clock: FakeClock, reject: Reject
) -> None:
    clock.moment = datetime(2022, 7, 4, 10, 0, tzinfo=JST)
    programme = resources.programmes()["mynapoint-2022"]
    register = SqlRegister(engine, keys, replace(counter, programme=programme), clock)
    made = link(register, HANAKO, intended(measure=HEALTH))
    hand_over(engine, keys, NOW)
    number = reject(made)
    link(register, HANAKO, intended(EMONEY_ACCOUNT, measure=PUBLIC, service=EMONEY.key, codes=()))
    with pytest.raises(UserError, match=f"link {made.reference}: its holder has chosen {EMONEY.key} since"):
        results(engine, keys).take_back(number, NOW)
