"""How a screen looks and waits: whoever is before it chooses it."""

from enum import IntEnum, StrEnum


class TextSize(IntEnum):
    """How large everything on the screen is, in hundredths of its usual size."""

    STANDARD = 100
    LARGE = 125
    LARGER = 150
    LARGEST = 200


class Contrast(StrEnum):
    """Which colours it has."""

    STANDARD = "standard"
    BLACK_ON_WHITE = "black_on_white"
    WHITE_ON_BLACK = "white_on_black"
    SOFT = "soft"  #: for whom white is too bright


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
