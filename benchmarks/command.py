"""What each command costs before its work begins, and with it, against `python -c "import sqlalchemy"`.

Where there is no register, a command ends as its work would begin: its modules loaded, its settings read, and nothing
loaded yet that the work alone wants.
"""

import subprocess
import sys
import tempfile
from collections.abc import Mapping
from contextlib import redirect_stdout
from dataclasses import dataclass
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
_PLAIN = ("--help", "--version", f"services list {_DATA}", f"settings show {_DATA}", f"settings check {_DATA}")
_ON_RECORDS = (
    f"records list {_DATA}",
    f"records find {_DATA}",
    f"records show link:1 {_DATA}",
    f"records export links --service icoca --out {{out}}/more.csv {_DATA}",
    f"records import results {{out}}/results.csv --service icoca --batch 1 {_DATA}",
    f"records verify {_DATA}",
    f"records incidents {_DATA}",
    f"clerks list {_DATA}",
)


def run() -> BenchmarkReport:
    """Raises NotMeasured."""
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as name:
        hall = _made(Path(name))
        alone = {"LANGUAGE": "en", "PCSCLITE_CSOCK_NAME": "/nonexistent", "QT_QPA_PLATFORM": "offscreen"}
        kept = environment(alone)
        nothing = Path(name) / "nothing"
        nothing.mkdir()
        runs = {
            _OTHER: _Run([sys.executable, "-X", f"pycache_prefix={Path(name) / 'bytecode'}", "-c", "import sqlalchemy"])
        }
        for each in _PLAIN:
            runs[_named(each)] = _run(Path(name), each, hall.folder, hall.out)
        for each in _ON_RECORDS:
            runs[f"{_named(each)}, its start"] = _run(Path(name), each, nothing, hall.out, ends_with=1)
            runs[f"{_named(each)}, whole"] = _run(Path(name), each, hall.folder, hall.out)
        measured = side_by_side([partial(_timed, name, run, kept) for name, run in runs.items()])
    took = {name: middle(each, lambda seconds: seconds * 1000) for name, each in measured.items()}
    other = took.pop(_OTHER)
    rows = [
        ComparisonRow(f"kiosk {name} / import", each, other, "ms", None if name.endswith("whole") else _GOAL)
        for name, each in took.items()
    ]
    notes = [
        "its start: the process in a folder without a register; whole: on a register of three links.",
        "each child's bytecode is kept from start to start.",
    ]
    return BenchmarkReport(f'Commands: against `python -c "import sqlalchemy"`, median of {ROUNDS} rounds', rows, notes)


@dataclass(frozen=True)
class _Run:
    """`ends_with`: the exit status of what was measured."""

    call: list[str]
    ends_with: int = 0


def _run(bytecode: Path, words: str, data: Path, out: Path, ends_with: int = 0) -> _Run:
    return _Run(command(bytecode, "kiosk", *(word.format(data=data, out=out) for word in words.split())), ends_with)


def _named(words: str) -> str:
    return words.removesuffix(f" {_DATA}").split(" --service")[0].replace(" {out}/results.csv", "")


def _made(folder: Path) -> CityHall:
    hall = a_city_hall(folder)
    for holder in range(3):
        hall.link(holder, f"AB34567890123456{holder}")
    with redirect_stdout(StringIO()):
        hall.export()
    ((reference,), *_) = hall.rows("SELECT reference FROM link")
    (hall.out / "results.csv").write_text(f"reference,result,reason\n{reference},completed,\n", encoding="utf-8")
    return hall


def _timed(name: str, run: _Run, kept: Mapping[str, str]) -> Mapping[str, float]:
    began = perf_counter()
    done = subprocess.run(run.call, capture_output=True, env=kept, cwd=ROOT, check=False)
    if done.returncode != run.ends_with:
        raise NotMeasured(f"{name} ended with {done.returncode}")
    return {name: perf_counter() - began}
