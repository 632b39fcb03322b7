"""Tickets in the register: numbered by day, changed once however many press, and nothing in them of a person."""

import sqlite3
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime, timedelta
from multiprocessing.queues import SimpleQueue
from multiprocessing.synchronize import Barrier
from pathlib import Path

import pytest
from sqlalchemy import Engine

from kiosk.domain.office.queue.turns import ToCounter
from kiosk.domain.office.tickets import (
    IssuedTicket,
    NobodyWaits,
    NotPossible,
    QueueAnswer,
    QueueUnanswered,
    StillCalled,
    Ticket,
    TicketCall,
    TicketChanged,
    TicketErrand,
    TicketState,
    TurnReason,
)
from kiosk.domain.office.visit import Ending, Errand, Visit
from kiosk.domain.staff.passphrases import Passphrase
from kiosk.domain.values.capacity import Mode
from kiosk.domain.values.languages import JAPANESE
from kiosk.domain.values.times import JST
from kiosk.storage.core import engine as engines
from kiosk.storage.core.engine import open_database
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.records.register import SqlRegister
from kiosk.storage.staff.clerks import SqlClerks
from tests.fakes.around.clock import WEDNESDAY_MORNING, FakeClock
from tests.fakes.office.clerks import YURI, CountingHasher, add, log_in
from tests.fakes.office.tickets import TicketsByHand
from tests.fakes.process.sqlite import opened
from tests.storage.together import programs_at_once


@pytest.fixture
def tickets(engine: Engine, clock: FakeClock) -> TicketsByHand:
    return TicketsByHand(engine, clock)


def take(tickets: TicketsByHand, errand: TicketErrand = TicketErrand.RESERVE) -> IssuedTicket:
    answer = tickets.take(errand)
    assert answer is not None
    return answer


def number(answer: QueueAnswer) -> int:
    assert isinstance(answer, TicketChanged), answer
    return answer.ticket.number


def rows(file: Path, query: str) -> list[tuple[object, ...]]:
    with opened(file) as other:
        return other.execute(query).fetchall()


# --- taking


def test_tickets_are_numbered_from_one_and_say_how_many_wait_before(tickets: TicketsByHand, clock: FakeClock) -> None:
    first, second = take(tickets, TicketErrand.CARD), take(tickets, TicketErrand.PHONE)
    assert [(taken.ticket.number, taken.before) for taken in (first, second)] == [(1, 0), (2, 1)]
    assert (first.ticket.errand, first.ticket.taken_at) == (TicketErrand.CARD, clock.now())
    assert tickets.waiting == (first.ticket, second.ticket)


def test_the_day_is_the_city_halls_and_its_numbers_begin_again_at_its_midnight(
    tickets: TicketsByHand, clock: FakeClock
) -> None:
    clock.moment = datetime(2026, 6, 10, 23, 59, tzinfo=JST)
    assert take(tickets).ticket.number == 1
    clock.go_on(minutes=2)
    assert take(tickets).ticket.number == 1
    # Nine hours later it is midnight in UTC too: that is no new day here.
    clock.go_on(minutes=9 * 60)
    assert take(tickets).ticket.number == 2


def test_who_was_never_called_or_ended_yesterday_has_left(tickets: TicketsByHand, clock: FakeClock, file: Path) -> None:
    for _ in range(4):
        take(tickets)
    for counter in ("1", "2", "3"):
        tickets.next(counter)
    tickets.done(1)
    tickets.no_show(2)
    clock.go_on(minutes=24 * 60)
    take(tickets)
    states = [state for (state,) in rows(file, "SELECT state FROM ticket ORDER BY id")]
    assert states == ["served", "no_show", "left", "left", "waiting"]


