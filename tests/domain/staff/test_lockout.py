"""Wrong tries: two cost nothing, then each costs more."""

from datetime import datetime, timedelta
from itertools import pairwise

import pytest

from kiosk.domain.staff.lockout import CODE_TRIES, WrongTries
from tests.fakes.around.clock import WEDNESDAY_MORNING as NOW

HOUR = timedelta(hours=1)


def locked_until(failures: int, last_at: datetime | None, now: datetime) -> datetime | None:
    return WrongTries(failures, last_at).locked_until(now)


def wait_after(failures: int) -> timedelta:
    until = locked_until(failures, NOW, NOW)
    return until - NOW if until is not None else timedelta()


@pytest.mark.parametrize(
    ("failures", "seconds"), [(0, 0), (1, 0), (2, 0), (3, 5), (4, 15), (5, 60), (6, 300), (7, 900), (8, 3600)]
)
def test_the_delay_grows_from_the_third_wrong_try(failures: int, seconds: int) -> None:
    assert wait_after(failures) == timedelta(seconds=seconds)


def test_the_delay_never_falls_and_ends_at_an_hour() -> None:
    waits = [wait_after(failures) for failures in range(200)]
    assert all(before <= after for before, after in pairwise(waits))
    assert waits[-1] == HOUR


def test_a_day_has_time_for_few_guesses() -> None:
    """Somebody who tries again the moment that each delay is over."""
    now, tries = NOW, 0
    while now < NOW + timedelta(days=1):
        tries += 1
        now = locked_until(tries, now, now) or now
    assert tries < 35


def test_when_the_delay_is_over_the_next_try_is_judged() -> None:
    assert locked_until(3, NOW, NOW + timedelta(seconds=4)) == NOW + timedelta(seconds=5)
    assert locked_until(3, NOW, NOW + timedelta(seconds=5)) is None


def test_a_clock_that_was_set_back_locks_nobody_out_until_it_is_there_again() -> None:
    assert locked_until(8, NOW + timedelta(seconds=1), NOW) is None
    assert locked_until(9, NOW, NOW) == NOW + HOUR


def test_an_account_that_never_failed_is_open() -> None:
    assert locked_until(0, None, NOW) is None


def test_each_wrong_passphrase_counts_and_one_that_is_taken_ends_all_of_them() -> None:
    tries = WrongTries(codes=2)
    for _ in range(3):
        tries = tries.after_passphrase(NOW, is_taken=False)
    assert tries == WrongTries(3, NOW, 2)
    assert tries.after_passphrase(NOW, is_taken=True) == WrongTries()


def test_the_quick_code_has_three_tries_and_says_nothing_of_the_passphrase() -> None:
    tries = WrongTries(3, NOW)
    assert tries.codes_left == CODE_TRIES == 3
    for left in (2, 1, 0, 0):
        tries = tries.after_code(is_right=False)
        assert tries.codes_left == left
    assert tries.after_code(is_right=True) == WrongTries(3, NOW)
