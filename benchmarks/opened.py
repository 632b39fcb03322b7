"""Data folders as an ended start leaves them: with a register, keys, and what is kept for the next first picture."""

import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from benchmarks.python import ROOT
from benchmarks.table import NotMeasured

_STARTED = "started, practice mode"


def leave_opened(child: Sequence[str], data: Path, environment: Mapping[str, str]) -> None:
    """Start the program once on this folder. Raises NotMeasured."""
    with subprocess.Popen(child, env=environment, cwd=ROOT, stderr=subprocess.PIPE, text=True) as running:
        if running.stderr is None or not any(_STARTED in line for line in running.stderr):
            raise NotMeasured(f"{' '.join(child)} does not start")
        running.terminate()
    shutil.copytree(data, _left(data))


def as_left(data: Path) -> Path:
    """The folder as it was left then. A start that ends at its picture has not kept the next one yet."""
    shutil.rmtree(data)
    shutil.copytree(_left(data), data)
    return data


def _left(data: Path) -> Path:
    return data.with_name(f"{data.name}-left")
