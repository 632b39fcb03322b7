"""Starting the window: an ordered list, and stopping in the reverse order."""

import faulthandler
import logging
import os
import resource
import signal
import sys
import threading
import traceback
from types import FrameType, TracebackType

from PySide6.QtCore import QObject, QSize, QSocketNotifier, Qt, Slot
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QApplication

from kiosk import __version__, wiring
from kiosk.domain.flow.events import Faulted
from kiosk.settings import Settings, SettingsError
from kiosk.ui.motion import set_still
from kiosk.ui.presenter import Presenter
from kiosk.ui.theme.tokens import MM_PER_INCH, Theme, load_fonts
from kiosk.ui.window import KioskWindow

log = logging.getLogger("kiosk")

USUAL_INCHES = 21.5
_WINDOWED = QSize(720, 1280)
_OF_THE_DESK = 0.92


def run(settings: Settings, *, windowed: bool) -> int:
    """Show the window until it is closed or the process is told to stop."""
    protect_files()
    configure_logging(settings)
    faulthandler.enable()
    practice = wiring.is_practice(settings)
    if settings.today is not None and not practice:
        raise SettingsError(["today: a real reader is attached and goes by the real clock; add --reader practice"])
    app = make_application(settings)
    kiosk = wiring.build(settings, practice=practice)
    theme = theme_for(settings, QGuiApplication.primaryScreen(), windowed=windowed)
    window = KioskWindow(theme, kiosk.presenter.flow, kiosk.practice)
    connect(window, kiosk.presenter)
    catch_exceptions(kiosk.presenter)
    stopper = QuitOnSignal(app)
    show(window, windowed=windowed)
    log.info("kiosk %s started, %s", __version__, "practice mode" if practice else "real reader")
    kiosk.start()
    code = app.exec()
    stopper.close()
    kiosk.stop()
    return code


def protect_files() -> None:
    """Whatever this process writes is its user's alone; a crash writes no memory to disk."""
    os.umask(0o077)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def configure_logging(settings: Settings) -> None:
    level = settings.log_level.upper()
    logging.getLogger("alembic").setLevel(logging.WARNING)
    logging.basicConfig(level=level, format="%(asctime)s %(levelname)s %(name)s: %(message)s", stream=sys.stderr)


def make_application(settings: Settings) -> QApplication:
    """The application with its font. Raises FontMissing."""
    app = QApplication.instance()
    app = app if isinstance(app, QApplication) else QApplication(["kiosk"])
    load_fonts()
    set_still(still=not settings.animations)
    return app


def window_size(screen: QScreen | None) -> QSize:
    """Of the window on a desk: a tall screen made small, and all of it within the real one."""
    size = QSize(_WINDOWED)
    if screen is not None:
        room = screen.availableSize() * _OF_THE_DESK
        if size.height() > room.height() or size.width() > room.width():
            size.scale(room, Qt.AspectRatioMode.KeepAspectRatio)
    return size


def theme_for(settings: Settings, screen: QScreen | None, *, windowed: bool) -> Theme:
    """Sizes for the screen's own density, or for the diagonal that the city set."""
    if windowed or screen is None:
        # A window on a desk is a small picture of the kiosk: everything in it shrinks alike.
        return Theme.for_screen(window_size(screen), USUAL_INCHES)
    return Theme.for_screen(screen.size(), settings.screen_inches or _diagonal(screen))


def _diagonal(screen: QScreen) -> float:
    """In inches; screens that claim to be smaller than a hand or larger than a door are not believed."""
    size = screen.physicalSize()
    inches = float((size.width() ** 2 + size.height() ** 2) ** 0.5 / MM_PER_INCH)
    return inches if 5 < inches < 60 else USUAL_INCHES


def connect(window: KioskWindow, presenter: Presenter) -> None:
    window.happened.connect(presenter.handle)
    presenter.flow_changed.connect(window.show_flow)


def show(window: KioskWindow, *, windowed: bool) -> None:
    if windowed:
        window.resize(window_size(QGuiApplication.primaryScreen()))
        window.show()
    else:
        window.full_screen()


def catch_exceptions(presenter: Presenter) -> None:
    """What nobody foresaw is logged without its text and leads to "please call the staff", not to a dead screen."""

    def hook(kind: type[BaseException], _error: BaseException, trace: TracebackType | None) -> None:
        places = [
            f"{frame.name} {frame.filename.rsplit('/', 1)[-1]}:{frame.lineno}" for frame in traceback.extract_tb(trace)
        ]
        log.critical("unexpected %s at %s", kind.__name__, " < ".join(reversed(places)))
        session = presenter.flow.session
        if session is not None and threading.current_thread() is threading.main_thread():
            presenter.handle(Faulted(session.id))

    def thread_hook(args: threading.ExceptHookArgs) -> None:
        hook(args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback)

    sys.excepthook = hook
    threading.excepthook = thread_hook


class QuitOnSignal(QObject):
    """SIGTERM and SIGINT end the program in order: Python's handlers run only when Qt gives it a turn."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._read, self._write = os.pipe2(os.O_NONBLOCK | os.O_CLOEXEC)
        self._notifier = QSocketNotifier(self._read, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._quit)
        signal.set_wakeup_fd(self._write)
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, _noted)

    @Slot()
    def _quit(self) -> None:
        QApplication.quit()

    def close(self) -> None:
        signal.set_wakeup_fd(-1)
        self._notifier.setEnabled(False)
        os.close(self._read)
        os.close(self._write)


def _noted(_number: int, _frame: FrameType | None) -> None:
    """The wake-up descriptor carries the signal to Qt."""
