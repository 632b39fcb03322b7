"""Joined certificates in the register: who is one person, proven by joins that nobody without the key can make."""

from datetime import datetime

from sqlalchemy import or_, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from kiosk.domain.clerks import Action
from kiosk.domain.desk_log import DeskEvent
from kiosk.domain.finding import RecordKind, reference_of
from kiosk.domain.joining import JoinDraft, JoinIntent
from kiosk.domain.record import Acting, Signature, message_of
from kiosk.domain.refusals import Refusal
from kiosk.storage.amendment_tables import JoinRow
from kiosk.storage.desk_log import add_event, hold_log
from kiosk.storage.errors import StorageError
from kiosk.storage.holders import PUBLIC_KEY, Book, holder_row, is_in_use, open_mykey
from kiosk.storage.keys import RegisterKeys
from kiosk.storage.sealing import seal_message
from kiosk.storage.tables import HolderRow, ReservationRow

_JOIN = "certificate join"


def certificates_of(unit: Session, keys: RegisterKeys, holder: HolderRow) -> set[int]:
    """This holder's number and those of all certificates that were joined to it, before and after.

    Raises StorageError for a join that was changed by somebody without the key.
    """
    found, fresh = {holder.id}, {holder.id}
    while fresh:
        joins = unit.scalars(select(JoinRow).where(or_(JoinRow.holder_id.in_(fresh), JoinRow.earlier_id.in_(fresh))))
        reached: set[int] = set()
        for join in joins:
            if sealed(keys, join) != join.seal:
                raise StorageError("A joined certificate was changed from outside. Make it whole from the backup.")
            reached |= {join.holder_id, join.earlier_id}
        fresh = reached - found
        found |= fresh
    return found


def draft_join(
    book: Book, unit: Session, holder: bytes, public_key: bytes, intent: JoinIntent, acting: Acting, now: datetime
) -> JoinDraft | Refusal:
    counter = book.counter
    row = unit.get(ReservationRow, intent.reservation)
    if row is None or not row.is_live or row.programme != counter.programme.key or not _is_free(unit, holder):
        return Refusal.NOT_JOINED
    return JoinDraft(
        holder=holder,
        public_key=public_key,
        earlier=row.holder.lookup,
        mykey=open_mykey(book.keys, row.mykey),
        mykey_lookup=row.mykey.lookup,
        reservation=row.id,
        programme=row.programme,
        acting=acting,
        clerk=intent.clerk,
        counter=counter.name,
        mode=counter.mode,
        joined_at=now,
    )


def _is_free(unit: Session, holder: bytes) -> bool:
    """Whether nothing is recorded under this certificate that would be left behind."""
    known = holder_row(unit, holder)
    return known is None or not is_in_use(unit, known)


def insert_join(keys: RegisterKeys, unit: Session, draft: JoinDraft, signature: Signature) -> ReservationRow:
    """Raises IntegrityError when the reservation, or the certificate, is another one since the draft."""
    hold_log(unit)
    row = unit.get(ReservationRow, draft.reservation)
    fits = row is not None and row.is_live and row.holder.lookup == draft.earlier
    if row is None or not fits or row.mykey.lookup != draft.mykey_lookup or not _is_free(unit, draft.holder):
        raise IntegrityError("the reservation cannot be taken over any more", None, ValueError())
    holder = holder_row(unit, draft.holder)
    if holder is None:
        holder = HolderRow(lookup=draft.holder, sealed_public_key=keys.seal(PUBLIC_KEY, draft.public_key))
    holder.mykey = row.mykey
    join = JoinRow(
        holder=holder,
        earlier=row.holder,
        reservation_id=row.id,
        acting=draft.acting.value,
        clerk=draft.clerk,
        counter=draft.counter,
        mode=draft.mode.value,
        joined_at=draft.joined_at,
        sealed_message=seal_message(keys, draft.message()),
        signature=signature.value,
        scheme=signature.scheme,
    )
    join.seal = sealed(keys, join)
    unit.add(join)
    unit.flush()
    event = DeskEvent(draft.joined_at, draft.clerk, Action.JOIN_CERTIFICATE, join_name(row.id, join.id), draft.counter)
    add_event(keys, unit, event)
    return row


def join_name(reservation: int, number: int) -> str:
    """As the desk's log names it."""
    return f"{reference_of(RecordKind.RESERVATION, reservation)} join {number}"


def sealed(keys: RegisterKeys, row: JoinRow) -> bytes:
    facts = message_of(
        {
            "holder": row.holder.lookup,
            "earlier": row.earlier.lookup,
            "mykey": row.holder.mykey.lookup,
            "reservation": str(row.reservation_id),
            "acting": row.acting,
            "clerk": row.clerk,
            "counter": row.counter,
            "mode": row.mode,
            "joined_at": row.joined_at,
            "signature": row.signature,
            "scheme": row.scheme,
        }
    )
    return keys.lookup(_JOIN, facts)
