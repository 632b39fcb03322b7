"""The languages that there are: a folder each in `resources/languages`, by its tag."""

import re
from dataclasses import replace
from functools import cache
from pathlib import Path

from kiosk.city_data.shipped import FOLDER, LANGUAGES, language_folder
from kiosk.domain.values.errors import UserError
from kiosk.domain.values.languages import JAPANESE, Language, Locale
from kiosk.files.formats.plain_data import read_as
from kiosk.files.names import name_shown, why

_FILE = "language.toml"
# What most languages have, where their own file says nothing of it.
_USUAL = {"breaks": "words", "between": " ", "first_keys": "latin", "offered": False}
_LEAST_TIMES, _MOST_TIMES = 0.5, 2.0
_FONT_NAME = re.compile(r"[\w-]+\.(?:ttf|otf|ttc)")
_FONTS = Path("/usr/share/fonts")


class LocaleError(UserError):
    """A language's own file cannot be used. The message names it, and what is wrong."""


def tags() -> frozenset[Language]:
    """Of all that there are; no file is read."""
    return frozenset({JAPANESE, *(Language(file.parent.name) for file in LANGUAGES.glob(f"*/{_FILE}"))})


@cache
def languages() -> tuple[Language, ...]:
    """In the order in which they are offered. Raises LocaleError."""
    return tuple(sorted(tags(), key=lambda language: (locale_of(language).order, language)))


@cache
def locale_of(language: Language) -> Locale:
    """Raises LocaleError."""
    if language == JAPANESE:
        return Locale()
    # Loaded where there is a file: a first picture in Japanese needs none (ADR 36).
    from kiosk.files.formats.toml import read_toml  # noqa: PLC0415

    file = language_folder(language) / _FILE
    try:
        said = read_toml(file)
        if "name" not in said:
            raise LocaleError(f"{name_shown(language)}/{_FILE}: name is missing: what the language calls itself")
        return _within_bounds(replace(read_as(Locale, {**_USUAL, **said}), tag=language))
    except OSError as error:
        raise LocaleError(f"{name_shown(language)}/{_FILE}: cannot be read: {why(error)}") from None
    except ValueError as error:
        raise LocaleError(f"{name_shown(language)}/{_FILE}: {error}") from None


def _within_bounds(locale: Locale) -> Locale:
    """Raises ValueError."""
    for name, times in (("size", locale.size), ("line_height", locale.line_height)):
        if not _LEAST_TIMES <= times <= _MOST_TIMES:
            raise ValueError(f"{name}: is out of bounds (write a number from {_LEAST_TIMES} to {_MOST_TIMES})")
    # Each is looked for by its name: a path or a pattern would find what is no font.
    if (odd := next((name for name in locale.font_files if not _FONT_NAME.fullmatch(name)), None)) is not None:
        raise ValueError(f"font_files: {odd!r} is no name of a font's file (write one like OpenSans-Regular.ttf)")
    return locale


@cache
def font_files(locale: Locale) -> tuple[Path, ...]:
    """The files of its own font, the bundle's or the system's; none where one of them is not on this machine."""
    folders = FOLDER / "fonts" / locale.tag, _FONTS
    found = [next((file for folder in folders for file in folder.rglob(name)), None) for name in locale.font_files]
    return tuple(file for file in found if file is not None) if None not in found else ()


def has_office(language: Language) -> bool:
    """Whether clerks' sentences are written in it too."""
    return language == JAPANESE or (language_folder(language) / "office.ts").exists()


def has_letters(locale: Locale) -> bool:
    """Whether this machine has the font that the language needs."""
    return not locale.font or bool(font_files(locale))


def clip_file(language: Language) -> Path:
    return language_folder(language) / "voice.zip"


def has_voice(language: Language) -> bool:
    """Whether its clips have been made on this machine."""
    return clip_file(language).is_file()
