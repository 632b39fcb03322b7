"""Settings check says whether the voice can be heard, and in which languages."""

from pathlib import Path

import pytest

from kiosk.app.check import voice_check
from kiosk.app.check.findings import StartGrade
from kiosk.app.check.voice_check import of_voice
from kiosk.app.settings import Settings
from kiosk.city_data import locales
from kiosk.domain.values.languages import ENGLISH, JAPANESE, Language
from kiosk.domain.values.voice.settings import VoiceOutput
from tests.fakes.voice.clips import write_clips
from tests.fakes.voice.speaker import QuietSpeaker

ALL = (JAPANESE, ENGLISH, Language("tl"))


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(locales, "clip_file", lambda language: tmp_path / f"{language}.zip")
    monkeypatch.setattr(voice_check, "clip_file", locales.clip_file)
    return tmp_path


def test_it_is_not_spoken_of_where_none_is_wanted() -> None:
    assert not [*of_voice(Settings(), ALL, QuietSpeaker())]


def test_each_thing_that_is_missing_is_named_with_what_to_do(folder: Path) -> None:
    write_clips(folder / "ja.zip", ("予約しました", "もどる"))
    (folder / "en.zip").write_bytes(b"none")
    found = [*of_voice(Settings(voice=VoiceOutput.HEADPHONES), ALL, QuietSpeaker(is_there=False))]
    device, japanese, english, tagalog = (finding.said for finding in found)
    assert device == "no sound device can be used: nothing is read aloud (docs/operations.md)"
    assert japanese == "2 clips in 'ja'"
    assert english.endswith("en.zip: the clips cannot be read (BadZipFile); run `make voices`")
    assert tagalog == "no clips in 'tl', so nothing is read aloud in it; `make voices` makes them if it has a voice"
    warns, well = StartGrade.WARNING, StartGrade.OK
    assert [finding.grade for finding in found] == [warns, well, warns, warns]
    there = next(iter(of_voice(Settings(voice=VoiceOutput.SPEAKER), ALL, QuietSpeaker())))
    assert (there.grade, there.said) == (well, "a sound device is there; all around it hear it, so no ID is said")
