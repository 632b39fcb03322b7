"""A link's states: each is added with its time, never changed, and chained to the one before."""

import json
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from kiosk.domain.records import facts
from kiosk.domain.records.link import LIVE, LinkState, RejectReason, may_become, may_go_back
from kiosk.domain.records.record_signing import Facts, Signature, written
from kiosk.domain.values.capacity import Mode
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.times import not_before
from kiosk.storage.core.errors import decoded
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.core.sealing import seal, version_of
from kiosk.storage.schema.tables import LinkEventRow, LinkRow, ResultsRow

_HEAD = "link head"


@dataclass(frozen=True)
class LinkTransition:
    """A link's next state: when, at which counter, and what goes with it."""

    state: LinkState
    at: datetime
    counter: str
    mode: Mode
    reason: RejectReason | None = None
    signature: Signature | None = None
    results: ResultsRow | None = None


def add_state(keys: RegisterKeys, row: LinkRow, change: LinkTransition) -> None:
    """Append to the history; `move` brings the link itself along. No state is earlier than the one before."""
    signature = change.signature
    event = LinkEventRow(
        number=len(row.events) + 1,
        state=change.state.value,
        at=not_before(row.events[-1].at, change.at) if row.events else change.at,
        reason=change.reason.value if change.reason is not None else None,
        counter=change.counter,
        mode=change.mode.value,
        signature=signature.value if signature is not None else None,
        scheme=signature.scheme if signature is not None else None,
        results_id=change.results.id if change.results is not None else None,
        results=change.results,
    )
    before = row.events[-1].chain if row.events else b""
    event.chain = _chained(keys, row, event, before, facts.LINK_EVENT.newest)
    row.events.append(event)
    row.head = head_of(keys, row, event.chain)


def move(keys: RegisterKeys, unit: Session, row: LinkRow, change: LinkTransition) -> None:
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


def put_back(keys: RegisterKeys, row: LinkRow, change: LinkTransition) -> None:
    """Take back what its provider said of a link. Nothing may stand in the way of it (`putting_back`).

    Raises ValueError for a link of which nothing was said.
    """
    if not may_go_back(decoded(LinkState, row.state), change.state):
        raise ValueError(f"a link that is {row.state} does not go back")
    add_state(keys, row, change)
    row.state, row.is_live = change.state.value, True
    row.account.is_live = True


def head_of(keys: RegisterKeys, row: LinkRow, chain: bytes) -> bytes:
    """The keyed hash that ties the link to its newest event."""
    return keys.lookup(_HEAD, row.reference.encode() + chain)


def follows(keys: RegisterKeys, row: LinkRow, event: LinkEventRow, before: bytes) -> bool:
    """Whether the event is as it was added after the one whose chain is `before`."""
    version = version_of(facts.LINK_EVENT, event.chain)
    return version is not None and _chained(keys, row, event, before, version) == event.chain


def _chained(keys: RegisterKeys, row: LinkRow, event: LinkEventRow, before: bytes, version: int) -> bytes:
    """The keyed hash over an event and the one before it; over a hand-over with its batch."""
    batch = row.batch if event.state == LinkState.HANDED_OVER else None
    return seal(
        keys,
        facts.LINK_EVENT,
        event,
        version,
        before,
        reference=row.reference,
        # What changes when its file is put in its place is none of it.
        batch=_stated(facts.BATCH.facts(batch, version)) if batch is not None else None,
        results=_stated(_facts_of_results(event.results, version)) if event.results_id is not None else None,
    )


def _facts_of_results(results: ResultsRow | None, version: int) -> Facts:
    return {} if results is None else facts.RESULTS.facts(results, version, batch=results.batch_id)


def _stated(nested: Facts) -> str:
    return json.dumps(written(nested))
