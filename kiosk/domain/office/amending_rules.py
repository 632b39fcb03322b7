"""How a record stands after all that clerks did to it, and whether one more change may follow."""

from collections.abc import Iterable
from typing import assert_never

from kiosk.domain.office.amendments import Amendment, ChangeKind, NotAmendedWhy, RecordState, validate_amendment
from kiosk.domain.office.record_marks import RecordMark
from kiosk.domain.office.record_queries import Damaged, FoundRecord
from kiosk.domain.records.link import LinkState
from kiosk.domain.values.capacity import Capacity
from kiosk.domain.values.lazy_dataclass import dataclass


@dataclass(frozen=True)
class PastChange:
    """One change that was made to a record, by its codes."""

    kind: ChangeKind
    old: str
    new: str


def standing_after(
    signed: Capacity,
    changes: Iterable[PastChange],
    *,
    is_live: bool,
    state: LinkState | None = None,
    live_links: int = 0,
) -> RecordState:
    """How a record stands with all that was done to it: the last correction counts, and each mark until it is taken.

    Under a reservation that does not count any more no link does: the MyKey ID may be another's now.
    Raises ValueError for a code that nobody knows.
    """
    acting, marks = signed, set[RecordMark]()
    for change in changes:
        match change.kind:
            case ChangeKind.CANCEL:
                pass
            case ChangeKind.CORRECT:
                acting = Capacity(change.new)
            case ChangeKind.MARK:
                marks.add(RecordMark(change.new))
            case ChangeKind.UNMARK:
                marks.discard(RecordMark(change.old))
            case _:
                assert_never(change.kind)
    return RecordState(acting, is_live, state, frozenset(marks), live_links if is_live else 0)


def refusal_of(amendment: Amendment, record: FoundRecord | Damaged, standing: RecordState) -> NotAmendedWhy | None:
    """Why the record that stands there now is not changed; None: it is. It has to be the one that was seen, as it was.

    That it is over, or says so already, is told before: who pressed sees it when they look.
    """
    if not amendment.seen.record.is_record(record):
        return NotAmendedWhy.NOT_THERE
    if (why := validate_amendment(standing, amendment.change)) is not None:
        return why
    as_seen = (record, standing) == (amendment.seen.record, amendment.seen.standing)
    return None if as_seen else NotAmendedWhy.CHANGED
