"""A moment's rest at the desk: a second press that was meant for what stood there before presses nothing."""

from PySide6.QtCore import QElapsedTimer, QPoint, QRect
from PySide6.QtWidgets import QWidget

from kiosk.ui.widgets.buttons import EventButton

REST_MS = 600
"""Longer than the two presses of a double click lie apart."""

_ButtonPlace = tuple[QRect, object]
"""Where a button stands in the window, and what pressing it does."""


class PressGuard:
    """Of one window: after each act, and of a button that has just come, moved, or stands for something else."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._since_act = QElapsedTimer()
        self._places: dict[EventButton, tuple[_ButtonPlace, QElapsedTimer]] = {}

    def begin(self) -> None:
        self._since_act.start()

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
    return not timer.isValid() or timer.hasExpired(REST_MS)
