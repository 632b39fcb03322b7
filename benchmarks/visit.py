"""A whole visit by touch, a reservation and a link: how long a person waits for the machine, against the card alone."""

import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from benchmarks.python import found_off_screen
from benchmarks.rounds import middle, side_by_side
from benchmarks.stand import AIR
from benchmarks.table import BenchmarkReport, ComparisonRow

QUIET, RUSH = "quiet", "rush"
_GOALS = {QUIET: 1.2, RUSH: 1.5}
_ROUNDS = 3
_SLOWEST = 6


@dataclass(frozen=True)
class TimedVisit:
    """Each wait by what was touched: its milliseconds, and what the card took of them at the model's pace."""

    waits: Sequence[tuple[str, float, float]]
    beside: Mapping[str, int]

    @property
    def card(self) -> float:
        return sum(card for *_, card in self.waits)


def _waited(visit: TimedVisit) -> float:
    return sum(wait for _, wait, _ in visit.waits)


def _waited_at_the_card(visit: TimedVisit) -> float:
    """For the touches, and arrivals, that had the card do something."""
    return sum(wait for _, wait, card in visit.waits if card)


def _waited_for_keys(visit: TimedVisit) -> float:
    return sum(wait for name, wait, card in visit.waits if len(name) == 1 and not card)


def _waited_for_pages(visit: TimedVisit) -> float:
    return _waited(visit) - _waited_at_the_card(visit) - _waited_for_keys(visit)


def _least(visits: Sequence[TimedVisit]) -> TimedVisit:
    """The same waits in each round: what else the machine did shows in one of them alone."""
    waits = [min(same, key=lambda wait: wait[1]) for same in zip(*(visit.waits for visit in visits), strict=True)]
    return TimedVisit(waits, {})


def run() -> BenchmarkReport:
    """Raises NotMeasured."""
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as folder:
        people = [partial(_visit, condition, Path(folder)) for condition in _GOALS]
        measured = side_by_side(people, _ROUNDS)
    card = middle(measured[QUIET], lambda visit: visit.card)
    rows, notes = [], []
    for condition, visits in {QUIET: [_least(measured[QUIET])], RUSH: measured[RUSH]}.items():
        rows += [
            _row(f"{condition}: all waits of the visit / the card", visits, _waited, card, _GOALS[condition]),
            _row(f"{condition}: the waits with the card in them", visits, _waited_at_the_card, card),
            _row(f"{condition}: other turns of a page", visits, _waited_for_pages, card),
            _row(f"{condition}: keys", visits, _waited_for_keys, card),
        ]
        last = visits[-1]
        slowest = sorted(last.waits, key=lambda wait: wait[2] - wait[1])[:_SLOWEST]
        told = ", ".join(f"{name} {wait:.0f} (card {at_card:.0f})" for name, wait, at_card in slowest)
        notes.append(f"{condition}: {len(last.waits)} waits; slowest: {told}")
    notes.append("wait: from the touch, or the card's arrival, to the painted page that takes the next touch. What")
    notes.append("rests against double touches is not in it: the person is not there yet, and the clock does not run.")
    notes.append("the card: the commands that went over the air while the person waited, at the model's pace.")
    notes.append(f"quiet: each wait as in the quickest of {_ROUNDS} rounds; rush: the middle round.")
    beside = ", ".join(f"{number} {what}" for what, number in measured[RUSH][-1].beside.items())
    notes.append(f"rush: during the visit, on threads of the same program: {beside}.")
    title = (
        f"Visit: a reservation and a link by touch, {AIR.bits_per_second // 1000} kbit/s, "
        f"{AIR.seconds_a_command * 1000:.0f} ms a command, {_ROUNDS} rounds"
    )
    return BenchmarkReport(title, rows, notes)


def _row(
    name: str,
    visits: Sequence[TimedVisit],
    value: Callable[[TimedVisit], float],
    card: float,
    goal: float | None = None,
) -> ComparisonRow:
    return ComparisonRow(name, middle(visits, value), card, "ms", goal)


def _visit(condition: str, folder: Path) -> Mapping[str, TimedVisit]:
    found = found_off_screen("benchmarks.visit_person", condition, folder)
    waits = [(name, seconds * 1000, card * 1000) for name, seconds, card in found["waits"]]
    return {condition: TimedVisit(waits, found["beside"])}
