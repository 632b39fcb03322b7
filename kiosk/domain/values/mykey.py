"""The MyKey ID: eight letters or digits, shown 4+4."""

import unicodedata
from collections.abc import Callable

LENGTH = 8
# No 0 O Q, 1 I L, 2 Z, 5 S, 8 B, U V: an ID is read aloud to a call centre and written down by hand.
ALPHABET = "34679ACDEFGHJKMNPRTWXY"
# Spaces, and what keyboards of all kinds have for a hyphen: the Japanese one gives the long vowel's mark.
_SEPARATORS = str.maketrans("", "", " -‐‑‒–—―−ー")


def issue(choose: Callable[[str], str]) -> str:
    """A new ID; `choose` picks one character from a secure source (`secrets.choice`)."""
    return "".join(choose(ALPHABET) for _ in range(LENGTH))


def parse(typed: str) -> str | None:
    """The ID as the national platform writes it: eight ASCII letters or digits, case kept (docs/counter.md §2.8).

    Full-width forms, spaces and hyphens are folded; anything else gives None.
    """
    folded = ungrouped(typed)
    valid = len(folded) == LENGTH and folded.isascii() and folded.isalnum()
    return folded if valid else None


def ungrouped(typed: str) -> str:
    """Narrow, without what only groups: as it is read off a slip, or an ID in 4+4."""
    return unicodedata.normalize("NFKC", typed).translate(_SEPARATORS)


def grouped(mykey: str) -> str:
    return f"{mykey[:4]} {mykey[4:]}"


def masked(mykey: str) -> str:
    return f"{mykey[:4]} ●●●●"


def may_have(typed: str, own: str | None, *, own_counts: bool, is_free: bool) -> bool:
    """Whether a holder may reserve under what they typed. `own`: theirs until now; None: they have none.

    A holder has one: another may be typed only when nothing stands under the first any more. `is_free`: nothing of
    anybody else counts under it.
    """
    if typed == own:
        return True
    return is_free and (own is None or not own_counts)
