"""What the first picture shows of the city is kept, and the files are what counts."""

import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.app.clock import PRACTICE_START
from kiosk.app.settings import Settings
from kiosk.app.settings_loading import Loaded, load
from kiosk.app.start import startup
from kiosk.app.start.application import make_application
from kiosk.app.start.configuration import counters_of_files
from kiosk.app.start.fault_watch import FaultWatch
from kiosk.app.start.opening import first_counters
from kiosk.app.start.opening.first_counters import FirstCounters, KeptPicture
from kiosk.app.start.startup import FirstWindow
from kiosk.city_data.shipped import FOLDER
from kiosk.domain.city.counter import Counter
from kiosk.domain.city.localization import Localization
from kiosk.domain.flow import start
from kiosk.domain.flow.events import ErrandChosen
from kiosk.domain.flow.steps import Plain
from kiosk.domain.office.visit import Errand
from kiosk.domain.values.languages import Language
from kiosk.files.formats.plain_data import read_as, written
from kiosk.ui.frame.window import KioskWindow
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.text.text_label import TextLabel
from tests.fakes.around.languages import OF_THE_DESK


@pytest.fixture
def loaded(tmp_path: Path) -> Loaded:
    (tmp_path / "data").mkdir()
    return load(None, reader="practice", data_dir=tmp_path / "data", animations=False)


@pytest.fixture
def settings(loaded: Loaded) -> Settings:
    return loaded.settings


@pytest.fixture
def kept(settings: Settings) -> Path:
    """As a start before has left it."""
    FirstCounters(settings, practice=True).read()
    return settings.data_dir / "practice.picture"


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[Settings]:
    """How often all files were read."""
    reads: list[Settings] = []
    read = counters_of_files

    def counted(settings: Settings, *, practice: bool) -> Any:
        reads.append(settings)
        return read(settings, practice=practice)

    monkeypatch.setattr(first_counters, "counters_of_files", counted)
    return reads


def test_a_second_start_shows_its_picture_before_it_reads_the_files(
    settings: Settings, kept: Path, reads: list[Settings]
) -> None:
    city = FirstCounters(settings, practice=True)
    assert reads == []
    read = city.read()
    assert len(reads) == 1
    assert city.are_as_shown(read.shown, read.localization.languages)
    assert city.read() is read


def test_one_with_which_a_start_came_to_nothing_is_not_shown_again(
    settings: Settings, kept: Path, reads: list[Settings]
) -> None:
    FirstCounters(settings, practice=True)
    assert reads == []
    FirstCounters(settings, practice=True)
    assert len(reads) == 1


def test_it_is_this_users_alone(kept: Path) -> None:
    assert kept.stat().st_mode & 0o777 == 0o600


def _sheet(settings: Settings) -> Settings:
    (settings.data_dir / "services.csv").write_bytes((FOLDER / "services.csv").read_bytes() + b"\n")
    return settings


def _other_words(settings: Settings) -> Settings:
    return replace(settings, counter_name="3番")


def _other_city(settings: Settings) -> Settings:
    return replace(settings, municipality="kurashiki")


@pytest.mark.parametrize("change", [_sheet, _other_words, _other_city])
def test_a_change_of_a_file_or_a_setting_has_all_read_first(
    change: Callable[[Settings], Settings], settings: Settings, kept: Path, reads: list[Settings]
) -> None:
    changed = change(settings)
    read = FirstCounters(changed, practice=True).read()
    assert read.counter.municipality.key == (changed.municipality or "chigasaki")
    assert len(reads) == 1
    FirstCounters(changed, practice=True)
    assert len(reads) == 1


