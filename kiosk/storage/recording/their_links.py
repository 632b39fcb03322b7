"""What a person's links are asked for, and what they may draft with the answer, inside somebody's unit of work."""

from collections.abc import Sequence
from datetime import datetime
from itertools import groupby
from operator import attrgetter

from sqlalchemy import and_, bindparam, exists, select
from sqlalchemy.orm import Session

from kiosk.domain.card.refusals import Refusal
from kiosk.domain.records.contested_accounts import AccountTaken
from kiosk.domain.records.link import CancelIntent, CancellationDraft, Link, LinkDraft, LinkIntent, issue_reference
from kiosk.domain.records.link_rules import account_key, account_space, link_refusal, may_cancel, may_share_account
from kiosk.domain.records.register_answers import DraftRefusal
from kiosk.domain.staff.desk_log import AuditAction
from kiosk.domain.values.capacity import Capacity
from kiosk.domain.values.times import not_before
from kiosk.storage.core.keys import MYKEY, RegisterKeys
from kiosk.storage.core.ready_statement import Found, ReadyQuestion
from kiosk.storage.ledger.plain_rows import table_of
from kiosk.storage.recording.persons import (
    HOLDER,
    MYKEY_TABLE,
    PERSON,
    RESERVATION,
    Reserver,
    Rows,
    answered,
    asked_of,
    reserver_in,
)
from kiosk.storage.records.certificates import IS_JOINED, joined_to
from kiosk.storage.records.contested_accounts import ASKED_OFTEN, asked_free_again, asked_how
from kiosk.storage.records.holders import IS_ALIKE, RegisterContext
from kiosk.storage.records.links import ACCOUNT, link_of, shown_links
from kiosk.storage.schema.tables import AccountRow, LinkEventRow, LinkRow

_LINK, _EVENT, ACCOUNT_TABLE = (table_of(kind) for kind in (LinkRow, LinkEventRow, AccountRow))
_OTHER = _LINK.alias("other")
_HISTORY = (
    _LINK.c.id.label("link_id"),
    _LINK.c.reference,
    _LINK.c.programme,
    _LINK.c.measure,
    _LINK.c.service,
    _LINK.c.account_tail,
    _LINK.c.state.label("link_state"),
    _EVENT.c.state,
    _EVENT.c.at,
    _EVENT.c.reason,
)
_THEIRS = and_(
    _LINK.c.mykey_id == RESERVATION.c.mykey_id,
    _LINK.c.holder_id == HOLDER.c.id,
    _LINK.c.programme == RESERVATION.c.programme,
)
_WITH_LINKS = PERSON.outerjoin(_LINK, _THEIRS).outerjoin(_EVENT, _EVENT.c.link_id == _LINK.c.id)
_IN_ORDER = (_LINK.c.id.desc(), _EVENT.c.number)
LIVE_ACCOUNT = and_(
    ACCOUNT_TABLE.c.programme == bindparam("programme"),
    ACCOUNT_TABLE.c.lookup == bindparam("account"),
    ACCOUNT_TABLE.c.is_live,
)
# Somebody who is known may have had their MyKey ID before, mistyped: that is no link of the reservation's.
HAS_LINKS = asked_of(PERSON, exists().where(_THEIRS).label("has_links"))
THEIR_LINKS = asked_of(_WITH_LINKS, *_HISTORY, order=_IN_ORDER)
TO_RESERVE = asked_of(_WITH_LINKS, *_HISTORY, IS_ALIKE, order=_IN_ORDER)
_IS_TAKEN = exists().where(LIVE_ACCOUNT, ACCOUNT_TABLE.c.mykey_id != RESERVATION.c.mykey_id).label("is_taken")
_TO_LINK = asked_of(_WITH_LINKS, *_HISTORY, ASKED_OFTEN, _IS_TAKEN, order=_IN_ORDER)
_HAS_OTHERS = exists().where(_OTHER.c.account_id == _LINK.c.account_id, _OTHER.c.is_live, _OTHER.c.id != _LINK.c.id)
_OWN = ReadyQuestion(
    select(
        *_HISTORY,
        _EVENT.c.chain,
        _LINK.c.account_id,
        _LINK.c.holder_id.label("made_by"),
        HOLDER.c.id.label("holder_id"),
        MYKEY_TABLE.c.sealed.label("sealed_mykey"),
        IS_JOINED,
        _HAS_OTHERS.label("is_shared"),
    )
    .select_from(
        _LINK.join(HOLDER, HOLDER.c.mykey_id == _LINK.c.mykey_id)
        .join(MYKEY_TABLE, MYKEY_TABLE.c.id == _LINK.c.mykey_id)
        .outerjoin(_EVENT, _EVENT.c.link_id == _LINK.c.id)
    )
    .where(_LINK.c.reference == bindparam("reference"), HOLDER.c.lookup == bindparam("holder"))
    .order_by(_EVENT.c.number)
)


