"""The one number of an answer, as large as it can be, with its name above it."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from kiosk.ui.theme.palettes import Colour
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.text.text_label import TextLabel


class NumberCard(QFrame):
    def __init__(self, theme: Theme, name: str, number: str, role: TextRole, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(5), theme.pick(5, 3, 1), theme.px(5), theme.pick(5, 3, 1))
        column.setSpacing(theme.px(2))
        column.addStretch()
        column.addWidget(TextLabel(theme, TextRole.LABEL, name, colour=Colour.SUB, centred=True))
        self.number = TextLabel(theme, role, number, centred=True)
        column.addWidget(self.number)
        column.addStretch()
