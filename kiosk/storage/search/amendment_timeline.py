"""What clerks did to a record, told among what else happened to it."""

from collections.abc import Sequence

from kiosk.domain.office.amendments import AmendmentReason, ChangeKind
from kiosk.domain.office.record_marks import RecordMark
from kiosk.domain.office.timeline import (
    CancelledByClerk,
    CancelledByHolder,
    Corrected,
    Marked,
    TimelineEntry,
    UnreadableEntry,
)
from kiosk.domain.values.capacity import Capacity, Mode
from kiosk.storage.core.errors import decoded
from kiosk.storage.schema.amendment_tables import AmendmentRow


def with_amendments(history: Sequence[TimelineEntry], rows: Sequence[AmendmentRow]) -> tuple[TimelineEntry, ...]:
    """Each in its place by time. Raises DamagedValue for one that nobody understands."""
    told = list(history)
    for row in rows:
        happened = _told(row)
        same = _same_cancellation(told, happened)
        if same is not None:
            told[same] = happened
        else:
            told.insert(_place(told, happened), happened)
    return tuple(told)


def _told(row: AmendmentRow) -> CancelledByClerk | Corrected | Marked:
    reason = decoded(AmendmentReason, row.reason)
    where = (row.at, row.counter, Mode.COUNTER, row.clerk, reason, row.paper)
    if row.act == ChangeKind.CANCEL:
        return CancelledByClerk(*where)
    if row.act == ChangeKind.CORRECT:
        return Corrected(*where, decoded(Capacity, row.old), decoded(Capacity, row.new))
    off = row.act != ChangeKind.MARK
    return Marked(*where, decoded(RecordMark, row.old if off else row.new), off)


def _same_cancellation(told: Sequence[TimelineEntry], happened: TimelineEntry) -> int | None:
    """The place of the state that a clerk's cancellation brought a link into: it is told once."""
    if not isinstance(happened, CancelledByClerk):
        return None
    places = (place for place, one in enumerate(told) if isinstance(one, CancelledByHolder) and one.at == happened.at)
    return next(places, None)


def _place(told: Sequence[TimelineEntry], happened: CancelledByClerk | Corrected | Marked) -> int:
    """Behind the last that was not later."""
    earlier = [
        place for place, one in enumerate(told) if not isinstance(one, UnreadableEntry) and one.at <= happened.at
    ]
    return earlier[-1] + 1 if earlier else len(told)
