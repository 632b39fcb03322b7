"""The fields of the search: what stands in them is told as it is typed, and looked for once it is whole and rests."""

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.domain.desk.rooms.records import FieldsTyped, Sought, is_sought
from kiosk.domain.desk.search import SearchFields
from kiosk.domain.desk.state import Desk
from kiosk.domain.office.record_marks import RecordMark
from kiosk.domain.office.record_queries import STATES
from kiosk.domain.records.link import LinkState
from kiosk.ui.clerk.choice import Filter
from kiosk.ui.clerk.desk_keys import DeskKey, put_key
from kiosk.ui.clerk.page import InputField
from kiosk.ui.messages import say
from kiosk.ui.messages.desk.amending import marks_line
from kiosk.ui.messages.desk.finding import FindTexts
from kiosk.ui.messages.errands.link_states import state_name
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle

KEPT_MS, REST_MS = 150, 400
"""Longer than between two keys of a scanner, which are taken back; and than between two letters of whoever types."""


class SearchBar(QWidget):
    """`wanted`: by Enter or its button, so that the keyboard goes to what is found. `answered`: it is there already."""

    happened = Signal(object)
    wanted = Signal()
    answered = Signal()

    def __init__(self, theme: Theme, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._sent: SearchFields | None = None  #: looked for as it was typed
        self._what = InputField(theme, say(FindTexts.WHAT), scans=True)
        self._first, self._last = InputField(theme, say(FindTexts.FIRST)), InputField(theme, say(FindTexts.LAST))
        self._service = _choice(theme, FindTexts.SERVICE)
        for service in desk.worded.catalogue.services:
            self._service.addItem(service.name, service.key)
        self._stands = _choice(theme, FindTexts.STATE)
        for state in sorted(STATES):
            self._stands.addItem(state_name(state), state.value)
        for mark in RecordMark:
            self._stands.addItem(marks_line(frozenset({mark})), mark.value)
        seek = Button(theme, say(FindTexts.SEEK), ButtonStyle.PRIMARY, TextRole.SMALL)
        # The fields need the room; the page says so itself.
        put_key(seek, DeskKey.SEEK, "")
        seek.tighten(theme, tight=True)
        self._kept, self._rest = QTimer(self), QTimer(self)
        for timer, milliseconds, then in ((self._kept, KEPT_MS, self._keep), (self._rest, REST_MS, self._rested)):
            timer.setSingleShot(True)
            timer.setInterval(milliseconds)
            timer.timeout.connect(then)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.gap)
        parts = ((self._what, 3), (self._first, 2), (self._last, 2), (self._service, 3), (self._stands, 2), (seek, 1))
        for widget, stretch in parts:
            row.addWidget(widget, stretch, Qt.AlignmentFlag.AlignBottom)
        self._fill(desk.search.fields)
        for field in (self._what, self._first, self._last):
            field.line.textChanged.connect(self._edited)
            field.line.returnPressed.connect(self._enter)
        for choice in (self._service, self._stands):
            choice.currentIndexChanged.connect(self._edited)
        seek.triggered.connect(self._seek)

    def begin(self) -> None:
        self._what.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self, desk: Desk) -> None:
        self._desk = desk

    @property
    def fields(self) -> SearchFields:
        stands = self._stands.currentData()
        return SearchFields(
            self._what.line.text(),
            self._first.line.text(),
            self._last.line.text(),
            self._service.currentData(),
            next((one for one in (*LinkState, *RecordMark) if one.value == stands), None),
        )

    def _fill(self, fields: SearchFields) -> None:
        """As they were left."""
        texts = ((self._what, fields.what), (self._first, fields.first), (self._last, fields.last))
        for field, text in texts:
            field.line.setText(text)
        for choice, chosen in ((self._service, fields.service), (self._stands, fields.stands)):
            with QSignalBlocker(choice):
                choice.setCurrentIndex(max(0, choice.findData(chosen)))

    @Slot()
    def _edited(self) -> None:
        self._sent = None
        self._kept.start()
        self._rest.start()

    @Slot()
    def _keep(self) -> None:
        self._kept.stop()
        if self.fields != self._desk.search.fields:
            self.happened.emit(FieldsTyped(self.fields))

    @Slot()
    def _rested(self) -> None:
        fields = self.fields
        if fields.is_whole and not is_sought(self._desk, fields):
            self._sent = fields
            self._keep()
            self.happened.emit(Sought(fields.query()))

    @Slot()
    def _enter(self) -> None:
        """What was looked for as it was typed is not looked for again: the keyboard goes to it."""
        search = self._desk.search
        is_wrong = search.failed or search.unfit is not None or self._desk.refusal is not None
        if self._sent != self.fields or is_wrong:
            self._seek()
            return
        self.wanted.emit()
        if search.page is not None and is_sought(self._desk, self.fields):
            self.answered.emit()

    @Slot()
    def _seek(self) -> None:
        self._rest.stop()
        self._sent = None
        self._keep()
        self.wanted.emit()
        self.happened.emit(Sought(self.fields.query()))


def _choice(theme: Theme, name: FindTexts) -> Filter:
    return Filter(theme, say(name), f"{say(name)}:{say(FindTexts.ANY)}")
