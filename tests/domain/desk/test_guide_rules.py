"""Numbers and rules that the clerk's guide tells, as data."""

from dataclasses import fields, replace
from datetime import date, timedelta

from kiosk.app.settings import Settings
from kiosk.domain.desk.calls import HelpCall
from kiosk.domain.desk.effects import EffectAnswered
from kiosk.domain.desk.events import CitizenMoved, DeskPress, Room, RoomChosen
from kiosk.domain.desk.rooms.records import FieldsTyped, FindRecords
from kiosk.domain.desk.search import RecordSearch, SearchFields
from kiosk.domain.desk.view import CitizenView
from kiosk.domain.flow.steps import EnterPin
from kiosk.domain.office.queue.waits import expected_waits
from kiosk.domain.office.record_marks import RecordMark
from kiosk.domain.office.record_queries import PAGE, DateRange, Query, RecordPage
from kiosk.domain.office.tickets import Ticket, TicketCall, TicketErrand, TicketState
from kiosk.domain.office.visit import Errand
from kiosk.domain.records.link import LinkState
from kiosk.domain.report.day_lists import DayFact, DayFacts, DayList, day_lines
from tests.domain.desk.test_desk import Office, attended, office
from tests.fakes.around.clock import WEDNESDAY_MORNING as NOW

__all__ = ["attended", "office"]


def test_the_desk_locks_by_itself_after_five_minutes_where_nothing_else_is_set() -> None:
    assert Settings().desk_idle == timedelta(minutes=5)


def test_a_page_of_what_was_found_has_a_hundred_records() -> None:
    assert PAGE == 100


def test_records_are_sought_by_day_service_state_and_mark() -> None:
    days = SearchFields(first="2026-06-10", last="2026-06-11")
    assert days.query() == Query(days=DateRange(date(2026, 6, 10), date(2026, 6, 11)))
    assert SearchFields(service="pay_charge").query() == Query(service="pay_charge")
    assert SearchFields(stands=LinkState.RECORDED).query() == Query(states=frozenset({LinkState.RECORDED}))
    assert SearchFields(stands=RecordMark.CLOCK).query() == Query(mark=RecordMark.CLOCK)


def test_who_logs_out_finds_nothing_of_it_again(attended: Office) -> None:
    attended.do(EffectAnswered(FindRecords(Query()), RecordPage()), FieldsTyped(SearchFields("ABCD3467")))
    assert attended.desk.search != RecordSearch()
    attended.do(DeskPress.LOG_OUT)
    attended.log_in()
    assert attended.desk.search == RecordSearch()


def test_whoever_presses_to_end_again_within_fifteen_seconds_ends_the_program(attended: Office) -> None:
    busy = CitizenView(EnterPin, errand=Errand.RESERVE, since=NOW)
    attended.do(CitizenMoved(busy), DeskPress.QUIT)
    attended.wait(14)
    attended.do(DeskPress.QUIT)
    assert attended.windows == [DeskPress.QUIT]


def test_calls_stay_with_their_times_as_long_as_the_program_runs(attended: Office) -> None:
    first = attended.clock.now()
    attended.calls_staff()
    attended.calls_staff(calling=False)
    attended.wait(24 * 3600)
    attended.log_in()
    attended.do(RoomChosen(Room.CALLS))
    assert [call.called_at for call in attended.desk.calls] == [first]
    assert {one.name for one in fields(HelpCall)} == {"called_at", "step", "taken_at", "done_at"}


def test_before_three_have_been_served_no_wait_is_foretold() -> None:
    waits = Ticket(NOW.date(), 9, TicketErrand.RESERVE, NOW)
    served = replace(waits, state=TicketState.SERVED, called_at=NOW - timedelta(minutes=5), ended_at=NOW)
    day = [replace(served, number=number) for number in (1, 2, 3)]
    assert expected_waits((*day[:2], waits), NOW) == {}
    assert set(expected_waits((*day, waits), NOW)) == {9}


def test_of_a_call_the_citizens_screens_have_the_number_and_the_counter_alone() -> None:
    assert [one.name for one in fields(TicketCall)] == ["number", "counter"]


def test_the_list_of_the_morning_and_that_of_the_evening_have_these_lines() -> None:
    facts = DayFacts(NOW, "2番", "市のポイント", has_tickets=True, backup_at=NOW, backup_late=False)
    morning = {line.fact for line in day_lines(DayList.OPENING, facts)}
    assert morning >= {
        DayFact.COUNTER,
        DayFact.PROGRAMME,
        DayFact.READER,
        DayFact.PRINTER,
        DayFact.REGISTER,
        DayFact.CLOCK,
        DayFact.BACKUP,
        DayFact.INCIDENTS,
    }
    evening = {line.fact for line in day_lines(DayList.CLOSING, facts)}
    assert evening >= {DayFact.LINKS, DayFact.INCIDENTS, DayFact.WAITING, DayFact.VISITS}
