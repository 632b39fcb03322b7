"""Links in the register, as they are shown, inside somebody's unit of work."""

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session, selectinload

from kiosk.domain.records.link import Link, LinkState, RejectReason
from kiosk.storage.core.errors import StorageError, decoded
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.core.ready_statement import Found
from kiosk.storage.records.certificates import certificates_of
from kiosk.storage.records.holders import RegisterContext, open_mykey
from kiosk.storage.schema.tables import LinkRow, ReservationRow

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
    return link_of(row, open_mykey(keys, row.mykey), row.state, row.events)


class ShownState(Protocol):
    @property
    def state(self) -> str: ...
    @property
    def at(self) -> datetime: ...
    @property
    def reason(self) -> str | None: ...


def link_of(row: LinkRow | Found, mykey: str, state: str, history: Sequence[ShownState | Found]) -> Link:
    """The same of a link's columns and its events. Raises StorageError where they are lost."""
    recorded = [event.at for event in history if event.state == LinkState.RECORDED]
    if not recorded:
        raise StorageError(f"Link {row.reference} has lost its history.")
    # Of several that brought it there, the first: results that were taken back leave it as it was.
    known = decoded(LinkState, state)
    last = next((event for event in history if event.state == known), history[-1])
    return Link(
        reference=row.reference,
        mykey=mykey,
        programme=row.programme,
        measure=row.measure,
        service=row.service,
        account_tail=row.account_tail,
        state=known,
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


def of_link(what: str, reference: str) -> str:
    """Sealed for this link alone: what is moved to another does not open."""
    return f"{what} of {reference}"


def opened_account(keys: RegisterKeys, row: LinkRow) -> str:
    """The account of a link that has not been handed over. Raises StorageError."""
    return keys.open(of_link(ACCOUNT, row.reference), row.sealed_account or b"").decode()


def opened_codes(keys: RegisterKeys, row: LinkRow) -> tuple[str, ...]:
    """Its security codes. Raises StorageError."""
    return tuple(json.loads(keys.open(of_link(CODES, row.reference), row.sealed_codes or b"")))
