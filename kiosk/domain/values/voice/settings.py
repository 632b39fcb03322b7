"""How the voice is set: by the machine, and by whoever stands before it."""

from enum import StrEnum
from typing import assert_never

from kiosk.domain.values.lazy_dataclass import dataclass


class SpeechRate(StrEnum):
    """How fast it speaks."""

    SLOW = "slow"
    USUAL = "usual"
    FAST = "fast"

    @property
    def times(self) -> float:
        """As fast as a clip is."""
        match self:
            case SpeechRate.SLOW:
                return 0.8
            case SpeechRate.USUAL:
                return 1.0
            case SpeechRate.FAST:
                return 1.35
            case _:
                assert_never(self)


class SpeechVolume(StrEnum):
    """How loud it speaks. What the machine itself is set to is above all of them."""

    QUIET = "quiet"
    USUAL = "usual"
    LOUD = "loud"

    @property
    def share(self) -> float:
        """Of the loudest: between two of them are 6 dB."""
        match self:
            case SpeechVolume.QUIET:
                return 0.25
            case SpeechVolume.USUAL:
                return 0.5
            case SpeechVolume.LOUD:
                return 1.0
            case _:
                assert_never(self)


class VoiceOutput(StrEnum):
    """What the machine has to speak with, as the city says."""

    OFF = "off"
    SPEAKER = "speaker"  #: everybody around hears it: no ID is said
    HEADPHONES = "headphones"  #: one person hears it


@dataclass(frozen=True)
class VoiceSettings:
    on: bool = False
    rate: SpeechRate = SpeechRate.USUAL
    volume: SpeechVolume = SpeechVolume.USUAL


class SpeechOutcome(StrEnum):
    HEARD = "heard"
    STOPPED = "stopped"
    NO_DEVICE = "no device"  #: none is there, or it went in the middle
    BROKEN = "broken"  #: a clip could not be read
