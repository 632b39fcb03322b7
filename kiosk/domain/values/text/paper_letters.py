"""Letters and digits that people copy from paper: Crockford's base32. I, L and O are read as 1 and 0, and U is none."""

import re
import unicodedata

PAPER_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_READ_AS = str.maketrans("OIL", "011")
_BETWEEN = re.compile(r"[\s\-_.・–—ー]+")


def paper_letters(typed: str) -> str:
    """As they stand on the paper, without what stands between them."""
    return _BETWEEN.sub("", unicodedata.normalize("NFKC", typed)).upper().translate(_READ_AS)


def in_fours(letters: str) -> str:
    return "-".join(letters[place : place + 4] for place in range(0, len(letters), 4))
