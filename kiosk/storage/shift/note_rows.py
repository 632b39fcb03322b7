"""Notes of the shift hand-over in the register, inside somebody's unit of work: sealed, and their words apart."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.domain.office.shift.shift_notes import (
    WORDS_KEPT,
    DamagedShiftNote,
    ListedShiftNote,
    NoteHand,
    ShiftNote,
)
from kiosk.domain.records import facts
from kiosk.storage.core.errors import DAMAGED, StorageError
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.core.sealing import is_sealed, seal
from kiosk.storage.schema.shift_tables import ShiftNoteRow

SHIFT_NOTE = "shift note"
_WORDS = "shift note words"
_LONGEST_AT_DESK = timedelta(days=1)


def write_note(keys: RegisterKeys, row: ShiftNoteRow, note: ShiftNote) -> None:
    """All of it that a clerk may change. Its number, which is part of what is sealed, is there."""
    words, done = note.text.encode(), note.done
    row.written_at, row.counter, row.clerk = note.written.at, note.written.counter, note.written.clerk
    row.sealed_words, row.digest = keys.seal(SHIFT_NOTE, words), keys.lookup(_WORDS, words)
    row.done_at, row.done_by, row.done_counter = (
        (None, None, None) if done is None else (done.at, done.clerk, done.counter)
    )
    row.changes = note.changes or None
    row.seal = seal(keys, facts.SHIFT_NOTE, row)


def note_of(keys: RegisterKeys, row: ShiftNoteRow) -> ListedShiftNote:
    """As it was kept, or that it was not. Raises StorageError for words that open with no key."""
    if row.sealed_words is None or note_fault_of(keys, row) is not None:
        return DamagedShiftNote(row.id)
    done = None
    if row.done_at is not None:
        done = NoteHand(row.done_at, row.done_counter or "", row.done_by or "")
    words = keys.open(SHIFT_NOTE, row.sealed_words).decode()
    return ShiftNote(row.id, NoteHand(row.written_at, row.counter, row.clerk), words, done, row.changes or 0)


def note_fault_of(keys: RegisterKeys, row: ShiftNoteRow) -> str | None:
    """What of it is not as it was kept; None when all is."""
    if not is_sealed(keys, facts.SHIFT_NOTE, row, row.seal):
        return "note"
    if row.sealed_words is None:
        return None
    return None if keys.lookup(_WORDS, keys.open(SHIFT_NOTE, row.sealed_words)) == row.digest else "words"


def _went_early(row: ShiftNoteRow, known: datetime | None) -> bool:
    """Words go while a clerk is at a desk, and the log has when they came. A clock set back since changes nothing."""
    if row.sealed_words is not None or row.done_at is None:
        return False
    return known is None or known < row.done_at + WORDS_KEPT - _LONGEST_AT_DESK


def shift_note_faults(unit: Session, keys: RegisterKeys, known: datetime | None) -> Iterator[str]:
    """Of every note in order: which is not as it was kept. `known`: the latest moment that the desk's log tells of."""
    for number in unit.scalars(select(ShiftNoteRow.id).order_by(ShiftNoteRow.id)).all():
        try:
            row = unit.get_one(ShiftNoteRow, number)
            fault = note_fault_of(keys, row) or ("words" if _went_early(row, known) else None)
        except (*DAMAGED, StorageError):
            fault = "unreadable"
        if fault is not None:
            yield f"{SHIFT_NOTE} {number} ({fault})"
        unit.expunge_all()
