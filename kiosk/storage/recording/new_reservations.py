"""A new reservation, written as plain rows inside somebody's unit of work."""

from sqlalchemy import ColumnElement, Connection, bindparam, exists, or_, select
from sqlalchemy.exc import IntegrityError

from kiosk.domain.office.record_queries import RecordKind
from kiosk.domain.records.record_signing import Signature
from kiosk.domain.records.reservation import Reservation, ReservationDraft
from kiosk.storage.core.keys import MYKEY, PUBLIC_KEY, RegisterKeys
from kiosk.storage.core.ready_statement import ReadyQuestion
from kiosk.storage.core.sealing import seal_message
from kiosk.storage.ledger.plain_rows import RowValues, add_row, change_row, table_of
from kiosk.storage.ledger.unit_of_work import RegisterUnit
from kiosk.storage.recording.written_record import WrittenRecord
from kiosk.storage.records.certificates import IS_JOINED, is_in_use, is_others, joined_to
from kiosk.storage.records.holders import SAME_MYKEY, alike, folded_lookup
from kiosk.storage.schema.tables import HolderRow, LinkRow, MyKeyRow, ReservationRow

_HOLDER, _MYKEY = table_of(HolderRow), table_of(MyKeyRow)


def insert_reservation(
    keys: RegisterKeys, unit: RegisterUnit, draft: ReservationDraft, signature: Signature
) -> WrittenRecord:
    """Raises IntegrityError when the holder has another MyKey ID."""
    connection = unit.connection()
    holder, mykey = known_or_new_holder(keys, unit, connection, draft)
    values: RowValues = {
        "holder_id": holder,
        "mykey_id": mykey,
        "programme": draft.programme,
        "acting": draft.acting.value,
        "terms": draft.terms,
        "counter": draft.counter,
        "mode": draft.mode.value,
        "recorded_at": draft.recorded_at,
        "is_live": True,
        "sealed_message": seal_message(keys, draft.message()),
        "signature": signature.value,
        "scheme": signature.scheme,
    }
    number = add_row(unit, connection, ReservationRow, values)
    return WrittenRecord(Reservation(draft.mykey, draft.programme, draft.recorded_at), RecordKind.RESERVATION, number)


def _of_others(kind: type[ReservationRow | LinkRow]) -> ColumnElement[bool]:
    """Whether such a record counts under the MyKey ID, or one that nobody tells from it, and is not the holder's."""
    table = table_of(kind)
    not_theirs = or_(_HOLDER.c.id.is_(None), table.c.holder_id != _HOLDER.c.id)
    return exists().where(SAME_MYKEY, table.c.mykey_id == _MYKEY.c.id, table.c.is_live, not_theirs)


# In one question what holders are asked for one by one where certificates were joined.
_TAKER = ReadyQuestion(
    select(
        _HOLDER.c.id.label("holder_id"),
        _HOLDER.c.mykey_id.label("mykey_id"),
        IS_JOINED,
        select(_MYKEY.c.id).where(_MYKEY.c.lookup == bindparam("mykey")).scalar_subquery().label("drafted_id"),
        or_(_of_others(ReservationRow), _of_others(LinkRow)).label("is_others"),
    ).select_from(select(1).subquery("anybody").outerjoin(_HOLDER, _HOLDER.c.lookup == bindparam("holder")))
)


def known_or_new_holder(
    keys: RegisterKeys, unit: RegisterUnit, connection: Connection, draft: ReservationDraft
) -> tuple[int, int]:
    """The numbers of the holder and of the MyKey ID.

    Raises IntegrityError when the holder has another MyKey ID under which something stands, or somebody has this.
    """
    folded = folded_lookup(keys, draft.mykey)
    asked = {"holder": draft.holder, "mykey": draft.mykey_lookup, "folded": folded}
    known, *_ = _TAKER.ask(connection, asked)
    taken = known.is_others
    if known.is_joined:
        theirs = joined_to(unit, keys, known.holder_id)
        taken = any(is_others(unit, theirs, one) for one in alike(unit, keys, draft.mykey))
    if taken:
        raise IntegrityError("the MyKey ID is somebody else's", None, ValueError())
    mykey: int | None = known.drafted_id
    if mykey is None:
        new: RowValues = {
            "lookup": draft.mykey_lookup,
            "folded": folded,
            "sealed": keys.seal(MYKEY, draft.mykey.encode()),
        }
        mykey = add_row(unit, connection, MyKeyRow, new)
    holder: int | None = known.holder_id
    if holder is None:
        new = {
            "lookup": draft.holder,
            "sealed_public_key": keys.seal(PUBLIC_KEY, draft.public_key),
            "mykey_id": mykey,
        }
        return add_row(unit, connection, HolderRow, new), mykey
    if known.mykey_id != mykey:
        if is_in_use(unit, keys, holder):
            raise IntegrityError("the holder has another MyKey ID", None, ValueError())
        # What was recorded under the first keeps it.
        change_row(unit, connection, HolderRow, holder, {"mykey_id": mykey})
    return holder, mykey