def test_a_note_outlives_neither_its_visitor_s_errand_nor_the_day(
    tickets: TicketsByHand, clock: FakeClock, file: Path
) -> None:
    for counter in ("1", "2", "3"):
        take(tickets)
        tickets.change(lambda queue, _now: queue.annotate(queue.tickets[-1], "車いす"))
        tickets.next(counter)
    ended = tickets.done(1)
    tickets.no_show(2)
    kept = "SELECT note FROM ticket ORDER BY id"
    assert rows(file, kept) == [("",), ("車いす",), ("車いす",)]
    assert isinstance(ended, TicketChanged)
    tickets.undo(ended)
    assert rows(file, kept)[0] == ("車いす",), "the desk that pressed has it until its next press"
    clock.go_on(minutes=24 * 60)
    take(tickets)
    assert rows(file, kept) == [("",)] * 4
    assert "車いす".encode() not in file.read_bytes(), "nor between its rows"


def test_nobody_of_yesterday_is_called(tickets: TicketsByHand, clock: FakeClock) -> None:
    take(tickets)
    clock.go_on(minutes=24 * 60)
    assert tickets.next("1") == NobodyWaits()
    assert tickets.waiting == ()


def test_the_wait_is_told_out_of_today_s_own_tickets(tickets: TicketsByHand, clock: FakeClock) -> None:
    for _ in range(4):
        assert take(tickets).wait is None
    for _ in range(3):
        called = number(tickets.next("1"))
        clock.go_on(minutes=7)
        tickets.done(called)
    assert take(tickets).wait == timedelta(minutes=10)


def test_before_three_are_served_the_finished_visits_of_today_tell_it(
    tickets: TicketsByHand, register: SqlRegister, clock: FakeClock
) -> None:
    yesterday = clock.now() - timedelta(days=1)
    for started, ending in (
        *((clock.now(), Ending.FINISHED),) * 2,
        (clock.now(), Ending.STOPPED),
        (yesterday, Ending.FINISHED),
    ):
        register.note(visit(started, ending))
    take(tickets)
    assert take(tickets).wait is None
    register.note(visit(clock.now(), Ending.FINISHED))
    assert take(tickets).wait == timedelta(minutes=10)


def visit(started: datetime, ending: Ending) -> Visit:
    """Of four minutes."""
    ended = started + timedelta(minutes=4)
    return Visit(Errand.RESERVE, started, ended, ending, Mode.CITIZEN, "counter-1", "municipal-example", JAPANESE)


# --- the desk


def test_a_ticket_goes_from_waiting_to_served_with_its_times(tickets: TicketsByHand, clock: FakeClock) -> None:
    take(tickets)
    clock.go_on(minutes=3)
    assert number(tickets.next("2番")) == 1
    clock.go_on(minutes=5)
    assert number(tickets.recall(1, "2番")) == 1
    clock.go_on(minutes=6)
    tickets.done(1)
    today = tickets.today()
    assert today is not None
    (ticket,) = today.tickets
    assert (ticket.state, ticket.counter, ticket.recalls) == (TicketState.SERVED, "2番", 1)
    assert ticket.called_at == WEDNESDAY_MORNING + timedelta(minutes=8)
    assert ticket.ended_at == WEDNESDAY_MORNING + timedelta(minutes=14)


def test_what_has_been_done_once_is_not_done_again(tickets: TicketsByHand) -> None:
    take(tickets)
    first = tickets.next("1")
    assert isinstance(first, TicketChanged)
    assert tickets.next("1") == StillCalled(first.ticket)
    ended = tickets.done(1)
    assert isinstance(ended, TicketChanged)
    assert tickets.done(1) == tickets.no_show(1) == tickets.recall(1, "1") == NotPossible(ended.ticket)


def test_who_did_not_come_may_be_called_to_another_counter(tickets: TicketsByHand) -> None:
    take(tickets)
    tickets.next("1")
    tickets.no_show(1)
    assert number(tickets.recall(1, "2")) == 1
    assert tickets.called_now() == (TicketCall(1, "2"),)


