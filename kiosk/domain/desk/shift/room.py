"""The room of the shift hand-over: notes are written, corrected by who wrote them, and ticked by whoever did it."""

from dataclasses import field, replace
from datetime import timedelta
from typing import assert_never

from kiosk.domain.desk.effects import LookUp
from kiosk.domain.desk.events import Command, DeskEvent, DeskPress, Noted, Room
from kiosk.domain.desk.rows import Free, GuardedAction, KeptCommand, Reply, RoomTable, Shorthand, enter
from kiosk.domain.desk.shift.facts import PrintDayList, day_facts
from kiosk.domain.desk.shift.view import ShiftDraft, ShiftView
from kiosk.domain.desk.state import Desk, DeskAdvance
from kiosk.domain.flow.steps import PrintState
from kiosk.domain.office.shift.shift_notes import (
    CorrectShiftNote,
    ListedShiftNote,
    ShiftNote,
    ShiftNoteChange,
    ShiftNoteNotSaved,
    ShiftNoteSaved,
    TickShiftNote,
    UntickShiftNote,
    WriteShiftNote,
)
from kiosk.domain.report.day_lists import DayList
from kiosk.domain.staff.attendance import Attended
from kiosk.domain.staff.clerks import Action
from kiosk.domain.values.lazy_dataclass import dataclass

LOOKS_EVERY = timedelta(minutes=1)
"""At the notes: another counter may write one, and the desk tells how many are open."""

_Outcome = ShiftNoteSaved | ShiftNoteNotSaved


@dataclass(frozen=True)
class ChangesShiftNotes(Command):
    change: ShiftNoteChange


@dataclass(frozen=True)
class ShiftNoteTyped(Noted):
    """What stands in the line now."""

    text: str = field(repr=False)


@dataclass(frozen=True)
class ShiftNoteChosen(Noted):
    """The list stands on this note."""

    note: int


@dataclass(frozen=True)
class ShiftNoteReopened(DeskEvent):
    """A note comes into the line, to be corrected."""

    note: ShiftNote


def look_at_shift_notes(desk: Desk) -> DeskAdvance:
    """Now and then, while a clerk is there; at once when one has come."""
    asked_at = desk.shift.asked_at
    due = asked_at is None or desk.now - asked_at >= LOOKS_EVERY
    return _looked_up(desk) if due and isinstance(desk.gate, Attended) else (desk, ())


def _looked_up(desk: Desk) -> DeskAdvance:
    return replace(desk, shift=replace(desk.shift, asked_at=desk.now)), (LookUp.SHIFT_NOTES,)


def enter_shift(desk: Desk, room: Room) -> DeskAdvance:
    """All that the hand-over shows of itself is looked up now. What was half written is told, and taken up again."""
    desk, effects = enter(desk, room)
    draft = desk.shift.draft
    view = replace(desk.shift, act=None, told=None, paper=PrintState.NOT_ASKED)
    view = replace(view, is_read=True, is_resumed=draft.is_begun)
    desk, looked_up = _looked_up(replace(desk, shift=view))
    queue = (LookUp.QUEUE,) if desk.counter.tickets else ()
    return desk, (*effects, *looked_up, LookUp.INCIDENTS, *queue)


def notes_found(desk: Desk, _asked: LookUp, listed: tuple[ListedShiftNote, ...] | None) -> DeskAdvance:
    """None: the register did not answer."""
    if listed is None:
        return replace(desk, shift=replace(desk.shift, failed=True)), ()
    view = replace(desk.shift, listed=listed, failed=False)
    if view.chosen_note is None:
        view = replace(view, chosen=next((note.id for note in listed), None))
    return replace(desk, shift=view), ()


def choose_note(desk: Desk, event: ShiftNoteChosen) -> DeskAdvance:
    return _viewed(desk, replace(desk.shift, chosen=event.note))


def type_note(desk: Desk, event: ShiftNoteTyped) -> DeskAdvance:
    return _viewed(desk, replace(desk.shift, draft=replace(desk.shift.draft, text=event.text)))


def reopen_note(desk: Desk, event: ShiftNoteReopened) -> DeskAdvance:
    """Not over something that stands half written there."""
    if desk.shift.draft.is_begun:
        return desk, ()
    draft = ShiftDraft(event.note.text, event.note)
    return _viewed(desk, replace(desk.shift, draft=draft, act=None, told=None))


