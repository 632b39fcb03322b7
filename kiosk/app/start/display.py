"""Finds the display for the window. Qt ends the process if there is none; this says a sentence first."""

import locale
import logging
import os
import sys

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from kiosk.app.process import SPEAKER, end, told
from kiosk.domain.values.errors import UserError

log = logging.getLogger("kiosk.qt")

NAMES = ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY")
"""What tells Qt where it can draw."""

_OFFSCREEN = "offscreen"
_PATIENCE_SECONDS = 20
# The off-screen platform says so of every window whose smallest size changes: for nobody who reads it.
_UNHEARD = (
    "This plugin does not support propagateSizeHints",
    # Of a screen reader: it has asked about what has just gone; and a label has told of its words, as Qt's all do.
    "Could not find accessible on path",
    "Received text event for invalid interface",
)
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
}


class NoDisplay(UserError):
    """There is no screen on which a window can be shown."""


def look_for_display() -> None:
    """Raises NoDisplay if the environment names no display."""
    if not any(os.environ.get(name) for name in NAMES):
        raise NoDisplay(
            "There is no display: neither DISPLAY nor WAYLAND_DISPLAY is set. Start the window within a graphical "
            "session, or look at it without one by `kiosk tour`."
        )


def try_display() -> None:
    """Try to show a window, in a separate process that Qt may end. Raises NoDisplay."""
    look_for_display()
    # A bundle has no interpreter to ask.
    if os.environ.get("QT_QPA_PLATFORM") == _OFFSCREEN or hasattr(sys, "_MEIPASS"):
        return
    import subprocess  # noqa: PLC0415 - a window shows itself and tries nothing

    command = [sys.executable, "-c", "from kiosk.app.start.display import application; application()"]
    try:
        tried = subprocess.run(command, capture_output=True, text=True, timeout=_PATIENCE_SECONDS, check=False)  # noqa: S603
    except subprocess.TimeoutExpired:
        raise NoDisplay(f"The display did not answer within {_PATIENCE_SECONDS} seconds. Start it again.") from None
    if tried.returncode:
        said = [line for line in tried.stderr.splitlines() if line.startswith(SPEAKER)]
        raise NoDisplay(said[-1].removeprefix(SPEAKER) if said else "The display cannot be used.")


def offscreen() -> None:
    """Use no display from here on, whatever the environment says."""
    os.environ["QT_QPA_PLATFORM"] = _OFFSCREEN


def application() -> QApplication:
    """Qt's application, whose messages go into the log from then on.

    Raises NoDisplay; where Qt itself finds no display, the process ends with a sentence and 1.
    """
    look_for_display()
    reasons: list[str] = []

    def listen(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if kind is not QtMsgType.QtFatalMsg:
            reasons.append(text.strip())
            return
        told(_no_display(reasons or [text.strip()]))
        # WORKAROUND: what returns from here, Qt aborts.
        os._exit(end(1))

    qInstallMessageHandler(listen)
    made = QApplication(["kiosk"])
    qInstallMessageHandler(_note)
    hear_english()
    return made


def hear_english() -> None:
    """What the system says of an error stands in sentences that are English; Qt has set the locale for it too."""
    locale.setlocale(locale.LC_MESSAGES, "C")


def _note(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    if not text.startswith(_UNHEARD):
        log.log(_LEVELS.get(kind, logging.ERROR), "%s", text)


def _no_display(reasons: list[str]) -> NoDisplay:
    named = ", ".join(f"{name}={os.environ[name]!r}" for name in NAMES if os.environ.get(name))
    said = "; ".join(reason.splitlines()[0].rstrip(".") for reason in reasons)
    return NoDisplay(
        f"The display cannot be used ({named}). Qt says: {said}. Put right what these name, or install Qt's "
        "libraries by `make setup`."
    )
