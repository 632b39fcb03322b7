"""What only some want to know: it lies behind a picture, or behind what to do, until a button is pressed."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedLayout, QWidget

from kiosk.ui.messages import say, speaking, spoken
from kiosk.ui.messages.card.examining import ExaminingTexts
from kiosk.ui.theme.tokens import Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle


class Folded(QWidget):
    """One in the place of the other: there is room for both, and nothing moves. `button` belongs to the page."""

    def __init__(self, theme: Theme, shown: QWidget, details: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = spoken()
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        for each in (shown, details):
            self._stack.addWidget(each)
        self.button = Button(theme, say(ExaminingTexts.DETAILS), ButtonStyle.OUTLINE)
        self.button.setObjectName("details")
        self.button.triggered.connect(self._turn)

    @Slot()
    def _turn(self) -> None:
        opens = self._stack.currentIndex() == 0
        self._stack.setCurrentIndex(1 if opens else 0)
        with speaking(self._language):
            self.button.become(say(ExaminingTexts.DETAILS_CLOSE if opens else ExaminingTexts.DETAILS))
