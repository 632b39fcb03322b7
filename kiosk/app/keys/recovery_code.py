"""The register's secret as lines that people can type, and back. A mistyped line is named by its number.

Crockford's base32: I, L and O are read as 1 and 0, and U is none. Each line of sixteen ends with two check characters,
over its number too: one wrong character, two of the sixteen that changed places, and two lines that did are found.
"""

import re
from collections.abc import Sequence
from hashlib import sha256

from kiosk.domain.values.errors import UsageError
from kiosk.domain.values.text.paper_letters import PAPER_LETTERS, paper_letters

_NUMBER = re.compile(r"\s*\d\s*[:：.)]")
_OCTETS = 10
_LETTERS, _CHECK = 16, 2
LINE_LENGTH = _LETTERS + _CHECK
_PRIME = 1021
"""The largest that two characters hold: a weight that is no multiple of it hides no mistake."""
_TOTALS = {32: 8, 64: 6}
"""How many octets of check over the whole fill up the lines of a secret of 32 and of 64 octets."""
LINE_COUNTS = tuple((length + total) // _OCTETS for length, total in _TOTALS.items())


class Mistyped(UsageError):
    """The message names the line."""


def lines_of(secret: bytes) -> list[str]:
    """Groups of four characters and the two check characters: 4 lines for 32 octets, 7 for 64."""
    whole = secret + _total(secret)
    return [_line(number, whole[at : at + _OCTETS]) for number, at in enumerate(range(0, len(whole), _OCTETS), start=1)]


def code_of(secret: bytes) -> str:
    """All of it in one line, for a QR code."""
    return "".join(lines_of(secret)).replace(" ", "")


def octets_of(number: int, typed: str) -> bytes:
    """What one line holds. Raises Mistyped."""
    letters = paper_letters(_NUMBER.sub("", typed, count=1) if _NUMBER.match(typed) else typed)
    if unknown := next((letter for letter in letters if letter not in PAPER_LETTERS), None):
        raise Mistyped(f"Line {number}: {unknown!r} is in no line. There are digits and letters without I, L, O, U.")
    if len(letters) != LINE_LENGTH:
        raise Mistyped(f"Line {number} has {LINE_LENGTH} characters; {len(letters)} were typed.")
    values = [PAPER_LETTERS.index(letter) for letter in letters]
    if _check(number, values[:_LETTERS]) != values[_LETTERS:]:
        raise Mistyped(f"Line {number} is mistyped: its last two characters do not fit the others. Look at it again.")
    return _number(values[:_LETTERS]).to_bytes(_OCTETS)


def secret_of(lines: Sequence[str]) -> bytes:
    """Where lines have a number, the paper's other lines are skipped. Raises Mistyped with every line that is wrong."""
    typed = [line for line in lines if _NUMBER.match(line)] or [line for line in lines if line.strip()]
    if len(typed) == 1:
        # The QR code's text.
        whole = paper_letters(typed[0])
        typed = [whole[at : at + LINE_LENGTH] for at in range(0, len(whole), LINE_LENGTH)]
    found, wrong = b"", []
    for number, line in enumerate(typed, start=1):
        try:
            found += octets_of(number, line)
        except Mistyped as error:
            wrong.append(str(error))
    if wrong:
        raise Mistyped(*wrong)
    secret = whole_of(found)
    if secret is None:
        raise Mistyped(f"These {len(typed)} lines are no whole key. Type every line of one paper, in its order.")
    return secret


def whole_of(octets: bytes) -> bytes | None:
    """The secret, once all of its lines are there."""
    for length, total in _TOTALS.items():
        if len(octets) == length + total and _total(octets[:length]) == octets[length:]:
            return octets[:length]
    return None


def _line(number: int, octets: bytes) -> str:
    whole = int.from_bytes(octets)
    values = [whole >> 5 * place & 31 for place in reversed(range(_LETTERS))]
    letters = "".join(PAPER_LETTERS[value] for value in (*values, *_check(number, values)))
    return " ".join(letters[at : at + 4] for at in range(0, LINE_LENGTH, 4))


def _number(values: Sequence[int]) -> int:
    found = 0
    for value in values:
        found = found << 5 | value
    return found


def _check(number: int, values: Sequence[int]) -> list[int]:
    check = (number * 31 + sum(weight * value for weight, value in enumerate(values, start=2))) % _PRIME
    return [check >> 5, check & 31]


def _total(secret: bytes) -> bytes:
    return sha256(b"kiosk register key" + secret).digest()[: _TOTALS[len(secret)]]
