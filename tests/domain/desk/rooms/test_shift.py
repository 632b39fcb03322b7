"""The shift hand-over as data: what one clerk writes the next one sees, and a half-typed note is its writer's alone."""

from dataclasses import replace

from kiosk.domain.desk.authentication import CodeTyped
from kiosk.domain.desk.events import DeskPress, Room, RoomChosen
from kiosk.domain.desk.shift.room import (
    LOOKS_EVERY,
    ChangesShiftNotes,
    ShiftNoteChosen,
    ShiftNoteReopened,
    ShiftNoteTyped,
)
from kiosk.domain.desk.shift.view import ShiftDraft
from kiosk.domain.flow.steps import PrintState
from kiosk.domain.office.shift.shift_notes import (
    CorrectShiftNote,
    NoteHand,
    ShiftNote,
    ShiftNoteNotSaved,
    ShiftNoteRefusal,
    ShiftNoteSaved,
    TickShiftNote,
    UntickShiftNote,
    WriteShiftNote,
)
from kiosk.domain.report.day_lists import DayList
from kiosk.domain.staff.passphrases import QuickCode
from tests.domain.desk.test_desk import Office, attended, office
from tests.fakes.office.desk_clerks import CLERK, CODE, SUPERVISOR

__all__ = ["attended", "office"]
WORDS = "裏口は3時まで閉まっています"


def writes(office: Office, words: str = WORDS) -> ShiftNote:
    office.do(RoomChosen(Room.SHIFT), ShiftNoteTyped(words), DeskPress.KEEP_SHIFT_NOTE)
    told = office.desk.shift.told
    assert isinstance(told, ShiftNoteSaved), told
    return told.note


def test_what_one_clerk_writes_the_next_is_told_of_reads_and_ticks(attended: Office) -> None:
    note = writes(attended)
    assert (note.text, note.written.clerk, note.done) == (WORDS, CLERK.login, None)
    assert attended.desk.shift.draft == ShiftDraft(), "what was kept stands in the line no longer"
    assert attended.desk.shift.arrived_for(CLERK.login) == 0, "it is their own"
    attended.do(DeskPress.LOG_OUT)
    attended.log_in(SUPERVISOR)
    attended.wait(1)
    assert attended.desk.shift.arrived_for(SUPERVISOR.login) == 1
    attended.do(RoomChosen(Room.SHIFT))
    view = attended.desk.shift
    assert (view.arrived_for(SUPERVISOR.login), view.open, view.chosen) == (0, (note,), note.id)
    attended.do(ChangesShiftNotes(TickShiftNote(note)))
    assert not attended.desk.shift.open
    done = attended.desk.shift.chosen_note
    assert isinstance(done, ShiftNote)
    assert done.done == NoteHand(attended.clock.now(), "counter-1", SUPERVISOR.login)
    attended.do(ChangesShiftNotes(UntickShiftNote(done)))
    assert attended.desk.shift.open == (replace(note, changes=2),)


def test_of_two_counters_that_tick_one_note_one_is_told_who_was_first(attended: Office) -> None:
    note = writes(attended)
    attended.shift_notes.counter = "2番"
    attended.shift_notes.change(SUPERVISOR, TickShiftNote(note))
    attended.do(ChangesShiftNotes(TickShiftNote(note)))
    told = attended.desk.shift.told
    assert isinstance(told, ShiftNoteNotSaved)
    assert told.why is ShiftNoteRefusal.CHANGED
    assert told.now is not None
    assert told.now.done == NoteHand(attended.clock.now(), "2番", SUPERVISOR.login)
    assert attended.desk.shift.chosen_note == told.now, "and sees how it stands"


