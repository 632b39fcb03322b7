"""The languages' fonts for the bundle, with the letters that they need: the whole of them would double it."""

import logging
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTCollection, TTFont

from kiosk.city_data.locales import font_files, languages, locale_of
from kiosk.city_data.shipped import language_folder
from kiosk.domain.values.languages import Language, Locale

# It tells each of ten thousand letters.
logging.getLogger("fontTools").setLevel(logging.ERROR)


def made(folder: Path) -> list[tuple[Path, str]]:
    """Each file that was written there, with its folder in the bundle."""
    found = []
    for language in languages():
        locale = locale_of(language)
        for file in font_files(locale):
            out = folder / language / file.name
            out.parent.mkdir(parents=True, exist_ok=True)
            _write(file, locale, letters_of(language, locale), out)
            found.append((out, f"resources/fonts/{language}"))
    return found


def letters_of(language: Language, locale: Locale) -> set[int]:
    """What is written in it now, and what a city may write: the letters of its usual character set."""
    written = "".join(file.read_text(encoding="utf-8") for file in sorted(language_folder(language).glob("*.t*")))
    letters = {*written, *map(chr, range(0x20, 0x250)), *map(chr, range(0x1E00, 0x2070))}
    if locale.charset:
        pairs = (bytes((first, second)) for first in range(0xA1, 0xFF) for second in range(0xA1, 0xFF))
        letters |= {letter for pair in pairs for letter in pair.decode(locale.charset, "ignore")}
    else:
        letters |= set(map(chr, range(0x900, 0x980)))
    return {ord(letter) for letter in letters if letter >= " "}


def _write(file: Path, locale: Locale, letters: set[int], out: Path) -> None:
    font = _named(file, locale.font)
    options = subset.Options(layout_features=["*"], name_IDs=["*"], notdef_outline=True)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=letters)
    subsetter.subset(font)
    font.save(out)


def _named(file: Path, family: str) -> TTFont:
    """The font of this family; a file may hold several. Raises ValueError."""
    fonts = TTCollection(file).fonts if file.suffix == ".ttc" else [TTFont(file)]
    for font in fonts:
        if family in {font["name"].getDebugName(1), font["name"].getDebugName(16)}:
            return font
    raise ValueError(f"{file.name} has no font {family}")
