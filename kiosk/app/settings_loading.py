"""Reads the settings: command line over environment (KIOSK_*) over the file over the default.

What was set at the desk stands between environment and file (`kiosk.app.desk_settings`).
"""

import os
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import Field, fields
from datetime import time
from enum import Enum
from pathlib import Path
from typing import Any, get_args

from kiosk.app.settings import PATHS, KeySource, ReaderChoice, Settings, SettingsError
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.text.input_forms import in_usual_widths, time_of
from kiosk.files.characters import check_shown
from kiosk.files.names import name_shown, why
from kiosk.files.paths import is_text, path_of

_PREFIX = "KIOSK_"
ABOVE_THE_DESK = ("command line", "environment")


@dataclass(frozen=True)
class Loaded:
    """The settings, and where each came from: command line, environment, file, default; or the desk."""

    settings: Settings
    sources: dict[str, str]

    @property
    def fixed(self) -> frozenset[str]:
        """The settings that the desk cannot override."""
        return frozenset(name for name, source in self.sources.items() if source in ABOVE_THE_DESK)


def load(config: Path | None = None, **given: object) -> Loaded:
    """Read the settings; `given` are those of the command line, None meaning not given. Raises SettingsError.

    A folder that a file names counts from the file's own, any other from the working folder.
    """
    layers: list[tuple[str, dict[str, Any], Path | None]] = [
        ("file", _from_file(config), None if config is None else config.absolute().parent),
        ("environment", _from_environment(), None),
        ("command line", {name: value for name, value in given.items() if value is not None}, None),
    ]
    merged: dict[str, Any] = {}
    sources = dict.fromkeys(_NAMED, "default")
    for source, values, base in layers:
        _require_text(values, source)
        merged |= values | _paths(values, source, base)
        sources |= dict.fromkeys(values, source)
    settings = settings_of(merged, sources)
    problems = list(_contradictions(settings, sources))
    if problems:
        raise SettingsError(problems)
    return Loaded(settings, sources)


def settings_of(values: Mapping[str, Any], sources: Mapping[str, str] | None = None) -> Settings:
    """The settings with these values, each as it can be written in a file, or as it is meant. Raises SettingsError."""
    found: dict[str, Any] = {}
    problems: list[str] = []
    for name, value in values.items():
        said = (sources or {}).get(name, "file")
        try:
            found[name] = _read(_setting(name), value)
        except ValueError as error:
            problems.append(f"{name_shown(name)} ({said}): {error}")
    if problems:
        raise SettingsError(problems)
    return Settings(**found)


def _require_text(values: dict[str, Any], source: str) -> None:
    """Raises SettingsError for text that register and log cannot store."""
    wrong = [name for name, value in values.items() if isinstance(value, str) and not is_text(value)]
    if wrong:
        raise SettingsError([f"{name} ({source}): it holds octets that are no text" for name in wrong])


def _paths(values: dict[str, Any], source: str, base: Path | None) -> dict[str, Path]:
    """The absolute paths that are given. Raises SettingsError."""
    found: dict[str, Path] = {}
    problems: list[str] = []
    for name in PATHS:
        if isinstance(value := values.get(name), str | Path):
            try:
                found[name] = path_of(str(value), base)
            except ValueError as error:
                remedy = "" if str(value).strip() else ", or leave it out"
                problems.append(f"{name} ({source}): {error}{remedy}")
    if problems:
        raise SettingsError(problems)
    return found


def _contradictions(settings: Settings, sources: dict[str, str]) -> list[str]:
    """Settings that contradict each other although each alone is valid."""
    problems = []
    if settings.today is not None and settings.reader is ReaderChoice.PCSC:
        problems.append(
            f"today ({sources['today']}): a real reader goes by the real clock; use it with practice mode only"
        )
    if settings.key_file is not None and settings.key_source is KeySource.CREDENTIAL:
        problems.append(f"key_file ({sources['key_file']}): the key comes from systemd; take one of the two away")
    try:
        check_shown(settings.counter_name)
    except ValueError as error:
        problems.append(f"counter_name ({sources['counter_name']}): {error}")
    return problems


_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_ESCAPED = (
    r'holds a control character: \n or \t between "..." stands for one (write a path like \'C:\kiosk\new\', or with /)'
)


def _from_file(config: Path | None) -> dict[str, Any]:
    if config is None:
        return {}
    from kiosk.files.formats.toml import read_toml  # noqa: PLC0415 - where there is a file

    try:
        found = read_toml(config)
    except OSError as error:
        raise SettingsError(
            [f"{name_shown(config)} cannot be read: {why(error)}. Name a TOML file that can."]
        ) from None
    except ValueError as error:
        raise SettingsError([f"{name_shown(config)}: {error}"]) from None
    unseen = [name for name, value in found.items() if isinstance(value, str) and _CONTROL.search(value)]
    if unseen:
        raise SettingsError([f"{name_shown(name)} (file): {_ESCAPED}" for name in unseen])
    return found


