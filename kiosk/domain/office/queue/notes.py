"""A word of one counter for the next, kept with a ticket. Nothing in it may lead to a person."""

import unicodedata

from kiosk.domain.office.tickets import NoteFault

LONGEST_NOTE = 20
_MOST_DIGITS = 3
"""A PIN has four; a ticket's number, a counter's and an hour have fewer."""


def note_fault(note: str) -> NoteFault | None:
    """Why this is no note; None: it is one, as is none at all."""
    if len(note) > LONGEST_NOTE:
        return NoteFault.LONG
    if not note.isprintable():
        return NoteFault.CONTROL
    return NoteFault.NUMBER if _most_digits(note) > _MOST_DIGITS else None


def _most_digits(note: str) -> int:
    """In one number, however wide, and whatever marks it is divided by."""
    most = found = 0
    for letter in note:
        if letter.isdigit():
            found += 1
        elif not (letter.isspace() or unicodedata.category(letter) == "Pd"):
            found = 0
        most = max(most, found)
    return most
