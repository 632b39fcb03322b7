"""Whether the rows that nothing proves can be read at all: counts, and when the register was made."""

from collections.abc import Iterator

from sqlalchemy import Engine, Select, Table, select
from sqlalchemy.orm import Session

from kiosk.storage.core.engine import READS
from kiosk.storage.core.errors import DAMAGED, StorageError
from kiosk.storage.ledger.rows import numbers_in
from kiosk.storage.opening.answers import reason
from kiosk.storage.schema.all_tables import METADATA

UNPROVEN = ("answer", "reading", "register_identity", "ticket", "visit")
_IDENTITY = METADATA.tables["register_identity"]


def unreadable_rows(engine: Engine) -> list[str]:
    """A line for each in which stands what cannot stand there, or that is missing. Raises StorageError."""
    try:
        with Session(engine.execution_options(**{READS: True})) as unit:
            unreadable = [line for name in UNPROVEN for line in _unreadable(unit, METADATA.tables[name])]
            return [*unreadable, *_of_identity(unit)]
    except DAMAGED as error:
        raise StorageError(f"The counts in the register cannot be read ({reason(engine, error)}).") from None


def _of_identity(unit: Session) -> Iterator[str]:
    """The register says in one row which it is; a start that finds none makes one again."""
    if list(unit.scalars(select(_IDENTITY.c.id))) != [1]:
        yield f"{_IDENTITY.name}: not one row"


def _unreadable(unit: Session, table: Table) -> Iterator[str]:
    number = table.c.id
    for numbers in numbers_in(unit, number):
        rows = select(table).where(number.between(numbers[0], numbers[-1]))
        if not _is_read(unit, rows):
            yield from (
                f"{table.name} {one}" for one in numbers if not _is_read(unit, select(table).where(number == one))
            )


def _is_read(unit: Session, rows: Select[tuple[object, ...]]) -> bool:
    try:
        unit.execute(rows).all()
    except DAMAGED:
        return False
    return True
