"""A clock that stands still until it is told to go on."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.domain.values.times import JST

# A Wednesday, no holiday, while both cities' counters are open.
WEDNESDAY_MORNING = datetime(2026, 6, 10, 10, 0, tzinfo=JST)


@dataclass
class FakeClock:
    """Implements `domain.ports.Clock`."""

    moment: datetime = WEDNESDAY_MORNING

    def now(self) -> datetime:
        return self.moment

    def go_on(self, *, seconds: float = 0, minutes: float = 0) -> None:
        self.moment += timedelta(seconds=seconds, minutes=minutes)
