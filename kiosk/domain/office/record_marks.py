"""The marks that stand on a record."""

from enum import StrEnum


class RecordMark(StrEnum):
    """What a clerk leaves on a record for the next one."""

    CHECK = "check"  #: to be looked at again
    PAPERS = "papers"  #: papers are awaited
    COMPLAINT = "complaint"
    CALL_BACK = "call_back"
    CLOCK = "clock"  #: recorded while the machine's clock was wrong: its time is not to be believed
