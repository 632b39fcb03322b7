"""Finding records, by keyboard first: the question above, the page of answers under it, a record's story beside."""

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kiosk.domain.desk.events import DeskPress
from kiosk.domain.desk.rooms.records import (
    Amends,
    PageTurned,
    RecordsOrdered,
    RowChosen,
    StoryPrinted,
    TimelineAsked,
    seen,
)
from kiosk.domain.desk.search import RecordSearch
from kiosk.domain.desk.state import Desk, Outcome
from kiosk.domain.flow.steps import PrintState
from kiosk.domain.office.amendments import RecordAction
from kiosk.domain.office.record_queries import Damaged, FoundRecord, RecordPage
from kiosk.ui.clerk.desk_keys import DeskKey, KeyRoom, put_key
from kiosk.ui.clerk.lists.list_tools import ListTools
from kiosk.ui.clerk.page import DeskPage
from kiosk.ui.clerk.records.amending import AmendCard
from kiosk.ui.clerk.records.joining import JoinCard
from kiosk.ui.clerk.records.search_bar import SearchBar
from kiosk.ui.clerk.records.timeline import TimelineCard
from kiosk.ui.clerk.row_table import RowTable
from kiosk.ui.messages import say, together
from kiosk.ui.messages.desk.finding import FindTexts, forgotten_line, found_line, paper_line, row_of, unfit
from kiosk.ui.messages.desk.ticket_records import of_ticket
from kiosk.ui.messages.frame.act_objects import ServiceName, amend_told, service_of
from kiosk.ui.messages.frame.lists import ListTexts
from kiosk.ui.messages.frame.moments import told_at
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle
from kiosk.ui.widgets.text.text_label import TextLabel

_COLUMNS = (
    FindTexts.WHEN,
    FindTexts.MYKEY,
    FindTexts.TARGET,
    FindTexts.TAIL,
    FindTexts.STATE,
    FindTexts.REFERENCE,
)
_STRETCHED = [_COLUMNS.index(name) for name in (FindTexts.STATE, FindTexts.TARGET)]


