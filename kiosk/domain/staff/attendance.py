"""Who is at the desk: attended, or locked by whom. Nobody is None."""

from dataclasses import replace
from datetime import datetime, timedelta

from kiosk.domain.staff.clerks import Clerk
from kiosk.domain.values.lazy_dataclass import dataclass

WORKING_SESSION = timedelta(hours=12)
"""From the log-in; after it the quick code unlocks nothing."""

_A_SECOND = timedelta(seconds=1)


def is_idle(touched_at: datetime, now: datetime, idle: timedelta) -> bool:
    """Whether nobody has been there for so long; also when the clock was set back: nobody knows for how long."""
    return not timedelta() <= now - touched_at < idle


@dataclass(frozen=True)
class Attended:
    """A clerk works here, logged in at `since`."""

    clerk: Clerk
    since: datetime
    touched_at: datetime

    def touched(self, now: datetime) -> "Attended":
        return replace(self, touched_at=now)

    def is_idle(self, now: datetime, idle: timedelta) -> bool:
        """Whether the desk has to lock."""
        return is_idle(self.touched_at, now, idle)

    def locked(self) -> "Locked":
        return Locked(self.clerk, self.since)


@dataclass(frozen=True)
class Locked:
    """The clerk's work is hidden. Only of this can the quick code be asked: it is no log-in."""

    clerk: Clerk
    since: datetime

    def takes_code(self, now: datetime) -> bool:
        """`now` may be the register's, which knows whole seconds only."""
        return -_A_SECOND < now - self.since < WORKING_SESSION

    def unlocked(self, clerk: Clerk, now: datetime) -> Attended:
        """By the quick code or the passphrase of the same clerk, whose role may be another one since.

        Raises ValueError for another clerk, who logs in instead.
        """
        if clerk.login != self.clerk.login:
            raise ValueError("a clerk unlocks only what they locked")
        return Attended(clerk, self.since, now)
