"""A notice beside the text. Words and a bar show its tone, never colour alone."""

from enum import StrEnum

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from kiosk.ui.theme.palettes import Colour
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.text.text_label import TextLabel


class Tone(StrEnum):
    INFO = "info"
    CAUTION = "caution"
    DANGER = "danger"
    SUCCESS = "success"


class Notice(QFrame):
    def __init__(
        self, theme: Theme, text: str, heading: str = "", tone: Tone = Tone.INFO, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setProperty("tone", tone.value)
        self.warns = tone in (Tone.CAUTION, Tone.DANGER)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(6), theme.pick(4, 3, 1.5), theme.px(5), theme.pick(4, 3, 1.5))
        column.setSpacing(theme.px(1))
        if heading:
            column.addWidget(TextLabel(theme, TextRole.LABEL, heading, bold=True))
        self.words = TextLabel(theme, TextRole.LABEL, text, colour=Colour.BODY)
        column.addWidget(self.words)
