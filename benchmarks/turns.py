"""Every turn of a page in the tour, at the citizen's window and at the desk: against a frame of the screen."""

import tempfile
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from benchmarks.python import found_off_screen
from benchmarks.table import BenchmarkReport, ComparisonRow
from kiosk.domain.values.languages import ENGLISH, JAPANESE, Language

_FRAME = 1000 / 60
_SLOWEST = 5
_ROUNDS = 3


@dataclass(frozen=True)
class PageTurn:
    """Of one page, in milliseconds."""

    page: str
    clock: float
    worked: float


def run() -> BenchmarkReport:
    """Raises NotMeasured."""
    rows, notes = [], []
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as folder:
        measured: dict[Language, list[list[PageTurn]]] = {language: [] for language in (JAPANESE, ENGLISH)}
        for _ in range(_ROUNDS):
            for language, rounds in measured.items():
                rounds.append(_turns(language, Path(folder)))
    for language, rounds in measured.items():
        # The same turns in each round: what else the machine did shows in one of them alone.
        turns = [
            PageTurn(turn[0].page, min(each.clock for each in turn), min(each.worked for each in turn))
            for turn in zip(*rounds, strict=False)
        ]
        usual, worst = median(each.clock for each in turns), max(each.clock for each in turns)
        worked = max(each.worked for each in turns)
        rows.append(ComparisonRow(f"{language}, {len(turns)} turns / frame: median", usual, _FRAME, "ms", 1.0))
        rows.append(ComparisonRow(f"{language}, {len(turns)} turns / frame: worst", worst, _FRAME, "ms", 2.0))
        rows.append(ComparisonRow(f"{language}: the most that the window's thread worked", worked, _FRAME, "ms"))
        over = sum(each.clock > 2 * _FRAME for each in turns)
        slowest = sorted(turns, key=lambda turn: -turn.clock)[:_SLOWEST]
        told = (f"{each.page} {each.clock:.0f} (worked {each.worked:.0f})" for each in slowest)
        notes.append(f"{language}: {over} over two frames; " + ", ".join(told))
    notes.append("turn: from the event to the painted page, all in the event loop of the real windows, off-screen.")
    return BenchmarkReport(
        f"Turns: a frame is {_FRAME:.1f} ms, the least of {_ROUNDS} rounds for each turn", rows, notes
    )


def _turns(language: Language, folder: Path) -> list[PageTurn]:
    return [PageTurn(*each) for each in found_off_screen("benchmarks.turns_tour", language, folder)]
