"""What a provider says of links that it was given, and what of it can be taken over or taken back."""

from collections.abc import Collection
from enum import StrEnum

from kiosk.domain.records.link import LinkState, RejectReason
from kiosk.domain.values.lazy_dataclass import dataclass


@dataclass(frozen=True)
class ProviderResult:
    """What a provider says of a link. `line`: where it stands in the file."""

    line: int
    reference: str
    state: LinkState
    reason: RejectReason | None = None


@dataclass(frozen=True)
class ResultsSource:
    """Whose results these are: of which service and batch, and the digest of the file."""

    service: str
    batch: int
    digest: bytes


@dataclass(frozen=True)
class LinkTold:
    """A link as the register has it, of which something is said. `reason`: why it was rejected, by its code.

    `fault` names what is not as its card signed it.
    """

    service: str
    batch: int | None
    state: str
    reason: str | None = None
    fault: str | None = None


class OutcomeFault(StrEnum):
    """Why an outcome cannot be taken over."""

    NO_LINK = "no_link"
    NOT_OF_BATCH = "not_of_batch"
    DAMAGED = "damaged"
    OTHER_REASON = "other_reason"  #: it was rejected before, for another one
    STATE = "state"  #: the provider does not have it
    TWICE = "twice"  #: the file says something else of it too


class OutcomeKind(StrEnum):
    """What an outcome that can be taken over comes to."""

    CHANGES = "changes"
    KNOWN = "known"  #: it stands so already
    LATE = "late"  #: a clerk cancelled the link after its hand-over


def judged(link: LinkTold | None, outcome: ProviderResult, source: ResultsSource) -> OutcomeKind | OutcomeFault:
    """What becomes of one outcome. `link` None: none has its reference."""
    if link is None:
        return OutcomeFault.NO_LINK
    if link.service != source.service or link.batch not in (None, source.batch):
        return OutcomeFault.NOT_OF_BATCH
    if link.fault is not None:
        return OutcomeFault.DAMAGED
    if link.state == outcome.state:
        says_another = outcome.reason is not None and link.reason != outcome.reason
        return OutcomeFault.OTHER_REASON if says_another else OutcomeKind.KNOWN
    if link.state == LinkState.CANCELLED and link.batch is not None:
        return OutcomeKind.LATE
    return OutcomeKind.CHANGES if link.state == LinkState.HANDED_OVER else OutcomeFault.STATE


class BackFault(StrEnum):
    """Why results cannot be taken back."""

    BEFORE = "before"  #: they were taken back before
    NOTHING_LEFT = "nothing_left"  #: every link has changed since


def back_fault(states: Collection[str]) -> BackFault | None:
    """`states`: how those links stand, by their codes, that have not changed since these results came or went."""
    if not states:
        return BackFault.NOTHING_LEFT
    return BackFault.BEFORE if LinkState.HANDED_OVER in states else None
