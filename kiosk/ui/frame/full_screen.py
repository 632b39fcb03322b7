"""A window that fills a screen, or stands aside while its screen is away."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QCloseEvent, QScreen
from PySide6.QtWidgets import QMainWindow


class FullScreenWindow(QMainWindow):
    """`kept_open`: no key and no corner closes it. `takes_keys`: beside a desk the keyboard is the clerk's."""

    def __init__(self, *, kept_open: bool, takes_keys: bool) -> None:
        super().__init__()
        self._kept_open, self._takes_keys = kept_open, takes_keys
        self._is_aside = False
        if not takes_keys:
            self.setWindowFlag(Qt.WindowType.WindowDoesNotAcceptFocus)
            self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)

    def set_aside(self) -> None:
        """Its screen has gone, and it may be seen on no other."""
        self._is_aside = True
        self.hide()

    def full_screen(self, screen: QScreen | None) -> None:
        """Take the whole screen, also in a session without a window manager."""
        self._is_aside = False
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        if screen is not None:
            self.setScreen(screen)
            self.setGeometry(screen.geometry())
        if self._takes_keys:
            self.showFullScreen()
            return
        # Not `showFullScreen`, which asks for the keyboard.
        self.setWindowState(Qt.WindowState.WindowFullScreen)
        self.show()

    @Slot()
    def toggle_full_screen(self) -> None:
        """Leave the full screen, or take it again: a clerk has asked for it."""
        if self._is_aside:
            return
        if self.isFullScreen():
            self.setWindowFlag(Qt.WindowType.FramelessWindowHint, on=False)
            self.setWindowState(Qt.WindowState.WindowNoState)
            self.show()
        else:
            self.full_screen(self.screen())

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Whoever stands here ends their session, and never the program."""
        if event.spontaneous() and self._kept_open:
            event.ignore()
