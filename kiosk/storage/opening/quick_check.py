"""Whether a file's pages and references are whole: quickly at a start, all of it where somebody asks."""

import logging
import sqlite3
from pathlib import Path

from kiosk.domain.staff.register_trouble import RegisterTrouble
from kiosk.storage.opening.troubles import unusable

WHOLE_OCTETS, QUICK_OCTETS = 64 * 2**20, 256 * 2**20
"""A larger file is read without what its indexes say; a yet larger one not at all: that would keep people waiting."""

_MOST = 100
log = logging.getLogger(__name__)


def check_quickly(file: Path, connection: sqlite3.Connection) -> None:
    """Raises RegisterUnusable, sqlite3.Error, OSError."""
    octets = file.stat().st_size
    if octets > QUICK_OCTETS:
        log.info("%s is too large to be checked at the start: `kiosk records verify` does it", file.name)
        return
    check = "integrity_check" if octets <= WHOLE_OCTETS else "quick_check"
    if _faults(connection, check, 1) or reference_faults(connection, 1):
        raise unusable(file, RegisterTrouble.DAMAGED)


def page_faults(connection: sqlite3.Connection) -> list[str]:
    """A line each, and nothing of what stands there. Raises sqlite3.Error."""
    return _faults(connection, "integrity_check", _MOST)


def reference_faults(connection: sqlite3.Connection, most: int = _MOST) -> list[str]:
    """Rows that lead to one that is not there. Raises sqlite3.Error."""
    rows = connection.execute("PRAGMA foreign_key_check").fetchmany(most)
    return [f"{table} {number}: its {leads_to} is not there" for table, number, leads_to, _ in rows]


def _faults(connection: sqlite3.Connection, check: str, most: int) -> list[str]:
    lines = [str(line) for (line,) in connection.execute(f"PRAGMA {check}({most})")]
    return [] if lines == ["ok"] else [part for line in lines for part in line.splitlines()]
