"""PySide must not lose references to None and True: on Python 3.11 that ends the program (docs/adr/0002)."""

import sys

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from pytestqt.qtbot import QtBot

_CALLS = 500


class _Bell(QObject):
    rung = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.rung.connect(self._hear)

    @Slot(object)
    def _hear(self, _sound: object) -> None:
        return


def test_events_and_signals_do_not_lose_references(qtbot: QtBot) -> None:
    bell = _Bell()
    before = (sys.getrefcount(None), sys.getrefcount(True))
    for _ in range(_CALLS):
        bell.rung.emit(1)
        QCoreApplication.processEvents()
    after = (sys.getrefcount(None), sys.getrefcount(True))
    lost = [then - now for then, now in zip(before, after, strict=True)]
    assert max(lost) < _CALLS / 10, f"references lost to None and True: {lost}"
