"""The lists of the day's beginning and end as data: what the desk knows, marked where somebody has to see to it."""

from dataclasses import replace
from datetime import timedelta

from kiosk.domain.desk.events import CitizenMoved, DeskPress, Room, RoomChosen
from kiosk.domain.desk.rooms.report import DayListOpened, DayListPrinted
from kiosk.domain.desk.shift.facts import day_facts
from kiosk.domain.desk.state import DayView, Outcome
from kiosk.domain.desk.view import CitizenView
from kiosk.domain.flow.steps import Plain, PrintState
from kiosk.domain.machine.clock_rules import ClockDoubt, ClockFault
from kiosk.domain.office.queue.turns import Queue
from kiosk.domain.office.shift.shift_notes import NoteHand, ShiftNote
from kiosk.domain.office.tickets import Ticket, TicketCall, TicketErrand, TicketState
from kiosk.domain.office.visit import Errand
from kiosk.domain.records.register_anchor import AnchorFault
from kiosk.domain.report.day_lists import (
    DatedBackup,
    DayFact,
    DayFacts,
    DayList,
    DayMark,
    FilesStanding,
    FileState,
    HandedOverFile,
    day_lines,
    files_standing,
)
from kiosk.domain.settings.desk_settings import SettingName
from kiosk.ui.messages.staff.day_lists import fact_value
from tests.domain.desk.test_desk import TODAY, Office, attended, office
from tests.fakes.around.clock import WEDNESDAY_MORNING as NOW
from tests.fakes.office.reports import a_report

__all__ = ["attended", "office"]
GOOD = DayFacts(
    NOW,
    "2番",
    "市のポイント",
    incidents=0,
    earlier_incidents=0,
    links=0,
    files=(),
    notes=(),
    queue=Queue(),
    backup_at=NOW,
    backup_late=False,
)
WAITS = Ticket(TODAY, 1, TicketErrand.CARD, NOW)
CALLED = replace(WAITS, number=2, state=TicketState.CALLED, called_at=NOW, counter="1番", note="車いす")
NOTE = ShiftNote(1, NoteHand(NOW, "1番", "hanada"), "紙を足してください")


def marked(which: DayList, facts: DayFacts) -> set[DayFact]:
    """What somebody has to see to."""
    return {line.fact for line in day_lines(which, facts) if line.mark is DayMark.LOOK}


def test_a_good_morning_has_nothing_to_see_to() -> None:
    assert marked(DayList.OPENING, GOOD) == set()
    assert marked(DayList.CLOSING, replace(GOOD, report=a_report(), has_tickets=True)) == set()


def test_in_practice_the_lists_name_no_backup_and_say_that_papers_are_files(attended: Office) -> None:
    desk = attended.desk
    assert not desk.files_papers
    filing = replace(desk, set_here=replace(desk.set_here, in_force={SettingName.PRINTER: ""}))
    assert filing.files_papers
    lines = {line.fact: line for line in day_lines(DayList.OPENING, day_facts(filing))}
    assert DayFact.BACKUP not in lines
    line = lines[DayFact.PRINTER]
    assert (line.mark, fact_value(line)) == (DayMark.TOLD, "なし。紙のかわりに、ファイルに書きます")


def test_what_came_of_a_press_keeps_its_time_until_another_comes(attended: Office) -> None:
    attended.do(RoomChosen(Room.REPORT), DayListOpened(DayList.OPENING))
    assert Outcome.DAY_PAPER not in attended.desk.outcomes_at
    attended.do(DayListPrinted(DayList.OPENING))
    first = attended.clock.now()
    attended.wait(90)
    assert attended.desk.outcomes_at[Outcome.DAY_PAPER] == first
    attended.do(DayListPrinted(DayList.OPENING))
    assert attended.desk.outcomes_at[Outcome.DAY_PAPER] == attended.clock.now() > first


def test_each_thing_that_is_not_as_it_should_be_is_marked() -> None:
    for facts, fact in (
        (replace(GOOD, has_reader=False), DayFact.READER),
        (replace(GOOD, prints=False), DayFact.PRINTER),
        (replace(GOOD, register_doubted=True), DayFact.REGISTER),
        (replace(GOOD, clock_doubted=True), DayFact.CLOCK),
        (replace(GOOD, backup_late=True), DayFact.BACKUP),
        (replace(GOOD, backup_at=None), DayFact.BACKUP),
        (replace(GOOD, incidents=1), DayFact.INCIDENTS),
        (replace(GOOD, earlier_incidents=1), DayFact.EARLIER_INCIDENTS),
        (replace(GOOD, notes=(NOTE,)), DayFact.NOTES),
    ):
        assert marked(DayList.OPENING, facts) == {fact}
    for facts, fact in (
        (replace(GOOD, links=2), DayFact.LINKS),
        (replace(GOOD, incidents=1), DayFact.INCIDENTS),
        (replace(GOOD, has_tickets=True, queue=Queue((WAITS,))), DayFact.WAITING),
        (replace(GOOD, files=(HandedOverFile(NOW, is_lying=True),)), DayFact.FILES),
    ):
        assert marked(DayList.CLOSING, facts) == {fact}