def test_a_call_that_is_undone_has_not_been_and_its_wait_is_not_counted(
    tickets: TicketsByHand, clock: FakeClock, file: Path
) -> None:
    taken = take(tickets).ticket
    clock.go_on(minutes=3)
    called = tickets.next("1", taken)
    assert isinstance(called, TicketChanged)
    clock.go_on(minutes=1)
    back = replace(taken, changes=2)
    assert tickets.undo(called) == TicketChanged(back, called.ticket, undoes=True)
    assert tickets.waiting == (back,)
    assert rows(file, "SELECT called_at, waited FROM ticket") == [(None, None)]
    assert tickets.undo(called) == NotPossible(back), "once"
    clock.go_on(minutes=1)
    assert number(tickets.next("2", back)) == 1
    assert rows(file, "SELECT waited FROM ticket") == [(300,)]


def test_an_end_is_undone_with_its_times(tickets: TicketsByHand, clock: FakeClock) -> None:
    take(tickets)
    called = tickets.next("1")
    assert isinstance(called, TicketChanged)
    clock.go_on(minutes=3)
    ended = tickets.done(1, called.ticket)
    assert isinstance(ended, TicketChanged)
    back = replace(called.ticket, changes=3)
    assert tickets.undo(ended) == TicketChanged(back, ended.ticket, undoes=True)
    today = tickets.today()
    assert today is not None
    assert today.at("1") == back


def test_what_two_counters_saw_alike_one_of_them_changes(tickets: TicketsByHand) -> None:
    first, second = take(tickets).ticket, take(tickets).ticket
    called = tickets.next("1", first)
    assert isinstance(called, TicketChanged)
    assert tickets.next("2", first) == NotPossible(called.ticket), "and not the one behind"
    assert number(tickets.next("2", second)) == 2
    taken = tickets.take_over(called.ticket, "3")
    assert number(taken) == 1
    assert isinstance(taken, TicketChanged)
    for answer in (tickets.done(1, called.ticket), tickets.no_show(1, called.ticket)):
        assert answer == NotPossible(taken.ticket)


def test_a_call_is_shown_until_its_visitor_is_ended_or_some_minutes_have_passed(
    tickets: TicketsByHand, clock: FakeClock
) -> None:
    for counter in ("1", "2", "3"):
        take(tickets)
        tickets.next(counter)
        clock.go_on(minutes=2)
    tickets.done(2)
    assert tickets.called_now() == (TicketCall(3, "3"),)


# --- two counters


def at_once(file: Path, works: Sequence[Callable[[TicketsByHand], QueueAnswer]]) -> list[QueueAnswer]:
    """What comes of these, each at a counter with an engine of its own, all begun at the same moment."""
    together = threading.Barrier(len(works))

    def run(work: Callable[[TicketsByHand], QueueAnswer]) -> QueueAnswer:
        engine = open_database(file)
        together.wait()
        try:
            return work(TicketsByHand(engine, FakeClock()))
        finally:
            engine.dispose()

    with ThreadPoolExecutor(len(works)) as pool:
        return list(pool.map(run, works))


def calling(counter: str) -> Callable[[TicketsByHand], QueueAnswer]:
    return lambda tickets: tickets.next(counter)


@pytest.mark.parametrize("turn", range(5))
def test_counters_that_call_at_once_call_different_people(turn: int, file: Path, tickets: TicketsByHand) -> None:
    for _ in range(4):
        take(tickets)
    answers = at_once(file, [calling(str(counter)) for counter in range(4)])
    assert sorted(number(answer) for answer in answers) == [1, 2, 3, 4]


@pytest.mark.parametrize("turn", range(5))
def test_the_last_who_waits_is_called_to_one_counter_alone(turn: int, file: Path, tickets: TicketsByHand) -> None:
    take(tickets)
    answers = at_once(file, [calling(str(counter)) for counter in range(3)])
    assert sorted(type(answer).__name__ for answer in answers) == ["NobodyWaits", "NobodyWaits", "TicketChanged"]


@pytest.mark.parametrize("turn", range(5))
def test_two_presses_at_one_counter_call_one_person(turn: int, file: Path, tickets: TicketsByHand) -> None:
    take(tickets)
    take(tickets)
    answers = at_once(file, [calling("1"), calling("1")])
    assert sorted(type(answer).__name__ for answer in answers) == ["StillCalled", "TicketChanged"]
    waiting = tickets.waiting
    assert waiting is not None
    assert [ticket.number for ticket in waiting] == [2]


