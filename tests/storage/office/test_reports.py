"""The day's report out of a real register: what was noted is counted, on the city's own days."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, Select
from sqlalchemy.dialects import postgresql

from kiosk.domain.card.checks import Code
from kiosk.domain.card.reader_health import CardReading, ReadingAt, ReadOutcome
from kiosk.domain.card.refusals import Refusal
from kiosk.domain.flow import Counter
from kiosk.domain.office.queue.turns import Queue, ToCounter
from kiosk.domain.office.tickets import QueueAnswer, Ticket, TicketChanged, TicketErrand, TurnReason
from kiosk.domain.office.visit import Ending, Errand, Visit
from kiosk.domain.report.counts import Report, ReportFailed, ReportPeriod, TicketFate, Times
from kiosk.domain.report.day_lists import HandedOverFile
from kiosk.domain.report.opinion_survey import Opinion, SurveyAnswer, SurveyQuestion
from kiosk.domain.report.report_masking import masked
from kiosk.domain.values.capacity import Mode
from kiosk.domain.values.languages import JAPANESE
from kiosk.domain.values.times import JST
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.office.report_queries import CHARTS, counters
from kiosk.storage.office.reports import SqlReports
from kiosk.storage.records.register import SqlRegister
from tests.fakes.around.clock import FakeClock
from tests.fakes.office.tickets import TicketsByHand
from tests.fakes.process.sqlite import opened
from tests.storage.holders import TARO, hand_over, link, reserve

TODAY = ReportPeriod(date(2026, 6, 10), date(2026, 6, 10))
TEN = datetime(2026, 6, 10, 10, tzinfo=JST)
RESERVED = Visit(
    errand=Errand.RESERVE,
    started_at=TEN,
    ended_at=TEN + timedelta(seconds=180),
    ending=Ending.FINISHED,
    mode=Mode.CITIZEN,
    counter="counter-1",
    programme="municipal-example",
    language=JAPANESE,
    checks=(Code.OK, Code.OK),
    recorded=True,
)
STOPPED = replace(RESERVED, ending=Ending.REFUSED, recorded=False)
Noting = Callable[..., None]


@pytest.fixture
def note(register: SqlRegister) -> Noting:
    """`note(visit, at=…, seconds=…)`: a visit comes to its end."""

    def noted(visit: Visit, at: datetime = TEN, seconds: float = 180) -> None:
        register.note(replace(visit, started_at=at, ended_at=at + timedelta(seconds=seconds)))

    return noted


def report_of(engine: Engine, days: ReportPeriod = TODAY, counter: str | None = None) -> Report:
    found = SqlReports(engine).report(days, counter)
    assert isinstance(found, Report)
    return found


def some(counts: object) -> dict[object, object]:
    """Those of which there is any."""
    assert isinstance(counts, dict)
    return {key: count for key, count in counts.items() if count}


def test_visits_are_counted_by_the_hour_of_the_citys_clock(note: Noting, engine: Engine) -> None:
    for hour, minute in ((8, 30), (8, 59), (10, 0), (17, 14)):
        note(RESERVED, TEN.replace(hour=hour, minute=minute))
    report = report_of(engine)
    assert report.visits == 4
    assert some(report.hours) == {8: 2, 10: 1, 17: 1}
    assert (min(report.hours), max(report.hours)) == (8, 17)


def test_a_day_is_the_citys_day_and_not_that_of_greenwich(note: Noting, engine: Engine) -> None:
    midnight = TEN.replace(hour=0)
    for moment in (midnight - timedelta(seconds=1), midnight, midnight + timedelta(hours=24, seconds=-1)):
        note(RESERVED, moment)
    note(RESERVED, midnight + timedelta(hours=24))
    assert some(report_of(engine).hours) == {0: 1, 23: 1}
    both = ReportPeriod(TODAY.first, TODAY.last + timedelta(days=1))
    assert some(report_of(engine, both).hours) == {0: 2, 23: 1}


def test_errands_are_counted_with_the_middle_of_their_times(note: Noting, engine: Engine) -> None:
    for seconds in (60, 61.9, 70, 70, 300):
        note(RESERVED, seconds=seconds)
    note(replace(RESERVED, errand=Errand.LINK), seconds=200)
    report = report_of(engine)
    assert some(report.errands) == {Errand.RESERVE: 5, Errand.LINK: 1}
    assert report.handling[:2] == (Times(Errand.RESERVE, 5, 70, 300), Times(Errand.LINK, 1, 200, 200))
    assert len(report.handling) == len(Errand)


def test_results_are_endings_and_whether_something_was_recorded(note: Noting, engine: Engine) -> None:
    for visit in (RESERVED, replace(RESERVED, recorded=False), replace(STOPPED, ending=Ending.TIMED_OUT)):
        note(visit)
    report = report_of(engine)
    assert some(report.endings) == {Ending.FINISHED: 2, Ending.TIMED_OUT: 1}
    assert report.recorded == {True: 1, False: 2}


def test_why_visits_stopped_is_told_apart_by_card_and_by_everything_else(note: Noting, engine: Engine) -> None:
    for refusal, checks in (
        (Refusal.EXPIRED, (Code.OK, Code.EXPIRED)),
        (Refusal.EXPIRED, (Code.OK, Code.OK, Code.EXPIRED)),
        (Refusal.NO_READER, ()),
        (Refusal.PROGRAMME_OVER, ()),
        (None, (Code.OK,)),
    ):
        note(replace(STOPPED, refusal=refusal, checks=checks))
    # Told once that it has to wait, and let through by a clerk after all.
    note(replace(RESERVED, checks=(Code.OK, Code.WAITING)))
    report = report_of(engine)
    assert some(report.cards) == {Code.EXPIRED: 2, Code.NO_READER: 1}
    assert some(report.refusals) == {Refusal.PROGRAMME_OVER: 1}


def test_readers_are_counted_with_what_they_lost(register: SqlRegister, engine: Engine) -> None:
    reads = [
        *(CardReading("ACS", ReadOutcome.READ, seconds, 1) for seconds in (0.4, 0.424, 0.9)),
        CardReading("ACS", ReadOutcome.OTHER_CARD, 9.0),
        CardReading("ACS", ReadOutcome.REMOVED, 0.1, 2),
        CardReading("ACS", ReadOutcome.IN_USE, 0.1),
        CardReading("Sony", ReadOutcome.MUTE, 0.1),
    ]
    for reading in reads:
        register.note(ReadingAt(reading, TEN))
    register.note(ReadingAt(reads[0], TEN - timedelta(days=1)))
    acs, sony = report_of(engine).readers
    assert (acs.counter, acs.reader, acs.reads, acs.lost, acs.retries, acs.seconds) == (
        "counter-1",
        "ACS",
        5,
        1,
        5,
        0.42,
    )
    assert (sony.reader, sony.reads, sony.lost, sony.seconds) == ("Sony", 1, 1, None)


def test_readers_of_one_name_are_told_apart_by_their_counters(
    register: SqlRegister, keys: RegisterKeys, counter: Counter, clock: FakeClock, engine: Engine
) -> None:
    second = SqlRegister(engine, keys, replace(counter, name="counter-2"), clock)
    for machine, seconds in ((register, 0.4), (second, 0.9), (second, 0.9)):
        machine.note(ReadingAt(CardReading("ACS", ReadOutcome.READ, seconds), TEN))
    found = [(use.counter, use.reads, use.seconds) for use in report_of(engine).readers]
    assert found == [("counter-1", 1, 0.4), ("counter-2", 2, 0.9)]


@pytest.fixture
def two_counters(
    register: SqlRegister, keys: RegisterKeys, counter: Counter, clock: FakeClock, engine: Engine
) -> tuple[Report, Report, Report]:
    """The reports of both, of the first and of the second, after two people at the first and one at the second."""
    second = SqlRegister(engine, keys, replace(counter, name="counter-2"), clock)
    tickets = TicketsByHand(engine, clock)
    people = (register, "counter-1", 60), (register, "counter-1", 90), (second, "counter-2", 600)
    for machine, name, seconds in people:
        tickets.take(TicketErrand.CARD)
        called = tickets.next(name)
        assert isinstance(called, TicketChanged)
        refused = replace(STOPPED, counter=name, refusal=Refusal.EXPIRED)
        machine.note(replace(refused, ended_at=TEN + timedelta(seconds=seconds)))
        machine.note(ReadingAt(CardReading("ACS", ReadOutcome.READ, 0.4), TEN))
        machine.note(Opinion(SurveyQuestion.CLEAR, SurveyAnswer.YES, Errand.RESERVE, TEN))
        tickets.done(called.ticket.number)
    return report_of(engine), report_of(engine, counter="counter-1"), report_of(engine, counter="counter-2")


def test_a_report_of_one_counter_counts_that_counter_in_every_chart(
    two_counters: tuple[Report, Report, Report],
) -> None:
    for report, people, middle in zip(two_counters, (3, 2, 1), (90, 60, 600), strict=True):
        assert report.visits == people
        assert some(report.hours) == {10: people}
        assert some(report.errands) == {Errand.RESERVE: people}
        assert some(report.endings) == {Ending.REFUSED: people}
        assert some(report.recorded) == {False: people}
        assert some(report.cards) == {Code.EXPIRED: people}
        assert report.handling[0] == Times(Errand.RESERVE, people, middle, {3: 600, 2: 90, 1: 600}[people])
        assert sum(use.reads for use in report.readers if isinstance(use.reads, int)) == people
        assert some(report.answers[SurveyQuestion.CLEAR]) == {SurveyAnswer.YES: people}
        assert report.waiting is not None
        assert [times.people for times in report.waiting if times.people] == [people]


def test_a_report_says_of_which_counter_it_is_and_which_there_are(
    two_counters: tuple[Report, Report, Report], engine: Engine
) -> None:
    assert [report.counter for report in two_counters] == [None, "counter-1", "counter-2"]
    assert {report.counters for report in two_counters} == {("counter-1", "counter-2")}
    yesterday = ReportPeriod(TODAY.first - timedelta(days=1), TODAY.first - timedelta(days=1))
    assert report_of(engine, yesterday).counters == ()
    assert report_of(engine, counter="counter-3").visits == 0


def test_waits_are_those_of_tickets_that_were_called_and_came(engine: Engine, clock: FakeClock) -> None:
    tickets = TicketsByHand(engine, clock)
    for errand in (TicketErrand.LINK, TicketErrand.LINK, TicketErrand.CARD, TicketErrand.OTHER):
        tickets.take(errand)
    for number in (1, 2, 3):
        clock.go_on(minutes=5)
        tickets.next("counter-1")
        # A recall adds nothing: what is told is the wait until the first call.
        clock.go_on(minutes=1)
        tickets.recall(number, "counter-1")
        tickets.no_show(number) if number == 3 else tickets.done(number)
    waiting = report_of(engine).waiting
    assert waiting is not None
    assert waiting[1] == Times(TicketErrand.LINK, 2, 300, 660)
    assert [times.errand for times in waiting] == list(TicketErrand)
    assert sum(times.people for times in waiting if isinstance(times.people, int)) == 2


def test_a_ticket_counts_once_however_often_it_was_called_and_passed_on(engine: Engine, clock: FakeClock) -> None:
    tickets = TicketsByHand(engine, clock)
    for _ in range(5):
        tickets.take(TicketErrand.LINK)
    first = tickets.next("counter-1")
    assert isinstance(first, TicketChanged)
    for to in (ToCounter("counter-2"), ToCounter("counter-1")):
        today = tickets.today()
        assert today is not None
        passed_on = tickets.change(partial(_passed_on, today.tickets[0], to))
        assert isinstance(passed_on, TicketChanged)
    tickets.next("counter-1")
    tickets.done(1)
    tickets.next("counter-1")
    tickets.no_show(2)
    tickets.recall(2, "counter-1")
    tickets.no_show(2)
    last = tickets.today()
    assert last is not None
    tickets.change(lambda queue, now: queue.call(last.tickets[4], "counter-2", now, TurnReason.CHILD))
    report = report_of(engine)
    assert report.tickets == {
        TicketFate.SERVED: 1,
        TicketFate.NO_SHOW: 1,
        TicketFate.LEFT: 0,
        TicketFate.OPEN: 3,
        TicketFate.TRANSFERRED: 1,
        TicketFate.OUT_OF_TURN: 1,
    }
    assert report.waiting is not None
    assert sum(times.people for times in report.waiting if isinstance(times.people, int)) == 2, "who is here, and was"
    assert masked(report).tickets is None
    of_one = report_of(engine, counter="counter-2").tickets
    assert of_one is not None
    assert (of_one[TicketFate.OPEN], of_one[TicketFate.SERVED]) == (1, 0)


def _passed_on(seen: Ticket, to: ToCounter, queue: Queue, _now: datetime) -> QueueAnswer:
    return queue.transfer(seen, to, seen.counter)


def test_answers_are_kept_one_by_one_and_counted(register: SqlRegister, engine: Engine, file: Path) -> None:
    given = [
        (SurveyQuestion.CLEAR, SurveyAnswer.YES),
        (SurveyQuestion.CLEAR, SurveyAnswer.YES),
        (SurveyQuestion.FOUND, SurveyAnswer.NO),
    ]
    for question, answer in given:
        register.note(Opinion(question, answer, Errand.LINK, TEN))
    answers = report_of(engine).answers
    assert answers[SurveyQuestion.USEFUL] == dict.fromkeys(SurveyAnswer, 0)
    assert answers[SurveyQuestion.CLEAR] == {SurveyAnswer.YES: 2, SurveyAnswer.SO_SO: 0, SurveyAnswer.NO: 0}
    assert some(answers[SurveyQuestion.FOUND]) == {SurveyAnswer.NO: 1}
    with opened(file) as other:
        kept = other.execute("SELECT at, counter, question, answer, errand FROM answer").fetchone()
        columns = {row[1] for row in other.execute("PRAGMA table_info(answer)")}
    assert kept == ("2026-06-10 01:00:00.000000", "counter-1", "clear", "yes", "link")
    assert columns == {"id", "at", "counter", "question", "answer", "errand"}


def test_on_a_day_without_visits_everything_is_nought(engine: Engine) -> None:
    report = report_of(engine)
    assert (report.visits, report.hours, report.readers) == (0, {}, ())
    assert set(report.errands.values()) == {0}
    assert all(times.median is None for times in report.handling)
    assert report.waiting is None
    assert not report.masked


def test_what_is_noted_later_does_not_change_a_report(note: Noting, engine: Engine) -> None:
    note(RESERVED)
    before = report_of(engine)
    note(RESERVED)
    assert (before.visits, report_of(engine).visits) == (1, 2)


@pytest.mark.expects_log
@pytest.mark.parametrize("damage", ["ending = 'nonsense'", "checks = 'x y'", "errand = ''", "refusal = 'nonsense'"])
def test_a_damaged_register_is_told_and_not_raised(damage: str, note: Noting, engine: Engine, file: Path) -> None:
    note(STOPPED)
    with opened(file) as other:
        other.execute(f"UPDATE visit SET {damage}")  # noqa: S608 - ours
    assert SqlReports(engine).report(TODAY) == ReportFailed()


@pytest.mark.expects_log
def test_links_and_files_that_no_provider_has_are_told(
    register: SqlRegister, keys: RegisterKeys, engine: Engine, clock: FakeClock, file: Path
) -> None:
    reports = SqlReports(engine)
    reserve(register, TARO)
    link(register, TARO)
    assert (reports.waiting_links(), reports.unanswered_files()) == (1, ())
    hand_over(engine, keys, clock.now())
    assert reports.waiting_links() == 0
    # The hand-over here wrote no file, as one whose call was stopped before it was in its place.
    assert reports.unanswered_files() == (HandedOverFile(clock.now(), is_placed=False),)
    sheet = file.with_name("handed-over.csv")
    sheet.touch()
    with opened(file) as other:
        other.execute("UPDATE batch SET placed_at = made_at, file = ?", (str(sheet),))
    assert reports.unanswered_files() == (HandedOverFile(clock.now(), is_lying=True),)
    sheet.unlink()
    assert reports.unanswered_files() == (HandedOverFile(clock.now()),), "it was taken away, and is not answered"
    with opened(file) as other:
        other.execute("UPDATE link SET state = 'completed'")
    assert reports.unanswered_files() == ()
    with opened(file) as other:
        other.execute("DROP TABLE link")
    assert (reports.waiting_links(), reports.unanswered_files()) == (None, None)


QUERIES: dict[str, Select[*tuple[Any, ...]]] = {
    "counters": counters(TODAY),
    **{chart: query(TODAY, None) for chart, query in CHARTS.items()},
    **{f"{chart} of a counter": query(TODAY, "counter-1") for chart, query in CHARTS.items()},
}


@pytest.mark.parametrize("chart", [name for name in QUERIES if not name.startswith(("results", "reasons"))])
def test_most_charts_need_no_row_of_their_table(chart: str, engine: Engine) -> None:
    """Their index holds all that they count."""
    query = QUERIES[chart].compile(engine, compile_kwargs={"literal_binds": True})
    with engine.connect() as connection:
        plan = [row.detail for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {query}")]
    assert any("USING COVERING INDEX" in step for step in plan)


@pytest.mark.parametrize("chart", QUERIES)
def test_each_query_can_be_said_to_postgresql_too(chart: str) -> None:
    dialect = postgresql.dialect()  # type: ignore[no-untyped-call]
    said = str(QUERIES[chart].compile(dialect=dialect))
    assert said.startswith("SELECT")
    assert "STRFTIME" not in said
