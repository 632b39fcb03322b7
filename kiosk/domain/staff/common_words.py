"""What passphrases are made of that are tried first: words, runs of keys, repetitions and years.

What people everywhere choose is known to zxcvbn: leaked passwords, names and words, by how common they are.
What Japan and this desk would try first is written here.
"""

import re
from collections.abc import Iterable
from itertools import pairwise

WORDS = frozenset(
    {
        *("password", "passphrase", "passcode", "secret", "admin", "administrator", "login", "user"),
        *("welcome", "letmein", "monkey", "dragon", "summer", "winter", "spring", "autumn"),
        *("qwerty", "asdf", "zxcv", "qaz", "wsx", "edc", "zaq", "xsw", "cde", "1q2w3e4r"),
        *("mynumber", "mynumbercard", "mynapoint", "mynaportal", "maina", "mykey", "kiosk", "point", "card"),
        *("maikinbango", "shiyakusho", "kuyakusho", "yakuba", "madoguchi", "shiminka", "counter", "desk"),
        *("sakura", "nippon", "nihon", "japan", "tokyo", "osaka", "himitsu", "arigatou", "konnichiwa"),
        *("doraemon", "koukinka", "points", "nendo", "年度", "さくら", "ありがとう", "こんにちは", "ひみつ"),
        *("マイナンバー", "カード", "マイナ", "ポイント", "ポータル", "マイキー", "パスワード"),
        *("パスフレーズ", "市役所", "区役所", "役場", "窓口", "市民課", "予約", "申込", "暗証番号"),
    }
)
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "abcdefghijklmnopqrstuvwxyz", "01234567890", "あいうえおかきくけこ")
_RUN = 3
_SHORTEST = {True: _RUN, False: 2}
"""Of a word of this place, in ASCII and in other letters: a family name may have two kanji."""
_LOOKED_AT = 40
_FEW_GUESSES = 10**8
"""zxcvbn's own bound between what a slow hash protects for some hours, and for longer."""
_LEETSPEAK = str.maketrans("@4301$5!7", "aaeoissit")
_YEAR = re.compile(r"(?:19|20)[0-9]{2}|(?:令和|平成|reiwa|heisei)[0-9]{0,2}")
_REPEATED = re.compile(r"(.{1,8}?)\1{2,}|(.{3,}?)\2+")


def is_guessed(text: str, own: Iterable[str] = ()) -> bool:
    """Whether somebody comes to it soon who knows the lists. Of a long one the beginning is looked at."""
    # Late: its lists are a megabyte, and a passphrase is chosen once.
    from zxcvbn import zxcvbn  # noqa: PLC0415

    found = zxcvbn(text[:_LOOKED_AT], user_inputs=[*WORDS, *_of_this_place(own)])
    return int(found["guesses"]) < _FEW_GUESSES


def _of_this_place(own: Iterable[str]) -> set[str]:
    """The words, and the parts of a name that is written with blanks."""
    parts = {part.casefold() for word in own for part in (word, *word.split(), "".join(word.split()))}
    return {part for part in parts if len(part) >= _SHORTEST[part.isascii()]}


def left_over(text: str, own: Iterable[str] = ()) -> int:
    """How many different characters stand in `text` besides what is tried first. `own`: words of this place."""
    words = sorted({*WORDS, *_of_this_place(own)}, key=len, reverse=True)
    plain = _YEAR.sub(" ", text.casefold())
    # Words first as they are written, then with signs for letters: 1 may be a digit, and may be an i.
    for spelt in (plain, plain.translate(_LEETSPEAK)):
        if any(word in spelt for word in words):
            plain = spelt
            break
    for word in words:
        plain = plain.replace(word, " ")
    plain = _REPEATED.sub(lambda found: found[1] or found[2], plain)
    return len({letter for part in _without_runs(plain).split() for letter in part})


def _without_runs(text: str) -> str:
    """What follows on a keyboard's row, in the alphabet or among the digits is one character, however long."""
    kept: list[str] = []
    length = 1
    for before, after in pairwise(f" {text}"):
        length = length + 1 if _follows(before, after) else 1
        if length < _RUN:
            kept.append(after)
        elif length == _RUN:
            kept[-1:] = []
    return "".join(kept)


def _follows(before: str, after: str) -> bool:
    return any(pair in row for row in _ROWS for pair in (before + after, after + before))
