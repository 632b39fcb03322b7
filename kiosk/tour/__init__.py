"""The tour: journeys through the real window off-screen on practice cards, a picture of every screen."""

import os
import tempfile
from pathlib import Path

import typer
from PySide6.QtCore import QSize

from kiosk import startup, wiring
from kiosk.reading import print_records
from kiosk.settings import ReaderChoice, Settings
from kiosk.tour.guide import Guide, TourClock
from kiosk.tour.journeys import journeys
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.window import KioskWindow


def take_tour(out: Path, size: tuple[int, int], inches: float, *, everything: bool) -> None:
    """Raises TourError, OSError."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    startup.protect_files()
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="kiosk-tour-") as folder:
        settings = Settings(
            data_dir=Path(folder), reader=ReaderChoice.PRACTICE, slip_dir=out, animations=False, counter_name="1番"
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
            for journey in journeys(everything=everything):
                journey(guide)
        finally:
            kiosk.stop()
            window.close()
        typer.echo(f"{len(guide.pictures)} pictures and the slip are in {out}")
        typer.echo("recorded in the practice register:")
        print_records(settings, practice=True)
