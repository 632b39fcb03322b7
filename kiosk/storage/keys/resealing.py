"""Every sealed value opened and sealed again with the key of now, some at a time, each time in one transaction."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from sqlalchemy import Column, Engine, Table, bindparam, func, select, type_coerce, update
from sqlalchemy.orm import Session
from sqlalchemy.types import NullType

from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.storage.core.engine import READS
from kiosk.storage.core.errors import StorageError
from kiosk.storage.core.keys import MYKEY, PUBLIC_KEY, RegisterKeys
from kiosk.storage.core.sealing import MESSAGE
from kiosk.storage.keys.account_seals import put_factor_again
from kiosk.storage.ledger.unit_of_work import RegisterUnit
from kiosk.storage.records.links import ACCOUNT, CODES, of_link
from kiosk.storage.schema.all_tables import METADATA
from kiosk.storage.shift.note_rows import SHIFT_NOTE
from kiosk.storage.staff.one_time_codes import ONE_TIME_CODES

_BATCH = 500


@dataclass(frozen=True)
class SealedColumn:
    """`what`: the kind of value; `of_link`: it is sealed for its link alone; `of_account`: an account states it."""

    table: str
    name: str
    what: str
    of_link: bool = False
    of_account: bool = False

    @property
    def of(self) -> Table:
        return METADATA.tables[self.table]

    def kind(self, reference: str) -> str:
        return of_link(self.what, reference) if self.of_link else self.what


SEALED = (
    SealedColumn("mykey", "sealed", MYKEY),
    SealedColumn("holder", "sealed_public_key", PUBLIC_KEY),
    SealedColumn("reservation", "sealed_message", MESSAGE),
    SealedColumn("link", "sealed_message", MESSAGE),
    SealedColumn("link", "sealed_account", ACCOUNT, of_link=True),
    SealedColumn("link", "sealed_codes", CODES, of_link=True),
    SealedColumn("certificate_join", "sealed_message", MESSAGE),
    SealedColumn("shift_note", "sealed_words", SHIFT_NOTE),
    SealedColumn("clerk", "factor", ONE_TIME_CODES, of_account=True),
)
"""A test looks for others: what is not here would be lost with the old key."""


def rows_of(engine: Engine) -> int:
    """How many rows are looked at."""
    with engine.execution_options(**{READS: True}).connect() as connection:
        return sum(connection.scalar(select(func.count()).select_from(column.of)) or 0 for column in SEALED)


def seal_all_again(engine: Engine, keys: RegisterKeys, step: Callable[[int], None]) -> list[str]:
    """What opens with no key is left as it is and named. Killed at any moment, the next call goes on.

    Raises SQLAlchemyError.
    """
    faults: list[str] = []
    for column in SEALED:
        last: int | None = 0
        while last is not None:
            with RegisterUnit(engine, keys) as unit:
                last, looked_at = _batch(unit, keys, column, last, faults)
                unit.commit()
            step(looked_at)
    return faults


def left_behind(engine: Engine, keys: RegisterKeys) -> int:
    """How many values the former key alone opens: it may not go yet. Raises SQLAlchemyError."""
    count = 0
    for column in SEALED:
        last: int | None = 0
        while last is not None:
            with Session(engine.execution_options(**{READS: True})) as unit:
                rows = _rows(unit, column, last)
            count += len(list(_sealed_again(keys, column, rows, [])))
            last = rows[-1][0] if rows else None
    return count


def _batch(
    unit: RegisterUnit, keys: RegisterKeys, column: SealedColumn, last: int, faults: list[str]
) -> tuple[int | None, int]:
    """The number of the newest row of this batch, None after the last; and how many it had."""
    table = column.of
    rows = _rows(unit, column, last)
    changes = list(_sealed_again(keys, column, rows, faults))
    if column.of_account:
        for change in changes:
            put_factor_again(unit, keys, change["row"], change["sealed_anew"])
    elif changes:
        one = update(table).where(table.c.id == bindparam("row")).values({column.name: bindparam("sealed_anew")})
        unit.connection().execute(one, changes)
    return (rows[-1][0] if rows else None), len(rows)


def _rows(unit: Session, column: SealedColumn, last: int) -> Sequence[Any]:
    """The next ones: number, what is sealed, and what its kind is made of."""
    table = column.of
    return unit.execute(
        select(table.c.id, _raw(table.c[column.name]), _raw(table.c.reference if column.of_link else table.c.id))
        .where(table.c.id > last)
        .order_by(table.c.id)
        .limit(_BATCH)
    ).all()


def _sealed_again(keys: RegisterKeys, column: SealedColumn, rows: Any, faults: list[str]) -> Iterator[dict[str, Any]]:  # noqa: ANN401 - whatever stands there
    for number, sealed, reference in rows:
        if sealed is None:
            continue
        try:
            anew = keys.sealed_again(column.kind(reference), _octets(sealed))
        except StorageError:
            faults.append(f"{column.table} {number}: {column.name}")
            continue
        if anew is not None:
            yield {"row": number, "sealed_anew": anew}


def _octets(sealed: object) -> bytes:
    """SQLite keeps anything in any column: what is no octets opens with no key."""
    return sealed if isinstance(sealed, bytes) else b""


def _raw(column: Column[Any]) -> Any:  # noqa: ANN401 - whatever stands there
    return type_coerce(column, NullType())
