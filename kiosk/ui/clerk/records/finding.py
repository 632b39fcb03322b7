"""Finding records, by keyboard first: the question above, the page of answers under it, a record's story beside."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kiosk.domain.desk.events import DeskPress
from kiosk.domain.desk.rooms.records import Amends, PageTurned, RowChosen, Sought, TimelineAsked, seen
from kiosk.domain.desk.state import Desk, RecordSearch
from kiosk.domain.office.amendments import RecordAction
from kiosk.domain.office.record_marks import RecordMark
from kiosk.domain.office.record_queries import STATES, BadQuery, Damaged, DateRange, FoundRecord, RecordPage, meant_by
from kiosk.domain.records.link import LinkState
from kiosk.domain.values.text.input_forms import day_of, in_usual_widths
from kiosk.ui.clerk.choice import Filter
from kiosk.ui.clerk.desk_keys import DeskKey, KeyRoom, put_key
from kiosk.ui.clerk.page import DeskPage, InputField
from kiosk.ui.clerk.records.amending import AmendCard
from kiosk.ui.clerk.records.joining import JoinCard
from kiosk.ui.clerk.records.timeline import TimelineCard
from kiosk.ui.clerk.row_table import RowTable
from kiosk.ui.messages import say
from kiosk.ui.messages.desk.amending import marks_line
from kiosk.ui.messages.desk.finding import FindTexts, row_of, unfit
from kiosk.ui.messages.desk.ticket_records import of_ticket
from kiosk.ui.messages.errands.link_states import state_name
from kiosk.ui.messages.frame.act_objects import ServiceName, amend_told, service_of
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle
from kiosk.ui.widgets.text.text_label import TextLabel

_COLUMNS = (
    FindTexts.WHEN,
    FindTexts.KIND,
    FindTexts.MYKEY,
    FindTexts.SERVICE,
    FindTexts.STATE,
    FindTexts.REFERENCE,
)


class FindPage(DeskPage):
    place = KeyRoom.FIND

    def __init__(self, theme: Theme, desk: Desk) -> None:
        super().__init__(theme)
        self._service_name = desk.counter.catalogue.name_of
        self._page: RecordPage | None = None
        self._form: RecordAction | None = None
        self._asked = False
        self._what = InputField(theme, say(FindTexts.WHAT), scans=True)
        self._first, self._last = InputField(theme, say(FindTexts.FIRST)), InputField(theme, say(FindTexts.LAST))
        self._service = _choice(theme, FindTexts.SERVICE)
        for service in desk.counter.catalogue.services:
            self._service.addItem(service.name, service.key)
        self._state = _choice(theme, FindTexts.STATE)
        for state in sorted(STATES):
            self._state.addItem(state_name(state), state.value)
        for mark in RecordMark:
            self._state.addItem(marks_line(frozenset({mark})), mark.value)
        for field in (self._what, self._first, self._last):
            field.line.returnPressed.connect(self._seek)
        self._told = TextLabel(theme, TextRole.LABEL, say(FindTexts.BEGIN))
        self._table = RowTable(theme, [say(name) for name in _COLUMNS], stretches=_COLUMNS.index(FindTexts.SERVICE))
        self._table.setAccessibleName(say(FindTexts.FOUND))
        self._table.itemActivated.connect(self._ask_timeline)
        self._table.itemSelectionChanged.connect(self._choose)
        self._story = TimelineCard(theme, self._service_name)
        self._amend, self._join = AmendCard(theme, self._service_name), JoinCard(theme)
        for card in (self._story, self._amend, self._join):
            card.happened.connect(self.happened)
        self._by_card = Button(
            theme, say(FindTexts.BY_CARD), ButtonStyle.OUTLINE, TextRole.SMALL, event=DeskPress.SEEK_CARD
        )
        put_key(self._by_card, DeskKey.BY_CARD)
        self._by_card.chosen.connect(self.happened)
        self._newer = self._turner(FindTexts.NEWER, DeskKey.NEWER, self._turn_newer)
        self._older = self._turner(FindTexts.OLDER, DeskKey.OLDER, self._turn_older)
        self._lay_out(theme)
        self.refresh(desk)

    def _turner(self, text: FindTexts, key: DeskKey, turn: Callable[[], None]) -> Button:
        button = Button(self.theme, say(text), ButtonStyle.PLAIN, TextRole.SMALL)
        put_key(button, key)
        button.triggered.connect(turn)
        return button

    def _lay_out(self, theme: Theme) -> None:
        seek = Button(theme, say(FindTexts.SEEK), ButtonStyle.PRIMARY, TextRole.SMALL)
        # The fields need the room; the page says so itself.
        put_key(seek, DeskKey.SEEK, "")
        seek.triggered.connect(self._seek)
        question = QHBoxLayout()
        question.setSpacing(theme.gap)
        for widget, stretch in (
            (self._what, 3),
            (self._first, 2),
            (self._last, 2),
            (self._service, 3),
            (self._state, 2),
            (seek, 1),
        ):
            question.addWidget(widget, stretch, Qt.AlignmentFlag.AlignBottom)
        turns = QHBoxLayout()
        turns.setSpacing(theme.gap)
        for button in (self._newer, self._older, self._by_card):
            turns.addWidget(button)
        self._answers = QWidget()
        answers = QVBoxLayout(self._answers)
        answers.setContentsMargins(0, 0, 0, 0)
        answers.setSpacing(theme.px(3))
        answers.addWidget(self._told)
        answers.addWidget(self._table, 1)
        answers.addLayout(turns)
        body = QHBoxLayout()
        body.setSpacing(theme.px(6))
        body.addWidget(self._answers, 8)
        for form in (self._amend, self._join):
            body.addWidget(form, 8)
        body.addWidget(self._story, 4)
        page = QVBoxLayout(self)
        page.setContentsMargins(theme.px(8), theme.px(6), theme.px(8), theme.px(6))
        page.setSpacing(theme.px(4))
        page.addLayout(question)
        page.addLayout(body, 1)

    @property
    def told(self) -> tuple[str, ...]:
        answers = "" if self._answers.isHidden() else self._told.text()
        return answers, self._amend.told, self._join.told, self._story.told

    def begin(self) -> None:
        self._what.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Back to the question, where nothing is open that Esc would close."""
        if event.key() == Qt.Key.Key_Escape:
            self.begin()
        else:
            super().keyPressEvent(event)

    def refresh(self, desk: Desk) -> None:
        search = desk.search
        self._told.setText(_told(search, self._service_name))
        self._by_card.setEnabled(desk.citizen.holder is not None)
        page = search.page or RecordPage()
        self._newer.setEnabled(page.previous is not None)
        self._older.setEnabled(page.next is not None)
        self._story.show_timeline(desk)
        if search.form is not self._form:
            self._form = search.form
            self._show_form(desk)
        if search.form is RecordAction.JOIN:
            self._join.refresh(desk)
        elif search.form is not None:
            self._amend.show_answer(search.amended, busy=desk.is_under_way(Amends))
        if search.page is not self._page:
            is_new = search.page != self._page
            self._page = search.page
            if is_new or self._asked:
                self._fill(search)
        self._stand_on(search)

    def _show_form(self, desk: Desk) -> None:
        """In the place of the answers: the record's story stays beside it."""
        form, record = desk.search.form, seen(desk.search)
        for card in (self._amend, self._join):
            card.hide()
        self._answers.setVisible(form is None)
        if form is RecordAction.JOIN:
            self._join.begin(desk)
        elif form is not None and record is not None:
            self._amend.begin(form, record)
        else:
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, search: RecordSearch) -> None:
        rows = (search.page or RecordPage()).rows
        services = [service_of(row, self._service_name) for row in rows]
        with QSignalBlocker(self._table):
            self._table.show_rows([row_of(row, name) for row, name in zip(rows, services, strict=True)])
        # Not while the clerk types the next question.
        if rows and search.form is None and (self._asked or not isinstance(self.window().focusWidget(), QLineEdit)):
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._asked = False

    def _stand_on(self, search: RecordSearch) -> None:
        """The list stands where the desk says, and never anywhere else."""
        places = [(row.kind, row.id) for row in self._rows]
        place = places.index(search.chosen) if search.chosen in places else -1
        if place != self._table.currentRow():
            with QSignalBlocker(self._table):
                self._table.setCurrentCell(place, 0)

    @property
    def _rows(self) -> tuple[FoundRecord | Damaged, ...]:
        return () if self._page is None else self._page.rows

    @Slot()
    def _choose(self) -> None:
        if (row := self._row()) is not None:
            self.happened.emit(RowChosen(row.kind, row.id))

    def _row(self) -> FoundRecord | Damaged | None:
        place = self._table.currentRow()
        return self._rows[place] if 0 <= place < len(self._rows) else None

    @Slot()
    def _seek(self) -> None:
        try:
            days = _days(self._first.line.text(), self._last.line.text())
        except ValueError:
            self.happened.emit(Sought(BadQuery.DAY))
            return
        stands = self._state.currentData()
        query = replace(
            meant_by(self._what.line.text().strip()),
            days=days,
            service=self._service.currentData(),
            states=frozenset({LinkState(stands)}) if stands in set(LinkState) else None,
            mark=RecordMark(stands) if stands in set(RecordMark) else None,
        )
        self._asked = True
        self.happened.emit(Sought(query))

    @Slot()
    def _ask_timeline(self) -> None:
        if (row := self._row()) is not None:
            self.happened.emit(TimelineAsked(row.kind, row.id))

    @Slot()
    def _turn_newer(self) -> None:
        if self._page is not None and self._page.previous is not None:
            self.happened.emit(PageTurned(self._page.previous))

    @Slot()
    def _turn_older(self) -> None:
        if self._page is not None and self._page.next is not None:
            self.happened.emit(PageTurned(self._page.next))


def _told(search: RecordSearch, service_name: ServiceName) -> str:
    if search.amended is not None:
        return amend_told(search.amended, service_name)
    if search.unfit is not None:
        return unfit(search.unfit)
    if search.failed:
        return say(FindTexts.FAILED)
    page = search.page
    if page is None:
        return say(FindTexts.BEGIN)
    if page.ticket is not None:
        return of_ticket(page.ticket, found=bool(page.rows))
    return say(FindTexts.WHICH if page.rows else FindTexts.NOTHING)


def _days(first: str, last: str) -> DateRange | None:
    """Raises ValueError for what is no day."""
    days = [day_of(text) if text else None for text in map(in_usual_widths, (first, last))]
    return DateRange(*days) if any(days) else None


def _choice(theme: Theme, name: FindTexts) -> Filter:
    return Filter(theme, say(name), f"{say(name)}:{say(FindTexts.ANY)}")
