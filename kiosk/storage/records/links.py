"""Links in the register, inside somebody's unit of work."""

import json
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session, selectinload

from kiosk.domain.card.refusals import Refusal
from kiosk.domain.records.contested_accounts import AccountTaken
from kiosk.domain.records.link import (
    CancelIntent,
    CancellationDraft,
    Link,
    LinkDraft,
    LinkIntent,
    LinkState,
    RejectReason,
    issue_reference,
    tail,
    waits,
)
from kiosk.domain.records.link_rules import account_key, account_space, link_refusal, may_cancel, may_share_account
from kiosk.domain.records.record_signing import Signature
from kiosk.domain.values.capacity import Capacity
from kiosk.domain.values.times import not_before
from kiosk.storage.core.errors import StorageError, decoded
from kiosk.storage.core.keys import MYKEY, RegisterKeys
from kiosk.storage.core.sealing import seal_message
from kiosk.storage.records.certificates import certificates_of
from kiosk.storage.records.holders import RegisterContext, holder_row, open_mykey
from kiosk.storage.records.link_history import LinkTransition, add_state, move
from kiosk.storage.records.reservations import reservation_row
from kiosk.storage.schema.tables import AccountRow, LinkRow, ReservationRow

ACCOUNT, CODES = "account", "codes"
_MOST_USED = 100


def shown_links(context: RegisterContext, unit: Session, reserved: ReservationRow) -> tuple[Link, ...]:
    """Every link of who made this reservation, under its MyKey ID, the newest first. Raises StorageError."""
    query = (
        select(LinkRow)
        .where(*_of_whom(context, unit, reserved))
        .order_by(LinkRow.id.desc())
        .options(selectinload(LinkRow.events))
    )
    return tuple(shown_link(context.keys, row) for row in unit.scalars(query))


def has_links(context: RegisterContext, unit: Session, reserved: ReservationRow) -> bool:
    """Raises StorageError."""
    return unit.scalar(select(LinkRow.id).where(*_of_whom(context, unit, reserved)).limit(1)) is not None


def _of_whom(context: RegisterContext, unit: Session, reserved: ReservationRow) -> tuple[ColumnElement[bool], ...]:
    """Somebody else may have had the MyKey ID before, mistyped."""
    theirs = certificates_of(unit, context.keys, reserved.holder)
    return (
        LinkRow.mykey_id == reserved.mykey_id,
        LinkRow.holder_id.in_(theirs),
        LinkRow.programme == reserved.programme,
    )


def shown_link(keys: RegisterKeys, row: LinkRow) -> Link:
    """Raises StorageError for a link without its history."""
    recorded = [event.at for event in row.events if event.state == LinkState.RECORDED]
    if not recorded:
        raise StorageError(f"Link {row.reference} has lost its history.")
    # Of several that brought it there, the first: results that were taken back leave it as it was.
    state = decoded(LinkState, row.state)
    last = next((event for event in row.events if event.state == state), row.events[-1])
    return Link(
        reference=row.reference,
        mykey=open_mykey(keys, row.mykey),
        programme=row.programme,
        measure=row.measure,
        service=row.service,
        account_tail=row.account_tail,
        state=state,
        recorded_at=recorded[0],
        changed_at=last.at,
        reason=decoded(RejectReason, last.reason) if last.reason is not None else None,
    )


def most_used(context: RegisterContext, unit: Session) -> tuple[str, ...]:
    query = (
        select(LinkRow.service)
        .where(LinkRow.programme == context.counter.programme.key, LinkRow.is_live)
        .group_by(LinkRow.service)
        .order_by(func.count().desc(), LinkRow.service)
        .limit(_MOST_USED)
    )
    return tuple(unit.scalars(query))


def draft_link(
    context: RegisterContext,
    unit: Session,
    holder: bytes,
    public_key: bytes,
    intent: LinkIntent,
    acting: Capacity,
    now: datetime,
) -> LinkDraft | Refusal | AccountTaken:
    """The link as the card will sign it, or the rule that stands against it."""
    counter, programme = context.counter, context.counter.programme
    service = counter.catalogue.service(intent.service)
    known = reservation_row(unit, context.keys, programme.key, holder)
    if known is None:
        return Refusal.NOT_RESERVED
    if service is None:
        return Refusal.UNEXPECTED
    mykey_id = known.mykey_id
    if (refusal := link_refusal(programme, intent.measure, service, shown_links(context, unit, known))) is not None:
        return refusal
    space = account_space(programme, service)
    lookup = context.keys.lookup(ACCOUNT, account_key(space, intent.account))
    shared = False
    others = [account for account in _live_accounts(unit, programme.key, lookup) if account.mykey_id != mykey_id]
    if others:
        shared = may_share_account(programme, acting, clerk_confirmed=intent.clerk_confirmed)
        if not shared:
            return AccountTaken(next(link.id for link in others[0].links if link.is_live))
    mykey = open_mykey(context.keys, known.mykey)
    return LinkDraft(
        holder=holder,
        public_key=public_key,
        mykey=mykey,
        mykey_lookup=context.keys.lookup(MYKEY, mykey.encode()),
        account=intent.account,
        account_lookup=lookup,
        account_space=space,
        codes=intent.codes,
        reference=issue_reference(context.choose),
        programme=programme.key,
        measure=intent.measure,
        service=service.key,
        account_shared=shared,
        clerk_confirmed=intent.clerk_confirmed,
        acting=acting,
        terms=programme.linking.terms.version,
        counter=counter.name,
        mode=counter.mode,
        entered_at=not_before(known.recorded_at, now),
    )


