"""What a machine is told of waiting: settings that the flow goes by."""

from dataclasses import replace
from datetime import timedelta
from enum import StrEnum

from kiosk.domain.values.lazy_dataclass import dataclass

MORE_TIME = 3
"""So many times as long."""


class OutsideHours(StrEnum):
    """What the machine does while the counter is closed."""

    NOTICE = "notice"
    CLOSE = "close"


@dataclass(frozen=True)
class Timeouts:
    """How long the machine waits (docs/counter.md §5.2: 60 s, then a warning of 20 s; `staff`: for who was called).

    `asking`: for an answer to a question that nobody has to answer.
    `recorded`: with what was recorded on the screen; with the usual warning it makes a minute. Who reads on touches it.
    `proof`: from the PIN to the signature, while the machine works alone. No touch prolongs it, for nobody can touch.
    """

    idle: timedelta = timedelta(seconds=60)
    staff: timedelta = timedelta(seconds=180)
    warning: timedelta = timedelta(seconds=20)
    between: timedelta = timedelta(seconds=8)
    asking: timedelta = timedelta(seconds=20)
    recorded: timedelta = timedelta(seconds=40)
    proof: timedelta = timedelta(seconds=30)
    busy: timedelta = timedelta(seconds=30)
    commit: timedelta = timedelta(seconds=90)

    @property
    def patient(self) -> "Timeouts":
        """For whom needs more time (docs/adr/0043).

        What the machine needs, or what guards a record and the card of whoever has walked off from it, stays as it is.
        """
        return replace(
            self,
            idle=self.idle * MORE_TIME,
            staff=self.staff * MORE_TIME,
            warning=self.warning * MORE_TIME,
            between=self.between * MORE_TIME,
            asking=self.asking * MORE_TIME,
        )
