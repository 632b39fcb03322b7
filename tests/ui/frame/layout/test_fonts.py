"""What the fonts of the window can show is what a city may write."""

from itertools import product

import pytest
from PySide6.QtGui import QFont, QRawFont, QTextLayout
from pytestqt.qtbot import QtBot

from kiosk.city_data.locales import languages, locale_of
from kiosk.city_data.shipped import language_folder
from kiosk.domain.values.languages import Language
from kiosk.files.characters import check_shown, shown_characters
from kiosk.ui.theme.coverage import shown
from kiosk.ui.theme.fonts import FIXED_FAMILY, TEXT_FAMILY, families, load_fonts

_ROWS = range(0xA1, 0xFF)


@pytest.fixture(autouse=True)
def fonts(qtbot: QtBot) -> None:
    load_fonts()


def drawn_by(text: str, family: str) -> set[tuple[str, bool]]:
    """The fonts that a text is drawn with, and whether there is a box in it."""
    layout = QTextLayout(text, QFont(family))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return {(run.rawFont().familyName(), 0 in run.glyphIndexes()) for run in layout.glyphRuns()}


def test_every_character_that_may_be_written_is_shown() -> None:
    letters = shown_characters() - {"\u3000"}
    assert letters - set(shown(letters)) == set()


def test_the_characters_of_the_standard_for_names_and_places_may_be_written() -> None:
    """The kana and kanji of JIS X 0213:2004."""
    octets = [bytes(pair) for pair in product(_ROWS, _ROWS)]
    standard = {code.decode("euc_jis_2004", "ignore") for pair in octets for code in (pair, b"\x8f" + pair)}
    letters = {letter for letter in standard if len(letter) == 1 and letter.isalpha()}
    assert len(letters) > 10_000
    assert letters <= shown_characters()


@pytest.mark.parametrize("family", [TEXT_FAMILY, FIXED_FAMILY])
@pytest.mark.parametrize("text", ["𠮷野家", "丄", "か\u309a"])
def test_a_kanji_beyond_the_usual_font_is_drawn_by_the_other(text: str, family: str) -> None:
    check_shown(text)
    assert not any(box for _, box in drawn_by(text, family))


@pytest.mark.parametrize("language", languages())
def test_all_that_a_language_says_is_in_its_own_font_or_in_the_programs(language: Language) -> None:
    files = [file.read_text(encoding="utf-8") for file in sorted(language_folder(language).glob("*[.]t*"))]
    assert files
    letters = {letter for text in files for letter in text if letter not in "\n\r\u200c\u200d"}
    first, *_ = (QRawFont.fromFont(QFont(name)) for name in families(locale_of(language)))
    assert [letter for letter in sorted(letters - shown_characters()) if not first.supportsCharacter(ord(letter))] == []
    assert first.familyName() == (locale_of(language).font or TEXT_FAMILY)


def test_where_no_font_has_a_character_there_would_be_a_box() -> None:
    assert any(box for _, box in drawn_by("👪", TEXT_FAMILY))
    with pytest.raises(ValueError, match=r"U\+1F46A FAMILY"):
        check_shown("👪")
