"""The room of the queue: all who wait, are called or did not come, and what can be done for each of them."""

from datetime import datetime

from PySide6.QtCore import QSignalBlocker, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.domain.desk.rooms.tickets import ErrandFiltered, TicketChosen
from kiosk.domain.desk.state import Desk, TicketQueueView
from kiosk.domain.office.queue.waits import expected_waits, tally_of
from kiosk.domain.office.tickets import Ticket, TicketErrand
from kiosk.ui.clerk.choice import Filter
from kiosk.ui.clerk.desk_keys import KeyRoom
from kiosk.ui.clerk.page import DeskPage
from kiosk.ui.clerk.queue.chosen import ChosenTicketCard
from kiosk.ui.clerk.queue.turn import TurnPart
from kiosk.ui.clerk.row_table import RowTable
from kiosk.ui.messages import say
from kiosk.ui.messages.errands.tickets import name_of
from kiosk.ui.messages.queue.listing import QueueListTexts, filter_name, row_of, tally_text, title_of
from kiosk.ui.theme.palettes import Colour
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.text.heading import Heading
from kiosk.ui.widgets.text.text_label import TextLabel

_COLUMNS = (
    QueueListTexts.NUMBER,
    QueueListTexts.STATE,
    QueueListTexts.ERRAND,
    QueueListTexts.WAITED,
    QueueListTexts.EXPECTED,
    QueueListTexts.NOTE,
)


_LIST_SHARE, _ACTS_SHARE = 7, 6
# A counter may have a long name, and a note is read too.
_STRETCHED = [_COLUMNS.index(name) for name in (QueueListTexts.STATE, QueueListTexts.NOTE)]


class QueuePage(DeskPage):
    place = KeyRoom.QUEUE

    def __init__(self, theme: Theme, desk: Desk) -> None:
        super().__init__(theme)
        self._listed: tuple[Ticket, ...] = ()
        self._filled: tuple[TicketQueueView, datetime] | None = None
        self._title = Heading(theme, "", role=TextRole.LEAD)
        self._tally = TextLabel(theme, TextRole.SMALL, "", colour=Colour.SUB, one_line=True)
        self._filter = Filter(theme, say(QueueListTexts.ERRAND), say(QueueListTexts.ALL_ERRANDS))
        for errand in TicketErrand:
            self._filter.addItem(filter_name(errand), errand.value)
        self._filter.currentIndexChanged.connect(self._filter_errand)
        self._empty = TextLabel(theme, TextRole.LABEL, "")
        self._table = RowTable(theme, [say(name) for name in _COLUMNS], stretches=_STRETCHED)
        self._table.setAccessibleName(say(QueueListTexts.ROOM))
        self._table.itemSelectionChanged.connect(self._choose)
        self._table.itemActivated.connect(self._go_on)
        self._turn, self._chosen = TurnPart(theme), ChosenTicketCard(theme)
        for part in (self._turn, self._chosen):
            part.happened.connect(self.happened)
        page = QHBoxLayout(self)
        page.setContentsMargins(theme.px(8), theme.px(3), theme.px(8), theme.px(3))
        page.setSpacing(theme.px(6))
        for column, share in ((self._left(theme), _LIST_SHARE), (self._right(theme), _ACTS_SHARE)):
            half = QWidget()
            column.setContentsMargins(0, 0, 0, 0)
            half.setLayout(column)
            # Whatever is told in them: neither list nor button moves because a line grew.
            half.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            page.addWidget(half, share)
        self.refresh(desk)

    def _left(self, theme: Theme) -> QVBoxLayout:
        left = QVBoxLayout()
        left.setSpacing(theme.px(3))
        for widget in (self._title, self._tally, self._filter, self._empty):
            left.addWidget(widget)
        left.addWidget(self._table, 1)
        # Under all that is pressed, and where the list has room for it: beside it each line is needed.
        self._turn.outcome.keep_lines(2)
        left.addWidget(self._turn.outcome)
        return left

    def _right(self, theme: Theme) -> QVBoxLayout:
        right = QVBoxLayout()
        right.setSpacing(theme.px(2))
        for widget in (self._turn, self._chosen):
            right.addWidget(widget)
        right.addStretch()
        return right

    @property
    def told(self) -> tuple[str, ...]:
        empty = "" if self._empty.isHidden() else self._empty.text()
        return self._title.text(), empty, self._turn.outcome.text()

    def begin(self) -> None:
        if self._listed:
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._turn.begin()

    def refresh(self, desk: Desk) -> None:
        view = desk.ticket_queue
        self._title.setText(title_of(view))
        self._fill(view, desk.now.replace(second=0, microsecond=0))
        with QSignalBlocker(self._filter):
            self._filter.setCurrentIndex(
                max(0, self._filter.findData(None if view.errand is None else view.errand.value))
            )
        self._empty.setText(_empty(desk))
        self._empty.setVisible(not self._listed)
        # Where the desk says, and never anywhere else.
        self._table.stand_on(view.chosen)
        self._turn.refresh(desk)
        self._chosen.refresh(desk)

    def _fill(self, view: TicketQueueView, minute: datetime) -> None:
        """Once a minute, and when somebody has come or gone: a thousand rows are not looked through each second."""
        if self._filled is not None:
            before, when = self._filled
            if (before.queue, before.errand, when) == (view.queue, view.errand, minute):
                return
        self._filled, self._listed = (view, minute), view.listed
        tickets = () if view.queue is None else view.queue.tickets
        self._tally.setText(tally_text(tally_of(tickets)))
        waits = expected_waits(tickets, minute)
        rows = [row_of(ticket, minute, waits.get(ticket.number)) for ticket in self._listed]
        with QSignalBlocker(self._table):
            self._table.show_rows(rows, [ticket.number for ticket in self._listed])

    @Slot()
    def _choose(self) -> None:
        place = self._table.currentRow()
        if 0 <= place < len(self._listed):
            self.happened.emit(TicketChosen(self._listed[place].number))

    @Slot()
    def _go_on(self) -> None:
        self._chosen.begin()

    @Slot()
    def _filter_errand(self) -> None:
        chosen = self._filter.currentData()
        self.happened.emit(ErrandFiltered(None if chosen is None else TicketErrand(chosen)))


def _empty(desk: Desk) -> str:
    """What to do where nobody is listed."""
    view = desk.ticket_queue
    if not desk.counter.tickets:
        return say(QueueListTexts.NOT_USED)
    if view.queue is None:
        return say(QueueListTexts.UNKNOWN)
    if view.errand is not None:
        return say(QueueListTexts.NOBODY_FOR, errand=name_of(view.errand))
    return say(QueueListTexts.NOBODY)
