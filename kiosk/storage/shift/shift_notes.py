"""The notes of the shift hand-over: each change is judged, kept and logged in one unit of work."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

from sqlalchemy import ColumnElement, Engine, and_, exists, select, update
from sqlalchemy.orm import Session

from kiosk.domain.office.shift.shift_notes import (
    WORDS_KEPT,
    DamagedShiftNote,
    ListedShiftNote,
    NoteHand,
    ShiftNote,
    ShiftNoteAnswer,
    ShiftNoteChange,
    ShiftNoteNotSaved,
    ShiftNoteRefusal,
    ShiftNoteSaved,
    WriteShiftNote,
    name_of,
    open_notes,
)
from kiosk.domain.office.shift.shift_rules import changed_note
from kiosk.domain.ports import Clock
from kiosk.domain.staff.account_answers import Denied, NotAnswered
from kiosk.domain.staff.clerks import Action, Clerk
from kiosk.storage.core.engine import overwrite_erased
from kiosk.storage.core.errors import DAMAGED, StorageError
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.schema.shift_tables import ShiftNoteRow
from kiosk.storage.shift.note_rows import note_of, write_note
from kiosk.storage.staff.account_changes import denied
from kiosk.storage.staff.accounts import DeskUnit
from kiosk.storage.staff.desk_unit_of_work import DeskWork

NEWEST_DONE = 30
_OPEN = select(ShiftNoteRow.id).where(ShiftNoteRow.done_at.is_(None)).order_by(ShiftNoteRow.id)


class SqlShiftNotes:
    """Implements `domain.ports.ShiftNotes` for one counter."""

    def __init__(self, engine: Engine, keys: RegisterKeys, counter: str, clock: Clock) -> None:
        self._engine = engine
        self._work = DeskWork(engine, keys, counter, clock)

    def listed(self) -> tuple[ListedShiftNote, ...] | None:
        found = self._work.read(self._listed)
        if isinstance(found, NotAnswered):
            return None
        notes, has_lapsed = found
        if has_lapsed and not isinstance(self._work.write(self._erase), NotAnswered):
            overwrite_erased(self._engine)
        return notes

    def change(self, clerk: Clerk, change: ShiftNoteChange) -> ShiftNoteAnswer:
        return self._work.write(partial(self._change, clerk, change))

    def _listed(self, desk: DeskUnit) -> tuple[tuple[ListedShiftNote, ...], bool]:
        still = and_(ShiftNoteRow.done_at.is_not(None), ~_lapsed(desk))
        done = select(ShiftNoteRow.id).where(still).order_by(ShiftNoteRow.done_at.desc(), ShiftNoteRow.id.desc())
        numbers = [*desk.unit.scalars(_OPEN), *desk.unit.scalars(done.limit(NEWEST_DONE))]
        has_lapsed = desk.unit.scalar(select(exists().where(_has_words(desk)))) or False
        return tuple(_notes(desk.unit, desk.keys, numbers)), has_lapsed

    def _erase(self, desk: DeskUnit) -> None:
        """The words of those that were ticked long ago: of a damaged one too, and so it is not read."""
        desk.unit.execute(update(ShiftNoteRow).where(_has_words(desk)).values(sealed_words=None))

    def _change(
        self, clerk: Clerk, change: ShiftNoteChange, desk: DeskUnit
    ) -> ShiftNoteSaved | ShiftNoteNotSaved | Denied:
        if (no := denied(desk, clerk, Action.KEEP_SHIFT_NOTES, name_of(change))) is not None:
            return no
        open_count = len(open_notes(_notes(desk.unit, desk.keys, desk.unit.scalars(_OPEN).all())))
        row = None if isinstance(change, WriteShiftNote) else _with_words(desk.unit, change.seen.id)
        now = None if row is None else note_of(desk.keys, row)
        if isinstance(now, DamagedShiftNote):
            return ShiftNoteNotSaved(ShiftNoteRefusal.DAMAGED)
        note = changed_note(change, now, NoteHand(desk.now, desk.counter, clerk.login), open_count)
        if not isinstance(note, ShiftNote):
            return ShiftNoteNotSaved(note, now)
        row = row or _insert(desk, clerk)
        kept = replace(note, id=row.id)
        write_note(desk.keys, row, kept)
        desk.note(clerk.login, Action.KEEP_SHIFT_NOTES, name_of(change, row.id))
        return ShiftNoteSaved(kept)


def _insert(desk: DeskUnit, clerk: Clerk) -> ShiftNoteRow:
    """Without a word yet: its number is part of what is sealed."""
    row = ShiftNoteRow(
        written_at=desk.now, counter=desk.counter, clerk=clerk.login, sealed_words=b"", digest=b"", seal=b""
    )
    desk.unit.add(row)
    desk.unit.flush()
    return row


def _with_words(unit: Session, number: int) -> ShiftNoteRow | None:
    row = unit.get(ShiftNoteRow, number)
    return None if row is None or row.sealed_words is None else row


def _lapsed(desk: DeskUnit) -> ColumnElement[bool]:
    return ShiftNoteRow.done_at < desk.now - WORDS_KEPT


def _has_words(desk: DeskUnit) -> ColumnElement[bool]:
    """Still, although they have lapsed."""
    return and_(_lapsed(desk), ShiftNoteRow.sealed_words.is_not(None))


def _notes(unit: Session, keys: RegisterKeys, numbers: Sequence[int]) -> Iterator[ListedShiftNote]:
    """One by one: a note that cannot be read hides no other."""
    for number in numbers:
        try:
            yield note_of(keys, unit.get_one(ShiftNoteRow, number))
        except (*DAMAGED, StorageError):
            yield DamagedShiftNote(number)
        unit.expunge_all()
