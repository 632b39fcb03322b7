"""Every page of a language on a screen: what is cut, has no room, or is not in the language's own letters."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import cache

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QApplication

from kiosk.app.counter_setup import in_languages
from kiosk.app.settings import Settings
from kiosk.app.start.application import make_application
from kiosk.domain.city.leaflets import LeafletId, LeafletTopic
from kiosk.domain.city.localization import Localization
from kiosk.domain.flow import Flow, steps
from kiosk.domain.flow.errands.leaflets import Leaflet, LeafletContents
from kiosk.domain.flow.personal_settings import speak
from kiosk.domain.flow.state import CallBoard, StaffCall
from kiosk.domain.office.visit import Ending
from kiosk.domain.values.languages import JAPANESE, Language
from kiosk.ui.frame.overlays import Overlay
from kiosk.ui.frame.window import KioskWindow
from kiosk.ui.messages import speaking
from kiosk.ui.paper.leaflet_pages import leaflet_sheets
from kiosk.ui.theme.tokens import Theme
from tests.languages.on_screen import on_page, on_sheet
from tests.screens.rules import visible
from tests.screens.test_every_screen import CALLS, NOON, _Cards, _counter, _flow, _is_typed, _name

SCREENS = {"portrait": (1080, 1920, 21.5), "landscape": (1920, 1080, 21.5), "small": (1280, 800, 10.1)}
SHEETS = ("staff", "coming", "idle", "leaving", "display")


@contextmanager
def opened(language: Language, screen: str) -> Iterator[KioskWindow]:
    """The window of a screen that speaks it: laid out, and not painted."""
    make_application(Settings(animations=False))
    width, height, inches = SCREENS[screen]
    theme = Theme.for_screen(QSize(width, height), inches)
    window = KioskWindow(theme, flow_in(language, steps.Plain.HOME), _Cards())
    window.setUpdatesEnabled(False)
    window.resize(width, height)
    window.show()
    try:
        yield window
    finally:
        window.close()
        window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def flow_in(language: Language, step: steps.Step) -> Flow:
    return speak(replace(_flow(step), localization=_localization()), language)


@cache
def _localization() -> Localization:
    return in_languages(_counter(), JAPANESE)


def leaflet_steps(language: Language) -> Iterator[steps.Step]:
    """All pages of all leaflets."""
    counter = flow_in(language, steps.Plain.HOME).counter
    ways = [LeafletId(LeafletTopic.WAY, way.key) for way in counter.leaflets.ways]
    for title in (*(LeafletId(topic) for topic in LeafletTopic if topic is not LeafletTopic.WAY), *ways):
        with speaking(language):
            pages = leaflet_sheets(title, counter, NOON)
        yield LeafletContents(title, steps.Plain.CHOOSE_TOPIC)
        yield from (Leaflet(title, steps.Plain.CHOOSE_TOPIC, number) for number in range(len(pages)))


def walk(window: KioskWindow, language: Language, on: Iterable[steps.Step]) -> Iterator[str]:
    """What is wrong on each of these pages."""
    for step in on:
        _turn(window, flow_in(language, step))
        yield from (f"{_name(step)}: {wrong}" for wrong in on_page(window, is_typed=_is_typed(step)))


def walk_sheets(window: KioskWindow, language: Language, over: steps.Step) -> Iterator[str]:
    """What is wrong on each sheet that may lie over a page."""
    for name in SHEETS:
        flow = flow_in(language, over)
        _turn(window, flow)
        _lay(window, name, flow)
        (sheet,) = visible(window, Overlay)
        yield from (f"sheet {name}: {wrong}" for wrong in on_sheet(window, sheet))
        sheet.hide()


def walk_called(window: KioskWindow, language: Language, on: Iterable[steps.Step]) -> Iterator[str]:
    """The same while numbers are called."""
    for step in on:
        flow = flow_in(language, step)
        counter = replace(flow.counter, tickets=True)
        window.start_over(replace(flow, counter=counter, board=CallBoard(CALLS)))
        _settle()
        yield from (f"{_name(step)}, called: {wrong}" for wrong in on_page(window, is_typed=False))
    window.start_over(flow_in(language, steps.Plain.HOME))


def _turn(window: KioskWindow, flow: Flow) -> None:
    if window.page.step == flow.step:
        # It would stay, though the flow around it is another.
        window.show_flow(replace(flow, step=steps.Between(Ending.FINISHED, NOON)))
    window.show_flow(flow)
    _settle()


def _settle() -> None:
    QApplication.processEvents()
    QApplication.processEvents()
    # The pages before it go when the loop has a turn of its own.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _lay(window: KioskWindow, name: str, flow: Flow) -> None:
    match name:
        case "staff" | "coming":
            call = StaffCall.COMING if name == "coming" else StaffCall.CALLED
            window.show_flow(replace(flow, staff=call, called_at=NOON))
        case "idle":
            window.show_flow(replace(flow, now=NOON + flow.timeouts.idle + flow.timeouts.warning / 2))
        case "leaving":
            with speaking(flow.counter.language):
                window._sheets.leaving.ask(kept=True)
        case "display":
            window._sheets.display.open(over_pin=True)
    _settle()
