"""What SQLite's result codes mean for a register. Another database gets a table of its own beside this one.

An extended code has its primary code in its lowest octet (https://www.sqlite.org/rescode.html).
"""

import sqlite3
from collections.abc import Mapping

from kiosk.domain.staff.register_trouble import RegisterTrouble

_PRIMARY = 0xFF

TROUBLES: Mapping[int, RegisterTrouble] = {
    # A statement that does not fit the tables.
    sqlite3.SQLITE_ERROR: RegisterTrouble.ALTERED,
    sqlite3.SQLITE_INTERNAL: RegisterTrouble.UNFORESEEN,
    sqlite3.SQLITE_PERM: RegisterTrouble.NOT_OPENED,
    sqlite3.SQLITE_ABORT: RegisterTrouble.UNFORESEEN,
    sqlite3.SQLITE_BUSY: RegisterTrouble.BUSY,
    sqlite3.SQLITE_LOCKED: RegisterTrouble.BUSY,
    sqlite3.SQLITE_NOMEM: RegisterTrouble.MEMORY,
    sqlite3.SQLITE_READONLY: RegisterTrouble.READ_ONLY,
    sqlite3.SQLITE_READONLY_RECOVERY: RegisterTrouble.UNFINISHED,
    sqlite3.SQLITE_READONLY_ROLLBACK: RegisterTrouble.UNFINISHED,
    sqlite3.SQLITE_READONLY_CANTINIT: RegisterTrouble.UNFINISHED,
    sqlite3.SQLITE_READONLY_CANTLOCK: RegisterTrouble.UNFINISHED,
    sqlite3.SQLITE_READONLY_DBMOVED: RegisterTrouble.MOVED,
    sqlite3.SQLITE_INTERRUPT: RegisterTrouble.UNFORESEEN,
    sqlite3.SQLITE_IOERR: RegisterTrouble.DISK,
    sqlite3.SQLITE_IOERR_NOMEM: RegisterTrouble.MEMORY,
    # The file is shorter than its pages say.
    sqlite3.SQLITE_IOERR_SHORT_READ: RegisterTrouble.DAMAGED,
    **dict.fromkeys(
        (
            sqlite3.SQLITE_IOERR_LOCK,
            sqlite3.SQLITE_IOERR_RDLOCK,
            sqlite3.SQLITE_IOERR_UNLOCK,
            sqlite3.SQLITE_IOERR_CHECKRESERVEDLOCK,
            sqlite3.SQLITE_IOERR_SHMLOCK,
        ),
        RegisterTrouble.LOCKS,
    ),
    **dict.fromkeys(
        (
            sqlite3.SQLITE_IOERR_SHMOPEN,
            sqlite3.SQLITE_IOERR_SHMSIZE,
            sqlite3.SQLITE_IOERR_SHMMAP,
            sqlite3.SQLITE_IOERR_ACCESS,
            sqlite3.SQLITE_IOERR_GETTEMPPATH,
        ),
        RegisterTrouble.NOT_OPENED,
    ),
    sqlite3.SQLITE_CORRUPT: RegisterTrouble.DAMAGED,
    sqlite3.SQLITE_NOTFOUND: RegisterTrouble.UNFORESEEN,
    sqlite3.SQLITE_FULL: RegisterTrouble.FULL,
    sqlite3.SQLITE_CANTOPEN: RegisterTrouble.NOT_OPENED,
    sqlite3.SQLITE_CANTOPEN_DIRTYWAL: RegisterTrouble.UNFINISHED,
    sqlite3.SQLITE_PROTOCOL: RegisterTrouble.LOCKS,
    sqlite3.SQLITE_EMPTY: RegisterTrouble.UNFORESEEN,
    # Another program changed the tables between two steps of a statement.
    sqlite3.SQLITE_SCHEMA: RegisterTrouble.BUSY,
    sqlite3.SQLITE_TOOBIG: RegisterTrouble.UNFORESEEN,
    sqlite3.SQLITE_CONSTRAINT: RegisterTrouble.UNFORESEEN,
    sqlite3.SQLITE_MISMATCH: RegisterTrouble.UNFORESEEN,
    sqlite3.SQLITE_MISUSE: RegisterTrouble.UNFORESEEN,
    sqlite3.SQLITE_NOLFS: RegisterTrouble.LOCKS,
    sqlite3.SQLITE_AUTH: RegisterTrouble.NOT_OPENED,
    sqlite3.SQLITE_FORMAT: RegisterTrouble.DAMAGED,
    sqlite3.SQLITE_RANGE: RegisterTrouble.UNFORESEEN,
    sqlite3.SQLITE_NOTADB: RegisterTrouble.FOREIGN,
    sqlite3.SQLITE_NOTICE: RegisterTrouble.UNFORESEEN,
    sqlite3.SQLITE_WARNING: RegisterTrouble.UNFORESEEN,
}


def trouble_for(code: int) -> RegisterTrouble:
    """What an extended result code means; one that has no line means what its primary code does."""
    return TROUBLES.get(code) or TROUBLES.get(code & _PRIMARY, RegisterTrouble.UNFORESEEN)
