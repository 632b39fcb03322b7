"""Each key on its way to one window, whichever way it comes, and nothing else of what happens there."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget


class KeyWatch(QObject):
    """Asks `ends` of each key, with the widget that would get it, whether it goes no further.

    A key comes to the native window first. A filter on the whole application would see every event there is.
    """

    def __init__(self, window: QWidget, ends: Callable[[QWidget, QKeyEvent], bool]) -> None:
        super().__init__(window)
        self._window, self._ends = window, ends
        self._is_sending = False
        self._popup: QWidget | None = None
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._go_along)

    def begin(self) -> None:
        """The window is shown. Its native window may be another one than before."""
        if (handle := self._window.windowHandle()) is not None:
            handle.installEventFilter(self)

    @Slot(QWidget, QWidget)
    def _go_along(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is None or _top_of(now) is not self._window:
            return
        # A list that drops down is a native window of its own; without `top` PySide would let go of that at once.
        top = now.window()
        if (handle := top.windowHandle()) is not None:
            handle.installEventFilter(self)
        if now.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled):
            # An input method may send a key that it does not want straight to what it types into.
            now.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if not isinstance(event, QKeyEvent):
            return False
        if isinstance(watched, QWidget):
            # The window system's has come by the window.
            return not event.spontaneous() and not self._is_sending and self._ends(watched, event)
        receiver = self.receiver_now()
        if self._ends(receiver, event):
            return True
        if event.spontaneous():
            return False
        # Assistive technology was asked about it, and Qt has posted it once more.
        self.send(receiver, event)
        return True

    def receiver_now(self) -> QWidget:
        """As Qt's own window finds it."""
        # Kept: PySide lets go of what lies in a widget of Qt's own when it lets go of that.
        self._popup = QApplication.activePopupWidget()
        top = self._window if self._popup is None else self._popup
        focus: QWidget | None = top.focusWidget()
        return top if focus is None else focus

    def send(self, receiver: QWidget, event: QKeyEvent) -> None:
        """It has been decided about, and is not asked about again."""
        self._is_sending = True
        try:
            QApplication.sendEvent(receiver, event)
        finally:
            self._is_sending = False


def _top_of(widget: QWidget) -> QWidget:
    """The window that it belongs to; a list that drops down is a window of its own."""
    while (parent := widget.parentWidget()) is not None:
        widget = parent
    return widget
