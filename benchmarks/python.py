"""Python child processes as on a counter: their bytecode is kept from one start to the next, away from the sources."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).parent.parent


def command(module: str, *arguments: str) -> list[str]:
    return [sys.executable, "-m", module, *arguments]


def environment(folder: Path, more: Mapping[str, str] | None = None) -> dict[str, str]:
    """For a child whose bytecode is kept in `folder`, whatever the caller's own settings are."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPYCACHEPREFIX": str(folder / "bytecode"), **(more or {})}
