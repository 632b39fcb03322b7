"""A list of lines at the desk, whose lines are chosen with the arrows."""

from collections.abc import Sequence
from difflib import SequenceMatcher

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from kiosk.ui.clerk.desk_keys import press_in_list
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.text.plain_text import put_tip
from kiosk.ui.widgets.text.text_lines import lines_of


class PhraseDelegate(QStyledItemDelegate):
    """Breaks a line where all texts break. Qt would break Japanese inside of words."""

    def __init__(self, view: QListWidget) -> None:
        super().__init__(view)
        self._view = view

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:  # noqa: N802
        super().initStyleOption(option, index)
        frame = self._view.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, option, self._view) + 1
        # Beside the bar that scrolls, also while there is none: no line is broken anew when it comes.
        bar = self._view.verticalScrollBar().sizeHint().width()
        room = self._view.width() - 2 * (self._view.frameWidth() + frame) - bar
        option.text = "\u2028".join(lines_of(option.text, option.font).at(room, even=False))


class LineList(QListWidget):
    """It wants no more height than it needs, and takes what there is."""

    def __init__(self, theme: Theme, name: str, least_mm: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(theme.font(TextRole.SMALL))
        self.setAccessibleName(name)
        self.setMinimumHeight(theme.px(least_mm))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setWordWrap(True)
        self.setItemDelegate(PhraseDelegate(self))

    def show_lines(self, lines: Sequence[str]) -> None:
        """What has not changed is not touched: the chosen line and the place in the list stay."""
        shown = [self.item(place).text() for place in range(self.count())]
        changes = SequenceMatcher(None, shown, lines, autojunk=False).get_opcodes()
        # From the end on, so that the places before it are what they were.
        for what, first, last, new, new_end in reversed(changes):
            if what == "equal":
                continue
            for _ in range(first, last):
                self.takeItem(first)
            for place, line in enumerate(lines[new:new_end], first):
                item = QListWidgetItem(line)
                put_tip(item, line)
                self.insertItem(place, item)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        press_in_list(self, event, super().keyPressEvent)
