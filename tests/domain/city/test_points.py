"""How many points a sum gives: the cities' numbers, and what holds for every sum, rate and cap."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.city.points import points_for
from kiosk.domain.city.programme import Measure, Programme
from kiosk.domain.values.times import AcceptanceWindow

YEN = st.integers(0, 10_000_000)
RATED = st.builds(
    lambda cap, rate: Measure("m", "m", cap, AcceptanceWindow(), rate_percent=rate),
    st.integers(1, 100_000),
    st.integers(1, 100),
)
FLAT = st.builds(lambda cap: Measure("m", "m", cap, AcceptanceWindow()), st.integers(1, 100_000))


def first(programmes: dict[str, Programme]) -> Measure:
    """25 %, up to 5,000 points."""
    (measure,) = programmes["mynapoint-2020"].measures
    return measure


@pytest.mark.parametrize(
    ("yen", "points"),
    [
        (0, 0),
        (1, 0),
        (3, 0),
        (4, 1),
        (7, 1),
        (100, 25),
        (10_000, 2_500),
        (19_996, 4_999),
        (19_999, 4_999),
        (20_000, 5_000),
        (20_001, 5_000),
        (1_000_000, 5_000),
    ],
)
def test_the_first_programme_gives_a_quarter_of_what_is_spent_up_to_five_thousand_points(
    yen: int, points: int, programmes: dict[str, Programme]
) -> None:
    assert points_for(first(programmes), yen) == points


def test_the_second_programmes_new_card_gives_what_the_first_programme_gave(programmes: dict[str, Programme]) -> None:
    new_card = programmes["mynapoint-2022"].measure("new-card")
    assert new_card is not None
    for yen in (1, 19_999, 20_000, 50_000):
        assert points_for(new_card, yen) == points_for(first(programmes), yen)


@pytest.mark.parametrize(
    ("programme", "measure", "points"),
    [
        ("mynapoint-2022", "health-insurance", 7_500),
        ("mynapoint-2022", "public-money-account", 7_500),
        ("municipal-example", "municipal", 3_000),
    ],
)
def test_a_flat_measure_of_a_shipped_programme_gives_its_sum_before_a_yen_is_spent(
    programme: str, measure: str, points: int, programmes: dict[str, Programme]
) -> None:
    found = programmes[programme].measure(measure)
    assert found is not None
    assert points_for(found, 0) == points


@given(FLAT, YEN)
def test_a_flat_measure_gives_the_same_whatever_is_spent(measure: Measure, yen: int) -> None:
    assert points_for(measure, yen) == measure.cap


@given(RATED, YEN)
def test_points_are_rounded_down_and_never_more_than_the_cap(measure: Measure, yen: int) -> None:
    points, rate = points_for(measure, yen), measure.rate_percent
    assert rate is not None
    assert 0 <= points <= measure.cap
    assert points * 100 <= yen * rate
    assert points == measure.cap or yen * rate < (points + 1) * 100


@given(RATED, YEN, YEN)
def test_who_spends_more_never_gets_less(measure: Measure, yen: int, more: int) -> None:
    assert points_for(measure, yen) <= points_for(measure, yen + more)


@given(RATED, st.lists(st.integers(0, 30_000), max_size=6))
def test_small_sums_add_up_before_they_are_rounded(measure: Measure, sums: list[int]) -> None:
    one_by_one = sum(points_for(measure, yen) for yen in sums)
    assert points_for(measure, sum(sums)) >= min(measure.cap, one_by_one)


def test_the_first_point_comes_with_the_fourth_yen(programmes: dict[str, Programme]) -> None:
    assert [points_for(first(programmes), yen) for yen in range(5)] == [0, 0, 0, 0, 1]


@given(RATED)
def test_the_spending_named_for_the_cap_is_the_least_that_reaches_it(measure: Measure) -> None:
    least = measure.spending_for_cap
    assert least is not None
    assert points_for(measure, least) == measure.cap
    assert points_for(measure, least - 1) < measure.cap


@given(RATED, st.integers(-1_000_000, -1))
def test_a_sum_below_nothing_gives_nothing(measure: Measure, yen: int) -> None:
    assert points_for(measure, yen) == 0
