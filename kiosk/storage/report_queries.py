"""What the report asks of the register: one query a chart, each counted by the database."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Integer, Select, case, cast, extract, func, not_, select
from sqlalchemy.orm import InstrumentedAttribute

from kiosk.domain.health import ANSWERED, NOT_COUNTED, ReadOutcome
from kiosk.domain.report import Days
from kiosk.domain.tickets import TicketState
from kiosk.storage.answer_tables import AnswerRow
from kiosk.storage.tables import ReadingRow, VisitRow
from kiosk.storage.ticket_tables import TicketRow

# A read's time is grouped by hundredths of a second, which no clerk tells apart.
HUNDREDTHS = 100
# Whoever was called and did not come waited for nothing that a city could shorten.
_CAME = TicketState.CALLED.value, TicketState.SERVED.value
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


def readers(days: Days) -> Select[int, str, str, int, int, int, int]:
    """How many reads of which reader took how many hundredths of a second: all, the whole ones, and the lost ones.

    Told apart here and not grouped by it: another column to sort by would cost another tenth of the time.
    """
    counter, reader, outcome = ReadingRow.counter, ReadingRow.reader, ReadingRow.outcome
    took = cast(func.round(ReadingRow.seconds * HUNDREDTHS), Integer).label("took")
    whole = func.sum(case((outcome == ReadOutcome.READ.value, 1), else_=0))
    lost = func.sum(case((outcome.in_([answered.value for answered in ANSWERED]), 0), else_=1))
    counted = select(took, counter, reader, _HOW_MANY, whole, lost, func.sum(ReadingRow.retries))
    of_the_reader = outcome.not_in([other.value for other in NOT_COUNTED])
    return counted.where(*_within(days, ReadingRow.at), of_the_reader).group_by(took, reader, counter)


def waits(days: Days) -> Select[int | None, str, int]:
    """How many visitors with a ticket waited how many seconds until they were called first."""
    waited, errand, came = TicketRow.waited, TicketRow.errand, TicketRow.state.in_(_CAME)
    within = TicketRow.day >= days.first, TicketRow.day <= days.last
    return select(waited, errand, _HOW_MANY).where(*within, came, waited.is_not(None)).group_by(waited, errand)


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
    "waiting times": waits,
    "answers": answers,
}
"""Each chart's query."""
