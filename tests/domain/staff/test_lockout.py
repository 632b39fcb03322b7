"""Wrong tries: two cost nothing, then each costs more."""

from datetime import datetime, timedelta
from itertools import pairwise

import pytest

from kiosk.domain.staff.lockout import CODE_TRIES, TriesHere, WrongTries, tries_here
from tests.fakes.around.clock import WEDNESDAY_MORNING as NOW

MINUTE = timedelta(minutes=1)


def locked_until(failures: int, last_at: datetime | None, now: datetime) -> datetime | None:
    return TriesHere(failures, last_at).locked_until(now)


def wait_after(failures: int) -> timedelta:
    until = locked_until(failures, NOW, NOW)
    return until - NOW if until is not None else timedelta()


@pytest.mark.parametrize(("failures", "seconds"), [(0, 0), (1, 0), (2, 0), (3, 5), (4, 15), (5, 60), (6, 60), (60, 60)])
def test_the_delay_grows_from_the_third_wrong_try(failures: int, seconds: int) -> None:
    assert wait_after(failures) == timedelta(seconds=seconds)


def test_the_delay_never_falls_and_nobody_waits_for_more_than_a_minute() -> None:
    waits = [wait_after(failures) for failures in range(200)]
    assert all(before <= after for before, after in pairwise(waits))
    assert waits[-1] == MINUTE


def test_an_hour_has_time_for_few_guesses() -> None:
    """Somebody who tries again the moment that each delay is over."""
    now, tries = NOW, 0
    while now < NOW + timedelta(hours=1):
        tries += 1
        now = locked_until(tries, now, now) or now
    assert tries < 65


def test_wrong_tries_count_back_to_the_last_right_one() -> None:
    before = [NOW - timedelta(seconds=second) for second in range(5)]
    assert tries_here(()) == TriesHere()
    assert tries_here((at, False) for at in before) == TriesHere(5, NOW)
    assert tries_here([(before[0], False), (before[1], True), (before[2], False)]) == TriesHere(1, NOW)
    assert tries_here([(before[0], True), (before[1], False)]) == TriesHere()
    assert TriesHere(2, before[1]).after_wrong(NOW) == TriesHere(3, NOW)


def test_when_the_delay_is_over_the_next_try_is_judged() -> None:
    assert locked_until(3, NOW, NOW + timedelta(seconds=4)) == NOW + timedelta(seconds=5)
    assert locked_until(3, NOW, NOW + timedelta(seconds=5)) is None


def test_a_clock_that_was_set_back_locks_nobody_out_until_it_is_there_again() -> None:
    assert locked_until(8, NOW + timedelta(seconds=1), NOW) is None
    assert locked_until(9, NOW, NOW) == NOW + MINUTE


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