def insert_link(
    context: RegisterContext, unit: Session, draft: LinkDraft, signature: Signature, now: datetime
) -> LinkRow:
    """Raises IntegrityError when the measure or the account was taken since the draft."""
    keys = context.keys
    holder = holder_row(unit, draft.holder)
    reserved = reservation_row(unit, keys, draft.programme, draft.holder)
    if holder is None or reserved is None or reserved.mykey.lookup != draft.mykey_lookup:
        raise IntegrityError("the reservation does not count any more", None, ValueError())
    live = _live_accounts(unit, draft.programme, draft.account_lookup)
    if not draft.account_shared and any(account.mykey_id != holder.mykey_id for account in live):
        # The index keeps out a second sole owner; a child who shared with one who left since is nobody's second.
        raise IntegrityError("the account was taken", None, ValueError())
    sharer_id = holder.mykey_id if draft.account_shared else 0
    account = next((account for account in live if account.sharer_id == sharer_id), None)
    if account is None:
        account = AccountRow(
            mykey_id=holder.mykey_id,
            programme=draft.programme,
            lookup=draft.account_lookup,
            space=draft.account_space,
            sharer_id=sharer_id,
            is_live=True,
        )
    row = LinkRow(
        reference=draft.reference,
        holder=holder,
        mykey=holder.mykey,
        account=account,
        programme=draft.programme,
        measure=draft.measure,
        service=draft.service,
        account_tail=tail(draft.account),
        clerk_confirmed=draft.clerk_confirmed,
        acting=draft.acting.value,
        terms=draft.terms,
        counter=draft.counter,
        mode=draft.mode.value,
        entered_at=draft.entered_at,
        sealed_account=keys.seal(of_link(ACCOUNT, draft.reference), draft.account.encode()),
        sealed_codes=keys.seal(of_link(CODES, draft.reference), json.dumps(draft.codes).encode()),
        sealed_message=seal_message(keys, draft.message()),
        signature=signature.value,
        scheme=signature.scheme,
        state=LinkState.RECORDED.value,
        is_live=True,
    )
    for state, at in ((LinkState.ENTERED, draft.entered_at), (LinkState.RECORDED, now)):
        add_state(keys, row, LinkTransition(state, at, draft.counter, draft.mode))
    unit.add(row)
    return row


def of_link(what: str, reference: str) -> str:
    """Sealed for this link alone: what is moved to another does not open."""
    return f"{what} of {reference}"


def opened_account(keys: RegisterKeys, row: LinkRow) -> str:
    """The account of a link that has not been handed over. Raises StorageError."""
    return keys.open(of_link(ACCOUNT, row.reference), row.sealed_account or b"").decode()


def opened_codes(keys: RegisterKeys, row: LinkRow) -> tuple[str, ...]:
    """Its security codes. Raises StorageError."""
    return tuple(json.loads(keys.open(of_link(CODES, row.reference), row.sealed_codes or b"")))


def draft_cancellation(
    context: RegisterContext, unit: Session, holder: bytes, public_key: bytes, intent: CancelIntent, now: datetime
) -> CancellationDraft | Refusal:
    row = _own_link(context.keys, unit, holder, intent.reference)
    if row is None or not may_cancel(context.counter.programme, shown_link(context.keys, row), now):
        return Refusal.CANCEL_OVER
    return CancellationDraft(
        holder=holder,
        public_key=public_key,
        reference=row.reference,
        counter=context.counter.name,
        mode=context.counter.mode,
        cancelled_at=not_before(row.events[-1].at, now),
    )


def insert_cancellation(
    context: RegisterContext, unit: Session, draft: CancellationDraft, signature: Signature
) -> LinkRow:
    """Raises IntegrityError when the link was handed over since the draft."""
    row = _own_link(context.keys, unit, draft.holder, draft.reference)
    if row is None or not waits(row.state):
        raise IntegrityError("the link cannot be cancelled any more", None, ValueError())
    change = LinkTransition(LinkState.CANCELLED, draft.cancelled_at, draft.counter, draft.mode, signature=signature)
    move(context.keys, unit, row, change)
    return row


def _own_link(keys: RegisterKeys, unit: Session, holder: bytes, reference: str) -> LinkRow | None:
    known = holder_row(unit, holder)
    if known is None:
        return None
    query = select(LinkRow).where(
        LinkRow.reference == reference,
        LinkRow.mykey_id == known.mykey_id,
        LinkRow.holder_id.in_(certificates_of(unit, keys, known)),
    )
    return unit.scalars(query).one_or_none()


def _live_accounts(unit: Session, programme: str, lookup: bytes) -> Sequence[AccountRow]:
    """Everybody's who are on this account now."""
    query = select(AccountRow).where(AccountRow.programme == programme, AccountRow.lookup == lookup, AccountRow.is_live)
    return unit.scalars(query).all()
