"""A clerk's sealed secret, sealed again: the account's own seal is over it, and the ledger tells of that seal."""

from sqlalchemy import Table, select, update

from kiosk.domain.records import facts
from kiosk.storage.core.errors import DamagedValue
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.core.sealing import seal, version_of
from kiosk.storage.ledger.proven import name_of_kind, statement_of
from kiosk.storage.ledger.unit_of_work import RegisterUnit
from kiosk.storage.schema.all_tables import METADATA
from kiosk.storage.schema.desk_tables import ClerkRow
from kiosk.storage.schema.ledger_tables import LedgerEntryRow
from kiosk.storage.staff.accounts import is_whole

_CLERKS: Table = METADATA.tables["clerk"]


def put_factor_again(unit: RegisterUnit, keys: RegisterKeys, number: int, factor: bytes) -> None:
    """What did not fit before does not fit afterwards either: neither seal nor ledger makes it right.

    Raises SQLAlchemyError.
    """
    there = _CLERKS.c.id == number
    row = _whole_account(unit, keys, number)
    if row is None:
        unit.connection().execute(update(_CLERKS).where(there).values(factor=factor))
    elif _is_entered(unit, keys, row):
        row.factor = factor
        row.seal = _sealed(keys, row)
    else:
        with unit.no_autoflush:
            unit.expunge(row)
            row.factor = factor
            unit.connection().execute(update(_CLERKS).where(there).values(factor=factor, seal=_sealed(keys, row)))


def _whole_account(unit: RegisterUnit, keys: RegisterKeys, number: int) -> ClerkRow | None:
    try:
        row = unit.get_one(ClerkRow, number)
        return row if is_whole(keys, row) else None
    except DamagedValue:
        return None


def _sealed(keys: RegisterKeys, row: ClerkRow) -> bytes:
    return seal(keys, facts.ACCOUNT, row, version_of(facts.ACCOUNT, row.seal))


def _is_entered(unit: RegisterUnit, keys: RegisterKeys, row: ClerkRow) -> bool:
    """Whether the ledger's newest entry of it tells of the row as it stands: an earlier state put back is not it."""
    newest = (
        select(LedgerEntryRow.digest)
        .where(LedgerEntryRow.kind == name_of_kind(ClerkRow), LedgerEntryRow.record_id == row.id)
        .order_by(LedgerEntryRow.number.desc())
        .limit(1)
    )
    return unit.scalar(newest) == statement_of(keys, row, is_new=False).digest
