"""A sound device that nobody hears: it plays at once, or goes on until it is stopped."""

import threading
from collections.abc import Iterable

from kiosk.domain.ports import CancellationToken
from kiosk.domain.values.voice.settings import SpeechOutcome, VoiceSettings


class QuietSpeaker:
    """Implements `domain.ports.Speaker`. `goes_on`: what is played has no end of its own."""

    def __init__(self, *, goes_on: bool = False, is_there: bool = True) -> None:
        self.goes_on, self.is_there = goes_on, is_there
        self.played: list[tuple[bytes, ...]] = []
        self.stopped = 0
        self.settings = VoiceSettings()
        self.plays = threading.Event()

    def look(self) -> SpeechOutcome:
        return SpeechOutcome.HEARD if self.is_there else SpeechOutcome.NO_DEVICE

    def play(self, sounds: Iterable[bytes], settings: VoiceSettings, cancellation: CancellationToken) -> SpeechOutcome:
        if not self.is_there:
            return SpeechOutcome.NO_DEVICE
        self.settings = settings
        self.played.append(tuple(sounds))
        self.plays.set()
        if self.goes_on and cancellation.wait(10):
            self.stopped += 1
            return SpeechOutcome.STOPPED
        return SpeechOutcome.HEARD
