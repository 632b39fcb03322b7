"""Whether an errand may begin, or be recorded, at this moment."""

from datetime import datetime

from kiosk.domain.calendar import opening_at
from kiosk.domain.flow.state import Counter, OutsideHours
from kiosk.domain.flow.steps import Refused
from kiosk.domain.refusals import Refusal
from kiosk.domain.times import Period


def maintenance_at(counter: Counter, now: datetime) -> Period | None:
    """The platform's maintenance that covers `now`; the counter cannot help then (seed Chigasaki)."""
    return next((period for period in counter.maintenance if period.covers(now)), None)


def shut(counter: Counter, now: datetime) -> Refused | None:
    """The refusal when the counter is closed and the city wants the machine closed with it."""
    if counter.outside_hours is OutsideHours.NOTICE:
        return None
    opening = opening_at(counter.municipality.timetable, now)
    return None if opening.is_open else Refused(Refusal.COUNTER_CLOSED, opening.next_opens)


def reservation_gate(counter: Counter, now: datetime) -> Refused | None:
    """None when a reservation may be made now."""
    if closed := shut(counter, now):
        return closed
    window = counter.programme.reservation
    if not window.has_opened(now):
        return Refused(Refusal.PROGRAMME_NOT_OPEN, window.opens)
    if not window.is_open(now):
        return Refused(Refusal.PROGRAMME_OVER, window.closing(now))
    if period := maintenance_at(counter, now):
        return Refused(Refusal.MAINTENANCE, period.end)
    return None
