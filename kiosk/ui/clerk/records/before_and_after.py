"""What was and what will be, side by side."""

from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from kiosk.ui.theme.palettes import Colour
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.text.text_label import TextLabel


class BeforeAndAfter(QFrame):
    """One field: its name, the old value at the left, an arrow, the new one at the right, each under its heading."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("list")
        grid = QGridLayout(self)
        grid.setContentsMargins(theme.px(5), theme.px(3), theme.px(5), theme.px(3))
        grid.setHorizontalSpacing(theme.px(3))
        self._name = TextLabel(theme, TextRole.SMALL, "", colour=Colour.SUB)
        self._heads = [TextLabel(theme, TextRole.SMALL, "", colour=Colour.SUB) for _ in range(2)]
        self._values = [TextLabel(theme, TextRole.LABEL, "", bold=True) for _ in range(2)]
        grid.addWidget(self._name, 0, 0, 1, 3)
        # In the order in which it is read: all of the left side first.
        for column, head, value in zip((0, 2), self._heads, self._values, strict=True):
            if column:
                grid.addWidget(TextLabel(theme, TextRole.LABEL, "→"), 2, 1)
            grid.addWidget(head, 1, column)
            grid.addWidget(value, 2, column)
            grid.setColumnStretch(column, 1)

    def show_sides(self, name: str, heads: tuple[str, str], values: tuple[str, str]) -> None:
        self._name.setText(name)
        for words, text in zip((*self._heads, *self._values), (*heads, *values), strict=True):
            words.setText(text)
