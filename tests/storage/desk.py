"""The desk's part of a register, as the storage tests look at it."""

import sqlite3
from pathlib import Path

from kiosk.domain.clerk_answers import EventsFound
from kiosk.storage.clerks import SqlClerks
from tests.fakes.sqlite import opened


def happened(clerks: SqlClerks, *, denied: bool = False) -> list[tuple[str | None, str, str, str | None]]:
    """Who, what, about what, and why it was denied."""
    found = clerks.events(denied=denied, newest=1000)
    assert isinstance(found, EventsFound), found
    return [
        (event.clerk, event.action.value, event.about, event.denial.value if event.denial else None)
        for event in found.events
    ]


def rows(file: Path, query: str) -> list[tuple[object, ...]]:
    with opened(file) as other:
        return other.execute(query).fetchall()


def change(file: Path, *statements: str) -> None:
    """By a program that has the file and not its key, and that no constraint stops."""
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("PRAGMA ignore_check_constraints=ON")
    for statement in statements:
        assert other.execute(statement).rowcount != 0, statement
    other.close()
