"""The file of a register that is open: whether it is still the one of its name."""

import sqlite3
from collections.abc import Callable, MutableMapping, MutableSequence
from pathlib import Path
from typing import Any, Protocol

from sqlalchemy import Connection, Dialect
from sqlalchemy.exc import OperationalError

from kiosk.storage.opening.found_register import identity_in
from kiosk.storage.opening.odd_files import require_files
from kiosk.storage.opening.troubles import has_content, wal_of

_PLACE = "kiosk_place"

_Place = tuple[int, int]
"""Device and inode."""


class _Pooled(Protocol):
    """What SQLAlchemy's pool keeps of a connection."""

    info: dict[Any, Any]


class RegisterFile:
    """A file that was deleted, emptied or replaced goes on taking records that nobody will see again, so each unit of
    work asks first. Once the right file is back its register goes on by itself.

    Written over in place it stays the same file: that is not noticed here.
    """

    def __init__(self, file: Path, prepare: Callable[[sqlite3.Connection], None]) -> None:
        self._file = file
        self._prepare = prepare
        self._address = f"{file.absolute().as_uri()}?mode=rw"
        self._place: _Place | None = None
        self._identity: bytes | None = None

    def connect(
        self,
        dialect: Dialect,
        record: _Pooled,
        _arguments: MutableSequence[Any],
        named: MutableMapping[str, Any],
    ) -> sqlite3.Connection:
        """A connection that makes no file. Raises sqlite3.Error."""
        require_files(self._file)
        place = _place_of(self._file)
        is_another = self._place is not None and place != self._place
        # What is left in the -wal is of the file before, and would be played into this one.
        if is_another and (place is None or has_content(wal_of(self._file))):
            raise _moved()
        connection: sqlite3.Connection = dialect.connect(self._address, **named, uri=True)  # type: ignore[assignment]
        try:
            self._prepare(connection)
            self._recognise(connection)
        except BaseException:
            connection.close()
            raise
        self._place = record.info[_PLACE] = place
        return connection

    def check(self, connection: Connection) -> None:
        """Before each unit of work. Raises OperationalError."""
        place = _place_of(self._file, least=1)
        if place is not None and place == connection.info.get(_PLACE):
            return
        connection.invalidate()
        raise OperationalError("BEGIN", None, _moved())

    def _recognise(self, connection: sqlite3.Connection) -> None:
        """Whoever it was once, it has to be. Raises sqlite3.Error."""
        found = identity_in(connection)
        if found is None and self._identity is None:
            return
        if found is None or (self._identity is not None and found[0] != self._identity):
            raise _moved()
        self._identity = found[0]


def _place_of(file: Path, least: int = 0) -> _Place | None:
    """None: it is not there, or has fewer octets."""
    try:
        found = file.stat()
    except OSError:
        return None
    return (found.st_dev, found.st_ino) if found.st_size >= least else None


def _moved() -> sqlite3.OperationalError:
    """As SQLite itself says it where it notices."""
    error = sqlite3.OperationalError("the file is not the one of its name")
    error.sqlite_errorcode = sqlite3.SQLITE_READONLY_DBMOVED
    error.sqlite_errorname = "SQLITE_READONLY_DBMOVED"
    return error
