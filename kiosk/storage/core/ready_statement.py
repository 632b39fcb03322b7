"""Statements of SQLAlchemy Core that are compiled once and run by the driver itself, where a person waits (ADR 33).

Of what SQLAlchemy does for a statement each time, the columns' types and the errors stay; the rest costs more than
what SQLite does. They run inside a transaction that SQLAlchemy began, and that it ends.
"""

import sqlite3
from collections import namedtuple
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, TypeAlias, TypeVar

from sqlalchemy import ColumnElement, Connection, Dialect, Insert, Select, Update
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.types import TypeEngine

from kiosk.domain.values.lazy_dataclass import dataclass

T = TypeVar("T")
_Convert: TypeAlias = Callable[[Any], Any]

Found: TypeAlias = Any
"""A row: a tuple, its values by the columns' names too."""


class ReadyQuestion:
    """A SELECT. Each of its columns has a name of its own."""

    def __init__(self, statement: Select[Any]) -> None:
        self._statement = statement
        self._ready: _Ready | None = None
        self._make_row: _Convert = tuple
        self._read: Sequence[tuple[int, _Convert]] = ()

    def ask(self, connection: Connection, values: Mapping[str, object]) -> Sequence[Found]:
        """Raises DamagedValue for what a column cannot hold, and SQLAlchemyError."""
        if (ready := self._ready) is None:
            ready = self._make_ready(connection.dialect)
        return [self._row(list(row)) for row in ready.run(connection, values, _read)]

    def _row(self, values: list[Any]) -> Found:
        for place, read in self._read:
            values[place] = read(values[place])
        return self._make_row(values)

    def _make_ready(self, dialect: Dialect) -> "_Ready":
        columns: dict[str, ColumnElement[Any]] = dict(self._statement.selected_columns.items())
        # Its names are the statement's: no class says them before.
        self._make_row = namedtuple("FoundRow", columns)._make  # type: ignore[attr-defined] # noqa: PYI024
        read = [(place, _reading(column.type, dialect)) for place, column in enumerate(columns.values())]
        self._read = [(place, convert) for place, convert in read if convert is not None]
        self._ready = _ready(self._statement, dialect)
        return self._ready


class ReadyWriting:
    """An INSERT or UPDATE, always of the same columns."""

    def __init__(self, statement: Insert | Update, columns: Iterable[str]) -> None:
        self._statement = statement
        self._columns = tuple(columns)
        self._ready: _Ready | None = None

    def write(self, connection: Connection, values: Mapping[str, object]) -> int:
        """The number of the new row, if it is one. Raises SQLAlchemyError, IntegrityError where a constraint stands
        against it."""
        return self._of(connection).run(connection, values, _write)

    def write_all(self, connection: Connection, rows: Sequence[Mapping[str, object]]) -> None:
        self._of(connection).run_all(connection, rows)

    def _of(self, connection: Connection) -> "_Ready":
        if self._ready is None:
            self._ready = _ready(self._statement, connection.dialect, self._columns)
        return self._ready


@dataclass(frozen=True)
class _Ready:
    """`bound`: the name of each value that is bound, in their order, and what its type makes of it."""

    text: str
    bound: Sequence[tuple[str, _Convert | None]]
    fixed: Mapping[str, object]

    def run(self, connection: Connection, values: Mapping[str, object], use: "_Use[T]") -> T:
        return _run(connection, self.text, self.values_of(values), use)

    def run_all(self, connection: Connection, rows: Sequence[Mapping[str, object]]) -> None:
        _run(connection, self.text, [self.values_of(values) for values in rows], _write_all)

    def values_of(self, values: Mapping[str, object]) -> list[object]:
        found = []
        for name, convert in self.bound:
            value = values[name] if name in values else self.fixed[name]
            found.append(value if convert is None else convert(value))
        return found


_Use: TypeAlias = Callable[[sqlite3.Cursor, str, Sequence[Any]], T]


def run_text(connection: Connection, text: str) -> None:
    """A statement without values. Raises SQLAlchemyError."""
    _run(connection, text, (), _write)


def _run(connection: Connection, text: str, values: Sequence[Any], use: _Use[T]) -> T:
    driver: sqlite3.Connection = connection.connection.driver_connection  # type: ignore[assignment]
    cursor = driver.cursor()
    # Who listens to statements hears of these too.
    for tell in connection.dispatch.before_cursor_execute:
        tell(connection, cursor, text, values, None, False)
    try:
        return use(cursor, text, values)
    except sqlite3.Error as error:
        # As SQLAlchemy tells it, and without the values.
        raise DBAPIError.instance(text, None, error, sqlite3.Error, hide_parameters=True) from error


def _read(cursor: sqlite3.Cursor, text: str, values: Sequence[Any]) -> Sequence[tuple[Any, ...]]:
    return cursor.execute(text, values).fetchall()


def _write(cursor: sqlite3.Cursor, text: str, values: Sequence[Any]) -> int:
    return cursor.execute(text, values).lastrowid or 0


def _write_all(cursor: sqlite3.Cursor, text: str, values: Sequence[Any]) -> None:
    cursor.executemany(text, values)


def _ready(statement: Select[Any] | Insert | Update, dialect: Dialect, columns: Sequence[str] | None = None) -> _Ready:
    compiled = statement.compile(dialect=dialect, column_keys=columns)
    assert isinstance(compiled, SQLCompiler)  # noqa: S101 - what all statements but those of a schema become
    bound = [(name, _binding(compiled.binds[name].type, dialect)) for name in compiled.positiontup or ()]
    return _Ready(str(compiled), bound, compiled.params)


def _reading(kind: TypeEngine[Any], dialect: Dialect) -> _Convert | None:
    return kind.dialect_impl(dialect).result_processor(dialect, None)


def _binding(kind: TypeEngine[Any], dialect: Dialect) -> _Convert | None:
    return kind.dialect_impl(dialect).bind_processor(dialect)
