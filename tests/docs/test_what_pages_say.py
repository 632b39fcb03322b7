"""Pages say what the code says: words of the glossary, and the card's commands and files."""

import re
from functools import cache
from pathlib import Path

import pytest

from kiosk.nfc.jpki import apdu
from kiosk.nfc.jpki.apdu import File

ROOT = Path(__file__).parents[2]
_WORD = re.compile(r"[A-Za-z_]\w*")


@cache
def words_in_code() -> frozenset[str]:
    return frozenset(word for file in (ROOT / "kiosk").rglob("*.py") for word in _WORD.findall(file.read_text("utf-8")))


def rows() -> list[list[str]]:
    lines = (ROOT / "docs" / "glossary.md").read_text("utf-8").splitlines()
    return [[cell.strip() for cell in line.strip("| ").split(" | ")] for line in lines if line.startswith("| ")][1:]


def test_each_name_of_the_glossary_is_in_the_code() -> None:
    named = {word for _, code, _ in rows() for name in re.findall(r"`([^`]+)`", code) for word in _WORD.findall(name)}
    assert len(named) > 40
    assert sorted(named - words_in_code()) == []


def test_each_word_of_the_glossary_is_told_once() -> None:
    told = [code for _, code, _ in rows()]
    assert sorted({code for code in told if told.count(code) > 1}) == []


@pytest.mark.parametrize(
    "command", [apdu.select_application(), apdu.ask_tries_left()], ids=lambda it: it.encode().hex()
)
def test_the_page_on_the_card_has_the_commands_byte_for_byte(command: apdu.CommandApdu) -> None:
    assert f"`{command.encode().hex(' ').upper()}`" in (ROOT / "docs" / "card.md").read_text("utf-8")


@pytest.mark.parametrize("file", File)
def test_the_page_on_the_card_has_each_file_that_may_be_read(file: File) -> None:
    files = (ROOT / "docs" / "card.md").read_text("utf-8").partition("### 1.2")[2].partition("### 1.3")[0]
    assert f"| {file:04X} |" in files
