"""One form for names that people take for the same: by what they look like, and not by how they are written.

The idea of Unicode's TR 39, for the letters that the program can show: Latin, Greek, Cyrillic, kana and kanji.
"""

import unicodedata

_VOICING = frozenset("\u3099\u309a")
_CAPITALS = str.maketrans("АВЕКМНОРСТУХЅІЈΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEKMHOPCTYXSIJABEZHIKMNOPTYX")
"""Cyrillic and Greek. Before case is folded, for a small ν looks like v and a capital one like N."""

_ALIKE = str.maketrans(
    # Digits and Latin, Cyrillic, Greek; kana as the kanji or sign that each looks like.
    "1|ıi0авекмнорстухѕіјԁһԛԝαεικνορτυχγニカロエタトハヘリミチオセ一―-‐−",
    "lllloabekmhopctyxsljdhqwaelkvoptuxy二力口工夕卜八へり三千才せーーーーー",
)


def skeleton(name: str) -> str:
    """The same for two names that look alike: case, width, accents, blanks and signs between do not tell them apart."""
    folded = unicodedata.normalize("NFKC", name).translate(_CAPITALS).casefold()
    seen = "".join(letter for letter in unicodedata.normalize("NFKD", folded) if _is_seen(letter))
    return unicodedata.normalize("NFC", seen).translate(_ALIKE)


def _is_seen(letter: str) -> bool:
    if letter in _VOICING:
        return True
    return not letter.isspace() and unicodedata.category(letter) not in {"Mn", "Me", "Cf", "Cc"}
