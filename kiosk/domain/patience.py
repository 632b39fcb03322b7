"""What a machine is told of waiting: settings that the flow goes by."""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum


class OutsideHours(StrEnum):
    """What the machine does while the counter is closed."""

    NOTICE = "notice"
    CLOSE = "close"


@dataclass(frozen=True)
class Patience:
    """How long the machine waits (facts/counter.md §5.2: 60 s, then a warning of 20 s; `staff`: for who was called).

    `asking`: for an answer to a question that nobody has to answer.
    """

    idle: timedelta = timedelta(seconds=60)
    staff: timedelta = timedelta(seconds=180)
    warning: timedelta = timedelta(seconds=20)
    between: timedelta = timedelta(seconds=8)
    asking: timedelta = timedelta(seconds=20)
    busy: timedelta = timedelta(seconds=30)
    commit: timedelta = timedelta(seconds=90)
