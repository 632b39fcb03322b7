"""Notes of the shift hand-over in memory that keep the rules."""

from dataclasses import dataclass, field, replace

from kiosk.domain.office.shift.shift_notes import (
    NoteHand,
    ShiftNote,
    ShiftNoteAnswer,
    ShiftNoteChange,
    ShiftNoteNotSaved,
    ShiftNoteSaved,
    WriteShiftNote,
    open_notes,
)
from kiosk.domain.office.shift.shift_rules import changed_note
from kiosk.domain.ports import Clock
from kiosk.domain.staff.account_answers import Allowed
from kiosk.domain.staff.clerks import Action, Clerk
from tests.fakes.office.desk_clerks import FakeClerks


@dataclass
class FakeShiftNotes:
    """Implements `domain.ports.ShiftNotes`. `counter`: at which something is done."""

    clock: Clock
    clerks: FakeClerks
    counter: str = "counter-1"
    kept: dict[int, ShiftNote] = field(default_factory=dict)
    answers: bool = True

    def listed(self) -> tuple[ShiftNote, ...] | None:
        done = [note for note in self.kept.values() if note.done is not None]
        return (*open_notes(self.kept.values()), *reversed(done)) if self.answers else None

    def change(self, clerk: Clerk, change: ShiftNoteChange) -> ShiftNoteAnswer:
        answer = self.clerks.ask(clerk, Action.KEEP_SHIFT_NOTES)
        if not isinstance(answer, Allowed):
            return answer
        now = None if isinstance(change, WriteShiftNote) else self.kept.get(change.seen.id)
        by = NoteHand(self.clock.now(), self.counter, clerk.login)
        note = changed_note(change, now, by, len(open_notes(self.kept.values())))
        if not isinstance(note, ShiftNote):
            return ShiftNoteNotSaved(note, now)
        note = replace(note, id=note.id or len(self.kept) + 1)
        self.kept[note.id] = note
        return ShiftNoteSaved(note)
