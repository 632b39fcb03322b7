"""Typing kana key by key: the marks ゛ and ゜, and the small forms, change the kana before them."""

import unicodedata

VOICED, SEMI_VOICED, SMALL = "゛", "゜", "小"
_COMBINING = {VOICED: "\u3099", SEMI_VOICED: "\u309a"}
_LARGE, _SMALL = "あいうえおつやゆよわ", "ぁぃぅぇぉっゃゅょゎ"
_OTHER_SIZE = str.maketrans(_LARGE + _SMALL, _SMALL + _LARGE)


def with_key(text: str, key: str) -> str:
    """The text after a key. A mark that does not go with the last kana changes nothing; pressed twice it is undone."""
    if key not in (VOICED, SEMI_VOICED, SMALL):
        return text + key
    if not text:
        return text
    before, last = text[:-1], text[-1]
    if key == SMALL:
        return before + last.translate(_OTHER_SIZE)
    parts = unicodedata.normalize("NFD", last)
    if parts[1:] == _COMBINING[key]:
        return before + parts[0]
    marked = unicodedata.normalize("NFC", parts[0] + _COMBINING[key])
    return before + marked if len(marked) == 1 else text
