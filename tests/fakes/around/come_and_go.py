"""A counter whose screens come and go, off-screen in a process of its own: the platform takes its screens at the start.

Prints what stands where after each change, a line of JSON each.
"""

import json
import sys
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication, QScreen

from kiosk.app import wiring
from kiosk.app.settings import ReaderChoice, Settings
from kiosk.app.start import startup
from kiosk.app.start.application import make_application
from kiosk.app.start.screens import ScreenKeeper
from kiosk.app.start.windows import Windows
from kiosk.domain.flow.events import ErrandChosen
from kiosk.domain.flow.steps import kind_of, name_of
from kiosk.domain.office.visit import Errand
from kiosk.domain.values.capacity import Mode


def screens_of(file: Path) -> None:
    """The configuration: a clerk's screen, a citizen's beside it, and a smaller one for a citizen."""
    places = {"clerk": (0, 0, 1920, 1080), "citizen": (1920, 0, 1080, 1920), "small": (1920, 0, 1280, 800)}
    names = ("x", "y", "width", "height")
    file.write_text(
        json.dumps({"screens": [{"name": name, **dict(zip(names, at, strict=True))} for name, at in places.items()]})
    )


@dataclass
class ComingAndGoing:
    windows: Windows
    there: list[QScreen] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.all = {screen.name(): screen for screen in QGuiApplication.screens()}
        self.keeper = ScreenKeeper(Settings(), self.windows, lambda: self.there)

    def become(self, *names: str) -> None:
        """Those that are gone tell it first, as Qt does; then things settle."""
        self.there = [screen for screen in self.there if screen.name() in names]
        for name, screen in self.all.items():
            if name not in names:
                self.keeper._removed(screen)
        self.there = [self.all[name] for name in names]
        self.keeper.arrange()
        self._say()

    def _say(self) -> None:
        window, desk, shell = self.windows.window, self.windows.desk_window, self.windows.desk
        print(  # noqa: T201 - what the test reads
            json.dumps(
                {
                    "citizen": self._at(window.geometry()) if window.isVisible() else None,
                    "desk": self._at(desk.geometry()) if desk is not None and desk.isVisible() else None,
                    "told": shell is not None and not shell.desk.has_citizen_screen,
                    "step": name_of(kind_of(self.windows.citizen.flow.step)),
                }
            )
        )

    def _at(self, place: QRect) -> str:
        """The screen that it fills, but for a frame of the platform's; or else it is a window."""
        for name, screen in self.all.items():
            room = screen.geometry()
            if room.contains(place) and room.adjusted(4, 4, -4, -4).size().expandedTo(place.size()) == place.size():
                return name
        return "a window"


def main(folder: Path, mode: Mode, changes: list[str]) -> None:
    settings = Settings(data_dir=folder, mode=mode, reader=ReaderChoice.PRACTICE, animations=False)
    app = make_application(settings)
    kiosk = wiring.build(settings, practice=True)
    windows = startup.open_windows(settings, kiosk, windowed=False)
    counter = ComingAndGoing(windows)
    for change in changes:
        if change == "errand":
            kiosk.presenter.handle(ErrandChosen(Errand.RESERVE))
        elif change == "toggle":
            windows.window.toggle_full_screen()
        else:
            counter.become(*change.split("+"))
        app.processEvents()
    kiosk.stop()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Mode(sys.argv[2]), sys.argv[3:])
