"""The languages of the citizen's screen, and what the city's data says in each."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from enum import Enum, StrEnum
from typing import TypeVar, cast

T = TypeVar("T")


class Language(StrEnum):
    """By their tags (BCP 47)."""

    JA = "ja"
    EN = "en"


Wording = Mapping[str, str]
"""What another language says for a text of the data, which is written in Japanese."""


def reworded(data: T, wording: Wording) -> T:
    """The same data with each text that has another wording in it; what has none stays as the city wrote it.

    Raises ValueError where a wording cannot stand in its place.
    """
    return cast(T, _reworded(data, wording))


def _reworded(data: object, wording: Wording) -> object:
    match data:
        case Enum():
            return data
        case str():
            return wording.get(data, data)
        case tuple():
            return _same_or(data, tuple(_reworded(part, wording) for part in data))
        case _ if is_dataclass(data) and not isinstance(data, type):
            said = {field.name: getattr(data, field.name) for field in fields(data) if field.init}
            other = {name: _reworded(value, wording) for name, value in said.items()}
            changed = {name: value for name, value in other.items() if value is not said[name]}
            # An index over many services is made anew only where one of them says something else.
            try:
                return replace(data, **changed) if changed else data
            except ValueError as error:
                raise ValueError(f"{error}: {', '.join(map(str, changed.values()))}") from None
        case _:
            return data


def _same_or(data: tuple[object, ...], other: tuple[object, ...]) -> tuple[object, ...]:
    return data if all(new is old for new, old in zip(other, data, strict=True)) else other