def drop_draft(desk: Desk, _event: DeskEvent) -> DeskAdvance:
    return _viewed(desk, replace(desk.shift, draft=ShiftDraft(), act=None, told=None, is_resumed=False))


def _viewed(desk: Desk, view: ShiftView) -> DeskAdvance:
    return replace(desk, shift=view) if isinstance(desk.gate, Attended) else desk, ()


def as_drafted(desk: Desk) -> ChangesShiftNotes:
    """What keeping does, with what stands in the line at the moment of the press."""
    draft = desk.shift.draft
    if draft.corrects is None:
        return ChangesShiftNotes(WriteShiftNote(draft.text))
    return ChangesShiftNotes(CorrectShiftNote(draft.corrects, draft.text))


def changed(desk: Desk, asked: ChangesShiftNotes, answer: _Outcome) -> DeskAdvance:
    """What was kept leaves the line; of what was not the clerk has all that they typed."""
    view = replace(desk.shift, act=asked.change, told=answer, is_resumed=False, paper=PrintState.NOT_ASKED)
    match answer:
        case ShiftNoteSaved(note):
            view = replace(_without(view, asked.change), listed=_with(view.listed, note), chosen=note.id)
        case ShiftNoteNotSaved(now=ShiftNote() as now):
            view = replace(view, listed=_with(view.listed, now), chosen=now.id)
        case ShiftNoteNotSaved():
            pass
        case _:
            assert_never(answer)
    # The others are as another counter may have changed them.
    return _looked_up(replace(desk, shift=view))


def changed_later(desk: Desk, asked: ChangesShiftNotes, answer: object) -> DeskAdvance:
    """At a desk that was locked meanwhile: what was kept shall not be kept once more."""
    if not isinstance(answer, ShiftNoteSaved):
        return desk, ()
    return replace(desk, shift=_without(desk.shift, asked.change)), ()


def _without(view: ShiftView, change: ShiftNoteChange) -> ShiftView:
    """The line is empty, unless something else stands in it by now."""
    match change:
        case WriteShiftNote(text):
            is_it = view.draft == ShiftDraft(text)
        case CorrectShiftNote(seen, text):
            is_it = view.draft == ShiftDraft(text, seen)
        case TickShiftNote() | UntickShiftNote():
            is_it = False
        case _:
            assert_never(change)
    return replace(view, draft=ShiftDraft()) if is_it else view


def _with(listed: tuple[ListedShiftNote, ...] | None, note: ShiftNote) -> tuple[ListedShiftNote, ...]:
    """The list with it as it is now, in its place; a new one comes first among those that are open."""
    before = listed or ()
    if note.id not in {one.id for one in before}:
        return (note, *before)
    return tuple(note if one.id == note.id else one for one in before)


def print_shift(desk: Desk, _event: DeskEvent) -> DeskAdvance:
    if desk.shift.paper is PrintState.PRINTING:
        return desk, ()
    desk = replace(desk, shift=replace(desk.shift, paper=PrintState.PRINTING, act=None, told=None))
    return desk, (PrintDayList(DayList.SHIFT, day_facts(desk)),)


def kept_draft(view: ShiftView) -> ShiftView:
    """For the same clerk, who locks the desk. The notes themselves are everybody's."""
    return ShiftView(view.listed, is_read=view.is_read, draft=view.draft, is_resumed=view.draft.is_begun)


TABLE = RoomTable(
    (
        Shorthand(DeskPress.KEEP_SHIFT_NOTE, as_drafted),
        KeptCommand(ChangesShiftNotes, Action.KEEP_SHIFT_NOTES, changed, left=changed_later, once=True),
        GuardedAction(DeskPress.PRINT_SHIFT, Action.KEEP_SHIFT_NOTES, print_shift),
        Free(ShiftNoteTyped, type_note),
        Free(ShiftNoteChosen, choose_note),
        Free(ShiftNoteReopened, reopen_note),
        Free(DeskPress.DROP_SHIFT_NOTE, drop_draft),
        Reply(LookUp.SHIFT_NOTES, notes_found),
    ),
    needs=Action.KEEP_SHIFT_NOTES,
    enter=enter_shift,
)
