"""The two secrets of a clerk: the passphrase that logs in, and the code that only unlocks."""

import string
import unicodedata
from enum import StrEnum
from itertools import pairwise

from kiosk.domain.values.secret import Secret


class Weakness(StrEnum):
    """Why a secret may not become a clerk's."""

    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    LOGIN_NAME = "login_name"  #: it is the login name, and too little besides
    COMMON = "common"  #: one of the first that anybody would try
    SAME_DIGITS = "same_digits"
    RUN = "run"  #: each digit is the next, up or down


# Of ten characters and more where public lists of the commonest have them, and this desk's own words.
_COMMON = frozenset(
    {
        *("password", "passw0rd", "passphrase", "administrator", "welcome", "letmein", "iloveyou", "changeme"),
        *("qwerty", "qwertyuiop", "asdfghjkl", "zxcvbnm", "abcdefghij", "1234567890", "0123456789", "0987654321"),
        *("1q2w3e4r5t", "q1w2e3r4t5", "1qaz2wsx3edc", "zaq12wsxcde3", "qazwsxedc"),
        *("mynumber", "mynumbercard", "mynapoint", "mynaportal", "maikinbango", "shiyakusho", "kuyakusho", "madoguchi"),
        *("マイナンバー", "マイナンバーカード", "マイナポイント", "マイナポータル", "パスワード", "市役所"),
    }
)
_TAIL = string.digits + string.punctuation
_LEAST_DIFFERENT = 5


class Passphrase(Secret):
    """What a clerk logs in with. Its form is one however it was typed: full-width letters are letters."""

    __slots__ = ()
    LEAST, MOST = 10, 128

    @classmethod
    def typed(cls, text: str) -> "Passphrase":
        return cls(bytearray(unicodedata.normalize("NFKC", text).encode("utf-8", "surrogatepass")))

    def weakness(self, login: str) -> Weakness | None:
        """Why it may not become the passphrase of `login`; None when it may. A try is never judged by this."""
        text = self._shown().decode("utf-8", "surrogatepass").casefold()
        if len(text) < self.LEAST:
            return Weakness.TOO_SHORT
        if len(text) > self.MOST:
            return Weakness.TOO_LONG
        if len(text.replace(login, "")) < self.LEAST and login in text:
            return Weakness.LOGIN_NAME
        if len(set(text)) < _LEAST_DIFFERENT or text in _COMMON or text.strip(_TAIL) in _COMMON:
            return Weakness.COMMON
        return None


class QuickCode(Secret):
    """Six digits that unlock what the same clerk locked, and nothing else."""

    __slots__ = ()
    LENGTH = 6

    @classmethod
    def typed(cls, text: str) -> "QuickCode":
        """Raises ValueError unless six digits."""
        digits = unicodedata.normalize("NFKC", text)
        if len(digits) != cls.LENGTH or not (digits.isascii() and digits.isdigit()):
            raise ValueError("a code has six digits")
        return cls(bytearray(digits.encode()))

    def weakness(self) -> Weakness | None:
        """Why it may not become somebody's code; None when it may."""
        digits = self._shown()
        steps = {(after - before) % 10 for before, after in pairwise(digits)}
        if steps == {0}:
            return Weakness.SAME_DIGITS
        return Weakness.RUN if steps in ({1}, {9}) else None
