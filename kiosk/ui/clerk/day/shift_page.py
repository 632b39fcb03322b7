"""The room of the shift hand-over: the notes at the left, what it shows of itself at the right, the line below."""

from PySide6.QtCore import QSignalBlocker, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.domain.desk.events import DeskPress
from kiosk.domain.desk.shift.facts import day_facts
from kiosk.domain.desk.shift.room import ChangesShiftNotes, ShiftNoteChosen, ShiftNoteTyped
from kiosk.domain.desk.shift.view import ShiftDraft
from kiosk.domain.desk.state import Desk, Outcome
from kiosk.domain.flow.steps import PrintState
from kiosk.domain.office.shift.shift_notes import LONGEST_SHIFT_NOTE, ListedShiftNote
from kiosk.domain.report.day_lists import shift_lines
from kiosk.ui.clerk.day.chosen_note import ChosenNoteCard
from kiosk.ui.clerk.day.fact_pane import DayFactPane
from kiosk.ui.clerk.desk_keys import DeskKey, KeyRoom, put_key
from kiosk.ui.clerk.page import Card, DeskPage, InputField
from kiosk.ui.clerk.row_table import RowTable
from kiosk.ui.messages import say
from kiosk.ui.messages.frame.moments import DateFormats, shown, told_at
from kiosk.ui.messages.staff.day_lists import paper_line
from kiosk.ui.messages.staff.shift_notes import ShiftTexts, about_list, outcome_of, row_of, title_of
from kiosk.ui.theme.palettes import Colour
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle
from kiosk.ui.widgets.text.heading import Heading
from kiosk.ui.widgets.text.text_label import TextLabel

_COLUMNS = (ShiftTexts.STATE, ShiftTexts.WHEN, ShiftTexts.COUNTER, ShiftTexts.WORDS)
_NOTES_SHARE, _FACTS_SHARE = 10, 9
# A counter may have a long name; the words are what is read.
_STRETCHED = [_COLUMNS.index(name) for name in (ShiftTexts.COUNTER, ShiftTexts.WORDS)]


