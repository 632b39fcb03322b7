"""The 個人番号 (My Number): recognised only to be refused; keeping one is forbidden (番号法 15条, 20条)."""

import unicodedata

LENGTH = 12
# 番号法施行令 8条, 総務省令 85号 5条: the weight of each of the eleven digits before the check digit, from the left.
_WEIGHTS = (6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2)
_LONG_MARK = "ー"  # people type it for a hyphen, and Unicode counts it among the letters


def is_my_number(text: str) -> bool:
    """Whether the text is twelve digits whose check digit is that of a 個人番号, however it is spaced or written."""
    narrow = unicodedata.normalize("NFKC", text)
    digits = "".join(sign for sign in narrow if sign.isalnum() and sign != _LONG_MARK)
    if len(digits) != LENGTH or not (digits.isascii() and digits.isdigit()):
        return False
    remainder = sum(int(digit) * weight for digit, weight in zip(digits, _WEIGHTS, strict=False)) % 11
    return int(digits[-1]) == (0 if remainder <= 1 else 11 - remainder)