def links_in(context: RegisterContext, unit: Session, rows: Rows, reserver: Reserver) -> tuple[Link, ...]:
    """Every link of who made this reservation, under its MyKey ID, the newest first. Raises StorageError."""
    if reserver.row is not None:
        return shown_links(context, unit, reserver.row)
    linked = groupby((row for row in rows if row.link_id is not None), attrgetter("link_id"))
    return tuple(told(reserver.mykey, list(events)) for _, events in linked)


def told(mykey: str, rows: Rows) -> Link:
    """One link, out of its columns and its events."""
    history = [row for row in rows if row.state is not None]
    return link_of(rows[0], mykey, rows[0].link_state, history)


def draft_link(
    context: RegisterContext,
    unit: Session,
    holder: bytes,
    public_key: bytes,
    intent: LinkIntent,
    acting: Capacity,
    now: datetime,
) -> LinkDraft | Refusal | DraftRefusal | AccountTaken:
    """The link as the card will sign it, or the rule that stands against it."""
    counter, programme = context.counter, context.counter.programme
    service = counter.catalogue.service(intent.service)
    space = "" if service is None else account_space(programme, service)
    lookup = context.keys.lookup(ACCOUNT, account_key(space, intent.account))
    lately = asked_how(counter.name, AuditAction.ASK_ACCOUNT, now)
    rows = answered(unit.connection(), _TO_LINK, programme.key, holder, account=lookup, **lately)
    if rows[0].asked_often:
        until = asked_free_again(unit, counter.name, AuditAction.ASK_ACCOUNT, now)
        if until is not None:
            return DraftRefusal(Refusal.ASKED_TOO_OFTEN, until)
    known = reserver_in(unit, context.keys, rows, programme.key, holder)
    if known is None:
        return Refusal.NOT_RESERVED
    if service is None:
        return Refusal.UNEXPECTED
    links = links_in(context, unit, rows, known)
    if (refusal := link_refusal(programme, intent.measure, service, links)) is not None:
        return refusal
    shared = False
    if others := _of_others(unit, programme.key, lookup, rows, known):
        shared = may_share_account(programme, acting, clerk_confirmed=intent.clerk_confirmed)
        if not shared:
            return AccountTaken(next(link.id for link in others[0].links if link.is_live))
    return LinkDraft(
        holder=holder,
        public_key=public_key,
        mykey=known.mykey,
        mykey_lookup=known.mykey_lookup,
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


def _of_others(unit: Session, programme: str, lookup: bytes, rows: Rows, known: Reserver) -> Sequence[AccountRow]:
    """The live accounts of everybody else who is on this one now."""
    if known.row is None and not rows[0].is_taken:
        return ()
    query = select(AccountRow).where(AccountRow.programme == programme, AccountRow.lookup == lookup, AccountRow.is_live)
    return [account for account in unit.scalars(query) if account.mykey_id != known.mykey_id]


def draft_cancellation(
    context: RegisterContext, unit: Session, holder: bytes, public_key: bytes, intent: CancelIntent, now: datetime
) -> CancellationDraft | Refusal:
    own = own_link(context.keys, unit, holder, intent.reference)
    if own is None or not may_cancel(context.counter.programme, _told_own(context.keys, own), now):
        return Refusal.CANCEL_OVER
    return CancellationDraft(
        holder=holder,
        public_key=public_key,
        reference=intent.reference,
        counter=context.counter.name,
        mode=context.counter.mode,
        cancelled_at=not_before(own[-1].at, now),
    )


def own_link(keys: RegisterKeys, unit: Session, holder: bytes, reference: str) -> Rows | None:
    """The link of this holder with its events, a row each; None: there is none."""
    rows = _OWN.ask(unit.connection(), {"holder": holder, "reference": reference})
    if not rows:
        return None
    own = rows[0]
    theirs = joined_to(unit, keys, own.holder_id) if own.is_joined else {own.holder_id}
    return rows if own.made_by in theirs else None


def _told_own(keys: RegisterKeys, own: Rows) -> Link:
    return told(opened_mykey(keys, own[0]), own)


def opened_mykey(keys: RegisterKeys, row: Found) -> str:
    return keys.open(MYKEY, row.sealed_mykey).decode()
