"""Whether a record is still as its card signed it; if not, the field that was changed."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import joinedload, object_session, selectinload
from sqlalchemy.orm.strategy_options import _AbstractLoad as Load

from kiosk.domain.office.amendments import ChangeKind
from kiosk.domain.records import facts
from kiosk.domain.records.facts import SignedFactSchema
from kiosk.domain.records.link import LinkState, history_fault, waits
from kiosk.domain.records.link_rules import account_key
from kiosk.domain.records.record_signing import Facts
from kiosk.storage.core.errors import StorageError
from kiosk.storage.core.keys import HOLDER, MYKEY, PUBLIC_KEY, RegisterKeys
from kiosk.storage.core.sealing import open_message
from kiosk.storage.core.signature_check import IsSigned
from kiosk.storage.records.amendments import amendments_of, changed_amendment
from kiosk.storage.records.certificates import certificates_of, is_whole
from kiosk.storage.records.holders import folded_lookup
from kiosk.storage.records.link_history import follows, head_of
from kiosk.storage.records.links import ACCOUNT, CODES, opened_account, opened_codes
from kiosk.storage.schema.amendment_tables import AmendmentRow, JoinRow
from kiosk.storage.schema.tables import AccountRow, HolderRow, LinkEventRow, LinkRow, MyKeyRow, ReservationRow

TOGETHER: Mapping[type[ReservationRow | LinkRow], Sequence[Load]] = {
    ReservationRow: (),
    LinkRow: (selectinload(LinkRow.events), joinedload(LinkRow.account).selectinload(AccountRow.links)),
}
"""What else the check of such a row looks at, to be loaded with many of them."""


class TamperedField(Exception):
    """A field is not as it was recorded; the message is its name."""


def reservation_fault(
    row: ReservationRow, keys: RegisterKeys, is_signed: IsSigned, amendments: Sequence[AmendmentRow] | None = None
) -> str | None:
    """The changed field of a reservation; None when it is whole. `amendments`: its own, where they are known."""
    if (lost := _leads_nowhere(row, "holder", "mykey")) is not None:
        return lost
    try:
        public_key = _holder_of(row.holder, row.mykey, keys)
        named = {"holder": row.holder.lookup, "mykey": row.mykey.lookup}
        message = _message_of(keys, facts.RESERVATION, row, row.sealed_message, named)
        _check_signature(is_signed, row.scheme, public_key, message, row.signature)
        checked = _check_amendments(row, keys, amendments)
    except TamperedField as changed:
        return str(changed)
    if row.is_live == any(one.act == ChangeKind.CANCEL for one in checked):
        return "is_live"
    # A holder whose reservation has ended may have another MyKey ID since.
    return "mykey" if row.is_live and row.holder.mykey_id != row.mykey_id else None


def link_fault(
    row: LinkRow, keys: RegisterKeys, is_signed: IsSigned, amendments: Sequence[AmendmentRow] | None = None
) -> str | None:
    """The changed field of a link, its account or its history; None when all of it is whole."""
    if (fault := shown_link_fault(row, keys, is_signed, amendments)) is not None:
        return fault
    try:
        _check_sealed(row, keys)
    except TamperedField as changed:
        return str(changed)
    return None


def shown_link_fault(
    row: LinkRow, keys: RegisterKeys, is_signed: IsSigned, amendments: Sequence[AmendmentRow] | None = None
) -> str | None:
    """The same, but for what its provider alone needs: that stays sealed."""
    if (lost := _leads_nowhere(row, "holder", "mykey", "account")) is not None:
        return lost
    account = row.account
    elsewhere: Facts = {
        "holder": row.holder.lookup,
        "mykey": row.mykey.lookup,
        "account": account.lookup,
        "account_space": account.space,
        "account_shared": account.sharer_id != 0,
    }
    try:
        public_key = _holder_of(row.holder, row.mykey, keys)
        message = _message_of(keys, facts.LINK, row, row.sealed_message, elsewhere)
        _check_signature(is_signed, row.scheme, public_key, message, row.signature)
        by_clerk = {one.at for one in _check_amendments(row, keys, amendments) if one.act == ChangeKind.CANCEL}
        _check_history(row, keys, is_signed, by_clerk)
        _check_account(row)
    except TamperedField as changed:
        return str(changed)
    return None


def _person(row: LinkRow, keys: RegisterKeys) -> Sequence[HolderRow]:
    """Whoever's certificates may have signed for this link's holder."""
    unit = object_session(row)
    if unit is None:
        return [row.holder]
    try:
        theirs = certificates_of(unit, keys, row.holder, ended=True)
    except StorageError:
        raise TamperedField("holder") from None
    return unit.scalars(select(HolderRow).where(HolderRow.id.in_(theirs))).all()


def join_fault(row: JoinRow, keys: RegisterKeys, is_signed: IsSigned) -> str | None:
    """The changed field of a joined certificate; None when it is whole."""
    if (lost := _leads_nowhere(row, "holder", "earlier", "reservation")) is not None:
        return lost
    reservation = row.reservation
    if (lost := _leads_nowhere(reservation, "mykey")) is not None:
        return lost
    elsewhere: Facts = {
        "holder": row.holder.lookup,
        "earlier": row.earlier.lookup,
        "mykey": reservation.mykey.lookup,
        "reservation": row.reservation_id,
        "programme": reservation.programme,
    }
    try:
        public_key = _opened(keys, PUBLIC_KEY, row.holder.sealed_public_key, "public_key")
        message = _message_of(keys, facts.JOIN, row, row.sealed_message, elsewhere)
        _check_signature(is_signed, row.scheme, public_key, message, row.signature)
    except TamperedField as changed:
        return str(changed)
    if not is_whole(keys, row):
        return "seal"
    return "mykey" if reservation.is_live and row.holder.mykey_id != reservation.mykey_id else None


def _leads_nowhere(row: ReservationRow | LinkRow | JoinRow, *names: str) -> str | None:
    """The first foreign key behind which there is nothing; for Python its row is then None, whatever the types say."""
    return next((name for name in names if getattr(row, name) is None), None)


def _holder_of(holder: HolderRow, row: MyKeyRow, keys: RegisterKeys) -> bytes:
    """The holder's public key, when it and the MyKey ID are what they are found by."""
    mykey = _opened(keys, MYKEY, row.sealed, "mykey")
    public_key = _opened(keys, PUBLIC_KEY, holder.sealed_public_key, "public_key")
    if keys.lookup(MYKEY, mykey) != row.lookup:
        raise TamperedField("mykey")
    if row.folded not in (None, folded_lookup(keys, mykey.decode())):
        raise TamperedField("mykey")
    if keys.lookup(HOLDER, public_key) != holder.lookup:
        raise TamperedField("holder")
    return public_key


