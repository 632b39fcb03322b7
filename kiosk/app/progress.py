"""How far a long command is, on a terminal; and what was done when somebody stops it."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import Event, Lock, Thread
from time import monotonic

import typer

from kiosk.domain.values.errors import Explained

FIRST_SECONDS = 1.0
"""A command that is done by then says nothing of its way."""

_EACH_SECONDS = 0.2
_WIPED = "\r\033[K"


@dataclass
class Progress:
    """What is done of so much; `total` None: nobody knows how much it is, only how long it has taken."""

    label: str
    total: int | None = None
    done: int = 0
    _line: Lock = field(default_factory=Lock)

    def step(self, more: int = 1) -> None:
        self.done += more

    def say(self, line: str) -> None:
        """A line of the command's own, on standard output, between two of the progress."""
        with self._line:
            if is_shown():
                sys.stderr.write(_WIPED)
                sys.stderr.flush()
            typer.echo(line)

    def tell_until(self, is_over: Event) -> None:
        began = monotonic()
        pause = FIRST_SECONDS
        while not is_over.wait(pause):
            pause = _EACH_SECONDS
            with self._line:
                sys.stderr.write(f"{_WIPED}{self._told(monotonic() - began)}")
                sys.stderr.flush()
        with self._line:
            if pause is _EACH_SECONDS:
                sys.stderr.write(_WIPED)
                sys.stderr.flush()

    def _told(self, seconds: float) -> str:
        if self.total:
            return f"{self.label}: {self.done:,} of {self.total:,} ({self.done * 100 // self.total} %)"
        return f"{self.label}: {self.done:,}" if self.done else f"{self.label}: {seconds:.0f} s"


def is_shown() -> bool:
    """To a person at a terminal only: what is piped or kept in a file holds nothing of it."""
    return sys.stderr.isatty()


@contextmanager
def progress(label: str, total: int | None = None) -> Iterator[Progress]:
    """Told by a thread of its own, so that also one long call of the database is seen to go on."""
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
    """For Ctrl-C: raises Explained with what was done until then, and what was not."""
    try:
        yield
    except KeyboardInterrupt:
        raise Explained(sentence()) from None
