"""The programmes as they were known on the days that their sources name."""

from datetime import datetime
from typing import Any

import pytest

from kiosk.domain.city.programme import LinkRules, Measure, MyKeySource, Programme, TermsOfUse
from kiosk.domain.values.times import JST, AcceptanceWindow

CITY_DAY = datetime(2020, 10, 12, 10, 0, tzinfo=JST)


def day(year: int, month: int, day_: int) -> datetime:
    return datetime(year, month, day_, tzinfo=JST)


def last_second_before(closing: datetime) -> datetime:
    return closing.replace(microsecond=0) - (day(2000, 1, 2) - day(2000, 1, 1)) / 86400


def measures(programme: Programme) -> dict[str, Measure]:
    return {measure.key: measure for measure in programme.measures}


def test_twenty_thousand_yen_reach_the_first_programmes_five_thousand_points(programmes: dict[str, Programme]) -> None:
    (only,) = programmes["mynapoint-2020"].measures
    assert (only.rate_percent, only.cap, only.spending_for_cap) == (25, 5_000, 20_000)


def test_a_flat_sum_needs_no_spending(programmes: dict[str, Programme]) -> None:
    (only,) = programmes["municipal-example"].measures
    assert (only.cap, only.rate_percent, only.spending_for_cap) == (3_000, None, None)


@pytest.mark.parametrize(
    ("cap", "rate", "yen"),
    [(5_000, 25, 20_000), (5_000, 100, 5_000), (1_000, 30, 3_334), (1, 100, 1), (1, 1, 100), (10, 3, 334)],
)
def test_the_spending_for_a_cap_is_rounded_up_to_the_yen_that_reaches_it(cap: int, rate: int, yen: int) -> None:
    measure = Measure("m", "m", cap, AcceptanceWindow(), rate_percent=rate)
    assert measure.spending_for_cap == yen
    assert yen * rate >= cap * 100 > (yen - 1) * rate


@pytest.mark.parametrize("change", [{"cap": 0}, {"cap": -1}, {"rate_percent": 0}, {"rate_percent": 101}])
def test_a_measure_gives_something_and_never_more_than_what_was_spent(change: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="measure m"):
        Measure(**{"key": "m", "name": "m", "cap": 1, "link": AcceptanceWindow(), **change})


@pytest.mark.parametrize("keys", [(), ("same", "same")])
def test_a_programme_needs_measures_with_keys_of_their_own(keys: tuple[str, ...]) -> None:
    listed = tuple(Measure(key, key, 1, AcceptanceWindow()) for key in keys)
    with pytest.raises(ValueError, match="key of its own"):
        Programme(
            "p", "p", "i", (), AcceptanceWindow(), listed, TermsOfUse("1", ()), LinkRules(TermsOfUse("1", ())), ()
        )


@pytest.mark.parametrize(
    ("today", "end"),
    [
        (CITY_DAY, day(2021, 4, 1)),
        (day(2021, 2, 3), day(2021, 4, 1)),
        (day(2021, 2, 4), day(2021, 10, 1)),
        (day(2021, 9, 27), day(2021, 10, 1)),
        (day(2021, 9, 28), day(2022, 1, 1)),
    ],
)
def test_the_first_programmes_end_is_the_one_announced_by_then(
    today: datetime, end: datetime, programmes: dict[str, Programme]
) -> None:
    programme = programmes["mynapoint-2020"]
    (only,) = programme.measures
    assert only.usage is not None
    assert {window.closing(today) for window in (programme.reservation, only.link, only.usage)} == {end}


def test_on_the_citys_day_the_first_programme_reserves_links_and_counts_spending(
    programmes: dict[str, Programme],
) -> None:
    programme = programmes["mynapoint-2020"]
    (only,) = programme.measures
    assert only.usage is not None
    assert programme.reservation.is_open(CITY_DAY)
    assert only.link.is_open(CITY_DAY)
    assert only.usage.is_open(CITY_DAY)


def test_the_first_programme_linked_from_july_and_counted_from_september(programmes: dict[str, Programme]) -> None:
    (only,) = programmes["mynapoint-2020"].measures
    assert only.usage is not None
    assert (only.link.opens, only.usage.opens) == (day(2020, 7, 1), day(2020, 9, 1))
    assert not only.link.is_open(last_second_before(day(2020, 7, 1)))
    assert not only.usage.is_open(last_second_before(day(2020, 9, 1)))


def test_the_first_programme_was_over_with_the_year_2021(programmes: dict[str, Programme]) -> None:
    programme = programmes["mynapoint-2020"]
    assert programme.reservation.is_open(last_second_before(day(2022, 1, 1)))
    assert not programme.reservation.is_open(day(2022, 1, 1))


def test_the_second_programme_gives_five_and_twice_seven_and_a_half_thousand_points(
    programmes: dict[str, Programme],
) -> None:
    found = measures(programmes["mynapoint-2022"])
    assert {key: measure.cap for key, measure in found.items()} == {
        "new-card": 5_000,
        "health-insurance": 7_500,
        "public-money-account": 7_500,
    }
    assert [found[key].spending_for_cap for key in found] == [20_000, None, None]


def test_the_second_programmes_measures_begin_half_a_year_apart(programmes: dict[str, Programme]) -> None:
    found = measures(programmes["mynapoint-2022"])
    assert found["new-card"].link.opens == day(2022, 1, 1)
    for late in (found["health-insurance"], found["public-money-account"]):
        assert not late.link.is_open(last_second_before(day(2022, 6, 30)))
        assert late.link.is_open(day(2022, 6, 30))


def test_the_second_programme_accepted_reservations_to_the_last_second_of_september_2023(
    programmes: dict[str, Programme],
) -> None:
    programme = programmes["mynapoint-2022"]
    assert not programme.reservation.is_open(last_second_before(day(2022, 1, 1)))
    assert programme.reservation.is_open(day(2022, 1, 1))
    assert programme.reservation.is_open(last_second_before(day(2023, 10, 1)))
    assert not programme.reservation.is_open(day(2023, 10, 1))
    assert {m.link.closing(day(2023, 9, 1)) for m in programme.measures} == {day(2023, 10, 1)}


def test_the_example_of_a_municipality_is_always_open_and_issues_its_own_ids(programmes: dict[str, Programme]) -> None:
    programme = programmes["municipal-example"]
    assert programme.reservation.is_open(day(2020, 1, 1))
    assert programme.reservation.is_open(day(2040, 1, 1))
    assert programme.mykey is MyKeySource.ISSUED
