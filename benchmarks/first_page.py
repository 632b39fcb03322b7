"""The first painted page, against a bare PySide6 window: its time from the start of the process, and its memory."""

import json
import re
import subprocess
import tempfile
from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from time import monotonic

from benchmarks.first_paint import PAINTED
from benchmarks.opened import as_left, leave_opened
from benchmarks.python import ROOT, command, environment
from benchmarks.rounds import ROUNDS, middle, side_by_side
from benchmarks.table import BenchmarkReport, ComparisonRow, NotMeasured
from benchmarks.xvfb import display
from kiosk.domain.values.capacity import Mode

_TIME, _MEMORY, _COUNTER = 2.5, 1.6, 3.5
_WIDTH, _HEIGHT = 1080, 1920
_PATIENCE = 60.0
_KIOSK = "benchmarks.first_page_kiosk"
_IMPORTED = re.compile(r"import time: +(\d+) \| +\d+ \| +(\S+)")
_ROOMS = 12
_OFFSCREEN = {
    "screens": [
        {"name": "tall", "x": 0, "y": 0, "width": _WIDTH, "height": _HEIGHT, "logicalDpi": 96, "logicalBaseDpi": 96}
    ]
}


@dataclass(frozen=True)
class Painted:
    """Spawn to paint in seconds, the processor's part of it, the peak of resident memory until then in MiB, and how
    many pages were painted.
    """

    seconds: float
    worked: float
    peak: float
    pages: int
    size: tuple[int, int]


@dataclass(frozen=True)
class Screen:
    """Where both windows are shown, and how."""

    name: str
    folder: Path
    environment: Mapping[str, str]
    arguments: Sequence[str] = ()


def run() -> BenchmarkReport:
    """Raises NotMeasured."""
    rows: list[ComparisonRow] = []
    notes: list[str] = []
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="kiosk-bench-")))
        (folder / "screen.json").write_text(json.dumps(_OFFSCREEN))
        platform = {"QT_QPA_PLATFORM": f"offscreen:configfile={folder / 'screen.json'}"}
        screens = [Screen("offscreen", folder, environment(platform))]
        try:
            x_display = stack.enter_context(display(_WIDTH, _HEIGHT))
            # No window manager is there to make a window as large as the screen.
            platform = {"QT_QPA_PLATFORM": "xcb", "DISPLAY": x_display}
            screens.append(Screen("xcb", folder, environment(platform), ["--windowed"]))
        except NotMeasured as reason:
            notes.append(f"not under X: {reason}")
        for mode in Mode:
            child = command(folder, "kiosk", *run_in(folder / mode, mode), *screens[0].arguments)
            leave_opened(child, folder / mode, screens[0].environment)
        for screen in screens:
            kiosks = [partial(_kiosk, screen, folder, mode) for mode in Mode]
            measured = side_by_side([partial(_bare, screen), *kiosks, partial(_very_first, screen)])
            rows += _rows(screen, measured)
            notes += _imports(screen, folder)
            for name, painted in measured.items():
                last = painted[-1]
                notes.append(f"{screen.name}, {name}: {last.size[0]}x{last.size[1]}, {last.pages} page(s) painted")
    notes += [
        "time: from the start of the process to the first paint of the page that stays; memory: VmHWM at that moment.",
        "kiosk: `kiosk run --reader practice` as on every start but the very first; the register and keys are there.",
    ]
    return BenchmarkReport(f"First page: median of {ROUNDS} rounds", rows, notes)


def _rows(screen: Screen, measured: Mapping[str, Sequence[Painted]]) -> list[ComparisonRow]:
    def times(name: str) -> float:
        return middle(measured[name], lambda painted: painted.seconds * 1000)

    def worked(name: str) -> float:
        return middle(measured[name], lambda painted: painted.worked * 1000)

    def peak(name: str) -> float:
        return middle(measured[name], lambda painted: painted.peak)

    about = f"first page / bare window, {screen.name}"
    citizen, counter = Mode.CITIZEN.value, Mode.COUNTER.value
    return [
        ComparisonRow(f"{about}: time", times(citizen), times("bare"), "ms", _TIME),
        ComparisonRow(f"{about}: processor", worked(citizen), worked("bare"), "ms"),
        ComparisonRow(f"{about}: memory", peak(citizen), peak("bare"), "MiB", _MEMORY),
        ComparisonRow(f"{about}, beside a desk: time", times(counter), times("bare"), "ms", _COUNTER),
        ComparisonRow(f"{about}, beside a desk: memory", peak(counter), peak("bare"), "MiB"),
        ComparisonRow(f"very first start / bare window, {screen.name}: time", times("very first"), times("bare"), "ms"),
        ComparisonRow(
            f"very first start / bare window, {screen.name}: memory", peak("very first"), peak("bare"), "MiB"
        ),
    ]


def _bare(screen: Screen) -> dict[str, Painted]:
    return {"bare": _child(screen, "benchmarks.first_page_bare")}


def _kiosk(screen: Screen, folder: Path, mode: Mode) -> dict[str, Painted]:
    return {mode.value: _child(screen, _KIOSK, *run_in(as_left(folder / mode), mode))}


def _very_first(screen: Screen) -> dict[str, Painted]:
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as folder:
        return {"very first": _child(screen, _KIOSK, *run_in(Path(folder), Mode.CITIZEN))}


def run_in(data: Path, mode: Mode) -> list[str]:
    return ["run", "--reader", "practice", "--mode", mode, "--data-dir", str(data)]


def _child(screen: Screen, module: str, *arguments: str) -> Painted:
    began = monotonic()
    done = _shown(screen, command(screen.folder, module, *arguments, *screen.arguments))
    at, worked, peak_kib, pages, width, height = done.stdout.split()
    return Painted(float(at) - began, float(worked), int(peak_kib) / 1024, int(pages), (int(width), int(height)))


def _shown(screen: Screen, child: Sequence[str]) -> subprocess.CompletedProcess[str]:
    try:
        done = subprocess.run(
            child, env=screen.environment, cwd=ROOT, capture_output=True, text=True, timeout=_PATIENCE, check=False
        )
    except subprocess.TimeoutExpired:
        raise NotMeasured(f"{' '.join(child)} paints nothing within {_PATIENCE} s") from None
    if done.returncode != 0 or not done.stdout:
        raise NotMeasured(f"{' '.join(child)} ended with {done.returncode} and paints nothing")
    return done


def _imports(screen: Screen, folder: Path) -> list[str]:
    """What was imported until the first page was painted, in a run of its own."""
    child = command(
        folder, _KIOSK, *run_in(as_left(folder / Mode.CITIZEN), Mode.CITIZEN), *screen.arguments, shows_imports=True
    )
    before, _, _ = _shown(screen, child).stderr.partition(PAINTED)
    # "import time:  self [us] | cumulative | name", the last indented by its depth.
    took: Counter[str] = Counter()
    modules: Counter[str] = Counter()
    for line in before.splitlines():
        if (found := _IMPORTED.match(line)) is not None:
            room = ".".join(found[2].split(".")[: 2 if found[2].startswith("kiosk.") else 1])
            took[room] += int(found[1])
            modules[room] += 1
    dearest = (f"{room} {took[room] / 1000:.0f} ms ({modules[room]})" for room, _ in took.most_common(_ROOMS))
    whole = f"{modules.total()} modules in {took.total() / 1000:.0f} ms"
    return [f"{screen.name}: imported until then, by `-X importtime`: {whole}; of these", ", ".join(dearest)]
