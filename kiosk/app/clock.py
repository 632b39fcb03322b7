"""The clocks: the machine's own, the one of practice mode that starts on a chosen day, and whether it can be right."""

import logging
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from threading import Lock
from time import monotonic
from typing import TYPE_CHECKING

from kiosk.domain.machine.clock_rules import ClockDoubt, ClockReading, ClockWatch, RegisterTimes, judge_clock
from kiosk.domain.ports import Clock
from kiosk.domain.values.errors import UserError
from kiosk.domain.values.times import JST

if TYPE_CHECKING:
    from kiosk.app.settings import Settings

log = logging.getLogger(__name__)


# The Monday on which practice mode begins: Chigasaki's page was updated on this day.
PRACTICE_START = datetime(2020, 10, 12, 10, 0, tzinfo=JST)


class SystemClock:
    """Implements `domain.ports.Clock`."""

    def now(self) -> datetime:
        return datetime.now(UTC)


class PracticeClock:
    """Starts at `start` and goes on at the speed of the real one."""

    def __init__(self, start: datetime) -> None:
        self._start = start
        self._began = monotonic()

    def now(self) -> datetime:
        return self._start + timedelta(seconds=monotonic() - self._began)


def clock_for(settings: "Settings", *, practice: bool) -> Clock:
    if not practice:
        return SystemClock()
    return PracticeClock(settings.today or PRACTICE_START)


def seconds_running() -> float:
    """How long the machine has been running. Linux counts its sleep too; elsewhere `monotonic` does."""
    boot = getattr(time, "CLOCK_BOOTTIME", None)
    return monotonic() if boot is None else time.clock_gettime(boot)


class ClockKeeper:
    """Implements `domain.ports.ClockGuard`. `times` asks the register; UserError: it did not answer."""

    def __init__(
        self,
        clock: Clock,
        released: date,
        times: Callable[[], RegisterTimes],
        running: Callable[[], float] = seconds_running,
    ) -> None:
        self._clock, self._running, self._times = clock, running, times
        self._watch, self._has_asked = ClockWatch(released), False
        self._lock = Lock()
        self.renew()

    def doubt(self) -> ClockDoubt | None:
        with self._lock:
            reading = ClockReading(self._clock.now(), timedelta(seconds=self._running()))
            self._watch, doubt = judge_clock(self._watch, reading)
            return doubt

    def renew(self) -> None:
        """What was known stays where the register does not answer."""
        try:
            times = self._times()
        except UserError as error:
            log.error("the clock is not compared with the register: %s", error)
            return
        with self._lock:
            self._watch = self._watch.with_times(times) if self._has_asked else replace(self._watch, times=times)
            self._has_asked = True
