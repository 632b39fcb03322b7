"""A copy of a register that is being written, by SQLite itself; and what a copy holds, looked at without a change."""

import errno
import fcntl
import os
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.times import kept_moment
from kiosk.storage.core.errors import StorageError
from kiosk.storage.opening.odd_files import require_files
from kiosk.storage.opening.reading import BUSY_SECONDS
from kiosk.storage.opening.troubles import told

_PAGES = 512
"""How many are copied before somebody else is heard."""

_INSTRUCTIONS = 1_000_000
_CACHE_KIB = 64 * 1024
_MOMENTS = (("reservation", "recorded_at"), ("link", "entered_at"), ("link_event", "at"))


@dataclass(frozen=True)
class CopySummary:
    """`counts`: the rows of each table.

    `newest`: when the newest record was made or changed; None without any, and where it cannot be told.
    """

    schema_revision: str
    counts: Mapping[str, int]
    newest: datetime | None


def copy_register(file: Path, copy: Path, between: Callable[[], None]) -> None:
    """As the register stands at one moment, however much is written meanwhile; nobody waits for it.

    `copy` is there and empty. `between` is called again and again, and may raise to end it. Raises StorageError.
    """
    try:
        require_files(file)
        with (
            closing(sqlite3.connect(_address(file, "mode=rw"), uri=True, timeout=BUSY_SECONDS)) as source,
            closing(sqlite3.connect(copy)) as target,
        ):
            # In one transaction that reads, so that no other program's commit begins the copy anew. Opened to be
            # written, though nothing is: else SQLite leaves its journal's files behind.
            source.isolation_level = None
            source.execute("BEGIN")
            source.execute("SELECT count(*) FROM sqlite_master").fetchone()
            source.backup(target, pages=_PAGES, progress=lambda *_: between())
    except sqlite3.Error as error:
        what, remedy = told(file, error)
        raise StorageError(
            f"The register {file.name} could not be copied: {what}. No backup was made; keep the earlier ones. "
            f"{remedy}."
        ) from None


def check_copy(copy: Path, between: Callable[[], None]) -> CopySummary:
    """What a copy holds that is whole. Changes nothing. Raises StorageError."""
    try:
        with _untouched(copy, between) as source:
            found = [row[0] for row in source.execute("PRAGMA integrity_check(1)")]
            if found != ["ok"]:
                raise StorageError(f"The copy of the register is not whole. {_DAMAGED}")
            return CopySummary(_revision(source), _counts(source), _newest(source, between))
    except (sqlite3.Error, TypeError) as error:
        # What `between` raised, SQLite has taken for an interruption.
        between()
        raise StorageError(f"The copy of the register cannot be read ({type(error).__name__}). {_DAMAGED}") from None


_DAMAGED = "Keep the earlier backups, and look with `kiosk records verify`."


def _address(file: Path, how: str) -> str:
    return f"{file.absolute().as_uri()}?{how}"


@contextmanager
def _untouched(copy: Path, between: Callable[[], None]) -> Iterator[sqlite3.Connection]:
    """Nobody else has it, so that SQLite makes no file beside it."""
    with closing(sqlite3.connect(_address(copy, "immutable=1"), uri=True)) as source:
        # The check of a large register's indexes jumps about in the file.
        source.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
        source.set_progress_handler(between, _INSTRUCTIONS)
        yield source


def _revision(source: sqlite3.Connection) -> str:
    return str(source.execute("SELECT version_num FROM alembic_version").fetchone()[0])


def _counts(source: sqlite3.Connection) -> dict[str, int]:
    tables = source.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
    ).fetchall()
    return {name: source.execute(f"SELECT count(*) FROM {_quoted(name)}").fetchone()[0] for (name,) in tables}  # noqa: S608


def _quoted(name: str) -> str:
    doubled = name.replace('"', '""')
    return f'"{doubled}"'


def _newest(source: sqlite3.Connection, between: Callable[[], None]) -> datetime | None:
    """It only tells of the copy: a moment that cannot be read is for `records verify`, and spoils no copy."""
    try:
        found = [source.execute(f"SELECT max({column}) FROM {table}").fetchone()[0] for table, column in _MOMENTS]  # noqa: S608
        moments = [kept_moment(moment) for moment in found if moment is not None]
    except (sqlite3.Error, ValueError, TypeError):
        # What `between` raised, SQLite has taken for an interruption.
        between()
        return None
    return max(moments, default=None)


_SHARED_MEMORY_HELD = 128
"""The octet of the -shm file on which every program that has the register open keeps a lock (SQLite, "WAL-mode")."""


def is_open_elsewhere(file: Path) -> bool:
    """Whether another program has it open. Of this program itself nothing is noticed."""
    try:
        descriptor = os.open(file.with_name(f"{file.name}-shm"), os.O_RDWR | os.O_NOFOLLOW | os.O_CLOEXEC)
    except OSError:
        return False
    try:
        fcntl.lockf(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, _SHARED_MEMORY_HELD)
    except OSError as error:
        return error.errno in {errno.EACCES, errno.EAGAIN}
    else:
        return False
    finally:
        os.close(descriptor)
