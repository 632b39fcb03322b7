"""The sound device: what is played is heard whole, or stops at once; none is no fault of anybody."""

import time
from array import array
from collections.abc import Iterator
from types import SimpleNamespace

import miniaudio
import pytest

from kiosk.app.jobs import JobCancellation
from kiosk.app.voice import player
from kiosk.app.voice.player import SoundDevice, SoundQueue
from kiosk.domain.values.voice.settings import SpeechOutcome, SpeechRate, SpeechVolume, VoiceSettings
from tests.fakes.voice.clips import clip

# Takes what it is given as fast as a real one, and nobody hears it.
NOBODY = SoundDevice(("NULL",))


def test_it_plays_as_long_as_the_clips_last() -> None:
    began = time.monotonic()
    sounds = [clip(0.1), b"", clip(0.1)]
    slow = VoiceSettings(on=True, rate=SpeechRate.SLOW, volume=SpeechVolume.QUIET)
    assert NOBODY.play(sounds, slow, JobCancellation()) is SpeechOutcome.HEARD
    assert time.monotonic() - began > (0.1 + 0.25 + 0.1) / SpeechRate.SLOW.times - 0.1


def test_it_stops_while_it_plays() -> None:
    cancellation = JobCancellation()

    def sounds() -> Iterator[bytes]:
        yield clip(0.05)
        cancellation.cancel()
        yield from [clip(0.1)] * 300

    began = time.monotonic()
    assert NOBODY.play(sounds(), VoiceSettings(on=True), cancellation) is SpeechOutcome.STOPPED
    assert time.monotonic() - began < 1


def test_what_was_silenced_is_not_given_to_the_device() -> None:
    queue = SoundQueue()
    frames = queue.frames()
    next(frames)
    queue.put(array("h", [7] * 100))
    assert frames.send(40).tolist() == [7] * 40
    queue.silence()
    queue.put(array("h", [7] * 100))
    assert frames.send(40).tolist() == [0] * 40
    assert queue.is_empty


def test_a_clip_that_is_none_is_left_out() -> None:
    sounds = [b"no sound at all", clip(0.05)]
    assert NOBODY.play(sounds, VoiceSettings(on=True), JobCancellation()) is SpeechOutcome.BROKEN


def test_where_there_is_no_device_nothing_is_raised() -> None:
    none = SoundDevice(("COREAUDIO",))
    assert none.look() is SpeechOutcome.NO_DEVICE
    assert none.play([clip(0.05)], VoiceSettings(on=True), JobCancellation()) is SpeechOutcome.NO_DEVICE
    assert NOBODY.look() is SpeechOutcome.HEARD


def test_a_device_that_is_pulled_out_takes_nothing_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(player, "_LOST_SECONDS", 0.05)

    class GoneDevice(SimpleNamespace):
        running = False

        def start(self, _frames: object) -> None:
            self.running = True

        def close(self) -> None:
            """Nothing is there any more."""

    monkeypatch.setattr(miniaudio, "PlaybackDevice", lambda **_: GoneDevice())
    assert NOBODY.play([clip(0.05)], VoiceSettings(on=True), JobCancellation()) is SpeechOutcome.NO_DEVICE
