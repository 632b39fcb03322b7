"""A real machine in practice mode, off-screen, and a person who touches it."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.app import wiring
from kiosk.app.clock import clock_for
from kiosk.app.settings import ReaderChoice
from kiosk.app.settings_loading import settings_of
from kiosk.app.start import startup
from kiosk.app.start.application import make_application
from kiosk.city_data import resources
from kiosk.domain.city.programme import MyKeySource, Programme
from kiosk.nfc.practice.authority import Authority
from kiosk.tour.guide import TourClock
from kiosk.ui.clerk import press_guard
from kiosk.ui.clerk.window import DeskWindow
from kiosk.ui.frame import footer
from kiosk.ui.frame.window import KioskWindow
from kiosk.ui.keys import key_filter
from kiosk.ui.theme.tokens import Theme
from tests.fakes.around.person import Person
from tests.fakes.around.typed import Typing
from tests.fakes.office.clerk_at_desk import ClerkAtDesk

PORTRAIT = QSize(1080, 1920)
DESK = QSize(1920, 1080)


@pytest.fixture(scope="session")
def practice_keys(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One set of practice keys for the whole run: making them is slow."""
    folder = tmp_path_factory.mktemp("keys")
    Authority.load_or_create(folder)
    return folder / "practice-keys.pem"


@pytest.fixture(autouse=True)
def brisk(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Buttons rest hardly at all, but in the test of their rest; a key that waits for others waits a turn."""
    if request.node.get_closest_marker("rests") is None:
        monkeypatch.setattr(footer, "REST_MS", 1)
    monkeypatch.setattr(press_guard, "REST_MS", 0)
    monkeypatch.setattr(key_filter, "REST_MS", 0)


@cache
def _programmes(source: MyKeySource) -> dict[str, Programme]:
    """Those that the program brings, with their MyKey IDs from this source: read once for all tests."""
    return {key: replace(item, mykey=source) for key, item in resources.programmes().items()}


@pytest.fixture(autouse=True)
def first_ids(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody is asked whether they have a MyKey ID already, but where `as_shipped` is wanted too."""
    if "as_shipped" in request.fixturenames:
        return
    issued = _programmes(MyKeySource.ISSUED)
    monkeypatch.setattr(resources, "programmes", lambda: issued)


@pytest.fixture
def as_shipped() -> None:
    """The programmes as the program brings them."""


@pytest.fixture
def own_ids(monkeypatch: pytest.MonkeyPatch) -> None:
    """Programmes whose MyKey IDs their platform gives: whoever reserves types theirs."""
    entered = _programmes(MyKeySource.ENTERED)
    monkeypatch.setattr(resources, "programmes", lambda: entered)


@pytest.fixture
def meet(qtbot: QtBot, qapp: QApplication, tmp_path: Path, practice_keys: Path) -> Iterator[Callable[..., Person]]:
    """`meet(size=…, programme=…)`: a machine is switched on and a person stands at it."""
    people: list[Person] = []

    def switched_on(
        size: QSize = PORTRAIT, inches: float = 21.5, desk: QSize = DESK, desk_inches: float = 21.5, **settings: object
    ) -> Person:
        folder = tmp_path / f"machine-{len(people)}"
        folder.mkdir()
        (folder / practice_keys.name).write_bytes(practice_keys.read_bytes())
        chosen = settings_of({"data_dir": folder, "reader": ReaderChoice.PRACTICE, "animations": False, **settings})
        make_application(chosen)
        clock, keys = TourClock(clock_for(chosen, practice=True).now()), Typing()
        kiosk = wiring.build(chosen, practice=True, clock=clock)
        window = KioskWindow(Theme.for_screen(size, inches), kiosk.presenter.flow, kiosk.practice, clock=keys)
        startup.connect(window, kiosk.presenter, kiosk.voice)
        # Painting is half of all the work: who looks at a page has it painted (Person.sees, ClerkAtDesk.sees).
        window.setUpdatesEnabled(False)
        window.resize(size)
        window.show()
        clerk = _at_desk(qtbot, window, kiosk, Theme.for_desk(desk, desk_inches), desk, keys)
        kiosk.start()
        person = Person(qtbot, window, kiosk, clock, chosen, clerk, keys)
        people.append(person)
        return person

    yield switched_on
    for person in people:
        person.kiosk.stop()
        if person.clerk is not None:
            person.clerk.window.close()
            person.clerk.window.deleteLater()
        person.window.close()
        person.window.deleteLater()


def _at_desk(
    bot: QtBot, window: KioskWindow, kiosk: wiring.Kiosk, theme: Theme, size: QSize, keys: Typing
) -> ClerkAtDesk | None:
    """The clerk's window, where there is a desk."""
    if kiosk.desk is None:
        return None
    desk = DeskWindow(theme, kiosk.desk.desk, clock=keys)
    startup.connect_desk(kiosk.desk, kiosk.presenter, window, desk)
    desk.setUpdatesEnabled(False)
    desk.resize(size)
    desk.show()
    return ClerkAtDesk(bot, desk, kiosk.desk, keys)
