"""Whether a link may begin or be recorded: the windows, the service's last day, maintenance, the counter's hours."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, tzinfo
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.city_data import resources
from kiosk.city_data.services import SERVICES
from kiosk.domain.card.refusals import Refusal
from kiosk.domain.city.counter import Counter
from kiosk.domain.city.programme import Measure
from kiosk.domain.city.service_catalogue import Catalogue
from kiosk.domain.city.timeouts import OutsideHours
from kiosk.domain.flow.eligibility import link_eligibility, measure_eligibility
from kiosk.domain.flow.steps import Refused
from kiosk.domain.values.times import JST, AcceptanceWindow, Extension, Period
from tests.fakes.around.clock import WEDNESDAY_MORNING
from tests.fakes.office.desk import a_counter
from tests.fakes.office.services import PAY

MICROSECOND = timedelta(microseconds=1)


def day(year: int, month: int, day_: int, hour: int = 0, minute: int = 0) -> datetime:
    return datetime(year, month, day_, hour, minute, tzinfo=JST)


FIRST, SECOND = a_counter("mynapoint-2020"), a_counter("mynapoint-2022")
CLOSING = replace(a_counter(), outside_hours=OutsideHours.CLOSE)


def with_measures(*windows: AcceptanceWindow) -> Counter:
    """A counter whose programme has a measure m0, m1 … for each window."""
    counter = a_counter()
    measures = tuple(Measure(f"m{place}", "m", 1, window) for place, window in enumerate(windows))
    return replace(counter, programme=replace(counter.programme, measures=measures))


def in_maintenance(counter: Counter, start: datetime, end: datetime) -> Counter:
    return replace(counter, maintenance=(Period(start, end),))


def gates(counter: Counter, now: datetime) -> list[Refused | None]:
    """Of all links, and of the first measure's."""
    return [
        link_eligibility(counter, now),
        measure_eligibility(counter, counter.programme.measures[0].key, PAY.key, now),
    ]


# --- the windows of the shipped programmes


def test_the_first_programme_links_from_july_2020_to_the_last_moment_of_2021() -> None:
    opens, closes = day(2020, 7, 1), day(2022, 1, 1)
    assert gates(FIRST, opens - MICROSECOND) == [Refused(Refusal.LINK_NOT_OPEN, opens)] * 2
    assert gates(FIRST, opens) == [None, None]
    assert gates(FIRST, closes - MICROSECOND) == [None, None]
    assert gates(FIRST, closes) == [Refused(Refusal.LINK_OVER, closes)] * 2


def test_no_day_of_the_first_programme_was_lost_between_an_end_and_its_extension() -> None:
    days = [day(2020, 7, 1) + timedelta(days=days) for days in range(-180, 730)]
    open_days = [now for now in days if link_eligibility(FIRST, now) is None]
    assert open_days == [now for now in days if day(2020, 7, 1) <= now < day(2022, 1, 1)]


@pytest.mark.parametrize("key", ["health-insurance", "public-money-account"])
def test_the_second_programmes_late_measures_are_refused_until_their_day_while_the_first_is_open(key: str) -> None:
    opens = day(2022, 6, 30)
    assert link_eligibility(SECOND, opens - MICROSECOND) is None
    assert measure_eligibility(SECOND, "new-card", PAY.key, opens - MICROSECOND) is None
    assert measure_eligibility(SECOND, key, PAY.key, opens - MICROSECOND) == Refused(Refusal.LINK_NOT_OPEN, opens)
    assert measure_eligibility(SECOND, key, PAY.key, opens) is None


def test_the_second_programme_is_over_with_september_2023() -> None:
    closes = day(2023, 10, 1)
    assert gates(SECOND, closes - MICROSECOND) == [None, None]
    assert gates(SECOND, closes) == [Refused(Refusal.LINK_OVER, closes)] * 2


# --- windows that a city may write


