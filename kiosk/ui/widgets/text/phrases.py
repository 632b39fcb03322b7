"""Where text may break: Japanese between phrases (文節), never inside a word; other languages between words."""

import re
from functools import cache

import budoux

# Marks that may not begin a line (行頭禁則) stay with the phrase before them.
_NOT_FIRST = "、。,.,.)」』】〕・:;?!ー…"
# And those that may not end one (行末禁則) go with the phrase after them.
_NOT_LAST = "((「『【〔"
# A run of digits and Latin letters with its unit is one piece.
_UNBROKEN = re.compile(r"[0-9A-Za-z0-9A-Za-z\-.:,、〜~%%/]+")


_WORD = re.compile(r"\s*\S+\s*")
_LATIN, _JAPANESE = re.compile(r"[A-Za-z]"), re.compile(r"[぀-ヿ一-鿿]")


def _has_words(text: str) -> bool:
    """Whether spaces separate its words, as in Latin letters; a name in it may be Japanese."""
    return " " in text.strip() and len(_LATIN.findall(text)) > 2 * len(_JAPANESE.findall(text))


@cache
def _parser() -> budoux.Parser:
    return budoux.load_default_japanese_parser()


def phrases(text: str) -> tuple[str, ...]:
    """The pieces of one line of text, in order; joined they are the text."""
    if _has_words(text):
        return tuple(_WORD.findall(text))
    pieces: list[str] = []
    for piece in _parser().parse(text):
        if pieces and (piece[0] in _NOT_FIRST or pieces[-1][-1] in _NOT_LAST or _splits_a_run(pieces[-1], piece)):
            pieces[-1] += piece
        else:
            pieces.append(piece)
    return tuple(pieces)


def _splits_a_run(before: str, after: str) -> bool:
    return bool(_UNBROKEN.fullmatch(before[-1]) and _UNBROKEN.fullmatch(after[0]))
