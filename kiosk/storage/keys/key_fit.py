"""Whether a key is the register's."""

from enum import Enum, auto

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from kiosk.storage.core.engine import READS
from kiosk.storage.core.errors import DAMAGED, StorageError
from kiosk.storage.core.keys import MYKEY, RegisterKeys
from kiosk.storage.opening.answers import unanswered
from kiosk.storage.opening.identity import is_its_key
from kiosk.storage.schema.desk_tables import DeskEventRow, DeskLogRow
from kiosk.storage.schema.identity_tables import RegisterIdentityRow
from kiosk.storage.schema.tables import MyKeyRow
from kiosk.storage.staff.desk_log import head_of

_ROWS = 20


class KeyFit(Enum):
    FITS = auto()
    EMPTY = auto()  #: nothing stands in the register that would tell
    FORMER = auto()  #: it is the register's, from before a change or after it: sealed values do not open
    OTHER = auto()  #: of another register


def fit_of(engine: Engine, keys: RegisterKeys) -> KeyFit:
    """Raises StorageError."""
    try:
        with Session(engine.execution_options(**{READS: True})) as unit:
            found = [_fits(keys, sealed, lookup) for sealed, lookup in unit.execute(_NEWEST)]
            is_its_log, is_its_own = _log_is_of(unit, keys), _identity_is_of(unit, keys)
    except DAMAGED as error:
        raise unanswered(engine, error, "Whether the key fits cannot be told") from None
    if any(found) or (is_its_log and not found):
        return KeyFit.FITS
    if is_its_log or (is_its_log is None and is_its_own and found):
        return KeyFit.FORMER
    return KeyFit.EMPTY if is_its_log is None and is_its_own is not False and not found else KeyFit.OTHER


_NEWEST = select(MyKeyRow.sealed, MyKeyRow.lookup).order_by(MyKeyRow.id.desc()).limit(_ROWS)


def _fits(keys: RegisterKeys, sealed: bytes, lookup: bytes) -> bool:
    try:
        return keys.lookup(MYKEY, keys.open(MYKEY, sealed)) == lookup
    except StorageError:
        return False


def _log_is_of(unit: Session, keys: RegisterKeys) -> bool | None:
    """Whether this key made the desk's log; None where there is none."""
    end = unit.get(DeskLogRow, 1)
    newest = unit.get(DeskEventRow, end.events) if end is not None else None
    return None if end is None or newest is None else head_of(keys, newest) == end.head


def _identity_is_of(unit: Session, keys: RegisterKeys) -> bool | None:
    """The same of what the register keeps of its key."""
    row = unit.get(RegisterIdentityRow, 1)
    return None if row is None else is_its_key(keys, row.identity, row.key_check)
