"""The machine's clipboard, as far as the desk uses it: what was put there here is taken away, and nothing else."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QClipboard, QGuiApplication


class NumberClipboard(QObject):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._put = ""

    @Slot(str)
    def put(self, number: str) -> None:
        """Empty: what was put there goes, unless something else lies there by now."""
        clipboard = QGuiApplication.clipboard()
        if number:
            clipboard.setText(number)
        elif self._put and clipboard.text() == self._put:
            clipboard.clear()
        self._put = number

    def leave(self) -> None:
        """Nobody is at the desk any more: whatever was copied in its fields goes too, or only marked there (X11)."""
        clipboard = QGuiApplication.clipboard()
        if clipboard.ownsClipboard():
            clipboard.clear()
        if clipboard.supportsSelection() and clipboard.ownsSelection():
            clipboard.clear(QClipboard.Mode.Selection)
        self._put = ""
