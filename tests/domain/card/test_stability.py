"""The spread of many reads, and the advice that follows from it."""

import pytest

from kiosk.domain.card.stability import ReadAttempt, Stability, StabilityAdvice, judge
from kiosk.ui.messages.card.stability import advice_of, figures_of

_STEADY = [ReadAttempt(0.1)] * 20
_LOST = ReadAttempt(0.05, lost=True)


def _advice(reads: list[ReadAttempt]) -> set[StabilityAdvice]:
    return set(judge(reads).advice)


def test_a_steady_card_gets_no_advice_but_that() -> None:
    assert judge(_STEADY) == Stability(20, 0, 0, 0.1, 0.1, 0.1, (StabilityAdvice.STEADY,))


def test_the_figures_are_of_the_reads_that_came_to_their_end() -> None:
    reads = [ReadAttempt(seconds / 10, retries=1) for seconds in range(1, 11)] + [ReadAttempt(9.0, lost=True)]
    found = judge(reads)
    assert (found.reads, found.losses, found.retries) == (10, 1, 10)
    assert (found.median, found.p90, found.longest) == (0.55, 0.9, 1.0)


def test_one_read_is_median_p90_and_longest_at_once() -> None:
    found = judge([ReadAttempt(0.3)])
    assert found.median == found.p90 == found.longest == 0.3


@pytest.mark.parametrize(
    ("reads", "advice"),
    [
        ([*_STEADY, _LOST], {StabilityAdvice.HOLD_STILL, StabilityAdvice.CENTRE}),
        (
            [ReadAttempt(0.1), _LOST, ReadAttempt(0.1), _LOST],
            {
                StabilityAdvice.HOLD_STILL,
                StabilityAdvice.CENTRE,
                StabilityAdvice.COVER,
                StabilityAdvice.OTHER_CARDS,
                StabilityAdvice.METAL_DESK,
            },
        ),
        ([*_STEADY, ReadAttempt(0.1, retries=1)], {StabilityAdvice.COVER, StabilityAdvice.OTHER_CARDS}),
        ([ReadAttempt(5.5)], {StabilityAdvice.TAKES_LONG, StabilityAdvice.HOLD_STILL}),
        ([*[ReadAttempt(0.1)] * 8, *[ReadAttempt(0.5)] * 2], {StabilityAdvice.METAL_DESK, StabilityAdvice.CABLES}),
        ([ReadAttempt(0.1), ReadAttempt(0.1, lost=True, reader_gone=True)], {StabilityAdvice.CABLES}),
        (
            [_LOST],
            {StabilityAdvice.NOTHING_READ, StabilityAdvice.CENTRE, StabilityAdvice.COVER, StabilityAdvice.OTHER_CARDS},
        ),
    ],
    ids=["moved once", "lost often", "asked again", "more than five seconds", "uneven", "the reader left", "nothing"],
)
def test_each_spread_has_its_advice(reads: list[ReadAttempt], advice: set[StabilityAdvice]) -> None:
    assert _advice(reads) == advice


def test_a_card_that_is_never_lost_and_never_done_needs_more_time() -> None:
    assert {StabilityAdvice.NOTHING_READ, StabilityAdvice.TAKES_LONG} <= _advice([])


def test_a_difference_of_milliseconds_is_no_unevenness() -> None:
    assert _advice([*[ReadAttempt(0.010)] * 8, *[ReadAttempt(0.050)] * 2]) == {StabilityAdvice.STEADY}


def test_every_advice_has_a_sentence_of_its_own() -> None:
    assert len({advice_of(advice) for advice in StabilityAdvice}) == len(StabilityAdvice)
    assert "20" in figures_of(judge(_STEADY))


def test_every_advice_is_given_to_some_card() -> None:
    given = (
        _advice(_STEADY) | _advice([]) | _advice([_LOST]) | _advice([ReadAttempt(0.1), _LOST, ReadAttempt(0.1), _LOST])
    )
    given |= _advice([*[ReadAttempt(0.1)] * 8, *[ReadAttempt(0.5)] * 2])
    assert given == set(StabilityAdvice)
