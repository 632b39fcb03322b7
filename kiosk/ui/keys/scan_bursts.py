"""Telling a scanner that types like a keyboard from a person who types."""

from collections.abc import Callable
from time import monotonic_ns

PERSON_MS = 50
"""A quick typist takes 60 to 80 ms from key to key, a hand on a number pad 100; a scanner on a cable 1 to 20, one by
Bluetooth 30."""

AFTER_MS = 200
"""What comes this soon after a burst is its tail, held up on the way: nobody has read a sentence by then."""

FEW = 3
"""So many keys in a row are no person's where one finger types, or where the last of them is Enter or Tab."""

MANY = 6
"""So many are no person's where ten fingers type: two or three that roll over each other may be."""

_NS_PER_MS = 1_000_000


class ScanBursts:
    """Looks at the moments of keys, by the program's own clock: events of assistive technology carry none."""

    def __init__(self, clock: Callable[[], int] = monotonic_ns) -> None:
        """`clock`: nanoseconds that only grow."""
        self._clock = clock
        self._last: int | None = None
        self.count = 0  #: keys in a row, up to now
        self.is_scan = False  #: so many that no person typed them

    def key(self) -> bool:
        """A key comes now: whether it follows the one before too soon to be a person's."""
        now = self._clock()
        follows = self._is_soon(now)
        self.count = self.count + 1 if follows else 1
        self.is_scan = self.is_scan and follows
        self._last = now
        return follows

    def goes_on(self) -> bool:
        """Whether a key that came now would follow too soon."""
        return self._is_soon(self._clock())

    def _is_soon(self, now: int) -> bool:
        limit = AFTER_MS if self.is_scan else PERSON_MS
        return self._last is not None and now - self._last < limit * _NS_PER_MS
