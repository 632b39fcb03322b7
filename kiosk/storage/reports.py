"""The day's report out of the register."""

import logging
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from kiosk.domain.checks import Code
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
from kiosk.domain.tickets import TicketErrand
from kiosk.domain.times import local
from kiosk.domain.visit import Ending, Errand
from kiosk.storage.engine import READS
from kiosk.storage.errors import DAMAGED
from kiosk.storage.report_queries import HUNDREDTHS, answers, hours, readers, reasons, results, times, waits

log = logging.getLogger(__name__)

_Place = tuple[str, str]
"""A counter and a reader."""

_NEW_YEAR = datetime(2000, 1, 1, tzinfo=UTC)


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
    took = _took(unit, days)
    endings, recorded = _results(unit, days)
    cards, others = _reasons(unit, days)
    return Report(
        days=days,
        visits=sum(endings.values()),
        hours=_hours(unit, days),
        errands={errand: sum(found.values()) for errand, found in took.items()},
        endings=counted(Ending, endings),
        recorded=counted((True, False), recorded),
        cards=counted(CARD_REASONS, cards),
        refusals=counted(OTHER_REASONS, others),
        handling=tuple(times_of(errand, found) for errand, found in took.items()),
        readers=_readers(unit, days),
        answers=_answers(unit, days),
        waiting=_waiting(unit, days),
    )


def _hours(unit: Session, days: Days) -> dict[int, Count]:
    """Counted by the register's hours, which are UTC; the city's clock is whole hours ahead."""
    rows = unit.execute(hours(days)).all()
    return hours_of({local(_NEW_YEAR.replace(hour=int(hour))).hour: how_many for hour, how_many in rows})


def _took(unit: Session, days: Days) -> dict[Errand, dict[int, int]]:
    """How many visits for each errand took how many seconds."""
    took: dict[Errand, dict[int, int]] = {errand: {} for errand in Errand}
    for seconds, errand, how_many in unit.execute(times(days)):
        took[Errand(errand)][seconds] = how_many
    return took


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
    reads, lost, retries = Counter[_Place](), Counter[_Place](), Counter[_Place]()
    whole: dict[_Place, dict[int, int]] = {}
    for took, counter, reader, how_many, were_whole, were_lost, again in unit.execute(readers(days)):
        place = counter, reader
        reads[place] += how_many
        lost[place] += were_lost
        retries[place] += again
        if were_whole:
            whole.setdefault(place, {})[took] = were_whole
    return tuple(
        ReaderUse(*place, reads[place], lost[place], retries[place], _seconds(whole.get(place, {})))
        for place in sorted(reads)
    )


def _seconds(hundredths: dict[int, int]) -> float | None:
    middle = at_share(hundredths, MEDIAN)
    return None if middle is None else middle / HUNDREDTHS


def _waiting(unit: Session, days: Days) -> tuple[Times, ...] | None:
    """None where no ticket was called: most cities have none."""
    waited: dict[TicketErrand, dict[int, int]] = {errand: {} for errand in TicketErrand}
    for seconds, errand, how_many in unit.execute(waits(days)):
        if seconds is not None:
            waited[TicketErrand(errand)][seconds] = how_many
    return tuple(times_of(errand, found) for errand, found in waited.items()) if any(waited.values()) else None


def _answers(unit: Session, days: Days) -> dict[Question, dict[Answer, Count]]:
    given: dict[Question, dict[Answer, int]] = {question: {} for question in Question}
    for question, answer, how_many in unit.execute(answers(days)):
        given[Question(question)][Answer(answer)] = how_many
    return {question: counted(Answer, found) for question, found in given.items()}
