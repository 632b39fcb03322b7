"""Text as it was written. Left alone, Qt takes some of it for markup, and an ampersand for the sign of a key.

Nothing else makes a label or a tip.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as RichText  # the functions on markup
from PySide6.QtWidgets import QLabel, QListWidgetItem, QTableWidgetItem, QWidget


class Label(QLabel):
    """One that shows what it is given, letter by letter."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Before it has a text: it would load a picture that stands there.
        self.setTextFormat(Qt.TextFormat.PlainText)
        super().setText(text)


def caption(text: str, field: QWidget) -> Label:
    """Stands above a field and names it."""
    label = Label(without_keys(text))
    label.setBuddy(field)
    return label


def without_keys(text: str) -> str:
    """For buttons, boxes and captions."""
    return text.replace("&", "&&")


def put_tip(over: QWidget | QTableWidgetItem | QListWidgetItem, text: str) -> None:
    """The whole text, where it may be cut."""
    over.setToolTip(RichText.convertFromPlainText(text) if RichText.mightBeRichText(text) else text)
