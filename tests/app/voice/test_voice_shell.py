"""What is said, when it stops, and what becomes of a fault: nothing that anybody notices but the silence."""

import logging
import struct
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app.jobs import SerialJobRunner
from kiosk.app.voice.clips import ClipFile, ClipsUnusable
from kiosk.app.voice.shell import VoiceShell
from kiosk.domain.flow import Flow
from kiosk.domain.values.display import Display
from kiosk.domain.values.languages import ENGLISH, JAPANESE, Language
from kiosk.domain.values.voice.settings import SpeechRate, VoiceOutput, VoiceSettings
from kiosk.domain.values.voice.speech import SpeechReason, SpokenLine, Utterance
from tests.fakes.voice.clips import write_clips
from tests.fakes.voice.speaker import QuietSpeaker

PHRASES = ("予約しました", "もどる", "番号は、画面で", *"0123456789ABCDEF")


class Voice:
    """A shell with its speaker; `says` returns when the speaker has begun."""

    def __init__(self, bot: QtBot, clips: Path, output: VoiceOutput = VoiceOutput.SPEAKER) -> None:
        self.speaker = QuietSpeaker(goes_on=True)
        self.bot, self._clips = bot, clips
        self.now = 0.0
        self.shell = VoiceShell(output, self.speaker, SerialJobRunner("voice"), self.clips_in, lambda: self.now)

    def clips_in(self, language: Language) -> ClipFile | None:
        return ClipFile(self._clips) if language == JAPANESE else None

    def say(self, *texts: str, reason: SpeechReason = SpeechReason.PAGE, language: Language = JAPANESE) -> None:
        lines = tuple(map(SpokenLine, texts))
        self.shell.say(Utterance(reason, language, lines, "番号は、画面で"))

    def says(self, *texts: str, reason: SpeechReason = SpeechReason.PAGE) -> None:
        before = len(self.speaker.played)
        self.say(*texts, reason=reason)
        self.bot.waitUntil(lambda: len(self.speaker.played) > before)

    @property
    def lengths(self) -> list[int]:
        """How many sounds each time."""
        return [len(sounds) for sounds in self.speaker.played]

    def is_stopped(self, times: int) -> None:
        self.bot.waitUntil(lambda: self.speaker.stopped == times)


@pytest.fixture
def voice(qtbot: QtBot, tmp_path: Path) -> Iterator[Voice]:
    write_clips(tmp_path / "voice.zip", PHRASES)
    made = Voice(qtbot, tmp_path / "voice.zip")
    yield made
    made.shell.jobs.stop()
    assert made.shell.jobs.wait(10)


def test_a_page_takes_the_place_of_the_one_before_and_news_waits_for_news(voice: Voice) -> None:
    voice.says("予約しました")
    voice.says("もどる", "もどる")
    voice.is_stopped(1)
    assert voice.lengths == [2, 4]
    voice.says("もどる", reason=SpeechReason.NEWS)
    voice.is_stopped(2)
    voice.say("予約しました", reason=SpeechReason.NEWS)
    voice.bot.wait(5)
    assert len(voice.speaker.played) == 3
    voice.shell.hush()
    voice.is_stopped(3)
    voice.bot.wait(5)
    assert len(voice.speaker.played) == 3  # what waited is not said either


def _flow(session: int | None) -> Flow:
    """All that the voice asks of one."""
    there = None if session is None else SimpleNamespace(id=session)
    return cast("Flow", SimpleNamespace(session=there, display=Display(voice=VoiceSettings(on=True))))


def test_nothing_of_a_person_is_heard_when_the_session_is_over(voice: Voice) -> None:
    voice.shell.follow(_flow(None))
    voice.shell.follow(_flow(1))
    voice.says("予約しました")
    voice.shell.follow(_flow(1))
    assert voice.speaker.stopped == 0
    voice.shell.follow(_flow(2))
    voice.is_stopped(1)
    voice.says("予約しました")
    voice.shell.follow(_flow(None))
    voice.is_stopped(2)


def test_it_is_as_it_is_set(voice: Voice) -> None:
    voice.shell.take(VoiceSettings(on=True, rate=SpeechRate.FAST))
    voice.says("予約しました")
    assert voice.speaker.settings.rate is SpeechRate.FAST
    voice.shell.take(VoiceSettings())
    voice.is_stopped(1)
    voice.say("予約しました")
    voice.bot.wait(5)
    assert len(voice.speaker.played) == 1


def test_an_id_is_said_at_headphones_alone(voice: Voice, tmp_path: Path) -> None:
    voice.speaker.goes_on = False
    voice.says("3467 9ACD")
    alone = Voice(voice.bot, tmp_path / "voice.zip", VoiceOutput.HEADPHONES)
    alone.speaker.goes_on = False
    alone.says("3467 9ACD")
    assert (voice.lengths, alone.lengths) == ([2], [10])
    alone.shell.jobs.stop()


def test_a_language_without_clips_has_no_voice(voice: Voice) -> None:
    voice.say("Back", language=ENGLISH)
    voice.says("もどる")
    assert voice.lengths == [2]


@pytest.mark.expects_log
def test_a_device_that_is_not_there_is_told_once_and_asked_for_again_later(
    voice: Voice, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    voice.speaker.is_there = False
    voice.say("もどる")
    voice.bot.waitUntil(lambda: bool(caplog.messages))
    voice.say("もどる")
    voice.now += 31
    voice.say("もどる")
    voice.bot.waitUntil(lambda: voice.shell._rests_until > 60)
    voice.speaker.is_there, voice.speaker.goes_on, voice.now = True, False, 90.0
    voice.says("もどる")
    voice.bot.waitUntil(lambda: len(caplog.messages) == 2)
    assert caplog.messages == [
        "the voice: there is no sound device, or it has gone",
        "the voice is heard again",
    ]


@pytest.mark.expects_log
def test_clips_that_cannot_be_read_are_told_once(
    voice: Voice, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "voice.zip").write_bytes(b"PK nothing")
    voice.say("もどる")
    voice.say("もどる")
    voice.bot.waitUntil(lambda: bool(caplog.messages))
    assert caplog.messages == ["the voice: clips cannot be read; run `make voices`"]
    assert not voice.speaker.played


def test_a_file_of_clips_is_whole_or_refused(tmp_path: Path) -> None:
    file = tmp_path / "voice.zip"
    clips = write_clips(file, PHRASES)
    clips.check()
    assert clips.sound("もどる").startswith(b"RIFF")
    whole = file.read_bytes()
    with pytest.raises(ClipsUnusable, match="make voices"):
        clips.sound("知らない")
    cut = whole[:-30], whole[:3000] + b"\0\1\2" + whole[3003:], b"", whole.replace(b'"clips"', b'"clops"')
    with_password, packed_by_nobody = _marked(whole, 6, 1), _marked(whole, 8, 97)
    for damaged in (*cut, with_password, packed_by_nobody):
        file.write_bytes(damaged)
        with pytest.raises(ClipsUnusable, match="make voices"):
            ClipFile(file).check()


def _marked(packed: bytes, place: int, value: int) -> bytes:
    """With this in a field of every part's two headers (APPNOTE.TXT 4.3.7 and 4.3.12: two octets further on)."""
    marked = bytearray(packed)
    for signature, at in ((b"PK\3\4", place), (b"PK\1\2", place + 2)):
        found = marked.find(signature)
        while found >= 0:
            struct.pack_into("<H", marked, found + at, value)
            found = marked.find(signature, found + 4)
    return bytes(marked)
