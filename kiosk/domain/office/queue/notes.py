"""A word of one counter for the next, kept with a ticket. Nothing in it may lead to a person."""

import re
import unicodedata
from collections.abc import Iterator

from kiosk.domain.office.tickets import NoteFault
from kiosk.domain.values.text.unseen import has_unseen

LONGEST_NOTE = 20
_MOST_DIGITS = 3
"""A PIN has four; a ticket's number, a counter's and an hour have fewer."""

_MOST_IN_ALL = 6
"""Two tickets, or a counter and an hour. A telephone number in three parts has ten."""

_PAUSES = frozenset("、。")
"""Between one number and another. Other marks divide a single number."""

_HOUR_OR_DAY = re.compile(
    r"(?<![\d:/])(?:(?:[01]?\d|2[0-3]):[0-5]\d|(?:0?[1-9]|1[0-2])/(?:0?[1-9]|[12]\d|3[01]))(?![\d:/])", re.ASCII
)
_FOURS = re.compile(r"(?<![A-Za-z0-9])([A-Za-z0-9]{4})[ -]?([A-Za-z0-9]{4})(?![A-Za-z0-9])")
"""As long as a MyKey ID, written at once or in two halves."""

_LONG_MARK = "ー"
"""A letter to Unicode, and a dash between digits."""


def as_note(typed: str) -> str:
    """With single blanks, of whatever width they were typed, and none around it."""
    usual = "".join(" " if unicodedata.category(letter) == "Zs" else letter for letter in typed)
    return " ".join(filter(None, usual.split(" ")))


def note_fault(note: str, longest: int = LONGEST_NOTE) -> NoteFault | None:
    """Why this is no note; None: it is one, as is none at all."""
    if len(note) > longest:
        return NoteFault.LONG
    if has_unseen(note):
        return NoteFault.CONTROL
    return NoteFault.NUMBER if _leads_to_somebody(note) else None


def _leads_to_somebody(note: str) -> bool:
    """By an address, an ID, or a number. In a longer note each stretch as long as a ticket's has as many digits."""
    plain = "".join(_plain(note))
    if "@" in plain or _has_id(plain):
        return True
    numbers = _HOUR_OR_DAY.sub("、", plain)
    stretches = (numbers[first : first + LONGEST_NOTE] for first in range(max(1, len(numbers) - LONGEST_NOTE + 1)))
    return any(most > _MOST_DIGITS or in_all > _MOST_IN_ALL for most, in_all in map(_digits, stretches))


def _has_id(plain: str) -> bool:
    """An English word of eight letters is none, unless it is written in capitals."""
    ids = ("".join(halves) for halves in _FOURS.findall(plain))
    return any(id_.isupper() or any(map(str.isdigit, id_)) for id_ in ids)


def _digits(plain: str) -> tuple[int, int]:
    """The most in one number, however it is written, and whatever marks it is divided by; and all of them."""
    most = found = in_all = 0
    for letter in plain:
        if _is_digit(letter):
            found, in_all = found + 1, in_all + 1
        elif not _divides(letter):
            found = 0
        most = max(most, found)
    return most, in_all


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
