"""A child process: `kiosk run` itself, with the arguments given, until its first page is painted.

Nothing of the program is imported before the program imports it: the order is a part of what is measured.
"""

import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from importlib.util import spec_from_file_location
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.app.settings import Settings
    from kiosk.domain.flow import Flow
    from kiosk.ui.frame.practice import CardSimulatorControls
    from kiosk.ui.frame.window import KioskWindow

_STARTUP = "kiosk.app.start.startup"


class _Finder:
    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        found = PathFinder.find_spec(fullname, path, target) if fullname == _STARTUP else None
        if found is None or found.origin is None:
            return None
        return spec_from_file_location(fullname, found.origin, loader=_Loader(fullname, found.origin))


class _Loader(SourceFileLoader):
    def exec_module(self, module: ModuleType) -> None:
        super().exec_module(module)
        # Already among the loaded modules; by this name its functions are known to the type checker.
        from kiosk.app.start import startup  # noqa: PLC0415 - not before the program loads it

        open_window = startup.open_window

        def watched(
            settings: "Settings", flow: "Flow", cards: "CardSimulatorControls | None", *, windowed: bool
        ) -> "KioskWindow":
            from benchmarks.first_paint import PaintWatch  # noqa: PLC0415 - Qt, when the program has it

            window = open_window(settings, flow, cards, windowed=windowed)
            PaintWatch(window, lambda: window.page)
            return window

        module.__dict__[open_window.__name__] = watched


if __name__ == "__main__":
    sys.meta_path.insert(0, _Finder())
    from kiosk.__main__ import main

    main()
