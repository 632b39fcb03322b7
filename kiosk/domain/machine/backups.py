"""Backups of the register: their names, when one is due, which are kept, and what is told of them."""

import re
import unicodedata
from collections.abc import Collection, Iterable
from datetime import datetime, time, timedelta
from enum import StrEnum
from itertools import pairwise

from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.times import JST, at, is_keepable, local

SUFFIX = ".age"
_MOMENT = "%Y%m%dT%H%M%S"
_NAME = re.compile(r"kiosk-(?P<counter>[\w-]{1,64})-(?P<origin>[0-9a-f]{8})-(?P<moment>[0-9]{8}T[0-9]{6})\.age")
_NO_LETTER = re.compile(r"[^\w]+")
_LONGEST = 24

_GAP = timedelta(days=30)
"""Between two backups of a machine that was away for longer, or whose clock was set."""

_RETRY = timedelta(minutes=30)
_MARGIN = timedelta(hours=2)
"""What a large register on a slow stick takes, with a failure in between."""

_BY_HAND = timedelta(days=7)
"""How often one is expected where none is made by itself."""


@dataclass(frozen=True, order=True)
class BackupName:
    """`origin` tells registers, and copies of one, apart that share a folder; it says nothing of what it is made of."""

    counter: str
    origin: str
    made_at: datetime

    @property
    def file(self) -> str:
        return f"kiosk-{self.counter}-{self.origin}-{local(self.made_at):{_MOMENT}}{SUFFIX}"

    def is_beside(self, other: "BackupName") -> bool:
        """Whether both are of one register in one place, at one counter."""
        return (self.counter, self.origin) == (other.counter, other.origin)


def name_for(counter: str, origin: str, made_at: datetime) -> BackupName:
    """`counter` in letters that every stick takes."""
    plain = _NO_LETTER.sub("-", unicodedata.normalize("NFKC", counter)).strip("-")[:_LONGEST]
    return BackupName(plain or "counter", origin, made_at.replace(microsecond=0))


def name_of(file: str) -> BackupName | None:
    """None: the file is named otherwise."""
    found = _NAME.fullmatch(unicodedata.normalize("NFC", file))
    if found is None:
        return None
    try:
        moment = datetime.strptime(found["moment"], _MOMENT).replace(tzinfo=JST)
    except ValueError:
        return None
    if not is_keepable(moment):
        return None
    return BackupName(found["counter"], found["origin"], moment)


def newest(made: Iterable[datetime], now: datetime) -> datetime | None:
    """What is dated after `now` was made by a clock that was ahead, and does not count."""
    return max((moment for moment in made if moment <= now), default=None)


@dataclass(frozen=True)
class Retention:
    """The newest of each of so many days, and of each of so many weeks, that have one."""

    days: int
    weeks: int


def kept(made: Collection[datetime], rule: Retention) -> frozenset[datetime]:
    """Which of these backups stay: those of the rule, those of the last day before the newest, and the newest before
    each gap: after it the clock may have been ahead, and then no other one counts.

    None of them is dated later than now: such days would take the place of real ones.
    Days without a backup do not count, so that a machine that made none for months loses none.
    """
    newest_first = sorted(made, reverse=True)
    by_day: dict[object, datetime] = {}
    by_week: dict[object, datetime] = {}
    for moment in newest_first:
        day = local(moment).date()
        by_day.setdefault(day, moment)
        by_week.setdefault(day.isocalendar()[:2], moment)
    recent = [moment for moment in newest_first if newest_first[0] - moment < timedelta(days=1)]
    before_gaps = [earlier for later, earlier in pairwise(newest_first) if later - earlier > _GAP]
    return frozenset([*recent, *before_gaps, *[*by_day.values()][: rule.days], *[*by_week.values()][: rule.weeks]])


@dataclass(frozen=True)
class BackupSchedule:
    """Every so many hours, once a day at `hour`. `every` 0: never by itself."""

    every: timedelta
    hour: time

    @property
    def is_by_itself(self) -> bool:
        return bool(self.every)

    @property
    def late_after(self) -> timedelta:
        """The age from which on a backup is late: two planned times have passed, and a margin."""
        return 2 * (self.every or _BY_HAND) + _MARGIN

    def last_slot(self, now: datetime) -> datetime:
        """The last moment until `now` at which one was to be made."""
        first = at(_FIRST_DAY, self.hour)
        return first + (now - first) // self.every * self.every

    def is_due(self, now: datetime, newest: datetime | None, tried: datetime | None = None) -> bool:
        """Whether one is to be made now. `tried`: when the last one that failed was begun.

        `newest` is not later than now: one that was made while the clock was ahead is no reason to make none.
        """
        if not self.is_by_itself or (tried is not None and timedelta() <= now - tried < _RETRY):
            return False
        return newest is None or newest < self.last_slot(now)


_FIRST_DAY = datetime(2020, 1, 1, tzinfo=JST).date()


class BackupWarning(StrEnum):
    """What the desk is warned of."""

    NOT_SET_UP = "not_set_up"
    FAILED = "failed"
    LATE = "late"
    NONE_YET = "none_yet"


@dataclass(frozen=True)
class BackupState:
    """`newest`: of all places, None without any. `failed`: why the last one could not be made, in English, for the log.

    `is_set_up`: one can be made, by itself or by hand. `since`: from when on this is known; the first one is waited
    for as long as the next.
    """

    is_set_up: bool
    since: datetime
    late_after: timedelta
    newest: datetime | None = None
    failed: str | None = None

    def warning(self, now: datetime) -> BackupWarning | None:
        if not self.is_set_up:
            return BackupWarning.NOT_SET_UP
        if self.failed is not None:
            return BackupWarning.FAILED
        if self.newest is None:
            return BackupWarning.NONE_YET if now - self.since > self.late_after else None
        return BackupWarning.LATE if now - self.newest > self.late_after else None
