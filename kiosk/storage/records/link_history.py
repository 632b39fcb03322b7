"""A link's states: each is added with its time, never changed, and chained to the one before."""

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Protocol

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
from kiosk.storage.schema.tables import BatchRow, LinkEventRow, LinkRow, ResultsRow

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


@dataclass(frozen=True)
class NextState:
    """The event of a link's next state: its own columns."""

    number: int
    state: str
    at: datetime
    reason: str | None
    counter: str
    mode: str
    signature: bytes | None
    scheme: str | None
    results_id: int | None
    chain: bytes = b""


class PastState(Protocol):
    """An event that is there."""

    @property
    def at(self) -> datetime: ...
    @property
    def chain(self) -> bytes: ...


def next_state(
    keys: RegisterKeys,
    reference: str,
    history: Sequence[PastState],
    change: LinkTransition,
    batch: BatchRow | None = None,
) -> NextState:
    """Chained to the one before. No state is earlier than that. `batch`: that the link is handed over in."""
    signature, results = change.signature, change.results
    last = history[-1] if history else None
    event = NextState(
        number=len(history) + 1,
        state=change.state.value,
        at=change.at if last is None else not_before(last.at, change.at),
        reason=change.reason.value if change.reason is not None else None,
        counter=change.counter,
        mode=change.mode.value,
        signature=signature.value if signature is not None else None,
        scheme=signature.scheme if signature is not None else None,
        results_id=results.id if results is not None else None,
    )
    before = b"" if last is None else last.chain
    chain = _chained(keys, reference, batch, results, event, before, facts.LINK_EVENT.newest)
    return replace(event, chain=chain)


def add_state(keys: RegisterKeys, row: LinkRow, change: LinkTransition) -> None:
    """Append to the history; `move` brings the link itself along."""
    added = next_state(keys, row.reference, row.events, change, row.batch)
    row.events.append(LinkEventRow(**vars(added), results=change.results))
    row.head = head_of(keys, row.reference, added.chain)


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


def head_of(keys: RegisterKeys, reference: str, chain: bytes) -> bytes:
    """The keyed hash that ties the link to its newest event."""
    return keys.lookup(_HEAD, reference.encode() + chain)


def follows(keys: RegisterKeys, row: LinkRow, event: LinkEventRow, before: bytes) -> bool:
    """Whether the event is as it was added after the one whose chain is `before`."""
    version = version_of(facts.LINK_EVENT, event.chain)
    return (
        version is not None
        and _chained(keys, row.reference, row.batch, event.results, event, before, version) == event.chain
    )


def _chained(
    keys: RegisterKeys,
    reference: str,
    batch: BatchRow | None,
    results: ResultsRow | None,
    event: LinkEventRow | NextState,
    before: bytes,
    version: int,
) -> bytes:
    """The keyed hash over an event and the one before it; over a hand-over with its batch."""
    handed_over = batch if event.state == LinkState.HANDED_OVER else None
    return seal(
        keys,
        facts.LINK_EVENT,
        event,
        version,
        before,
        reference=reference,
        # What changes when its file is put in its place is none of it.
        batch=_stated(facts.BATCH.facts(handed_over, version)) if handed_over is not None else None,
        results=_stated(_facts_of_results(results, version)) if event.results_id is not None else None,
    )


def _facts_of_results(results: ResultsRow | None, version: int) -> Facts:
    return {} if results is None else facts.RESULTS.facts(results, version, batch=results.batch_id)


def _stated(nested: Facts) -> str:
    return json.dumps(written(nested))
