"""The folded hashes of MyKey IDs that a register of before does not have."""

from contextlib import suppress

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from kiosk.storage.core.engine import READS
from kiosk.storage.core.errors import DAMAGED, StorageError
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.opening.answers import reason
from kiosk.storage.records.holders import folded_lookup, open_mykey
from kiosk.storage.schema.tables import MyKeyRow

_WITHOUT = MyKeyRow.folded.is_(None)


def fill_folded(engine: Engine, keys: RegisterKeys) -> None:
    """A MyKey ID that does not open is left: the check of the register names it. Raises StorageError."""
    try:
        with Session(engine.execution_options(**{READS: True})) as unit:
            if unit.scalar(select(MyKeyRow.id).where(_WITHOUT).limit(1)) is None:
                return
        with Session(engine) as unit:
            for row in unit.scalars(select(MyKeyRow).where(_WITHOUT)).all():
                with suppress(StorageError):
                    row.folded = folded_lookup(keys, open_mykey(keys, row))
            unit.commit()
    except DAMAGED as error:
        raise StorageError(f"The register could not be brought up to date ({reason(engine, error)}).") from None
