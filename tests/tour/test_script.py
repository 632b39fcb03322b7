"""The tour as text: every screen by its name, in the order in which it is read, and nothing that was typed."""

import re
from dataclasses import field
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractButton, QApplication, QMainWindow

from kiosk.app.settings import Settings
from kiosk.app.start.application import make_application
from kiosk.domain.values.languages import Language
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.tour import TourScreen, desk_window, visits
from kiosk.tour.script import Script
from kiosk.ui.frame import footer
from kiosk.ui.messages.frame.languages import name_of
from tests.fakes.around.languages import OF_THE_DESK
from tests.fakes.office.desk_views import the_desk
from tests.fakes.process.command import call

SCREEN = TourScreen((1080, 1920), 21.5)


@dataclass
class ToldTour:
    """A journal that keeps the script, and the names of the screens beside it."""

    lines: list[str] = field(default_factory=list)
    names: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._script = Script(self.lines.append)

    def begin(self, errand: str, language: Language) -> None:
        self._script.begin(errand, language)

    def take(self, window: QMainWindow, name: str) -> None:
        self.names.append(name)
        self._script.take(window, name)

    def press(self, button: QAbstractButton) -> None:
        self._script.press(button)

    @property
    def screens(self) -> list[list[str]]:
        """The lines of each, without what was pressed on it."""
        parts = re.split(r"(?m)^## \d\d \S+\n", "".join(f"{line}\n" for line in self.lines))[1:]
        return [[line for line in part.splitlines() if line and line[0] not in "#→"] for part in parts]


@pytest.fixture(scope="module")
def told(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> ToldTour:
    """One short errand with a sheet of keys, in each language."""
    tour, slips = ToldTour(), tmp_path_factory.mktemp("slips")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(footer, "REST_MS", 1)
        for language in OF_THE_DESK:
            for _ in visits(tour, SCREEN, "wrong-pins", language, slips):
                pass
    return tour


def test_every_screen_is_named_in_its_order_in_each_language(told: ToldTour) -> None:
    headings = [line for line in told.lines if line.startswith("#")]
    half = len(told.names) // 2
    assert told.names[:half] == told.names[half:]
    expected: list[str] = []
    for language in OF_THE_DESK:
        expected.append(f"# wrong-pins · {name_of(language)}")
        expected += [f"## {place:02} {name}" for place, name in enumerate(told.names[:half], 1)]
    assert headings == expected


def test_no_screen_is_empty_and_none_says_a_sentence_twice_running(told: ToldTour) -> None:
    assert len(told.screens) == len(told.names) > 8
    for lines in told.screens:
        assert len(lines) > 2
        assert all(line != following for line, following in pairwise(lines)), lines


def test_a_screen_is_read_from_its_title_to_its_foot(told: ToldTour) -> None:
    rejected = told.screens[told.names.index("pin-rejected")]
    title, missing, unknown = (
        rejected.index(line)
        for line in ("番号がちがいます。もう一度どうぞ", "あと4つ押すと、「確認」を押せます", "[番号がわからない]")
    )
    assert title < missing < unknown
    assert rejected[-1].startswith("[職員を呼ぶ]")
    assert "[1] [2] [3] [4] [5] [6] [7] [8] [9]" in rejected
    assert "(確認) あと4つ押すと、「確認」を押せます" in rejected


def test_of_a_sheet_over_the_page_the_sheet_alone_is_read(told: ToldTour) -> None:
    called = told.screens[told.names.index("staff-called")]
    assert called[0] == "職員を呼んでいます"
    assert not any("暗証番号" in line for line in called)


def test_what_was_typed_is_not_in_the_script(told: ToldTour) -> None:
    pressed = [line for line in told.lines if line.startswith("→")]
    assert "→ 確認" in pressed
    assert not any(line[2:].isdigit() for line in pressed)
    assert "9999" not in "".join(told.lines)


def test_the_desk_stands_in_the_size_that_it_is_asked_for(qapp: QApplication) -> None:
    make_application(Settings(animations=False))
    window = desk_window(TourScreen((1080, 1920), 21.5, desk=(1366, 768)), the_desk())
    window.show()
    assert window.size() == QSize(1366, 768)
    window.close()
    window.deleteLater()


def test_the_script_of_a_tour_is_written_into_a_new_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    out = tmp_path / "tour.txt"
    answer = call("tour", "--script", "--only", "helped-people", "--lang", "en", "--out", out)
    assert (answer.returncode, answer.stdout, answer.stderr) == (0, "", "")
    text = out.read_text(encoding="utf-8")
    assert text.startswith("# helped-people · English\n→ Reserve your points\n")
    assert "## 01 parent\n" in text
    assert call("tour", "--script", "--out", out).returncode == 2, "not over a file that is there"
    assert call("tour", "--script", "--out", tmp_path / "tour.png").returncode == 2
