"""The notes of the shift hand-over in the register: kept, logged and proved, and their words erased in time."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine

from kiosk.domain.office.shift.shift_notes import (
    MOST_OPEN,
    WORDS_KEPT,
    CorrectShiftNote,
    DamagedShiftNote,
    ShiftNote,
    ShiftNoteChange,
    ShiftNoteNotSaved,
    ShiftNoteRefusal,
    ShiftNoteSaved,
    TickShiftNote,
    UntickShiftNote,
    WriteShiftNote,
)
from kiosk.domain.staff.account_answers import Denied, NotAnswered
from kiosk.domain.staff.clerks import Clerk
from kiosk.domain.staff.desk_log import Denial
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.shift.shift_notes import SqlShiftNotes
from kiosk.storage.staff.clerks import SqlClerks
from kiosk.storage.verify.desk_log_integrity import check_desk
from kiosk.storage.verify.ledger_integrity import check_ledger
from tests.fakes.around.clock import FakeClock
from tests.fakes.office.clerks import HANAKO, TARO, YURI, add, log_in
from tests.storage.desk import change, happened, rows

WORDS = "裏口は3時まで閉まっています"


@pytest.fixture
def notes(engine: Engine, keys: RegisterKeys, clock: FakeClock) -> SqlShiftNotes:
    return SqlShiftNotes(engine, keys, "counter-1", clock)


@pytest.fixture
def yuri(clerks: SqlClerks) -> Clerk:
    add(clerks, HANAKO, TARO, YURI)
    return log_in(clerks, "yuri")


def kept(notes: SqlShiftNotes, clerk: Clerk, asked: ShiftNoteChange) -> ShiftNote:
    answer = notes.change(clerk, asked)
    assert isinstance(answer, ShiftNoteSaved), answer
    return answer.note


def test_a_note_is_written_corrected_ticked_and_logged_without_a_word_of_it(
    notes: SqlShiftNotes,
    engine: Engine,
    keys: RegisterKeys,
    clerks: SqlClerks,
    yuri: Clerk,
    clock: FakeClock,
    file: Path,
) -> None:
    first = kept(notes, yuri, WriteShiftNote(WORDS))
    clock.go_on(seconds=60)
    corrected = kept(notes, yuri, CorrectShiftNote(first, "裏口は4時まで"))
    assert (corrected.id, corrected.written.at - first.written.at) == (first.id, timedelta(minutes=1))
    hanako = log_in(clerks, "hanako")
    elsewhere = SqlShiftNotes(engine, keys, "counter-2", clock)
    done = kept(elsewhere, hanako, TickShiftNote(corrected))
    assert done.done is not None
    assert (done.done.counter, done.done.clerk, done.done.at) == ("counter-2", "hanako", clock.now())
    assert notes.listed() == (done,)
    taken = notes.change(yuri, TickShiftNote(corrected))
    assert taken == ShiftNoteNotSaved(ShiftNoteRefusal.CHANGED, done), "the other counter was first"
    undone = kept(notes, yuri, UntickShiftNote(done))
    assert undone == replace(corrected, changes=3), "it reads as before"
    for press in (TickShiftNote(corrected), CorrectShiftNote(corrected, "裏口は5時まで")):
        assert notes.change(yuri, press) == ShiftNoteNotSaved(ShiftNoteRefusal.CHANGED, undone), (
            "and is not that of before"
        )
    corrected = undone
    second = kept(notes, yuri, WriteShiftNote("紙を足してください"))
    assert notes.listed() == (corrected, second)
    about = [line[2] for line in happened(clerks) if line[1] == "keep_shift_notes"]
    assert about == [
        "shift note 1 written",
        "shift note 1 corrected",
        "shift note 1 done",
        "shift note 1 not done",
        "shift note 2 written",
    ]
    assert "裏口" not in str(rows(file, "SELECT * FROM shift_note"))
    assert WORDS.encode() not in file.read_bytes()
    assert (check_desk(engine, keys).faults, check_ledger(engine, keys).faults) == ((), ())


def test_the_words_of_a_note_go_a_time_after_it_was_ticked_and_all_else_stays(
    notes: SqlShiftNotes,
    engine: Engine,
    keys: RegisterKeys,
    clerks: SqlClerks,
    yuri: Clerk,
    clock: FakeClock,
    file: Path,
) -> None:
    done = kept(notes, yuri, TickShiftNote(kept(notes, yuri, WriteShiftNote(WORDS))))
    still = kept(notes, yuri, WriteShiftNote("紙を足してください"))
    clock.go_on(seconds=WORDS_KEPT.total_seconds())
    assert notes.listed() == (still, done)
    clock.go_on(seconds=1)
    log_in(clerks, "yuri")
    assert notes.listed() == (still,)
    words = "SELECT sealed_words IS NULL, done_by FROM shift_note ORDER BY id"
    assert rows(file, words) == [(1, "yuri"), (0, None)]
    assert notes.change(yuri, UntickShiftNote(done)) == ShiftNoteNotSaved(ShiftNoteRefusal.NOT_THERE)
    assert (check_desk(engine, keys).faults, check_ledger(engine, keys).faults) == ((), ())


def test_what_somebody_changed_without_the_key_is_told_and_nothing_is_done_to_it(
    notes: SqlShiftNotes, engine: Engine, keys: RegisterKeys, yuri: Clerk, file: Path
) -> None:
    first = kept(notes, yuri, WriteShiftNote(WORDS))
    second = kept(notes, yuri, WriteShiftNote("紙を足してください"))
    change(file, "UPDATE shift_note SET clerk = 'taro' WHERE id = 1")
    assert notes.listed() == (DamagedShiftNote(1), second), "it hides no other"
    assert notes.change(yuri, TickShiftNote(first)) == ShiftNoteNotSaved(ShiftNoteRefusal.DAMAGED)
    assert check_desk(engine, keys).faults == ("shift note 1 (note)",)
    change(
        file,
        "UPDATE shift_note SET clerk = 'yuri' WHERE id = 1",
        "UPDATE shift_note SET sealed_words = (SELECT sealed_words FROM shift_note WHERE id = 1) WHERE id = 2",
    )
    assert check_desk(engine, keys).faults == ("shift note 2 (words)",), "one note's words under another"
    change(file, "UPDATE shift_note SET changes = 1 WHERE id = 1")
    assert "shift note 1 (note)" in check_desk(engine, keys).faults
    change(file, "DELETE FROM shift_note WHERE id = 2")
    assert [fault for fault in check_ledger(engine, keys).faults if "shift note 2" in fault]


def test_words_that_went_before_their_time_are_named_and_shown_as_damaged(
    notes: SqlShiftNotes,
    engine: Engine,
    keys: RegisterKeys,
    clerks: SqlClerks,
    yuri: Clerk,
    clock: FakeClock,
    file: Path,
) -> None:
    kept(notes, yuri, TickShiftNote(kept(notes, yuri, WriteShiftNote(WORDS))))
    change(file, "UPDATE shift_note SET sealed_words = NULL")
    assert notes.listed() == (DamagedShiftNote(1),)
    clock.go_on(seconds=timedelta(days=28).total_seconds())
    log_in(clerks, "yuri")
    assert check_desk(engine, keys).faults == ("shift note 1 (words)",)


def test_damaged_notes_keep_nobody_from_writing_one(
    notes: SqlShiftNotes, engine: Engine, keys: RegisterKeys, yuri: Clerk, file: Path
) -> None:
    for number in range(MOST_OPEN):
        kept(notes, yuri, WriteShiftNote(f"{number} {WORDS}"))
    assert notes.change(yuri, WriteShiftNote(WORDS)) == ShiftNoteNotSaved(ShiftNoteRefusal.FULL)
    change(
        file, "UPDATE shift_note SET clerk = 'taro' WHERE id < 9", "UPDATE shift_note SET written_at = 'x' WHERE id = 9"
    )
    for _ in range(MOST_OPEN):
        kept(notes, yuri, WriteShiftNote(WORDS))
    assert notes.change(yuri, WriteShiftNote(WORDS)) == ShiftNoteNotSaved(ShiftNoteRefusal.FULL)


@pytest.mark.expects_log
def test_who_may_not_is_denied_and_a_register_that_does_not_answer_says_so(
    notes: SqlShiftNotes, clerks: SqlClerks, yuri: Clerk, file: Path
) -> None:
    change(file, "DELETE FROM clerk WHERE login = 'yuri'")
    assert notes.change(yuri, WriteShiftNote(WORDS)) == Denied(Denial.INACTIVE)
    assert happened(clerks, denied=True) == [("yuri", "keep_shift_notes", "shift note written", "inactive")]
    change(file, "DROP TABLE shift_note")
    assert notes.listed() is None
    assert isinstance(notes.change(log_in(clerks, "hanako"), WriteShiftNote(WORDS)), NotAnswered)
