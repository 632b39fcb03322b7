"""Starting the window: an ordered list, and stopping in the reverse order."""

import faulthandler
import logging
from contextlib import ExitStack
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from kiosk import __version__
from kiosk.app.clock import clock_for
from kiosk.app.log.handlers import configure_logging
from kiosk.app.process import settle
from kiosk.app.settings import Settings
from kiosk.app.settings_loading import Loaded
from kiosk.app.shells.early import EarlyCards, EarlyTouches
from kiosk.app.start.application import make_application
from kiosk.app.start.configuration import practice_for_start
from kiosk.app.start.data_folder import make_data_folder
from kiosk.app.start.fault_watch import FaultWatch
from kiosk.app.start.instance_locks import hold_for_window
from kiosk.app.start.opening.first_counters import FirstCounters
from kiosk.app.start.opening.late_opening import LateOpening
from kiosk.app.start.screens import ScreenKeeper, placed, show_windowed, theme_for
from kiosk.app.start.shutdown import Stopper
from kiosk.app.start.windows import Windows
from kiosk.domain.flow import Flow, start
from kiosk.domain.values.capacity import Mode
from kiosk.ui.frame.practice import CardSimulatorControls
from kiosk.ui.frame.window import KioskWindow

if TYPE_CHECKING:
    from kiosk.app.shells.citizen import Presenter
    from kiosk.app.shells.desk import DeskPresenter
    from kiosk.app.voice.shell import VoiceShell
    from kiosk.app.wiring import Kiosk
    from kiosk.ui.clerk.window import DeskWindow

log = logging.getLogger("kiosk")


def run(loaded: Loaded, *, windowed: bool) -> int:
    """Show the window until it is closed or the process is told to stop.

    First its picture, then what stands behind it: register, reader, errands on their runners. Decision: docs/adr/0036.
    """
    settings = loaded.settings
    configure_logging(settings.log_level, settings.log_file)
    faulthandler.enable()
    practice = practice_for_start(settings, loaded.fixed)
    app = make_application(settings)
    held = hold_register(settings, practice=practice)
    city = FirstCounters(settings, practice=practice)
    stopper = Stopper()
    stopper.asked.connect(app.quit, Qt.ConnectionType.QueuedConnection)
    first = FirstWindow(loaded, city, practice=practice, windowed=windowed)

    def open_rest() -> None:
        first.open(held)
        settle()

    opening = LateOpening(first.window, partial(load_rest, city), open_rest)
    first.show()
    opening.expect()
    code = app.exec()
    # It goes on watching until the process has ended.
    stopper.ends()
    first.stop()
    held.close()
    if opening.failure is not None:
        raise opening.failure
    return code


def load_rest(city: FirstCounters) -> None:
    """What takes longest to load and to read, and the first picture needs nothing of.

    Raises SettingsError, DataError, SheetProblems.
    """
    import kiosk.app.start.opening.behind_window  # noqa: F401, PLC0415
    from kiosk.ui.citizen.pages import load_all  # noqa: PLC0415

    load_all()
    city.read()


