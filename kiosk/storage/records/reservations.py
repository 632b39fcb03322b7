"""Reservations in the register, inside somebody's unit of work."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.domain.records.reservation import Reservation, ReservationDraft
from kiosk.domain.values.capacity import Capacity
from kiosk.storage.core.keys import MYKEY, RegisterKeys
from kiosk.storage.records.certificates import certificates_of
from kiosk.storage.records.holders import RegisterContext, holder_row, open_mykey
from kiosk.storage.records.integrity import verify_integrity
from kiosk.storage.schema.tables import ReservationRow


def reservation_row(unit: Session, keys: RegisterKeys, programme: str, holder: bytes) -> ReservationRow | None:
    """What stands of this holder in the programme, also when another of their certificates reserved it.

    Raises StorageError for one that somebody without the key gave to them.
    """
    known = holder_row(unit, holder)
    if known is None:
        return None
    query = select(ReservationRow).where(
        ReservationRow.holder_id.in_(certificates_of(unit, keys, known)),
        ReservationRow.mykey_id == known.mykey_id,
        ReservationRow.programme == programme,
        ReservationRow.is_live,
    )
    row = unit.scalars(query).one_or_none()
    if row is not None:
        verify_integrity(keys, row)
    return row


def draft_reservation(
    context: RegisterContext, holder: bytes, public_key: bytes, mykey: str, acting: Capacity, now: datetime
) -> ReservationDraft:
    counter = context.counter
    return ReservationDraft(
        holder=holder,
        public_key=public_key,
        mykey=mykey,
        mykey_lookup=context.keys.lookup(MYKEY, mykey.encode()),
        programme=counter.programme.key,
        acting=acting,
        terms=counter.programme.terms.version,
        counter=counter.name,
        mode=counter.mode,
        recorded_at=now,
    )


def reservation_of(keys: RegisterKeys, row: ReservationRow) -> Reservation:
    return Reservation(open_mykey(keys, row.mykey), row.programme, row.recorded_at)
