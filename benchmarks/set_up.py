"""What a set-up costs beside a plain `pip install` of the same lock: at first, and with the wheel that it kept."""

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from time import perf_counter

from benchmarks.python import ROOT, environment
from benchmarks.rounds import middle
from benchmarks.table import BenchmarkReport, ComparisonRow, NotMeasured

_ROUNDS = 2
_PIP = ("-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "--require-hashes")


def run() -> BenchmarkReport:
    """Raises NotMeasured: a network that is away, or Debian's packages that are not installed."""
    measured: dict[str, list[float]] = {}
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as name:
        for number in range(_ROUNDS):
            for what, seconds in _round(Path(name) / str(number)).items():
                measured.setdefault(what, []).append(seconds)
    took = {what: middle(each, float) for what, each in measured.items()}
    plain = took.pop("pip")
    rows = [ComparisonRow(f"{what} / pip install", seconds, plain, "s") for what, seconds in took.items()]
    notes = [
        "pip install: a new environment, the build's tools, the lock; pip may have kept the pyscard that it built.",
        "set-up: scripts/setup.sh run in a new clone, where Debian's packages are there.",
    ]
    return BenchmarkReport(f"Set-up: against a plain pip install of the lock, median of {_ROUNDS} rounds", rows, notes)


def _round(folder: Path) -> Mapping[str, float]:
    clone, plain = folder / "clone", folder / "plain"
    _timed("git", "clone", "--quiet", str(ROOT), str(clone))
    found = {"set-up": _timed("scripts/setup.sh", "run", cwd=clone)}
    shutil.rmtree(clone / ".venv")
    found["set-up, pyscard's wheel kept"] = _timed("scripts/setup.sh", "run", cwd=clone)
    python = str(plain / "bin" / "python")
    found["pip"] = (
        _timed(sys.executable, "-m", "venv", str(plain))
        + _timed(python, *_PIP, "-r", "requirements-build.lock", cwd=clone)
        + _timed(python, *_PIP, "--no-build-isolation", "-r", "requirements.lock", cwd=clone)
    )
    shutil.rmtree(folder)
    return found


def _timed(*words: str, cwd: Path = ROOT) -> float:
    """Seconds. Raises NotMeasured."""
    began = perf_counter()
    done = subprocess.run(words, cwd=cwd, env=environment(), capture_output=True, text=True, check=False)
    if done.returncode:
        raise NotMeasured(f"{words[0]} ended with {done.returncode}: {(done.stderr or done.stdout)[-200:]}")
    return perf_counter() - began
