"""A list of rows at the desk: read only, one row chosen at a time, by keyboard as by touch."""

from collections.abc import Hashable, Sequence
from difflib import SequenceMatcher

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from kiosk.domain.values.row_order import RowOrder
from kiosk.ui.clerk.desk_keys import press_in_list
from kiosk.ui.messages import say
from kiosk.ui.messages.frame.heard import HeardTexts
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.text.plain_text import put_tip


class RowTable(QTableWidget):
    """`head_pressed`: of the column with this place.

    Columns are as wide as what is in them. Those that stretch share what the others leave: where that is too little,
    the longest is cut first, at its end, and its tip has the whole. The last of them takes what is left over.
    """

    head_pressed = Signal(int)

    def __init__(
        self, theme: Theme, names: Sequence[str], stretches: Sequence[int], parent: QWidget | None = None
    ) -> None:
        super().__init__(0, len(names), parent)
        self.setAccessibleName(say(HeardTexts.ROWS))
        self.names = tuple(names)
        self._keys: tuple[Hashable, ...] = ()
        self._rows: list[tuple[str, ...]] = []  #: as they are shown
        self._widest: tuple[int, ...] = ()  #: of each column the row that needs most room
        self.setHorizontalHeaderLabels(list(names))
        self.setFont(theme.font(TextRole.SMALL))
        self.stretches = tuple(stretches)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionsClickable(True)
        header.setHighlightSections(False)
        header.sectionClicked.connect(self.head_pressed)
        header.setFont(theme.font(TextRole.SMALL, bold=True))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.px(11))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)

    def show_rows(self, rows: Sequence[Sequence[str]], keys: Sequence[Hashable] | None = None) -> None:
        """What has not changed is not touched: the chosen row, the keyboard and the place in the list stay.

        `keys`: by which each row is known again when others come and go before it.
        """
        if keys is not None:
            self._follow(keys)
        if self.rowCount() != len(rows):
            self.setRowCount(len(rows))
            self._rows = [*self._rows[: len(rows)], *[()] * (len(rows) - len(self._rows))]
        for place, row in enumerate(map(tuple, rows)):
            if row != (shown := self._rows[place]):
                for column, text in enumerate(row):
                    if shown[column : column + 1] != (text,):
                        self._show_cell(place, column, text)
                self._rows[place] = row
        self._widest = self._measured()
        self._fit_columns()

    def stand_on(self, key: Hashable) -> None:
        """It stands on the row of this key, and on none where there is no such row. Nobody has chosen that by hand."""
        place = self._keys.index(key) if key in self._keys else -1
        if place != self.currentRow():
            with QSignalBlocker(self):
                self.setCurrentCell(place, 0)

    def _measured(self) -> tuple[int, ...]:
        """By their words alone. Qt would measure every cell of a thousand rows anew, with its style."""
        metrics = self.fontMetrics()
        places = [{row[column]: place for place, row in enumerate(self._rows)} for column in range(len(self.names))]
        return tuple(known[max(known, key=metrics.horizontalAdvance)] for known in places if known)

    def sizeHintForColumn(self, column: int) -> int:  # noqa: N802 - Qt's name
        if not 0 <= column < len(self._widest):
            return super().sizeHintForColumn(column)
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        index = self.model().index(self._widest[column], column)
        grid_line = 1
        return self.itemDelegateForIndex(index).sizeHint(option, index).width() + grid_line

    def _fit_columns(self) -> None:
        header = self.horizontalHeader()
        heads = [self.head_width(column) for column in range(len(self.names))]
        widths = [max(self.sizeHintForColumn(column), head) for column, head in enumerate(heads)]
        beyond = {column: widths[column] - heads[column] for column in self.stretches}
        left = max(0, self.viewport().width() - sum(widths) + sum(beyond.values()))
        for place, column in enumerate(sorted(beyond, key=beyond.__getitem__)):
            more = min(beyond[column], left // (len(beyond) - place))
            widths[column] = heads[column] + more
            left -= more
        widths[self.stretches[-1]] += left
        for column, width in enumerate(widths):
            header.resizeSection(column, width)

    def head_width(self, column: int) -> int:
        """Of its words; and of the sign of the order where it stands, for which Qt keeps room in each."""
        header = self.horizontalHeader()
        hint = header.sectionSizeHint(column)
        if not header.isSortIndicatorShown() or header.sortIndicatorSection() == column:
            return hint
        return hint - header.sizeHint().height() - self.style().pixelMetric(QStyle.PixelMetric.PM_HeaderMargin)

    @property
    def least_width(self) -> int:
        """In which no head is cut, nor what stands under those that do not stretch."""
        heads = {column: self.head_width(column) for column in range(len(self.names))}
        whole = (
            heads[each] if each in self.stretches else max(heads[each], self.sizeHintForColumn(each)) for each in heads
        )
        return sum(whole) + 2 * self.frameWidth() + self.verticalScrollBar().sizeHint().width()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._fit_columns()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """The page is filled before it has its style."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._fit_columns()

    def _follow(self, keys: Sequence[Hashable]) -> None:
        """Rows come and go where they do, and the topmost that is seen stays there."""
        top = self.rowAt(0)
        seen_first = self._keys[top] if 0 <= top < len(self._keys) else None
        changes = SequenceMatcher(None, self._keys, keys, autojunk=False).get_opcodes()
        # From the end on, so that the places before are what they were.
        for what, first, last, new, new_end in reversed(changes):
            if what != "equal":
                self.model().removeRows(first, last - first)
                self.model().insertRows(first, new_end - new)
                self._rows[first:last] = [()] * (new_end - new)
        self._keys = tuple(keys)
        if changes and seen_first in self._keys:
            self.verticalScrollBar().setValue(self._keys.index(seen_first))

    def show_order(self, order: RowOrder | None, told: str) -> None:
        """The sign at the head of its column; who hears the list hears the sentence."""
        header = self.horizontalHeader()
        header.setSortIndicatorShown(order is not None)
        if order is not None:
            way = Qt.SortOrder.DescendingOrder if order.is_descending else Qt.SortOrder.AscendingOrder
            header.setSortIndicator(order.column, way)
        self._fit_columns()
        if told != self.accessibleDescription():
            self.setAccessibleDescription(told)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.matches(QKeySequence.StandardKey.Copy):
            # Qt would put a cell there, and leave it.
            event.ignore()
            return
        press_in_list(self, event, super().keyPressEvent)

    def _show_cell(self, place: int, column: int, text: str) -> None:
        item = QTableWidgetItem(text)
        # A screen reader hears of a cell alone where it stands.
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{self.names[column]}: {text}")
        put_tip(item, text)
        self.setItem(place, column, item)
