"""The note on which the list stands: all of its words, who wrote it, and what can be done to it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from kiosk.domain.desk.shift.room import ChangesShiftNotes, ShiftNoteReopened
from kiosk.domain.desk.state import Desk
from kiosk.domain.office.shift.shift_notes import ShiftNote, TickShiftNote, UntickShiftNote
from kiosk.domain.staff.attendance import Attended
from kiosk.ui.clerk.desk_keys import DeskKey, put_key
from kiosk.ui.clerk.page import Card
from kiosk.ui.messages import say
from kiosk.ui.messages.staff.shift_notes import ShiftTexts, chosen_text, hands_text
from kiosk.ui.theme.palettes import Colour
from kiosk.ui.theme.tokens import TextRole, Theme
from kiosk.ui.widgets.buttons import Button, ButtonStyle
from kiosk.ui.widgets.text.text_label import TextLabel

_WORD_LINES, _HAND_LINES = 2, 2


class ChosenNoteCard(Card):
    """Every button has its place and keeps it."""

    happened = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.column.setSpacing(theme.px(2))
        self._words = self.line(theme, "", bold=True)
        self._words.keep_lines(_WORD_LINES)
        self._hands = TextLabel(theme, TextRole.SMALL, "", colour=Colour.SUB)
        self._hands.keep_lines(_HAND_LINES)
        self.column.addWidget(self._hands)
        self._tick = self._button(theme, ShiftTexts.TICK, DeskKey.TICK_SHIFT_NOTE, ButtonStyle.PRIMARY)
        self._untick = self._button(theme, ShiftTexts.UNTICK, DeskKey.UNTICK_SHIFT_NOTE, ButtonStyle.OUTLINE)
        self._correct = self._button(theme, ShiftTexts.CORRECT, DeskKey.CORRECT_SHIFT_NOTE, ButtonStyle.OUTLINE)
        row = QHBoxLayout()
        row.setSpacing(theme.gap)
        for button in (self._tick, self._untick, self._correct):
            row.addWidget(button, 1)
        self.column.addLayout(row)

    def _button(self, theme: Theme, text: ShiftTexts, key: DeskKey, look: ButtonStyle) -> Button:
        button = Button(theme, say(text), look, TextRole.SMALL)
        put_key(button, key)
        button.chosen.connect(self.happened)
        return button

    def refresh(self, desk: Desk) -> None:
        chosen = desk.shift.chosen_note
        self._words.setText(chosen_text(chosen))
        self._hands.setText(hands_text(chosen))
        note = chosen if isinstance(chosen, ShiftNote) else None
        is_open = note is not None and note.done is None
        is_own = isinstance(desk.gate, Attended) and note is not None and note.written.clerk == desk.gate.clerk.login
        may_press = not desk.is_under_way(ChangesShiftNotes)
        if note is not None:
            self._tick.become(say(ShiftTexts.TICK), ChangesShiftNotes(TickShiftNote(note)))
            self._untick.become(say(ShiftTexts.UNTICK), ChangesShiftNotes(UntickShiftNote(note)))
            self._correct.become(say(ShiftTexts.CORRECT), ShiftNoteReopened(note))
        self._tick.setEnabled(is_open and may_press)
        self._untick.setEnabled(note is not None and not is_open and may_press)
        self._correct.setEnabled(is_open and is_own and not desk.shift.draft.is_begun and may_press)
