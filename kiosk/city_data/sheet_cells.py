"""Parsers for the cells of a city's sheets. Each returns the value, or raises TextFault that says what to write."""

import re
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from enum import StrEnum

from kiosk.domain.city.reading_matter import is_web_address
from kiosk.domain.city.services import LONGEST_ID, Campaign, Length
from kiosk.domain.settings.sheet_faults import SheetFaultKind, TextFault
from kiosk.domain.values.text import input_forms
from kiosk.domain.values.text.input_forms import in_usual_widths
from kiosk.domain.values.text.letters import Written
from kiosk.files.characters import check_shown
from kiosk.files.sheets import spelt

UNKNOWN = "unknown"
LONGEST = 300
_LENGTH = re.compile(r"([0-9]{1,2})(?:[-~〜～]([0-9]{1,2}))?")
_UNTIL = re.compile(r"\(([0-9]{4}[-/][0-9]{1,2}[-/][0-9]{1,2}|令和[0-9]+年[0-9]+月[0-9]+日)まで\)$")
_DAYS_OF_EXCEL = range(20_000, 80_000)
"""Excel's numbers for the days from 1954 to 2119."""


def matching(pattern: re.Pattern[str], wrong: SheetFaultKind) -> Callable[[str], str]:
    """Accept what the pattern matches, in any width. `unknown` is never accepted as a key or a reading."""

    def parse(text: str) -> str:
        plain = in_usual_widths(text)
        if pattern.fullmatch(plain) is None or plain == UNKNOWN:
            raise TextFault(wrong, written=spelt(text, lambda letter: pattern.fullmatch(letter) is not None))
        return plain

    return parse


def optional(parse: Callable[[str], object], *nothing: str) -> Callable[[str], object]:
    """Return None for texts that stand for nothing."""
    return lambda text: None if in_usual_widths(text) in nothing else parse(text)


def choice(kind: type[StrEnum], empty: StrEnum | None = None) -> Callable[[str], StrEnum]:
    """Accept one of its words. An empty cell is refused unless `empty` says what it stands for."""
    words = {choice.value: choice for choice in kind}
    if empty is not None:
        words[""] = empty
    letters = set("".join(words))

    def parse(text: str) -> StrEnum:
        plain = in_usual_widths(text)
        if plain not in words:
            written = spelt(text, letters.__contains__)
            raise TextFault(SheetFaultKind.NO_WORD, written=written, words=", ".join(kind))
        return words[plain]

    return parse


def text_of(text: str) -> str:
    if len(text) > LONGEST:
        raise TextFault(SheetFaultKind.TOO_LONG, length=len(text), most=LONGEST)
    check_shown(text)
    return text


def name_of(text: str) -> str:
    if in_usual_widths(text) in ("", UNKNOWN):
        raise TextFault(SheetFaultKind.NO_NAME)
    return text_of(text)


def length_of(text: str) -> Length:
    found = _LENGTH.fullmatch(in_usual_widths(text))
    if found is None:
        raise TextFault(SheetFaultKind.NO_LENGTH, written=Written(text))
    try:
        return Length(int(found[1]), int(found[2] or found[1]))
    except ValueError:
        raise TextFault(SheetFaultKind.LENGTH_BOUNDS, written=Written(text), most=LONGEST_ID) from None


def day_of(text: str) -> date:
    plain = in_usual_widths(text)
    with suppress(ValueError):
        return input_forms.day_of(plain)
    if plain.isdecimal() and len(plain) == 5 and int(plain) in _DAYS_OF_EXCEL:
        raise TextFault(SheetFaultKind.EXCEL_DAY, written=Written(text))
    raise TextFault(SheetFaultKind.NO_DAY, written=Written(text))


def url_of(text: str) -> str:
    plain = in_usual_widths(text)
    if not is_web_address(plain):
        raise TextFault(SheetFaultKind.NO_ADDRESS, written=Written(text))
    return text_of(plain)


def sources_of(text: str) -> tuple[str, ...]:
    return tuple(text_of(source) for source in text.split(" ; "))


def campaigns_of(text: str) -> tuple[Campaign, ...]:
    """Campaigns, separated by " ; ". One that ends with its last day is shown until that day."""
    return tuple(_campaign(text_of(part.strip())) for part in text.split(" ; "))


def _campaign(text: str) -> Campaign:
    ends = _UNTIL.search(in_usual_widths(text))
    return Campaign(text, None if ends is None else day_of(ends[1]))


said = optional(text_of, "", UNKNOWN)
"""A sentence; None if there is nothing to say or nothing is known."""
