"""The bundle's first picture, against the program's from its sources and a bare window: as it comes on the screen.

A bundle cannot be looked into: what is watched is the screen itself, for all three.
"""

import subprocess
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from time import monotonic, sleep

from benchmarks.first_page import run_in
from benchmarks.opened import as_left, leave_opened
from benchmarks.python import ROOT, command, environment
from benchmarks.rounds import ROUNDS, middle, side_by_side
from benchmarks.table import BenchmarkReport, ComparisonRow, NotMeasured
from benchmarks.xvfb import Screenshot, display
from kiosk.domain.values.capacity import Mode

_WIDTH, _HEIGHT = 1080, 1920
_MIDDLE = 640
"""A line of the screen on which both windows have something, bare or not."""

_PROGRAM = ROOT / "dist" / "kiosk" / "kiosk"
_AS_FAST = 1.0
_PATIENCE, _LOOKS_AGAIN = 60.0, 0.0005
_MIB = 1024 * 1024


@dataclass(frozen=True)
class Shown:
    """From the start of the process to its picture, in seconds; the peak of resident memory then, in MiB."""

    seconds: float
    peak: float


def run() -> BenchmarkReport:
    """Raises NotMeasured."""
    if not _PROGRAM.exists():
        raise NotMeasured("there is no bundle: `make bundle`")
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as name, display(_WIDTH, _HEIGHT, Path(name)) as screen:
        folder = Path(name)
        around = environment({"QT_QPA_PLATFORM": "xcb", "DISPLAY": screen})
        children = {"bundle": [str(_PROGRAM)], "sources": command(folder, "kiosk")}
        contenders: list[Callable[[], Mapping[str, Shown]]] = [
            partial(_first, "bare", command(folder, "benchmarks.first_page_bare", "--windowed"), folder, around)
        ]
        for what, start in children.items():
            data = folder / what
            child = [*start, *run_in(data, Mode.CITIZEN), "--windowed"]
            leave_opened(child, data, around)
            contenders.append(partial(_opened, what, child, data, folder, around))
        measured = side_by_side(contenders)
    return BenchmarkReport(f"Bundle: median of {ROUNDS} rounds, under Xvfb", _rows(measured), _sizes())


def _rows(measured: Mapping[str, Sequence[Shown]]) -> list[ComparisonRow]:
    def times(name: str) -> float:
        return middle(measured[name], lambda shown: shown.seconds * 1000)

    def peak(name: str) -> float:
        return middle(measured[name], lambda shown: shown.peak)

    return [
        ComparisonRow("bundle / sources: time", times("bundle"), times("sources"), "ms", _AS_FAST),
        ComparisonRow("bundle / bare window: time", times("bundle"), times("bare"), "ms"),
        ComparisonRow("sources / bare window: time", times("sources"), times("bare"), "ms"),
        ComparisonRow("bundle / sources: memory", peak("bundle"), peak("sources"), "MiB"),
        ComparisonRow("bundle / bare window: memory", peak("bundle"), peak("bare"), "MiB"),
    ]


def _sizes() -> list[str]:
    """Of the bundle on the disk, and of what is largest in it."""
    parts = {part.name: _size_of(part) for part in (_PROGRAM.parent / "_internal").iterdir()}
    largest = sorted(parts, key=lambda name: -parts[name])[:6]
    whole = _size_of(_PROGRAM.parent)
    told = ", ".join(f"{name} {parts[name] / _MIB:.0f}" for name in largest)
    return [f"the bundle: {whole / _MIB:.0f} MiB on the disk; of these {told}"]


def _size_of(part: Path) -> int:
    files = [part] if part.is_file() else part.rglob("*")
    return sum(file.stat().st_size for file in files if file.is_file() and not file.is_symlink())


def _opened(
    name: str, child: Sequence[str], data: Path, folder: Path, around: Mapping[str, str]
) -> Mapping[str, Shown]:
    as_left(data)
    return _first(name, child, folder, around)


def _first(name: str, child: Sequence[str], folder: Path, around: Mapping[str, str]) -> Mapping[str, Shown]:
    """Raises NotMeasured: it shows nothing."""
    with Screenshot(folder) as screen:
        empty = screen.line(_MIDDLE)
        began = monotonic()
        with subprocess.Popen(child, env=around, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as it:
            while screen.line(_MIDDLE) == empty:
                if it.poll() is not None or monotonic() - began > _PATIENCE:
                    it.kill()
                    raise NotMeasured(f"{name} shows nothing")
                sleep(_LOOKS_AGAIN)
            shown = Shown(monotonic() - began, _peak_of(it.pid))
            it.terminate()
    return {name: shown}


def _peak_of(process: int) -> float:
    status = Path(f"/proc/{process}/status").read_text(encoding="ascii")
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM:")) / 1024
