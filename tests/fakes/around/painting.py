"""Painting is half of all that a window's tests do: theirs paint nothing until somebody looks."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPicture
from PySide6.QtWidgets import QWidget


def look_at(window: QWidget) -> None:
    """Paint it once, with all that is on it; a window whose updates are off is not painted by `grab` either."""
    before = window.updatesEnabled()
    window.setUpdatesEnabled(True)
    window.render(QPicture(), QPoint())
    window.setUpdatesEnabled(before)
