"""`kiosk run` as it is usually called, understood without the commands' parser: that takes a fifth of a start to load.

What is not plain is left to that parser: help, mistakes, a day to begin with. Decision: docs/adr/0036.
"""

import os
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from kiosk.app import process
from kiosk.app.start import second_stop
from kiosk.domain.values.capacity import Mode
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.files.paths import is_text, path_of

_COMPLETES = "_KIOSK_COMPLETE"
"""A shell that completes a line sets it, and wants another answer."""


@dataclass(frozen=True)
class WindowOptions:
    """The options of `kiosk run`; None: not given. Everything but `windowed` is a setting."""

    windowed: bool = False
    config: Path | None = None
    mode: Mode | None = None
    reader: str | None = None
    data_dir: Path | None = None
    language: str | None = None
    today: datetime | None = None


def plain_options(arguments: Sequence[str], environment: Mapping[str, str] = os.environ) -> WindowOptions | None:
    """None: it is another command, or the parser has something to say of it."""
    if arguments[:1] != ["run"] or _COMPLETES in environment or not all(map(is_text, arguments)):
        return None
    given: dict[str, Any] = {}
    rest = iter(arguments[1:])
    for argument in rest:
        option, is_joined, value = argument.partition("=")
        if argument not in _FLAGS and option not in _TAKES:
            return None
        name, read = _FLAGS[argument] if argument in _FLAGS else _TAKES[option]
        if argument not in _FLAGS and not is_joined:
            value = next(rest, "")
        if name in given or value.startswith("-"):
            return None
        try:
            given[name] = read(value)
        except ValueError:
            return None
    return WindowOptions(**given)


def show_window(options: WindowOptions) -> int:
    """Show it until it is closed; return the exit status. Raises UserError, OSError."""
    with second_stop.at_first():
        process.load_qt()
        from kiosk.app.settings_loading import load  # noqa: PLC0415 - after Qt (kiosk.ui)
        from kiosk.app.start import startup  # noqa: PLC0415

        loaded = load(
            options.config,
            mode=options.mode,
            reader=options.reader,
            data_dir=options.data_dir,
            language=options.language,
            today=options.today,
        )
        return startup.run(loaded, windowed=options.windowed)


def run_plainly(options: WindowOptions) -> int:
    """The same, with a sentence for whatever is raised."""
    try:
        return show_window(options)
    except Exception as error:
        return process.told(error)


def _true(_: str) -> bool:
    return True


def _word(text: str) -> str:
    """Raises ValueError."""
    if not text.isalpha():
        raise ValueError("the parser says what is wrong")
    return text


def _reader(text: str) -> str:
    """Raises ValueError."""
    from kiosk.app.settings import ReaderChoice  # noqa: PLC0415 - where it is said

    return ReaderChoice(text)


_Options = dict[str, tuple[str, Callable[[str], Any]]]

_FLAGS: _Options = {"--windowed": ("windowed", _true)}
_TAKES: _Options = {
    "--mode": ("mode", Mode),
    "--reader": ("reader", _reader),
    "--data-dir": ("data_dir", path_of),
    "--config": ("config", path_of),
    "--lang": ("language", _word),
}
