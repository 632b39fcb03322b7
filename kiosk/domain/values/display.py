"""How a screen looks and waits: whoever is before it chooses it."""

from enum import IntEnum, StrEnum
from typing import assert_never

from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.voice.settings import VoiceSettings


class TextSize(StrEnum):
    """How large everything on the citizen's screen is: all grows from one base."""

    STANDARD = "standard"
    LARGE = "large"
    LARGER = "larger"
    LARGEST = "largest"

    @property
    def percent(self) -> int:
        """Of the usual size."""
        match self:
            case TextSize.STANDARD:
                return 100
            case TextSize.LARGE:
                return 140
            case TextSize.LARGER:
                return 170
            case TextSize.LARGEST:
                return 200
            case _:
                assert_never(self)


class Contrast(StrEnum):
    """Which colours it has."""

    STANDARD = "standard"
    BLACK_ON_WHITE = "black_on_white"
    WHITE_ON_BLACK = "white_on_black"
    SOFT = "soft"  #: for whom white is too bright


@dataclass(frozen=True)
class Display:
    """All that whoever stands before the citizen's screen may set of it, but for its language.

    `more_time`: what waits for a person waits three times as long. `lower_half`: what is pressed stands where somebody
    who sits can reach it. `voice`: what stands there is read aloud.
    """

    text_size: TextSize = TextSize.STANDARD
    contrast: Contrast = Contrast.STANDARD
    more_time: bool = False
    lower_half: bool = False
    voice: VoiceSettings = VoiceSettings()


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
