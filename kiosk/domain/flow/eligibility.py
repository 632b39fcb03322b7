"""Whether an errand may begin, or be recorded, at this moment."""

from datetime import datetime, timedelta

from kiosk.domain.card.refusals import Refusal
from kiosk.domain.city.counter import Counter
from kiosk.domain.city.hours.opening_hours import next_open, opening_at
from kiosk.domain.city.services import Service
from kiosk.domain.city.timeouts import OutsideHours
from kiosk.domain.flow.steps import Refused
from kiosk.domain.machine.clock_rules import ClockDoubt
from kiosk.domain.office.visit import Errand
from kiosk.domain.values.times import AcceptanceWindow, Period, local

ANNOUNCED = timedelta(days=7)
"""So long before it begins, maintenance is told."""


def maintenance_at(counter: Counter, now: datetime) -> Period | None:
    """The platform's maintenance that covers `now`; the counter cannot help then (docs/counter.md §2.10)."""
    return next((period for period in counter.maintenance if period.covers(now)), None)


def maintenance_ahead(counter: Counter, now: datetime) -> Period | None:
    """The next maintenance, when it begins soon enough to be told."""
    coming = [period for period in counter.maintenance if now < period.start <= now + ANNOUNCED]
    return min(coming, key=lambda period: period.start, default=None)


def come_again(counter: Counter, after: datetime, errand: Errand | None = None) -> datetime | None:
    """When somebody can come for the errand, at the earliest `after`: the counter is open then, and the platform too.

    None when nobody can say, as when the programme is over before.
    """
    programme = counter.programme
    windows: tuple[AcceptanceWindow, ...] = ()
    if errand is Errand.RESERVE:
        windows = (programme.reservation,)
    elif errand is Errand.LINK:
        windows = tuple(measure.link for measure in programme.measures)
    return next_open(counter.municipality.timetable, after, counter.maintenance, windows)


def shut(counter: Counter, now: datetime) -> Refused | None:
    """The refusal when the counter is closed and the city wants the machine closed with it."""
    if counter.outside_hours is OutsideHours.NOTICE:
        return None
    opening = opening_at(counter.municipality.timetable, now)
    return None if opening.is_open else Refused(Refusal.COUNTER_CLOSED, opening.next_opens)


def undated(clock: ClockDoubt | None) -> Refused | None:
    """The refusal when the machine's clock cannot be right: no card can be checked by it, and no record dated."""
    return Refused(Refusal.CLOCK_WRONG) if clock is not None and clock.stops else None


def unrecordable(clock: ClockDoubt | None, *, is_register_doubted: bool) -> Refused | None:
    """The refusal while nothing can be recorded at all."""
    if (refused := undated(clock)) is not None:
        return refused
    return Refused(Refusal.REGISTER_UNAVAILABLE) if is_register_doubted else None


def nothing_to_offer(counter: Counter) -> Refused | None:
    """The refusal where no programme is installed."""
    return Refused(Refusal.NO_PROGRAMME) if counter.promised is None else None


def reservation_eligibility(counter: Counter, now: datetime) -> Refused | None:
    """None when a reservation may be made now."""
    window = counter.programme.reservation
    return (
        shut(counter, now)
        or nothing_to_offer(counter)
        or _outside(window, now, Refusal.PROGRAMME_NOT_OPEN, Refusal.PROGRAMME_OVER)
        or _in_maintenance(counter, now)
    )


def join_eligibility(counter: Counter, now: datetime) -> Refused | None:
    """None when an earlier reservation may be taken over now: also one of a programme whose reservations are over."""
    return shut(counter, now) or nothing_to_offer(counter) or _in_maintenance(counter, now)


def link_eligibility(counter: Counter, now: datetime) -> Refused | None:
    """None when some measure can be linked now."""
    windows = [measure.link for measure in counter.programme.measures]
    if any(window.is_open(now) for window in windows):
        return shut(counter, now) or nothing_to_offer(counter) or _in_maintenance(counter, now)
    # The one that people ask for: what opens next, or else what closed last.
    coming = [window for window in windows if not window.has_opened(now)]
    window = min(coming, key=lambda w: w.opens or now) if coming else max(windows, key=lambda w: w.closing(now) or now)
    return (
        shut(counter, now)
        or nothing_to_offer(counter)
        or _outside(window, now, Refusal.LINK_NOT_OPEN, Refusal.LINK_OVER)
    )


def is_over(counter: Counter, service: Service, now: datetime) -> bool:
    """Whether the service's last day to apply in this programme has passed."""
    return service.is_over(counter.programme.key, local(now).date())


def measure_eligibility(counter: Counter, measure: str, service: str, now: datetime) -> Refused | None:
    """None when this measure may be linked to this service now."""
    found, chosen = counter.programme.measure(measure), counter.catalogue.service(service)
    if found is None or chosen is None:
        return Refused(Refusal.UNEXPECTED)
    if is_over(counter, chosen, now):
        return Refused(Refusal.SERVICE_OVER)
    return (
        shut(counter, now)
        or nothing_to_offer(counter)
        or _outside(found.link, now, Refusal.LINK_NOT_OPEN, Refusal.LINK_OVER)
        or _in_maintenance(counter, now)
    )


def _outside(window: AcceptanceWindow, now: datetime, early: Refusal, late: Refusal) -> Refused | None:
    if not window.has_opened(now):
        return Refused(early, window.opens)
    return None if window.is_open(now) else Refused(late, window.closing(now))


def _in_maintenance(counter: Counter, now: datetime) -> Refused | None:
    period = maintenance_at(counter, now)
    return None if period is None else Refused(Refusal.MAINTENANCE, period.end)
