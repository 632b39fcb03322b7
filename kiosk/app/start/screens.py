"""Places the windows on the screens, and chooses the sizes."""

import logging
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from kiosk.app.settings import Settings
from kiosk.app.start.windows import Windows
from kiosk.domain.flow.events import Cue
from kiosk.domain.values.capacity import Mode
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.ui.theme.tokens import MM_PER_INCH, Theme

if TYPE_CHECKING:
    from kiosk.ui.clerk.window import DeskWindow

log = logging.getLogger(__name__)

USUAL_INCHES = 21.5
_WINDOWED = QSize(720, 1280)
_DESK = QSize(1280, 720)
_OF_THE_DESK = 0.92
_SETTLES_MS = 200  #: a screen that comes tells its size in several steps


@dataclass(frozen=True)
class Screens:
    """The screens of desk and citizen. None: it is missing."""

    citizen: QScreen | None
    desk: QScreen | None

    @property
    def are_two(self) -> bool:
        return None not in (self.citizen, self.desk) and self.citizen is not self.desk


def placed(screens: Sequence[QScreen], *, with_desk: bool, known: tuple[str, str] | None = None) -> Screens:
    """The clerk's window is on the first screen and the citizen's on the second, where there are two.

    `known`: the names of the desk's and the citizen's, where there were two before: each stays on its own, and where
    one of them is missing its window stands nowhere. What one person sees is never shown on the other's.
    """
    # One that is about to go, or stands in for one that has gone, has no room.
    screens = [screen for screen in screens if not screen.size().isEmpty()]
    if not with_desk or not screens:
        return Screens(screens[0] if screens else None, screens[0] if screens else None)
    desk_name, citizen_name = known or ("", "")
    if len(screens) == 1:
        (only,) = screens
        if known is None:
            return Screens(only, only)
        return Screens(only, None) if only.name() == citizen_name != desk_name else Screens(None, only)
    rest = [screen for screen in screens if screen.name() != citizen_name] or screens[:1]
    desk = next((screen for screen in rest if screen.name() == desk_name), rest[0])
    others = [screen for screen in screens if screen is not desk]
    return Screens(next((screen for screen in others if screen.name() == citizen_name), others[0]), desk)


def window_size(screen: QScreen | None, wanted: QSize = _WINDOWED) -> QSize:
    """The size of a window in windowed mode: a small screen that fits into the real one."""
    size = QSize(wanted)
    if screen is not None:
        room = screen.availableSize() * _OF_THE_DESK
        if size.height() > room.height() or size.width() > room.width():
            size.scale(room, Qt.AspectRatioMode.KeepAspectRatio)
    return size


def theme_for(settings: Settings, screen: QScreen | None, *, windowed: bool) -> Theme:
    """The theme for the screen's own density, or for the diagonal in the settings."""
    if windowed or screen is None:
        # A window on a desk is a small picture of the kiosk: everything in it shrinks alike.
        return Theme.for_screen(window_size(screen), USUAL_INCHES)
    return Theme.for_screen(screen.size(), settings.screen_inches or _diagonal(screen))


def desk_theme(screen: QScreen | None, *, windowed: bool) -> Theme:
    size = window_size(screen, _DESK) if windowed or screen is None else screen.size()
    inches = USUAL_INCHES if windowed or screen is None else _diagonal(screen)
    return Theme.for_desk(size, inches)


def _diagonal(screen: QScreen) -> float:
    """The diagonal in inches. Values too small or too large for a screen are ignored."""
    size = screen.physicalSize()
    inches = float((size.width() ** 2 + size.height() ** 2) ** 0.5 / MM_PER_INCH)
    return inches if 5 < inches < 60 else USUAL_INCHES


def show_windowed(window: QWidget, *, is_desk: bool = False) -> None:
    """Show it as a window on whatever screen there is."""
    window.resize(window_size(QGuiApplication.primaryScreen(), _DESK if is_desk else _WINDOWED))
    window.show()