def going_on(counter: str, here: Ticket, seen: Ticket) -> Callable[[TicketsByHand], QueueAnswer]:
    """As F2 does it: who is here is served, and the next that was seen is called."""
    return lambda tickets: tickets.next(counter, seen, here)


@pytest.mark.parametrize("turn", range(3))
def test_counters_that_go_on_to_one_number_at_once_serve_and_call_whole_or_nothing(
    turn: int, file: Path, tickets: TicketsByHand
) -> None:
    here = []
    for counter in "12":
        take(tickets)
        called = tickets.next(counter)
        assert isinstance(called, TicketChanged)
        here.append(called.ticket)
    seen = take(tickets).ticket
    answers = at_once(file, [going_on(one.counter, one, seen) for one in here])
    assert sorted(type(answer).__name__ for answer in answers) == ["NotPossible", "TicketChanged"]
    (won,) = (answer for answer in answers if isinstance(answer, TicketChanged))
    assert won.ended is not None
    today = tickets.today()
    assert today is not None
    (other,) = (one for one in here if one.number != won.ended.ticket.number)
    assert set(today.tickets) == {won.ended.ticket, won.ticket, other}
    assert isinstance(tickets.undo(won), TicketChanged)
    again = tickets.today()
    assert again is not None
    assert {replace(one, changes=0) for one in again.tickets} == {replace(one, changes=0) for one in (*here, seen)}


@pytest.mark.parametrize("turn", range(3))
def test_of_one_that_is_passed_on_and_called_at_once_one_press_holds(
    turn: int, file: Path, tickets: TicketsByHand
) -> None:
    seen = take(tickets).ticket
    answers = at_once(
        file,
        [
            lambda tickets: tickets.change(lambda queue, _now: queue.transfer(seen, ToCounter("3"), "1")),
            lambda tickets: tickets.next("2", seen),
            lambda tickets: tickets.change(lambda queue, now: queue.call(seen, "3", now, TurnReason.CHILD)),
        ],
    )
    (won,) = (answer for answer in answers if isinstance(answer, TicketChanged))
    today = tickets.today()
    assert today is not None
    assert today.tickets == (won.ticket,)


def test_all_of_a_ticket_outlives_the_program(tickets: TicketsByHand, file: Path, clock: FakeClock) -> None:
    for _ in range(2):
        taken = take(tickets).ticket
    called = tickets.change(lambda queue, now: queue.call(taken, "1", now, TurnReason.FRAIL))
    assert isinstance(called, TicketChanged)
    passed_on = tickets.change(lambda queue, _now: queue.transfer(called.ticket, ToCounter("3"), "1"))
    assert isinstance(passed_on, TicketChanged)
    noted = tickets.change(lambda queue, _now: queue.annotate(passed_on.ticket, "車いす"))
    assert isinstance(noted, TicketChanged)
    engine = open_database(file)
    today = TicketsByHand(engine, clock).today()
    engine.dispose()
    assert today is not None
    assert today.tickets[1] == noted.ticket
    assert (noted.ticket.out_of_turn, noted.ticket.wanted, noted.ticket.note) == (TurnReason.FRAIL, "3", "車いす")


def test_what_another_counter_has_put_back_as_it_was_is_not_undone_for_it(
    file: Path, clock: FakeClock, tickets: TicketsByHand
) -> None:
    engine = open_database(file)
    other = TicketsByHand(engine, clock)
    seen = take(tickets).ticket
    passed_on = tickets.change(lambda queue, _now: queue.transfer(seen, ToCounter("2"), "1"))
    assert isinstance(passed_on, TicketChanged)
    noted = other.change(lambda queue, _now: queue.annotate(passed_on.ticket, "車いす"))
    assert isinstance(noted, TicketChanged)
    again = other.undo(noted)
    engine.dispose()
    assert isinstance(again, TicketChanged)
    assert replace(again.ticket, changes=passed_on.ticket.changes) == passed_on.ticket, "to look at it is the same"
    assert tickets.undo(passed_on) == tickets.next("2", passed_on.ticket) == NotPossible(again.ticket)