def test_what_the_register_has_not_answered_is_not_taken_for_none() -> None:
    facts = replace(GOOD, incidents=None, links=None, files=None, notes=None)
    assert marked(DayList.CLOSING, facts) == {DayFact.INCIDENTS, DayFact.LINKS, DayFact.FILES, DayFact.NOTES}
    told = {line.fact: line.value for line in day_lines(DayList.CLOSING, facts)}
    assert told[DayFact.VISITS] is None


def test_where_nothing_is_known_of_backups_nothing_is_said_of_them() -> None:
    """As in practice."""
    facts = replace(GOOD, backup_at=None, backup_late=None)
    assert not [line for which in DayList for line in day_lines(which, facts) if line.fact is DayFact.BACKUP]


def test_of_the_files_what_is_most_urgent_is_told() -> None:
    """One half written before one that lies there, that before one without an answer for long."""
    long_ago = NOW - timedelta(days=15)
    awaited, overdue = HandedOverFile(NOW), HandedOverFile(long_ago)
    lying, unfinished = HandedOverFile(NOW, is_lying=True), HandedOverFile(long_ago, is_placed=False)
    files: tuple[HandedOverFile, ...] = ()
    for file, state, since in (
        (None, FileState.NONE, None),
        (awaited, FileState.AWAITED, NOW),
        (overdue, FileState.OVERDUE, long_ago),
        (lying, FileState.LYING, NOW),
        (unfinished, FileState.UNFINISHED, long_ago),
    ):
        files = files if file is None else (*files, file)
        assert files_standing(files, NOW) == FilesStanding(state, 0 if file is None else 1, since)
        is_marked = DayFact.FILES in marked(DayList.CLOSING, replace(GOOD, files=files))
        assert is_marked is (state not in (FileState.NONE, FileState.AWAITED))
    assert files_standing((lying, replace(lying, made_at=long_ago)), NOW) == FilesStanding(FileState.LYING, 2, long_ago)


def test_the_hand_over_tells_of_itself_who_is_called_and_what_was_noted() -> None:
    facts = replace(GOOD, has_tickets=True, queue=Queue((WAITS, CALLED)), notes=(NOTE,), incidents=1)
    told = {line.fact: line.value for line in day_lines(DayList.SHIFT, facts)}
    assert told[DayFact.CALLED] == (TicketCall(2, "1番"),)
    assert (told[DayFact.IN_LINE], told[DayFact.NOTED]) == (1, CALLED)
    assert told[DayFact.NOTE] == NOTE
    assert marked(DayList.SHIFT, facts) == {DayFact.INCIDENTS, DayFact.NOTES}
    facts = replace(facts, has_tickets=False)
    assert DayFact.CALLED not in {line.fact for line in day_lines(DayList.SHIFT, facts)}, "where nobody takes numbers"


def test_a_backup_tells_its_age_in_days() -> None:
    facts = replace(GOOD, backup_at=NOW - timedelta(days=3))
    told = {line.fact: line.value for which in DayList for line in day_lines(which, facts)}
    assert told[DayFact.BACKUP] == DatedBackup(NOW - timedelta(days=3), 3)


def test_the_day_s_end_counts_each_errand() -> None:
    report = a_report()
    counts = {
        line.errand: line.value for line in day_lines(DayList.CLOSING, replace(GOOD, report=report)) if line.errand
    }
    assert counts == dict(report.errands)
    assert set(counts) == set(Errand)


def test_a_list_tells_what_the_desk_knows_now_and_is_printed_as_it_is(attended: Office) -> None:
    attended.do(RoomChosen(Room.REPORT), DayListOpened(DayList.OPENING))
    ticket = Ticket(TODAY, 1, TicketErrand.CARD, attended.clock.now())
    queue = replace(attended.desk.ticket_queue, queue=Queue((ticket,)))
    attended.desk = replace(attended.desk, ticket_queue=queue, register_fault=AnchorFault.OLDER)
    doubt = ClockDoubt(ClockFault.FAR_AHEAD, NOW)
    attended.do(CitizenMoved(CitizenView(Plain.HOME, has_reader=False, clock=doubt)))
    facts = day_facts(attended.desk)
    assert (facts.links, facts.incidents, facts.files, facts.notes) == (3, 0, (), ())
    assert facts.queue == Queue((ticket,))
    assert not facts.has_reader
    assert facts.clock_doubted
    assert facts.register_doubted
    attended.do(DayListPrinted(DayList.CLOSING))
    assert attended.printer.day_lists == [], "of another list than stands there"
    attended.do(DayListPrinted(DayList.OPENING))
    assert attended.printer.day_lists == [(DayList.OPENING, facts)]
    assert attended.desk.day.paper is PrintState.PRINTED
    attended.do(DeskPress.LOCK)
    assert attended.desk.day == DayView()


def test_counts_of_other_days_are_not_today_s(attended: Office) -> None:
    attended.do(RoomChosen(Room.REPORT), DayListOpened(DayList.CLOSING))
    other = a_report()
    attended.desk = replace(attended.desk, counted=replace(attended.desk.counted, report=replace(other, counter="1番")))
    assert day_facts(attended.desk).report is None
