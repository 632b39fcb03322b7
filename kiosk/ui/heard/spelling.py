"""Numbers and IDs as they are read out: character by character. A reader would make thousands of them, or a word."""

import re

from kiosk.domain.values.text.readings import bare
from kiosk.ui.messages import say
from kiosk.ui.messages.frame.heard import HeardTexts

_NUMBER = re.compile(r"[0-9A-Za-z][0-9A-Za-z -]*")
_GROUPED = re.compile(r"[0-9A-Z]{4}( [0-9A-Z]{4})*( [0-9A-Z]{1,4})?")
_ENDS = "。.!?!?।"


def is_number(text: str) -> bool:
    """Whether it is a number or an ID, and no words. An ID may be letters alone: in groups of four, all capital."""
    has_digit = any(map(str.isdigit, text))
    return bool((_NUMBER if has_digit else _GROUPED).fullmatch(text)) and (has_digit or " " in text)


def spelled(text: str) -> str:
    """Each character by itself, with a pause between groups; capital and small are told where both are."""
    both = text.lower() != text and text.upper() != text
    groups = (" ".join(_one(letter, both=both) for letter in group) for group in re.split(r"[ -]+", text))
    return say(HeardTexts.PAUSE).join(group for group in groups if group)


def _one(letter: str, *, both: bool) -> str:
    if both and letter.isalpha():
        return say(HeardTexts.CAPITAL if letter.isupper() else HeardTexts.SMALL, letter=letter)
    return letter


def in_sentences(*texts: str) -> str:
    """One after the other, each with an end that can be heard."""
    told = [" ".join(bare(text).split()) for text in texts if text.strip()]
    ended = [text if text[-1] in _ENDS else say(HeardTexts.END, sentence=text) for text in told[:-1]]
    return " ".join((*ended, *told[-1:]))
