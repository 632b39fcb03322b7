"""Rows written as plain statements, where a person waits (ADR 33). Those that must not vanish are entered all the same.

What SQLAlchemy's unit of work does for an object costs several times what SQLite does for its row. This is the only
place that writes a proven row without it, so nobody has to think of the ledger here either.
"""

from collections.abc import Mapping
from types import SimpleNamespace
from typing import TypeAlias

from sqlalchemy import Connection, Table, bindparam, insert, update

from kiosk.domain.records.record_signing import Fact
from kiosk.storage.core.ready_statement import ReadyWriting
from kiosk.storage.ledger.proven import is_proven_kind, statement_of_kind
from kiosk.storage.ledger.unit_of_work import RegisterUnit
from kiosk.storage.schema.tables import Base

RowValues: TypeAlias = Mapping[str, Fact]

_ROW = "the_row"
_ADD: dict[tuple[type[Base], tuple[str, ...]], ReadyWriting] = {}
_CHANGE: dict[tuple[type[Base], tuple[str, ...]], ReadyWriting] = {}


def table_of(kind: type[Base]) -> Table:
    """The table of a mapped class, to ask it without its objects."""
    return kind.metadata.tables[kind.__tablename__]


def add_row(unit: RegisterUnit, connection: Connection, kind: type[Base], values: RowValues) -> int:
    """The number of the new row. Raises IntegrityError where a constraint stands against it."""
    place = kind, tuple(values)
    if (ready := _ADD.get(place)) is None:
        ready = _ADD[place] = ReadyWriting(insert(table_of(kind)).inline(), values)
    number = ready.write(connection, values)
    if is_proven_kind(kind):
        unit.state(statement_of_kind(unit.keys, kind, SimpleNamespace(id=number, **values), is_new=True))
    return number


def change_row(unit: RegisterUnit, connection: Connection, kind: type[Base], number: int, values: RowValues) -> None:
    """Of a proven row, `values` hold all that its entry tells of. Raises IntegrityError."""
    place = kind, tuple(values)
    if (ready := _CHANGE.get(place)) is None:
        table = table_of(kind)
        ready = _CHANGE[place] = ReadyWriting(update(table).where(table.c.id == bindparam(_ROW)), (*values, _ROW))
    ready.write(connection, {_ROW: number, **values})
    if is_proven_kind(kind):
        unit.state(statement_of_kind(unit.keys, kind, SimpleNamespace(id=number, **values), is_new=False))
