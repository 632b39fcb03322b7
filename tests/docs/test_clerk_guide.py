"""The clerk's guide: what it quotes is said by the program, and its pictures are the tour's."""

import re
from pathlib import Path

import pytest

from kiosk.city_data.locales import languages
from kiosk.ui.messages.frame.languages import name_of
from tests.fakes.around.sentences import SENTENCES

GUIDE = Path(__file__).parents[2] / "docs" / "clerk-guide.ja.md"
TEXT = GUIDE.read_text(encoding="utf-8")
PLACE = re.compile(r"\{[^}]*\}")
EXAMPLES = frozenset({"password", "2026-10-12", "8:30", "番号12345", "12番", "3番窓口へ"})
"""Of what a clerk types, and of numbers that are filled in."""


@pytest.fixture(scope="module")
def sentences() -> list[str]:
    """All that the program can say, without blanks."""
    return [*map(_in_one, SENTENCES), *map(name_of, languages())]


def test_what_the_guide_quotes_is_said_by_the_program(sentences: list[str]) -> None:
    quoted = {_in_one(words) for words in re.findall(r"「([^「」]+)」", TEXT)} - EXAMPLES
    assert len(quoted) > 50
    filled = [_filled(said) for said in sentences if len("".join(PLACE.split(said))) > 1 and PLACE.search(said)]
    assert [words for words in sorted(quoted) if not _is_said(words, sentences, filled)] == []


def test_each_picture_of_the_guide_is_there_and_none_is_left_over() -> None:
    shown = set(re.findall(r"\]\((pictures/[^)]+)\)", TEXT))
    there = {f"pictures/{file.name}" for file in (GUIDE.parent / "pictures").glob("*.png")}
    elsewhere = {picture for picture in there - shown if picture in _other_documents()}
    assert shown == there - elsewhere


def _other_documents() -> str:
    root = GUIDE.parents[1]
    files = [*root.glob("*.md"), *(root / "docs").rglob("*.md")]
    return "".join(file.read_text(encoding="utf-8") for file in files if file != GUIDE)


def _in_one(text: str) -> str:
    return re.sub(r"\s", "", text)


def _is_said(words: str, sentences: list[str], filled: list[re.Pattern[str]]) -> bool:
    """As a part of a sentence, or as all of one whose places are filled."""
    return any(words in said for said in sentences) or any(said.fullmatch(words) for said in filled)


def _filled(said: str) -> re.Pattern[str]:
    return re.compile(".+".join(map(re.escape, PLACE.split(said))))
