"""Whether the machine's clock can be right. What is recorded is dated by it, so a doubtful one stops recording."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum

from kiosk.domain.staff.account_answers import Denied, NotAnswered
from kiosk.domain.values.lazy_dataclass import dataclass

SLACK = timedelta(minutes=2)
"""So far apart the clocks of counters that share a register may be, and so much a time service may move one at once."""

_FAR = timedelta(days=3 * 365)
"""No counter rests for so long between two records; a clock that says so is asked about."""

_RENEWED = timedelta(days=1)
"""So seldom a jump is measured from a new reading: small steps of a time service do not add up, and no drift hides."""

_LASTS = timedelta(days=1)
"""So long it is recorded by a clock that is known to be wrong. Then an administrator is asked again."""


class ClockFault(StrEnum):
    """Why a clock cannot be right. Values are codes."""

    BEFORE_RECORDS = "before_records"  #: it is earlier than something that is recorded already
    BEFORE_RELEASE = "before_release"  #: it is earlier than this program
    JUMPED = "jumped"  #: it has moved otherwise than the time that has passed
    FAR_AHEAD = "far_ahead"  #: years after anything that is known


class ClockVerdict(StrEnum):
    """What an administrator says of a clock that is doubted."""

    RIGHT = "set_right"  #: it is right now; what is recorded with a later time was recorded while it was wrong
    WRONG = "cannot_be_set"  #: it is wrong and cannot be set today; for a day it is recorded all the same, with a mark


@dataclass(frozen=True)
class ClockReading:
    """`running`: how long the machine has been running, its sleep included. Nobody can set it."""

    wall: datetime
    running: timedelta


@dataclass(frozen=True)
class ClockAcceptance:
    """What was said of the clock, and when by it. `line`: of the desk's log; `clerk` None: the machine's owner."""

    verdict: ClockVerdict
    at: datetime
    line: int
    clerk: str | None = None


@dataclass(frozen=True)
class RegisterTimes:
    """What the register knows of the time. `newest`: of all that was recorded, but for what is marked as misdated.

    `vouched`: when an administrator last said that the clock is right; `logged`: the newest line of the desk's log
    since then. `accepted`: what was said last.
    """

    newest: datetime | None = None
    logged: datetime | None = None
    vouched: datetime | None = None
    accepted: ClockAcceptance | None = None


@dataclass(frozen=True)
class ClockAccepted:
    """It counts. `marked`: so many records have a later time, and were marked as recorded by a wrong clock."""

    verdict: ClockVerdict
    marked: int = 0


ClockAnswer = ClockAccepted | Denied | NotAnswered


@dataclass(frozen=True)
class ClockDoubt:
    """`against`: the moment that the clock contradicts, and of a jump None; `moved`: how far that was, in minutes.

    `accepted`: an administrator lets it be recorded all the same.
    """

    fault: ClockFault
    against: datetime | None = None
    moved: int = 0
    accepted: ClockAcceptance | None = None

    @property
    def stops(self) -> bool:
        """Whether nothing is recorded."""
        return self.accepted is None


@dataclass(frozen=True)
class ClockWatch:
    """What a clock is judged by. `released`: this program's day. `trusted`: a reading that was right."""

    released: date
    times: RegisterTimes = RegisterTimes()
    trusted: ClockReading | None = None

    def with_times(self, times: RegisterTimes) -> "ClockWatch":
        """What the register says now, if somebody has spoken of the clock since. One that is right is measured anew.

        If nobody has, all stays: what was logged meanwhile is dated by the clock that is doubted.
        """
        if times.accepted == self.times.accepted:
            return self
        return replace(self, times=times, trusted=self.trusted if times.vouched == self.times.vouched else None)


def judge_clock(watch: ClockWatch, reading: ClockReading) -> tuple[ClockWatch, ClockDoubt | None]:
    """The watch after this reading, and why the clock cannot be right; None when it can."""
    doubt = _doubt(watch, reading)
    if doubt is not None:
        return watch, replace(doubt, accepted=_lets_pass(watch.times.accepted, reading.wall))
    trusted = watch.trusted
    if trusted is None or reading.running - trusted.running >= _RENEWED:
        trusted = reading
    return replace(watch, trusted=trusted), None


def _doubt(watch: ClockWatch, reading: ClockReading) -> ClockDoubt | None:
    times, wall, trusted = watch.times, reading.wall, watch.trusted
    if trusted is not None:
        moved = wall - trusted.wall - (reading.running - trusted.running)
        if abs(moved) > SLACK:
            return ClockDoubt(ClockFault.JUMPED, moved=round(moved / timedelta(minutes=1)))
    newest = _latest(times.newest, times.logged, times.vouched)
    if newest is not None and wall < newest - SLACK:
        return ClockDoubt(ClockFault.BEFORE_RECORDS, newest)
    released = _start_of(watch.released)
    # Who vouches for an earlier clock has seen this program already.
    if wall < released and (times.vouched is None or times.vouched > released):
        return ClockDoubt(ClockFault.BEFORE_RELEASE, released)
    last = believed_until(watch.released, times.newest, times.vouched)
    return ClockDoubt(ClockFault.FAR_AHEAD, last - _FAR) if wall > last else None


def believed_until(released: date, *known: datetime | None) -> datetime:
    """The last moment that is not years ahead of everything that is known."""
    day = _start_of(released)
    return (_latest(day, *known) or day) + _FAR


def _latest(*moments: datetime | None) -> datetime | None:
    return max((moment for moment in moments if moment is not None), default=None)


def _start_of(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)


def _lets_pass(accepted: ClockAcceptance | None, wall: datetime) -> ClockAcceptance | None:
    """What lets it be recorded by a clock that is wrong; None: nothing does."""
    if accepted is None or accepted.verdict is not ClockVerdict.WRONG:
        return None
    return accepted if accepted.at - SLACK <= wall < accepted.at + _LASTS else None
