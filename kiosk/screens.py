"""Which window stands on which screen, and how large everything in it is."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QMainWindow

from kiosk.settings import Settings
from kiosk.ui.theme.tokens import MM_PER_INCH, Theme
from kiosk.ui.window import KioskWindow

USUAL_INCHES = 21.5
_WINDOWED = QSize(720, 1280)
_DESK = QSize(1280, 720)
_OF_THE_DESK = 0.92


@dataclass(frozen=True)
class Screens:
    """Whose screen is which. None: there is none."""

    citizen: QScreen | None
    desk: QScreen | None


def placed(screens: Sequence[QScreen], *, with_desk: bool) -> Screens:
    """The clerk's window is on the first screen and the citizen's on the second, where there are two."""
    first = screens[0] if screens else None
    second = screens[1] if len(screens) > 1 else first
    return Screens(second if with_desk else first, first)


def window_size(screen: QScreen | None, wanted: QSize = _WINDOWED) -> QSize:
    """Of a window on a desk: a screen made small, and all of it within the real one."""
    size = QSize(wanted)
    if screen is not None:
        room = screen.availableSize() * _OF_THE_DESK
        if size.height() > room.height() or size.width() > room.width():
            size.scale(room, Qt.AspectRatioMode.KeepAspectRatio)
    return size


def theme_for(settings: Settings, screen: QScreen | None, *, windowed: bool) -> Theme:
    """Sizes for the screen's own density, or for the diagonal that the city set."""
    if windowed or screen is None:
        # A window on a desk is a small picture of the kiosk: everything in it shrinks alike.
        return Theme.for_screen(window_size(screen), USUAL_INCHES)
    return Theme.for_screen(screen.size(), settings.screen_inches or _diagonal(screen))


def desk_theme(screen: QScreen | None, *, windowed: bool) -> Theme:
    size = window_size(screen, _DESK) if windowed or screen is None else screen.size()
    inches = USUAL_INCHES if windowed or screen is None else _diagonal(screen)
    return Theme.for_desk(size, inches)


def _diagonal(screen: QScreen) -> float:
    """In inches; screens that claim to be smaller than a hand or larger than a door are not believed."""
    size = screen.physicalSize()
    inches = float((size.width() ** 2 + size.height() ** 2) ** 0.5 / MM_PER_INCH)
    return inches if 5 < inches < 60 else USUAL_INCHES


def show(window: KioskWindow, screen: QScreen | None, *, windowed: bool) -> None:
    if windowed:
        window.resize(window_size(screen))
        window.show()
    else:
        window.full_screen(screen)


def show_desk(desk: QMainWindow, screens: Screens, *, windowed: bool) -> None:
    """On a screen of its own it fills that; otherwise it is a window in front of the citizen's."""
    if windowed or screens.desk is None or screens.desk is screens.citizen:
        desk.resize(window_size(screens.desk, _DESK))
        desk.show()
    else:
        desk.setGeometry(screens.desk.geometry())
        desk.showMaximized()
