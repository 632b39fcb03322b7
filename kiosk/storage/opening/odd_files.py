"""What stands in the place of a register's own files and is none: SQLite would wait for a pipe for ever."""

import sqlite3
import stat
from contextlib import suppress
from pathlib import Path

from kiosk.files.reading import kind_of

_ENDS = ("", "-wal", "-shm", "-journal")


class OddFile(sqlite3.OperationalError):
    """As SQLite says that it cannot open a file. `what` names it, and of which kind it is."""

    def __init__(self, what: str) -> None:
        super().__init__("a file of the register is none")
        self.what = what
        self.sqlite_errorcode = sqlite3.SQLITE_CANTOPEN
        self.sqlite_errorname = "SQLITE_CANTOPEN"


def require_files(file: Path) -> None:
    """Before SQLite opens this register. What is not there, or is not shown, it finds out itself. Raises OddFile."""
    for end in _ENDS:
        name = f"{file.name}{end}"
        with suppress(OSError):
            mode = file.with_name(name).stat().st_mode
            if not stat.S_ISREG(mode):
                raise OddFile(f"{name} is {kind_of(mode)}, not a file")
