"""The tour: journeys through the real window off-screen on practice cards, a picture of every screen."""

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize

from kiosk.app import wiring
from kiosk.app.clock import PRACTICE_START
from kiosk.app.process import show
from kiosk.app.progress import progress, stopped_saying
from kiosk.app.records.list_command import Listing, list_records
from kiosk.app.settings import ReaderChoice, Settings
from kiosk.app.start import display, startup
from kiosk.app.start.application import make_application
from kiosk.city_data.locales import languages as every_language
from kiosk.domain.desk.state import Desk
from kiosk.domain.values.capacity import Mode
from kiosk.domain.values.display import Contrast, TextSize
from kiosk.domain.values.errors import UsageError
from kiosk.domain.values.languages import JAPANESE, Language
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.files.durable import check_free, write_whole
from kiosk.tour.album_page import write_album_page
from kiosk.tour.desk import desk
from kiosk.tour.guide import Album, Guide, Journal, TourClock, TourError
from kiosk.tour.journeys import BEFORE, JOURNEYS
from kiosk.tour.script import Script
from kiosk.ui.clerk.window import DeskWindow
from kiosk.ui.frame.window import KioskWindow
from kiosk.ui.messages import OFFICE, is_there
from kiosk.ui.messages.frame.languages import name_of
from kiosk.ui.theme.tokens import Theme

DESK = "desk"


@dataclass(frozen=True)
class TourScreen:
    """The citizen's, on which the tour is taken, and how it looks; the clerk's beside it, of the same diagonal."""

    size: tuple[int, int]
    inches: float
    desk: tuple[int, int] = (1920, 1080)
    text_size: TextSize = TextSize.STANDARD
    contrast: Contrast = Contrast.STANDARD


def take_tour(out: Path, screen: TourScreen, only: str | None = None, language: Language = JAPANESE) -> None:
    """Pictures of all journeys, or of the one that is named. Raises TourError, UsageError, OSError."""
    _check_name(only)
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise TourError(f"The folder {out} cannot be made: {error.strerror}.") from None
    album = Album(out)
    show(f"the tour begins; its pictures come into {out}")
    with stopped_saying(partial(_stopped, album)):
        for settings in visits(album, screen, only, language, out):
            show("these journeys recorded, in a register that is thrown away now:")
            list_records(settings, Listing(whole=True, check=True), practice=True)
    page = write_album_page(out, album.files, _about(screen, language))
    show(f"{len(album.files)} pictures and the slips are in {out}; {page.name} there shows them side by side")


def _about(screen: TourScreen, language: Language) -> str:
    """What the pictures are of."""
    width, height = screen.size
    return f"{name_of(language)}, {width}x{height}, {screen.text_size}, {screen.contrast}"


def tell_tour(
    out: Path | None, screen: TourScreen, only: str | None = None, languages: Sequence[Language] | None = None
) -> None:
    """The same as text: into a new file, or on standard output; by default in every language.

    Raises TourError, UsageError, UserError, OSError.
    """
    _check_name(only)
    if out is None:
        _tell(Script(show), screen, only, languages)
        return
    check_free(out, ".txt")
    lines: list[str] = []
    with progress("the tour"):
        _tell(Script(lines.append), screen, only, languages)
    write_whole(out, "".join(f"{line}\n" for line in lines).encode())


def _tell(script: Script, screen: TourScreen, only: str | None, languages: Sequence[Language] | None) -> None:
    with (
        stopped_saying(partial(str, "Stopped. The other screens were not told.")),
        tempfile.TemporaryDirectory(prefix="kiosk-slips-") as slips,
    ):
        for language in every_language() if languages is None else languages:
            for _ in visits(script, screen, only, language, Path(slips)):
                """Its register is of no use to a reader."""


def _check_name(only: str | None) -> None:
    if only is not None and only not in (*JOURNEYS, DESK):
        raise UsageError(f"there is no journey {only!r}; there are: {', '.join((*JOURNEYS, DESK))}")


def visits(
    journal: Journal, screen: TourScreen, only: str | None, language: Language, slips: Path
) -> Iterator[Settings]:
    """A visit to each machine that has a journey to be taken; then its settings, while its register is there."""
    display.offscreen()
    for mode in Mode:
        named = [DESK] if mode is Mode.COUNTER else [*JOURNEYS]
        if only is not None and only not in named:
            continue
        with tempfile.TemporaryDirectory(prefix="kiosk-tour-") as folder:
            settings = _settings(Path(folder), slips, mode, language, screen)
            with _machine(settings, screen, journal) as guide:
                if mode is Mode.COUNTER:
                    journal.begin(DESK, language)
                    desk(guide)
                else:
                    _travel(guide, only, language)
            yield settings


def _stopped(album: Album) -> str:
    return f"Stopped. {len(album.files)} pictures are in {album.folder}; the other journeys were not made."


def _travel(guide: Guide, only: str | None, language: Language) -> None:
    for name, journey in JOURNEYS.items():
        if only is None or name == only or name in BEFORE.get(only, ()):
            guide.journal.begin(name, language)
            journey(guide)


def _settings(folder: Path, slips: Path, mode: Mode, language: Language, screen: TourScreen) -> Settings:
    return Settings(
        data_dir=folder,
        mode=mode,
        language=language,
        desk_language=language if is_there(language, OFFICE) else JAPANESE,
        display_text_size=screen.text_size,
        display_contrast=screen.contrast,
        reader=ReaderChoice.PRACTICE,
        slip_dir=slips,
        animations=False,
        counter_name="1番",
        tickets=True,
    )


def desk_window(screen: TourScreen, desk: Desk) -> DeskWindow:
    size = QSize(*screen.desk)
    window = DeskWindow(Theme.for_desk(size, screen.inches), desk)
    window.resize(size)
    return window


@contextmanager
def _machine(settings: Settings, screen: TourScreen, journal: Journal) -> Iterator[Guide]:
    """A machine in practice mode with its windows; a desk beside it in counter mode."""
    make_application(settings)
    clock = TourClock(PRACTICE_START)
    kiosk = wiring.build(settings, practice=True, clock=clock)
    size = QSize(*screen.size)
    window = KioskWindow(Theme.for_screen(size, screen.inches), kiosk.presenter.flow, kiosk.practice)
    startup.connect(window, kiosk.presenter)
    window.resize(size)
    window.show()
    beside = None
    if kiosk.desk is not None:
        beside = desk_window(screen, kiosk.desk.desk)
        startup.connect_desk(kiosk.desk, kiosk.presenter, window, beside)
        beside.show()
    kiosk.start()
    try:
        yield Guide(window, kiosk, clock, journal, beside)
    finally:
        kiosk.stop()
        for each in (window, beside):
            if each is not None:
                each.close()
