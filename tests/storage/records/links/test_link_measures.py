"""Several measures of one holder: their accounts, and the service that an earlier link obliges to."""

from dataclasses import replace
from datetime import datetime

import pytest
from sqlalchemy import Engine

from kiosk.city_data import resources
from kiosk.domain.card.refusals import Refusal
from kiosk.domain.city.services import Service
from kiosk.domain.flow import Counter
from kiosk.domain.values.times import JST
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.records.register import SqlRegister
from tests.fakes.around.clock import FakeClock
from tests.fakes.office.services import EMONEY, OTHER_ACCOUNT, PAY_SHOPPING
from tests.storage.holders import HANAKO, TARO, cancel, intended, link, refusal, reserve
from tests.storage.outside import ListedFaults

NEW_CARD, HEALTH, PUBLIC = "new-card", "health-insurance", "public-money-account"


@pytest.fixture
def of_2022(engine: Engine, keys: RegisterKeys, counter: Counter, clock: FakeClock) -> SqlRegister:
    """A programme of three measures, in July 2022: the second and third need the same service."""
    clock.moment = datetime(2022, 7, 4, 10, 0, tzinfo=JST)
    return SqlRegister(engine, keys, replace(counter, programme=resources.programmes()["mynapoint-2022"]), clock)


def test_a_holder_links_several_measures_to_one_account(of_2022: SqlRegister) -> None:
    for measure in (NEW_CARD, HEALTH, PUBLIC):
        link(of_2022, HANAKO, intended(measure=measure))
    reserve(of_2022, TARO)
    assert refusal(of_2022, TARO, intended(measure=NEW_CARD)) is Refusal.ACCOUNT_TAKEN


def test_an_account_is_free_only_when_the_last_of_its_measures_is(of_2022: SqlRegister) -> None:
    drafts = [link(of_2022, HANAKO, intended(measure=measure)) for measure in (HEALTH, PUBLIC)]
    reserve(of_2022, TARO)
    for draft in drafts:
        assert refusal(of_2022, TARO, intended(measure=HEALTH)) is Refusal.ACCOUNT_TAKEN
        cancel(of_2022, HANAKO, draft.reference)
    link(of_2022, TARO, intended(measure=HEALTH))


def test_an_account_typed_in_other_case_for_the_next_measure_is_whole_like_the_first(
    of_2022: SqlRegister, faults: ListedFaults
) -> None:
    link(of_2022, HANAKO, intended("abcd1234efgh", measure=HEALTH))
    link(of_2022, HANAKO, intended("ABCD1234EFGH", measure=PUBLIC))
    assert faults() == [None, None]


@pytest.mark.parametrize("other", [EMONEY, PAY_SHOPPING])
def test_a_measure_that_needs_the_service_of_an_earlier_one_takes_no_other(
    other: Service, of_2022: SqlRegister
) -> None:
    link(of_2022, HANAKO, intended(measure=HEALTH))
    assert refusal(of_2022, HANAKO, intended(measure=PUBLIC, service=other.key)) is Refusal.OTHER_SERVICE
    link(of_2022, HANAKO, intended(OTHER_ACCOUNT, measure=PUBLIC))


def test_an_earlier_link_that_was_cancelled_binds_nobody(of_2022: SqlRegister) -> None:
    cancel(of_2022, HANAKO, link(of_2022, HANAKO, intended(measure=HEALTH)).reference)
    link(of_2022, HANAKO, intended(measure=PUBLIC, service=EMONEY.key))
    assert refusal(of_2022, HANAKO, intended(measure=HEALTH)) is Refusal.OTHER_SERVICE


@pytest.mark.parametrize(("hour", "binds"), [((2022, 6, 29, 23, 59, 59), False), ((2022, 6, 30, 0, 0, 0), True)])
def test_the_first_measure_binds_the_others_from_the_day_that_the_programme_names(
    hour: tuple[int, int, int, int, int, int], binds: bool, of_2022: SqlRegister, clock: FakeClock
) -> None:
    clock.moment = datetime(*hour, tzinfo=JST)
    link(of_2022, HANAKO, intended(measure=NEW_CARD))
    clock.go_on(minutes=7 * 24 * 60)
    if binds:
        assert refusal(of_2022, HANAKO, intended(measure=HEALTH, service=EMONEY.key)) is Refusal.OTHER_SERVICE
    else:
        link(of_2022, HANAKO, intended(measure=HEALTH, service=EMONEY.key))
        assert refusal(of_2022, HANAKO, intended(measure=PUBLIC)) is Refusal.OTHER_SERVICE
