"""What the desk knows of the notes of the shift hand-over, and what stands half written there."""

from dataclasses import field
from datetime import datetime

from kiosk.domain.flow.steps import PrintState
from kiosk.domain.office.shift.shift_notes import (
    ListedShiftNote,
    ShiftNote,
    ShiftNoteChange,
    ShiftNoteNotSaved,
    ShiftNoteSaved,
    open_notes,
)
from kiosk.domain.values.lazy_dataclass import dataclass


@dataclass(frozen=True)
class ShiftDraft:
    """What stands in the line, as far as it has come. `corrects`: the note in whose place it comes."""

    text: str = field(default="", repr=False)
    corrects: ShiftNote | None = None

    @property
    def is_begun(self) -> bool:
        return bool(self.text) or self.corrects is not None


@dataclass(frozen=True)
class ShiftView:
    """`listed` None: not looked up yet. `failed`: the register did not answer. `chosen`: on which the list stands.

    `is_read`: the clerk who is here has been in the room. `act`: the last press; `told`: what came of it.
    `is_resumed`: the draft was begun before its clerk went elsewhere. `paper`: how the printing of the sheet went.
    """

    listed: tuple[ListedShiftNote, ...] | None = None
    failed: bool = False
    asked_at: datetime | None = None
    chosen: int | None = None
    is_read: bool = False
    draft: ShiftDraft = ShiftDraft()
    act: ShiftNoteChange | None = None
    told: ShiftNoteSaved | ShiftNoteNotSaved | None = None
    is_resumed: bool = False
    paper: PrintState = PrintState.NOT_ASKED

    @property
    def open(self) -> tuple[ShiftNote, ...]:
        return open_notes(self.listed or ())

    @property
    def known(self) -> tuple[ShiftNote, ...] | None:
        """The open ones, where the register has answered."""
        return None if self.listed is None or self.failed else self.open

    def arrived_for(self, login: str) -> int:
        """How many wait for this clerk, who has not read them: what they have written themselves does not."""
        return 0 if self.is_read else sum(note.written.clerk != login for note in self.open)

    @property
    def chosen_note(self) -> ListedShiftNote | None:
        return next((note for note in self.listed or () if note.id == self.chosen), None)
