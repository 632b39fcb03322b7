"""What the window's fonts can show. `python -m kiosk.ui.theme.coverage` prints `kiosk/files/characters.txt` anew."""

import sys
import unicodedata
from collections.abc import Iterable, Iterator

from PySide6.QtGui import QFont, QGuiApplication, QRawFont

from kiosk.ui.theme.tokens import FALLBACK_FAMILY, FIXED_FAMILY, TEXT_FAMILY, load_fonts

_ON_A_LINE = 64


def shows(letter: str) -> bool:
    """Whether each of the window's fonts, or their substitute, has it. Call `load_fonts` before."""
    code = ord(letter)
    return all(font.supportsCharacter(code) for font in _of(TEXT_FAMILY, FIXED_FAMILY)) or all(
        font.supportsCharacter(code) for font in _of(FALLBACK_FAMILY)
    )


def _of(*families: str) -> Iterator[QRawFont]:
    return (QRawFont.fromFont(QFont(family)) for family in families)


def _characters() -> Iterable[str]:
    """All that is seen: no control, private or unassigned character, no mark that stands on another, no space."""
    every = (chr(code) for code in range(sys.maxunicode + 1))
    return (letter for letter in every if unicodedata.category(letter)[0] not in "CMZ" and letter != "\ufffd")


def main() -> None:
    app = QGuiApplication(["-platform", "offscreen"])
    load_fonts()
    letters = "".join(letter for letter in _characters() if shows(letter))
    for place in range(0, len(letters), _ON_A_LINE):
        sys.stdout.write(letters[place : place + _ON_A_LINE] + "\n")  # noqa: TID251
    app.quit()


if __name__ == "__main__":
    main()
