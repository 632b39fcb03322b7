"""In which capacity somebody acts, and at which kind of machine."""

from enum import StrEnum


class Capacity(StrEnum):
    """Who stands at the machine (docs/counter.md §2.5)."""

    HOLDER = "holder"
    PARENT = "parent"  #: legal representative of a child under 15
    GUARDIAN = "guardian"  #: legal representative of an adult ward (成年被後見人)


class Mode(StrEnum):
    CITIZEN = "citizen"
    COUNTER = "counter"
