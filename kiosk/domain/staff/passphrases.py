"""The secrets of a clerk: the passphrase and the one-time code that log in, and the code that only unlocks."""

import unicodedata
from collections.abc import Iterable
from enum import StrEnum
from itertools import pairwise
from typing import Self

from kiosk.domain.staff.common_words import is_guessed, left_over
from kiosk.domain.values.secret import Secret
from kiosk.domain.values.text.paper_letters import PAPER_LETTERS, paper_letters


class Weakness(StrEnum):
    """Why a secret may not become a clerk's."""

    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    LOGIN_NAME = "login_name"  #: it is the login name, and too little besides
    COMMON = "common"  #: made of what anybody would try first
    SAME = "same"  #: it is the one that they had
    SAME_DIGITS = "same_digits"
    RUN = "run"  #: each digit is the next, up or down


_LEAST_LEFT_OVER = 4


class Passphrase(Secret):
    """What a clerk logs in with. Its form is one however it was typed: full-width letters are letters."""

    __slots__ = ()
    LEAST, MOST = 10, 128

    @classmethod
    def typed(cls, text: str) -> "Passphrase":
        return cls(bytearray(unicodedata.normalize("NFKC", text).encode("utf-8", "surrogatepass")))

    def weakness(self, login: str, own_words: Iterable[str] = ()) -> Weakness | None:
        """Why it may not become the passphrase of `login`; None when it may. A try is never judged by this.

        `own_words`: of this city hall, and the clerk's own name, which its own people would try first.
        """
        text = self._shown().decode("utf-8", "surrogatepass").casefold()
        if len(text) < self.LEAST:
            return Weakness.TOO_SHORT
        if len(text) > self.MOST:
            return Weakness.TOO_LONG
        if len(text.replace(login, "")) < self.LEAST and login in text:
            return Weakness.LOGIN_NAME
        own = (login, *own_words)
        is_common = left_over(text, own) < _LEAST_LEFT_OVER or is_guessed(text, own)
        return Weakness.COMMON if is_common else None


class RecoveryCode(Secret):
    """On paper, for an administrator whom no other one can help: it lets them choose a new passphrase, once."""

    __slots__ = ()
    LENGTH = 20
    """A hundred bits: nobody guesses it, however the hash came to them."""

    @classmethod
    def typed(cls, text: str) -> "RecoveryCode":
        """Raises ValueError for what is none."""
        letters = paper_letters(text)
        if len(letters) != cls.LENGTH or not set(letters) <= set(PAPER_LETTERS):
            raise ValueError("a recovery code has twenty letters and digits")
        return cls(bytearray(letters.encode()))


class SixDigits(Secret):
    __slots__ = ()
    LENGTH = 6

    @classmethod
    def typed(cls, text: str) -> Self:
        """Raises ValueError unless six digits."""
        digits = unicodedata.normalize("NFKC", text)
        if len(digits) != cls.LENGTH or not (digits.isascii() and digits.isdigit()):
            raise ValueError("a code has six digits")
        return cls(bytearray(digits.encode()))


class OneTimeCode(SixDigits):
    """What the clerk's app shows for half a minute: the second factor, where they have set one up."""

    __slots__ = ()


class QuickCode(SixDigits):
    """Unlocks what the same clerk locked, and nothing else."""

    __slots__ = ()

    def weakness(self) -> Weakness | None:
        """Why it may not become somebody's code; None when it may."""
        digits = self._shown()
        steps = {(after - before) % 10 for before, after in pairwise(digits)}
        if steps == {0}:
            return Weakness.SAME_DIGITS
        return Weakness.RUN if steps in ({1}, {9}) else None