def call_in_a_process(
    file: Path, counter: str, together: Barrier, answers: "SimpleQueue[tuple[int, list[int]]]"
) -> None:
    """Take a ticket and call somebody, at the same moment as others; both numbers are answered."""
    engine = open_database(file)
    tickets = TicketsByHand(engine, FakeClock())
    together.wait(60)
    taken = take(tickets).ticket.number
    called = []
    for _ in range(5):
        called.append(number(tickets.next(counter)))
        tickets.done(called[-1])
    answers.put((taken, called))
    engine.dispose()


def test_programs_of_their_own_give_different_numbers_and_call_different_people(
    file: Path, tickets: TicketsByHand
) -> None:
    for _ in range(10):
        take(tickets)
    found = programs_at_once(call_in_a_process, [(file, counter) for counter in ("1", "2")])
    assert sorted(taken for taken, _ in found) == [11, 12]
    assert sorted(called for _, each in found for called in each) == list(range(1, 11))


# --- trouble, and what is kept


@pytest.mark.expects_log
def test_a_register_that_is_written_by_another_for_too_long_is_an_answer(
    file: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engines, "BUSY_SECONDS", 0.05)
    engine = open_database(file)
    tickets = TicketsByHand(engine, clock)
    take(tickets)
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    assert tickets.take(TicketErrand.OTHER) is None
    assert tickets.next("1") == tickets.done(1) == QueueUnanswered()
    other.execute("ROLLBACK")
    other.close()
    assert number(tickets.next("1")) == 1
    engine.dispose()


@pytest.mark.expects_log
def test_a_damaged_ticket_is_an_answer_too(file: Path, tickets: TicketsByHand) -> None:
    take(tickets)
    with opened(file) as other:
        other.execute("PRAGMA ignore_check_constraints = ON")
        other.execute("UPDATE ticket SET state = 'called', errand = 'nonsense', called_at = taken_at")
    assert tickets.take(TicketErrand.OTHER) is None
    assert tickets.next("1") == QueueUnanswered()
    assert tickets.called_now() == ()
    assert tickets.today() is None
    assert tickets.waiting is None


def test_a_ticket_has_nothing_that_leads_to_a_person(file: Path, tickets: TicketsByHand) -> None:
    columns = {row[1] for row in rows(file, "PRAGMA table_info(ticket)")}
    kept = {"day", "number", "errand", "taken_at", "state", "called_at", "waited", "counter", "recalls", "ended_at"}
    passed_on = {"wanted", "transfers", "out_of_turn", "note", "changes"}
    assert columns == {"id", *kept, *passed_on}
    assert rows(file, "PRAGMA foreign_key_list(ticket)") == []


def test_the_schema_itself_lets_no_counter_have_two_people(file: Path, tickets: TicketsByHand) -> None:
    take(tickets)
    take(tickets)
    tickets.next("1")
    with opened(file) as other, pytest.raises(sqlite3.IntegrityError):
        other.execute("UPDATE ticket SET state = 'called', counter = '1', called_at = taken_at WHERE number = 2")


def test_the_counters_to_pass_on_to_are_those_where_somebody_has_logged_in_today(
    tickets: TicketsByHand, clerks: SqlClerks, engine: Engine, keys: RegisterKeys, hasher: CountingHasher
) -> None:
    clock = FakeClock()
    add(clerks, YURI)
    for counter, days_ago in (("4", 1), ("3", 0), ("2番", 0)):
        clock.moment = WEDNESDAY_MORNING - timedelta(days=days_ago)
        log_in(SqlClerks(engine, keys, counter, clock, hasher), "yuri")
    SqlClerks(engine, keys, "5", clock, hasher).log_in("yuri", Passphrase.typed("a wrong passphrase"))
    today = tickets.today()
    assert today is not None
    assert today.counters == ("2番", "3")