def _opened(keys: RegisterKeys, what: str, sealed: bytes, name: str) -> bytes:
    try:
        return keys.open(what, sealed)
    except StorageError:
        raise TamperedField(name) from None


def _message_of(
    keys: RegisterKeys,
    kind: SignedFactSchema,
    row: ReservationRow | LinkRow | JoinRow,
    sealed: bytes | None,
    elsewhere: Facts,
) -> bytes:
    """What the card signed; without a sealed copy, which the first records lack, what the row states."""
    if sealed is None:
        return kind.message(row, 1, **elsewhere)
    try:
        message = open_message(keys, sealed)
    except StorageError:
        raise TamperedField("sealed_message") from None
    if (name := kind.changed(message, row, **elsewhere)) is not None:
        raise TamperedField(name)
    return message


def _check_signature(is_signed: IsSigned, scheme: str, public_key: bytes, message: bytes, signature: bytes) -> None:
    if not is_signed(scheme, public_key, message, signature):
        raise TamperedField("signature")


def _check_account(row: LinkRow) -> None:
    account = row.account
    if account.programme != row.programme or account.mykey_id != row.mykey_id:
        raise TamperedField("account")
    if account.sharer_id not in (0, row.mykey_id):
        raise TamperedField("account_shared")
    if account.is_live != any(link.is_live for link in account.links):
        raise TamperedField("account_live")


def _check_sealed(row: LinkRow, keys: RegisterKeys) -> None:
    """What the provider needs is there until the hand-over, and not after it."""
    kept = waits(row.state)
    if (row.sealed_account is not None) != kept:
        raise TamperedField("sealed_account")
    if (row.sealed_codes is not None) != kept:
        raise TamperedField("sealed_codes")
    if not kept:
        return
    try:
        account = opened_account(keys, row)
    except StorageError:
        raise TamperedField("sealed_account") from None
    if keys.lookup(ACCOUNT, account_key(row.account.space, account)) != row.account.lookup:
        raise TamperedField("sealed_account")
    try:
        opened_codes(keys, row)
    except StorageError:
        raise TamperedField(f"sealed_{CODES}") from None


def _check_amendments(
    row: ReservationRow | LinkRow, keys: RegisterKeys, known: Sequence[AmendmentRow] | None
) -> Sequence[AmendmentRow]:
    amendments = amendments_of(row) if known is None else known
    if (number := changed_amendment(keys, row, amendments)) is not None:
        raise TamperedField(f"amendment {number}")
    return amendments


def _check_history(
    row: LinkRow, keys: RegisterKeys, is_signed: IsSigned, cancelled_by_clerk: AbstractSet[datetime]
) -> None:
    before = b""
    for number, event in enumerate(row.events, start=1):
        if event.number != number or not follows(keys, row, event, before):
            raise TamperedField(f"history {number}")
        if event.results is not None and event.results.batch_id != row.batch_id:
            raise TamperedField("batch")
        if event.state == LinkState.CANCELLED and (event.signature is not None or event.at not in cancelled_by_clerk):
            _check_cancellation(row, event, keys, is_signed)
        before = event.chain
    if not cancelled_by_clerk <= {event.at for event in row.events if event.state == LinkState.CANCELLED}:
        raise TamperedField("state")
    if head_of(keys, row.reference, before) != row.head:
        raise TamperedField("state")
    states = [event.state for event in row.events]
    fault = history_fault(states, row.state, is_live=row.is_live, is_in_batch=row.batch_id is not None)
    if fault is not None:
        raise TamperedField(fault)


def _check_cancellation(row: LinkRow, event: LinkEventRow, keys: RegisterKeys, is_signed: IsSigned) -> None:
    """By the card that made it, or by one that was joined to the same MyKey ID since.

    No message is kept of it: its signature tells which version was signed.
    """
    for holder in _person(row, keys):
        public_key = _opened(keys, PUBLIC_KEY, holder.sealed_public_key, "public_key")
        elsewhere: Facts = {"holder": holder.lookup, "reference": row.reference, "cancelled_at": event.at}
        for version in range(facts.CANCELLATION.newest, 0, -1):
            message = facts.CANCELLATION.message(event, version, **elsewhere)
            if is_signed(event.scheme or "", public_key, message, event.signature or b""):
                return
    raise TamperedField("signature")
