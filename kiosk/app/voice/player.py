"""The sound device. Only this module knows the library that opens it (miniaudio)."""

import threading
import time
from array import array
from collections.abc import Generator, Iterable
from functools import cache
from typing import TYPE_CHECKING

from kiosk.domain.ports import CancellationToken
from kiosk.domain.values.voice.settings import SpeechOutcome, VoiceSettings
from kiosk.domain.values.voice.stretching import louder, stretched

if TYPE_CHECKING:
    import miniaudio

PER_SECOND = 24_000
PAUSE_SECONDS = 0.25
_BUFFER_MS = 60
_LOOK_SECONDS = 0.05
_LOST_SECONDS = 2.0
"""A device that has taken nothing for so long has gone: the library does not always say so."""


class SoundQueue:
    """What the device takes next: it asks for it on a thread of its own."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._frames = array("h")
        self._is_silenced = False
        self.taken_at = time.monotonic()

    def put(self, frames: "array[int]") -> None:
        with self._lock:
            if not self._is_silenced:
                self._frames.extend(frames)

    def silence(self) -> None:
        """What has not been heard yet is not heard any more."""
        with self._lock:
            self._is_silenced = True
            self._frames = array("h")

    @property
    def is_empty(self) -> bool:
        with self._lock:
            return not self._frames

    def frames(self) -> "Generator[array[int], int, None]":
        wanted = yield array("h")
        while True:
            with self._lock:
                self.taken_at = time.monotonic()
                given, self._frames = self._frames[:wanted], self._frames[wanted:]
            given.extend([0] * (wanted - len(given)))
            wanted = yield given


class SoundDevice:
    """Implements `domain.ports.Speaker`. `backends`: the systems that are asked for a device, one after the other."""

    def __init__(self, backends: tuple[str, ...] = ("WASAPI", "PULSEAUDIO", "ALSA")) -> None:
        self._backends = backends

    def look(self) -> SpeechOutcome:
        device = self._opened()
        if device is None:
            return SpeechOutcome.NO_DEVICE
        device.close()
        return SpeechOutcome.HEARD

    def play(self, sounds: Iterable[bytes], settings: VoiceSettings, cancellation: CancellationToken) -> SpeechOutcome:
        device = self._opened()
        if device is None:
            return SpeechOutcome.NO_DEVICE
        queue = SoundQueue()
        cancellation.on_cancel(queue.silence)
        try:
            return _played(device, queue, sounds, settings, cancellation)
        finally:
            device.close()

    def _opened(self) -> "miniaudio.PlaybackDevice | None":
        library = _library()
        try:
            return library.PlaybackDevice(
                nchannels=1,
                sample_rate=PER_SECOND,
                buffersize_msec=_BUFFER_MS,
                backends=[library.Backend[name] for name in self._backends],
                app_name="kiosk",
            )
        except library.MiniaudioError:
            return None


def _played(
    device: "miniaudio.PlaybackDevice",
    queue: SoundQueue,
    sounds: Iterable[bytes],
    settings: VoiceSettings,
    cancellation: CancellationToken,
) -> SpeechOutcome:
    library = _library()
    is_whole, frames = True, queue.frames()
    next(frames)
    for sound in sounds:
        if cancellation.is_cancelled:
            return SpeechOutcome.STOPPED
        try:
            queue.put(_prepared(sound, settings))
            if not device.running:
                device.start(frames)
        except library.DecodeError:
            is_whole = False
        except library.MiniaudioError:
            return SpeechOutcome.NO_DEVICE
    while not queue.is_empty:
        if cancellation.wait(_LOOK_SECONDS):
            return SpeechOutcome.STOPPED
        if time.monotonic() - queue.taken_at > _LOST_SECONDS:
            return SpeechOutcome.NO_DEVICE
    # What the device has taken is still on its way.
    if cancellation.wait(2 * _BUFFER_MS / 1000):
        return SpeechOutcome.STOPPED
    return SpeechOutcome.HEARD if is_whole else SpeechOutcome.BROKEN


def _prepared(sound: bytes, settings: VoiceSettings) -> "array[int]":
    """Raises miniaudio.DecodeError."""
    if not sound:
        return array("h", [0]) * int(PAUSE_SECONDS * PER_SECOND / settings.rate.times)
    decoded = _library().decode(sound, nchannels=1, sample_rate=PER_SECOND).samples
    return louder(stretched(decoded, settings.rate.times, PER_SECOND), settings.volume.share)


@cache
def _library():  # type: ignore[no-untyped-def]  # noqa: ANN202
    """Loaded where somebody wants to hear something: a kiosk without a voice starts without it."""
    import miniaudio  # noqa: PLC0415

    return miniaudio
