"""A scanner types like a keyboard, but no person is as fast."""

from itertools import accumulate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.ui.widgets.scanner import ScannerWatch

# Milliseconds between two keys.
SCANNER, PERSON = 5, 180
FAST, SLOW = 49, 50
SHORTEST = 6


def watch(*gaps: int, start: int = 1_000_000) -> ScannerWatch:
    """A first key, and one after each gap."""
    watched = ScannerWatch()
    for moment in accumulate(gaps, initial=start):
        watched.key(moment)
    return watched


def test_a_card_number_from_a_scanner_was_typed_in_one_burst() -> None:
    assert watch(*[SCANNER] * 15).typed_all(16)


def test_a_card_number_from_a_person_was_not() -> None:
    assert not watch(*[PERSON] * 15).typed_all(16)


def test_before_the_first_key_nothing_was_scanned() -> None:
    assert not ScannerWatch().typed_all(0)
    assert not ScannerWatch().typed_all(16)


@pytest.mark.parametrize("start", [0, 1, FAST])
def test_the_first_key_counts_from_the_moment_at_which_the_machine_was_switched_on(start: int) -> None:
    assert watch(*[SCANNER] * 15, start=start).typed_all(16)
    assert not watch(*[SCANNER] * 14, start=start).typed_all(16)


def test_six_characters_are_the_fewest_that_tell_a_scanner_from_two_quick_hands() -> None:
    assert watch(*[SCANNER] * 5).typed_all(6)
    assert not watch(*[SCANNER] * 4).typed_all(5)


def test_what_is_longer_than_the_burst_was_not_all_scanned() -> None:
    burst = watch(*[SCANNER] * 15)
    assert burst.typed_all(16)
    assert not burst.typed_all(17)


@pytest.mark.parametrize("place", range(15))
def test_one_slow_key_shows_the_person(place: int) -> None:
    assert watch(*[FAST] * place, FAST, *[FAST] * (14 - place)).typed_all(16)
    assert not watch(*[FAST] * place, SLOW, *[FAST] * (14 - place)).typed_all(16)


def test_a_scan_after_typing_is_not_the_whole_text() -> None:
    assert not watch(PERSON, PERSON, *[SCANNER] * 15).typed_all(18)


def test_typing_after_a_scan_is_not_a_scan() -> None:
    assert not watch(*[SCANNER] * 15, PERSON).typed_all(17)


def test_after_something_else_the_keys_before_it_count_no_more() -> None:
    watched = watch(*[SCANNER] * 15)
    watched.forget()
    assert not watched.typed_all(16)
    for moment in accumulate([SCANNER] * 14, initial=1_000_080):
        watched.key(moment)
    assert not watched.typed_all(16)
    assert watched.typed_all(15)


def test_after_something_else_a_new_scan_is_one_again() -> None:
    watched = watch(*[PERSON] * 3)
    watched.forget()
    for moment in accumulate([SCANNER] * 15, initial=2_000_000):
        watched.key(moment)
    assert watched.typed_all(16)


@given(st.lists(st.sampled_from((1, SCANNER, FAST, SLOW, PERSON)) | st.integers(0, 200), max_size=40), st.data())
def test_a_text_was_scanned_when_none_of_its_keys_let_fifty_milliseconds_pass(
    gaps: list[int], data: st.DataObject
) -> None:
    length = data.draw(st.integers(0, len(gaps) + 1))
    within = gaps[len(gaps) + 1 - length :] if length else []
    expected = length >= SHORTEST and all(gap < SLOW for gap in within)
    assert watch(*gaps).typed_all(length) is expected
