"""Which letters are a language's own. What has to be found in Japanese is in brackets or quotation marks."""

import re

from kiosk.domain.values.languages import Language
from kiosk.domain.values.text.readings import parts

IN_JAPANESE = re.compile(r"[぀-ヿ一-鿿]")
_KANA, _KANJI = re.compile(r"[぀-ヺヽ-ヿ]"), re.compile(r"[一-鿿]")
_IN_MARKS = re.compile(r"[(（〔「『“\"][^)）〕」』”\"]*[)）〕」』”\"]")


def in_other_letters(said: str, language: Language) -> bool:
    """In easy Japanese, a kanji without its reading."""
    match language:
        case "ja":
            return False
        case "ja-easy":
            return any(_KANJI.search(part.letters) for part in parts(said) if not part.reading)
        case "zh-Hans":
            return _KANA.search(_IN_MARKS.sub("", said)) is not None
        case _:
            return IN_JAPANESE.search(_IN_MARKS.sub("", said)) is not None
