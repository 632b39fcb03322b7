"""Which program this is, and of which parts it is made: what a supplier asks first. Loads none of them."""

import platform
import sqlite3
import subprocess
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from kiosk import __version__

_PROGRAM = Path(__file__).parents[2]
_BAKED = _PROGRAM / "commit"
"""A bundle has it (kiosk.spec); a checkout asks git."""
_PARTS = {
    # The package that ships Qt has Qt's own number.
    "Qt": "PySide6-Essentials",
    "PySide6": "PySide6-Essentials",
    "pyscard": "pyscard",
    "SQLAlchemy": "SQLAlchemy",
    "cryptography": "cryptography",
}


def versions() -> dict[str, str]:
    """Of the program first, then of its parts."""
    return {
        "kiosk": __version__,
        "commit": commit(),
        "schema": _schema(),
        "Python": platform.python_version(),
        "SQLite": sqlite3.sqlite_version,
        **{part: _version_of(package) for part, package in _PARTS.items()},
    }


def commit() -> str:
    """Of which commit it is made; with "-dirty" where files were changed since. "unknown" where nothing says so."""
    try:
        return _BAKED.read_text(encoding="ascii").strip()
    except FileNotFoundError:
        return _asked_of_git(_PROGRAM.parent)


def _schema() -> str:
    """Of the registers that it writes; those of a higher number it refuses (docs/install.md)."""
    migrations = (_PROGRAM / "storage" / "migrations" / "versions").glob("[0-9]*_*.py")
    return max(file.name.partition("_")[0] for file in migrations)


def _asked_of_git(folder: Path) -> str:
    if not (folder / ".git").exists():
        return "unknown"
    ask = ("git", "-C", str(folder), "describe", "--always", "--dirty", "--exclude=*", "--abbrev=12")
    try:
        return subprocess.run(ask, capture_output=True, text=True, check=True, timeout=5).stdout.strip()  # noqa: S603
    except (OSError, subprocess.SubprocessError):
        return "unknown"


def _version_of(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "unknown"
