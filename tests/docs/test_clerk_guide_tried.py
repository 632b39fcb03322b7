"""The clerk's guide: each of its sentences is tried by a test, which `clerk_guide_tried.toml` names.

Whoever changes a sentence finds it missing there, and looks at its test again before the new one takes its place.
A table may be named as a whole, by its heading, where one test compares all of its rows.
"""

import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
GUIDE = ROOT / "docs" / "clerk-guide.ja.md"
TRIED = Path(__file__).with_name("clerk_guide_tried.toml")
_ITEM = re.compile(r"(?:-|\d+\.) ")
_NO_TEXT = ("    ", "![", "|---")


def _sentences() -> Iterator[tuple[str, str]]:
    """Each with the heading that it stands under. A row of a table is one; headings, pictures and commands are none."""
    heading, block = "", ""
    lines = [*GUIDE.read_text(encoding="utf-8").splitlines(), ""]
    for line, below in zip(lines, [*lines[1:], ""], strict=True):
        begins_anew = not line.strip() or line.startswith((*_NO_TEXT, "#", "|")) or _ITEM.match(line)
        if begins_anew:
            yield from ((heading, sentence) for sentence in re.findall(r"[^。]+。?", block))
            block = ""
        if line.startswith("#"):
            heading = line.lstrip("# ")
        elif line.startswith("|"):
            if not line.startswith(_NO_TEXT) and not below.startswith("|---"):
                yield heading, line
        elif not line.startswith(_NO_TEXT):
            block = _joined(block, _ITEM.sub("", line, count=1) if begins_anew else line)


def _joined(before: str, line: str) -> str:
    """A line of Japanese goes on in the next one; a word of Latin letters does not."""
    text = line.strip().replace("**", "")
    gap = " " if before[-1:].isascii() and before[-1:].isalnum() and text[:1].isascii() else ""
    return f"{before}{gap}{text}"


def _plain(text: str) -> str:
    return " ".join(text.split())


@dataclass(frozen=True)
class Tried:
    """Sentences, and tables by their headings, with the tests that fail where they are untrue; of advice none."""

    sentences: tuple[str, ...]
    tables: tuple[str, ...] = ()
    by: tuple[str, ...] = ()


@pytest.fixture(scope="module")
def groups() -> tuple[Tried, ...]:
    read = tomllib.loads(TRIED.read_text(encoding="utf-8"))
    advice = Tried(tuple(map(_plain, read["advice"]["sentences"])))
    return advice, *(_group(**group) for group in read["tried"])


def _group(by: list[str], sentences: tuple[str, ...] = (), tables: tuple[str, ...] = ()) -> Tried:
    return Tried(tuple(map(_plain, sentences)), tuple(tables), tuple(by))


@pytest.fixture(scope="module")
def tables(groups: tuple[Tried, ...]) -> list[str]:
    return [heading for group in groups for heading in group.tables]


@pytest.fixture(scope="module")
def places(groups: tuple[Tried, ...]) -> list[str]:
    return [sentence for group in groups for sentence in group.sentences]


def test_each_sentence_has_one_place(places: list[str], tables: list[str]) -> None:
    written = [
        (heading, _plain(text)) for heading, text in _sentences() if heading not in tables or not text.startswith("|")
    ]
    assert len(written) > 300, "the guide is not taken apart as it is meant"
    missing = [f"{heading}: {sentence}" for heading, sentence in written if sentence not in places]
    assert missing == [], "look at the test of each, and give it its place in clerk_guide_tried.toml"
    assert [sentence for sentence, times in Counter(places).items() if times > 1] == []


def test_nothing_is_tried_that_the_guide_does_not_say(places: list[str], tables: list[str]) -> None:
    said = {_plain(sentence) for _, sentence in _sentences()}
    assert [sentence for sentence in places if sentence not in said] == []
    assert [heading for heading, times in Counter(tables).items() if times > 1] == []
    assert set(tables) <= {heading for heading, text in _sentences() if text.startswith("|")}


def test_each_test_that_is_named_is_there_and_has_its_sentences_in_one_place(groups: tuple[Tried, ...]) -> None:
    advice, *tried = groups
    assert advice.sentences
    assert all(group.by for group in tried), "only advice is tried by nothing"
    assert [by for by, times in Counter(group.by for group in tried).items() if times > 1] == []
    assert [test for group in tried for test in group.by if not _is_there(test)] == []


def _is_there(test: str) -> bool:
    file, _, name = test.partition("::")
    path = ROOT / file
    return path.is_file() and f"\ndef {name}(" in path.read_text(encoding="utf-8")
