"""Slower and faster, at the same pitch."""

from itertools import pairwise

import pytest

from kiosk.domain.values.voice.settings import SpeechRate
from kiosk.domain.values.voice.stretching import louder, stretched
from tests.fakes.voice.clips import PER_SECOND, tone


@pytest.mark.parametrize("rate", [each.times for each in SpeechRate])
def test_it_takes_another_time_at_the_same_pitch(rate: float) -> None:
    heard = stretched(tone(0.3, hertz=200), rate, PER_SECOND)
    seconds = len(heard) / PER_SECOND
    assert seconds == pytest.approx(0.3 / rate, rel=0.1)
    rises = sum(before < 0 <= after for before, after in pairwise(heard))
    assert rises / seconds == pytest.approx(200, rel=0.05)


def test_what_is_short_stays_as_it_is() -> None:
    assert stretched(tone(0.02), 1.35, PER_SECOND) == tone(0.02)


def test_softer_is_less() -> None:
    assert max(louder(tone(0.02), 0.25)) == max(tone(0.02)) // 4
