"""The day's report out of the register."""

import logging
import os
from collections import Counter
from datetime import UTC, datetime

from sqlalchemy import Engine, exists, func, select
from sqlalchemy.orm import Session

from kiosk.domain.card.checks import Code
from kiosk.domain.card.refusals import Refusal
from kiosk.domain.office.amendments import ChangeKind
from kiosk.domain.office.tickets import TicketErrand, TicketState
from kiosk.domain.office.visit import Ending, Errand
from kiosk.domain.records.link import LinkState
from kiosk.domain.report.counts import (
    CARD_REASONS,
    MEDIAN,
    OTHER_REASONS,
    Count,
    OfficeCount,
    ReaderUse,
    Report,
    ReportFailed,
    ReportPeriod,
    TicketFate,
    Times,
    at_share,
    counted,
    hours_of,
    times_of,
    why_stopped,
)
from kiosk.domain.report.day_lists import HandedOverFile, HandedOverFiles
from kiosk.domain.report.opinion_survey import SurveyAnswer, SurveyQuestion
from kiosk.domain.values.lazy_dataclass import dataclass
from kiosk.domain.values.times import local
from kiosk.storage.core.engine import READS
from kiosk.storage.core.errors import DAMAGED, decoded
from kiosk.storage.ledger.chain import register_head
from kiosk.storage.office.report_queries import (
    HUNDREDTHS,
    amended,
    answers,
    counters,
    fates,
    held,
    hours,
    readers,
    reasons,
    results,
    times,
    waits,
)
from kiosk.storage.opening.answers import not_answered, reason
from kiosk.storage.schema.tables import BatchRow, LinkRow, ResultsRow

log = logging.getLogger(__name__)

_ReaderPlace = tuple[str, str]
"""A counter and a reader."""

