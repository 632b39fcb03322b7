"""The settings as a TOML file: as they are in force, or as a commented file to begin with."""

import json
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, Field, fields
from datetime import datetime, time
from enum import Enum
from pathlib import Path
from typing import Any

from kiosk.app.settings import Settings
from kiosk.app.settings_loading import variable_of

_BEGINNING = """\
# Settings of the counter kiosk. Every setting stands here as a comment, with its default:
# take the # before a line away, and write what counts on this machine.
# `kiosk settings check --config THIS_FILE` says what is wrong, `kiosk settings show` what counts.
# The environment (KIOSK_…) stands over this file, and the command line over both.
"""


def settings_as_file(settings: Settings, sources: Mapping[str, str]) -> Iterator[str]:
    """A line for each setting, which a file may hold: its value, where that comes from, what it means."""
    for each in fields(Settings):
        value = getattr(settings, each.name)
        told = f"[{sources[each.name]}] {each.metadata['about']}"
        yield f"# {each.name}: unset  {told}" if value is None else f"{each.name} = {toml_of(value)}  # {told}"


def settings_as_items(settings: Settings, sources: Mapping[str, str]) -> Iterator[dict[str, object]]:
    """The same for programs. A value is as a file has it; None: unset."""
    for each in fields(Settings):
        value = getattr(settings, each.name)
        written = None if value is None else tomllib.loads(f"value = {toml_of(value)}")["value"]
        plain = written.isoformat() if isinstance(written, datetime) else written
        yield {"name": each.name, "value": plain, "source": sources[each.name], "meaning": each.metadata["about"]}


def file_to_begin_with() -> str:
    """Every setting as a comment, with what it means, what may be written, its default, its name in the environment."""
    return "\n".join((_BEGINNING, *("\n".join((*_told(each), "")) for each in fields(Settings))))


def _told(setting: "Field[Any]") -> Iterator[str]:
    default = setting.default if setting.default_factory is MISSING else setting.default_factory()
    example = default if default is not None else setting.metadata["example"]
    unset = ", unset here" if default is None else ""
    yield f"# {setting.metadata['about']}"
    yield f"# ({_allowed(example, setting.metadata)}{unset}; {variable_of(setting.name)} in the environment)"
    yield f"# {setting.name} = {toml_of(example)}"


def _allowed(value: object, limits: Mapping[str, Any]) -> str:
    """What may be written in the place of this value."""
    match value:
        case _ if "words" in limits:
            return f"one of {', '.join(limits['words'])}"
        case Enum():
            return f"one of {', '.join(str(member.value) for member in type(value))}"
        case bool():
            return "true or false"
        case int() | float():
            low, high = (next(limits[name] for name in pair if name in limits) for pair in _BOUNDS)
            number = "a number" if isinstance(value, float) else "a whole number"
            return f"{number} of {limits['unit']} from {low} to {high}"
        case str() if "longest" in limits:
            return f"text of at most {limits['longest']} characters"
        case Path():
            return "a path; one with a backslash in single quotation marks"
        case datetime():
            return "a day and a time"
        case time():
            return "a time of day"
        case tuple():
            return "a list of texts"
    return "text"


_BOUNDS = (("least", "above"), ("most", "below"))


def toml_of(value: object) -> str:
    """As it is written in a TOML file."""
    match value:
        case bool():
            return str(value).lower()
        case Enum():
            return _quoted(str(value.value))
        case int() | float():
            return str(value)
        case datetime():
            return value.isoformat()
        case time():
            return _quoted(f"{value:%H:%M}")
        case tuple():
            return f"[{', '.join(map(toml_of, value))}]"
    return _quoted(str(value))


def _quoted(text: str) -> str:
    written = json.dumps(text, ensure_ascii=False)
    return "".join(letter if letter.isprintable() else f"\\U{ord(letter):08x}" for letter in written)
