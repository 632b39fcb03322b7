"""Data of the domain as JSON and TOML can write it, and back: strictly, for a file may hold anything."""

from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, datetime, time
from enum import Enum
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, cast, get_args, get_origin

T = TypeVar("T")

_PLAIN = {str: "text in quotation marks", int: "whole number", bool: "true or false", float: "number"}
_MOMENTS = frozenset({datetime, date, time})


def written(value: object) -> object:
    """In JSON's own kinds. What is as a class has it by itself is left out."""
    if isinstance(value, tuple):
        return [written(part) for part in value]
    if isinstance(value, date | time):
        return value.isoformat()
    if is_dataclass(value) and not isinstance(value, type):
        kept = ((each.name, each.default, getattr(value, each.name)) for each in fields(value) if each.init)
        return {name: written(part) for name, default, part in kept if default is MISSING or part != default}
    return value


def read_as(kind: type[T], data: object) -> T:
    """What `written` has made of one of this kind. Raises ValueError for anything else."""
    try:
        return cast("T", _read(kind, data))
    except (TypeError, RecursionError) as error:
        raise ValueError(str(error)) from None


def _read(kind: Any, data: object) -> object:  # noqa: ANN401 - a type, or what stands for several
    """Raises ValueError, TypeError."""
    origin, args = get_origin(kind), get_args(kind)
    if origin in (UnionType, Union):
        if data is None and NoneType in args:
            return None
        (other,) = (each for each in args if each is not NoneType)
        return _read(other, data)
    if origin is tuple and isinstance(data, list):
        kinds = (args[0],) * len(data) if args[1:] == (Ellipsis,) else args
        return tuple(_read(each, part) for each, part in zip(kinds, data, strict=True))
    if origin is dict and isinstance(data, Mapping):
        return {_read(args[0], name): _read(args[1], part) for name, part in data.items()}
    if is_dataclass(kind) and isinstance(data, Mapping):
        known = {each.name: each.type for each in fields(kind) if each.init}
        return cast("Any", kind)(**{name: _named(name, known.get(name), part) for name, part in data.items()})
    if isinstance(data, str) and isinstance(kind, type):
        if issubclass(kind, Enum):
            return _member(kind, data)
        if kind in _MOMENTS:
            return cast("Any", kind).fromisoformat(data)
    kind = getattr(kind, "__supertype__", kind)
    if kind is float and type(data) is int:
        return float(data)
    if kind in _PLAIN and type(data) is kind:
        return data
    raise ValueError(f"{data!r} is no {_PLAIN.get(kind, kind)}")


def _named(name: str, kind: Any, data: object) -> object:  # noqa: ANN401 - a type, or what stands for several
    """Raises ValueError that names the field."""
    if kind is None:
        raise ValueError(f"{name} is not known")
    try:
        return _read(kind, data)
    except (TypeError, ValueError) as error:
        raise ValueError(f"{name}: {error}") from None


def _member(kind: type[Enum], data: str) -> Enum:
    try:
        return kind(data)
    except ValueError:
        raise ValueError(f"{data!r} is none of {', '.join(str(each.value) for each in kind)}") from None
