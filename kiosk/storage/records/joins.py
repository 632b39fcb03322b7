"""Joining a renewed certificate to an earlier reservation, inside somebody's unit of work."""

from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from kiosk.domain.card.refusals import Refusal
from kiosk.domain.office.join_confirmation import are_two
from kiosk.domain.office.record_queries import RecordKind, reference_of
from kiosk.domain.records.certificate_joins import (
    JoinDraft,
    JoinedSince,
    JoinIntent,
    JoinOffer,
    PastJoin,
    counted_since,
    joined_since,
    judge_proof,
)
from kiosk.domain.records.record_signing import Signature
from kiosk.domain.staff.clerks import Action, Clerk
from kiosk.domain.staff.desk_log import AuditEvent, Denial
from kiosk.domain.values.capacity import Capacity
from kiosk.domain.values.times import in_register, not_before
from kiosk.storage.core.keys import PUBLIC_KEY, RegisterKeys
from kiosk.storage.core.sealing import seal_message
from kiosk.storage.records.certificates import is_in_use, joined_to, seal_join
from kiosk.storage.records.holders import RegisterContext, holder_row, open_mykey
from kiosk.storage.records.integrity import verify_integrity
from kiosk.storage.schema.amendment_tables import JoinRow
from kiosk.storage.schema.desk_tables import DeskEventRow
from kiosk.storage.schema.tables import HolderRow, ReservationRow
from kiosk.storage.staff.desk_log import add_event, hold_log
from kiosk.storage.staff.rights import right_of


def draft_join(
    context: RegisterContext,
    unit: Session,
    holder: bytes,
    public_key: bytes,
    intent: JoinIntent,
    acting: Capacity,
    now: datetime,
) -> JoinDraft | Refusal | int:
    """A wrong MyKey ID is kept in the desk's log, and the answer is how often it may still be typed today."""
    counter, offer = context.counter, intent.offer
    hold_log(unit)
    row = unit.get(ReservationRow, offer.earlier.reservation)
    if row is None or not row.is_live or row.programme != counter.programme.key:
        return Refusal.NOT_JOINED
    if not _is_free(context.keys, unit, holder) or not _may(context, unit, offer.clerk, offer.second):
        return Refusal.NOT_JOINED
    verify_integrity(context.keys, row)
    judged = judge_proof(intent.typed, open_mykey(context.keys, row.mykey), _wrong_today(unit, row.id, now))
    if judged is not None:
        if not isinstance(judged, Refusal):
            _keep_wrong(context, unit, offer, now)
        return judged
    return JoinDraft(
        holder=holder,
        public_key=public_key,
        earlier=row.holder.lookup,
        mykey=open_mykey(context.keys, row.mykey),
        mykey_lookup=row.mykey.lookup,
        reservation=row.id,
        programme=row.programme,
        acting=acting,
        clerk=offer.clerk,
        second=offer.second,
        counter=counter.name,
        mode=counter.mode,
        joined_at=not_before(row.recorded_at, now),
    )


def _is_free(keys: RegisterKeys, unit: Session, holder: bytes) -> bool:
    """Whether nothing is recorded under this certificate that would be left behind."""
    known = holder_row(unit, holder)
    return known is None or not is_in_use(unit, keys, known.id)


def _may(context: RegisterContext, unit: Session, first: str, second: str) -> bool:
    """Whether the two who confirmed it may still: an account may have changed since they pressed."""
    opened = context.counter.programme.corrections.by_clerks
    rights = [right_of(unit, context.keys, login, Action.JOIN_CERTIFICATE, opened) for login in (first, second)]
    return are_two(first, second) and all(isinstance(right, Clerk) for right in rights)


def _proof_name(reservation: int) -> str:
    """As the desk's log names the holder's own proof."""
    return f"{reference_of(RecordKind.RESERVATION, reservation)} proof"


def _wrong_today(unit: Session, reservation: int, now: datetime) -> int:
    """Counted in the log, of which nobody can take a line away."""
    query = select(func.count()).where(
        DeskEventRow.about == _proof_name(reservation),
        DeskEventRow.denial == Denial.WRONG.value,
        DeskEventRow.at >= in_register(counted_since(now)),
    )
    return unit.scalar(query) or 0


def _keep_wrong(context: RegisterContext, unit: Session, offer: JoinOffer, now: datetime) -> None:
    about, counter = _proof_name(offer.earlier.reservation), context.counter.name
    add_event(context.keys, unit, AuditEvent(now, offer.clerk, Action.JOIN_CERTIFICATE, about, counter, Denial.WRONG))


def joined_to_holder_since(unit: Session, keys: RegisterKeys, holder: int) -> tuple[JoinedSince, ...]:
    """The certificates that were joined to this one's person after it."""
    theirs = joined_to(unit, keys, holder)
    joins = unit.scalars(
        select(JoinRow)
        .where(JoinRow.holder_id.in_(theirs), JoinRow.earlier_id.in_(theirs), JoinRow.reservation.has(is_live=True))
        .order_by(JoinRow.id)
    ).all()
    return joined_since(holder, [PastJoin(join.id, join.holder_id, join.joined_at, join.counter) for join in joins])


def insert_join(context: RegisterContext, unit: Session, draft: JoinDraft, signature: Signature) -> ReservationRow:
    """Raises IntegrityError when reservation, certificate or the clerk's right is another one since the draft."""
    keys = context.keys
    hold_log(unit)
    row = unit.get(ReservationRow, draft.reservation)
    fits = row is not None and row.is_live and row.holder.lookup == draft.earlier
    if row is None or not fits or row.mykey.lookup != draft.mykey_lookup or not _is_free(keys, unit, draft.holder):
        raise IntegrityError("the reservation cannot be taken over any more", None, ValueError())
    if not _may(context, unit, draft.clerk, draft.second):
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
        second=draft.second,
        counter=draft.counter,
        mode=draft.mode.value,
        joined_at=draft.joined_at,
        sealed_message=seal_message(keys, draft.message()),
        signature=signature.value,
        scheme=signature.scheme,
    )
    with unit.no_autoflush:
        join.reservation_id = row.id
        seal_join(keys, join)
    unit.add(join)
    unit.flush()
    event = AuditEvent(draft.joined_at, draft.clerk, Action.JOIN_CERTIFICATE, join_name(row.id, join.id), draft.counter)
    add_event(keys, unit, event)
    return row


def join_name(reservation: int, number: int) -> str:
    """As the desk's log names it."""
    return f"{reference_of(RecordKind.RESERVATION, reservation)} join {number}"
