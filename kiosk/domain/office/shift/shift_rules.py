"""What comes of what a clerk does to a note: the note as it is then, or why not."""

from dataclasses import replace
from typing import assert_never

from kiosk.domain.office.queue.notes import note_fault
from kiosk.domain.office.shift.shift_notes import (
    LONGEST_SHIFT_NOTE,
    MOST_OPEN,
    CorrectShiftNote,
    NoteHand,
    ShiftNote,
    ShiftNoteChange,
    ShiftNoteRefusal,
    TickShiftNote,
    UntickShiftNote,
    WriteShiftNote,
)
from kiosk.domain.office.tickets import NoteFault

_UNNUMBERED = 0


def changed_note(
    change: ShiftNoteChange, now: ShiftNote | None, by: NoteHand, open_count: int
) -> ShiftNote | ShiftNoteRefusal | NoteFault:
    """`now`: the note in question as it stands; `open_count`: how many that can be read nobody has ticked."""
    match change:
        case WriteShiftNote(text):
            if open_count >= MOST_OPEN:
                return ShiftNoteRefusal.FULL
            words = text.strip()
            return words_refusal(words) or ShiftNote(_UNNUMBERED, by, words)
        case CorrectShiftNote() | TickShiftNote() | UntickShiftNote() if now is None:
            return ShiftNoteRefusal.NOT_THERE
        case CorrectShiftNote(seen, text):
            words = text.strip()
            no = _correction_refusal(seen, now, by) or words_refusal(words)
            return no or replace(now, written=by, text=words, changes=now.changes + 1)
        case TickShiftNote(seen):
            if now != seen or now.done is not None:
                return ShiftNoteRefusal.CHANGED
            return replace(now, done=by, changes=now.changes + 1)
        case UntickShiftNote(seen):
            if now != seen or now.done is None:
                return ShiftNoteRefusal.CHANGED
            if open_count >= MOST_OPEN:
                return ShiftNoteRefusal.FULL
            return replace(now, done=None, changes=now.changes + 1)
        case _:
            assert_never(change)


def _correction_refusal(seen: ShiftNote, now: ShiftNote, by: NoteHand) -> ShiftNoteRefusal | None:
    if now.written.clerk != by.clerk:
        return ShiftNoteRefusal.NOT_OWN
    if now.done is not None:
        return ShiftNoteRefusal.DONE
    return None if now == seen else ShiftNoteRefusal.CHANGED


def words_refusal(text: str) -> ShiftNoteRefusal | NoteFault | None:
    return note_fault(text, LONGEST_SHIFT_NOTE) if text else ShiftNoteRefusal.EMPTY