def test_between_two_measures_the_one_that_opens_next_is_told() -> None:
    counter = with_measures(
        AcceptanceWindow(day(2026, 1, 1), day(2026, 2, 1)),
        AcceptanceWindow(day(2026, 9, 1), day(2026, 10, 1)),
        AcceptanceWindow(day(2026, 7, 1), day(2026, 8, 1)),
    )
    assert link_eligibility(counter, day(2026, 6, 10)) == Refused(Refusal.LINK_NOT_OPEN, day(2026, 7, 1))
    assert link_eligibility(counter, day(2026, 8, 1)) == Refused(Refusal.LINK_NOT_OPEN, day(2026, 9, 1))
    assert measure_eligibility(counter, "m0", PAY.key, day(2026, 6, 10)) == Refused(Refusal.LINK_OVER, day(2026, 2, 1))


def test_when_all_measures_are_over_the_last_end_is_told() -> None:
    counter = with_measures(*(AcceptanceWindow(closes=day(2026, month, 1)) for month in (3, 5, 4)))
    assert link_eligibility(counter, day(2026, 6, 10)) == Refused(Refusal.LINK_OVER, day(2026, 5, 1))


def test_a_window_that_was_over_opens_again_on_the_day_on_which_its_extension_is_announced() -> None:
    extension = Extension(day(2026, 6, 1), "test", announced=date(2026, 4, 10))
    counter = with_measures(AcceptanceWindow(closes=day(2026, 4, 1), extensions=(extension,)))
    announced = day(2026, 4, 10)
    assert gates(counter, announced - MICROSECOND) == [Refused(Refusal.LINK_OVER, day(2026, 4, 1))] * 2
    assert gates(counter, announced) == [None, None]
    assert gates(counter, day(2026, 6, 1)) == [Refused(Refusal.LINK_OVER, day(2026, 6, 1))] * 2


# --- the service's last day


@pytest.mark.parametrize("zone", [JST, UTC], ids=str)
def test_a_service_takes_links_to_the_last_moment_of_its_last_day_in_japan(zone: tzinfo) -> None:
    last = replace(PAY, last_day=date(2026, 6, 10))
    counter = replace(a_counter(), catalogue=Catalogue((last,)))
    midnight = day(2026, 6, 11)
    assert measure_eligibility(counter, "municipal", PAY.key, (midnight - MICROSECOND).astimezone(zone)) is None
    assert measure_eligibility(counter, "municipal", PAY.key, midnight.astimezone(zone)) == Refused(
        Refusal.SERVICE_OVER
    )
    assert link_eligibility(counter, midnight.astimezone(zone)) is None


@pytest.mark.parametrize("service", ["aupay", "paypay_charge", "paypay_pay", "dbarai_charge", "dbarai_pay", "majica"])
def test_some_services_ended_a_day_before_the_second_programme(service: str, tmp_path: Path) -> None:
    counter = replace(SECOND, catalogue=Catalogue(SERVICES.load(tmp_path)))
    assert measure_eligibility(counter, "new-card", service, day(2023, 9, 29, 23, 59)) is None
    assert measure_eligibility(counter, "new-card", service, day(2023, 9, 30)) == Refused(Refusal.SERVICE_OVER)
    assert measure_eligibility(counter, "new-card", "waon", day(2023, 9, 30, 23, 59)) is None


def test_what_is_in_no_programme_or_no_catalogue_is_linked_to_nothing() -> None:
    assert measure_eligibility(a_counter(), "municipal", "nowhere", WEDNESDAY_MORNING) == Refused(Refusal.UNEXPECTED)
    assert measure_eligibility(a_counter(), "nowhere", PAY.key, WEDNESDAY_MORNING) == Refused(Refusal.UNEXPECTED)


# --- maintenance


