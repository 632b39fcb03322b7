"""Starting the window: an ordered list, and stopping in the reverse order."""

import faulthandler
import logging
import sys
from contextlib import ExitStack
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from kiosk import __version__
from kiosk.app import wiring
from kiosk.app.counter_setup import no_programme
from kiosk.app.desk_settings import reader_wanted
from kiosk.app.keys.show import warnings_of_store
from kiosk.app.keys.source import key_place
from kiosk.app.process import LineFormatter
from kiosk.app.settings import Settings
from kiosk.app.settings_loading import Loaded
from kiosk.app.shells.citizen import Presenter
from kiosk.app.start.application import make_application
from kiosk.app.start.configuration import practice_for_start
from kiosk.app.start.data_folder import make_data_folder
from kiosk.app.start.fault_watch import FaultWatch
from kiosk.app.start.instance_locks import hold_for_window
from kiosk.app.start.left_files import sweep
from kiosk.app.start.screens import ScreenKeeper, desk_theme, placed, show_windowed, theme_for
from kiosk.app.start.shutdown import Stopper
from kiosk.app.start.windows import Windows
from kiosk.app.store import new_register
from kiosk.app.wiring import Kiosk
from kiosk.storage.core.errors import StorageError
from kiosk.storage.upgrade.upgrade_copy import copies_before_upgrade, erase_copies
from kiosk.ui.frame.window import KioskWindow

if TYPE_CHECKING:
    from kiosk.app.shells.desk import DeskPresenter
    from kiosk.ui.clerk.window import DeskWindow

log = logging.getLogger("kiosk")


def run(loaded: Loaded, *, windowed: bool) -> int:
    """Show the window until it is closed or the process is told to stop."""
    settings, fixed = loaded.settings, loaded.fixed
    configure_logging(settings)
    faulthandler.enable()
    practice = practice_for_start(settings, fixed)
    app = make_application(settings)
    held = hold(loaded, practice=practice)
    earlier = copies_before_upgrade(settings.register_file(practice=practice))
    kiosk = wiring.build(settings, practice=practice, fixed=fixed)
    sweep(kiosk.store, settings, practice=practice)
    if not practice:
        warn_of_key(settings, kiosk)
    if (missing := no_programme(kiosk.counter)) is not None:
        log.warning("%s", missing)
    stopper = Stopper()
    stopper.asked.connect(app.quit, Qt.ConnectionType.QueuedConnection)
    windows = open_windows(settings, kiosk, windowed=windowed)
    watch = FaultWatch(windows)
    watch.install()
    keeper = ScreenKeeper(settings, windows)
    if windowed:
        show_windowed(windows)
    else:
        keeper.follow()
    log.info("kiosk %s started, %s", __version__, "practice mode" if practice else "real reader")
    kiosk.start()
    # This start needed no upgrade, or made a newer copy.
    erase_copies(earlier)
    code = app.exec()
    # It goes on watching until the process has ended.
    stopper.ends()
    kiosk.stop()
    held.close()
    return code


def hold(loaded: Loaded, *, practice: bool) -> ExitStack:
    """Lock the register and the reader for this window. Raises StorageError, InUse."""
    settings = loaded.settings
    make_data_folder(settings)
    reader = None if practice else reader_wanted(settings, loaded.fixed)
    held = hold_for_window(settings.register_file(practice=practice), reader)
    if (said := new_register(settings, practice=practice)) is not None:
        log.log(logging.INFO if practice else logging.WARNING, "%s", said)
    return held


def warn_of_key(settings: Settings, kiosk: Kiosk) -> None:
    """What is wrong with the key stops nobody's errand."""
    try:
        found = warnings_of_store(kiosk.store, key_place(settings, practice=False))
    except StorageError as error:
        log.error("%s", error)
        return
    for sentence in found:
        log.warning("%s", sentence)


def open_windows(settings: Settings, kiosk: Kiosk, *, windowed: bool) -> Windows:
    """The citizen's window and, where there is a desk, the clerk's; connected and not shown yet."""
    screens = placed(QGuiApplication.screens(), with_desk=kiosk.desk is not None)
    theme = theme_for(settings, screens.citizen, windowed=windowed)
    window = KioskWindow(theme, kiosk.presenter.flow, kiosk.practice, kept_open=not windowed)
    connect(window, kiosk.presenter)
    if kiosk.desk is None:
        return Windows(kiosk.presenter, window)
    # Loaded where there is a desk, as its part of the wiring is.
    from kiosk.ui.clerk.window import DeskWindow  # noqa: PLC0415

    desk = DeskWindow(desk_theme(screens.desk, windowed=windowed), kiosk.desk.desk)
    connect_desk(kiosk.desk, kiosk.presenter, window, desk)
    return Windows(kiosk.presenter, window, kiosk.desk, desk)


def configure_logging(settings: Settings) -> None:
    level = settings.log_level.upper()
    logging.getLogger("alembic").setLevel(logging.WARNING)
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(LineFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=level, handlers=[handler])


def connect(window: KioskWindow, presenter: Presenter) -> None:
    window.happened.connect(presenter.handle)
    presenter.flow_changed.connect(window.show_flow)


def connect_desk(desk: "DeskPresenter", citizen: Presenter, window: KioskWindow, desk_window: "DeskWindow") -> None:
    """The clerk's window beside the citizen's."""
    desk_window.happened.connect(desk.handle)
    desk.desk_changed.connect(desk_window.show_desk)
    desk.told.connect(citizen.handle)
    citizen.flow_changed.connect(desk.show_flow)
    citizen.faulted.connect(desk.tell_fault)
    window.given_back.connect(desk_window.take_keyboard)
    desk.full_screen_toggled.connect(window.toggle_full_screen)
    desk.quit_asked.connect(QApplication.quit)
