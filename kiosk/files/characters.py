"""Which characters people can be shown: those of the window's fonts, listed in `characters.txt` (docs/adr/0011)."""

import unicodedata
from functools import cache
from pathlib import Path

from kiosk.domain.settings.sheet_faults import SheetFaultKind, TextFault
from kiosk.domain.values.text.letters import Letter

_LIST = Path(__file__).with_name("characters.txt")
_SPACES = frozenset(" \u3000")
_VOICING = frozenset("\u3099\u309a")
_REPLACEMENT = "\ufffd"


@cache
def shown_characters() -> frozenset[str]:
    return frozenset(_LIST.read_text(encoding="utf-8")) - {"\n"} | _SPACES


def unseen_at(text: str) -> int | None:
    """The place of the first character that cannot be shown; None if all can."""
    known = shown_characters()
    for place, letter in enumerate(text):
        if letter not in known and not (letter in _VOICING and _is_kana(text[max(place - 1, 0)])):
            return place
    return None


def check_shown(text: str) -> None:
    """Raises TextFault for the first character that cannot be shown: which it is, and what to write."""
    place = unseen_at(text)
    if place is not None:
        letter = text[place]
        raise TextFault(_unseen(letter), letter=Letter(letter))


def _is_kana(letter: str) -> bool:
    return "ぁ" <= letter <= "ゖ" or "ァ" <= letter <= "ヺ"


def _unseen(letter: str) -> SheetFaultKind:
    category = unicodedata.category(letter)
    if letter in "\r\n":
        return SheetFaultKind.LINE_BREAK
    if letter == _REPLACEMENT:
        return SheetFaultKind.LOST_CHARACTER
    if "VARIATION SELECTOR" in unicodedata.name(letter, ""):
        return SheetFaultKind.VARIANT
    if category == "Co":
        return SheetFaultKind.PRIVATE_CHARACTER
    if category == "Zs":
        return SheetFaultKind.OTHER_SPACE
    if category.startswith(("C", "Z")):
        return SheetFaultKind.UNSEEN_CHARACTER
    return SheetFaultKind.LOOSE_MARK if category.startswith("M") else SheetFaultKind.NO_SUCH_GLYPH
