"""What the cells of a city's sheets hold: each parser gives the value, or raises ValueError with what to write."""

import re
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from enum import StrEnum

from kiosk.domain.reading import is_web_address
from kiosk.domain.services import Length
from kiosk.sheets import shown

UNKNOWN = "unknown"
LONGEST = 300
_LENGTH = re.compile(r"([0-9]{1,2})(?:[-~〜～]([0-9]{1,2}))?")
_DAY = re.compile(r"([0-9]{4})[-/]([0-9]{1,2})[-/]([0-9]{1,2})")


def matching(pattern: re.Pattern[str], wrong: str) -> Callable[[str], str]:
    """Exactly what the pattern takes. The word for not known is no key and no reading, whatever the pattern says."""

    def parse(text: str) -> str:
        if pattern.fullmatch(text) is None or text == UNKNOWN:
            raise ValueError(f"{shown(text)} {wrong}")
        return text

    return parse


def optional(parse: Callable[[str], object], *nothing: str) -> Callable[[str], object]:
    """None for the texts that say nothing."""
    return lambda text: None if text in nothing else parse(text)


def choice(kind: type[StrEnum], empty: StrEnum | None = None) -> Callable[[str], StrEnum]:
    """One of its words; an empty cell is refused unless it stands for one."""
    words = {choice.value: choice for choice in kind}
    if empty is not None:
        words[""] = empty

    def parse(text: str) -> StrEnum:
        if text not in words:
            raise ValueError(f"{shown(text)} is not one of the words (write {', '.join(kind)})")
        return words[text]

    return parse


def text_of(text: str) -> str:
    if len(text) > LONGEST:
        raise ValueError(f"has {len(text)} characters ({LONGEST} at the most; shorten it)")
    if not text.replace("\u3000", " ").isprintable():
        odd = next(letter for letter in text if letter != "\u3000" and not letter.isprintable())
        what = "a line break" if odd in "\r\n" else f"a character that cannot be shown, U+{ord(odd):04X}"
        raise ValueError(f"holds {what} (write a plain space or leave it out)")
    return text


def name_of(text: str) -> str:
    if text in ("", UNKNOWN):
        raise ValueError("has no name (write the name that people know)")
    return text_of(text)


def length_of(text: str) -> Length:
    found = _LENGTH.fullmatch(text)
    if found is None:
        raise ValueError(
            f"{shown(text)} is no length (write 16 or 4-32; 4〜32 where Excel makes a date of it; or unknown)"
        )
    try:
        return Length(int(found[1]), int(found[2] or found[1]))
    except ValueError as error:
        raise ValueError(f"{shown(text)} is no length ({error})") from None


def day_of(text: str) -> date:
    if found := _DAY.fullmatch(text):
        with suppress(ValueError):
            return date(*(int(part) for part in found.groups()))
    raise ValueError(f"{shown(text)} is no day (write it like 2023-09-29, or unknown)")


def url_of(text: str) -> str:
    if not is_web_address(text):
        raise ValueError(f"{shown(text)} is no web address (write it with https:// or http://, or unknown)")
    return text_of(text)


def sources_of(text: str) -> tuple[str, ...]:
    return tuple(text_of(source) for source in text.split(" ; "))


said = optional(text_of, "", UNKNOWN)
"""A sentence; None where there is nothing to say, or nothing known."""
