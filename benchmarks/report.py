"""The day's report over a register with a million visits: the work of each chart's query, against one second."""

import sqlite3
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from functools import partial
from itertools import count, islice
from pathlib import Path
from random import Random
from time import perf_counter, process_time

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from benchmarks.rounds import ROUNDS, middle, side_by_side
from benchmarks.table import BenchmarkReport, ComparisonRow, NotMeasured
from kiosk.domain.card.reader_health import ReadOutcome
from kiosk.domain.card.refusals import Refusal
from kiosk.domain.office.tickets import TicketErrand, TicketState
from kiosk.domain.office.visit import Ending, Errand
from kiosk.domain.report import counts as report
from kiosk.domain.report.counts import ReportPeriod
from kiosk.domain.report.opinion_survey import SurveyAnswer, SurveyQuestion
from kiosk.storage.core.engine import READS, open_database
from kiosk.storage.office.report_queries import CHARTS
from kiosk.storage.office.reports import SqlReports

_VISITS, _ANSWERS = 1_000_000, 300_000
_A_DAY = 2880
_A_SECOND = 1000.0
_FIRST = datetime(2020, 9, 1, tzinfo=UTC)
# One every half minute: about a year of a city's counters, day and night.
_APART = timedelta(seconds=30)
_ALL = ReportPeriod(date(2020, 1, 1), date(2029, 12, 31))
_WHOLE, _OF_ONE = "the whole report", "the report of one of three counters"
_COUNTERS = 3

_INTO = {
    "visit": "started_at, ended_at, seconds, errand, ending, refusal, checks, recorded, acting, programme, language, "
    "counter, mode",
    "reading": "at, counter, reader, outcome, seconds, retries",
    "ticket": "day, number, errand, taken_at, state, called_at, waited, counter, recalls",
    "answer": "at, counter, question, answer, errand",
}


def run() -> BenchmarkReport:
    """Raises NotMeasured."""
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as name:
        file = Path(name) / "register.sqlite3"
        open_database(file).dispose()
        began = perf_counter()
        with closing(sqlite3.connect(file)) as connection:
            fill(connection, _VISITS, _ANSWERS)
        filling = perf_counter() - began
        engine = open_database(file)
        charts = [partial(_query, engine, chart) for chart in CHARTS]
        measured = side_by_side([*charts, partial(_report, engine), partial(_report_of_one, engine)])
        size = file.stat().st_size / 2**20
        engine.dispose()
    rows = [
        ComparisonRow(f"{chart} / a second", middle(measured[chart], float), _A_SECOND, "ms", 1.0) for chart in CHARTS
    ]
    rows += [
        ComparisonRow(f"{name} / a second", middle(measured[name], float), _A_SECOND, "ms")
        for name in (_WHOLE, _OF_ONE)
    ]
    return BenchmarkReport(
        f"Report: {_VISITS} visits, as many reads and tickets, {_ANSWERS} answers; median of {ROUNDS} rounds",
        rows,
        [
            f"filled in {filling:.1f} s, {size:.0f} MiB; all of it is within the days that are asked for.",
            "work: processor time of the query with its rows; the file is in the system's cache.",
        ],
    )


def _query(engine: Engine, chart: str) -> Mapping[str, float]:
    with Session(engine.execution_options(**{READS: True})) as unit:
        began = process_time()
        unit.execute(CHARTS[chart](_ALL, None)).all()
        return {chart: (process_time() - began) * 1000}


def _report(engine: Engine) -> Mapping[str, float]:
    began = process_time()
    found = SqlReports(engine).report(_ALL)
    if not isinstance(found, report.Report) or found.visits != _VISITS:
        raise NotMeasured("the register did not count what was put in")
    return {_WHOLE: (process_time() - began) * 1000}


def _report_of_one(engine: Engine) -> Mapping[str, float]:
    began = process_time()
    found = SqlReports(engine).report(_ALL, _counter(1))
    if not isinstance(found, report.Report) or len(found.counters) != _COUNTERS:
        raise NotMeasured("the register did not count what was put in")
    return {_OF_ONE: (process_time() - began) * 1000}


def fill(connection: sqlite3.Connection, visits: int, answers: int) -> None:
    """Add so many visits, reads and tickets, and answers."""
    rows = {"visit": _visits(), "reading": _readings(), "ticket": _tickets(), "answer": _answers()}
    with connection:
        for table, columns in _INTO.items():
            marks = ",".join("?" for _ in columns.split(","))
            some = islice(rows[table], answers if table == "answer" else visits)
            connection.executemany(f"INSERT INTO {table} ({columns}) VALUES ({marks})", some)  # noqa: S608


def _visits() -> Iterator[tuple[object, ...]]:
    """Of six errands and nine endings; one in five was stopped by one of all reasons."""
    chance = Random(1)  # noqa: S311 - the same register at every run
    errands, endings = list(Errand), [Ending.FINISHED] * 9 + list(Ending)
    refusals = list(Refusal)
    for number in count():
        began = _FIRST + number * _APART
        seconds = int(chance.lognormvariate(5, 0.6))
        ending = chance.choice(endings)
        refused = chance.random() < 0.2
        yield (
            _kept(began),
            _kept(began + timedelta(seconds=seconds)),
            seconds,
            chance.choice(errands).value,
            (Ending.REFUSED if refused else ending).value,
            chance.choice(refusals).value if refused else None,
            "ok ok ok ok ok ok",
            ending is Ending.FINISHED and not refused,
            "holder",
            "municipal-example",
            "ja",
            _counter(number),
            "citizen",
        )


def _readings() -> Iterator[tuple[object, ...]]:
    chance = Random(2)  # noqa: S311
    outcomes = [ReadOutcome.READ] * 30 + list(ReadOutcome)
    for number in count():
        outcome, seconds = chance.choice(outcomes).value, chance.lognormvariate(-1, 0.3)
        at = _kept(_FIRST + number * _APART)
        yield (at, _counter(number), f"reader {number % 3}", outcome, seconds, number % 20 == 0)


def _tickets() -> Iterator[tuple[object, ...]]:
    """Every visitor took one, and most came when they were called."""
    chance = Random(4)  # noqa: S311
    errands, states = list(TicketErrand), [TicketState.SERVED] * 9 + [TicketState.NO_SHOW]
    for number in count():
        taken = _FIRST + number * _APART
        waited = int(chance.lognormvariate(6.5, 0.6))
        called = _kept(taken + timedelta(seconds=waited))
        day = f"{_FIRST + timedelta(number // _A_DAY):%Y-%m-%d}"
        state = chance.choice(states).value
        errand, counter = chance.choice(errands).value, _counter(number)
        yield (day, number % _A_DAY + 1, errand, _kept(taken), state, called, waited, counter, 0)


def _answers() -> Iterator[tuple[object, ...]]:
    chance = Random(3)  # noqa: S311
    questions, answers = list(SurveyQuestion), list(SurveyAnswer)
    for number in count():
        question, answer = questions[number % 3].value, chance.choice(answers).value
        at = _kept(_FIRST + number * _APART)
        yield (at, _counter(number), question, answer, Errand.LINK.value)


def _counter(number: int) -> str:
    return f"counter-{number % _COUNTERS}"


def _kept(moment: datetime) -> str:
    """As SQLAlchemy writes a moment into SQLite."""
    return f"{moment:%Y-%m-%d %H:%M:%S.%f}"
