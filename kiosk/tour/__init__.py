"""The tour: journeys through the real window off-screen on practice cards, a picture of every screen."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize

from kiosk.app import wiring
from kiosk.app.process import show
from kiosk.app.progress import stopped_saying
from kiosk.app.records.list_command import Listing, list_records
from kiosk.app.settings import ReaderChoice, Settings
from kiosk.app.start import display, startup
from kiosk.app.start.application import make_application
from kiosk.app.store import PRACTICE_START
from kiosk.domain.values.capacity import Mode
from kiosk.domain.values.errors import UsageError
from kiosk.domain.values.languages import Language
from kiosk.tour.desk import desk
from kiosk.tour.guide import Album, Guide, TourClock, TourError
from kiosk.tour.journeys import BEFORE, JOURNEYS
from kiosk.ui.clerk.window import DeskWindow
from kiosk.ui.frame.window import KioskWindow
from kiosk.ui.theme.tokens import Theme

DESK = "desk"
_DESK_SIZE, _DESK_INCHES = QSize(1920, 1080), 21.5


def take_tour(
    out: Path, size: tuple[int, int], inches: float, only: str | None = None, language: Language = Language.JA
) -> None:
    """All journeys, or the one that is named. Raises TourError, UsageError, OSError."""
    if only is not None and only not in (*JOURNEYS, DESK):
        raise UsageError(f"there is no journey {only!r}; there are: {', '.join((*JOURNEYS, DESK))}")
    display.offscreen()
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise TourError(f"The folder {out} cannot be made: {error.strerror}.") from None
    theme = Theme.for_screen(QSize(*size), inches)
    album = Album(out)
    show(f"the tour begins; its pictures come into {out}")
    for mode in Mode:
        named = [DESK] if mode is Mode.COUNTER else [*JOURNEYS]
        if only is not None and only not in named:
            continue
        with tempfile.TemporaryDirectory(prefix="kiosk-tour-") as folder:
            settings = _settings(Path(folder), out, mode, language)
            with (
                stopped_saying(partial(_stopped, album)),
                _machine(settings, theme, QSize(*size), album) as guide,
            ):
                if mode is Mode.COUNTER:
                    desk(guide)
                else:
                    _travel(guide, only)
            show("these journeys recorded, in a register that is thrown away now:")
            list_records(settings, Listing(whole=True, check=True), practice=True)
    show(f"{len(album.files)} pictures and the slips are in {out}")


def _stopped(album: Album) -> str:
    return f"Stopped. {len(album.files)} pictures are in {album.folder}; the other journeys were not made."


def _travel(guide: Guide, only: str | None) -> None:
    for name, journey in JOURNEYS.items():
        if only is None or name == only or name in BEFORE.get(only, ()):
            journey(guide)


def _settings(folder: Path, out: Path, mode: Mode, language: Language) -> Settings:
    return Settings(
        data_dir=folder,
        mode=mode,
        language=language,
        reader=ReaderChoice.PRACTICE,
        slip_dir=out,
        animations=False,
        counter_name="1番",
        tickets=True,
    )


@contextmanager
def _machine(settings: Settings, theme: Theme, size: QSize, album: Album) -> Iterator[Guide]:
    """A machine in practice mode with its windows; a desk beside it in counter mode."""
    make_application(settings)
    clock = TourClock(PRACTICE_START)
    kiosk = wiring.build(settings, practice=True, clock=clock)
    window = KioskWindow(theme, kiosk.presenter.flow, kiosk.practice)
    startup.connect(window, kiosk.presenter)
    window.resize(size)
    window.show()
    beside = None
    if kiosk.desk is not None:
        beside = DeskWindow(Theme.for_desk(_DESK_SIZE, _DESK_INCHES), kiosk.desk.desk)
        startup.connect_desk(kiosk.desk, kiosk.presenter, window, beside)
        beside.resize(_DESK_SIZE)
        beside.show()
    kiosk.start()
    try:
        yield Guide(window, kiosk, clock, album, beside)
    finally:
        kiosk.stop()
        for each in (window, beside):
            if each is not None:
                each.close()
