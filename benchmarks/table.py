"""What a benchmark found, as lines of a table."""

from collections.abc import Sequence
from dataclasses import dataclass

_HEAD = ("benchmark", "ours", "other", "ratio", "goal", "")


class NotMeasured(RuntimeError):
    """This machine lacks what the benchmark needs; the message says what."""


@dataclass(frozen=True)
class ComparisonRow:
    """One comparison. `goal` is the most that the ratio may be; None: for information."""

    name: str
    ours: float
    other: float
    unit: str
    goal: float | None = None

    @property
    def ratio(self) -> float:
        return self.ours / self.other

    def cells(self) -> tuple[str, ...]:
        shown = (f"{_figure(self.ours)} {self.unit}", f"{_figure(self.other)} {self.unit}", f"{self.ratio:.2f}")
        if self.goal is None:
            return self.name, *shown, "-", ""
        return self.name, *shown, f"<= {self.goal:.2f}", "met" if self.ratio <= self.goal else "NOT MET"


@dataclass(frozen=True)
class BenchmarkReport:
    """A benchmark's lines, and what to know to read them."""

    title: str
    rows: Sequence[ComparisonRow]
    notes: Sequence[str] = ()

    def __str__(self) -> str:
        table = [_HEAD, *(row.cells() for row in self.rows)]
        widths = [max(len(line[column]) for line in table) for column in range(len(_HEAD))]
        lines = [_line(cells, widths) for cells in table]
        lines.insert(1, "  ".join("-" * width for width in widths))
        return "\n".join([self.title, *lines, *(f"  {note}" for note in self.notes)])


def _figure(value: float) -> str:
    return f"{value:.1f}" if value < 1000 else f"{value:.0f}"


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    name, *figures, met = cells
    padded = [figure.rjust(width) for figure, width in zip(figures, widths[1:-1], strict=True)]
    return "  ".join([name.ljust(widths[0]), *padded, met]).rstrip()