_FATES = {
    TicketState.WAITING: TicketFate.OPEN,
    TicketState.CALLED: TicketFate.OPEN,
    TicketState.SERVED: TicketFate.SERVED,
    TicketState.NO_SHOW: TicketFate.NO_SHOW,
    TicketState.LEFT: TicketFate.LEFT,
}
_NEW_YEAR = datetime(2000, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class SqlReports:
    """Implements `domain.ports.Reports`."""

    engine: Engine

    def report(self, days: ReportPeriod, counter: str | None = None) -> Report | ReportFailed:
        try:
            # One unit of work: what is recorded meanwhile is in all of the charts, or in none.
            with Session(self.engine.execution_options(**{READS: True})) as unit:
                return _report(unit, days, counter)
        except DAMAGED as error:
            log.error("the report cannot be counted: %s", reason(self.engine, error))
            return ReportFailed(not_answered(self.engine, error).why)

    def waiting_links(self) -> int | None:
        waits = select(func.count()).select_from(LinkRow).where(LinkRow.state == LinkState.RECORDED.value)
        try:
            with Session(self.engine.execution_options(**{READS: True})) as unit:
                return unit.scalar(waits) or 0
        except DAMAGED as error:
            log.error("the links that wait cannot be counted: %s", reason(self.engine, error))
            return None

    def unanswered_files(self) -> HandedOverFiles | None:
        answered = exists().where(ResultsRow.batch_id == BatchRow.id)
        waits = exists().where(LinkRow.batch_id == BatchRow.id, LinkRow.state == LinkState.HANDED_OVER.value)
        query = select(BatchRow.made_at, BatchRow.placed_at, BatchRow.file, answered.label("answered")).where(waits)
        try:
            with Session(self.engine.execution_options(**{READS: True})) as unit:
                found = unit.execute(query.order_by(BatchRow.id)).all()
        except DAMAGED as error:
            log.error("the files that were handed over cannot be looked up: %s", reason(self.engine, error))
            return None
        # Whoever answered a part of it has taken it.
        return tuple(
            HandedOverFile(one.made_at, one.placed_at is not None, not one.answered and os.path.lexists(one.file))
            for one in found
        )


def _report(unit: Session, days: ReportPeriod, counter: str | None) -> Report:
    took = _took(unit, days, counter)
    endings, recorded = _results(unit, days, counter)
    cards, others = _reasons(unit, days, counter)
    return Report(
        days=days,
        visits=sum(endings.values()),
        hours=_hours(unit, days, counter),
        errands={errand: sum(found.values()) for errand, found in took.items()},
        endings=counted(Ending, endings),
        recorded=counted((True, False), recorded),
        cards=counted(CARD_REASONS, cards),
        refusals=counted(OTHER_REASONS, others),
        handling=tuple(times_of(errand, found) for errand, found in took.items()),
        readers=_readers(unit, days, counter),
        answers=_answers(unit, days, counter),
        waiting=_waiting(unit, days, counter),
        office=_office(unit, days, counter),
        tickets=_fates(unit, days, counter),
        counter=counter,
        counters=tuple(unit.scalars(counters(days))),
        head=register_head(unit),
    )


def _office(unit: Session, days: ReportPeriod, counter: str | None) -> dict[OfficeCount, Count]:
    acts = {decoded(ChangeKind, act): how_many for act, how_many in unit.execute(amended(days, counter))}
    found = {
        OfficeCount.CANCELLED: acts.get(ChangeKind.CANCEL, 0),
        OfficeCount.CORRECTED: acts.get(ChangeKind.CORRECT, 0),
        OfficeCount.HELD: unit.scalar(held(days, counter)) or 0,
    }
    return counted(OfficeCount, found)


def _hours(unit: Session, days: ReportPeriod, counter: str | None) -> dict[int, Count]:
    """Counted by the register's hours, which are UTC; the city's clock is whole hours ahead."""
    rows = unit.execute(hours(days, counter)).all()
    return hours_of({local(_NEW_YEAR.replace(hour=int(hour))).hour: how_many for hour, how_many in rows})


def _took(unit: Session, days: ReportPeriod, counter: str | None) -> dict[Errand, dict[int, int]]:
    """How many visits for each errand took how many seconds."""
    took: dict[Errand, dict[int, int]] = {errand: {} for errand in Errand}
    for seconds, errand, how_many in unit.execute(times(days, counter)):
        took[decoded(Errand, errand)][seconds] = how_many
    return took


def _results(unit: Session, days: ReportPeriod, counter: str | None) -> tuple[Counter[Ending], Counter[bool]]:
    endings, recorded = Counter[Ending](), Counter[bool]()
    for ending, is_recorded, how_many in unit.execute(results(days, counter)):
        endings[decoded(Ending, ending)] += how_many
        recorded[is_recorded] += how_many
    return endings, recorded


def _reasons(unit: Session, days: ReportPeriod, counter: str | None) -> tuple[Counter[Code], Counter[Refusal]]:
    cards, others = Counter[Code](), Counter[Refusal]()
    for refusal, checks, how_many in unit.execute(reasons(days, counter)):
        match why_stopped(
            decoded(Refusal, refusal) if refusal else None, [decoded(Code, code) for code in checks.split()]
        ):
            case Code() as code:
                cards[code] += how_many
            case Refusal() as other:
                others[other] += how_many
            case None:
                pass
    return cards, others


def _readers(unit: Session, days: ReportPeriod, counter: str | None) -> tuple[ReaderUse, ...]:
    reads, lost, retries = Counter[_ReaderPlace](), Counter[_ReaderPlace](), Counter[_ReaderPlace]()
    whole: dict[_ReaderPlace, dict[int, int]] = {}
    for took, at, reader, how_many, were_whole, were_lost, again in unit.execute(readers(days, counter)):
        use = at, reader
        reads[use] += how_many
        lost[use] += were_lost
        retries[use] += again
        if were_whole:
            whole.setdefault(use, {})[took] = were_whole
    return tuple(
        ReaderUse(*use, reads[use], lost[use], retries[use], _seconds(whole.get(use, {}))) for use in sorted(reads)
    )


def _seconds(hundredths: dict[int, int]) -> float | None:
    middle = at_share(hundredths, MEDIAN)
    return None if middle is None else middle / HUNDREDTHS


def _waiting(unit: Session, days: ReportPeriod, counter: str | None) -> tuple[Times, ...] | None:
    """None where no ticket was called: most cities have none."""
    waited: dict[TicketErrand, dict[int, int]] = {errand: {} for errand in TicketErrand}
    for seconds, errand, how_many in unit.execute(waits(days, counter)):
        if seconds is not None:
            waited[decoded(TicketErrand, errand)][seconds] = how_many
    return tuple(times_of(errand, found) for errand, found in waited.items()) if any(waited.values()) else None


def _fates(unit: Session, days: ReportPeriod, counter: str | None) -> dict[TicketFate, int] | None:
    found = Counter[TicketFate]()
    for state, passed_on, called_early, how_many in unit.execute(fates(days, counter)):
        found[_FATES[decoded(TicketState, state)]] += how_many
        if passed_on:
            found[TicketFate.TRANSFERRED] += how_many
        if called_early:
            found[TicketFate.OUT_OF_TURN] += how_many
    return {fate: found[fate] for fate in TicketFate} if found else None


def _answers(unit: Session, days: ReportPeriod, counter: str | None) -> dict[SurveyQuestion, dict[SurveyAnswer, Count]]:
    given: dict[SurveyQuestion, dict[SurveyAnswer, int]] = {question: {} for question in SurveyQuestion}
    for question, answer, how_many in unit.execute(answers(days, counter)):
        given[decoded(SurveyQuestion, question)][decoded(SurveyAnswer, answer)] = how_many
    return {question: counted(SurveyAnswer, found) for question, found in given.items()}
