"""Which measure can be linked to which service, whose account it may be, and until when a link can be taken back."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.card.refusals import Refusal
from kiosk.domain.city.programme import CancellationDeadline, Programme
from kiosk.domain.records.link import Link, LinkState
from kiosk.domain.records.link_rules import (
    account_key,
    account_space,
    bound_service,
    link_refusal,
    linked,
    may_cancel,
    may_share_account,
    open_measures,
)
from kiosk.domain.values.capacity import Capacity
from kiosk.domain.values.times import JST
from tests.fakes.office.services import EMONEY, PAY, PAY_SHOPPING, PURSE, PURSE_CREDIT

CARD, INSURANCE, BANK = "new-card", "health-insurance", "public-money-account"
# 施策2 and 施策3 began; from here on one service serves all three.
ALL_THREE = datetime(2022, 6, 30, tzinfo=JST)
JUST_BEFORE = timedelta(microseconds=1)
LIVE = [LinkState.RECORDED, LinkState.HANDED_OVER, LinkState.COMPLETED]
OVER = [LinkState.ENTERED, LinkState.REJECTED, LinkState.CANCELLED]


def link(measure: str, service: str, at: datetime = ALL_THREE, state: LinkState = LinkState.RECORDED) -> Link:
    return Link("0000000000", "ACDE3467", "mynapoint-2022", measure, service, "3456", state, at, at)


def can_be_linked(programme: Programme, links: Sequence[Link], now: datetime) -> list[str]:
    return [measure.key for measure in open_measures(programme, links, now)]


@pytest.fixture(scope="module")
def second(programmes: dict[str, Programme]) -> Programme:
    return programmes["mynapoint-2022"]


# --- what can be linked now


def test_every_state_of_a_link_is_either_living_or_over() -> None:
    assert {*LIVE, *OVER} == set(LinkState)


def test_each_measure_can_be_linked_within_its_own_window(second: Programme) -> None:
    over = datetime(2023, 10, 1, tzinfo=JST)
    assert can_be_linked(second, (), datetime(2022, 1, 1, tzinfo=JST) - JUST_BEFORE) == []
    assert can_be_linked(second, (), ALL_THREE - JUST_BEFORE) == [CARD]
    assert can_be_linked(second, (), ALL_THREE) == [CARD, INSURANCE, BANK]
    assert can_be_linked(second, (), over - JUST_BEFORE) == [CARD, INSURANCE, BANK]
    assert can_be_linked(second, (), over) == []


@pytest.mark.parametrize("state", LIVE)
def test_what_is_linked_cannot_be_linked_again(state: LinkState, second: Programme) -> None:
    known = link(INSURANCE, "pay", state=state)
    assert linked([known], INSURANCE) is known
    assert can_be_linked(second, [known], ALL_THREE) == [CARD, BANK]


@pytest.mark.parametrize("state", OVER)
def test_what_was_refused_or_taken_back_can_be_linked_anew(state: LinkState, second: Programme) -> None:
    known = link(INSURANCE, "pay", state=state)
    assert linked([known], INSURANCE) is None
    assert can_be_linked(second, [known], ALL_THREE) == [CARD, INSURANCE, BANK]


def test_among_links_that_were_taken_back_the_living_one_is_found(second: Programme) -> None:
    old, new = link(BANK, "old", state=LinkState.CANCELLED), link(BANK, "new")
    assert linked([old, new], BANK) is new
    assert linked([new, old], BANK) is new
    assert linked([old, new], CARD) is None


# --- which service


def test_the_second_and_the_third_measure_need_the_same_service(second: Programme) -> None:
    assert bound_service(second, BANK, [link(INSURANCE, "pay")]) == "pay"
    assert bound_service(second, INSURANCE, [link(BANK, "pay")]) == "pay"
    assert bound_service(second, INSURANCE, []) is None


@pytest.mark.parametrize("state", OVER)
def test_a_link_that_does_not_live_obliges_to_nothing(state: LinkState, second: Programme) -> None:
    assert bound_service(second, BANK, [link(INSURANCE, "pay", state=state), link(CARD, "pay", state=state)]) is None


@pytest.mark.parametrize("zone", [JST, UTC, timezone(timedelta(hours=-8))], ids=str)
@pytest.mark.parametrize("later", [INSURANCE, BANK])
def test_a_new_cards_link_obliges_from_the_day_on_which_the_others_began(
    later: str, zone: timezone, second: Programme
) -> None:
    first_moment = ALL_THREE.astimezone(zone)
    assert bound_service(second, later, [link(CARD, "pay", first_moment)]) == "pay"
    assert bound_service(second, later, [link(CARD, "pay", first_moment - JUST_BEFORE)]) is None


def test_who_linked_the_new_card_earlier_chooses_once_more_for_the_two_others(second: Programme) -> None:
    early = link(CARD, "old", datetime(2022, 3, 1, tzinfo=JST))
    for known in permutations((early, link(INSURANCE, "new"))):
        assert bound_service(second, BANK, known) == "new"
    for known in permutations((early, link(BANK, "new"))):
        assert bound_service(second, INSURANCE, known) == "new"


def test_a_new_card_that_is_linked_last_takes_the_service_of_the_others(second: Programme) -> None:
    assert bound_service(second, CARD, [link(INSURANCE, "pay")]) == "pay"
    assert bound_service(second, CARD, [link(BANK, "pay"), link(CARD, "old", state=LinkState.CANCELLED)]) == "pay"


def test_a_measure_that_no_rule_names_is_free(second: Programme) -> None:
    late_two, _ = second.linking.same_service
    programme = replace(second, linking=replace(second.linking, same_service=(late_two,)))
    assert bound_service(programme, CARD, [link(INSURANCE, "pay"), link(BANK, "pay")]) is None
    assert bound_service(programme, BANK, [link(INSURANCE, "pay"), link(CARD, "other")]) == "pay"


@pytest.mark.parametrize("key", ["mynapoint-2020", "municipal-example"])
def test_a_programme_without_such_a_rule_leaves_the_choice_free(key: str, programmes: dict[str, Programme]) -> None:
    (only,) = programmes[key].measures
    assert bound_service(programmes[key], only.key, [link(CARD, "pay"), link(INSURANCE, "pay")]) is None


@pytest.mark.parametrize("order", [*permutations((CARD, INSURANCE, BANK))], ids=" ".join)
def test_from_the_day_of_all_three_one_service_serves_them_in_whatever_order(
    order: tuple[str, ...], second: Programme
) -> None:
    made: list[Link] = []
    for days, measure in enumerate(order):
        (bound,) = {bound_service(second, measure, known) for known in permutations(made)}
        made.append(link(measure, bound or f"chosen for {measure}", ALL_THREE + timedelta(days=days)))
    assert {one.service for one in made} == {f"chosen for {order[0]}"}


# --- whose account


def test_services_of_one_brand_share_their_accounts_and_no_others_do(second: Programme) -> None:
    assert account_space(second, PAY) == account_space(second, PAY_SHOPPING)
    assert account_space(second, PAY) != account_space(second, EMONEY)


def test_services_of_a_brand_that_counts_as_two_keep_their_accounts_apart(second: Programme) -> None:
    assert account_space(second, PURSE) == account_space(second, PURSE_CREDIT)
    apart = replace(second, linking=replace(second.linking, brands_counting_as_two=(PURSE.brand,)))
    assert account_space(apart, PURSE) != account_space(apart, PURSE_CREDIT)
    assert account_space(apart, PAY) == account_space(apart, PAY_SHOPPING)


@pytest.mark.parametrize("acting", Capacity)
@pytest.mark.parametrize("allowed", [True, False])
@pytest.mark.parametrize("looked", [True, False])
def test_a_child_may_share_an_account_only_where_the_programme_says_so_and_a_clerk_has_looked(
    acting: Capacity, allowed: bool, looked: bool, second: Programme
) -> None:
    programme = replace(second, linking=replace(second.linking, child_may_share_account=allowed))
    shares = may_share_account(programme, acting, clerk_confirmed=looked)
    assert shares is (allowed and looked and acting is Capacity.PARENT)


# --- taking it back

MADE = datetime(2022, 7, 1, 9, 30, tzinfo=JST)
MIDNIGHT = datetime(2022, 7, 2, tzinfo=JST)


@pytest.mark.parametrize("zone", [JST, UTC, timezone(timedelta(hours=-8))], ids=str)
def test_a_link_can_be_taken_back_until_midnight_in_japan(zone: timezone, second: Programme) -> None:
    made = link(BANK, "pay", MADE.astimezone(zone))
    assert may_cancel(second, made, MADE.astimezone(zone))
    assert may_cancel(second, made, (MIDNIGHT - JUST_BEFORE).astimezone(zone))
    assert not may_cancel(second, made, MIDNIGHT.astimezone(zone))
    assert not may_cancel(second, made, MADE.replace(year=2023))


@pytest.mark.parametrize("state", [state for state in LinkState if state is not LinkState.RECORDED])
def test_a_link_that_the_provider_has_or_that_is_over_cannot_be_taken_back(state: LinkState, second: Programme) -> None:
    assert not may_cancel(second, link(BANK, "pay", MADE, state), MADE)


def test_a_programme_may_rule_that_no_link_is_taken_back(second: Programme) -> None:
    never = replace(second, linking=replace(second.linking, cancellation=CancellationDeadline.NEVER))
    assert not may_cancel(never, link(BANK, "pay", MADE), MADE)


@given(st.integers(-48 * 3600, 48 * 3600), st.integers(0, 48 * 3600), st.integers(-12, 14))
def test_the_day_of_a_link_is_the_day_in_japan_whatever_the_zone(
    second: Programme, made_after: int, seconds: int, hours: int
) -> None:
    elsewhere = timezone(timedelta(hours=hours))
    made = link(BANK, "pay", (MIDNIGHT + timedelta(seconds=made_after)).astimezone(elsewhere))
    # Japan has no summer time: each of its days is a day's seconds from one midnight.
    same_day = made_after // 86_400 == (made_after + seconds) // 86_400
    assert may_cancel(second, made, made.recorded_at + timedelta(seconds=seconds)) is same_day


def test_what_is_folded_of_an_account_is_what_the_register_has_found_it_by_since_the_first_link() -> None:
    """Its hashes were made of this: every account that a page has ever taken is printable ASCII."""
    printable = "".join(map(chr, range(0x20, 0x7F)))
    assert account_key("space", printable) == b"space\0" + "".join(printable.split()).replace("-", "").upper().encode()
    assert account_key("space", "ａｂ１２ －") == account_key("space", "AB12")


# --- what stands against a link


def test_a_measure_is_linked_once_and_to_the_service_that_an_earlier_link_chose(second: Programme) -> None:
    assert link_refusal(second, INSURANCE, PAY, ()) is None
    assert link_refusal(second, "another", PAY, ()) is Refusal.UNEXPECTED
    chosen = [link(INSURANCE, PAY.key)]
    assert link_refusal(second, INSURANCE, PAY, chosen) is Refusal.ALREADY_LINKED
    assert link_refusal(second, BANK, PAY, chosen) is None
    assert link_refusal(second, BANK, EMONEY, chosen) is Refusal.OTHER_SERVICE
    taken_back = [link(INSURANCE, PAY.key, state=LinkState.CANCELLED)]
    assert link_refusal(second, INSURANCE, EMONEY, taken_back) is None
