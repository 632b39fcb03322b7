"""Connections that only read: nothing is made, upgraded, locked for writing, or taken over from a journal."""

import os
import sqlite3
from collections.abc import Iterator, MutableMapping, MutableSequence
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Dialect, Engine, create_engine, event

from kiosk.storage.opening.odd_files import require_files
from kiosk.storage.opening.troubles import has_content, wal_of

BUSY_SECONDS = 5


@contextmanager
def reading(file: Path, *, is_cut: bool = False) -> Iterator[sqlite3.Connection]:
    """`is_cut`: also what is left of a file that is shorter than its first page says. Raises sqlite3.Error."""
    with closing(_connect(file, is_cut=is_cut)) as connection:
        yield connection


def reading_engine(file: Path, *, is_cut: bool = False) -> Engine:
    """Every unit of work reads, whatever it is for: to one that writes SQLite says that it may not."""
    engine = create_engine(URL.create("sqlite", database=str(file)), hide_parameters=True)
    event.listen(engine, "do_connect", partial(_on_do_connect, file, is_cut))
    event.listen(engine, "begin", _on_begin)
    return engine


def _on_do_connect(
    file: Path,
    is_cut: bool,
    _dialect: Dialect,
    _record: object,
    _arguments: MutableSequence[Any],
    _named: MutableMapping[str, Any],
) -> sqlite3.Connection:
    return _connect(file, is_cut=is_cut)


def _on_begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")


def _connect(file: Path, *, is_cut: bool) -> sqlite3.Connection:
    require_files(file)
    address = f"{file.absolute().as_uri()}?{how_to_read(file)}"
    connection = sqlite3.connect(address, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False, uri=True)
    try:
        connection.execute("PRAGMA query_only=ON")
        if is_cut:
            # Without this SQLite reads no page of such a file. Nothing is written by it.
            connection.execute("PRAGMA writable_schema=ON")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def how_to_read(file: Path) -> str:
    """How to open it so that its folder is afterwards as it was.

    SQLite makes -wal and -shm for whoever reads too. Whoever may write takes them away at the end, and would take over
    what is left in the -wal as well: so where something is left in it, it is opened to be read alone.
    """
    if has_content(wal_of(file)):
        return "mode=ro"
    return "mode=rw" if os.access(file.parent, os.W_OK) else "mode=ro&immutable=1"
