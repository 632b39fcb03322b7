"""What is noted of nobody, each by itself: a visit, a read of a card, an answer to a question at the end."""

from typing import assert_never

from kiosk.domain.card.reader_health import ReadingAt
from kiosk.domain.office.visit import Visit
from kiosk.domain.report.opinion_survey import Opinion
from kiosk.storage.schema.answer_tables import AnswerRow
from kiosk.storage.schema.tables import ReadingRow, VisitRow

_LONGEST_NAME = 255


def row_of(noted: Visit | ReadingAt | Opinion, counter: str) -> VisitRow | ReadingRow | AnswerRow:
    """`counter`: where it was noted."""
    match noted:
        case Visit():
            return _visit_row(noted)
        case ReadingAt():
            return _reading_row(noted, counter)
        case Opinion():
            return _answer_row(noted, counter)
        case _:
            assert_never(noted)


def _visit_row(visit: Visit) -> VisitRow:
    return VisitRow(
        started_at=visit.started_at,
        ended_at=visit.ended_at,
        seconds=visit.seconds,
        errand=visit.errand.value,
        ending=visit.ending.value,
        refusal=visit.refusal.value if visit.refusal else None,
        checks=" ".join(code.value for code in visit.checks),
        recorded=visit.recorded,
        acting=visit.acting.value if visit.acting else None,
        programme=visit.programme,
        language=visit.language,
        counter=visit.counter,
        mode=visit.mode.value,
    )


def _reading_row(kept: ReadingAt, counter: str) -> ReadingRow:
    reading = kept.reading
    return ReadingRow(
        at=kept.at,
        counter=counter,
        reader=reading.reader[:_LONGEST_NAME],
        outcome=reading.outcome.value,
        seconds=reading.seconds,
        retries=reading.retries,
    )


def _answer_row(opinion: Opinion, counter: str) -> AnswerRow:
    return AnswerRow(
        at=opinion.at,
        counter=counter,
        question=opinion.question.value,
        answer=opinion.answer.value,
        errand=opinion.errand.value,
    )
