"""The day's report out of the register: counted by the database, one query a chart."""

import logging
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import ColumnElement, Engine, Integer, Select, case, cast, extract, func, not_, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from kiosk.domain.checks import Code
from kiosk.domain.health import ANSWERED, NOT_COUNTED, ReadOutcome
from kiosk.domain.refusals import Refusal
from kiosk.domain.report import (
    CARD_REASONS,
    MEDIAN,
    OTHER_REASONS,
    Count,
    Days,
    ReaderUse,
    Report,
    ReportFailed,
    Times,
    at_share,
    counted,
    hours_of,
    times_of,
    why_stopped,
)
from kiosk.domain.survey import Answer, Question
from kiosk.domain.times import local
from kiosk.domain.visit import Ending, Errand
from kiosk.storage.answer_tables import AnswerRow
from kiosk.storage.engine import READS
from kiosk.storage.errors import DAMAGED
from kiosk.storage.tables import ReadingRow, VisitRow

log = logging.getLogger(__name__)

# A read's time is grouped by hundredths of a second, which no clerk tells apart.
_HUNDREDTHS = 100
_NEW_YEAR = datetime(2000, 1, 1, tzinfo=UTC)
_HOW_MANY = func.count().label("how_many")


def hours(days: Days) -> Select[int, int]:
    hour = extract("hour", VisitRow.started_at).label("hour")
    return select(hour, _HOW_MANY).where(*_within(days, VisitRow.started_at)).group_by(hour)


def times(days: Days) -> Select[int, str, int]:
    """How many visits for which errand took how many seconds: both how many there were, and how long they took."""
    seconds, errand = VisitRow.seconds, VisitRow.errand
    return select(seconds, errand, _HOW_MANY).where(*_within(days, VisitRow.started_at)).group_by(seconds, errand)


def results(days: Days) -> Select[str, bool, int]:
    ending, recorded = VisitRow.ending, VisitRow.recorded
    return select(ending, recorded, _HOW_MANY).where(*_within(days, VisitRow.started_at)).group_by(ending, recorded)


def reasons(days: Days) -> Select[str | None, str, int]:
    refusal, checks = VisitRow.refusal, VisitRow.checks
    stopped = *_within(days, VisitRow.started_at), not_(VisitRow.recorded)
    return select(refusal, checks, _HOW_MANY).where(*stopped).group_by(refusal, checks)


def readers(days: Days) -> Select[int, str, int, int, int, int]:
    """How many reads of which reader took how many hundredths of a second: all, the whole ones, and the lost ones.

    Told apart here and not grouped by it: a third column to sort by would cost another tenth of the time.
    """
    reader, outcome = ReadingRow.reader, ReadingRow.outcome
    took = cast(func.round(ReadingRow.seconds * _HUNDREDTHS), Integer).label("took")
    whole = func.sum(case((outcome == ReadOutcome.READ.value, 1), else_=0))
    lost = func.sum(case((outcome.in_([answered.value for answered in ANSWERED]), 0), else_=1))
    counted = select(took, reader, _HOW_MANY, whole, lost, func.sum(ReadingRow.retries))
    of_the_reader = outcome.not_in([other.value for other in NOT_COUNTED])
    return counted.where(*_within(days, ReadingRow.at), of_the_reader).group_by(took, reader)


def answers(days: Days) -> Select[str, str, int]:
    question, answer = AnswerRow.question, AnswerRow.answer
    return select(question, answer, _HOW_MANY).where(*_within(days, AnswerRow.at)).group_by(question, answer)


def _within(days: Days, moment: InstrumentedAttribute[datetime]) -> tuple[ColumnElement[bool], ...]:
    return moment >= days.start, moment < days.end


CHARTS: dict[str, Callable[[Days], Select[*tuple[Any, ...]]]] = {
    "hours": hours,
    "errands and times": times,
    "results": results,
    "reasons": reasons,
    "readers": readers,
    "answers": answers,
}
"""Each chart's query."""


