"""A register's file as another program opens it, and connections that nobody closes."""

import sqlite3
import sys
import warnings
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from sqlite3 import dbapi2


@contextmanager
def opened(file: Path) -> Iterator[sqlite3.Connection]:
    """What is done is committed at the end, and the file closed: a connection does only the first by itself."""
    with closing(sqlite3.connect(file)) as connection, connection:
        yield connection


class UnclosedConnection(sqlite3.Connection):
    """Says that nobody closed it. From Python 3.13 on every connection does."""

    _is_closed = False

    def close(self) -> None:
        self._is_closed = True
        super().close()

    def __del__(self) -> None:
        if not self._is_closed:
            warnings.warn(f"unclosed database in {self!r}", ResourceWarning, stacklevel=2, source=self)


def watch_connections() -> None:
    """Let every connection that this process opens say so when nobody closed it."""
    if sys.version_info < (3, 13):
        watched = partial(sqlite3.connect, factory=UnclosedConnection)
        for module in (sqlite3, dbapi2):
            setattr(module, "connect", watched)  # noqa: B010 - to the type checker it is a function
