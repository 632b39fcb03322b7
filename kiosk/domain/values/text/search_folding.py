"""One form for a text's many spellings: kana of any width, capitals, long marks, punctuation, and either romaji."""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

import jaconv

from kiosk.domain.values.lazy_dataclass import dataclass

_NOISE = re.compile(r"[^\w\n]|[ー_]")
_LETTERS = {code: jaconv.kana2alphabet(chr(code)) for code in range(0x3041, 0x3097) if chr(code) != "っ"}
_SMALL = re.compile("[いうきぎくしじちてでとどつにひびぴふみりゔ][ぁぃぅぇぉゃゅょ]")
_ONSETS = {"い": "y", "う": "w", "く": "kw", "ぐ": "gw"}
_DOUBLED = re.compile("っ+([b-df-hj-np-tv-z])")
_WITHOUT_ROMAJI = re.compile(r"[^\x00-\x7f]+")

# Longer ones first: ぷりぺいど is no pay.
_ENGLISH = {
    "ぷりぺいど": "prepaid",
    "くれじっと": "credit",
    "でびっと": "debit",
    "ぽいんと": "point",
    "えーゆー": "au",
    "かーど": "card",
    "まねー": "money",
    "こいん": "coin",
    "でぃー": "d",
    "ぺい": "pay",
}

# Either system's romaji, in one. It is typed letter by letter, so the form of a beginning has to begin the form of the
# whole; where that depends on the letter to come, _OPEN gives the other form.
_NASAL = re.compile("m(?<=[aeiou]m)(?=[bmp])")
_AGAIN = re.compile(r"([a-z])\1+")
_DU = re.compile("du(?<=[aeioun]du)")
_HU = re.compile("hu(?<![b-df-hj-mp-tv-z]hu)")
_HEPBURN = {
    "thi": "ti",
    "dhi": "di",
    "tch": "ch",
    "ty": "ch",
    "ti": "chi",
    "tu": "tsu",
    "sy": "sh",
    "si": "shi",
    "zy": "j",
    "jy": "j",
    "zi": "ji",
}
_OPEN = {
    re.compile("tc$"): "c",
    re.compile("th$"): "ch",
    re.compile("dh$"): "d",
    re.compile("t$"): "ch",
    re.compile("z$"): "j",
    re.compile("m$(?<=[aeiou]m)"): "n",
    re.compile("d$(?<=[aeioun]d)"): "z",
    re.compile("h$(?<![b-df-hj-mp-tv-z]h)"): "f",
}


@dataclass(frozen=True)
class Spellings:
    """Folded, each once: those with kana or kanji in them, and those of Latin letters and digits alone."""

    kana: tuple[str, ...]
    latin: tuple[str, ...]


def fold(text: str) -> str:
    """The same for texts that differ in kana, width, case, long marks, spaces or punctuation alone."""
    return _NOISE.sub("", _plain(text.replace("\n", " ")))


def spellings(texts: Sequence[str]) -> list[Spellings]:
    """How each of them may be typed. In romaji only what has no kanji; else its letters, a space for all the others."""
    if not texts:
        return []
    # Every step leaves the line ends as they are, and one long text takes a fraction of the time.
    plain = _plain("\n".join(text.replace("\n", " ") for text in texts))
    folded = _NOISE.sub("", plain)
    english = _NOISE.sub("", _replaced(plain, _ENGLISH))
    letters = _WITHOUT_ROMAJI.sub(" ", folded)
    columns = (folded, english, _typed(letters), _typed(_romaji(folded)), _typed(_romaji(english)))
    return [_sorted_out(*row) for row in zip(*(column.split("\n") for column in columns), strict=True)]


def wanted(query: str) -> Spellings:
    """What to look for: a text is found where one of these is within one of its spellings."""
    folded = fold(query)
    kana = () if folded.isascii() else (folded,)
    # Kana with letters is what an input method shows on the way: すいk. Kana alone is not put into letters: い is no i.
    romaji = _romaji(folded) if any(map(str.isascii, folded)) else ""
    return Spellings(kana, () if " " in romaji else _once((_typed(romaji), _otherwise(romaji))))


def _plain(text: str) -> str:
    """Hiragana and small letters; the marks are still there."""
    return jaconv.kata2hira(unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold()))


def _romaji(folded: str) -> str:
    """A space for what has none."""
    letters = _SMALL.sub(lambda pair: _glide(pair[0]), folded).translate(_LETTERS)
    return _WITHOUT_ROMAJI.sub(" ", _DOUBLED.sub(r"\1\1", letters).replace("っ", ""))


@cache
def _glide(pair: str) -> str:
    large, small = pair[0], pair[1]
    if small in "ゃゅょ" and large not in "てでふゔ":
        return jaconv.kana2alphabet(pair)
    # As people type it: jaconv spells てぃ as tei.
    return (_ONSETS.get(large) or _LETTERS[ord(large)][:-1]) + _LETTERS[ord(small)]


def _typed(letters: str) -> str:
    """The same for shi and si, shimbashi and shinbashi, konnnichiha and konnichiha, toukyou and tokyo."""
    once = _AGAIN.sub(r"\1", _NASAL.sub("n", letters).replace("ou", "o"))
    return _replaced(_HU.sub("fu", _DU.sub("zu", once)), _HEPBURN)


def _otherwise(letters: str) -> str:
    """The form of letters that are to go on, where it may be another: t is ta or chi."""
    typed = _typed(letters)
    return next((end.sub(other, typed) for end, other in _OPEN.items() if end.search(typed)), typed)


def _replaced(text: str, by: Mapping[str, str]) -> str:
    for old, new in by.items():
        text = text.replace(old, new)
    return text


def _sorted_out(folded: str, english: str, letters: str, romaji: str, english_romaji: str) -> Spellings:
    if " " in romaji:
        return Spellings(_once((folded, english)), _once((letters,)))
    return Spellings(_once(() if folded.isascii() else (folded,)), _once((romaji, english_romaji)))


def _once(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(str.strip, texts)))
