"""A COMMIT that failed: nothing is read or written until what it has left in the log is void.

SQLite takes the transaction back, but where only the flush of its log has failed, the transaction stands there whole.
After a crash the log is read anew, and it would count. The next frame that is written takes its place.
"""

from contextlib import suppress
from dataclasses import field
from sqlite3 import (
    SQLITE_BUSY,
    SQLITE_CONSTRAINT,
    SQLITE_FULL,
    SQLITE_IOERR_WRITE,
    SQLITE_LOCKED,
    SQLITE_READONLY,
)
from threading import Lock

from sqlalchemy import Connection, Engine, ExceptionContext, event
from sqlalchemy.exc import SQLAlchemyError

from kiosk.domain.values.lazy_dataclass import dataclass

_WATCH = "failed_commits"
_COMMITTING = "committing"
_NEVER_WHOLE = frozenset({SQLITE_BUSY, SQLITE_CONSTRAINT, SQLITE_FULL, SQLITE_LOCKED, SQLITE_READONLY})
"""With these, and where a write failed, the frame that ends a transaction is not whole, for it is written last."""


@dataclass
class _FailedCommits:
    """Of one engine, on all threads: how many there were, and how many of them are void."""

    seen: int = 0
    void: int = 0
    lock: Lock = field(default_factory=Lock)

    def add(self) -> None:
        with self.lock:
            self.seen += 1

    def settle(self, until: int) -> None:
        with self.lock:
            self.void = max(self.void, until)

    @property
    def is_open(self) -> bool:
        return self.void < self.seen


def watch_commits(engine: Engine) -> None:
    """Notice every COMMIT of this engine that fails, whoever commits."""
    engine.update_execution_options(**{_WATCH: _FailedCommits()})
    event.listen(engine, "commit", _begins)
    event.listen(engine, "handle_error", _failed)


def settle(connection: Connection) -> None:
    """Before a unit of work begins. Raises SQLAlchemyError while the disk takes nothing."""
    connection.info.pop(_COMMITTING, None)
    watch = _watch_of(connection.engine)
    if not watch.is_open:
        return
    until = watch.seen
    connection.exec_driver_sql("BEGIN IMMEDIATE")
    version = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
    # Nothing changes, and a frame is written.
    connection.exec_driver_sql(f"PRAGMA user_version = {int(version)}")
    connection.exec_driver_sql("COMMIT")
    watch.settle(until)


def is_taken_back(engine: Engine) -> bool:
    """After a unit of work that failed: whether nothing of it is kept, also after a crash. If not, nobody knows."""
    watch = _watch_of(engine)
    if watch.is_open:
        with suppress(SQLAlchemyError), engine.connect() as connection:
            connection.begin().rollback()
    return not watch.is_open


def _watch_of(engine: Engine) -> _FailedCommits:
    watch: _FailedCommits = engine.get_execution_options()[_WATCH]
    return watch


def _begins(connection: Connection) -> None:
    connection.info[_COMMITTING] = True


def _failed(context: ExceptionContext) -> None:
    connection = context.connection
    if connection is None or not connection.info.pop(_COMMITTING, False):
        return
    code = getattr(context.original_exception, "sqlite_errorcode", None)
    if code is None or (code & 0xFF not in _NEVER_WHOLE and code != SQLITE_IOERR_WRITE):
        _watch_of(connection.engine).add()
