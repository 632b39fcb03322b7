"""Telling a scanner that types like a keyboard from a person who types."""

_FASTEST_PERSON_MS = 50
_SHORTEST = 6


class ScannerWatch:
    """Looks at the moments of keys: a scanner types many in one burst, much faster than a person."""

    def __init__(self) -> None:
        self._last = 0
        self._burst = 0

    def key(self, moment: int) -> None:
        """A key at this moment, in milliseconds."""
        self._burst = self._burst + 1 if self._burst and moment - self._last < _FASTEST_PERSON_MS else 1
        self._last = moment

    def typed_all(self, length: int) -> bool:
        """Whether a text of this length was typed in one burst, from its first key to now."""
        return length >= _SHORTEST and self._burst >= length

    def forget(self) -> None:
        """Something else changed the text."""
        self._burst = 0
