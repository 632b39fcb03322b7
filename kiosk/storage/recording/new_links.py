"""A new link, and its cancellation, written as plain rows inside somebody's unit of work."""

import json
from datetime import datetime

from sqlalchemy.exc import IntegrityError

from kiosk.domain.office.record_queries import RecordKind
from kiosk.domain.records.link import CancellationDraft, Link, LinkDraft, LinkState, tail, waits
from kiosk.domain.records.record_signing import Signature
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.core.sealing import seal_message
from kiosk.storage.ledger.plain_rows import RowValues, add_row, change_row
from kiosk.storage.ledger.unit_of_work import RegisterUnit
from kiosk.storage.recording.persons import PERSON, answered, asked_of, reserver_in
from kiosk.storage.recording.their_links import ACCOUNT_TABLE, LIVE_ACCOUNT, opened_mykey, own_link
from kiosk.storage.recording.written_record import WrittenRecord
from kiosk.storage.records.holders import RegisterContext
from kiosk.storage.records.link_history import LinkTransition, NextState, head_of, next_state
from kiosk.storage.records.links import ACCOUNT, CODES, link_of, of_link
from kiosk.storage.schema.tables import AccountRow, LinkEventRow, LinkRow

_TO_INSERT = asked_of(
    PERSON.outerjoin(ACCOUNT_TABLE, LIVE_ACCOUNT),
    ACCOUNT_TABLE.c.id.label("account_id"),
    ACCOUNT_TABLE.c.mykey_id.label("account_mykey_id"),
    ACCOUNT_TABLE.c.sharer_id,
)


def insert_link(
    context: RegisterContext, unit: RegisterUnit, draft: LinkDraft, signature: Signature, now: datetime
) -> WrittenRecord:
    """Raises IntegrityError when the measure or the account was taken since the draft."""
    keys, connection = context.keys, unit.connection()
    rows = answered(connection, _TO_INSERT, draft.programme, draft.holder, account=draft.account_lookup)
    holder = reserver_in(unit, keys, rows, draft.programme, draft.holder)
    if holder is None or holder.mykey_lookup != draft.mykey_lookup:
        raise IntegrityError("the reservation does not count any more", None, ValueError())
    live = [row for row in rows if row.account_id is not None]
    if not draft.account_shared and any(row.account_mykey_id != holder.mykey_id for row in live):
        # The index keeps out a second sole owner; a child who shared with one who left since is nobody's second.
        raise IntegrityError("the account was taken", None, ValueError())
    sharer_id = holder.mykey_id if draft.account_shared else 0
    account: int | None = next((row.account_id for row in live if row.sharer_id == sharer_id), None)
    if account is None:
        values: RowValues = {
            "mykey_id": holder.mykey_id,
            "programme": draft.programme,
            "lookup": draft.account_lookup,
            "space": draft.account_space,
            "sharer_id": sharer_id,
            "is_live": True,
        }
        account = add_row(unit, connection, AccountRow, values)
    history: list[NextState] = []
    for state, at in ((LinkState.ENTERED, draft.entered_at), (LinkState.RECORDED, now)):
        change = LinkTransition(state, at, draft.counter, draft.mode)
        history.append(next_state(keys, draft.reference, history, change))
    values = {
        **_columns_of(keys, draft),
        "holder_id": holder.holder,
        "mykey_id": holder.mykey_id,
        "account_id": account,
        "signature": signature.value,
        "scheme": signature.scheme,
        "head": head_of(keys, draft.reference, history[-1].chain),
    }
    number = add_row(unit, connection, LinkRow, values)
    for event in history:
        add_row(unit, connection, LinkEventRow, {"link_id": number, **vars(event)})
    recorded_at = history[-1].at
    shown = Link(
        reference=draft.reference,
        mykey=holder.mykey,
        programme=draft.programme,
        measure=draft.measure,
        service=draft.service,
        account_tail=tail(draft.account),
        state=LinkState.RECORDED,
        recorded_at=recorded_at,
        changed_at=recorded_at,
    )
    return WrittenRecord(shown, RecordKind.LINK, number)


def _columns_of(keys: RegisterKeys, draft: LinkDraft) -> RowValues:
    """What a link's row has of its draft."""
    return {
        "reference": draft.reference,
        "programme": draft.programme,
        "measure": draft.measure,
        "service": draft.service,
        "account_tail": tail(draft.account),
        "clerk_confirmed": draft.clerk_confirmed,
        "acting": draft.acting.value,
        "terms": draft.terms,
        "counter": draft.counter,
        "mode": draft.mode.value,
        "entered_at": draft.entered_at,
        "sealed_account": keys.seal(of_link(ACCOUNT, draft.reference), draft.account.encode()),
        "sealed_codes": keys.seal(of_link(CODES, draft.reference), json.dumps(draft.codes).encode()),
        "sealed_message": seal_message(keys, draft.message()),
        "state": LinkState.RECORDED.value,
        "is_live": True,
    }


def insert_cancellation(
    context: RegisterContext, unit: RegisterUnit, draft: CancellationDraft, signature: Signature
) -> WrittenRecord:
    """What the provider needed is erased; the account is free again. (`move` does the same to an object.)

    Raises IntegrityError when the link was handed over since the draft.
    """
    keys, connection = context.keys, unit.connection()
    own = own_link(keys, unit, draft.holder, draft.reference)
    if own is None or not waits(own[0].link_state):
        raise IntegrityError("the link cannot be cancelled any more", None, ValueError())
    link, history = own[0], [row for row in own if row.state is not None]
    change = LinkTransition(LinkState.CANCELLED, draft.cancelled_at, draft.counter, draft.mode, signature=signature)
    event = next_state(keys, draft.reference, history, change)
    add_row(unit, connection, LinkEventRow, {"link_id": link.link_id, **vars(event)})
    ended: RowValues = {
        "state": LinkState.CANCELLED.value,
        "is_live": False,
        "sealed_account": None,
        "sealed_codes": None,
        "head": head_of(keys, draft.reference, event.chain),
    }
    change_row(unit, connection, LinkRow, link.link_id, ended)
    if not link.is_shared:
        change_row(unit, connection, AccountRow, link.account_id, {"is_live": False})
    shown = link_of(link, opened_mykey(keys, link), LinkState.CANCELLED, [*history, event])
    return WrittenRecord(shown, RecordKind.LINK, link.link_id)
