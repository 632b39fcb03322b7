"""A moment's rest at the desk: a second press that was meant for what stood there before presses nothing."""

from PySide6.QtCore import QElapsedTimer, QObject, QPoint, QRect, QTimer, Slot
from PySide6.QtWidgets import QWidget

from kiosk.ui.widgets.buttons import EventButton

REST_MS = 600
"""Longer than the two presses of a double click lie apart."""

_LAID_OUT_MS = 50
"""So soon Qt has laid out what was refreshed, in some turns of its own."""

_ButtonPlace = tuple[QRect, object]
"""Where a button stands in the window, and what pressing it does."""


class PressGuard(QObject):
    """Of one window: after each act, and of a button that has just come, moved, or stands for something else."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._since_act = QElapsedTimer()
        self._places: dict[EventButton, tuple[_ButtonPlace, QElapsedTimer]] = {}
        self._laid_out = QTimer(self)
        self._laid_out.setSingleShot(True)
        self._laid_out.setInterval(_LAID_OUT_MS)
        self._laid_out.timeout.connect(self.look)

    def begin(self) -> None:
        self._since_act.start()

    def follow(self) -> None:
        """What is shown has changed. Qt lays it out in later turns: a rest begins then, and not with the press."""
        self.look()
        self._laid_out.start()

    @Slot()
    def look(self) -> None:
        """Note where everything stands now."""
        before, self._places = self._places, {}
        for button in self._window.findChildren(EventButton):
            if not button.isVisible():
                continue
            place = (QRect(button.mapTo(self._window, QPoint()), button.size()), button.event_pressed)
            known = before.get(button)
            self._places[button] = known if known is not None and known[0] == place else (place, _from_now())

    def refuses_at(self, there: QPoint) -> bool:
        """Whether a press at this point of the window was meant for something else."""
        return self.refuses(self._window.childAt(there))

    def refuses(self, pressed: QWidget | None) -> bool:
        if not _is_over(self._since_act):
            return True
        self.look()
        place = self._places.get(pressed) if isinstance(pressed, EventButton) else None
        return place is not None and not _is_over(place[1])


def _from_now() -> QElapsedTimer:
    timer = QElapsedTimer()
    timer.start()
    return timer


def _is_over(timer: QElapsedTimer) -> bool:
    return not timer.isValid() or timer.elapsed() >= REST_MS
