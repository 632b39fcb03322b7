"""The database: SQLite by default, durable before anything is shown, upgraded at start after a backup."""

import errno
import logging
import os
import sqlite3
import stat
from contextlib import closing, suppress
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, create_engine, event, inspect, text
from sqlalchemy.exc import SQLAlchemyError

from kiosk.domain.staff.register_trouble import RegisterTrouble
from kiosk.files.durable import sync, unfinished
from kiosk.files.reading import kind_of
from kiosk.storage.core.errors import StorageError
from kiosk.storage.core.failed_commits import settle, watch_commits
from kiosk.storage.core.ready_statement import run_text
from kiosk.storage.opening.reading import BUSY_SECONDS
from kiosk.storage.opening.register_file import RegisterFile
from kiosk.storage.opening.troubles import not_opened, unusable

READS = "reads"
log = logging.getLogger(__name__)
_WAL_ATTEMPTS = 20
MIGRATIONS = Path(__file__).parents[1] / "migrations"


def open_database(file: Path) -> Engine:
    """The register in this file, made (mode 0600) or upgraded where needed. Raises StorageError."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        _make_private(file)
    except OSError as error:
        raise not_opened(file, error) from None
    engine = _engine(file)
    try:
        _upgrade(engine, file)
    except (SQLAlchemyError, StorageError, sqlite3.Error, OSError) as error:
        engine.dispose()
        raise not_opened(file, error) from None
    _flush_left(engine, file)
    return engine


def engine_as_it_is(file: Path) -> Engine:
    """For a register that was opened before, to write a line into it: it is neither made nor upgraded."""
    return _engine(file)


def _make_private(file: Path) -> None:
    """The file itself, made where it is not there: never what a link leads to. Raises OSError."""
    descriptor = os.open(file, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC, 0o600)
    try:
        mode = os.fstat(descriptor).st_mode
        if not stat.S_ISREG(mode):
            raise OSError(errno.ENOTSUP, f"it is {kind_of(mode)}, not a file")
        os.fchmod(descriptor, 0o600)
    finally:
        os.close(descriptor)


def _engine(file: Path) -> Engine:
    # Not as a text: a folder's name may have a question mark or a per cent sign.
    address = URL.create("sqlite", database=str(file))
    engine = create_engine(address, connect_args={"timeout": BUSY_SECONDS}, hide_parameters=True)
    register = RegisterFile(file, _prepare)
    event.listen(engine, "do_connect", register.connect)
    event.listen(engine, "begin", register.check)
    event.listen(engine, "begin", _on_begin)
    event.listen(engine, "checkin", _on_checkin)
    watch_commits(engine)
    return engine


def _prepare(connection: sqlite3.Connection) -> None:
    # The driver shall begin no transaction of its own; _on_begin does.
    connection.isolation_level = None
    _write_ahead(connection)
    # What is erased is overwritten: a security code outlives its hand-over nowhere in the file.
    for pragma in ("synchronous=FULL", "foreign_keys=ON", "secure_delete=ON"):
        connection.execute(f"PRAGMA {pragma}")


def _write_ahead(connection: sqlite3.Connection) -> None:
    """WORKAROUND: SQLite refuses this pragma at once while another program writes, whatever the time-out says.

    A transaction that does wait stands in for the waiting.
    """
    for _ in range(_WAL_ATTEMPTS):
        try:
            connection.execute("PRAGMA journal_mode=WAL")
        except sqlite3.OperationalError:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("ROLLBACK")
        else:
            return
    connection.execute("PRAGMA journal_mode=WAL")


def _on_checkin(connection: sqlite3.Connection | None, _record: object) -> None:
    """WORKAROUND: SQLAlchemy takes a transaction whose COMMIT failed for ended; to SQLite it still holds the lock."""
    if connection is not None and connection.in_transaction:
        connection.rollback()


def _on_begin(connection: Connection) -> None:
    """A unit that writes takes the lock at once: two counters wait for each other instead of failing at commit."""
    settle(connection)
    reads = connection.get_execution_options().get(READS, False)
    run_text(connection, "BEGIN" if reads else "BEGIN IMMEDIATE")


def _flush_left(engine: Engine, file: Path) -> None:
    """What a killed program has written and not flushed counts from now on: no power cut may take it any more."""
    try:
        if file.with_name(f"{file.name}-wal").stat().st_size:
            with closing(engine.raw_connection()) as connection:
                connection.cursor().execute("PRAGMA wal_checkpoint(PASSIVE)")
    except FileNotFoundError:
        pass
    except (SQLAlchemyError, sqlite3.Error, OSError) as error:
        log.warning("what was recorded before the start was not flushed: %s", type(error).__name__)


_SHORT_MILLISECONDS = 500
"""For a program that reads, a person at the counter waits no longer than this."""


def overwrite_erased(engine: Engine) -> None:
    """Empty the write-ahead log into the file, where what was erased is overwritten: the log still holds it."""
    if engine.dialect.name != "sqlite":
        return
    try:
        connection = engine.raw_connection()
        try:
            # While somebody reads, the log stays; it is emptied at the next time, or when the last program ends.
            cursor = connection.cursor()
            cursor.execute(f"PRAGMA busy_timeout = {_SHORT_MILLISECONDS}")
            is_read, *_ = cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            if is_read:
                log.info("the write-ahead log is still read: it is emptied later")
        finally:
            # Not back into the pool: it would wait as shortly for others who write.
            connection.invalidate()
    except (SQLAlchemyError, sqlite3.Error) as error:
        # What was committed is committed: this may not make it look otherwise.
        log.warning("the write-ahead log was not emptied: %s", type(error).__name__)


def newest_revision() -> str:
    """Of the schema that this program knows."""
    return known_revisions()[-1]


def known_revisions() -> list[str]:
    """In their order: each migration's file begins with its revision."""
    return sorted(file.stem.partition("_")[0] for file in (MIGRATIONS / "versions").glob("*.py"))


def _upgrade(engine: Engine, file: Path) -> None:
    present = _present_revision(engine)
    if present == newest_revision():
        return
    if present is not None and present not in known_revisions():
        raise unusable(file, RegisterTrouble.NEWER)
    # Loaded only when it has work: it costs every start a tenth of a second.
    from kiosk.storage.upgrade.upgrade import upgrade  # noqa: PLC0415

    if present is not None:
        _back_up(file, present)
    upgrade(engine, MIGRATIONS)


def _present_revision(engine: Engine) -> str | None:
    with engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return None
        revision: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
        return revision


def _back_up(file: Path, revision: str) -> None:
    """A copy beside the register, taken by SQLite itself so that it is whole. In the place of an earlier one alone."""
    copy = file.with_name(f"{file.stem}-before-{revision}{file.suffix}")
    with suppress(FileNotFoundError):
        if not stat.S_ISREG(mode := copy.lstat().st_mode):
            raise OSError(errno.EEXIST, f"{copy.name} is {kind_of(mode)}")
    with unfinished(file.parent, 0o600) as part:
        source, target = sqlite3.connect(file), sqlite3.connect(part)
        try:
            source.backup(target)
        finally:
            source.close()
            target.close()
        sync(part)
        part.replace(copy)
    sync(copy.parent)
