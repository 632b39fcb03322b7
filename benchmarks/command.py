"""What each command costs before its work begins, against `python -c "import sqlalchemy"` on the same machine."""

import subprocess
import sys
import tempfile
from collections.abc import Mapping
from contextlib import redirect_stdout
from functools import partial
from io import StringIO
from pathlib import Path
from time import perf_counter

from benchmarks.python import ROOT, command, environment
from benchmarks.rounds import ROUNDS, middle, side_by_side
from benchmarks.table import BenchmarkReport, ComparisonRow, NotMeasured
from tests.fakes.around.city_hall import CityHall, a_city_hall

_GOAL = 2.5
_OTHER = "sqlalchemy"
_DATA = "--data-dir {data}"
_COMMANDS = (
    "--help",
    "--version",
    f"records list {_DATA}",
    f"records find {_DATA}",
    f"records show link:1 {_DATA}",
    f"records export links --service icoca --out {{out}}/more.csv {_DATA}",
    f"records import results {{out}}/results.csv --service icoca --batch 1 {_DATA}",
    f"records verify {_DATA}",
    f"records incidents {_DATA}",
    f"clerks list {_DATA}",
    f"settings show {_DATA}",
    f"settings check {_DATA}",
    f"services list {_DATA}",
)


def run() -> BenchmarkReport:
    """Raises NotMeasured."""
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as name:
        hall = _made(Path(name))
        alone = {"LANGUAGE": "en", "PCSCLITE_CSOCK_NAME": "/nonexistent", "QT_QPA_PLATFORM": "offscreen"}
        kept = environment(Path(name), alone)
        calls = {_OTHER: [sys.executable, "-c", "import sqlalchemy"]}
        for each in _COMMANDS:
            words = [word.format(data=hall.folder, out=hall.out) for word in each.split()]
            calls[each.removesuffix(f" {_DATA}")] = command("kiosk", *words)
        measured = side_by_side([partial(_timed, name, call, kept) for name, call in calls.items()])
    took = {name: middle(each, lambda seconds: seconds * 1000) for name, each in measured.items()}
    other = took.pop(_OTHER)
    rows = [
        ComparisonRow(f"kiosk {name.split(' --service')[0]} / import", each, other, "ms", _GOAL)
        for name, each in took.items()
    ]
    notes = ["whole processes, on a register of three links; each child's bytecode is kept from start to start."]
    return BenchmarkReport(f'Commands: against `python -c "import sqlalchemy"`, median of {ROUNDS} rounds', rows, notes)


def _made(folder: Path) -> CityHall:
    hall = a_city_hall(folder)
    for holder in range(3):
        hall.link(holder, f"AB34567890123456{holder}")
    with redirect_stdout(StringIO()):
        hall.export()
    ((reference,), *_) = hall.rows("SELECT reference FROM link")
    (hall.out / "results.csv").write_text(f"reference,result,reason\n{reference},completed,\n", encoding="utf-8")
    return hall


def _timed(name: str, call: list[str], kept: Mapping[str, str]) -> Mapping[str, float]:
    began = perf_counter()
    done = subprocess.run(call, capture_output=True, env=kept, cwd=ROOT, check=False)
    if done.returncode:
        raise NotMeasured(f"{name} ended with {done.returncode}")
    return {name: perf_counter() - began}
