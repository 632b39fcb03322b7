"""The clocks: the machine's own, and the one of practice mode that starts on a chosen day."""

from datetime import UTC, datetime, timedelta
from time import monotonic


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
