"""Whose card it is and what stands under it, each in one question: objects would ask five (ADR 33).

Whoever has joined certificates is asked for by objects, as the joins have to be proven one by one.
"""

from collections.abc import Sequence
from dataclasses import field
from datetime import datetime
from typing import Any, TypeAlias

from sqlalchemy import ColumnElement, Connection, FromClause, and_, bindparam, select
from sqlalchemy.exc import MultipleResultsFound
from sqlalchemy.orm import Session

from kiosk.domain.records.record_signing import Fact
from kiosk.domain.records.reservation import Reservation
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.storage.core.errors import DamagedValue
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.core.ready_statement import Found, ReadyQuestion
from kiosk.storage.ledger.plain_rows import table_of
from kiosk.storage.records.certificates import IS_JOINED
from kiosk.storage.records.holders import open_mykey
from kiosk.storage.records.integrity import verify_signed
from kiosk.storage.records.reservations import reservation_row
from kiosk.storage.schema.tables import HolderRow, MyKeyRow, ReservationRow

HOLDER, MYKEY_TABLE, RESERVATION = (table_of(kind) for kind in (HolderRow, MyKeyRow, ReservationRow))

Rows: TypeAlias = Sequence[Found]
"""Of one person. What was asked of them stands in each."""


@dataclass(frozen=True)
class Reserver:
    """A holder for whom a reservation counts, proven with the register's key.

    `row`: the reservation as an object, where certificates were joined.
    """

    holder: int
    mykey_id: int
    mykey_lookup: bytes = field(repr=False)
    mykey: str = field(repr=False)
    programme: str
    recorded_at: datetime
    row: ReservationRow | None = field(default=None, repr=False)


_STANDS = and_(
    RESERVATION.c.holder_id == HOLDER.c.id,
    RESERVATION.c.mykey_id == HOLDER.c.mykey_id,
    RESERVATION.c.programme == bindparam("programme"),
    RESERVATION.c.is_live,
)
# There is always a row, also of somebody whom the register does not know.
PERSON = (
    select(1)
    .subquery("anybody")
    .outerjoin(HOLDER, HOLDER.c.lookup == bindparam("holder"))
    .outerjoin(MYKEY_TABLE, MYKEY_TABLE.c.id == HOLDER.c.mykey_id)
    .outerjoin(RESERVATION, _STANDS)
)
_COLUMNS = (
    HOLDER.c.id.label("holder_id"),
    HOLDER.c.mykey_id.label("mykey_id"),
    MYKEY_TABLE.c.lookup.label("mykey_lookup"),
    MYKEY_TABLE.c.sealed.label("sealed_mykey"),
    RESERVATION.c.id.label("reservation_id"),
    RESERVATION.c.recorded_at.label("reserved_at"),
    RESERVATION.c.sealed_message.label("reservation_message"),
    IS_JOINED,
)


def asked_of(
    person: FromClause, *columns: ColumnElement[Any], order: Sequence[ColumnElement[Any]] = ()
) -> ReadyQuestion:
    """A question for a person (`PERSON`, with what is joined to it), and for these columns besides."""
    return ReadyQuestion(select(*_COLUMNS, *columns).select_from(person).order_by(*order))


def answered(connection: Connection, question: ReadyQuestion, programme: str, holder: bytes, **named: Fact) -> Rows:
    """At least one row. Raises MultipleResultsFound where more than one reservation counts."""
    rows = question.ask(connection, {"programme": programme, "holder": holder, **named})
    if len({row.reservation_id for row in rows}) > 1:
        raise MultipleResultsFound("more than one reservation counts")
    return rows


def reserver_in(unit: Session, keys: RegisterKeys, rows: Rows, programme: str, holder: bytes) -> Reserver | None:
    """Raises StorageError for a reservation that somebody without the key gave to them."""
    found = rows[0]
    if found.is_joined:
        row = reservation_row(unit, keys, programme, holder)
        if row is None:
            return None
        value = open_mykey(keys, row.mykey)
        return Reserver(found.holder_id, row.mykey_id, row.mykey.lookup, value, programme, row.recorded_at, row)
    if found.reservation_id is None:
        return None
    if found.mykey_lookup is None:
        raise DamagedValue
    value = verify_signed(
        keys, found.reservation_id, found.reservation_message, holder, found.mykey_lookup, found.sealed_mykey
    )
    return Reserver(found.holder_id, found.mykey_id, found.mykey_lookup, value, programme, found.reserved_at)


def shown_reservation(reserver: Reserver) -> Reservation:
    return Reservation(reserver.mykey, reserver.programme, reserver.recorded_at)
