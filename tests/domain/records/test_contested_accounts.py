"""How often a counter tells people that an account is somebody else's, with the clock passed in."""

from datetime import timedelta

from kiosk.domain.records.contested_accounts import MOST, WITHIN, free_again
from tests.fakes.around.clock import WEDNESDAY_MORNING as NOW

MINUTE = timedelta(minutes=1)


def test_an_honest_mistake_or_two_change_nothing() -> None:
    assert free_again([], NOW) is None
    assert free_again([NOW - MINUTE] * (MOST - 1), NOW) is None


def test_the_most_that_is_told_ends_when_the_first_of_them_is_long_enough_ago() -> None:
    asked = [NOW - step * MINUTE for step in range(MOST)]
    assert free_again(asked, NOW) == NOW - (MOST - 1) * MINUTE + WITHIN
    assert free_again(asked, NOW - (MOST - 1) * MINUTE + WITHIN) is None


def test_what_a_clock_that_was_ahead_has_left_closes_no_counter() -> None:
    assert free_again([NOW + timedelta(days=5000)] * MOST, NOW) is None
