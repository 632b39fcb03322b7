"""Joining a renewed certificate to an earlier reservation, inside somebody's unit of work."""

from datetime import datetime

from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from kiosk.domain.clerks import Action, Clerk
from kiosk.domain.desk_log import DeskEvent
from kiosk.domain.finding import RecordKind, reference_of
from kiosk.domain.joining import JoinDraft, JoinIntent
from kiosk.domain.record import Acting, Signature
from kiosk.domain.refusals import Refusal
from kiosk.storage.amendment_tables import JoinRow
from kiosk.storage.certificates import is_in_use, sealed
from kiosk.storage.desk_log import add_event, hold_log
from kiosk.storage.holders import Book, holder_row, open_mykey
from kiosk.storage.keys import PUBLIC_KEY, RegisterKeys
from kiosk.storage.proving import prove
from kiosk.storage.rights import right_of
from kiosk.storage.sealing import seal_message
from kiosk.storage.tables import HolderRow, ReservationRow


def draft_join(
    book: Book, unit: Session, holder: bytes, public_key: bytes, intent: JoinIntent, acting: Acting, now: datetime
) -> JoinDraft | Refusal:
    counter = book.counter
    row = unit.get(ReservationRow, intent.reservation)
    if row is None or not row.is_live or row.programme != counter.programme.key:
        return Refusal.NOT_JOINED
    if not _is_free(book.keys, unit, holder) or not _may(book, unit, intent.clerk):
        return Refusal.NOT_JOINED
    prove(book.keys, row)
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


def _is_free(keys: RegisterKeys, unit: Session, holder: bytes) -> bool:
    """Whether nothing is recorded under this certificate that would be left behind."""
    known = holder_row(unit, holder)
    return known is None or not is_in_use(unit, keys, known)


def _may(book: Book, unit: Session, login: str) -> bool:
    """Whether the clerk who offered it may still: their account may have changed since they pressed."""
    opened = book.counter.programme.corrections.by_clerks
    return isinstance(right_of(unit, book.keys, login, Action.JOIN_CERTIFICATE, opened), Clerk)


def insert_join(book: Book, unit: Session, draft: JoinDraft, signature: Signature) -> ReservationRow:
    """Raises IntegrityError when reservation, certificate or the clerk's right is another one since the draft."""
    keys = book.keys
    hold_log(unit)
    row = unit.get(ReservationRow, draft.reservation)
    fits = row is not None and row.is_live and row.holder.lookup == draft.earlier
    if row is None or not fits or row.mykey.lookup != draft.mykey_lookup or not _is_free(keys, unit, draft.holder):
        raise IntegrityError("the reservation cannot be taken over any more", None, ValueError())
    if not _may(book, unit, draft.clerk):
        raise IntegrityError("the clerk may not offer it any more", None, ValueError())
    holder = holder_row(unit, draft.holder)
    if holder is None:
        holder = HolderRow(lookup=draft.holder, sealed_public_key=keys.seal(PUBLIC_KEY, draft.public_key))
    holder.mykey = row.mykey
    join = JoinRow(
        holder=holder,
        earlier=row.holder,
        reservation=row,
        acting=draft.acting.value,
        clerk=draft.clerk,
        counter=draft.counter,
        mode=draft.mode.value,
        joined_at=draft.joined_at,
        sealed_message=seal_message(keys, draft.message()),
        signature=signature.value,
        scheme=signature.scheme,
    )
    with unit.no_autoflush:
        join.reservation_id = row.id
        join.seal = sealed(keys, join)
    unit.add(join)
    unit.flush()
    event = DeskEvent(draft.joined_at, draft.clerk, Action.JOIN_CERTIFICATE, join_name(row.id, join.id), draft.counter)
    add_event(keys, unit, event)
    return row


def join_name(reservation: int, number: int) -> str:
    """As the desk's log names it."""
    return f"{reference_of(RecordKind.RESERVATION, reservation)} join {number}"
