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


def command(folder: Path, module: str, *arguments: str, shows_imports: bool = False) -> list[str]:
    """A child whose bytecode is kept in `folder`. `shows_imports`: it writes what each took to standard error."""
    kept = [*(["-X", "importtime"] if shows_imports else []), "-X", f"pycache_prefix={folder / 'bytecode'}"]
    return [sys.executable, *kept, "-m", module, *arguments]


def environment(more: Mapping[str, str] | None = None) -> dict[str, str]:
    """Without variables that name code to load: the program starts anew without them, and that would be measured."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "LD_"))}
    return {**kept, **(more or {})}


def found_off_screen(module: str, argument: str, folder: Path) -> Any:  # noqa: ANN401 - whatever JSON the child prints
    """What this child of ours has measured, without a display. Raises NotMeasured."""
    process = subprocess.run(
        command(folder, module, argument),
        cwd=ROOT,
        env=environment({"QT_QPA_PLATFORM": "offscreen"}),
        capture_output=True,
        text=True,
        timeout=_PATIENCE_SECONDS,
        check=False,
    )
    if process.returncode:
        raise NotMeasured(f"{module} {argument} ended with {process.returncode}: {process.stderr[-200:]}")
    return json.loads(process.stdout)
