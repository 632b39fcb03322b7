"""How large the desk is."""

from enum import IntEnum


class Zoom(IntEnum):
    """How large everything on the desk is, in hundredths of the least."""

    USUAL = 100
    LARGER = 125
    LARGEST = 150

    @property
    def next(self) -> "Zoom":
        """After the largest the usual one again."""
        steps = list[Zoom](Zoom)
        return steps[(steps.index(self) + 1) % len(steps)]
