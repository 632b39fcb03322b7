"""A list of rows at the desk: read only, one row chosen at a time, by keyboard as by touch."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from kiosk.ui.clerk.desk_keys import press_in_list
from kiosk.ui.messages import say
from kiosk.ui.messages.frame.heard import HeardTexts
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.text.plain_text import put_tip


class RowTable(QTableWidget):
    """Columns are as wide as what is in them; the one that stretches is cut at its end, and its tip has the whole."""

    def __init__(self, theme: Theme, names: Sequence[str], stretches: int, parent: QWidget | None = None) -> None:
        super().__init__(0, len(names), parent)
        self.setAccessibleName(say(HeardTexts.ROWS))
        self._names = tuple(names)
        self.setHorizontalHeaderLabels(list(names))
        self.setFont(theme.font(TextRole.SMALL))
        header = self.horizontalHeader()
        header.setFont(theme.font(TextRole.SMALL, bold=True))
        # Not once: the page is filled before it has its style.
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(stretches, QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.px(11))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)

    def show_rows(self, rows: Sequence[Sequence[str]]) -> None:
        """What has not changed is not touched: the chosen row, the keyboard and the place in the list stay."""
        if self.rowCount() != len(rows):
            self.setRowCount(len(rows))
        for place, row in enumerate(rows):
            for column, text in enumerate(row):
                self._show_cell(place, column, text)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        press_in_list(self, event, super().keyPressEvent)

    def _show_cell(self, place: int, column: int, text: str) -> None:
        shown = self.item(place, column)
        if shown is not None and shown.text() == text:
            return
        item = QTableWidgetItem(text)
        # A screen reader hears of a cell alone where it stands.
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{self._names[column]}: {text}")
        put_tip(item, text)
        self.setItem(place, column, item)
