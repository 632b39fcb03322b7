"""Whether pictures move: gently, and not at all when the machine's style or setting says so."""

from PySide6.QtWidgets import QApplication

_STILL = "kiosk-still"


def set_still(*, still: bool) -> None:
    if (app := QApplication.instance()) is not None:
        app.setProperty(_STILL, still)


def moves() -> bool:
    app = QApplication.instance()
    return app is not None and not app.property(_STILL)
