"""Under a list: in which order it stands, the other way round, and the number of its line for other programs."""

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.domain.desk.events import DeskEvent
from kiosk.domain.desk.rooms.copying import NumberCopied
from kiosk.domain.values.row_order import RowOrder
from kiosk.ui.clerk.desk_keys import DeskKey, put_key
from kiosk.ui.clerk.row_table import RowTable
from kiosk.ui.messages import say
from kiosk.ui.messages.frame.lists import ListTexts, order_line
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle


class ListTools(QWidget):
    """`ordered`: the event that the list shall stand in an order."""

    happened = Signal(object)

    def __init__(self, theme: Theme, table: RowTable, ordered: Callable[[RowOrder], DeskEvent]) -> None:
        super().__init__()
        self._table, self._ordered = table, ordered
        self._order: RowOrder | None = None
        self._number = ""
        self._by, self._turn, self._copy = (
            Button(theme, say(text), ButtonStyle.PLAIN, TextRole.SMALL)
            for text in (ListTexts.ORDER, ListTexts.TURN, ListTexts.COPY)
        )
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.gap)
        self._theme = theme
        buttons = (self._by, DeskKey.ORDER_LIST), (self._turn, DeskKey.TURN_LIST), (self._copy, DeskKey.COPY_NUMBER)
        for button, key in buttons:
            self.add(button, key)
        self._by.triggered.connect(self._by_next)
        self._turn.triggered.connect(self._turned)
        self._copy.triggered.connect(self._copied)
        table.head_pressed.connect(self._by_head)

    def add(self, button: Button, key: DeskKey) -> None:
        put_key(button, key)
        button.tighten(self._theme, tight=True)
        self._row.addWidget(button)

    def refresh(self, order: RowOrder | None, number: str) -> None:
        """`order` None: as it comes. `number`: of the line on which the list stands; empty: it has none."""
        self._order, self._number = order, number
        self._table.show_order(order, order_line(self._table.names, order))
        self._turn.setEnabled(order is not None)
        self._copy.setEnabled(bool(number))

    @Slot()
    def _by_next(self) -> None:
        columns = len(self._table.names)
        self._want(RowOrder(0, is_descending=False) if self._order is None else self._order.next(columns))

    @Slot()
    def _turned(self) -> None:
        if self._order is not None:
            self._want(self._order.turned())

    @Slot(int)
    def _by_head(self, column: int) -> None:
        self._want((self._order or RowOrder(-1)).by(column))

    def _want(self, order: RowOrder) -> None:
        self.happened.emit(self._ordered(order))

    @Slot()
    def _copied(self) -> None:
        self.happened.emit(NumberCopied(self._number))
