"""Answers to the three questions: each kept by itself, as soon as it is given."""

from kiosk.domain.report.opinion_survey import Opinion
from kiosk.storage.schema.answer_tables import AnswerRow


def answer_row(opinion: Opinion, counter: str) -> AnswerRow:
    return AnswerRow(
        at=opinion.at,
        counter=counter,
        question=opinion.question.value,
        answer=opinion.answer.value,
        errand=opinion.errand.value,
    )