class ShiftPage(DeskPage):
    place = KeyRoom.SHIFT

    def __init__(self, theme: Theme, desk: Desk) -> None:
        super().__init__(theme)
        self._listed: tuple[ListedShiftNote, ...] = ()
        self._title = Heading(theme, "", role=TextRole.LEAD)
        self._about = TextLabel(theme, TextRole.LABEL, "")
        self._table = RowTable(theme, [say(name) for name in _COLUMNS], stretches=_STRETCHED)
        self._table.setAccessibleName(say(ShiftTexts.ROOM))
        self._table.itemSelectionChanged.connect(self._choose)
        self._chosen = ChosenNoteCard(theme)
        self._facts = DayFactPane(theme)
        self._print = Button(theme, say(ShiftTexts.PRINT), ButtonStyle.OUTLINE, TextRole.SMALL, DeskPress.PRINT_SHIFT)
        put_key(self._print, DeskKey.PRINT_SHIFT)
        self._line = InputField(theme, "")
        self._line.line.setMaxLength(LONGEST_SHIFT_NOTE)
        self._line.line.textChanged.connect(self._type)
        self._keep = Button(theme, say(ShiftTexts.KEEP), ButtonStyle.PRIMARY, TextRole.SMALL, DeskPress.KEEP_SHIFT_NOTE)
        put_key(self._keep, DeskKey.KEEP_SHIFT_NOTE)
        self._drop = Button(theme, say(ShiftTexts.DROP), ButtonStyle.PLAIN, TextRole.SMALL, DeskPress.DROP_SHIFT_NOTE)
        put_key(self._drop, DeskKey.DROP_SHIFT_NOTE)
        #: Under all that is pressed, for it grows and shrinks.
        self._outcome = TextLabel(theme, TextRole.LABEL, "", bold=True)
        self._outcome.keep_lines(1)
        for part in (self._chosen, self._print, self._keep, self._drop):
            signal = part.happened if isinstance(part, ChosenNoteCard) else part.chosen
            signal.connect(self.happened)
        page = QVBoxLayout(self)
        page.setContentsMargins(theme.px(8), theme.px(5), theme.px(8), theme.px(5))
        page.setSpacing(theme.px(3))
        page.addLayout(self._above(theme), 1)
        page.addLayout(self._below(theme))
        self.refresh(desk)

    def _above(self, theme: Theme) -> QHBoxLayout:
        left = QVBoxLayout()
        for widget in (self._title, self._about):
            left.addWidget(widget)
        left.addWidget(self._table, 1)
        left.addWidget(self._chosen)
        right = Card(theme, say(ShiftTexts.NOW))
        right.column.addWidget(self._facts, 1)
        right.column.addWidget(self._print)
        notes = QWidget()
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(theme.px(3))
        notes.setLayout(left)
        both = QHBoxLayout()
        both.setSpacing(theme.px(6))
        for part, share in ((notes, _NOTES_SHARE), (right, _FACTS_SHARE)):
            # Whatever is told in them: neither moves the other.
            part.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            both.addWidget(part, share)
        return both

    def _below(self, theme: Theme) -> QVBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.gap)
        row.addWidget(self._line, 1)
        for button in (self._keep, self._drop):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout()
        column.setSpacing(theme.px(2))
        column.addLayout(row)
        column.addWidget(TextLabel(theme, TextRole.SMALL, say(ShiftTexts.NO_PERSON), colour=Colour.SUB))
        column.addWidget(self._outcome)
        return column

    @property
    def told(self) -> tuple[str, ...]:
        return self._title.text(), self._about.text(), self._outcome.text()

    def begin(self) -> None:
        """To what is there to be read; else to the line."""
        first = self._table if self._listed else self._line.line
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self, desk: Desk) -> None:
        view = desk.shift
        self._title.setText(title_of(view))
        self._about.setText(about_list(view))
        self._about.setVisible(bool(self._about.text()))
        self._listed = view.listed or ()
        with QSignalBlocker(self._table):
            self._table.show_rows([row_of(note) for note in self._listed], [note.id for note in self._listed])
        # Where the desk says, and never anywhere else.
        self._table.stand_on(view.chosen)
        self._chosen.refresh(desk)
        self._chosen.setVisible(bool(self._listed))
        self._facts.show_lines(shift_lines(day_facts(desk)))
        self._print.setEnabled(view.paper is not PrintState.PRINTING)
        self._show_draft(view.draft, busy=desk.is_under_way(ChangesShiftNotes))
        times = desk.outcomes_at
        told = told_at(outcome_of(view), times.get(Outcome.SHIFT))
        self._outcome.setText(told or told_at(paper_line(view.paper), times.get(Outcome.SHIFT_PAPER)))

    def _show_draft(self, draft: ShiftDraft, *, busy: bool) -> None:
        """As the desk has it, in which it outlives this page."""
        if draft.text != self._line.line.text():
            with QSignalBlocker(self._line.line):
                self._line.line.setText(draft.text)
        if draft.corrects is None:
            self._line.name(say(ShiftTexts.NOTE_FOR, most=LONGEST_SHIFT_NOTE))
            self._keep.become(say(ShiftTexts.KEEP), DeskPress.KEEP_SHIFT_NOTE)
        else:
            moment = shown(DateFormats.SHORT, draft.corrects.written.at)
            self._line.name(say(ShiftTexts.CORRECTION_OF, moment=moment, most=LONGEST_SHIFT_NOTE))
            self._keep.become(say(ShiftTexts.KEEP_CORRECTED), DeskPress.KEEP_SHIFT_NOTE)
        self._keep.setEnabled(draft.is_begun and not busy)
        self._drop.setEnabled(draft.is_begun and not busy)

    @Slot()
    def _choose(self) -> None:
        place = self._table.currentRow()
        if 0 <= place < len(self._listed):
            self.happened.emit(ShiftNoteChosen(self._listed[place].id))

    @Slot(str)
    def _type(self, text: str) -> None:
        self.happened.emit(ShiftNoteTyped(text))
