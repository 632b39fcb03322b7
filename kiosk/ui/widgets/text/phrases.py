"""Where text may break: Japanese and Chinese between phrases (文節), never inside a word; others between words."""

import re
from functools import cache

import budoux

from kiosk.domain.values.languages import LineBreaks
from kiosk.domain.values.text.readings import bare, with_readings

# Marks that may not begin a line (行頭禁則) stay with the phrase before them.
_NOT_FIRST = "、。,.,.)」』】〕・:;?!ー…”"
# And those that may not end one (行末禁則) go with the phrase after them.
_NOT_LAST = "((「『【〔“"
# A run of digits and Latin letters with its unit is one piece.
_UNBROKEN = re.compile(r"[0-9A-Za-z0-9A-Za-z\-.:,、〜~%%/'’]+")
_RUN = re.compile(r"[0-9A-Za-z0-9A-Za-z][\-.:,、〜~%%/'’]*$|[\-.:,〜~%%/'’]$")
# A number stays with what it counts, and the parts of a day or a time of day with each other: 10月12日, 8時30分.
_NUMBER, _UNIT = re.compile(r"[0-90-9](?:万|億|千|百)*$"), re.compile(r"[ぁ-ヿ一-鿿]")
_COUNTED = re.compile(r"[0-90-9](?:月|時)$")
_DAYS = "(?:月|火|水|木|金|土|日)"
_DAY, _OF_THE_WEEK = re.compile(r"[0-9\uff10-\uff19]日?$"), re.compile(rf"[(\uff08]{_DAYS}[)\uff09]")

_BREAKS_TOO = re.compile(rf"(?<=: )(?=\S)|(?<=[(\uff08]{_DAYS}[)\uff09])(?=[0-9])")
_WORD = re.compile(r"\s*\S+\s*")
_ALONE = 2
_LATIN, _JAPANESE = re.compile(r"[A-Za-z]"), re.compile(r"[぀-ヿ一-鿿]")


def _has_words(text: str, breaks: LineBreaks) -> bool:
    """Whether spaces separate its words; a name in it may be Japanese."""
    if " " not in text.strip():
        return False
    japanese = len(_JAPANESE.findall(text))
    if breaks is LineBreaks.WORDS:
        return 2 * japanese <= len(text)
    return len(_LATIN.findall(text)) > 2 * japanese


@cache
def _parser(breaks: LineBreaks) -> budoux.Parser:
    if breaks is LineBreaks.CHINESE:
        return budoux.load_default_simplified_chinese_parser()
    return budoux.load_default_japanese_parser()


def phrases(text: str, breaks: LineBreaks = LineBreaks.JAPANESE) -> tuple[str, ...]:
    """The pieces of one line of text, in order; joined they are the text."""
    if "《" in text:
        return tuple(with_readings(list(phrases(bare(text), breaks)), text))
    if _has_words(text, breaks):
        return tuple(_WORD.findall(text))
    pieces: list[str] = []
    for piece in (part for whole in _parser(breaks).parse(text) for part in _BREAKS_TOO.split(whole)):
        if pieces and (piece[0] in _NOT_FIRST or pieces[-1][-1] in _NOT_LAST or _belong_together(pieces[-1], piece)):
            pieces[-1] += piece
        else:
            pieces.append(piece)
    if breaks is LineBreaks.CHINESE and len(pieces) > 1 and len(pieces[-1]) <= _ALONE:
        # Its phrases are short: else a character would stand alone with its full stop.
        pieces[-2:] = ["".join(pieces[-2:])]
    return tuple(pieces)


def _belong_together(before: str, after: str) -> bool:
    """A run, a number with its unit, and a date or a time of several."""
    if _RUN.search(before) and _UNBROKEN.fullmatch(after[0]):
        return True
    if _COUNTED.search(before):
        return after[0].isdigit()
    ends = ((_NUMBER, _UNIT), (_DAY, _OF_THE_WEEK))
    return any(end.search(before) and beginning.match(after) for end, beginning in ends)
