"""A list of facts: name at the left, value at the right, a fine line between rows."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui.theme.palettes import Colour
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.text.text_label import TextLabel

_NAME, _VALUE = 4, 8
# Sixteen digits in groups of four, and a little more.
_LONG = 24


class FactList(QFrame):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("list")
        self._theme = theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.px(6), theme.pick(4, 2, 1), theme.px(6), theme.pick(4, 2, 1))
        self._column.setSpacing(theme.pick(3, 2, 1))

    def add(self, name: str, value: str, about: str = "", *, number: bool = False, strong: bool = True) -> TextLabel:
        """One fact; `about` stands under it. The value's words are returned, to be changed later."""
        if self._column.count():
            line = QFrame()
            line.setObjectName("rule")
            line.setFixedHeight(2)
            self._column.addWidget(line)
        row = QHBoxLayout()
        row.setSpacing(self._theme.px(4))
        row.addWidget(TextLabel(self._theme, TextRole.SMALL, name, colour=Colour.SUB, centred_down=True), _NAME)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        role = (TextRole.LONG_NUMBER if len(value) > _LONG else TextRole.NUMBER) if number else TextRole.LABEL
        words = TextLabel(self._theme, role, value, bold=strong or number)
        texts.addWidget(words)
        if about:
            texts.addWidget(TextLabel(self._theme, TextRole.SMALL, about, colour=Colour.BODY))
        row.addLayout(texts, _VALUE)
        self._column.addLayout(row)
        return words
