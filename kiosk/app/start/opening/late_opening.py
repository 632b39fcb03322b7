"""Opens what stands behind the window once its first picture is painted."""

import threading
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

_AFTER_MS = 20  #: by then the picture is on the screen
_AT_LATEST_MS = 1000  #: a window that nobody can see is not painted


class LateOpening(QObject):
    """`load` runs on a thread of its own, so that the window takes touches; then `open_rest` in the window's.

    `failure`: what either of them raised. It ends the event loop.
    """

    _loaded = Signal()

    def __init__(self, window: QWidget, load: Callable[[], None], open_rest: Callable[[], None]) -> None:
        super().__init__()
        self.failure: Exception | None = None
        self._window, self._load, self._open_rest = window, load, open_rest
        self._has_begun = False
        self._loaded.connect(self._open)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._begin)
        window.installEventFilter(self)

    def expect(self) -> None:
        """From now on the picture may come."""
        if not self._timer.isActive() and not self._has_begun:
            self._timer.start(_AT_LATEST_MS)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if watched is self._window and event.type() is QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            self._timer.start(_AFTER_MS)
        return False

    @Slot()
    def _begin(self) -> None:
        self._has_begun = True
        self._window.removeEventFilter(self)
        threading.Thread(target=self._do_load, name="loading", daemon=True).start()

    def _do_load(self) -> None:
        try:
            self._load()
        except Exception as error:
            self.failure = error
        self._loaded.emit()

    @Slot()
    def _open(self) -> None:
        if self.failure is None:
            try:
                self._open_rest()
            except Exception as error:
                self.failure = error
        if self.failure is not None:
            QApplication.exit(1)
