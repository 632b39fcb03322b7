"""Looking at the record from outside a session: list it, and check every signature again."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from kiosk.domain.mykey import masked
from kiosk.domain.reservation import signed_message
from kiosk.storage.engine import READS
from kiosk.storage.errors import StorageError
from kiosk.storage.keys import RegisterKeys
from kiosk.storage.register import HOLDER, MYKEY, PUBLIC_KEY
from kiosk.storage.tables import ReservationRow

_BATCH = 500

IsSigned = Callable[[str, bytes, bytes, bytes], bool]
"""(scheme, public key, message, signature) -> whether that key made it."""


@dataclass(frozen=True)
class Listed:
    """A reservation as a list may show it: the MyKey ID's second half stays covered."""

    id: int
    recorded_at: datetime
    programme: str
    mykey: str
    acting: str
    counter: str
    mode: str
    fault: str | None


def listed(engine: Engine, keys: RegisterKeys, is_signed: IsSigned) -> Iterator[Listed]:
    """Every reservation in order; `fault` names what does not fit, None when the signature proves it whole."""
    with Session(engine.execution_options(**{READS: True})) as unit:
        for row in unit.scalars(select(ReservationRow).order_by(ReservationRow.id).execution_options(yield_per=_BATCH)):
            mykey, fault = _checked(row, keys, is_signed)
            yield Listed(
                row.id, row.recorded_at, row.programme, masked(mykey), row.acting, row.counter, row.mode, fault
            )


def _checked(row: ReservationRow, keys: RegisterKeys, is_signed: IsSigned) -> tuple[str, str | None]:
    try:
        mykey = keys.open(MYKEY, row.holder.mykey.sealed).decode()
    except StorageError:
        return "????????", "mykey"
    try:
        public_key = keys.open(PUBLIC_KEY, row.holder.sealed_public_key)
    except StorageError:
        return mykey, "public_key"
    if keys.lookup(MYKEY, mykey.encode()) != row.holder.mykey.lookup:
        return mykey, "mykey"
    if keys.lookup(HOLDER, public_key) != row.holder.lookup:
        return mykey, "holder"
    message = signed_message(
        holder=row.holder.lookup,
        mykey_lookup=row.holder.mykey.lookup,
        programme=row.programme,
        acting=row.acting,
        terms=row.terms,
        counter=row.counter,
        mode=row.mode,
        recorded_at=row.recorded_at,
    )
    return mykey, None if is_signed(row.scheme, public_key, message, row.signature) else "signature"
