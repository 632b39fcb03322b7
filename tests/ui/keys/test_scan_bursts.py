"""A scanner types like a keyboard, but no person is as fast."""

from itertools import accumulate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.ui.keys.scan_bursts import AFTER_MS, PERSON_MS, ScanBursts

# Milliseconds between two keys: a cable's scanner, Bluetooth's, a quick typist, a hand on a number pad.
CABLE, BLUETOOTH, TYPIST, NUMBER_PAD = 5, 30, 60, 100
NS = 1_000_000


def typed(*gaps: int) -> ScanBursts:
    """A first key, and one after each gap."""
    moments = iter([moment * NS for moment in accumulate(gaps, initial=1_000_000)])
    bursts = ScanBursts(lambda: next(moments))
    for _ in range(len(gaps) + 1):
        bursts.key()
    return bursts


@pytest.mark.parametrize("gap", [1, CABLE, 20, BLUETOOTH, PERSON_MS - 1])
def test_the_keys_of_a_scanner_come_in_a_row(gap: int) -> None:
    assert typed(*[gap] * 12).count == 13


@pytest.mark.parametrize("gap", [PERSON_MS, TYPIST, 80, NUMBER_PAD])
def test_the_keys_of_a_person_come_one_by_one(gap: int) -> None:
    assert typed(*[gap] * 12).count == 1


@pytest.mark.parametrize("first", [0, 1, PERSON_MS])
def test_the_first_key_follows_none_whenever_the_machine_was_switched_on(first: int) -> None:
    assert not ScanBursts(lambda: first * NS).key()


def test_the_tail_of_a_burst_belongs_to_it_when_it_was_held_up_on_the_way() -> None:
    bursts = typed(*[CABLE] * 5)
    for gap, belongs in ((AFTER_MS - 1, True), (AFTER_MS, False)):
        bursts.is_scan = True
        last = bursts._last
        assert last is not None
        now = last + gap * NS
        bursts._clock = lambda now=now: now  # type: ignore[misc]
        assert bursts.key() is belongs
    assert not bursts.is_scan


@given(st.lists(st.sampled_from((1, CABLE, 49, 50, NUMBER_PAD)) | st.integers(0, 200), max_size=40))
def test_a_row_is_what_came_since_the_last_pause(gaps: list[int]) -> None:
    pauses = [place for place, gap in enumerate(gaps) if gap >= PERSON_MS]
    assert typed(*gaps).count == len(gaps) - (pauses[-1] if pauses else -1)
