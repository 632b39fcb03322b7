"""Trying the printer at the desk: how it went."""

from enum import StrEnum


class PrintTrial(StrEnum):
    UNDER_WAY = "under_way"
    OCCUPIED = "occupied"  #: somebody is in the middle of an errand, whose slip is the next to come out
    PRINTED = "printed"
    FILED = "filed"  #: into the folder that stands for a printer
    NO_PRINTER = "no_printer"  #: none is set
    NOT_THERE = "not_there"  #: the system does not know it, or does not answer
    NOT_OUT = "not_out"  #: it was handed over, and nothing tells that it came out
