"""Every turn of a page in the tour, at the citizen's window and at the desk: against a frame of the screen."""

import tempfile
from pathlib import Path
from statistics import median

from benchmarks.python import found_off_screen
from benchmarks.table import BenchmarkReport, ComparisonRow
from kiosk.domain.values.languages import Language

_FRAME = 1000 / 60
_SLOWEST = 5
_ROUNDS = 3


def run() -> BenchmarkReport:
    """Raises NotMeasured."""
    rows, notes = [], []
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as folder:
        measured: dict[Language, list[list[tuple[str, float]]]] = {language: [] for language in Language}
        for _ in range(_ROUNDS):
            for language, rounds in measured.items():
                rounds.append(_turns(language, Path(folder)))
    for language, rounds in measured.items():
        # The same turns in each round: what else the machine did shows in one of them alone.
        turns = [(turn[0][0], min(taken for _, taken in turn)) for turn in zip(*rounds, strict=False)]
        usual, worst = median(taken for _, taken in turns), max(taken for _, taken in turns)
        rows.append(ComparisonRow(f"{language}, {len(turns)} turns / frame: median", usual, _FRAME, "ms", 1.0))
        rows.append(ComparisonRow(f"{language}, {len(turns)} turns / frame: worst", worst, _FRAME, "ms", 2.0))
        over = sum(taken > 2 * _FRAME for _, taken in turns)
        slowest = sorted(turns, key=lambda turn: -turn[1])[:_SLOWEST]
        notes.append(f"{language}: {over} over two frames; " + ", ".join(f"{name} {ms:.0f}" for name, ms in slowest))
    notes.append("turn: from the event to the painted page, all in the event loop of the real windows, off-screen.")
    return BenchmarkReport(
        f"Turns: a frame is {_FRAME:.1f} ms, the least of {_ROUNDS} rounds for each turn", rows, notes
    )


def _turns(language: Language, folder: Path) -> list[tuple[str, float]]:
    return [(name, taken) for name, taken in found_off_screen("benchmarks.turns_tour", language, folder)]
