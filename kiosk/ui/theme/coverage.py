"""What the window's fonts can show. `python -m kiosk.ui.theme.coverage` prints `kiosk/files/characters.txt` anew."""

import sys
import unicodedata
from collections.abc import Iterable, Iterator

from PySide6.QtGui import QFont, QGuiApplication, QRawFont

from kiosk.ui.theme.fonts import FALLBACK_FAMILY, FIXED_FAMILY, TEXT_FAMILY, load_fonts

_ON_A_LINE = 64


def shown(letters: Iterable[str]) -> Iterator[str]:
    """Those that each of the window's fonts has, or their substitute. Call `load_fonts` before."""
    text, fixed, fallback = (QRawFont.fromFont(QFont(name)) for name in (TEXT_FAMILY, FIXED_FAMILY, FALLBACK_FAMILY))
    for letter in letters:
        code = ord(letter)
        if (text.supportsCharacter(code) and fixed.supportsCharacter(code)) or fallback.supportsCharacter(code):
            yield letter


def _characters() -> Iterable[str]:
    """All that is seen: no control, private or unassigned character, no mark that stands on another, no space."""
    every = (chr(code) for code in range(sys.maxunicode + 1))
    return (letter for letter in every if unicodedata.category(letter)[0] not in "CMZ" and letter != "\ufffd")


def main() -> None:
    app = QGuiApplication(["-platform", "offscreen"])
    load_fonts()
    letters = "".join(shown(_characters()))
    for place in range(0, len(letters), _ON_A_LINE):
        sys.stdout.write(letters[place : place + _ON_A_LINE] + "\n")  # noqa: TID251
    app.quit()


if __name__ == "__main__":
    main()
