"""The data that cities change, validated when it is loaded."""

import sys
import tomllib
from pathlib import Path
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError

from kiosk.domain.errors import Explained
from kiosk.domain.municipality import Municipality
from kiosk.domain.programme import Programme
from kiosk.domain.times import Period

T = TypeVar("T")

# A frozen bundle unpacks its data to a folder of its own.
FOLDER = Path(getattr(sys, "_MEIPASS", Path(__file__).parent.parent)) / "resources"


class DataError(Explained):
    """A data file cannot be used. The message names the file, the place in it and what is wrong."""


def programmes(folder: Path = FOLDER) -> dict[str, Programme]:
    """All programmes by key. Raises DataError."""
    return {item.key: item for item in (_load(file, Programme) for file in _files(folder / "programmes"))}


def municipalities(folder: Path = FOLDER) -> dict[str, Municipality]:
    """All municipalities by key, each with the national call centre. Raises DataError."""
    national = _read(folder / "national.toml")
    found = {}
    for file in _files(folder / "municipalities"):
        data = {"call_centre": national.get("call_centre"), **_read(file)}
        item = _validated(file, data, Municipality)
        found[item.key] = item
    return found


def maintenance(folder: Path = FOLDER) -> tuple[Period, ...]:
    """The platform's maintenance windows. Raises DataError."""
    file = folder / "national.toml"
    return _validated(file, _read(file).get("maintenance", []), tuple[Period, ...])


def _files(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.toml"))


def _load(file: Path, kind: type[T]) -> T:
    return _validated(file, _read(file), kind)


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
