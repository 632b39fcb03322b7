"""The desk's part of a register, as the storage tests look at it."""

import sqlite3
from dataclasses import replace
from pathlib import Path

from sqlalchemy import Engine

from kiosk.domain.office.amendments import RecordSnapshot
from kiosk.domain.office.record_queries import FoundRecord, RecordKind
from kiosk.domain.office.timeline import Timeline
from kiosk.domain.staff.account_answers import EventsFound
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.search.finder import SqlFinder
from kiosk.storage.staff.clerks import SqlClerks
from tests.fakes.office import found
from tests.fakes.process.sqlite import opened
from tests.storage.holders import is_signed


def happened(clerks: SqlClerks, *, denied: bool = False) -> list[tuple[str | None, str, str, str | None]]:
    """Who, what, about what, and why it was denied."""
    found = clerks.events(denied=denied, newest=1000)
    assert isinstance(found, EventsFound), found
    return [
        (event.clerk, event.action.value, event.about, event.denial.value if event.denial else None)
        for event in found.events
    ]


def seen(engine: Engine, keys: RegisterKeys, kind: RecordKind, number: int = 1) -> RecordSnapshot:
    """As a clerk who looks now; where there is nothing to see, of a record that there might have been."""
    timeline = SqlFinder(engine, keys, is_signed).timeline(kind, number)
    if isinstance(timeline, Timeline) and isinstance(timeline.record, FoundRecord) and timeline.standing is not None:
        return RecordSnapshot(timeline.record, timeline.standing)
    return found.seen(replace(found.RESERVATION if kind is RecordKind.RESERVATION else found.LINK, id=number))


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
