"""Which certificates are one person's: a renewed one is tied to the one before by a join, sealed with the key."""

from sqlalchemy import exists, or_, select
from sqlalchemy.orm import Session

from kiosk.domain.records import facts
from kiosk.domain.records.record_signing import Facts
from kiosk.storage.core.errors import StorageError
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.core.sealing import is_sealed, seal
from kiosk.storage.ledger.plain_rows import table_of
from kiosk.storage.schema.amendment_tables import JoinRow
from kiosk.storage.schema.tables import HolderRow, LinkRow, ReservationRow

_HOLDER, _JOIN = table_of(HolderRow), table_of(JoinRow)
IS_JOINED = or_(
    exists().where(_JOIN.c.holder_id == _HOLDER.c.id), exists().where(_JOIN.c.earlier_id == _HOLDER.c.id)
).label("is_joined")
"""Of a holder that is asked for: whether any certificate was joined to theirs, or theirs to another."""


def certificates_of(unit: Session, keys: RegisterKeys, holder: HolderRow, *, ended: bool = False) -> set[int]:
    """This holder's number and those of all certificates that were joined to it, before and after. See `joined_to`."""
    return joined_to(unit, keys, holder.id, ended=ended)


def joined_to(unit: Session, keys: RegisterKeys, holder: int, *, ended: bool = False) -> set[int]:
    """The same by the holder's number, for a record whose holder may be damaged.

    A join ends with the reservation that it was made for: one that was made for the wrong person is undone with it.
    `ended`: those count too. Raises StorageError for a join that was changed by somebody without the key.
    """
    found, fresh = {holder}, {holder}
    while fresh:
        reached: set[int] = set()
        joins = unit.scalars(select(JoinRow).where(or_(JoinRow.holder_id.in_(fresh), JoinRow.earlier_id.in_(fresh))))
        for join in joins:
            reservation = unit.get(ReservationRow, join.reservation_id)
            if reservation is None or not is_whole(keys, join):
                raise StorageError(
                    "A joined certificate was changed from outside. Restore the newest backup with "
                    "`kiosk backup restore`."
                )
            if ended or reservation.is_live:
                reached |= {join.holder_id, join.earlier_id}
        fresh = reached - found
        found |= fresh
    return found


def is_in_use(unit: Session, keys: RegisterKeys, holder: int) -> bool:
    """Whether a reservation or link of this person counts."""
    theirs = joined_to(unit, keys, holder)
    return any(
        unit.scalar(select(kind.id).where(kind.holder_id.in_(theirs), kind.is_live).limit(1)) is not None
        for kind in (ReservationRow, LinkRow)
    )


def is_others(unit: Session, theirs: set[int], mykey_id: int) -> bool:
    """Whether something that counts stands under this MyKey ID, made with certificates of somebody else."""
    return any(
        unit.scalar(
            select(kind.id).where(kind.mykey_id == mykey_id, kind.is_live, kind.holder_id.not_in(theirs)).limit(1)
        )
        is not None
        for kind in (ReservationRow, LinkRow)
    )


def seal_join(keys: RegisterKeys, row: JoinRow) -> None:
    row.seal = seal(keys, facts.JOIN_SEAL, row, **_elsewhere(row))


def is_whole(keys: RegisterKeys, row: JoinRow) -> bool:
    return _leads_somewhere(row) and is_sealed(keys, facts.JOIN_SEAL, row, row.seal, **_elsewhere(row))


def _leads_somewhere(row: JoinRow) -> bool:
    """What a foreign key does not find is None, whatever the types say."""
    reservation: ReservationRow | None = row.reservation
    ends: list[object] = [row.holder, row.earlier, reservation, None if reservation is None else reservation.mykey]
    return None not in ends


def _elsewhere(row: JoinRow) -> Facts:
    """The MyKey ID is that of the reservation that was taken over, whatever the holder has since."""
    return {
        "holder": row.holder.lookup,
        "earlier": row.earlier.lookup,
        "mykey": row.reservation.mykey.lookup,
        "reservation": row.reservation_id,
    }
