"""The numbers of a table's rows, also where some of its pages are broken."""

from collections.abc import Iterator, Sequence

from sqlalchemy import Executable, func, select, text
from sqlalchemy.orm import Session

from kiosk.storage.core.errors import DAMAGED
from kiosk.storage.schema.amendment_tables import JoinRow
from kiosk.storage.schema.tables import LinkRow, ReservationRow

_Kind = type[ReservationRow | LinkRow | JoinRow]
_BATCH = 500


def numbers_of(unit: Session, kind: _Kind) -> Iterator[Sequence[int]]:
    """In order, some at a time; from the first broken page on also those that may be in one."""
    last = 0
    try:
        while batch := unit.scalars(select(kind.id).where(kind.id > last).order_by(kind.id).limit(_BATCH)).all():
            yield batch
            last = batch[-1]
    except DAMAGED:
        yield from _one_by_one(unit, kind, last)


def _one_by_one(unit: Session, kind: _Kind, last: int) -> Iterator[Sequence[int]]:
    end = _highest(unit, kind) or last + _BATCH
    for first in range(last + 1, end + 1, _BATCH):
        numbers = range(first, min(first + _BATCH, end + 1))
        if batch := [number for number in numbers if _may_be_there(unit, kind, number)]:
            yield batch


def _may_be_there(unit: Session, kind: _Kind, number: int) -> bool:
    try:
        return unit.scalar(select(kind.id).where(kind.id == number)) is not None
    except DAMAGED:
        return True


def _highest(unit: Session, kind: _Kind) -> int | None:
    """As an index tells it, or the table; None: neither can."""
    table = kind.metadata.tables[kind.__tablename__]
    whole = [index.name for index in table.indexes if index.dialect_options["sqlite"]["where"] is None]
    queries: list[Executable] = [
        *(text(f"SELECT max(id) FROM {table.name} INDEXED BY {name}") for name in whole),  # noqa: S608 - our own names
        select(func.max(kind.id)),
    ]
    for query in queries:
        try:
            highest: int | None = unit.scalar(query)
        except DAMAGED:
            continue
        return highest
    return None
