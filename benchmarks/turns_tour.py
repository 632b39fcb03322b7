"""A child process: the tour in one language, and how long each turn of a page took. Prints JSON.

A turn lasts from the event (a touch, or what a runner has found) to the painted page: by the clock, and by what the
window's thread worked, both in milliseconds.
"""

import json
import sys
import tempfile
from collections.abc import Callable
from contextlib import redirect_stdout
from functools import wraps
from pathlib import Path
from time import perf_counter, thread_time
from typing import Any

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer, Slot
from PySide6.QtWidgets import QAbstractButton, QApplication, QMainWindow, QWidget

from kiosk.app import process
from kiosk.app.shells.citizen import Presenter
from kiosk.app.shells.desk import DeskPresenter
from kiosk.domain.flow.steps import kind_of, name_of
from kiosk.domain.values.languages import Language
from kiosk.tour import TourScreen, visits
from kiosk.tour.guide import Guide
from kiosk.ui.citizen.pages import load_all
from kiosk.ui.clerk import press_guard
from kiosk.ui.clerk.window import DeskWindow
from kiosk.ui.frame import footer
from kiosk.ui.frame.window import KioskWindow

_SIZE, _INCHES = (1080, 1920), 27.0
_MOMENT_MS = 20
_LOOKS = "_button"

_PAINTS = frozenset({QEvent.Type.UpdateRequest, QEvent.Type.Paint})

ClockAndWork = tuple[float, float]


def moment() -> ClockAndWork:
    return perf_counter(), thread_time()


class TurnWatch(QObject):
    """Sees when a window with a new page has been painted: it paints all that has changed when it is asked to update.

    Of the page no event is watched: it may be on its way to be deleted.
    """

    def __init__(self) -> None:
        super().__init__()
        self.turns: list[tuple[str, float, float]] = []
        self._began: ClockAndWork | None = None
        self._waits: tuple[QWidget, str, ClockAndWork] | None = None
        self._watched: set[QWidget] = set()

    @property
    def is_turning(self) -> bool:
        """Whether a page has been turned to that is not painted yet."""
        return self._waits is not None

    def event_came(self) -> None:
        self._began = moment()

    def event_done(self) -> None:
        self._began = None

    def page_turned(self, window: QWidget, name: str, began: ClockAndWork) -> None:
        if window not in self._watched:
            self._watched.add(window)
            window.installEventFilter(self)
        self._waits = window, name, began if self._began is None else self._began

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if self._waits is not None and watched is self._waits[0] and event.type() in _PAINTS:
            # Children are painted and the picture is handed to the screen before the loop turns again.
            QTimer.singleShot(0, self, self._painted)
        return False

    @Slot()
    def _painted(self) -> None:
        if self._waits is not None:
            _, name, began = self._waits
            self._waits = None
            clock, worked = ((now - then) * 1000 for now, then in zip(moment(), began, strict=True))
            self.turns.append((name, clock, worked))


class NoPictures:
    """A journal that keeps nothing: to draw and to write each picture took most of a tour's time."""

    def begin(self, errand: str, language: Language) -> None: ...
    def take(self, window: QMainWindow, name: str) -> None: ...
    def press(self, button: QAbstractButton) -> None: ...


def main(language: Language) -> None:
    # A page's rest against double touches is no part of a turn.
    footer.REST_MS, press_guard.REST_MS = 1, 0
    # As the program does before its first picture, and behind it.
    process.prepare()
    load_all()
    process.settle()
    watch = TurnWatch()
    _look_before_each_search(watch)
    _watch_events(watch, Presenter)
    _watch_events(watch, DeskPresenter)
    _watch_pages(watch, KioskWindow, "show_flow", lambda flow: name_of(kind_of(flow.step)))
    _watch_pages(watch, DeskWindow, "show_desk", lambda desk: f"desk, {desk.room}")
    with tempfile.TemporaryDirectory(prefix="kiosk-turns-") as folder, redirect_stdout(sys.stderr):
        for _ in visits(NoPictures(), TourScreen(_SIZE, _INCHES), None, language, Path(folder)):
            """Its register is of no use."""
    print(json.dumps(watch.turns))


def _look_before_each_search(watch: TurnWatch) -> None:
    """A person sees a page before they look for a button on it, and no turn waits for the guide's looking."""
    look: Callable[[Guide, str], QAbstractButton | None] = vars(Guide)[_LOOKS]

    @wraps(look)
    def seen(self: Guide, name: str) -> QAbstractButton | None:
        while watch.is_turning:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, _MOMENT_MS)
        return look(self, name)

    setattr(Guide, _LOOKS, seen)


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
        began, before = moment(), self._stack.currentWidget()
        show(self, shown)
        if self._stack.currentWidget() is not before:
            watch.page_turned(self, name(shown), began)

    setattr(window, method, timed)


if __name__ == "__main__":
    main(Language(sys.argv[1]))
