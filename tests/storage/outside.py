"""Another program at the register's file: what it lists, and what it changes."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

from kiosk.storage.verify.records import ListedLink

ListLinks = Callable[[], list[ListedLink]]
ListedFaults = Callable[[], list[str | None]]


def change(file: Path, *statements: str) -> None:
    """As bytes on the disk change: without the register's key, and no constraint is asked."""
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("PRAGMA ignore_check_constraints=ON")
    for statement in statements:
        assert other.execute(statement).rowcount != 0, statement
    other.close()


def first_byte(column: str) -> str:
    """SQL that sets the column to itself with another first byte, whatever that is."""
    other = f"CASE substr({column}, 1, 1) WHEN x'00' THEN x'01' ELSE x'00' END"
    return f"{column} = CAST(({other}) || substr({column}, 2) AS BLOB)"


def last_byte(column: str) -> str:
    other = f"CASE substr({column}, -1) WHEN x'00' THEN x'01' ELSE x'00' END"
    return f"{column} = CAST(substr({column}, 1, length({column}) - 1) || ({other}) AS BLOB)"
