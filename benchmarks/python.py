"""Python child processes as on a counter: their bytecode is kept from one start to the next, away from the sources."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from benchmarks.table import NotMeasured

_PATIENCE_SECONDS = 900
ROOT = Path(__file__).parent.parent


def command(module: str, *arguments: str) -> list[str]:
    return [sys.executable, "-m", module, *arguments]


def environment(folder: Path, more: Mapping[str, str] | None = None) -> dict[str, str]:
    """For a child whose bytecode is kept in `folder`, whatever the caller's own settings are."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPYCACHEPREFIX": str(folder / "bytecode"), **(more or {})}


def found_off_screen(module: str, argument: str, folder: Path) -> Any:  # noqa: ANN401 - whatever JSON the child prints
    """What this child of ours has measured, without a display. Raises NotMeasured."""
    process = subprocess.run(
        command(module, argument),
        cwd=ROOT,
        env=environment(folder, {"QT_QPA_PLATFORM": "offscreen"}),
        capture_output=True,
        text=True,
        timeout=_PATIENCE_SECONDS,
        check=False,
    )
    if process.returncode:
        raise NotMeasured(f"{module} {argument} ended with {process.returncode}: {process.stderr[-200:]}")
    return json.loads(process.stdout)