def variable_of(name: str) -> str:
    """The setting's name in the environment."""
    return f"{_PREFIX}{name.upper()}"


def _from_environment() -> dict[str, Any]:
    known = {variable_of(name): name for name in _NAMED}
    given = {name: value for name, value in os.environ.items() if name.startswith(_PREFIX)}
    if unknown := sorted(given.keys() - known.keys()):
        raise SettingsError(
            [f"{name} (environment): there is no such setting ({_meant(name, variable_of)})" for name in unknown]
        )
    return {known[name]: value for name, value in given.items()}


_NAMED = {each.name: each for each in fields(Settings)}
_YES, _NO = frozenset({"true", "yes", "y", "on", "t", "1"}), frozenset({"false", "no", "n", "off", "f", "0"})
_WHOLE = re.compile(r"[+-]?[0-9]{1,18}(?:\.0*)?")


def _setting(name: str) -> "Field[Any]":
    """Raises ValueError."""
    if name in _NAMED:
        return _NAMED[name]
    raise ValueError(f"there is no such setting ({_meant(name, str)})")


def _meant(name: str, written: Callable[[str], str]) -> str:
    """The nearest setting, as it is `written` there."""
    # Loaded where somebody has mistyped.
    from difflib import get_close_matches  # noqa: PLC0415

    alike = get_close_matches(name.removeprefix(_PREFIX).lower(), _NAMED, n=1)
    return f"perhaps {written(alike[0])} was meant" if alike else "`kiosk settings show` names them all"


def _read(setting: "Field[Any]", value: object) -> object:
    """What is meant by it: a file has numbers and words, the environment words alone.

    Raises ValueError: what is wrong, and what to write.
    """
    limits = setting.metadata
    if "read" in limits:
        return limits["read"](value)
    kinds = get_args(setting.type) or (setting.type,)
    if value is None and type(None) in kinds:
        return None
    read = _as_kind(kinds[0], value)
    if isinstance(read, str) and len(read) > limits.get("longest", len(read)):
        raise ValueError(f"is longer than {limits['longest']} characters (write a shorter one)")
    if read not in limits.get("words", (read,)):
        raise ValueError(_one_of(limits["words"]))
    if isinstance(read, int | float) and not _is_within(limits, read):
        bounds = [limits[name] for pair in (("least", "above"), ("most", "below")) for name in pair if name in limits]
        raise ValueError(f"is out of bounds (write a number from {bounds[0]} to {bounds[1]})")
    return read


def _is_within(limits: Mapping[str, Any], number: float) -> bool:
    """What is no number, NaN, is within nothing."""
    least, most = limits.get("least", number), limits.get("most", number)
    above, below = limits.get("above"), limits.get("below")
    return least <= number <= most and (above is None or above < number) and (below is None or number < below)


def _as_kind(kind: Any, value: object) -> object:  # noqa: ANN401 - a setting's type
    """Raises ValueError."""
    match value:
        case _ if isinstance(value, kind) and not (kind is int and isinstance(value, bool)):
            return value
        case _ if issubclass(kind, Enum):
            known = {str(member.value): member for member in kind}
            if str(value) not in known:
                raise ValueError(_one_of(known))
            return known[str(value)]
        case str() | int() if kind is bool:
            word = str(value).strip().lower()
            if word not in _YES | _NO:
                raise ValueError(_WRITTEN[bool])
            return word in _YES
    return _as_plain(kind, value)


def _as_plain(kind: Any, value: object) -> object:  # noqa: ANN401 - a setting's type
    """Raises ValueError."""
    match value:
        case str() | int() | float() if kind is int and not isinstance(value, bool):
            if _WHOLE.fullmatch(text := in_usual_widths(str(value))):
                return int(text.partition(".")[0])
        case str() | int() | float() if kind is float and not isinstance(value, bool):
            try:
                return float(in_usual_widths(str(value)))
            except ValueError:
                pass
        case str() if kind is time:
            try:
                return time_of(in_usual_widths(value))
            except ValueError:
                pass
    raise ValueError(_WRITTEN[kind])


_WRITTEN = {
    bool: "is neither true nor false (write one of them, without quotation marks)",
    int: "is no whole number (write it like 60)",
    float: "is no number (write it like 21.5)",
    str: 'is no text (write it in quotation marks, like "1番")',
    Path: 'is no path (write it in quotation marks, like "/var/lib/kiosk")',
    time: "is no time (write it like 19:00)",
}


def _one_of(words: Iterable[str]) -> str:
    return f"is not one of the words (write {', '.join(words)})"
