"""The window's first picture comes before the register, and what is touched on it meanwhile goes on."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app.clock import clock_for
from kiosk.app.settings_loading import load
from kiosk.app.shells.early import EarlyCards, EarlyTouches
from kiosk.app.start import startup
from kiosk.app.start.configuration import counters_of_files
from kiosk.app.start.fault_watch import FaultWatch
from kiosk.app.start.opening.first_counters import FirstCounters
from kiosk.app.start.startup import FirstWindow
from kiosk.domain.flow import Flow, advance, start
from kiosk.domain.flow.events import Cue, ErrandChosen, Event, Press
from kiosk.domain.flow.steps import Plain, kind_of
from kiosk.domain.office.visit import Errand
from kiosk.nfc.practice.card_simulator import PracticeCardSimulator
from kiosk.ui.messages.frame.practice import OFFERED

NOT_NEEDED = (
    *("sqlalchemy", "alembic", "cryptography", "smartcard", "numpy", "holidays", "segno"),
    *("typer", "rich", "kiosk.cli", "kiosk.nfc", "kiosk.storage", "kiosk.domain.desk", "kiosk.ui.clerk"),
)

# As `kiosk run`, until the first picture has been painted and the rest would be loaded.
TO_THE_PICTURE = f"""
import os, sys
from pathlib import Path
from kiosk.app import process
process.load_qt()
from kiosk.app.settings_loading import load
from kiosk.app.start import startup
def told(_):
    print([name for name in {(*NOT_NEEDED, "pydantic")!r} if name in sys.modules], flush=True)
    os._exit(0)
startup.load_rest = told
startup.run(load(None, reader=sys.argv[2], data_dir=Path(sys.argv[1])), windowed=True)
"""


@pytest.fixture
def first(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[FirstWindow, ExitStack]]:
    """A window with its first picture, and nothing behind it yet."""
    monkeypatch.setattr(FaultWatch, "install", lambda _: None)
    loaded = load(None, reader="practice", data_dir=tmp_path / "data")
    with ExitStack() as held:
        held.enter_context(startup.hold_register(loaded.settings, practice=True))
        city = FirstCounters(loaded.settings, practice=True)
        window = FirstWindow(loaded, city, practice=True, windowed=True)
        qtbot.addWidget(window.window)
        window.show()
        yield window, held
        window.stop()


class Counted:
    """A shell that counts what it is told."""

    def __init__(self, flow: Flow) -> None:
        self.flow, self.told = flow, list[Event]()

    def handle(self, event: Event) -> None:
        self.told.append(event)
        self.flow, _ = advance(self.flow, event, self.flow.now)


@pytest.fixture
def flow(tmp_path: Path) -> Flow:
    settings = load(None, reader="practice", data_dir=tmp_path).settings
    return start(*counters_of_files(settings, practice=True).counters, now=clock_for(settings, practice=True).now())


@pytest.mark.parametrize("reader", ["practice", "pcsc"])
def test_the_first_picture_loads_neither_register_nor_reader(tmp_path: Path, reader: str) -> None:
    alone = {"QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(tmp_path)}
    command = [sys.executable, "-c", TO_THE_PICTURE, str(tmp_path / "data"), reader]
    for loaded in (["pydantic"], []):
        run = subprocess.run(command, capture_output=True, text=True, check=True, env=os.environ | alone, timeout=60)
        assert run.stdout == f"{loaded}\n"
        # As a start that has been opened leaves it.
        FirstCounters(
            load(None, reader=reader, data_dir=tmp_path / "data").settings, practice=reader == "practice"
        ).read()


def test_a_touch_before_the_register_is_ready_goes_on_when_it_is(first: tuple[FirstWindow, ExitStack]) -> None:
    window, held = first
    window.window.happened.emit(ErrandChosen(Errand.PHONE))
    assert kind_of(window.window.page.step) is Plain.HOME
    window.open(held)
    assert window.window.page.step != Plain.HOME


def test_a_practice_card_put_on_early_lies_on_the_reader_when_there_is_one(
    first: tuple[FirstWindow, ExitStack],
) -> None:
    window, held = first
    assert window.cards is not None
    window.cards.put("good")
    assert window.cards.lies
    window.open(held)
    assert window.cards.lies
    window.cards.pull()
    assert not window.cards.lies


def test_the_window_without_its_reader_offers_the_same_cards() -> None:
    assert PracticeCardSimulator.kinds == OFFERED
    assert EarlyCards().kinds == OFFERED


def test_what_was_touched_after_the_page_was_turned_was_meant_for_one_that_had_gone(flow: Flow) -> None:
    early, shell = EarlyTouches(flow), Counted(flow)
    for event in (Press.ELSEWHERE, ErrandChosen(Errand.RESERVE), ErrandChosen(Errand.LINK)):
        early.handle(event)
    early.hand_on(shell)
    early.hand_on(shell)
    assert shell.told == [Press.ELSEWHERE, ErrandChosen(Errand.RESERVE)]


def test_a_touch_that_lay_longer_than_a_person_is_waited_for_is_nobodys(flow: Flow) -> None:
    seconds = [0.0]
    early, shell = EarlyTouches(flow, lambda: seconds[0]), Counted(flow)
    early.handle(ErrandChosen(Errand.RESERVE))
    seconds[0] = flow.counter.timeouts.idle.total_seconds()
    early.hand_on(shell)
    assert shell.told == []


def test_a_touch_on_a_screen_that_went_away_is_nobodys(flow: Flow) -> None:
    early, shell = EarlyTouches(flow), Counted(flow)
    early.handle(ErrandChosen(Errand.RESERVE))
    early.handle(Cue.SCREEN_LOST)
    early.hand_on(shell)
    assert shell.told == [Cue.SCREEN_LOST]


def test_a_register_that_cannot_be_opened_ends_the_window_with_its_sentence(tmp_path: Path) -> None:
    """In a process: a start takes the streams, the signals and the screen of its own."""
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700)
    (folder / "practice.sqlite3").write_bytes(b"no register at all" * 300)
    command = [sys.executable, "-m", "kiosk", "run", "--reader", "practice", "--windowed", "--data-dir", str(folder)]
    alone = {"QT_QPA_PLATFORM": "offscreen"}
    run = subprocess.run(command, capture_output=True, text=True, check=False, env=os.environ | alone, timeout=60)
    assert run.returncode == 1
    assert "kiosk: " in run.stderr
    assert "Traceback" not in run.stderr
    assert (folder / "practice.sqlite3").read_bytes() == b"no register at all" * 300
