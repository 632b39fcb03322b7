"""The window's first picture comes before the register, and what is touched on it meanwhile goes on."""

import ast
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
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
from kiosk.domain.desk.state import NoClerks, Unasked
from kiosk.domain.flow import Flow, advance, start
from kiosk.domain.flow.events import Cue, ErrandChosen, Event, LanguageChosen, Press
from kiosk.domain.flow.steps import Plain, kind_of
from kiosk.domain.office.visit import Errand
from kiosk.domain.values.languages import ENGLISH
from kiosk.nfc.practice.card_simulator import PracticeCardSimulator
from kiosk.ui.messages.frame.practice import OFFERED
from kiosk.ui.widgets.text.heading import Heading

IN_JAPANESE = re.compile(r"[぀-ヿ一-鿿]")
ROOT = Path(__file__).parents[3]

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
startup.run(load(None, reader=sys.argv[2], municipality='chigasaki', data_dir=Path(sys.argv[1])), windowed=True)
"""


Opened = tuple[FirstWindow, ExitStack]


@pytest.fixture
def switched_on(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Opened]]:
    """`switched_on(mode=…)`: a window with its first picture, and nothing behind it yet."""
    monkeypatch.setattr(FaultWatch, "install", lambda _: None)
    with ExitStack() as held:

        def opened(**given: object) -> Opened:
            loaded = load(None, reader="practice", data_dir=tmp_path / "data", animations=False, **given)
            held.enter_context(startup.hold_register(loaded.settings, practice=True))
            city = FirstCounters(loaded.settings, practice=True)
            window = FirstWindow(loaded, city, practice=True, windowed=True)
            qtbot.addWidget(window.window)
            window.show()
            held.callback(window.stop)
            return window, held

        yield opened


def flow_of(window: FirstWindow) -> Flow:
    assert window._kiosk is not None
    return window._kiosk.presenter.flow


@pytest.fixture
def first(switched_on: Callable[..., Opened]) -> Opened:
    return switched_on()


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
    read = counters_of_files(settings, practice=True)
    return start(read.shown, now=clock_for(settings, practice=True).now(), localization=read.localization)


@pytest.mark.parametrize("reader", ["practice", "pcsc"])
def test_the_first_picture_loads_neither_register_nor_reader(tmp_path: Path, reader: str) -> None:
    alone = {"QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(tmp_path)}
    command = [sys.executable, "-c", TO_THE_PICTURE, str(tmp_path / "data"), reader]
    for loaded in (["pydantic"], []):
        run = subprocess.run(command, capture_output=True, text=True, check=True, env=os.environ | alone, timeout=60)
        assert run.stdout == f"{loaded}\n"
        # As a start that has been opened leaves it.
        settings = load(None, reader=reader, municipality="chigasaki", data_dir=tmp_path / "data").settings
        FirstCounters(settings, practice=reader == "practice").read()


def test_a_touch_before_the_register_is_ready_goes_on_when_it_is(first: Opened) -> None:
    window, held = first
    window.window.happened.emit(ErrandChosen(Errand.PHONE))
    assert kind_of(window.window.page.step) is Plain.HOME
    window.open(held)
    assert window.window.page.step != Plain.HOME


def test_a_practice_card_put_on_early_lies_on_the_reader_when_there_is_one(
    first: Opened,
) -> None:
    window, held = first
    assert window.cards is not None
    window.cards.put("good")
    assert window.cards.lies
    window.open(held)
    assert window.cards.lies
    window.cards.pull()
    assert not window.cards.lies


def test_an_errand_chosen_before_the_reader_was_there_takes_the_card_that_comes_after(
    first: Opened, qtbot: QtBot
) -> None:
    window, held = first
    window.window.happened.emit(ErrandChosen(Errand.CHECK_CARD))
    window.open(held)
    assert window.cards is not None
    window.cards.put("good")
    qtbot.waitUntil(lambda: flow_of(window).session is not None, timeout=5000)


def test_the_desk_comes_behind_the_first_picture_and_takes_no_touch_of_the_citizens(
    switched_on: Callable[..., Opened], qtbot: QtBot
) -> None:
    window, held = switched_on(mode="counter")
    window.window.happened.emit(ErrandChosen(Errand.PHONE))
    window.open(held)
    desk = window._windows.desk_window
    assert desk is not None
    qtbot.addWidget(desk)
    assert desk.isVisible()
    assert isinstance(desk.desk.gate, NoClerks | Unasked)
    assert window.window.page.step != Plain.HOME


def test_another_language_chosen_early_is_spoken_once_the_rest_is_open(first: Opened) -> None:
    window, held = first
    window.window.happened.emit(LanguageChosen(ENGLISH))
    window.open(held)
    assert flow_of(window).counter.language == ENGLISH
    assert any(IN_JAPANESE.search(label.text()) is None for label in window.window.page.findChildren(Heading))


def test_a_sheet_that_lies_there_when_all_is_furnished_anew_goes_and_what_was_touched_goes_on(
    first: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As where something of the counter was set at the desk."""
    window, held = first
    monkeypatch.setattr(FirstCounters, "are_as_shown", lambda *_: False)
    was_there = window.window.page
    window.window._sheets.set_display(window.window.page.step)
    window.window.happened.emit(ErrandChosen(Errand.PHONE))
    window.open(held)
    assert window.window.page is not was_there
    assert window.window._sheets.covering is None
    assert window.window.page.step != Plain.HOME


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


def _at_once(file: Path) -> set[str]:
    """What a module imports while it is loaded."""
    found: set[str] = set()
    for each in ast.parse(file.read_text(encoding="utf-8")).body:
        if isinstance(each, ast.ImportFrom):
            found |= {f"{each.module}.{name.name}" for name in each.names} | {str(each.module)}
        elif isinstance(each, ast.Import):
            found |= {name.name for name in each.names}
    return found


def test_what_the_contract_lets_pass_is_imported_late() -> None:
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"][
        "contracts"
    ]
    (contract,) = (each for each in contracts if each["name"].startswith("The first picture"))
    for edge in contract["ignore_imports"]:
        importer, imported = edge.split(" -> ")
        assert imported not in _at_once(ROOT / f"{importer.replace('.', '/')}.py"), edge
