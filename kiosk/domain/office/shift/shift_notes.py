"""What one clerk tells the next, at whichever counter of the register, until somebody ticks it as done."""

from collections.abc import Iterable
from dataclasses import field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import assert_never

from kiosk.domain.office.tickets import NoteFault
from kiosk.domain.staff.account_answers import Denied, NotAnswered
from kiosk.domain.values.lazy_dataclass import dataclass

LONGEST_SHIFT_NOTE = 60
MOST_OPEN = 9
"""More than a clerk reads when they come, and than a sheet has room for."""

WORDS_KEPT = timedelta(days=30)
"""So long the words of a note stay after it was ticked. Who wrote and ticked it, and when, stays."""


@dataclass(frozen=True)
class NoteHand:
    """By whom something was done to a note, where and when."""

    at: datetime
    counter: str
    clerk: str


@dataclass(frozen=True)
class ShiftNote:
    """`written`: as it reads now. `done` None: nobody has ticked it.

    `changes`: how often it was changed; one that reads as before is not what was seen before.
    """

    id: int
    written: NoteHand
    text: str = field(repr=False)
    done: NoteHand | None = None
    changes: int = 0


@dataclass(frozen=True)
class DamagedShiftNote:
    """It cannot be read, or was changed by somebody without the key."""

    id: int


ListedShiftNote = ShiftNote | DamagedShiftNote


# --- what may be done. `seen`: the note as it stood before whoever pressed


@dataclass(frozen=True)
class WriteShiftNote:
    text: str = field(repr=False)


@dataclass(frozen=True)
class CorrectShiftNote:
    seen: ShiftNote
    text: str = field(repr=False)


@dataclass(frozen=True)
class TickShiftNote:
    seen: ShiftNote


@dataclass(frozen=True)
class UntickShiftNote:
    seen: ShiftNote


ShiftNoteChange = WriteShiftNote | CorrectShiftNote | TickShiftNote | UntickShiftNote


class ShiftNoteRefusal(StrEnum):
    """Why nothing was done, besides what a note may not say."""

    EMPTY = "empty"
    FULL = "full"  #: so many are open already
    NOT_OWN = "not_own"
    DONE = "done"  #: it was ticked, and is corrected no more
    CHANGED = "changed"  #: since whoever pressed has seen it
    NOT_THERE = "not_there"
    DAMAGED = "damaged"


@dataclass(frozen=True)
class ShiftNoteSaved:
    note: ShiftNote


@dataclass(frozen=True)
class ShiftNoteNotSaved:
    """`now`: how the note stands that it was pressed for."""

    why: ShiftNoteRefusal | NoteFault
    now: ShiftNote | None = None


ShiftNoteAnswer = ShiftNoteSaved | ShiftNoteNotSaved | Denied | NotAnswered


def name_of(change: ShiftNoteChange, number: int | None = None) -> str:
    """As the desk's log names what was done, without a word of it. `number`: of a note that was just written."""
    match change:
        case WriteShiftNote():
            return "shift note written" if number is None else f"shift note {number} written"
        case CorrectShiftNote(seen):
            return f"shift note {seen.id} corrected"
        case TickShiftNote(seen):
            return f"shift note {seen.id} done"
        case UntickShiftNote(seen):
            return f"shift note {seen.id} not done"
        case _:
            assert_never(change)


def open_notes(listed: Iterable[ListedShiftNote]) -> tuple[ShiftNote, ...]:
    """Those that nobody has ticked, the oldest first."""
    found = (note for note in listed if isinstance(note, ShiftNote) and note.done is None)
    return tuple(sorted(found, key=lambda note: note.id))
