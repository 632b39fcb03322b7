"""A screen that is turned, gets another mode or another density, without a window manager: the window follows it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, cast

import pytest
from PySide6.QtCore import QObject, QRect, QSize, QSizeF, Signal
from pytestqt.qtbot import QtBot

from kiosk.app.settings import Settings
from kiosk.app.start.screens import ScreenKeeper
from kiosk.app.start.windows import Windows
from kiosk.ui.theme.tokens import LEAST_DESK_MM, Theme

TALL, WIDE = QRect(0, 0, 1080, 1920), QRect(0, 0, 1920, 1080)
A4 = QSizeF(268, 477)
LARGER = QSizeF(536, 954)


class ChangingScreen(QObject):
    """As far as it is asked. What becomes of it is told by one of its signals."""

    geometryChanged = Signal(QRect)  # noqa: N815 - Qt's names
    availableGeometryChanged = Signal(QRect)  # noqa: N815
    primaryOrientationChanged = Signal(object)  # noqa: N815
    physicalSizeChanged = Signal(QSizeF)  # noqa: N815
    physicalDotsPerInchChanged = Signal(float)  # noqa: N815
    logicalDotsPerInchChanged = Signal(float)  # noqa: N815

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name, self.place, self.millimetres = name, QRect(TALL), QSizeF(A4)

    def name(self) -> str:
        return self._name

    def geometry(self) -> QRect:
        return self.place

    def availableGeometry(self) -> QRect:  # noqa: N802
        return self.place

    def size(self) -> QSize:
        return self.place.size()

    def availableSize(self) -> QSize:  # noqa: N802
        return self.place.size()

    def physicalSize(self) -> QSizeF:  # noqa: N802
        return self.millimetres


@dataclass
class MovedWindow:
    """What is done to it."""

    is_full: bool = True
    themes: list[Theme] = field(default_factory=list)
    place: QRect = field(default_factory=lambda: QRect(TALL))

    def screen(self) -> object:
        return None

    def take_theme(self, theme: Theme) -> None:
        self.themes.append(theme)

    def isVisible(self) -> bool:  # noqa: N802
        return True

    def isFullScreen(self) -> bool:  # noqa: N802
        return self.is_full

    def frameGeometry(self) -> QRect:  # noqa: N802
        return self.place

    def full_screen(self, screen: ChangingScreen) -> None:
        self.place = QRect(screen.geometry())

    def setGeometry(self, place: QRect) -> None:  # noqa: N802
        self.place = QRect(place)

    def resize(self, size: QSize) -> None:
        self.place = QRect(self.place.topLeft(), size)

    def set_nothing(self, *_: object) -> None: ...

    setScreen = showNormal = showMaximized = show = raise_ = activateWindow = hide = set_nothing  # noqa: N815


@dataclass
class SilentDesk:
    events: list[object] = field(default_factory=list)

    def handle(self, event: object) -> None:
        self.events.append(event)


@dataclass
class ScreensAtCounter:
    screen: ChangingScreen
    window: MovedWindow
    keeper: ScreenKeeper
    desk_screen: ChangingScreen | None = None
    desk: MovedWindow | None = None


def counter_with(*, desk: bool, shared: bool = False) -> ScreensAtCounter:
    """`shared`: the desk has no screen of its own."""
    screen, window = ChangingScreen("citizen"), MovedWindow()
    beside = ChangingScreen("clerk") if desk and not shared else None
    desk_window = MovedWindow() if desk else None
    windows = Windows(
        cast(Any, SilentDesk()), cast(Any, window), cast(Any, SilentDesk() if desk else None), cast(Any, desk_window)
    )
    screens = [each for each in (beside, screen) if each is not None]
    keeper = ScreenKeeper(Settings(), windows, lambda: cast(Any, screens))
    keeper.follow()
    return ScreensAtCounter(screen, window, keeper, beside, desk_window)


def turned(screen: ChangingScreen) -> None:
    screen.place = QRect(WIDE)


def larger(screen: ChangingScreen) -> None:
    screen.millimetres = QSizeF(LARGER)


SIGNALS: dict[str, Callable[[ChangingScreen], None]] = {
    "geometryChanged": lambda screen: screen.geometryChanged.emit(screen.place),
    "availableGeometryChanged": lambda screen: screen.availableGeometryChanged.emit(screen.place),
    "primaryOrientationChanged": lambda screen: screen.primaryOrientationChanged.emit(None),
    "physicalSizeChanged": lambda screen: screen.physicalSizeChanged.emit(screen.millimetres),
    "physicalDotsPerInchChanged": lambda screen: screen.physicalDotsPerInchChanged.emit(1.0),
    "logicalDotsPerInchChanged": lambda screen: screen.logicalDotsPerInchChanged.emit(1.0),
}


@pytest.mark.parametrize("signal", SIGNALS)
def test_the_window_is_as_large_as_its_screen_whatever_tells_of_the_change(qtbot: QtBot, signal: str) -> None:
    counter = counter_with(desk=False)
    turned(counter.screen)
    SIGNALS[signal](counter.screen)
    qtbot.waitUntil(lambda: counter.window.place == WIDE)


@pytest.mark.parametrize("signal", SIGNALS)
def test_the_millimetres_are_those_of_the_new_density(qtbot: QtBot, signal: str) -> None:
    counter = counter_with(desk=True)
    assert counter.desk_screen is not None
    assert counter.desk is not None
    before = counter.window.themes[-1], counter.desk.themes[-1]
    for screen in (counter.screen, counter.desk_screen):
        larger(screen)
        SIGNALS[signal](screen)
    qtbot.waitUntil(lambda: counter.window.themes[-1].pixels_per_mm < before[0].pixels_per_mm)
    assert counter.desk.themes[-1].pixels_per_mm < before[1].pixels_per_mm


def test_a_desk_follows_its_screen(qtbot: QtBot) -> None:
    counter = counter_with(desk=True)
    assert counter.desk_screen is not None
    assert counter.desk is not None
    turned(counter.desk_screen)
    counter.desk_screen.geometryChanged.emit(counter.desk_screen.place)
    qtbot.waitUntil(lambda: counter.desk is not None and counter.desk.place == WIDE)


def test_a_desk_without_a_screen_of_its_own_is_laid_out_for_its_window() -> None:
    desk = counter_with(desk=True, shared=True).desk
    assert desk is not None
    wide, high = LEAST_DESK_MM
    density = desk.themes[-1].pixels_per_mm
    assert desk.place.width() >= wide * density
    assert desk.place.height() >= high * density


def test_a_window_that_left_the_full_screen_stays_within_what_has_become_smaller(qtbot: QtBot) -> None:
    counter = counter_with(desk=False)
    counter.window.is_full = False
    counter.window.place = QRect(100, 100, 900, 1700)
    turned(counter.screen)
    counter.screen.geometryChanged.emit(counter.screen.place)
    qtbot.waitUntil(lambda: WIDE.contains(counter.window.place))
