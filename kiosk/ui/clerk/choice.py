"""Choosing from a closed list: one of it; or all of it; or one that has to be chosen, under its name."""

from typing import Generic, TypeVar

from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.text.plain_text import caption

T = TypeVar("T")


class Dropdown(QComboBox):
    """A closed list as the desk has them all."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(theme.font(TextRole.SMALL))
        self.setMinimumHeight(theme.px(14))
        self.setAccessibleName(name)


class Filter(Dropdown):
    """One of several, or all of them: that is the first, and chosen when it comes up."""

    def __init__(self, theme: Theme, name: str, all_of_them: str = "", parent: QWidget | None = None) -> None:
        super().__init__(theme, name, parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.addItem(all_of_them, None)


class RequiredChoice(QWidget, Generic[T]):
    """Nothing is chosen until the clerk chooses; `ask` stands in its place until then."""

    def __init__(self, theme: Theme, name: str, ask: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ask = ask
        self._values: list[T] = []
        self.box = Filter(theme, name, ask)
        label = caption(name, self.box)
        label.setFont(theme.font(TextRole.SMALL, bold=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(1.5))
        column.addWidget(label)
        column.addWidget(self.box)

    def offer(self, values: list[tuple[str, T]]) -> None:
        """By name. A single one is chosen already: there is nothing to choose."""
        self._values = [value for _, value in values]
        self.box.clear()
        self.box.addItem(self._ask)
        self.box.addItems([name for name, _ in values])
        if len(values) == 1:
            self.box.setCurrentIndex(1)

    @property
    def chosen(self) -> T | None:
        place = self.box.currentIndex() - 1
        return self._values[place] if 0 <= place < len(self._values) else None
