"""What may be done to a note of the shift hand-over, by whom, and what it may say."""

from dataclasses import replace
from datetime import timedelta

from kiosk.domain.office.shift.shift_notes import (
    LONGEST_SHIFT_NOTE,
    MOST_OPEN,
    CorrectShiftNote,
    NoteHand,
    ShiftNote,
    ShiftNoteRefusal,
    TickShiftNote,
    UntickShiftNote,
    WriteShiftNote,
    name_of,
    open_notes,
)
from kiosk.domain.office.shift.shift_rules import changed_note, words_refusal
from kiosk.domain.office.tickets import NoteFault
from tests.fakes.around.clock import WEDNESDAY_MORNING as NOW

HANADA = NoteHand(NOW, "1番", "hanada")
MORI = NoteHand(NOW + timedelta(hours=3), "2番", "mori")
NOTE = ShiftNote(7, HANADA, "紙を足してください")
DONE = replace(NOTE, done=MORI, changes=1)


def test_a_note_says_what_has_to_be_known_and_nothing_that_leads_to_a_person() -> None:
    assert words_refusal("") is ShiftNoteRefusal.EMPTY
    assert words_refusal("あ" * LONGEST_SHIFT_NOTE) is None
    assert words_refusal("あ" * (LONGEST_SHIFT_NOTE + 1)) is NoteFault.LONG
    assert words_refusal("紙を\n足す") is NoteFault.CONTROL
    assert words_refusal("12番の方は3時に、2番窓口へ") is None
    for number in ("1234", "0467-82-1111", "12 34"):
        for before in (0, 19, 30, 45):
            assert words_refusal("あ" * before + number) is NoteFault.NUMBER, "wherever in it"


def test_whoever_comes_writes_and_ticks_and_takes_the_tick_back() -> None:
    written = changed_note(WriteShiftNote(f"  {NOTE.text} "), None, HANADA, 0)
    assert written == replace(NOTE, id=0)
    assert changed_note(TickShiftNote(NOTE), NOTE, MORI, 1) == DONE
    undone = changed_note(UntickShiftNote(DONE), DONE, HANADA, 0)
    assert undone == replace(NOTE, changes=2), "whoever ticked it may have gone home"
    assert changed_note(TickShiftNote(NOTE), undone, MORI, 1) is ShiftNoteRefusal.CHANGED, "it only reads as before"
    assert changed_note(WriteShiftNote(""), None, HANADA, 0) is ShiftNoteRefusal.EMPTY


def test_of_two_who_tick_the_same_note_the_first_has_done_it() -> None:
    assert changed_note(TickShiftNote(NOTE), DONE, HANADA, 0) is ShiftNoteRefusal.CHANGED
    assert changed_note(UntickShiftNote(DONE), NOTE, HANADA, 1) is ShiftNoteRefusal.CHANGED
    assert changed_note(TickShiftNote(NOTE), None, HANADA, 0) is ShiftNoteRefusal.NOT_THERE
    reworded = replace(NOTE, text="紙は足しました")
    assert changed_note(TickShiftNote(NOTE), reworded, MORI, 1) is ShiftNoteRefusal.CHANGED, "what they read is not it"


def test_only_who_wrote_it_corrects_it_and_only_before_it_is_done() -> None:
    later = replace(HANADA, at=NOW + timedelta(hours=1))
    correction = CorrectShiftNote(NOTE, "紙を2箱足してください")
    corrected = changed_note(correction, NOTE, later, 1)
    assert corrected == replace(NOTE, written=later, text="紙を2箱足してください", changes=1)
    assert changed_note(correction, NOTE, MORI, 1) is ShiftNoteRefusal.NOT_OWN
    assert changed_note(correction, DONE, later, 1) is ShiftNoteRefusal.DONE
    assert changed_note(correction, replace(NOTE, text="別"), later, 1) is ShiftNoteRefusal.CHANGED
    assert changed_note(replace(correction, text="0120"), NOTE, later, 1) is NoteFault.NUMBER


def test_no_more_are_open_than_somebody_reads() -> None:
    assert changed_note(WriteShiftNote("紙"), None, HANADA, MOST_OPEN) is ShiftNoteRefusal.FULL
    assert changed_note(UntickShiftNote(DONE), DONE, HANADA, MOST_OPEN) is ShiftNoteRefusal.FULL
    assert open_notes([replace(NOTE, id=9), DONE, NOTE]) == (NOTE, replace(NOTE, id=9)), "the oldest first"


def test_the_log_names_an_act_without_a_word_of_the_note() -> None:
    acts = (WriteShiftNote("紙"), CorrectShiftNote(NOTE, "紙"), TickShiftNote(NOTE), UntickShiftNote(NOTE))
    names = [name_of(act) for act in acts]
    assert names == ["shift note written", "shift note 7 corrected", "shift note 7 done", "shift note 7 not done"]
    assert name_of(WriteShiftNote("紙"), 8) == "shift note 8 written"
