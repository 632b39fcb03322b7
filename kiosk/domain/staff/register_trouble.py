"""Why a register cannot be used, whatever database keeps it."""

from enum import Enum, auto


class RegisterTrouble(Enum):
    BUSY = auto()  #: another program holds it
    FULL = auto()  #: no room on its disk
    READ_ONLY = auto()  #: nothing can be written to it, or in its folder
    UNFINISHED = auto()  #: what was written last waits in its journal, and cannot be taken over where it lies
    NOT_OPENED = auto()  #: the system does not open it or its journal
    DISK = auto()  #: the disk fails
    LOCKS = auto()  #: the disk lends no locks
    MEMORY = auto()  #: the machine has no memory left
    DAMAGED = auto()  #: pages, or what stands in a row
    FOREIGN = auto()  #: a file of another kind
    ALTERED = auto()  #: without tables, columns or rows that it should have
    MOVED = auto()  #: the file that was opened is not the one of its name any more
    NEWER = auto()  #: a later version of the program made its tables
    OLDER = auto()  #: an earlier one did, and nothing may be changed
    LOST = auto()  #: its key or its journal is there, and it is not
    EMPTIED = auto()  #: its key or its journal is there, and it holds nothing
    WRONG_KEY = auto()  #: the key beside it is another register's
    UNFORESEEN = auto()  #: nothing of these