@dataclass(frozen=True)
class SqlReports:
    """Implements `domain.ports.Reports`: of all counters that share the register."""

    engine: Engine

    def report(self, days: Days) -> Report | ReportFailed:
        try:
            # One unit of work: what is recorded meanwhile is in all of the charts, or in none.
            with Session(self.engine.execution_options(**{READS: True})) as unit:
                return _report(unit, days)
        except DAMAGED as error:
            log.error("the report cannot be counted: %s", type(error).__name__)
            return ReportFailed()


def _report(unit: Session, days: Days) -> Report:
    handling = _handling(unit, days)
    endings, recorded = _results(unit, days)
    cards, others = _reasons(unit, days)
    return Report(
        days=days,
        visits=sum(endings.values()),
        hours=_hours(unit, days),
        errands={times.errand: times.people for times in handling},
        endings=counted(Ending, endings),
        recorded=counted((True, False), recorded),
        cards=counted(CARD_REASONS, cards),
        refusals=counted(OTHER_REASONS, others),
        handling=handling,
        readers=_readers(unit, days),
        answers=_answers(unit, days),
    )


def _hours(unit: Session, days: Days) -> dict[int, Count]:
    """Counted by the register's hours, which are UTC; the city's clock is whole hours ahead."""
    rows = unit.execute(hours(days)).all()
    return hours_of({local(_NEW_YEAR.replace(hour=int(hour))).hour: how_many for hour, how_many in rows})


def _handling(unit: Session, days: Days) -> tuple[Times, ...]:
    took: dict[Errand, dict[int, int]] = {errand: {} for errand in Errand}
    for seconds, errand, how_many in unit.execute(times(days)):
        took[Errand(errand)][seconds] = how_many
    return tuple(times_of(errand, found) for errand, found in took.items())


def _results(unit: Session, days: Days) -> tuple[Counter[Ending], Counter[bool]]:
    endings, recorded = Counter[Ending](), Counter[bool]()
    for ending, is_recorded, how_many in unit.execute(results(days)):
        endings[Ending(ending)] += how_many
        recorded[is_recorded] += how_many
    return endings, recorded


def _reasons(unit: Session, days: Days) -> tuple[Counter[Code], Counter[Refusal]]:
    cards, others = Counter[Code](), Counter[Refusal]()
    for refusal, checks, how_many in unit.execute(reasons(days)):
        match why_stopped(Refusal(refusal) if refusal else None, [Code(code) for code in checks.split()]):
            case Code() as code:
                cards[code] += how_many
            case Refusal() as other:
                others[other] += how_many
            case None:
                pass
    return cards, others


def _readers(unit: Session, days: Days) -> tuple[ReaderUse, ...]:
    reads, lost, retries = Counter[str](), Counter[str](), Counter[str]()
    whole: dict[str, dict[int, int]] = {}
    for took, reader, how_many, were_whole, were_lost, again in unit.execute(readers(days)):
        reads[reader] += how_many
        lost[reader] += were_lost
        retries[reader] += again
        if were_whole:
            whole.setdefault(reader, {})[took] = were_whole
    return tuple(
        ReaderUse(reader, reads[reader], lost[reader], retries[reader], _seconds(whole.get(reader, {})))
        for reader in sorted(reads)
    )


def _seconds(hundredths: dict[int, int]) -> float | None:
    middle = at_share(hundredths, MEDIAN)
    return None if middle is None else middle / _HUNDREDTHS


def _answers(unit: Session, days: Days) -> dict[Question, dict[Answer, Count]]:
    given: dict[Question, dict[Answer, int]] = {question: {} for question in Question}
    for question, answer, how_many in unit.execute(answers(days)):
        given[Question(question)][Answer(answer)] = how_many
    return {question: counted(Answer, found) for question, found in given.items()}
