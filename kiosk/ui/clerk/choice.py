"""A choice from a closed list, under its name. Nothing is chosen until the clerk chooses."""

from typing import Generic, TypeVar

from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from kiosk.ui.theme.tokens import Theme, Type

T = TypeVar("T")


class Choice(QWidget, Generic[T]):
    """`ask` stands in the place of what is not chosen yet."""

    def __init__(self, theme: Theme, name: str, ask: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ask = ask
        self._values: list[T] = []
        self.box = QComboBox()
        self.box.setFont(theme.font(Type.SMALL))
        self.box.setMinimumHeight(theme.px(14))
        self.box.setAccessibleName(name)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        label = QLabel(name)
        label.setFont(theme.font(Type.SMALL, bold=True))
        label.setBuddy(self.box)
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
