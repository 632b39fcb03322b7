"""Stopping within seconds, whatever hangs: a driver, the register, the print system, the display server."""

import logging
import os
import select
import signal
import threading
import time
from collections.abc import Callable, Mapping
from types import FrameType

from PySide6.QtCore import QObject, Signal

log = logging.getLogger(__name__)

LAST_SECONDS = 4.0
"""How long after the signal the process is ended by force."""

_QUIT = b"\0"  #: no signal has this number


def finished(calls: Mapping[str, Callable[[], object]], seconds: float) -> list[str]:
    """Run each call on its own thread; return those that did not end in time. They are left to their threads."""
    threads = {name: threading.Thread(target=call, name=name, daemon=True) for name, call in calls.items()}
    until = time.monotonic() + seconds
    for thread in threads.values():
        thread.start()
    for thread in threads.values():
        thread.join(max(0.0, until - time.monotonic()))
    return [name for name, thread in threads.items() if thread.is_alive()]


class Stopper(QObject):
    """SIGTERM and SIGINT end the program in order. A second one, or a deadline, ends it at once.

    C writes the signal's number to a descriptor and a thread reads it, so it is heard while the window's thread stands
    still. `asked` comes from that thread.
    """

    asked = Signal()

    def __init__(
        self,
        seconds: float = LAST_SECONDS,
        end: Callable[[int], object] = os._exit,
        alarm: Callable[[int], object] = signal.alarm,
    ) -> None:
        super().__init__()
        self._seconds, self._end, self._alarm = seconds, end, alarm
        self._read, self._write = os.pipe2(os.O_CLOEXEC)
        os.set_blocking(self._write, False)
        signal.set_wakeup_fd(self._write)
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, _noted)
        self._thread = threading.Thread(target=self._watch, name="stopper", daemon=True)
        self._thread.start()

    def ends(self) -> None:
        """The program is ending by itself; the same deadline applies."""
        os.write(self._write, _QUIT)

    def close(self) -> None:
        """Stop watching."""
        signal.set_wakeup_fd(-1)
        os.close(self._write)
        self._thread.join()
        os.close(self._read)
        self._alarm(0)

    def _watch(self) -> None:
        until: float | None = None
        while True:
            left = None if until is None else max(0.0, until - time.monotonic())
            if not select.select([self._read], [], [], left)[0]:
                self._end(1)
                return
            number = os.read(self._read, 1)
            if not number:
                return
            if until is not None and number != _QUIT:
                self._end(128 + number[0])
                return
            if until is None:
                until = time.monotonic() + self._seconds
                # The kernel's own, should even this thread, or the interpreter's end, stand still.
                self._alarm(int(self._seconds) + 2)
                if number != _QUIT:
                    self.asked.emit()


def _noted(_number: int, _frame: FrameType | None) -> None:
    """Nothing to do: the wake-up descriptor passes the signal on."""
