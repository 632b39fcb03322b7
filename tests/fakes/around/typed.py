"""Hands and scanners at a keyboard: a clock that goes on by as much as they take from key to key."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

PERSON_MS, SCANNER_MS, REST_MS = 120, 5, 1_000


@dataclass
class Typing:
    """Each key comes `gap_ms` after the one before: a person's, where nobody says otherwise."""

    gap_ms: int = PERSON_MS
    _now_ms: int = 1_000_000

    def __call__(self) -> int:
        """Nanoseconds, read once a key."""
        self._now_ms += self.gap_ms
        return self._now_ms * 1_000_000

    def rests(self) -> None:
        self._now_ms += REST_MS

    @contextmanager
    def at(self, gap_ms: int) -> Iterator[None]:
        """A burst of that pace, with a rest before it and after."""
        before, self.gap_ms = self.gap_ms, gap_ms
        self.rests()
        try:
            yield
            self.rests()
        finally:
            self.gap_ms = before
