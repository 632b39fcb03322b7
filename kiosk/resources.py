"""The data that cities change, validated when it is loaded."""

import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar, TypeVar

from pydantic import TypeAdapter, ValidationError

from kiosk.domain.errors import Explained
from kiosk.domain.municipality import CallCentre, Municipality
from kiosk.domain.programme import Programme
from kiosk.domain.times import STRICT, Period

T = TypeVar("T")
Keyed = TypeVar("Keyed", Programme, Municipality)

# A frozen bundle unpacks its data to a folder of its own.
FOLDER = Path(getattr(sys, "_MEIPASS", Path(__file__).parent.parent)) / "resources"


class DataError(Explained):
    """A data file cannot be used. The message names the file, the place in it and what is wrong."""


@dataclass(frozen=True)
class National:
    """What is the same for every counter."""

    __pydantic_config__: ClassVar = STRICT
    call_centre: CallCentre
    maintenance: tuple[Period, ...] = ()


def programmes(folder: Path = FOLDER) -> dict[str, Programme]:
    """All programmes by key. Raises DataError."""
    found: dict[str, Programme] = {}
    for file in _files(folder / "programmes"):
        _add(found, file, _validated(file, _read(file), Programme))
    return found


def municipalities(folder: Path = FOLDER) -> dict[str, Municipality]:
    """All municipalities by key, each with the national call centre. Raises DataError."""
    national = _national(folder)
    found: dict[str, Municipality] = {}
    for file in _files(folder / "municipalities"):
        data = {"call_centre": national.call_centre, **_read(file)}
        _add(found, file, _validated(file, data, Municipality))
    return found


def maintenance(folder: Path = FOLDER) -> tuple[Period, ...]:
    """The platform's maintenance windows. Raises DataError."""
    return _national(folder).maintenance


def _national(folder: Path) -> National:
    file = folder / "national.toml"
    return _validated(file, _read(file), National)


def _add(found: dict[str, Keyed], file: Path, item: Keyed) -> None:
    if item.key in found:
        raise DataError(f"{file.name}: key: another file has the key {item.key} already")
    found[item.key] = item


def _files(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.toml"))


def _read(file: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise DataError(f"{file.name}: {error}") from error


def _validated(file: Path, data: object, kind: type[T]) -> T:
    try:
        return TypeAdapter(kind).validate_python(data)
    except ValidationError as error:
        problems = "; ".join(
            f"{'.'.join(str(part) for part in problem['loc']) or 'file'}: {problem['msg']}"
            for problem in error.errors(include_url=False)
        )
        raise DataError(f"{file.name}: {problems}") from error
