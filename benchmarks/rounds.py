"""Measuring side by side: everybody once a round, so that what slows the machine slows all of them."""

from collections.abc import Callable, Mapping, Sequence
from statistics import median
from typing import TypeVar

T = TypeVar("T")

ROUNDS = 7


def side_by_side(contenders: Sequence[Callable[[], Mapping[str, T]]], rounds: int = ROUNDS) -> dict[str, list[T]]:
    """What the contenders measured, by name. A first round, which fills the caches, is thrown away."""
    for contender in contenders:
        contender()
    results: dict[str, list[T]] = {}
    for _ in range(rounds):
        for contender in contenders:
            for name, result in contender().items():
                results.setdefault(name, []).append(result)
    return results


def middle(results: Sequence[T], value: Callable[[T], float]) -> float:
    return median(value(result) for result in results)