def test_a_half_typed_note_is_taken_up_again_by_who_typed_it_and_by_nobody_else(attended: Office) -> None:
    attended.do(RoomChosen(Room.SHIFT), ShiftNoteTyped("裏口は"))
    assert not attended.desk.shift.is_resumed
    attended.do(RoomChosen(Room.RECEPTION), RoomChosen(Room.SHIFT))
    assert (attended.desk.shift.draft.text, attended.desk.shift.is_resumed) == ("裏口は", True)
    attended.do(DeskPress.LOCK, CodeTyped(QuickCode.typed(CODE)))
    assert (attended.desk.shift.draft.text, attended.desk.shift.is_resumed) == ("裏口は", True)
    attended.do(DeskPress.LOCK)
    attended.do(ShiftNoteTyped("だれ"), DeskPress.DROP_SHIFT_NOTE)
    assert attended.desk.shift.draft.text == "裏口は", "at a locked desk nobody types"
    attended.log_in(SUPERVISOR)
    assert attended.desk.shift.draft == ShiftDraft()
    attended.do(ShiftNoteTyped("紙"), DeskPress.DROP_SHIFT_NOTE)
    assert attended.desk.shift.draft == ShiftDraft()


def test_a_correction_begins_with_the_words_and_not_over_others(attended: Office) -> None:
    note = writes(attended)
    attended.do(ShiftNoteTyped("書きかけ"), ShiftNoteReopened(note))
    assert attended.desk.shift.draft == ShiftDraft("書きかけ")
    attended.do(DeskPress.DROP_SHIFT_NOTE, ShiftNoteReopened(note))
    assert attended.desk.shift.draft == ShiftDraft(WORDS, note)
    attended.do(ShiftNoteTyped("裏口は4時まで"), DeskPress.KEEP_SHIFT_NOTE)
    assert attended.performed[-1] == ChangesShiftNotes(CorrectShiftNote(note, "裏口は4時まで"))
    assert [one.text for one in attended.desk.shift.open] == ["裏口は4時まで"]


def test_what_was_not_kept_is_not_lost_and_what_was_is_not_kept_twice(attended: Office) -> None:
    attended.do(RoomChosen(Room.SHIFT), ShiftNoteTyped("電話は0467-82-1111"), DeskPress.KEEP_SHIFT_NOTE)
    assert isinstance(attended.desk.shift.told, ShiftNoteNotSaved)
    assert attended.desk.shift.draft.text == "電話は0467-82-1111"
    attended.do(ShiftNoteTyped(WORDS))
    attended.holds_back = True
    attended.do(DeskPress.KEEP_SHIFT_NOTE, DeskPress.KEEP_SHIFT_NOTE, DeskPress.LOCK)
    attended.go_on()
    assert attended.performed[1:] == [ChangesShiftNotes(WriteShiftNote(WORDS))], "a second press is none"
    attended.do(CodeTyped(QuickCode.typed(CODE)))
    assert attended.desk.shift.draft == ShiftDraft(), "it came while the desk was locked"


def test_the_notes_are_looked_at_now_and_then_and_the_list_stands_where_it_stood(attended: Office) -> None:
    first = writes(attended)
    second = writes(attended, "紙を足してください")
    attended.do(ShiftNoteChosen(first.id))
    attended.shift_notes.change(SUPERVISOR, TickShiftNote(second))
    attended.wait(LOOKS_EVERY.total_seconds() + 1)
    assert (attended.desk.shift.open, attended.desk.shift.chosen) == ((first,), first.id)
    attended.shift_notes.answers = False
    attended.wait(LOOKS_EVERY.total_seconds() + 1)
    view = attended.desk.shift
    assert (view.failed, view.known, len(view.listed or ())) == (True, None, 2)


def test_the_sheet_of_the_hand_over_is_as_the_desk_knows_it(attended: Office) -> None:
    note = writes(attended)
    attended.do(DeskPress.PRINT_SHIFT)
    ((shown, facts),) = attended.printer.day_lists
    assert (shown, facts.notes) == (DayList.SHIFT, (note,))
    assert attended.desk.shift.paper is PrintState.PRINTED
    attended.desk = replace(attended.desk, shift=replace(attended.desk.shift, paper=PrintState.PRINTING))
    attended.do(DeskPress.PRINT_SHIFT)
    assert len(attended.printer.day_lists) == 1
