"""Letters that nobody sees: fillers, joiners, and marks that turn the direction of what stands beside them."""

FILLERS = frozenset("\u115f\u1160\u2800\u3164\uffa0")
"""Letters and signs to Unicode, and a blank to who reads them."""

_MARKS = ((0x34F, 0x34F), (0x17B4, 0x17B5), (0x180B, 0x180F), (0xFE00, 0xFE0F), (0xE0100, 0xE01EF))
"""What is ignored where it cannot be shown (Default_Ignorable_Code_Point), as far as it counts as printed."""


def has_unseen(text: str) -> bool:
    return not text.isprintable() or any(letter in FILLERS or _is_unseen_mark(ord(letter)) for letter in text)


def _is_unseen_mark(code: int) -> bool:
    return any(first <= code <= last for first, last in _MARKS)
