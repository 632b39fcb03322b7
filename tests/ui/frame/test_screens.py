"""Screens come and go: each window stands on its own, and on no other."""

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.app.clock import PRACTICE_START
from kiosk.app.counter_setup import counter_for
from kiosk.app.settings import ReaderChoice, Settings
from kiosk.app.start.application import make_application
from kiosk.app.start.screens import placed
from kiosk.domain.flow import start
from kiosk.domain.flow.state import VisitDraft
from kiosk.domain.flow.steps import Plain
from kiosk.domain.office.visit import Errand
from kiosk.ui.frame.window import KioskWindow
from kiosk.ui.theme.tokens import Theme
from tests.fakes.around.come_and_go import screens_of

ROOT = Path(__file__).parents[3]


class NamedScreen:
    """As far as it is asked."""

    def __init__(self, name: str, size: QSize | None = None) -> None:
        self._name, self._size = name, QSize(1920, 1080) if size is None else size

    def name(self) -> str:
        return self._name

    def size(self) -> QSize:
        return self._size


CLERK, CITIZEN, OTHER = (NamedScreen(name) for name in ("clerk", "citizen", "other"))
KNOWN = "clerk", "citizen"


def stands(*screens: NamedScreen, known: tuple[str, str] | None = None, with_desk: bool = True) -> tuple[Any, Any]:
    """The citizen's and the desk's."""
    found = placed(screens, with_desk=with_desk, known=known)  # type: ignore[arg-type] # as far as they are asked
    return found.citizen, found.desk


def test_the_clerk_has_the_first_screen_and_the_citizen_the_second() -> None:
    assert stands(CLERK, CITIZEN) == (CITIZEN, CLERK)
    assert stands(CLERK) == (CLERK, CLERK)
    assert stands(CLERK, CITIZEN, with_desk=False)[0] is CLERK
    assert stands() == (None, None)


def test_each_keeps_its_own_screen_in_whatever_order_they_come_back() -> None:
    assert stands(CITIZEN, CLERK, known=KNOWN) == (CITIZEN, CLERK)
    assert stands(OTHER, CITIZEN, CLERK, known=KNOWN) == (CITIZEN, CLERK)


def test_where_one_is_missing_its_window_stands_nowhere() -> None:
    assert stands(CLERK, known=KNOWN) == (None, CLERK)
    assert stands(CITIZEN, known=KNOWN) == (CITIZEN, None)
    # One that nobody knows is the clerk's: theirs never is covered.
    assert stands(OTHER, known=KNOWN) == (None, OTHER)
    assert stands(known=KNOWN) == (None, None)


def test_a_screen_in_the_place_of_another_is_taken() -> None:
    assert stands(CLERK, OTHER, known=KNOWN) == (OTHER, CLERK)
    assert stands(CITIZEN, OTHER, known=KNOWN) == (CITIZEN, OTHER)


def test_a_screen_without_room_is_none() -> None:
    assert stands(CLERK, NamedScreen("citizen", QSize(0, 0)), known=KNOWN) == (None, CLERK)


def test_the_windows_of_a_counter_follow_its_screens(tmp_path: Path) -> None:
    changes = ["clerk", "clerk+citizen", "errand", "clerk", "toggle", "clerk+citizen", "citizen", "citizen+clerk"]
    lines = comes_and_goes(tmp_path, "counter", *changes, "clerk+small")
    seen = [(line["citizen"], line["desk"], line["told"], line["step"]) for line in lines]
    assert seen == [
        ("clerk", "a window", False, "Home"),
        ("citizen", "clerk", False, "Home"),
        # The errand that was open is over: what its person saw is seen nowhere.
        (None, "clerk", True, "Home"),
        ("citizen", "clerk", False, "Home"),
        ("citizen", None, False, "Home"),
        ("citizen", "clerk", False, "Home"),
        ("small", "clerk", False, "Home"),
    ]


def comes_and_goes(folder: Path, mode: str, *changes: str) -> list[dict[str, Any]]:
    screens_of(folder / "screens.json")
    program = [sys.executable, "-m", "tests.fakes.around.come_and_go", str(folder / "data"), mode, *changes]
    platform = {"QT_QPA_PLATFORM": f"offscreen:configfile={folder / 'screens.json'}"}
    run = subprocess.run(program, cwd=ROOT, env=os.environ | platform, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    return [json.loads(line) for line in run.stdout.splitlines()]


def test_a_screen_of_another_size_keeps_the_page_and_what_was_chosen(qtbot: QtBot, qapp: QApplication) -> None:
    settings = Settings(reader=ReaderChoice.PRACTICE, animations=False)
    make_application(settings)
    flow = start(counter_for(settings, practice=True), now=PRACTICE_START)
    flow = replace(flow, visit_draft=VisitDraft(Errand.RESERVE, flow.now)).at(Plain.NEEDS)
    window = KioskWindow(Theme.for_screen(QSize(1080, 1920), 21.5), flow)
    qtbot.addWidget(window)
    window.resize(1080, 1920)
    window.show()
    small = Theme.for_screen(QSize(1280, 800), 15.6)
    window.resize(1280, 800)
    window.take_theme(small)
    QApplication.processEvents()
    assert window.page.step == Plain.NEEDS
    assert window.page.theme.pixels_per_mm == small.pixels_per_mm
    assert window.page.is_wide