def test_during_maintenance_nothing_is_linked_and_its_end_is_told() -> None:
    start, end = day(2026, 6, 10, 9), day(2026, 6, 10, 12)
    counter = in_maintenance(a_counter(), start, end)
    assert gates(counter, start - MICROSECOND) == [None, None]
    assert gates(counter, start) == [Refused(Refusal.MAINTENANCE, end)] * 2
    assert gates(counter, end - MICROSECOND) == [Refused(Refusal.MAINTENANCE, end)] * 2
    assert gates(counter, end) == [None, None]


def test_the_platforms_maintenance_kept_the_second_programmes_first_morning_closed() -> None:
    counter, noon = replace(SECOND, maintenance=resources.maintenance()), day(2022, 6, 30, 12)
    assert measure_eligibility(counter, "health-insurance", PAY.key, noon - MICROSECOND) == Refused(
        Refusal.MAINTENANCE, noon
    )
    assert measure_eligibility(counter, "health-insurance", PAY.key, noon) is None


def test_what_is_not_open_anyway_is_not_blamed_on_the_maintenance() -> None:
    early, late = day(2020, 6, 30), day(2022, 1, 1)
    counter = in_maintenance(FIRST, early, late + timedelta(days=1))
    assert gates(counter, early) == [Refused(Refusal.LINK_NOT_OPEN, day(2020, 7, 1))] * 2
    assert gates(counter, late) == [Refused(Refusal.LINK_OVER, late)] * 2


# --- the counter's hours


def test_a_counter_that_closes_with_its_desk_links_within_its_hours_and_tells_when_it_opens_next() -> None:
    opens, closes = day(2026, 6, 12, 8, 30), day(2026, 6, 12, 17)  # a Friday before a second Saturday
    following = day(2026, 6, 13, 8, 30)
    assert gates(CLOSING, opens - MICROSECOND) == [Refused(Refusal.COUNTER_CLOSED, opens)] * 2
    assert gates(CLOSING, opens) == [None, None]
    assert gates(CLOSING, closes - MICROSECOND) == [None, None]
    assert gates(CLOSING, closes) == [Refused(Refusal.COUNTER_CLOSED, following)] * 2


def test_a_counter_that_only_says_that_its_desk_is_closed_links_at_night() -> None:
    assert gates(a_counter(), day(2026, 6, 12, 3)) == [None, None]


def test_a_closed_counter_says_so_before_all_else() -> None:
    closed = replace(FIRST, outside_hours=OutsideHours.CLOSE)
    night, opens = day(2022, 1, 5, 3), day(2022, 1, 5, 8, 30)
    assert gates(closed, night) == [Refused(Refusal.COUNTER_CLOSED, opens)] * 2
    assert gates(in_maintenance(CLOSING, night, opens), night) == [Refused(Refusal.COUNTER_CLOSED, opens)] * 2


# --- what holds at every moment

EDGES = [day(2026, 6, 8) + timedelta(hours=12 * halves) for halves in range(20)]
WINDOWS = st.lists(st.sampled_from(EDGES), min_size=2, max_size=2, unique=True).map(
    lambda two: AcceptanceWindow(min(two), max(two))
)


@given(
    st.lists(WINDOWS, min_size=1, max_size=3),
    st.sampled_from(OutsideHours),
    st.sampled_from([(), (Period(EDGES[5], EDGES[8]),)]),
    st.integers(0, 10 * 24 * 60).map(lambda minutes: EDGES[0] + timedelta(minutes=minutes)) | st.sampled_from(EDGES),
)
def test_some_link_may_begin_exactly_while_one_of_the_measures_may_be_linked(
    windows: list[AcceptanceWindow], outside: OutsideHours, maintenance: tuple[Period, ...], now: datetime
) -> None:
    counter = replace(with_measures(*windows), outside_hours=outside, maintenance=maintenance)
    each = [measure_eligibility(counter, measure.key, PAY.key, now) for measure in counter.programme.measures]
    refused = link_eligibility(counter, now)
    assert (refused is None) is (None in each)
    assert refused is None or refused in each
    assert refused is None or refused.until is None or refused.until > now or refused.refusal is Refusal.LINK_OVER
