"""What clerks did to a record, told among what else happened to it."""

from collections.abc import Sequence

from kiosk.domain.office.amending import ChangeKind, Mark, Reason
from kiosk.domain.office.story import Cancelled, CancelledByClerk, Corrected, Happening, Marked, Unreadable
from kiosk.domain.values.capacity import (
    Acting,
    Mode,
)
from kiosk.storage.core.errors import decoded
from kiosk.storage.schema.amendment_tables import AmendmentRow


def with_amendments(history: Sequence[Happening], rows: Sequence[AmendmentRow]) -> tuple[Happening, ...]:
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
    reason = decoded(Reason, row.reason)
    where = (row.at, row.counter, Mode.COUNTER, row.clerk, reason, row.paper)
    if row.act == ChangeKind.CANCEL:
        return CancelledByClerk(*where)
    if row.act == ChangeKind.CORRECT:
        return Corrected(*where, decoded(Acting, row.old), decoded(Acting, row.new))
    off = row.act != ChangeKind.MARK
    return Marked(*where, decoded(Mark, row.old if off else row.new), off)


def _same_cancellation(told: Sequence[Happening], happened: Happening) -> int | None:
    """The place of the state that a clerk's cancellation brought a link into: it is told once."""
    if not isinstance(happened, CancelledByClerk):
        return None
    places = (place for place, one in enumerate(told) if isinstance(one, Cancelled) and one.at == happened.at)
    return next(places, None)


def _place(told: Sequence[Happening], happened: CancelledByClerk | Corrected | Marked) -> int:
    """Behind the last that was not later."""
    earlier = [place for place, one in enumerate(told) if not isinstance(one, Unreadable) and one.at <= happened.at]
    return earlier[-1] + 1 if earlier else len(told)
