"""Ctrl-C a second time ends a command at once, also one that stands still in a call of the database or the system.

Python hears of the first one only once such a call has come back. Here C writes the signal's number to a descriptor,
and a thread reads it.
"""

import os
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_SAID = b"kiosk: stopped\n"
_AT_FIRST = threading.Event()


def watch() -> None:
    """From here on, in the main thread. The window's own watch takes its place."""
    read, write = os.pipe2(os.O_CLOEXEC)
    os.set_blocking(write, False)
    signal.set_wakeup_fd(write, warn_on_full_buffer=False)
    threading.Thread(target=_watch, args=(read,), name="second stop", daemon=True).start()


@contextmanager
def at_first() -> Iterator[None]:
    """The first one ends it too, until the window's own watch is there: nothing is open yet that has to be closed.

    WORKAROUND: while Qt is loaded, its binding loses a KeyboardInterrupt, or ends the program with a dump.
    """
    before = signal.signal(signal.SIGINT, _heard)
    _AT_FIRST.set()
    try:
        yield
    finally:
        _AT_FIRST.clear()
        if signal.getsignal(signal.SIGINT) is _heard:
            signal.signal(signal.SIGINT, before)


def _heard(_number: int, _frame: object) -> None:
    """By the thread."""


def _watch(read: int) -> None:
    asked = 0
    while asked < (1 if _AT_FIRST.is_set() else 2):
        asked += os.read(read, 1)[0] == signal.SIGINT
    # Not by the stream, which the thread that stands still may hold.
    os.write(2, _SAID)
    # What was being written is swept as after a kill.
    os._exit(1)
