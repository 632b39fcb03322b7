"""One word for one thing, in every sentence that people read: those of the glossary."""

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).parents[3]
ENGLISH_FOLDER = ROOT / "resources" / "languages" / "en"
JAPANESE, ENGLISH = "source", "translation"
# A word that is not used, and the glossary's for the same thing.
INSTEAD = [
    (JAPANESE, "受付票|番号札|受付券", "整理券, a ticket"),
    (JAPANESE, "整理番号|申込番号|整理券の受付番号", "受付番号, a link's receipt number"),
    (ENGLISH, r"\b[Rr]eference (?:no|num)|\bReferences?\b", "receipt number"),
    (ENGLISH, r"\b(?:queue|waiting|reception) (?:no\.|number|slip)", "ticket"),
]


def _sentences(tag: str) -> str:
    """Those of the program, and what is beside it in that language."""
    trees = [ET.parse(file) for file in sorted(ENGLISH_FOLDER.glob("*.ts"))]  # noqa: S314 - our own files
    beside = {
        JAPANESE: (*(ROOT / "resources").rglob("*.toml"), ROOT / "docs" / "clerk-guide.ja.md"),
        ENGLISH: (ENGLISH_FOLDER / "data.toml", ROOT / "docs" / "operations.md"),
    }[tag]
    return "\n".join(
        [*(said.text or "" for tree in trees for said in tree.iter(tag)), *(path.read_text("utf-8") for path in beside)]
    )


@pytest.mark.parametrize(("language", "word", "said"), INSTEAD)
def test_a_thing_has_one_name_wherever_it_is_named(language: str, word: str, said: str) -> None:
    sentences = _sentences(language)
    assert re.findall(word, sentences) == [], f"say {said}"
    assert said.split(",", maxsplit=1)[0].lower() in sentences.lower(), "the word is in use"
