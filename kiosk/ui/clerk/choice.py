"""Choosing from a closed list: one of it; or all of it; or one that has to be chosen, under its name."""

from typing import Generic, TypeVar

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QVBoxLayout, QWidget

from kiosk.ui.clerk.desk_keys import asks_for_keys
from kiosk.ui.theme.palettes import Colour
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.text.plain_text import caption, put_tip

T = TypeVar("T")


class Dropdown(QComboBox):
    """A closed list as the desk has them all. What has no room in it ends in dots, and its tip has the whole.

    Open, it is as wide as its longest line.
    """

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = theme.px(3)
        self._colour = theme.colour
        self.setFont(theme.font(TextRole.SMALL))
        self.setMinimumHeight(theme.px(14))
        self.setAccessibleName(name)
        # On the bus a list is named by what is chosen.
        self.setAccessibleDescription(name)
        self.currentTextChanged.connect(self._put_tip)

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:  # noqa: N802 - Qt's name
        super().initStyleOption(option)
        room = self._part(option, QStyle.SubControl.SC_ComboBoxEditField).width()
        text = option.currentText
        option.currentText = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)

    def showPopup(self) -> None:  # noqa: N802 - Qt's name
        view = self.view()
        view.setTextElideMode(Qt.TextElideMode.ElideNone)
        view.setMinimumWidth(view.sizeHintForColumn(0) + view.verticalScrollBar().sizeHint().width())
        super().showPopup()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if asks_for_keys(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """With the sign that it opens."""
        super().paintEvent(event)
        option = QStyleOptionComboBox()
        super().initStyleOption(option)
        middle = QPointF(self._part(option, QStyle.SubControl.SC_ComboBoxArrow).center())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour(Colour.TEXT if self.isEnabled() else Colour.SUB))
        across, down = QPointF(self._sign / 2, 0), QPointF(0, self._sign / 3)
        painter.drawPolygon([middle - across - down, middle + across - down, middle + down])

    def _part(self, option: QStyleOptionComboBox, part: QStyle.SubControl) -> QRect:
        return self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self)

    @Slot(str)
    def _put_tip(self, text: str) -> None:
        put_tip(self, text)


class Filter(Dropdown):
    """One of several, or all of them: that is the first, and chosen when it comes up. It has room for that."""

    def __init__(self, theme: Theme, name: str, all_of_them: str = "", parent: QWidget | None = None) -> None:
        super().__init__(theme, name, parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.addItem(all_of_them, None)
        self._least = self.fontMetrics().horizontalAdvance(all_of_them)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Qt counts in letters, of which it may take one more than there is room for."""
        hint = super().minimumSizeHint()
        return QSize(hint.width() + self._least, hint.height())


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

    def choose(self, value: T | None) -> None:
        """What was chosen before, where it is still offered."""
        if value in self._values:
            self.box.setCurrentIndex(self._values.index(value) + 1)

    @property
    def chosen(self) -> T | None:
        place = self.box.currentIndex() - 1
        return self._values[place] if 0 <= place < len(self._values) else None
