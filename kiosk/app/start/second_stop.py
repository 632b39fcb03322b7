"""Ctrl-C a second time ends a command at once, also one that stands still in a call of the database or the system.

Python hears of the first one only once such a call has come back. Here C writes the signal's number to a descriptor,
and a thread reads it.
"""

import os
import signal
import threading

_SAID = b"kiosk: stopped\n"


def watch() -> None:
    """From here on, in the main thread. The window's own watch takes its place."""
    read, write = os.pipe2(os.O_CLOEXEC)
    os.set_blocking(write, False)
    signal.set_wakeup_fd(write, warn_on_full_buffer=False)
    threading.Thread(target=_watch, args=(read,), name="second stop", daemon=True).start()


def _watch(read: int) -> None:
    asked = 0
    while asked < 2:
        asked += os.read(read, 1)[0] == signal.SIGINT
    # Not by the stream, which the thread that stands still may hold.
    os.write(2, _SAID)
    # What was being written is swept as after a kill.
    os._exit(1)
