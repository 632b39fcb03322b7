"""The three questions that a city's page asks at its foot, asked at the end of a session. Nobody has to answer."""

from datetime import datetime
from enum import StrEnum

from kiosk.domain.office.visit import Errand
from kiosk.domain.values.lazy_dataclass import dataclass


class SurveyQuestion(StrEnum):
    USEFUL = "useful"
    CLEAR = "clear"
    FOUND = "found"


class SurveyAnswer(StrEnum):
    YES = "yes"
    SO_SO = "so_so"
    NO = "no"


@dataclass(frozen=True)
class Opinion:
    """One question's answer, with the errand that it follows. Nothing leads to who gave it."""

    question: SurveyQuestion
    answer: SurveyAnswer
    errand: Errand
    at: datetime
