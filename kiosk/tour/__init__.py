"""The tour: journeys through the real window off-screen on practice cards, a picture of every screen."""

import os
import tempfile
from pathlib import Path

import typer
from PySide6.QtCore import QSize

from kiosk import startup, wiring
from kiosk.domain.errors import WrongUse
from kiosk.reading import print_records
from kiosk.settings import ReaderChoice, Settings
from kiosk.tour.guide import Guide, TourClock, TourError
from kiosk.tour.journeys import BEFORE, JOURNEYS
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.window import KioskWindow


def take_tour(out: Path, size: tuple[int, int], inches: float, only: str | None = None) -> None:
    """All journeys, or the one that is named. Raises TourError, WrongUse, OSError."""
    if only is not None and only not in JOURNEYS:
        raise WrongUse(f"there is no journey {only!r}; there are: {', '.join(JOURNEYS)}")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    startup.protect_files()
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise TourError(f"The folder {out} cannot be made: {error.strerror}.") from None
    with tempfile.TemporaryDirectory(prefix="kiosk-tour-") as folder:
        settings = Settings(
            data_dir=Path(folder),
            reader=ReaderChoice.PRACTICE,
            slip_dir=out,
            animations=False,
            counter_name="1番",
            tickets=True,
        )
        startup.make_application(settings)
        clock = TourClock(wiring.PRACTICE_START)
        kiosk = wiring.build(settings, practice=True, clock=clock)
        window = KioskWindow(Theme.for_screen(QSize(*size), inches), kiosk.presenter.flow, kiosk.practice)
        startup.connect(window, kiosk.presenter)
        window.resize(*size)
        window.show()
        kiosk.start()
        guide = Guide(window, kiosk, clock, out)
        try:
            for name, journey in JOURNEYS.items():
                if only is None or name == only or name in BEFORE.get(only, ()):
                    journey(guide)
        finally:
            kiosk.stop()
            window.close()
        typer.echo(f"{len(guide.pictures)} pictures and the slip are in {out}")
        typer.echo("recorded in the practice register:")
        print_records(settings, practice=True)
