"""A child process: the tour in one language, and how long each turn of a page took. Prints JSON.

A turn lasts from the event (a touch, or what a runner has found) to the painted page.
"""

import json
import sys
import tempfile
from collections.abc import Callable
from contextlib import redirect_stdout
from functools import wraps
from pathlib import Path
from time import perf_counter
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from kiosk.app.shells.citizen import Presenter
from kiosk.app.shells.desk import DeskPresenter
from kiosk.domain.flow.steps import kind_of, name_of
from kiosk.domain.values.languages import Language
from kiosk.tour import TourScreen, take_tour
from kiosk.ui.clerk.window import DeskWindow
from kiosk.ui.frame.window import KioskWindow

_SIZE, _INCHES = (1080, 1920), 27.0


class TurnWatch(QObject):
    """Sees when a window with a new page has been painted."""

    def __init__(self) -> None:
        super().__init__()
        self.turns: list[tuple[str, float]] = []
        self._began: float | None = None
        self._waits: tuple[QWidget, str, float] | None = None
        self._watched: set[QWidget] = set()

    def event_came(self) -> None:
        self._began = perf_counter()

    def event_done(self) -> None:
        self._began = None

    def page_turned(self, window: QWidget, name: str, began: float) -> None:
        if window not in self._watched:
            self._watched.add(window)
            window.installEventFilter(self)
        self._waits = window, name, began if self._began is None else self._began

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if self._waits is not None and watched is self._waits[0] and event.type() is QEvent.Type.Paint:
            # Children are painted and the picture is handed to the screen before the loop turns again.
            QTimer.singleShot(0, self, self._painted)
        return False

    @Slot()
    def _painted(self) -> None:
        if self._waits is not None:
            _, name, began = self._waits
            self._waits = None
            self.turns.append((name, (perf_counter() - began) * 1000))


def main(language: Language) -> None:
    watch = TurnWatch()
    _watch_events(watch, Presenter)
    _watch_events(watch, DeskPresenter)
    _watch_pages(watch, KioskWindow, "show_flow", lambda flow: name_of(kind_of(flow.step)))
    _watch_pages(watch, DeskWindow, "show_desk", lambda desk: f"desk, {desk.room}")
    with tempfile.TemporaryDirectory(prefix="kiosk-turns-") as folder, redirect_stdout(sys.stderr):
        take_tour(Path(folder), TourScreen(_SIZE, _INCHES), None, language)
    print(json.dumps(watch.turns))


def _watch_events(watch: TurnWatch, shell: type[Any]) -> None:
    handle = shell.handle

    @wraps(handle)
    def timed(self: object, event: object) -> None:
        watch.event_came()
        handle(self, event)
        watch.event_done()

    shell.handle = timed


def _watch_pages(watch: TurnWatch, window: type[Any], method: str, name: Callable[[Any], str]) -> None:
    show = getattr(window, method)

    @wraps(show)
    def timed(self: Any, shown: Any) -> None:  # noqa: ANN401 - either window
        began, before = perf_counter(), self._stack.currentWidget()
        show(self, shown)
        if self._stack.currentWidget() is not before:
            watch.page_turned(self, name(shown), began)

    setattr(window, method, timed)


if __name__ == "__main__":
    main(Language(sys.argv[1]))
