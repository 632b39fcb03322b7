"""The fonts of the screen and of paper: the program's own, and those of languages that it has no letters for."""

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from kiosk.city_data.locales import font_files
from kiosk.city_data.shipped import FOLDER
from kiosk.domain.values.errors import UserError
from kiosk.domain.values.languages import Locale

TEXT_FAMILY = "BIZ UDPGothic"
FIXED_FAMILY = "BIZ UDGothic"
FALLBACK_FAMILY = "VL PGothic"
"""For the kanji of names and places that the others do not have, 𠮷 among them (docs/adr/0011)."""


class FontMissing(UserError):
    """A Japanese font is not installed; the message says what to do."""


_PACKAGES = {
    TEXT_FAMILY: "fonts-morisawa-bizud-gothic",
    FIXED_FAMILY: "fonts-morisawa-bizud-gothic",
    FALLBACK_FAMILY: "fonts-vlgothic",
}


def load_fonts() -> None:
    """The bundle's, where the system has not got them: to read them takes some of the start. Raises FontMissing."""
    if _missing():
        for file in sorted((FOLDER / "fonts").glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(file))
    if missing := _missing():
        packages = sorted({_PACKAGES[family] for family in missing})
        raise FontMissing(
            f"The font {', '.join(sorted(missing))} is not installed: Japanese text would be shown as boxes. "
            f"Install Debian's package {' '.join(packages)} (make setup does it)."
        )
    for family in (TEXT_FAMILY, FIXED_FAMILY):
        QFont.insertSubstitution(family, FALLBACK_FAMILY)


def _missing() -> set[str]:
    return _PACKAGES.keys() - set(QFontDatabase.families())


def families(locale: Locale, own: str = TEXT_FAMILY) -> list[str]:
    """The language's own font first; what it has no letters for, a name in Japanese, is in the program's."""
    if not locale.font or own != TEXT_FAMILY:
        return [own]
    _load(locale)
    return [locale.font, own]


@cache
def _load(locale: Locale) -> None:
    """Where the language is first spoken: no start waits for nine of them."""
    if locale.font not in QFontDatabase.families():
        for file in font_files(locale):
            QFontDatabase.addApplicationFont(str(file))
