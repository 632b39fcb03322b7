"""A report for publication: whoever reads it learns of no few people how many they were.

A number from 1 to 4 becomes FEW. In each breakdown the smallest of the other numbers are WITHHELD too, until whoever
knows the total, the numbers that stand there and this very rule still has to take every FEW one for any of 1, 2, 3
and 4. Where even that does not do, the whole breakdown is WITHHELD, noughts and all; and where the total itself is
from 1 to 4, everything is. The total of each breakdown is taken to be known, whether it is told or not. A nought is
nobody, and stays.

Of one counter nothing is published: taken off the report of all, it would tell of the other counters what is hidden.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from math import inf
from typing import TypeVar

from kiosk.domain.report.counts import Count, Hidden, ReaderUse, Report, Times

K = TypeVar("K")

LEAST = 5
"""From so many on, people may be counted in public."""

_MOST_FEW = LEAST - 1


def is_publishable(report: Report) -> bool:
    return report.counter is None


def masked(report: Report) -> Report:
    """As it may be published. Raises ValueError for one that may not."""
    if not is_publishable(report):
        raise ValueError("a report of one counter is not published")
    if report.masked:
        return report
    few = is_few(report.visits)
    # Both are told apart by why they stopped, and together they are one breakdown.
    reasons = masked_counts({**report.cards, **report.refusals}, withhold=few)
    return replace(
        report,
        visits=Hidden.FEW if few else report.visits,
        hours=masked_counts(report.hours, withhold=few),
        errands=masked_counts(report.errands, withhold=few),
        endings=masked_counts(report.endings, withhold=few),
        recorded=masked_counts(report.recorded, withhold=few),
        cards={code: reasons[code] for code in report.cards},
        refusals={refusal: reasons[refusal] for refusal in report.refusals},
        handling=_masked_times(report.handling, withhold=few),
        readers=tuple(_masked_reader(use) for use in report.readers),
        answers={question: masked_counts(found, withhold=few) for question, found in report.answers.items()},
        office=masked_counts(report.office, withhold=few),
        waiting=None if report.waiting is None else _masked_times(report.waiting),
        # With the waits beside them they would tell of few who did not come.
        tickets=None,
        masked=True,
        head=None,
    )


def is_few(count: Count) -> bool:
    return isinstance(count, int) and 0 < count < LEAST


def masked_counts(found: Mapping[K, Count], *, withhold: bool = False) -> dict[K, Count]:
    """One breakdown; the module tells the rule. `withhold`: all of it."""
    counts = {key: count for key, count in found.items() if isinstance(count, int)}
    few = [count for count in counts.values() if is_few(count)]
    if not few and not withhold:
        return dict(found)
    others = sorted((key for key, count in counts.items() if count >= LEAST), key=counts.__getitem__)
    for hidden in range(len(others) + 1):
        withheld, told = others[:hidden], others[hidden:]
        most = counts[told[0]] if told else inf
        if not withhold and _keeps_few([*few, *(counts[key] for key in withheld)], len(few), most):
            return {key: _shown(count, withheld=key in withheld) for key, count in counts.items()}
    return dict.fromkeys(found, Hidden.WITHHELD)


def _keeps_few(hidden: Sequence[int], few: int, most: float) -> bool:
    """Whether each of the `few` may be anything from 1 to 4, as far as the sum of all that is hidden tells.

    Everybody knows of the others that they are five at least and, being the smallest, `most` at most.
    """
    others = len(hidden) - few
    least_of_rest = (few - 1) + LEAST * others
    most_of_rest = _MOST_FEW * (few - 1) + (most * others if others else 0)
    return least_of_rest <= sum(hidden) - _MOST_FEW and sum(hidden) - 1 <= most_of_rest


def _shown(count: int, *, withheld: bool) -> Count:
    if withheld:
        return Hidden.WITHHELD
    return Hidden.FEW if is_few(count) else count


def _masked_times(of: Sequence[Times], *, withhold: bool = False) -> tuple[Times, ...]:
    """The times of few would tell of the few themselves."""
    people = masked_counts({times.errand: times.people for times in of}, withhold=withhold)
    return tuple(
        Times(times.errand, people[times.errand], None, None)
        if isinstance(people[times.errand], Hidden)
        else replace(times, people=people[times.errand])
        for times in of
    )


def _masked_reader(use: ReaderUse) -> ReaderUse:
    """The reads that were whole are not told, and the difference would tell them."""
    if not isinstance(use.reads, int) or not isinstance(use.lost, int):
        return use
    if is_few(use.reads):
        return ReaderUse(use.counter, use.reader, Hidden.FEW, Hidden.WITHHELD, Hidden.WITHHELD, None)
    whole = use.reads - use.lost
    split = masked_counts({"lost": use.lost, "whole": whole})
    retries = Hidden.FEW if is_few(use.retries) else use.retries
    seconds = use.seconds if whole >= LEAST and split["lost"] is not Hidden.WITHHELD else None
    return replace(use, lost=split["lost"], retries=retries, seconds=seconds)
