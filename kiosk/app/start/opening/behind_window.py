"""What stands behind the first picture: the register, the reader, the desk. Loaded once that is painted (ADR 36)."""

import logging
from contextlib import ExitStack

from PySide6.QtGui import QGuiApplication

from kiosk.app import wiring
from kiosk.app.counter_setup import no_programme
from kiosk.app.desk_settings import reader_wanted
from kiosk.app.keys.show import warnings_of_store
from kiosk.app.keys.source import key_place
from kiosk.app.settings import Settings
from kiosk.app.settings_loading import Loaded
from kiosk.app.start.configuration import FileCounters
from kiosk.app.start.instance_locks import hold_reader
from kiosk.app.start.left_files import sweep
from kiosk.app.start.screens import desk_theme, placed
from kiosk.app.start.startup import connect_desk
from kiosk.app.start.windows import Windows
from kiosk.app.store import new_register
from kiosk.app.wiring import Kiosk
from kiosk.storage.core.errors import StorageError
from kiosk.storage.upgrade.upgrade_copy import copies_before_upgrade, erase_copies
from kiosk.ui.frame.window import KioskWindow

log = logging.getLogger("kiosk")


class MachineStart:
    """Opens the register, and the reader for this window alone. `held` keeps the locks."""

    def __init__(self, loaded: Loaded, held: ExitStack, *, practice: bool) -> None:
        self._loaded, self._held, self._practice = loaded, held, practice
        self._earlier = copies_before_upgrade(loaded.settings.register_file(practice=practice))

    def build(self, read: FileCounters) -> Kiosk:
        """Raises SettingsError, DataError, StorageError, AnchorProblem, InUse."""
        settings, practice = self._loaded.settings, self._practice
        if not practice:
            hold_reader(self._held, reader_wanted(settings, self._loaded.fixed))
        if (said := new_register(settings, practice=practice)) is not None:
            log.log(logging.INFO if practice else logging.WARNING, "%s", said)
        kiosk = wiring.build(settings, practice=practice, fixed=self._loaded.fixed, read=read)
        sweep(kiosk.store, settings, kiosk.clock.now(), practice=practice)
        if not practice:
            warn_of_key(settings, kiosk)
        if (missing := no_programme(kiosk.counter)) is not None:
            log.warning("%s", missing)
        return kiosk

    def has_started(self) -> None:
        """This start needed no upgrade, or made a newer copy."""
        erase_copies(self._earlier)


def warn_of_key(settings: Settings, kiosk: Kiosk) -> None:
    """What is wrong with the key stops nobody's errand."""
    try:
        found = warnings_of_store(kiosk.store, key_place(settings, practice=False))
    except StorageError as error:
        log.error("%s", error)
        return
    for sentence in found:
        log.warning("%s", sentence)


def open_desk(kiosk: Kiosk, window: KioskWindow, *, windowed: bool) -> Windows:
    """The clerk's window beside the citizen's, where there is a desk; connected and not shown yet."""
    if kiosk.desk is None:
        return Windows(kiosk.presenter, window)
    # Loaded where there is a desk, as its part of the wiring is.
    from kiosk.ui.clerk.window import DeskWindow  # noqa: PLC0415

    screens = placed(QGuiApplication.screens(), with_desk=True)
    desk = DeskWindow(desk_theme(screens.desk, windowed=windowed), kiosk.desk.desk)
    connect_desk(kiosk.desk, kiosk.presenter, window, desk)
    return Windows(kiosk.presenter, window, kiosk.desk, desk)
