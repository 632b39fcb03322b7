"""What passphrases are made of that are tried first: words, runs of keys, repetitions and years.

The words are those that public lists of the commonest passwords have again and again (NCSC's 100,000 of 2019, NordPass'
yearly 200), written plainly, and this desk's own.
"""

import re
from collections.abc import Iterable
from itertools import pairwise

WORDS = frozenset(
    {
        *(
            "password",
            "passphrase",
            "passwort",
            "passcode",
            "secret",
            "admin",
            "administrator",
            "root",
            "login",
            "user",
        ),
        *("welcome", "letmein", "iloveyou", "loveyou", "changeme", "default", "trustno", "guest", "test", "hello"),
        *(
            "master",
            "monkey",
            "dragon",
            "sunshine",
            "princess",
            "football",
            "baseball",
            "soccer",
            "basketball",
            "shadow",
        ),
        *("superman", "batman", "pokemon", "starwars", "computer", "internet", "whatever", "freedom", "michael"),
        *(
            "charlie",
            "jordan",
            "jessica",
            "ashley",
            "daniel",
            "thomas",
            "flower",
            "summer",
            "winter",
            "spring",
            "autumn",
        ),
        *("january", "february", "march", "april", "june", "july", "august", "september", "october", "november"),
        *("december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
        *("qwerty", "qwertz", "asdf", "zxcv", "qaz", "wsx", "edc", "zaq", "xsw", "cde", "1q2w3e4r", "q1w2e3r4"),
        *("love", "lovely", "cookie", "google", "yahoo", "windows", "nendo", "年度"),
        *("mynumber", "mynumbercard", "mynapoint", "mynaportal", "maina", "mykey", "kiosk", "point", "points", "card"),
        *("maikinbango", "shiyakusho", "kuyakusho", "yakuba", "madoguchi", "shiminka", "koukinka", "counter", "desk"),
        *("sakura", "nippon", "nihon", "japan", "tokyo", "osaka", "himitsu", "arigatou", "konnichiwa", "doraemon"),
        *(
            "マイナンバー",
            "カード",
            "マイナ",
            "ポイント",
            "ポータル",
            "マイキー",
            "パスワード",
            "パスフレーズ",
            "ひみつ",
        ),
        *(
            "市役所",
            "区役所",
            "役場",
            "窓口",
            "市民課",
            "予約",
            "申込",
            "暗証番号",
            "さくら",
            "ありがとう",
            "こんにちは",
        ),
    }
)
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "abcdefghijklmnopqrstuvwxyz", "01234567890", "あいうえおかきくけこ")
_RUN = 3
_LEETSPEAK = str.maketrans("@4301$5!7", "aaeoissit")
_YEAR = re.compile(r"(?:19|20)[0-9]{2}|(?:令和|平成|reiwa|heisei)[0-9]{0,2}")
_REPEATED = re.compile(r"(.{1,8}?)\1{2,}|(.{3,}?)\2+")


def left_over(text: str, own: Iterable[str] = ()) -> int:
    """How many different characters stand in `text` besides what is tried first. `own`: words of this place."""
    words = sorted({*WORDS, *(word.casefold() for word in own if len(word) >= _RUN)}, key=len, reverse=True)
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