def test_another_version_of_the_program_has_all_read_first(
    settings: Settings, kept: Path, reads: list[Settings], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(first_counters, "__version__", "9.9")
    FirstCounters(settings, practice=True)
    assert len(reads) == 1


def _cut_short(kept: Path) -> None:
    kept.write_bytes(kept.read_bytes()[:-40])


def _empty(kept: Path) -> None:
    kept.write_bytes(b"")


def _no_text(kept: Path) -> None:
    kept.write_bytes(b"\xff\x00" * 99)


def _endless(kept: Path) -> None:
    kept.write_bytes(b"[" * 200_000)


def _too_large(kept: Path) -> None:
    kept.write_bytes(b" " * 300_000 + kept.read_bytes())


def _a_folder(kept: Path) -> None:
    kept.unlink()
    kept.mkdir()


def _a_list(kept: Path) -> None:
    kept.write_text("[]")


@pytest.mark.parametrize("damage", [_cut_short, _empty, _no_text, _endless, _too_large, _a_folder, _a_list])
def test_what_is_damaged_is_as_if_it_were_not_there(
    damage: Callable[[Path], None], settings: Settings, kept: Path, reads: list[Settings]
) -> None:
    damage(kept)
    city = FirstCounters(settings, practice=True)
    assert len(reads) == 1
    city.read()
    if not kept.is_dir():
        FirstCounters(settings, practice=True)
        assert len(reads) == 1


ODD: list[Any] = [None, 7, "x", [], {}, {"x": 1}, True, "2020-13-40", "10:00:00+09:00"]


def places(data: Any, way: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    yield way
    if isinstance(data, dict | list):
        for name, part in data.items() if isinstance(data, dict) else enumerate(data):
            yield from places(part, (*way, name))


def test_whatever_somebody_has_put_there_is_a_picture_or_nothing(settings: Settings, kept: Path) -> None:
    whole = json.loads(kept.read_text())
    everywhere = [*places(whole)][1:]
    chance = Random(18)  # noqa: S311 - the same changes at every run
    for way in chance.sample(everywhere, 150):
        for other in ODD:
            data = json.loads(kept.read_text())
            inside = data
            for name in way[:-1]:
                inside = inside[name]
            inside[way[-1]] = other
            try:
                restored = read_as(KeptPicture, data)
            except ValueError:
                continue
            assert read_as(KeptPicture, written(restored)) == restored


@pytest.mark.parametrize("municipality", ["chigasaki", "kurashiki"])
@pytest.mark.parametrize("programme", ["mynapoint-2020", "mynapoint-2022", "municipal-example"])
def test_every_city_and_programme_comes_back_as_it_was(settings: Settings, municipality: str, programme: str) -> None:
    chosen = replace(settings, municipality=municipality, programme=programme)
    read = FirstCounters(chosen, practice=True).read()
    city = FirstCounters(chosen, practice=True)
    assert city.shown != read.shown
    assert city.are_as_shown(read.shown, read.localization.languages)


def picture(bot: QtBot, counter: Counter, localization: Localization) -> QImage:
    flow = start(counter, now=PRACTICE_START, localization=localization)
    window = KioskWindow(Theme.for_screen(QSize(1080, 1920), 21.5), flow)
    bot.addWidget(window)
    window.show()
    QApplication.processEvents()
    return window.grab().toImage()


@pytest.mark.parametrize("language", OF_THE_DESK)
def test_the_picture_is_the_same(language: Language, settings: Settings, qtbot: QtBot) -> None:
    chosen = replace(settings, language=language)
    make_application(chosen)
    read = FirstCounters(chosen, practice=True).read()
    kept = FirstCounters(chosen, practice=True)
    assert picture(qtbot, kept.shown, kept.localization) == picture(qtbot, read.shown, read.localization)


@pytest.fixture
def opened(
    loaded: Loaded, kept: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[], tuple[FirstWindow, ExitStack]]]:
    """`opened()`: a window with what was kept, and nothing behind it yet."""
    monkeypatch.setattr(FaultWatch, "install", lambda _: None)
    with ExitStack() as held:

        def switched_on() -> tuple[FirstWindow, ExitStack]:
            held.enter_context(startup.hold_register(loaded.settings, practice=True))
            window = FirstWindow(loaded, FirstCounters(loaded.settings, practice=True), practice=True, windowed=True)
            qtbot.addWidget(window.window)
            window.show()
            held.callback(window.stop)
            return window, held

        yield switched_on


def texts(window: KioskWindow) -> str:
    return "\n".join(label.text() for label in window.findChildren(TextLabel) if label.isVisible())


def test_a_kept_picture_that_lies_is_seen_for_a_moment_and_nothing_goes_by_it(
    opened: Callable[[], tuple[FirstWindow, ExitStack]], kept: Path
) -> None:
    data = json.loads(kept.read_text())
    data["city"]["municipality"]["name"] = "偽の市"
    kept.write_text(json.dumps(data))
    window, held = opened()
    assert "偽の市" in texts(window.window)
    window.window.happened.emit(ErrandChosen(Errand.PHONE))
    window.open(held)
    QApplication.processEvents()
    assert "偽の市" not in texts(window.window)
    assert "茅ヶ崎市" in texts(window.window)
    # What was touched meanwhile goes on, by the city's own files.
    assert window.window.page.step != Plain.HOME
    assert "偽の市" not in kept.read_text()


def test_the_window_that_shows_the_truth_is_not_furnished_again(
    opened: Callable[[], tuple[FirstWindow, ExitStack]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(KioskWindow, "start_over", lambda *_: pytest.fail("it was right"))
    window, held = opened()
    page = window.window.page
    window.open(held)
    assert window.window.page is page
    assert window.window._flow.counter.catalogue.services
