"""Reads the settings: command line over environment (KIOSK_*) over the file over the default.

What was set at the desk stands between environment and file (`kiosk.app.desk_settings`).
"""

import os
import re
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from kiosk.app.settings import PATHS, KeySource, ReaderChoice, Settings, SettingsError
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.files.characters import check_shown
from kiosk.files.names import name_shown, why
from kiosk.files.paths import is_text, path_of
from kiosk.files.toml import read_toml

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
    sources = dict.fromkeys(Settings.model_fields, "default")
    for source, values, base in layers:
        _require_text(values, source)
        merged |= values | _paths(values, source, base)
        sources |= dict.fromkeys(values, source)
    try:
        settings = Settings.model_validate(merged)
    except ValidationError as error:
        raise SettingsError([_problem(item, sources) for item in error.errors(include_url=False)]) from None
    problems = list(_contradictions(settings, sources))
    if problems:
        raise SettingsError(problems)
    return Loaded(settings, sources)


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
    try:
        found = read_toml(config)
    except OSError as error:
        raise SettingsError([f"{name_shown(config)} cannot be read: {why(error)}"]) from None
    except ValueError as error:
        raise SettingsError([f"{name_shown(config)}: {error}"]) from None
    unseen = [name for name, value in found.items() if isinstance(value, str) and _CONTROL.search(value)]
    if unseen:
        raise SettingsError([f"{name_shown(name)} (file): {_ESCAPED}" for name in unseen])
    return found


def _from_environment() -> dict[str, Any]:
    known = {f"{_PREFIX}{name.upper()}": name for name in Settings.model_fields}
    given = {name: value for name, value in os.environ.items() if name.startswith(_PREFIX)}
    if unknown := sorted(given.keys() - known.keys()):
        raise SettingsError([f"{name} (environment): there is no such setting" for name in unknown])
    return {known[name]: value for name, value in given.items()}


def _problem(item: Any, sources: dict[str, str]) -> str:  # noqa: ANN401 - pydantic's own error form
    name = ".".join(str(part) for part in item["loc"])
    return f"{name_shown(name)} ({sources.get(name, 'file')}): {_told(name, item)}"


def _told(name: str, item: Any) -> str:  # noqa: ANN401 - pydantic's own error form
    """Say what is wrong and what to write, where pydantic does not."""
    match item["type"]:
        case "extra_forbidden":
            alike = get_close_matches(name, Settings.model_fields, n=1)
            meant = f"perhaps {alike[0]} was meant" if alike else "`kiosk settings show` names them all"
            return f"there is no such setting ({meant})"
        case "int_type" | "int_parsing" | "int_from_float":
            return "is no whole number (write it like 60)"
        case "float_type" | "float_parsing":
            return "is no number (write it like 21.5)"
        case "bool_type" | "bool_parsing":
            return "is neither true nor false (write one of them, without quotation marks)"
        case "string_type":
            return 'is no text (write it in quotation marks, like "1番")'
        case "string_pattern_mismatch":
            return f"is not one of the words (write {item['ctx']['pattern'].strip('^$()').replace('|', ', ')})"
        case _:
            return str(item["msg"].removeprefix("Value error, "))
