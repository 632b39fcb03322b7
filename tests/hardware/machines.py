"""A real window on a real PC/SC service, and cards that a person lays on its reader."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from unittest.mock import patch

from cryptography.hazmat.primitives.serialization import Encoding
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from kiosk.app import wiring
from kiosk.app.settings import ReaderChoice
from kiosk.app.settings_loading import settings_of
from kiosk.app.start import startup
from kiosk.app.start.application import make_application
from kiosk.city_data import resources
from kiosk.domain.card.reader import CardOn, Empty
from kiosk.nfc.practice.kinds import CardMaker
from kiosk.tour.guide import TourClock
from kiosk.ui.frame.window import KioskWindow
from kiosk.ui.theme.tokens import Theme
from tests.fakes.around.person import Person
from tests.fakes.card.pcscd import Put

Meet = Callable[..., Person]
_SIZE = QSize(1080, 1920)


def install_trust(folder: Path, maker: CardMaker) -> Path:
    """The practice authority as the city would install its own."""
    trust = folder / "trust"
    trust.mkdir()
    (trust / "practice.pem").write_bytes(maker.authority.certificate(maker.today).public_bytes(Encoding.PEM))
    return folder


def a_real_programme() -> AbstractContextManager[object]:
    """A city that has written the example out into a programme of its own."""
    written = {key: replace(programme, example=False) for key, programme in resources.programmes().items()}
    return patch.object(resources, "programmes", lambda: written)


def switch_on(bot: QtBot, folder: Path, now: datetime, **settings: object) -> Person:
    """A machine at this moment, with its reader empty, and a person in front of it."""
    chosen = settings_of(
        {"data_dir": folder, "reader": ReaderChoice.PCSC, "municipality": "chigasaki", "animations": False, **settings}
    )
    make_application(chosen)
    clock = TourClock(now)
    with a_real_programme():
        kiosk = wiring.build(chosen, practice=False, clock=clock)
    window = KioskWindow(Theme.for_screen(_SIZE, 21.5), kiosk.presenter.flow)
    startup.connect(window, kiosk.presenter)
    window.resize(_SIZE)
    window.show()
    kiosk.start()
    person = Person(bot, window, kiosk, clock, chosen)
    bot.waitUntil(lambda: isinstance(person.flow.reader, Empty), timeout=5_000)
    return person


def switch_off(person: Person) -> None:
    person.kiosk.stop()
    person.window.close()
    person.window.deleteLater()


def lays_down(person: Person, put: Put, kind: str) -> Callable[[], None]:
    """Put a card on the machine's reader and wait until it is noticed; what pulls it is returned."""
    card = put(kind, 0)
    person.bot.waitUntil(
        lambda: isinstance(person.flow.reader, CardOn) or person.flow.session is not None, timeout=5_000
    )
    return card.pull