class FirstWindow:
    """The citizen's window with its first page, and everything else as soon as that is open."""

    def __init__(self, loaded: Loaded, city: FirstCounters, *, practice: bool, windowed: bool) -> None:
        self._loaded, self._city, self._practice, self._windowed = loaded, city, practice, windowed
        settings = loaded.settings
        now = clock_for(settings, practice=practice).now()
        self._early = EarlyTouches(start(city.shown, now=now, localization=city.localization))
        self.cards = EarlyCards() if practice else None
        self.window = open_window(settings, self._early.flow, self.cards, windowed=windowed)
        self.window.happened.connect(self._early.handle)
        self._windows = Windows(self._early, self.window)
        self._keeper = ScreenKeeper(settings, self._windows)
        self._kiosk: Kiosk | None = None
        self._watch: FaultWatch | None = None

    def show(self) -> None:
        if self._windowed:
            show_windowed(self.window)
        else:
            self._keeper.follow()

    def open(self, held: ExitStack) -> None:
        """Raises SettingsError, DataError, StorageError, AnchorProblem, InUse."""
        from kiosk.app.start.opening.behind_window import MachineStart, open_desk  # noqa: PLC0415

        window, early = self.window, self._early
        machine = MachineStart(self._loaded, held, practice=self._practice)
        self._kiosk = kiosk = machine.build(self._city.read())
        window.happened.disconnect(early.handle)
        connect(window, kiosk.presenter, kiosk.voice)
        self._go_on_with(kiosk.presenter.flow)
        self._windows = windows = open_desk(kiosk, window, windowed=self._windowed)
        self._watch = FaultWatch(windows)
        self._watch.install()
        self._keeper.take(windows)
        if self._windowed and windows.desk_window is not None:
            show_windowed(windows.desk_window, is_desk=True)
        elif not self._windowed:
            self._keeper.arrange()
        log.info("kiosk %s started, %s", __version__, "practice mode" if self._practice else "real reader")
        kiosk.start()
        machine.has_started()
        early.hand_on(kiosk.presenter)
        if self.cards is not None and kiosk.practice is not None:
            self.cards.hand_on(kiosk.practice)

    def _go_on_with(self, flow: Flow) -> None:
        """The same picture, unless something of it was set at the desk, or was kept and is not so."""
        if self._city.are_as_shown(flow.counter, flow.localization.languages):
            self.window.show_flow(flow)
        else:
            self.window.start_over(flow)

    def stop(self) -> None:
        if self._kiosk is not None:
            self._kiosk.stop()


def hold_register(settings: Settings, *, practice: bool) -> ExitStack:
    """Lock the register for this window. Raises StorageError, InUse."""
    make_data_folder(settings)
    return hold_for_window(settings.register_file(practice=practice), None)


def open_window(settings: Settings, flow: Flow, cards: CardSimulatorControls | None, *, windowed: bool) -> KioskWindow:
    """The citizen's window; not shown yet."""
    with_desk = flow.counter.mode is Mode.COUNTER
    screens = placed(QGuiApplication.screens(), with_desk=with_desk)
    theme = theme_for(settings, screens.citizen, windowed=windowed)
    return KioskWindow(theme, flow, cards, kept_open=not windowed)


def open_windows(settings: Settings, kiosk: "Kiosk", *, windowed: bool) -> Windows:
    """The citizen's window and, where there is a desk, the clerk's; connected and not shown yet."""
    from kiosk.app.start.opening.behind_window import open_desk  # noqa: PLC0415

    window = open_window(settings, kiosk.presenter.flow, kiosk.practice, windowed=windowed)
    connect(window, kiosk.presenter, kiosk.voice)
    return open_desk(kiosk, window, windowed=windowed)


def connect(window: KioskWindow, presenter: "Presenter", voice: "VoiceShell | None" = None) -> None:
    window.happened.connect(presenter.handle)
    presenter.flow_changed.connect(window.show_flow)
    if voice is not None:
        read_aloud(window, presenter, voice)


def read_aloud(window: KioskWindow, presenter: "Presenter", voice: "VoiceShell") -> None:
    """What stands on the citizen's window; of a person who has gone, nothing any more."""
    # Loaded where something is read aloud.
    from kiosk.ui.heard.reading_aloud import AloudReader  # noqa: PLC0415

    reader = AloudReader(window)
    reader.wanted.connect(voice.say)
    reader.stopped.connect(voice.hush)
    presenter.flow_changed.connect(voice.follow)
    presenter.flow_changed.connect(reader.follow)


def connect_desk(desk: "DeskPresenter", citizen: "Presenter", window: KioskWindow, desk_window: "DeskWindow") -> None:
    """The clerk's window beside the citizen's."""
    desk_window.happened.connect(desk.handle)
    desk.desk_changed.connect(desk_window.show_desk)
    desk.told.connect(citizen.handle)
    citizen.flow_changed.connect(desk.show_flow)
    citizen.faulted.connect(desk.tell_fault)
    window.given_back.connect(desk_window.take_keyboard)
    desk.full_screen_toggled.connect(window.toggle_full_screen)
    desk.quit_asked.connect(QApplication.quit)
    desk.number_copied.connect(desk_window.copy_number)
