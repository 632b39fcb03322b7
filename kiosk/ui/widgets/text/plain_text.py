"""Shows text as it was written. By itself, Qt takes some texts for markup, and an ampersand for a key.

All labels and tips are made here.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as RichText  # the functions on markup
from PySide6.QtWidgets import QLabel, QListWidgetItem, QTableWidgetItem, QWidget


class Label(QLabel):
    """A label that shows its text letter by letter."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Before it has a text: it would load a picture that stands there.
        self.setTextFormat(Qt.TextFormat.PlainText)
        super().setText(text)


def caption(text: str, field: QWidget) -> Label:
    """The name above a field."""
    label = Label(without_keys(text))
    label.setBuddy(field)
    return label


def without_keys(text: str) -> str:
    """Double each ampersand, for buttons, boxes and captions."""
    return text.replace("&", "&&")


def put_tip(over: QWidget | QTableWidgetItem | QListWidgetItem, text: str) -> None:
    """Give a widget its whole text as a tip, for where it may be cut."""
    over.setToolTip(RichText.convertFromPlainText(text) if RichText.mightBeRichText(text) else text)
