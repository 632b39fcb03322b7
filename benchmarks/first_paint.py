"""In a child process: sees when a window's page has been painted, tells the parent, and ends the program."""

import sys
from collections.abc import Callable
from time import monotonic, process_time

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget

# A page that another one replaces at once was not yet the first page that a person sees.
_SETTLED_MS = 300
PAINTED = "the page is painted"


class PaintWatch(QObject):
    """Counts the first paint of the page that stays. `page`: what the window shows now."""

    def __init__(self, window: QWidget, page: Callable[[], QWidget]) -> None:
        super().__init__(window)
        self._window, self._page = window, page
        self._painted: list[QWidget] = []
        self._told = ""
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settled.timeout.connect(self._tell)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if watched is self._window and event.type() is QEvent.Type.Paint:
            page = self._page()
            if not self._painted or self._painted[-1] is not page:
                self._painted.append(page)
                # Children are painted and the picture is handed to the screen before the loop turns again.
                QTimer.singleShot(0, self, self._note)
        return False

    @Slot()
    def _note(self) -> None:
        size = self._window.size()
        self._told = f"{monotonic()} {process_time()} {_peak_kib()} {len(self._painted)} {size.width()} {size.height()}"
        # Where the imports are written, it shows which came before.
        print(PAINTED, file=sys.stderr, flush=True)
        self._settled.start()

    @Slot()
    def _tell(self) -> None:
        print(self._told, flush=True)
        QApplication.quit()


def _peak_kib() -> int:
    """The peak of this process's resident memory."""
    # Nothing is imported for this: it would count against the bare window.
    with open("/proc/self/status", encoding="ascii") as status:  # noqa: PTH123
        return next(int(line.split()[1]) for line in status if line.startswith("VmHWM:"))
