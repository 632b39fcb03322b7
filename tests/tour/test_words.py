"""What a journey presses by its words is a sentence of the program or of its data, and so said in every language."""

import ast
from collections.abc import Iterator
from pathlib import Path

from kiosk import tour
from kiosk.city_data.resources import wording
from kiosk.domain.values.languages import ENGLISH
from tests.fakes.around.sentences import SENTENCES


def test_a_journey_presses_by_names_or_by_whole_sentences() -> None:
    pressed = {words for file in Path(tour.__path__[0]).rglob("*.py") for words in _pressed(file)}
    assert len(pressed) > 20
    assert sorted(words for words in pressed - SENTENCES - set(wording(ENGLISH)) if not words.isascii()) == []


def _pressed(file: Path) -> Iterator[str]:
    for call in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        match call:
            case ast.Call(func=ast.Attribute(attr="press"), args=[ast.Constant(value=str() as words)]):
                yield words
