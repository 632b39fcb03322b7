"""What the report asks of the register: one query a chart, each counted by the database. Counter None: of all."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Integer, Select, case, cast, extract, func, not_, select
from sqlalchemy.orm import InstrumentedAttribute

from kiosk.domain.card.reader_health import ANSWERED, NOT_COUNTED, ReadOutcome
from kiosk.domain.office.record_queries import RecordKind
from kiosk.domain.office.tickets import TicketState
from kiosk.domain.report.counts import ReportPeriod
from kiosk.storage.schema.amendment_tables import AmendmentRow
from kiosk.storage.schema.answer_tables import AnswerRow
from kiosk.storage.schema.incident_tables import IncidentRecordRow, IncidentRow
from kiosk.storage.schema.tables import ReadingRow, VisitRow
from kiosk.storage.schema.ticket_tables import TicketRow

# A read's time is grouped by hundredths of a second, which no clerk tells apart.
HUNDREDTHS = 100
# Whoever was called and did not come waited for nothing that a city could shorten.
_CAME = TicketState.CALLED.value, TicketState.SERVED.value
_HOW_MANY = func.count().label("how_many")


def hours(days: ReportPeriod, counter: str | None) -> Select[int, int]:
    hour = extract("hour", VisitRow.started_at).label("hour")
    return select(hour, _HOW_MANY).where(*_visited(days, counter)).group_by(hour)


def times(days: ReportPeriod, counter: str | None) -> Select[int, str, int]:
    """How many visits for which errand took how many seconds: both how many there were, and how long they took."""
    seconds, errand = VisitRow.seconds, VisitRow.errand
    return select(seconds, errand, _HOW_MANY).where(*_visited(days, counter)).group_by(seconds, errand)


def results(days: ReportPeriod, counter: str | None) -> Select[str, bool, int]:
    ending, recorded = VisitRow.ending, VisitRow.recorded
    return select(ending, recorded, _HOW_MANY).where(*_visited(days, counter)).group_by(ending, recorded)


def reasons(days: ReportPeriod, counter: str | None) -> Select[str | None, str, int]:
    refusal, checks = VisitRow.refusal, VisitRow.checks
    stopped = *_visited(days, counter), not_(VisitRow.recorded)
    return select(refusal, checks, _HOW_MANY).where(*stopped).group_by(refusal, checks)


def readers(days: ReportPeriod, counter: str | None) -> Select[int, str, str, int, int, int, int]:
    """How many reads of which reader took how many hundredths of a second: all, the whole ones, and the lost ones.

    Told apart here and not grouped by it: another column to sort by would cost another tenth of the time.
    """
    place, reader, outcome = ReadingRow.counter, ReadingRow.reader, ReadingRow.outcome
    took = cast(func.round(ReadingRow.seconds * HUNDREDTHS), Integer).label("took")
    whole = func.sum(case((outcome == ReadOutcome.READ.value, 1), else_=0))
    lost = func.sum(case((outcome.in_([answered.value for answered in ANSWERED]), 0), else_=1))
    counted = select(took, place, reader, _HOW_MANY, whole, lost, func.sum(ReadingRow.retries))
    of_the_reader = outcome.not_in([other.value for other in NOT_COUNTED])
    there = *_within(days, ReadingRow.at), *_at(counter, place)
    return counted.where(*there, of_the_reader).group_by(took, reader, place)


def waits(days: ReportPeriod, counter: str | None) -> Select[int | None, str, int]:
    """How many visitors with a ticket waited how many seconds until they were called first."""
    waited, errand, came = TicketRow.waited, TicketRow.errand, TicketRow.state.in_(_CAME)
    there = TicketRow.day >= days.first, TicketRow.day <= days.last, *_at(counter, TicketRow.counter)
    return select(waited, errand, _HOW_MANY).where(*there, came, waited.is_not(None)).group_by(waited, errand)


def fates(days: ReportPeriod, counter: str | None) -> Select[str, bool, bool, int]:
    """How many tickets ended how, and were passed on or called out of turn. One of a counter is of its last call."""
    state = TicketRow.state
    passed_on, out_of_turn = (TicketRow.transfers > 0).label("passed_on"), TicketRow.out_of_turn.is_not(None)
    called_early = out_of_turn.label("called_early")
    there = TicketRow.day >= days.first, TicketRow.day <= days.last, *_at(counter, TicketRow.counter)
    return select(state, passed_on, called_early, _HOW_MANY).where(*there).group_by(state, passed_on, called_early)


def answers(days: ReportPeriod, counter: str | None) -> Select[str, str, int]:
    question, answer = AnswerRow.question, AnswerRow.answer
    there = *_within(days, AnswerRow.at), *_at(counter, AnswerRow.counter)
    return select(question, answer, _HOW_MANY).where(*there).group_by(question, answer)


def amended(days: ReportPeriod, counter: str | None) -> Select[str, int]:
    act, there = AmendmentRow.act, (*_within(days, AmendmentRow.at), *_at(counter, AmendmentRow.counter))
    return select(act, _HOW_MANY).where(*there).group_by(act)


def held(days: ReportPeriod, counter: str | None) -> Select[int]:
    """Each link once, in however many incidents it is."""
    there = *_within(days, IncidentRow.opened_at), *_at(counter, IncidentRow.counter), IncidentRow.is_open
    links = IncidentRecordRow.kind == RecordKind.LINK.value
    return select(func.count(IncidentRecordRow.record_id.distinct())).join(IncidentRow).where(*there, links)


def counters(days: ReportPeriod) -> Select[str]:
    """To which somebody came."""
    return select(VisitRow.counter).where(*_within(days, VisitRow.started_at)).distinct().order_by(VisitRow.counter)


def _visited(days: ReportPeriod, counter: str | None) -> tuple[ColumnElement[bool], ...]:
    return *_within(days, VisitRow.started_at), *_at(counter, VisitRow.counter)


def _within(days: ReportPeriod, moment: InstrumentedAttribute[datetime]) -> tuple[ColumnElement[bool], ...]:
    return moment >= days.start, moment < days.end


def _at(counter: str | None, column: InstrumentedAttribute[str]) -> tuple[ColumnElement[bool], ...]:
    return () if counter is None else (column == counter,)


CHARTS: dict[str, Callable[[ReportPeriod, str | None], Select[*tuple[Any, ...]]]] = {
    "hours": hours,
    "errands and times": times,
    "results": results,
    "reasons": reasons,
    "readers": readers,
    "waiting times": waits,
    "tickets": fates,
    "answers": answers,
}
"""Each chart's query, of one counter or of all."""
