"""A published report gives away nobody: not by its numbers, nor by what can be worked out of them."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations_with_replacement

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.office.visit import Errand
from kiosk.domain.report.counts import Count, Hidden, Report
from kiosk.domain.report.opinion_survey import SurveyAnswer, SurveyQuestion
from kiosk.domain.report.report_masking import LEAST, is_few, is_publishable, masked, masked_counts
from tests.fakes.office.reports import a_report

FEW, WITHHELD = Hidden.FEW, Hidden.WITHHELD


@pytest.mark.parametrize(
    ("counts", "told"),
    [
        ((20, 30, 0), (20, 30, 0)),
        ((20, 30, 3), (WITHHELD, 30, FEW)),
        ((3, 2, 20), (FEW, FEW, 20)),
        # The sum of both would tell that each is one, or each is four.
        ((1, 1, 20), (FEW, FEW, WITHHELD)),
        ((4, 4, 20), (FEW, FEW, WITHHELD)),
        # The smallest of the others is no smaller than the one that is told.
        ((4, 12, 12, 30), (FEW, WITHHELD, WITHHELD, 30)),
        # Nothing is left that could hide them.
        ((1, 5, 0), (WITHHELD, WITHHELD, WITHHELD)),
        ((1, 1, 1, 1, 1), (WITHHELD,) * 5),
        ((), ()),
    ],
)
def test_few_are_hidden_with_as_many_others_as_it_takes(counts: tuple[int, ...], told: tuple[Count, ...]) -> None:
    assert tuple(masked_counts(dict(enumerate(counts))).values()) == told


@given(st.lists(st.integers(0, 11), min_size=1, max_size=4))
def test_whoever_knows_the_total_has_to_take_each_of_the_few_for_any_of_one_to_four(counts: list[int]) -> None:
    told = list(masked_counts(dict(enumerate(counts))).values())
    if sum(counts) < LEAST:
        return  # the total is hidden itself: a test of its own
    possible = list(_possible(told, sum(counts)))
    assert tuple(counts) in possible
    for place, count in enumerate(told):
        found = {numbers[place] for numbers in possible}
        if count is FEW:
            assert found == {1, 2, 3, 4}
        elif count is WITHHELD:
            assert len(found) > 1
        else:
            assert found == {counts[place]}
            assert not is_few(count)


@given(st.lists(st.integers(0, 40), min_size=1, max_size=8))
def test_what_stands_there_is_true(counts: list[int]) -> None:
    for count, shown in zip(counts, masked_counts(dict(enumerate(counts))).values(), strict=True):
        assert shown in (count, WITHHELD) or (shown is FEW and is_few(count))


def _possible(told: list[Count], total: int) -> Iterator[tuple[int, ...]]:
    """Every row of numbers that would have been published as this one, by all that its reader may know."""
    smallest = min((count for count in told if isinstance(count, int) and count >= LEAST), default=total)
    ranges = [_range(count, smallest, whole=set(told) == {WITHHELD}) for count in told]

    def rows(place: int, left: int) -> Iterator[tuple[int, ...]]:
        if place == len(ranges):
            yield from [()] if left == 0 else []
            return
        for number in ranges[place]:
            if number <= left:
                yield from ((number, *rest) for rest in rows(place + 1, left - number))

    return rows(0, total)


def _range(count: Count, smallest: int, *, whole: bool) -> range:
    if isinstance(count, int):
        return range(count, count + 1)
    if whole:
        return range(smallest + 1)
    return range(1, LEAST) if count is FEW else range(LEAST, smallest + 1)


def _numbers(report: Report) -> list[Count]:
    """Every number of people that the report tells."""
    told = [*report.hours.values(), *report.errands.values(), *report.endings.values(), *report.recorded.values()]
    told += [*report.cards.values(), *report.refusals.values()]
    return [*told, *(count for answers in report.answers.values() for count in answers.values())]


def test_no_number_of_a_published_report_is_of_few() -> None:
    published = masked(a_report())
    assert published.masked
    assert published.visits == 138
    assert not any(is_few(count) for count in _numbers(published))
    assert published.hours[16] is FEW
    assert published.hours[12] is WITHHELD


@pytest.mark.parametrize("people", range(1, LEAST))
def test_of_fewer_than_five_visits_nothing_is_told_but_that_they_were(people: int) -> None:
    errands = {errand: people if errand is Errand.LINK else 0 for errand in Errand}
    published = masked(replace(a_report(), visits=people, hours={10: people}, errands=errands, answers={}))
    assert published.visits is FEW
    assert set(_numbers(published)) == {WITHHELD}
    assert {times.median for times in published.handling} == {None}


def test_the_times_of_few_are_not_told() -> None:
    published = masked(a_report())
    assert {times.errand: times.people for times in published.handling} == published.errands
    for times in published.handling:
        assert (times.median is None) is isinstance(times.people, Hidden)
    assert published.errands[Errand.PHONE] is FEW


@pytest.mark.parametrize(
    ("reads", "lost", "told"),
    [
        (131, 4, (131, FEW, 0.42)),
        (131, 0, (131, 0, 0.42)),
        (131, 128, (131, WITHHELD, None)),
        (3, 1, (FEW, WITHHELD, None)),
        (5, 4, (5, FEW, None)),
    ],
)
def test_a_reader_that_lost_few_or_read_few_does_not_tell(
    reads: int, lost: int, told: tuple[Count, Count, float | None]
) -> None:
    report = a_report()
    (use,) = masked(replace(report, readers=(replace(report.readers[0], reads=reads, lost=lost),))).readers
    assert (use.reads, use.lost, use.seconds) == told


def test_answers_of_few_people_are_all_withheld() -> None:
    report = replace(
        a_report(), answers={SurveyQuestion.CLEAR: {SurveyAnswer.YES: 3, SurveyAnswer.SO_SO: 0, SurveyAnswer.NO: 0}}
    )
    assert set(masked(report).answers[SurveyQuestion.CLEAR].values()) == {WITHHELD}


def test_a_published_report_stays_as_it_is() -> None:
    published = masked(a_report())
    assert masked(published) is published


def test_a_report_of_one_counter_cannot_be_published() -> None:
    """The report of all less that of one tells of the other: 6 and 4 visits are published as 10 and 6."""
    report = replace(a_report(), counter="2番")
    assert not is_publishable(report)
    assert is_publishable(a_report())
    with pytest.raises(ValueError, match="one counter"):
        masked(report)


def test_a_day_on_which_nobody_came_has_nothing_to_hide() -> None:
    nobody = replace(a_report(), visits=0, hours={}, errands=dict.fromkeys(Errand, 0), handling=())
    assert masked(nobody).errands == nobody.errands


def test_every_small_breakdown_is_told_or_hidden_whole_and_the_same_whatever_its_order() -> None:
    for counts in combinations_with_replacement(range(9), 3):
        told = sorted(map(str, masked_counts(dict(enumerate(counts))).values()))
        turned = sorted(map(str, masked_counts(dict(enumerate(reversed(counts)))).values()))
        assert told == turned
