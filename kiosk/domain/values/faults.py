"""A fault that nobody foresaw, as people are told of it. What it worked on is not in it."""

from enum import Enum, auto

from kiosk.domain.values.lazy_dataclass import dataclass


class FaultOrigin(Enum):
    """Where it happened, and so what it ended."""

    DESK = auto()  #: on the desk's page, which was closed
    CITIZEN = auto()  #: on the citizen's page, whose session was ended
    WORK = auto()  #: in what a resource was asked to do; that alone was not done
    UNKNOWN = auto()  #: to be safe, the citizen's session was ended


@dataclass(frozen=True)
class FaultReport:
    """`number`: by which it is found in the log."""

    number: str
    whose: FaultOrigin
