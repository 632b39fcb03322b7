"""A unit of work that writes: what it adds or changes is in the ledger with it, or none of both."""

from sqlalchemy import Engine, event
from sqlalchemy.orm import Session, UOWTransaction

from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.ledger.chain import append
from kiosk.storage.ledger.proven import LedgerStatement, is_proven, statement_of
from kiosk.storage.schema.tables import Base


class RegisterUnit(Session):
    """Nobody has to think of the ledger: rows of its kinds are entered as the unit is committed, whoever made them."""

    def __init__(self, engine: Engine, keys: RegisterKeys, *, expires: bool = True) -> None:
        """`expires` False: after the commit no object is looked at any more."""
        super().__init__(engine, expire_on_commit=expires)
        self.keys = keys
        self._touched: dict[Base, bool] = {}
        self._stated: list[LedgerStatement] = []

    def state(self, statement: LedgerStatement) -> None:
        """Of a row that was written without an object (`plain_rows`)."""
        self._stated.append(statement)

    def touch(self, row: Base, *, is_new: bool) -> None:
        self._touched.setdefault(row, is_new)

    def enter(self) -> None:
        """Write what was added and changed so far, with its entries. Raises StorageError."""
        self.flush()
        if self._stated or self._touched:
            touched = [statement_of(self.keys, row, is_new=is_new) for row, is_new in self._touched.items()]
            entered = [*self._stated, *touched]
            self._stated.clear()
            self._touched.clear()
            append(self, self.keys, entered)

    def commit(self) -> None:
        self.enter()
        super().commit()


def _touch(unit: RegisterUnit, _context: UOWTransaction) -> None:
    for row in unit.new:
        if is_proven(row):
            unit.touch(row, is_new=True)
    for row in unit.dirty:
        if is_proven(row) and unit.is_modified(row):
            unit.touch(row, is_new=False)


event.listen(RegisterUnit, "after_flush", _touch)
