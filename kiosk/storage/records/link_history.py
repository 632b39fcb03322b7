"""A link's states: each is added with its time, never changed, and chained to the one before."""

import json
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from kiosk.domain.records.link import LIVE, LinkState, RejectReason, may_become
from kiosk.domain.records.record import (
    Facts,
    Signature,
    written,
)
from kiosk.domain.values.capacity import (
    Mode,
)
from kiosk.storage.core.errors import decoded
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.schema.tables import BatchRow, LinkEventRow, LinkRow, ResultsRow

_EVENT, _HEAD = "link event", "link head"


@dataclass(frozen=True)
class Change:
    """A link's next state: when, at which counter, and what goes with it."""

    state: LinkState
    at: datetime
    counter: str
    mode: Mode
    reason: RejectReason | None = None
    signature: Signature | None = None
    results: ResultsRow | None = None


def add_state(keys: RegisterKeys, row: LinkRow, change: Change) -> None:
    """Append to the history; `move` brings the link itself along."""
    signature = change.signature
    event = LinkEventRow(
        number=len(row.events) + 1,
        state=change.state.value,
        at=change.at,
        reason=change.reason.value if change.reason is not None else None,
        counter=change.counter,
        mode=change.mode.value,
        signature=signature.value if signature is not None else None,
        scheme=signature.scheme if signature is not None else None,
        results_id=change.results.id if change.results is not None else None,
        results=change.results,
    )
    event.chain = chained(keys, row, event, row.events[-1].chain if row.events else b"")
    row.events.append(event)
    row.head = head_of(keys, row, event.chain)


def move(keys: RegisterKeys, unit: Session, row: LinkRow, change: Change) -> None:
    """Bring a link into its next state. What the provider needed is erased; a dead link frees its account.

    Raises ValueError for a state that cannot follow.
    """
    if not may_become(decoded(LinkState, row.state), change.state):
        raise ValueError(f"a link that is {row.state} does not become {change.state}")
    add_state(keys, row, change)
    row.state, row.is_live = change.state.value, change.state in LIVE
    row.sealed_account = row.sealed_codes = None
    if not row.is_live:
        others = select(func.count()).where(LinkRow.account_id == row.account_id, LinkRow.is_live, LinkRow.id != row.id)
        row.account.is_live = bool(unit.scalar(others))


def put_back(keys: RegisterKeys, row: LinkRow, change: Change) -> None:
    """Take back what its provider said of a link. Nothing may stand in the way of it (`putting_back`)."""
    add_state(keys, row, change)
    row.state, row.is_live = change.state.value, True
    row.account.is_live = True


def head_of(keys: RegisterKeys, row: LinkRow, chain: bytes) -> bytes:
    """The keyed hash that ties the link to its newest event."""
    return keys.lookup(_HEAD, row.reference.encode() + chain)


def _facts_of(batch: BatchRow) -> Facts:
    """What does not change when its file is put in its place."""
    return {
        "id": str(batch.id),
        "service": batch.service,
        "made_at": batch.made_at,
        "file": batch.file,
        "digest": batch.digest,
        "links": str(batch.links),
    }


def _facts_of_results(results: ResultsRow | None) -> Facts:
    if results is None:
        return {}
    return {
        "id": str(results.id),
        "batch": str(results.batch_id),
        "at": results.at,
        "counter": results.counter,
        "digest": results.digest,
        "links": str(results.links),
    }


def chained(keys: RegisterKeys, row: LinkRow, event: LinkEventRow, before: bytes) -> bytes:
    """The keyed hash over an event and the one before it; over a hand-over with its batch."""
    batch = row.batch if event.state == LinkState.HANDED_OVER else None
    # Not named where there are none: events from before them stay what they are.
    came = {} if event.results_id is None else {"results": json.dumps(written(_facts_of_results(event.results)))}
    facts = written(
        {
            **came,
            "reference": row.reference,
            "number": str(event.number),
            "state": event.state,
            "at": event.at,
            "reason": event.reason or "",
            "counter": event.counter,
            "mode": event.mode,
            "signature": event.signature or b"",
            "scheme": event.scheme or "",
            "batch": json.dumps(written(_facts_of(batch))) if batch is not None else "",
        }
    )
    return keys.lookup(_EVENT, before + json.dumps(facts, sort_keys=True).encode())