class ScreenKeeper(QObject):
    """Each window stands on its own screen, as large as that is, or nowhere. Screens come, go and turn at any time."""

    def __init__(
        self,
        settings: Settings,
        windows: Windows,
        screens: Callable[[], Sequence[QScreen]] = QGuiApplication.screens,
    ) -> None:
        super().__init__()
        self._settings, self._windows, self._screens = settings, windows, screens
        self._known: tuple[str, str] | None = None
        self._desk_at: tuple[QRect, Theme] | None = None
        self._is_missing = False
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLES_MS)
        self._settled.timeout.connect(self.arrange)

    def follow(self) -> None:
        """Show the windows, and keep them where they belong."""
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenAdded.connect(self._added)
            app.screenRemoved.connect(self._removed)
            app.primaryScreenChanged.connect(self._changed)
        for screen in self._screens():
            self._watch(screen)
        self.arrange()

    def take(self, windows: Windows) -> None:
        """What stands behind the window has been opened, with a desk perhaps."""
        self._windows = windows
        if self._is_missing:
            self._tell_desk(is_there=False)

    def _watch(self, screen: QScreen) -> None:
        for change in (
            screen.geometryChanged,
            screen.availableGeometryChanged,
            screen.primaryOrientationChanged,
            screen.physicalSizeChanged,
            screen.physicalDotsPerInchChanged,
            screen.logicalDotsPerInchChanged,
        ):
            change.connect(self._changed)

    @Slot(QScreen)
    def _added(self, screen: QScreen) -> None:
        self._watch(screen)
        self._settled.start()

    @Slot(QScreen)
    def _removed(self, screen: QScreen) -> None:
        """After this, Qt moves the window to another screen. It must not be seen there."""
        desk = self._windows.desk_window
        if self._windows.window.screen() is screen:
            self._lose_citizen()
        elif desk is not None and desk.screen() is screen:
            self._lose_desk(desk)
        self._settled.start()

    @Slot()
    def _changed(self) -> None:
        self._settled.start()

    @Slot()
    def arrange(self) -> None:
        windows = self._windows
        # Its window comes later than the citizen's.
        with_desk = windows.desk is not None or self._settings.mode is Mode.COUNTER
        found = placed(self._screens(), with_desk=with_desk, known=self._known)
        if found.are_two and found.desk is not None and found.citizen is not None:
            self._known = found.desk.name(), found.citizen.name()
        if found.citizen is None:
            self._lose_citizen()
        else:
            self._show_citizen(found.citizen)
        if windows.desk_window is not None:
            self._show_desk(windows.desk_window, found)

    def _lose_citizen(self) -> None:
        """End the session: nobody sees the screen, and the next person must not find it open."""
        if self._is_missing:
            return
        self._is_missing = True
        log.error("the citizen's screen is missing")
        self._windows.window.set_aside()
        self._windows.citizen.handle(Cue.SCREEN_LOST)
        self._tell_desk(is_there=False)

    def _tell_desk(self, *, is_there: bool) -> None:
        if self._windows.desk is not None:
            from kiosk.domain.desk.events import ScreenChanged  # noqa: PLC0415 - where there is a desk

            self._windows.desk.handle(ScreenChanged(is_there=is_there))

    def _lose_desk(self, desk: "DeskWindow") -> None:
        """Hide the desk: the citizen must not see it. The citizen's session goes on."""
        desk.hide()
        self._desk_at = None

    def _show_citizen(self, screen: QScreen) -> None:
        window = self._windows.window
        window.take_theme(theme_for(self._settings, screen, windowed=False))
        if self._is_missing or not window.isVisible() or window.isFullScreen():
            window.full_screen(screen)
        elif not screen.geometry().contains(window.frameGeometry()):
            window.setGeometry(QRect(screen.availableGeometry().topLeft(), window_size(screen)))
        if self._is_missing:
            self._is_missing = False
            log.info("the citizen's screen is there again")
            self._tell_desk(is_there=True)
            if self._windows.desk_window is not None:
                # The clerk may be typing; a window that comes up takes the keyboard.
                self._windows.desk_window.activateWindow()

    def _show_desk(self, desk: "DeskWindow", found: Screens) -> None:
        """Full screen on its own screen; otherwise a window before the citizen's."""
        screen = found.desk
        if screen is None:
            self._lose_desk(desk)
            return
        fills = screen is not found.citizen
        size = window_size(screen, _DESK)
        place = screen.geometry() if fills else QRect(screen.geometry().topLeft(), size)
        at = place, desk_theme(screen, windowed=not fills)
        if at != self._desk_at:
            self._desk_at = at
            desk.take_theme(at[1])
            desk.showNormal()
            desk.setScreen(screen)
            desk.setGeometry(place) if fills else desk.resize(size)
            desk.showMaximized() if fills else desk.show()
        if not fills:
            # The citizen's window may have come up over it.
            desk.raise_()
