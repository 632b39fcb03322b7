"""The languages of the screens, what is usual in each, and what the city's data says in it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from enum import Enum, StrEnum
from functools import cache
from typing import Any, NewType, TypeVar, cast

from kiosk.domain.values.lazy_dataclass import dataclass

T = TypeVar("T")

Language = NewType("Language", str)
"""By its tag (BCP 47). Which there are, the folders of `resources/languages` say (ADR 9)."""

JAPANESE, ENGLISH = Language("ja"), Language("en")


def in_japanese(language: Language) -> bool:
    """Or Japanese in an easy form."""
    return language.split("-", maxsplit=1)[0] == JAPANESE


class LineBreaks(StrEnum):
    """Where a line of text may end."""

    JAPANESE = "japanese"  #: between phrases
    CHINESE = "chinese"  #: between phrases, by the Chinese model
    WORDS = "words"  #: at spaces


class FirstKeys(StrEnum):
    """With which keys a search begins."""

    KANA = "kana"
    LATIN = "latin"


@dataclass(frozen=True)
class Locale:
    """What is usual in a language. By itself: in Japanese, which the program is written in.

    `name`: its own, on its button; `tag`: its folder's. `order`: among the languages that are offered. `font` is empty
    for the program's own; `package` is Debian's package with it, `font_files` the files in it. `charset`: the letters
    that a bundle takes of it, by the name of an encoding; empty: all that it may need are few. `size` and
    `line_height`: times the usual, for letters that are smaller or higher in their em. `between`: what stands between
    two sentences. `offered`: to visitors, for it is finished. `read_by`: which native reader has read all of it; empty:
    nobody.
    """

    name: str = "日本語"
    tag: Language = JAPANESE
    order: int = 0
    font: str = ""
    package: str = ""
    font_files: tuple[str, ...] = ()
    charset: str = ""
    breaks: LineBreaks = LineBreaks.JAPANESE
    size: float = 1.0
    line_height: float = 1.0
    between: str = ""
    first_keys: FirstKeys = FirstKeys.KANA
    offered: bool = True
    read_by: str = ""


NOT_SHOWN = frozenset({"also", "reading", "remark", "source", "sources"})
"""Fields of the data that nobody reads on the screen: what is searched by, and where a fact is from."""

UNSEEN: Mapping[str, bool] = {"is_unseen": True}
"""Metadata of a further field that nobody reads, where another class shows its own of that name."""

Wording = Mapping[str, str]
"""What another language says for a text of the data, which is written in Japanese."""


def texts_in(data: object) -> Iterator[str]:
    """Every text of the data that somebody reads on the screen."""
    match data:
        case Enum():
            return
        case str():
            yield data
        case tuple():
            for part in data:
                yield from texts_in(part)
        case _ if is_dataclass(data) and not isinstance(data, type):
            for name in _shown(type(data)):
                yield from texts_in(getattr(data, name))
        case _:
            return


def reworded(data: T, wording: Wording) -> T:
    """The same data with each text that has another wording in it; what has none stays as the city wrote it.

    Raises ValueError where a wording cannot stand in its place.
    """
    return cast(T, _reworded(data, wording, _fail))


def unfit(data: object, wording: Wording) -> tuple[str, ...]:
    """What `reworded` would raise, each of it: the wordings that cannot stand in their places, and why."""
    found: list[str] = []
    _reworded(data, wording, found.append)
    return tuple(found)


def _fail(told: str) -> None:
    raise ValueError(told)


def _reworded(data: object, wording: Wording, refuse: Callable[[str], None]) -> object:
    match data:
        case Enum():
            return data
        case str():
            return wording.get(data, data)
        case tuple():
            return _same_or(data, tuple(_reworded(part, wording, refuse) for part in data))
        case _ if is_dataclass(data) and not isinstance(data, type):
            changed = {}
            for name in _shown(type(data)):
                value = getattr(data, name)
                if value and (other := _reworded(value, wording, refuse)) is not value:
                    changed[name] = other
            # An index over many services is made anew only where one of them says something else.
            try:
                return replace(data, **changed) if changed else data
            except ValueError as error:
                told = f"{error}: {', '.join(map(str, changed.values()))}"
            refuse(told)
            return data
        case _:
            return data


@cache
def _shown(kind: type[Any]) -> tuple[str, ...]:
    return tuple(
        field.name for field in fields(kind) if field.init and field.name not in NOT_SHOWN and field.metadata != UNSEEN
    )


def _same_or(data: tuple[object, ...], other: tuple[object, ...]) -> tuple[object, ...]:
    return data if all(new is old for new, old in zip(other, data, strict=True)) else other
