"""The thread on which one connection's calls into the driver are made, each with a deadline."""

import threading
from collections.abc import Callable
from queue import SimpleQueue
from typing import Any, Generic, TypeVar

from kiosk.nfc.errors import DriverStuck

T = TypeVar("T")
InTime = Callable[[threading.Event], bool]

# A card answers, or asks for more time, within 4.95 s (ISO/IEC 14443-4, the longest frame waiting time), and libccid
# waits 3 s by itself (src/defs.h, DEFAULT_COM_READ_TIMEOUT): a driver that has a limit has told by now.
# The flow waits 30 s for a card (Patience.busy), so it hears what this limit finds.
DEADLINE_SECONDS = 10.0
SOON_SECONDS = 2.0


def in_time(event: threading.Event) -> bool:
    """Wait for the event. False when the deadline has passed first."""
    return event.wait(DEADLINE_SECONDS)


def soon(event: threading.Event) -> bool:
    """Wait for a call that asks no card: the service answers it itself, or hangs."""
    return event.wait(SOON_SECONDS)


class _Call(Generic[T]):
    def __init__(self, function: Callable[[], T]) -> None:
        self._function: Callable[[], T] | None = function
        self._outcome: tuple[T] | Exception = DriverStuck("the call has not come back")
        self.done = threading.Event()

    def make(self) -> None:
        # Taken out, for the command in it may be a PIN: nothing keeps it when the call is over.
        function, self._function = self._function, None
        if function is None:
            return
        try:
            self._outcome = (function(),)
        except Exception as error:
            # It belongs to the caller, who is waiting for it.
            self._outcome = error.with_traceback(None)
        self.done.set()

    def result(self) -> T:
        outcome = self._outcome
        # An error that its own traceback leads to would live until the collector's next run, and the PIN with it.
        self._outcome = DriverStuck("the outcome was taken")
        if isinstance(outcome, Exception):
            try:
                raise outcome
            finally:
                del outcome
        return outcome[0]


class DriverThread(threading.Thread):
    """A call that never returns blocks only this thread. It is a daemon, so the program can still end.

    `release` is the last call, however late the one before returns; it frees what the others took.
    """

    def __init__(self, reader: str, release: Callable[[], None], in_time: InTime = in_time) -> None:
        super().__init__(name=f"driver of {reader}", daemon=True)
        self.reader = reader
        self.ended = threading.Event()
        self._release, self._in_time = release, in_time
        self._calls: SimpleQueue[_Call[Any] | None] = SimpleQueue()
        self._stuck = threading.Event()

    @property
    def is_stuck(self) -> bool:
        return self._stuck.is_set()

    def call(self, function: Callable[[], T]) -> T:
        """Run it. Raises what it raises, and DriverStuck if it misses the deadline, and from then on."""
        call = _Call(function)
        self._put(call, call.done)
        return call.result()

    def end(self) -> None:
        """Release, and wait until that is done. Raises DriverStuck as `call` does."""
        self._put(None, self.ended)

    def _put(self, call: _Call[Any] | None, done: threading.Event) -> None:
        if not self.is_stuck:
            self._calls.put(call)
            if self._in_time(done):
                return
            self._stuck.set()
            self._calls.put(None)
        raise DriverStuck("the reader or its driver does not come back")

    def run(self) -> None:
        try:
            while self._make_next():
                pass
            self._release()
        finally:
            self.ended.set()

    def _make_next(self) -> bool:
        # Not in the loop itself: there, the last command, which may be a PIN, would be kept until the next one.
        call = self._calls.get()
        if call is None or self.is_stuck:
            return False
        call.make()
        return True


def wait_until_free(reader: str, in_time: InTime = in_time) -> None:
    """Wait for a given-up call on this reader, which still holds the card. Raises DriverStuck."""
    threads = (thread for thread in threading.enumerate() if isinstance(thread, DriverThread))
    stuck = [thread for thread in threads if thread.reader == reader and thread.is_stuck]
    if not all(in_time(thread.ended) for thread in stuck):
        raise DriverStuck("an earlier call to the reader has not come back")
