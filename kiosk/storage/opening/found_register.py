"""What stands in a register's file, looked at before anything of it is changed."""

import sqlite3
from pathlib import Path

from kiosk.domain.staff.register_trouble import RegisterTrouble
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.storage.opening.odd_files import require_files
from kiosk.storage.opening.quick_check import check_quickly
from kiosk.storage.opening.reading import reading
from kiosk.storage.opening.troubles import has_content, not_opened, unusable

REVISION, IDENTITY, LEDGER = "alembic_version", "register_identity", "ledger"
_LEDGER_TABLES = {LEDGER, "ledger_entry", "adoption"}


@dataclass(frozen=True)
class FoundRegister:
    """`revision`: of its tables, as it says. `identity`: its own, and what its key makes of that; None: none is kept.

    `has_ledger`: or anything of one.
    """

    revision: str
    identity: tuple[bytes, bytes] | None
    has_ledger: bool


def found_at(file: Path, *, is_checked: bool = False, is_cut: bool = False) -> FoundRegister | None:
    """None: no file, or one without any table. `is_checked`: its pages too. Raises StorageError.

    `is_cut`: what is left of one that is shorter than it was.
    """
    try:
        require_files(file)
        # SQLite takes away the -wal of a file without a page.
        if not has_content(file):
            return None
        with reading(file, is_cut=is_cut) as connection:
            tables = tables_in(connection)
            if not tables:
                return None
            if REVISION not in tables:
                raise unusable(file, RegisterTrouble.FOREIGN)
            if is_checked:
                check_quickly(file, connection)
            return FoundRegister(_revision(connection), identity_in(connection), bool(tables & _LEDGER_TABLES))
    except (sqlite3.Error, OSError) as error:
        raise not_opened(file, error) from None


def is_used(file: Path) -> bool:
    """Whether anything was ever kept in it, besides what is made with it. Raises StorageError."""
    try:
        with reading(file) as connection:
            tables = tables_in(connection) - {REVISION, IDENTITY, LEDGER}
            rows = (connection.execute(f"SELECT 1 FROM {_quoted(table)} LIMIT 1").fetchone() for table in tables)  # noqa: S608
            return any(row is not None for row in rows)
    except (sqlite3.Error, OSError) as error:
        raise not_opened(file, error) from None


def is_begun(file: Path) -> bool:
    """Whether its first opening, or its upgrade, came to its end: it says who it is, and has a ledger.

    Raises StorageError.
    """
    try:
        require_files(file)
        if not has_content(file):
            return False
        with reading(file) as connection:
            return identity_in(connection) is not None and _has_entries(connection)
    except (sqlite3.Error, OSError) as error:
        raise not_opened(file, error) from None


def has_ledger_begun(file: Path) -> bool:
    """The same of the ledger alone. Raises StorageError."""
    try:
        with reading(file) as connection:
            return _has_entries(connection)
    except (sqlite3.Error, OSError) as error:
        raise not_opened(file, error) from None


def _has_entries(connection: sqlite3.Connection) -> bool:
    if LEDGER not in tables_in(connection):
        return False
    return connection.execute(f"SELECT 1 FROM {LEDGER} WHERE entries = 0").fetchone() is None  # noqa: S608


def identity_in(connection: sqlite3.Connection) -> tuple[bytes, bytes] | None:
    if IDENTITY not in tables_in(connection):
        return None
    row = connection.execute(f"SELECT identity, key_check FROM {IDENTITY} WHERE id = 1").fetchone()  # noqa: S608
    return None if row is None else (_octets(row[0]), _octets(row[1]))


def tables_in(connection: sqlite3.Connection) -> set[str]:
    """Those of the program."""
    query = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite^_%' ESCAPE '^'"
    return {name for (name,) in connection.execute(query)}


def _revision(connection: sqlite3.Connection) -> str:
    row = connection.execute(f"SELECT version_num FROM {REVISION}").fetchone()  # noqa: S608
    return "" if row is None else str(row[0])


def _octets(value: object) -> bytes:
    """What is none fits no key."""
    return value if isinstance(value, bytes) else b""


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
