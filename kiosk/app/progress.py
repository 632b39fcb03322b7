"""Shows the progress of a long command on a terminal, and what was done when it is stopped."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import field
from threading import Event, Lock, Thread
from time import monotonic

from kiosk.app.process import show
from kiosk.domain.values.errors import UserError
from kiosk.domain.values.lazy_dataclass import dataclass

FIRST_SECONDS = 1.0
"""A command that ends sooner shows no progress."""

_EACH_SECONDS = 0.2
_WIPED = "\r\033[K"


@dataclass
class Progress:
    """How much is done of `total`. None: the total is unknown, and the time is shown instead."""

    label: str
    total: int | None = None
    done: int = 0
    _line: Lock = field(default_factory=Lock)

    def step(self, more: int = 1) -> None:
        self.done += more

    def say(self, line: str) -> None:
        """Print a line of the command itself between two lines of progress."""
        with self._line:
            if is_shown():
                sys.stderr.write(_WIPED)  # noqa: TID251
                sys.stderr.flush()
            show(line)

    def tell_until(self, is_over: Event) -> None:
        began = monotonic()
        pause = FIRST_SECONDS
        while not is_over.wait(pause):
            pause = _EACH_SECONDS
            with self._line:
                sys.stderr.write(f"{_WIPED}{self._told(monotonic() - began)}")  # noqa: TID251
                sys.stderr.flush()
        with self._line:
            if pause is _EACH_SECONDS:
                sys.stderr.write(_WIPED)  # noqa: TID251
                sys.stderr.flush()

    def _told(self, seconds: float) -> str:
        if self.total:
            return f"{self.label}: {self.done:,} of {self.total:,} ({self.done * 100 // self.total} %)"
        return f"{self.label}: {self.done:,}" if self.done else f"{self.label}: {seconds:.0f} s"


def is_shown() -> bool:
    """Whether it is shown: only on a terminal, never in a pipe or a file."""
    return sys.stderr.isatty()


@contextmanager
def progress(label: str, total: int | None = None) -> Iterator[Progress]:
    """Shown by its own thread, so that progress is visible during one long call of the database too."""
    told = Progress(label, total)
    if not is_shown():
        yield told
        return
    is_over = Event()
    teller = Thread(target=told.tell_until, args=(is_over,), name="progress", daemon=True)
    teller.start()
    try:
        yield told
    finally:
        is_over.set()
        teller.join()


@contextmanager
def stopped_saying(sentence: Callable[[], str]) -> Iterator[None]:
    """On Ctrl-C raise Explained with what was done and what was not."""
    try:
        yield
    except KeyboardInterrupt:
        raise UserError(sentence()) from None
