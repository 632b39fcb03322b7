"""What clerks may do to a record: cancel, correct, mark. What its card signed stays, and this is said beside it."""

import re
from dataclasses import field
from enum import StrEnum
from typing import assert_never

from kiosk.domain.office.record_marks import RecordMark
from kiosk.domain.office.record_queries import FoundRecord, RecordKind
from kiosk.domain.records.link import LinkState, may_become
from kiosk.domain.staff.account_answers import Denied, NotAnswered
from kiosk.domain.staff.clerks import Action
from kiosk.domain.values.capacity import Capacity
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.mynumber import is_my_number


class AmendmentReason(StrEnum):
    """Why a record is amended. A closed list: free text could name a person."""

    WRONG_PERSON = "wrong_person"  #: it was made in another person's session
    MISTYPED = "mistyped"  #: an ID was typed wrongly
    WRONG_CHOICE = "wrong_choice"  #: another service, or measure, was meant
    HOLDER_ASKED = "holder_asked"
    GONE = "gone"  #: the holder has died or moved away
    TWICE = "twice"  #: it was made twice
    CLERK_ERROR = "clerk_error"
    PROVIDER_ASKED = "provider_asked"
    PAPERS = "papers"  #: what the city hall's papers say
    CLOCK = "clock"  #: the machine's clock was wrong
    OTHER = "other"  #: the paper that is named says why


class RecordAction(StrEnum):
    """What a clerk is about to do to a record, before it is a change."""

    CANCEL = "cancel"
    CORRECT = "correct"
    MARK = "mark"
    JOIN = "join"  #: offer it to the holder of a renewed certificate


class WaitReason(StrEnum):
    """Why no wait of 24 hours is needed. A card cannot tell renewals from first issues (docs/counter.md §2.6)."""

    FIRST_ISSUE = "first_issue"  #: the card was handed over with it
    OLDER = "older"  #: the certificates desk says that it is older
    CLOCK = "clock"  #: this machine's clock was wrong


@dataclass(frozen=True)
class Cancel:
    """The record does not count any more."""


@dataclass(frozen=True)
class CorrectCapacity:
    """Who acted, as the papers say."""

    acting: Capacity


@dataclass(frozen=True)
class PutMark:
    mark: RecordMark


@dataclass(frozen=True)
class TakeMark:
    mark: RecordMark


RecordChange = Cancel | CorrectCapacity | PutMark | TakeMark


class ChangeKind(StrEnum):
    """What a change is, as a code."""

    CANCEL = "cancel"
    CORRECT = "correct"
    MARK = "mark"
    UNMARK = "unmark"


@dataclass(frozen=True)
class RecordState:
    """How a record stands before an amendment. `state` None: a reservation. `live_links`: of its MyKey ID."""

    acting: Capacity
    is_live: bool
    state: LinkState | None = None
    marks: frozenset[RecordMark] = field(default_factory=frozenset)
    live_links: int = 0


@dataclass(frozen=True)
class RecordSnapshot:
    """A record as it stood before the clerk who pressed. What is changed is this one, as it stood then, or nothing."""

    record: FoundRecord
    standing: RecordState


@dataclass(frozen=True)
class Amendment:
    """One change of one record. `paper`: the number of the city hall's own paper about it, empty for none."""

    seen: RecordSnapshot
    change: RecordChange
    reason: AmendmentReason
    paper: str = ""

    @property
    def kind(self) -> RecordKind:
        return self.seen.record.kind

    @property
    def id(self) -> int:
        return self.seen.record.id


class NotAmendedWhy(StrEnum):
    NOT_THERE = "not_there"
    DAMAGED = "damaged"  #: it is not as its card signed it: first the supplier looks
    OVER = "over"  #: it has been cancelled already
    HAS_LINKS = "has_links"  #: a reservation cannot go before its links
    SAME = "same"  #: it says so already
    CHANGED = "changed"  #: it does not stand as the clerk saw it: somebody changed it meanwhile
    PAPER = "paper"  #: that is no number of a paper, or none is named where the reason needs one


@dataclass(frozen=True)
class Amended:
    """It was done, and kept with its reason."""

    amendment: Amendment


@dataclass(frozen=True)
class NotAmended:
    """Nothing was changed."""

    why: NotAmendedWhy


AmendAnswer = Amended | NotAmended | Denied | NotAnswered


LIVE = "live"
"""How a reservation stands that counts, as a code."""


_ACTIONS = {
    ChangeKind.CANCEL: Action.CANCEL_RECORD,
    ChangeKind.CORRECT: Action.CORRECT_RECORD,
    ChangeKind.MARK: Action.MARK_RECORD,
    ChangeKind.UNMARK: Action.MARK_RECORD,
}


def kind_of_change(change: RecordChange) -> ChangeKind:
    match change:
        case Cancel():
            return ChangeKind.CANCEL
        case CorrectCapacity():
            return ChangeKind.CORRECT
        case PutMark():
            return ChangeKind.MARK
        case TakeMark():
            return ChangeKind.UNMARK
        case _:
            assert_never(change)


def action_for(change: RecordChange) -> Action:
    return _ACTIONS[kind_of_change(change)]


def validate_amendment(standing: RecordState, change: RecordChange) -> NotAmendedWhy | None:
    """Why a record that stands so cannot be changed like this; None when it can."""
    match change:
        case Cancel():
            if not may_be_cancelled(standing):
                return NotAmendedWhy.OVER
            return NotAmendedWhy.HAS_LINKS if standing.live_links else None
        case CorrectCapacity(acting):
            return NotAmendedWhy.SAME if acting is standing.acting else None
        case PutMark(mark):
            return NotAmendedWhy.SAME if mark in standing.marks else None
        case TakeMark(mark):
            return None if mark in standing.marks else NotAmendedWhy.SAME
        case _:
            assert_never(change)


def may_be_cancelled(standing: RecordState) -> bool:
    """By a clerk: also what the provider has; it is told by the hand-over's own way."""
    if standing.state is None:
        return standing.is_live
    return may_become(standing.state, LinkState.CANCELLED)


def old_and_new(standing: RecordState, change: RecordChange) -> tuple[str, str]:
    """As codes, side by side; an empty one says that there is, or was, none."""
    match change:
        case Cancel():
            return standing.state or LIVE, LinkState.CANCELLED
        case CorrectCapacity(acting):
            return standing.acting, acting
        case PutMark(mark):
            return "", mark
        case TakeMark(mark):
            return mark, ""
        case _:
            assert_never(change)


_PAPER = re.compile(r"[A-Za-z0-9./-]{0,32}")


def paper_fits(reason: AmendmentReason, paper: str) -> bool:
    """A paper is named by letters, digits and . / - alone, which name no person; `OTHER` needs one."""
    return (
        bool(paper or reason is not AmendmentReason.OTHER)
        and _PAPER.fullmatch(paper) is not None
        and not is_my_number(paper)
    )
