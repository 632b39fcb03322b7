"""A word of one counter for the next, kept with a ticket. Nothing in it may lead to a person."""

import unicodedata
from collections.abc import Iterator

from kiosk.domain.office.tickets import NoteFault
from kiosk.domain.values.text.unseen import has_unseen

LONGEST_NOTE = 20
_MOST_DIGITS = 3
"""A PIN has four; a ticket's number, a counter's and an hour have fewer."""

_PAUSES = frozenset(":/、。")
"""Between an hour and its minutes, a month and its day, one number and another. Other marks divide a single number."""

_LONG_MARK = "ー"
"""A letter to Unicode, and a dash between digits."""


def as_note(typed: str) -> str:
    """With single blanks, of whatever width they were typed, and none around it."""
    usual = "".join(" " if unicodedata.category(letter) == "Zs" else letter for letter in typed)
    return " ".join(filter(None, usual.split(" ")))


def note_fault(note: str) -> NoteFault | None:
    """Why this is no note; None: it is one, as is none at all."""
    if len(note) > LONGEST_NOTE:
        return NoteFault.LONG
    if has_unseen(note):
        return NoteFault.CONTROL
    return NoteFault.NUMBER if _most_digits(note) > _MOST_DIGITS else None


def _most_digits(note: str) -> int:
    """In one number, however it is written, and whatever marks it is divided by."""
    most = found = 0
    for letter in _plain(note):
        if _is_digit(letter):
            found += 1
        elif not _divides(letter):
            found = 0
        most = max(most, found)
    return most


def _plain(note: str) -> Iterator[str]:
    """Without circles, brackets and widths; what has a value and no digit in it, as a Roman number, stays."""
    for letter in note:
        usual = unicodedata.normalize("NFKC", letter)
        yield from letter if _is_digit(letter) and not any(map(_is_digit, usual)) else usual


def _is_digit(letter: str) -> bool:
    """Kanji too, also those for ten, hundred and thousand: 三千二百四十五 is a PIN."""
    return unicodedata.numeric(letter, None) is not None


def _divides(letter: str) -> bool:
    if letter in _PAUSES:
        return False
    return letter.isspace() or letter == _LONG_MARK or unicodedata.category(letter)[0] in "MPS"
