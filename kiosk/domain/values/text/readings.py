"""Readings of kanji (ふりがな): a text has them as 漢字《かんじ》 behind the run of kanji, as Aozora Bunko writes."""

import re
from collections.abc import Iterator

from kiosk.domain.values.lazy_dataclass import dataclass

_KANJI = "一-鿿㐀-䶿豈-﫿々〆\U00020000-\U0003ffff"
_READ = re.compile(rf"([{_KANJI}]+)《([^《》]*)》")


@dataclass(frozen=True)
class ReadPart:
    """Some letters and what is written over them; nothing over kana."""

    letters: str
    reading: str = ""


def bare(text: str) -> str:
    """The letters without their readings: what is heard, typed, compared and searched."""
    return _READ.sub(r"\1", text) if "《" in text else text


def parts(text: str) -> Iterator[ReadPart]:
    """The text from its beginning to its end."""
    at = 0
    for found in _READ.finditer(text) if "《" in text else ():
        if found.start() > at:
            yield ReadPart(text[at : found.start()])
        yield ReadPart(found[1], found[2])
        at = found.end()
    if at < len(text):
        yield ReadPart(text[at:])


def with_readings(pieces: list[str], text: str) -> list[str]:
    """Pieces of the bare text, with the readings that the text has; none ends within the letters of one reading."""
    ends, at = set(), 0
    for piece in pieces:
        at += len(piece)
        ends.add(at)
    found, at = [""], 0
    for part in parts(text):
        letters = (part.letters,) if part.reading else part.letters
        for each in letters:
            at += len(each)
            found[-1] += f"{each}《{part.reading}》" if part.reading else each
            if at in ends:
                found.append("")
    return [piece for piece in found if piece]
