"""Reads a TOML file that a person wrote, or says where a mistake is and what to write there."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from kiosk.domain.values.text.input_forms import composed
from kiosk.files.characters import check_shown, unseen_at
from kiosk.files.names import code_of, name_shown
from kiosk.files.reading import contents
from kiosk.files.texts import SAVE_TEXT, decoded

LARGEST = 1024 * 1024
_LONGEST_LINE = 10_000
"""The parser takes time by the square of a key's parts; a line holds no more than this."""
_NESTED = "the file has tables within tables beyond measure (take some out)"
_LINE_END = re.compile("\r\n?")
_PLACE = re.compile(r"(.*) \(at (?:line (\d+), column (\d+)|end of document)\)", re.DOTALL)
_QUOTED_BACKSLASH = re.compile(r'"[^"]*\\')
_BARE_WORD = re.compile(r"=\s*[^\s\"'\[{\d]")


def read_toml(file: Path) -> dict[str, Any]:
    """Raises OSError; ValueError: where, and what is wrong (what to do)."""
    return _parsed(_text(file))


def read_shown(file: Path) -> dict[str, Any]:
    """Read a file whose texts are shown to people, with marks joined to their letters (NFC).

    Raises OSError; ValueError, also for a character that the screen's fonts do not have.
    """
    text = _text(file)
    try:
        data: dict[str, Any] = _joined(_parsed(text))
    except RecursionError:
        raise ValueError(_NESTED) from None
    for place, said in _texts(data):
        for line in said.split("\n"):
            try:
                check_shown(line.replace("\t", " "))
            except ValueError as error:
                raise ValueError(f"{_place_of(text, line)}{name_shown(place)}: {error}") from None
    return data


def _text(file: Path) -> str:
    data = contents(file, LARGEST)
    if len(data) > LARGEST:
        raise ValueError(f"the file is larger than {LARGEST // 1024**2} MiB (is it the right one?)")
    text = _LINE_END.sub("\n", decoded(data, SAVE_TEXT))
    for number, line in enumerate(text.split("\n"), start=1):
        if len(line) > _LONGEST_LINE:
            raise ValueError(f"line {number}: has more than {_LONGEST_LINE:,} characters (break it)")
    return text


def _parsed(text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except RecursionError:
        raise ValueError(_NESTED) from None
    except tomllib.TOMLDecodeError as error:
        raise ValueError(_explained(str(error), text)) from None
    except ValueError:  # of Python's own: a number of thousands of digits
        raise ValueError("a number in the file is too long (shorten it)") from None


def _explained(message: str, text: str) -> str:
    found = _PLACE.fullmatch(message)
    if found is None or found[2] is None:
        what = found[1] if found is not None else message
        return f"at the end of the file: {what} (look at the last line, and for a quotation mark or bracket left open)"
    number, column = int(found[2]), int(found[3])
    line = text.split("\n")[number - 1]
    return f"line {number}, column {column}: {found[1]} ({_advice(found[1], line, column)})"


def _advice(what: str, line: str, column: int) -> str:
    there = line[column - 1 : column]
    if what.startswith("Cannot"):
        return "it is said in the file already: take one of the two out"
    if _QUOTED_BACKSLASH.search(line):
        return r"write a path in single quotation marks, like 'C:\kiosk', or with / in it"
    if odd := next((letter for letter in (there, line.strip()[:1]) if letter and not letter.isascii()), None):
        return f"there is {code_of(odd)}; outside quotation marks write letters, digits and signs of ASCII"
    if _BARE_WORD.search(line):
        return 'put text between quotation marks: name = "text"; yes and no are true and false, without them'
    return 'a line is like: name = "text", name = 5 or name = true'


def _joined(value: Any) -> Any:  # noqa: ANN401 - whatever TOML can say
    match value:
        case str():
            return composed(value)
        case list():
            return [_joined(item) for item in value]
        case dict():
            return {composed(name): _joined(item) for name, item in value.items()}
    return value


def _texts(value: Any, place: str = "") -> Iterator[tuple[str, str]]:  # noqa: ANN401 - whatever TOML can say
    """Every text with its place, names of keys included."""
    match value:
        case str():
            yield place, value
        case list():
            for number, item in enumerate(value):
                yield from _texts(item, f"{place}.{number}" if place else str(number))
        case dict():
            for name, item in value.items():
                yield place or "file", name
                yield from _texts(item, f"{place}.{name}" if place else name)


def _place_of(text: str, said: str) -> str:
    """The place of the first character that cannot be shown, if the text stands in the file as it is."""
    written = composed(text)
    begin = written.find(said)
    if begin < 0:
        return ""
    place = begin + (unseen_at(said.replace("\t", " ")) or 0)
    return f"line {written.count(chr(10), 0, place) + 1}, column {place - written.rfind(chr(10), 0, place)}, "
