"""The data that cities change, validated when it is loaded."""

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Annotated, Any, ClassVar, TypeVar

# WORKAROUND: once PySide6 is loaded in its own way, shiboken reads the source of each module imported after it, and
# stumbles over pydantic's lazy ones half-way through their import (shibokensupport/feature.py): these come first.
import pydantic.dataclasses
import pydantic.root_model
import pydantic.type_adapter  # noqa: F401
from pydantic import Field, TypeAdapter, ValidationError

from kiosk.city_data.locales import locale_of
from kiosk.city_data.shipped import FOLDER
from kiosk.domain.city.municipality import CallCentre, Municipality
from kiosk.domain.city.phone_help.soundness import pictures_of, problems_of
from kiosk.domain.city.phone_help.tree import PhoneTree
from kiosk.domain.city.programme import Programme
from kiosk.domain.city.reading_matter import ApplicationMethod, LeafletText
from kiosk.domain.values.errors import UserError
from kiosk.domain.values.languages import JAPANESE, Language, Wording
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.times import STRICT, Period
from kiosk.files.drawings import drawing_problem
from kiosk.files.formats.toml import read_shown, read_toml
from kiosk.files.names import name_shown, why

T = TypeVar("T")
Keyed = TypeVar("Keyed", Programme, Municipality)


class DataError(UserError):
    """A data file cannot be used. The message names the file, the place in it and what is wrong."""


@dataclass(frozen=True)
class National:
    """What is the same for every counter."""

    __pydantic_config__: ClassVar = STRICT
    call_centre: CallCentre
    maintenance: tuple[Period, ...] = ()
    pin_reset: tuple[LeafletText, ...] = ()


@dataclass(frozen=True)
class Wordings:
    """Translations of the data's texts: Japanese on the left, the other language on the right."""

    __pydantic_config__: ClassVar = STRICT
    wording: dict[Annotated[str, Field(min_length=1)], Annotated[str, Field(min_length=1)]]


@dataclass(frozen=True)
class Ways:
    """The other ways to apply, in the order in which they are offered."""

    __pydantic_config__: ClassVar = STRICT
    ways: tuple[ApplicationMethod, ...]


def programmes(folder: Path = FOLDER) -> dict[str, Programme]:
    """All programmes by key. Raises DataError."""
    found: dict[str, Programme] = {}
    for file in _files(folder / "programmes"):
        programme = _validated(file, _read(file), Programme)
        _look_at_pictures(file, "about", programme.about)
        _add(found, file, programme)
    return found


def municipalities(folder: Path = FOLDER) -> dict[str, Municipality]:
    """All municipalities by key, each with the national call centre. Raises DataError."""
    national = _national(folder)
    found: dict[str, Municipality] = {}
    for file in _files(folder / "municipalities"):
        data = {"call_centre": national.call_centre, "pin_reset": national.pin_reset, **_read(file)}
        municipality = _validated(file, data, Municipality)
        _look_at_pictures(file, "about", municipality.about)
        _look_at_pictures(file, "pin_reset", municipality.pin_reset)
        _add(found, file, municipality)
    return found


def maintenance(folder: Path = FOLDER) -> tuple[Period, ...]:
    """The platform's maintenance windows. Raises DataError."""
    return _national(folder).maintenance


def ways(folder: Path = FOLDER) -> dict[str, ApplicationMethod]:
    """The other ways to apply, by key. Raises DataError."""
    file = folder / "ways.toml"
    found: dict[str, ApplicationMethod] = {}
    for number, way in enumerate(_validated(file, _read(file), Ways).ways):
        place = f"ways.{number}"
        if way.key in found:
            raise DataError(f"{file.name}: {place}.key: another way has the key {name_shown(way.key)} already")
        if (wrong := _drawing_problem(f"icons/{way.icon}")) is not None:
            raise DataError(f"{file.name}: {place}.icon: the drawing {name_shown(way.icon)} in resources/icons {wrong}")
        _look_at_pictures(file, f"{place}.pages", way.pages)
        found[way.key] = way
    return found


def ways_of(programme: Programme, folder: Path = FOLDER) -> tuple[ApplicationMethod, ...]:
    """The other ways to apply in this programme, in its order. Raises DataError."""
    known = ways(folder)
    for number, key in enumerate(programme.ways):
        if key not in known:
            place = f"{programme.key}.toml: ways.{number}"
            raise DataError(f"{place}: there is no way {key!r} in ways.toml; there are: {name_shown(', '.join(known))}")
    return tuple(known[key] for key in programme.ways)


def phone_tree(folder: Path = FOLDER) -> PhoneTree:
    """The questions of the phone doctor. Raises DataError."""
    file = folder / "troubleshooting" / "phone.toml"
    tree = _validated(file, _read(file), PhoneTree)
    problems = problems_of(tree) + [
        (place, f"the drawing {name_shown(name)} in resources {wrong}")
        for place, name in pictures_of(tree)
        if (wrong := _drawing_problem(name)) is not None
    ]
    if problems:
        raise DataError(f"{file.name}: " + "; ".join(f"{place}: {problem}" for place, problem in problems))
    return tree


def wording(language: Language, folder: Path = FOLDER) -> Wording:
    """The translations of the data's texts into this language; none before its file is written. Raises DataError."""
    file = folder / "languages" / language / "data.toml"
    if language == JAPANESE or not file.exists():
        return {}
    try:
        # In the letters of its own font, of which a test knows.
        read = read_toml if locale_of(language).font else read_shown
        return _validated(file, _read(file, read), Wordings).wording
    except DataError as error:
        raise DataError(f"languages/{language}/{error}") from None


def _look_at_pictures(file: Path, place: str, pages: tuple[LeafletText, ...]) -> None:
    """A misspelt picture is told when the data is loaded, not when a person turns to its page."""
    for number, page in enumerate(pages):
        wrong = _drawing_problem(f"illustrations/{page.picture}") if page.picture else None
        if wrong is not None:
            raise DataError(
                f"{file.name}: {place}.{number}.picture: the drawing {name_shown(page.picture)} "
                f"in resources/illustrations {wrong}"
            )


@cache
def _drawing_problem(name: str) -> str | None:
    """Checked once for each start, because many files name the same drawings."""
    return drawing_problem(FOLDER, name)


def _national(folder: Path) -> National:
    file = folder / "national.toml"
    return _validated(file, _read(file), National)


def _add(found: dict[str, Keyed], file: Path, item: Keyed) -> None:
    if item.key in found:
        raise DataError(f"{file.name}: key: another file has the key {name_shown(item.key)} already")
    found[item.key] = item


def _files(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.toml"))


def _read(file: Path, read: Callable[[Path], dict[str, Any]] = read_shown) -> dict[str, Any]:
    try:
        return read(file)
    except OSError as error:
        raise DataError(f"{name_shown(file.name)}: cannot be read: {why(error)}") from None
    except ValueError as error:
        raise DataError(f"{name_shown(file.name)}: {error}") from None


@cache
def _adapter(kind: type) -> TypeAdapter[Any]:
    """Once a kind of file: to build it takes longer than to read the file."""
    return TypeAdapter(kind)


def _validated(file: Path, data: object, kind: type[T]) -> T:
    try:
        valid: T = _adapter(kind).validate_python(data)  # type: ignore[arg-type] # a class can be hashed
    except ValidationError as error:
        problems = "; ".join(
            f"{name_shown('.'.join(str(part) for part in problem['loc'])) or 'file'}: {problem['msg']}"
            for problem in error.errors(include_url=False)
        )
        raise DataError(f"{file.name}: {problems}") from error
    return valid