class FindPage(DeskPage):
    place = KeyRoom.FIND

    def __init__(self, theme: Theme, desk: Desk) -> None:
        super().__init__(theme)
        self._service_name = desk.worded.catalogue.name_of
        self._listed: tuple[FoundRecord | Damaged, ...] = ()
        self._page: RecordPage | None = None
        self._form: RecordAction | None = None
        self._asked = self._is_open = False
        self._bar = SearchBar(theme, desk)
        self._bar.happened.connect(self.happened)
        self._bar.wanted.connect(self._want_list)
        self._bar.answered.connect(self._go_to_list)
        self._told = TextLabel(theme, TextRole.LABEL, say(FindTexts.BEGIN))
        self._table = RowTable(theme, [say(name) for name in _COLUMNS], stretches=_STRETCHED)
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
        self._tools = ListTools(theme, self._table, RecordsOrdered)
        self._tools.happened.connect(self.happened)
        self._print = Button(theme, say(FindTexts.PRINT), ButtonStyle.PLAIN, TextRole.SMALL)
        self._print.chosen.connect(self.happened)
        self._tools.add(self._print, DeskKey.PRINT_STORY)
        self._lay_out(theme)
        self.refresh(desk)

    def _turner(self, text: FindTexts, key: DeskKey, turn: Callable[[], None]) -> Button:
        button = Button(self.theme, say(text), ButtonStyle.PLAIN, TextRole.SMALL)
        put_key(button, key)
        button.triggered.connect(turn)
        return button

    def _lay_out(self, theme: Theme) -> None:
        turns = QHBoxLayout()
        turns.setSpacing(theme.gap)
        for button in (self._newer, self._older, self._by_card):
            button.tighten(theme, tight=True)
            turns.addWidget(button)
        self._answers = QWidget()
        answers = QVBoxLayout(self._answers)
        answers.setContentsMargins(0, 0, 0, 0)
        answers.setSpacing(theme.px(3))
        answers.addWidget(self._told)
        answers.addWidget(self._table, 1)
        answers.addWidget(self._tools)
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
        page.addWidget(self._bar)
        page.addLayout(body, 1)

    @property
    def told(self) -> tuple[str, ...]:
        answers = "" if self._answers.isHidden() else self._told.text()
        return answers, self._amend.told, self._join.told, self._story.told

    def begin(self) -> None:
        self._bar.begin()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """From the story to the list, where it stood; from there to the question."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._is_open:
            self.happened.emit(DeskPress.CLOSE_STORY)
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.begin()

    def refresh(self, desk: Desk) -> None:
        search = desk.search
        self._bar.refresh(desk)
        self._is_open = search.timeline is not None
        copied = "" if desk.copied is None else say(ListTexts.COPIED, number=desk.copied.number)
        told = _told(search, self._service_name)
        if search.amended is not None:
            told = told_at(told, desk.outcomes_at.get(Outcome.AMENDMENT))
        self._told.setText(together(told, copied, paper_line(search.paper)))
        self._offer_paper(search)
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
            if (record := seen(search)) is not None and search.amended is None:
                self._amend.tell_standing(record)
            self._amend.show_answer(search.amended, busy=desk.is_under_way(Amends))
        listed = search.rows(self._service_name)
        if search.page is not self._page or listed != self._listed:
            is_new = search.page != self._page or listed != self._listed
            self._page, self._listed = search.page, listed
            if is_new or self._asked:
                self._fill(search)
        self._stand_on(search)
        chosen = self._row()
        reference = chosen.reference if isinstance(chosen, FoundRecord) else None
        self._tools.refresh(search.order, reference or "")

    def _offer_paper(self, search: RecordSearch) -> None:
        story = search.timeline
        self._print.setEnabled(story is not None and search.paper is not PrintState.PRINTING)
        if story is not None:
            self._print.become(say(FindTexts.PRINT), StoryPrinted(story.record.kind, story.record.id))

    def _show_form(self, desk: Desk) -> None:
        """In the place of the answers: the record's story stays beside it."""
        form, record = desk.search.form, seen(desk.search)
        for card in (self._amend, self._join):
            card.hide()
        self._answers.setVisible(form is None)
        if form is RecordAction.JOIN:
            self._join.begin(desk)
        elif form is not None and record is not None:
            self._amend.begin(form, record, desk.search.draft)
        else:
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, search: RecordSearch) -> None:
        rows = self._listed
        services = [service_of(row, self._service_name) for row in rows]
        with QSignalBlocker(self._table):
            self._table.show_rows([row_of(row, name) for row, name in zip(rows, services, strict=True)])
        # Not while the clerk types the next question.
        if rows and search.form is None and (self._asked or not isinstance(self.window().focusWidget(), QLineEdit)):
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._asked = False

    def _stand_on(self, search: RecordSearch) -> None:
        """The list stands where the desk says, and never anywhere else."""
        places = [(row.kind, row.id) for row in self._listed]
        place = places.index(search.chosen) if search.chosen in places else -1
        if place != self._table.currentRow():
            with QSignalBlocker(self._table):
                self._table.setCurrentCell(place, 0)

    @Slot()
    def _choose(self) -> None:
        if (row := self._row()) is not None:
            self.happened.emit(RowChosen(row.kind, row.id))

    def _row(self) -> FoundRecord | Damaged | None:
        place = self._table.currentRow()
        return self._listed[place] if 0 <= place < len(self._listed) else None

    @Slot()
    def _want_list(self) -> None:
        """Whoever asked goes on in what is found."""
        self._asked = True

    @Slot()
    def _go_to_list(self) -> None:
        self._asked = False
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

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
    if search.forgotten is not None:
        return forgotten_line(search.forgotten)
    if page is None:
        return say(FindTexts.BEGIN if search.query is None else FindTexts.SEEKING)
    if page.ticket is not None:
        return of_ticket(page.ticket, found=bool(page.rows))
    if not page.rows:
        return say(FindTexts.NOTHING)
    return together(found_line(search.passed, len(page.rows), search.count), say(FindTexts.WHICH))
