"""Which characters people can be shown: those of the window's fonts, listed in `characters.txt` (docs/adr/0011)."""

import unicodedata
from functools import cache
from pathlib import Path

from kiosk.files.names import code_of

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
    """Raises ValueError for the first character that cannot be shown: which it is, and what to write."""
    place = unseen_at(text)
    if place is not None:
        raise ValueError(f"holds {_unseen(text[place])}")


def _is_kana(letter: str) -> bool:
    return "ぁ" <= letter <= "ゖ" or "ァ" <= letter <= "ヺ"


def _unseen(letter: str) -> str:
    code, category = code_of(letter), unicodedata.category(letter)
    if letter in "\r\n":
        return "a line break (write a plain space or leave it out)"
    if letter == _REPLACEMENT:
        return f"{code}, which stands where another program lost a character (write that one)"
    if "VARIATION SELECTOR" in code:
        return f"{code}, which asks for a form that the screen cannot show (leave it out: the usual form is shown)"
    if category == "Co":
        return f"a character that cannot be shown, {code}: one that somebody made for themselves (外字; write another)"
    if category == "Zs":
        return f"a space of another kind, {code} (write a plain space or leave it out)"
    if category.startswith(("C", "Z")):
        return f"a character that cannot be shown, {code} (write a plain space or leave it out)"
    if category.startswith("M"):
        return f"a mark that does not join with the letter before it, {code} (leave it out)"
    return f"a character that cannot be shown, {code}: the screen's fonts do not have it (write it in others)"
