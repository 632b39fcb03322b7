"""`make voices` renders what has changed, and takes over what has not."""

import os
import stat
import sys
from pathlib import Path

import pytest

from kiosk.app.voice.clips import ClipFile
from kiosk.city_data.locales import clip_file
from kiosk.domain.values.languages import JAPANESE
from scripts.voices import __main__ as voices
from scripts.voices.rules import EngineName, VoiceRules, rules_of, spoken_languages

# Answers as the engine does, with a clip that says which text it was given.
_ENGINE = f"""#!{sys.executable} -S
import json, struct, sys
for line in sys.stdin.buffer:
    clip = json.loads(line)["text"].encode()
    sys.stdout.buffer.write(struct.pack(">I", len(clip)) + clip)
"""
RULES = VoiceRules(EngineName.OPENJTALK, "mei", readings={"木": "もく"}, words={"PayPay": "ペイペイ"})


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(voices, "clip_file", lambda _: tmp_path / "voice.zip")
    monkeypatch.setattr(os, "cpu_count", lambda: 1)
    engine = tmp_path / "python"
    engine.write_text(_ENGINE)
    engine.chmod(stat.S_IRWXU)
    return tmp_path / "voice.zip"


def test_a_sentence_that_is_new_is_rendered_and_no_other(file: Path) -> None:
    engine = file.parent / "python"
    assert voices.render(JAPANESE, RULES, {"予約": "予約", "木": "もく"}, engine) == 2
    first = file.read_bytes()
    assert voices.render(JAPANESE, RULES, {"予約": "予約", "木": "もく"}, engine) == 0
    assert file.read_bytes() == first
    assert voices.render(JAPANESE, RULES, {"予約": "予約", "申込": "申込"}, engine) == 1
    clips = ClipFile(file)
    assert [clips.sound(phrase).decode() for phrase in ("予約", "申込")] == ["予約", "申込"]
    assert clips.phrases.phrases == {"予約", "申込"}
    file.write_bytes(b"damaged")
    assert voices.render(JAPANESE, RULES, {"木": "もく"}, engine) == 1
    assert ClipFile(file).sound("木").decode() == "もく"
    assert not file.with_suffix(".part").exists()


def test_a_phrase_is_read_as_its_language_says() -> None:
    assert RULES.pronounced("木") == "もく"
    assert RULES.pronounced("木のPayPay") == "木のペイペイ"
    assert all(rules_of(language).voice for language in spoken_languages())
    assert clip_file(JAPANESE).name == "voice.zip"
