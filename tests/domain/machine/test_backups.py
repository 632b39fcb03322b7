"""Backups: names that every stick takes, when one is due, which are kept, what the desk is warned of."""

from dataclasses import replace
from datetime import datetime, time, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.machine.backups import (
    BackupName,
    BackupSchedule,
    BackupState,
    BackupWarning,
    Retention,
    kept,
    name_for,
    name_of,
)
from kiosk.domain.values.times import JST

NOW = datetime(2026, 6, 10, 10, 0, tzinfo=JST)
DAILY = BackupSchedule(timedelta(hours=24), time(19))


def days_before(*days: float) -> list[datetime]:
    return [NOW - timedelta(days=each) for each in days]


# --- names


@pytest.mark.parametrize(
    ("counter", "named"),
    [
        ("1番", "kiosk-1番-0123abcd-20260610T100000.age"),
        ("", "kiosk-counter-0123abcd-20260610T100000.age"),
        ("１階 / 3:*?<>|", "kiosk-1階-3-0123abcd-20260610T100000.age"),
        ("../..", "kiosk-counter-0123abcd-20260610T100000.age"),
        ("長" * 64, f"kiosk-{'長' * 24}-0123abcd-20260610T100000.age"),
    ],
)
def test_a_name_says_counter_register_and_time(counter: str, named: str) -> None:
    name = name_for(counter, "0123abcd", NOW)
    assert name.file == named
    assert name_of(named) == name


@pytest.mark.parametrize("file", ["", "a.age", "kiosk-a-0123abcd-20261310T100000.age", "kiosk-a-20260610T100000.age"])
def test_what_is_named_otherwise_is_no_backup(file: str) -> None:
    assert name_of(file) is None


@given(st.text(max_size=64), st.integers(0, 6_000_000_000))
def test_every_name_is_found_again_and_short_enough_for_a_stick(counter: str, second: int) -> None:
    name = name_for(counter, "0123abcd", datetime.fromtimestamp(second, JST))
    assert name_of(name.file) == name
    assert len(f".{name.file}.sha256".encode()) < 255
    assert not set(name.file) & set('\\/:*?"<>|\0')


def test_only_those_of_one_register_and_counter_are_beside_each_other() -> None:
    name = BackupName("1番", "0123abcd", NOW)
    assert name.is_beside(BackupName("1番", "0123abcd", NOW - timedelta(days=1)))
    assert not name.is_beside(BackupName("2番", "0123abcd", NOW))
    assert not name.is_beside(BackupName("1番", "0123abce", NOW))


# --- which are kept


def test_the_newest_of_each_day_and_week_is_kept() -> None:
    made = days_before(*range(100))
    stay = sorted(kept(made, Retention(14, 8)), reverse=True)
    assert stay[:14] == made[:14]
    assert [moment.date().isoformat() for moment in stay[14:]] == [
        *("2026-05-24", "2026-05-17", "2026-05-10", "2026-05-03", "2026-04-26"),
    ]


def test_of_the_last_day_all_are_kept() -> None:
    made = days_before(0, 0.1, 0.2, 0.9, 1.1, 1.2)
    assert kept(made, Retention(1, 0)) == frozenset(made[:4])


def test_a_machine_that_made_none_for_months_loses_none() -> None:
    made = [NOW, *days_before(200, 201, 202)]
    assert kept(made, Retention(14, 8)) == frozenset(made)


def test_days_of_a_clock_that_was_ahead_take_nothing_from_before_it_jumped_that_is_the_newest() -> None:
    jumped, before = days_before(*range(20)), days_before(300, 301)
    assert kept([*jumped, *before], Retention(2, 1)) == frozenset([*jumped[:2], before[0]])


@given(st.lists(st.integers(0, 500)), st.integers(1, 20), st.integers(0, 20))
def test_the_newest_stays_and_what_stays_would_stay_again(days: list[int], of_days: int, of_weeks: int) -> None:
    made, rule = days_before(*days), Retention(of_days, of_weeks)
    stay = kept(made, rule)
    assert not made or max(made) in stay
    assert kept(stay, rule) == stay
    gaps = [day for day, next_day in pairwise(sorted({*days})) if next_day - day > 30]
    assert len(stay) <= of_days + of_weeks + 2 + len(gaps)


# --- when one is due


@pytest.mark.parametrize(
    ("newest", "is_due"),
    [
        (None, True),
        (datetime(2026, 6, 9, 19, 0, tzinfo=JST), False),
        (datetime(2026, 6, 9, 18, 59, tzinfo=JST), True),
        (datetime(2026, 6, 10, 9, 0, tzinfo=JST), False),
    ],
)
def test_one_is_due_once_after_its_time_of_the_day(newest: datetime | None, is_due: bool) -> None:
    assert DAILY.is_due(NOW, newest) is is_due


def test_several_a_day_have_their_times_too() -> None:
    often = BackupSchedule(timedelta(hours=6), time(19))
    assert often.last_slot(NOW) == datetime(2026, 6, 10, 7, 0, tzinfo=JST)
    assert often.last_slot(NOW + timedelta(hours=3)) == datetime(2026, 6, 10, 13, 0, tzinfo=JST)


def test_after_a_failure_it_is_tried_again_half_an_hour_later() -> None:
    assert not DAILY.is_due(NOW, None, NOW - timedelta(minutes=29))
    assert DAILY.is_due(NOW, None, NOW - timedelta(minutes=30))
    # The clock was put back.
    assert DAILY.is_due(NOW, None, NOW + timedelta(minutes=1))


def test_by_hand_alone_none_is_ever_due() -> None:
    assert not BackupSchedule(timedelta(), time(19)).is_due(NOW, None)


# --- what the desk is warned of


@pytest.mark.parametrize(("every", "late"), [(1, 4), (24, 50), (168, 338), (0, 338)])
def test_one_is_late_when_two_planned_times_have_passed_and_by_hand_as_if_one_a_week_were(
    every: int, late: int
) -> None:
    assert BackupSchedule(timedelta(hours=every), time(19)).late_after == timedelta(hours=late)


STATE = BackupState(is_set_up=True, since=NOW, late_after=timedelta(hours=50))


@pytest.mark.parametrize(
    ("state", "warning"),
    [
        (replace(STATE, is_set_up=False), BackupWarning.NOT_SET_UP),
        (STATE, None),
        (replace(STATE, since=NOW - timedelta(hours=51)), BackupWarning.NONE_YET),
        (replace(STATE, newest=NOW - timedelta(hours=50)), None),
        (replace(STATE, newest=NOW - timedelta(hours=50, seconds=1)), BackupWarning.LATE),
        (replace(STATE, newest=NOW, failed="full"), BackupWarning.FAILED),
    ],
)
def test_the_desk_is_warned_of(state: BackupState, warning: BackupWarning | None) -> None:
    assert state.warning(NOW) is warning
