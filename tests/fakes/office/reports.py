"""A report of a busy day."""

from dataclasses import replace
from datetime import date

from kiosk.domain.card.checks import Code
from kiosk.domain.card.refusals import Refusal
from kiosk.domain.office.tickets import TicketErrand
from kiosk.domain.office.visit import Ending, Errand
from kiosk.domain.report.counts import (
    CARD_REASONS,
    OTHER_REASONS,
    Count,
    OfficeCount,
    ReaderUse,
    Report,
    ReportPeriod,
    TicketFate,
    Times,
    counted,
)
from kiosk.domain.report.opinion_survey import SurveyAnswer, SurveyQuestion

READER = "ACS ACR1251 1S CL Reader [ACR1251 1S CL Reader PICC] 00 00"
DAY = ReportPeriod(date(2026, 6, 10), date(2026, 6, 10))
ERRANDS = {"reserve": 58, "link": 44, "status": 21, "check_card": 9, "phone": 4, "about": 2}
ENDINGS = {"finished": 105, "stopped": 14, "card_removed": 6, "timed_out": 2, "refused": 11}
CARDS = {Code.EXPIRED: 3, Code.WAITING: 2, Code.PIN_LOCKED: 4, Code.FELICA_CARD: 1}
SECONDS = {"reserve": (184, 402), "link": (263, 611), "status": (71, 120), "check_card": (38, 64)}


def a_report(days: ReportPeriod = DAY) -> Report:
    """138 people came, most of them at eleven."""
    errands = counted(Errand, {Errand(key): number for key, number in ERRANDS.items()})
    return Report(
        days=days,
        visits=138,
        hours=dict(enumerate((12, 25, 31, 8, 16, 22, 20, 4), start=9)),
        errands=errands,
        endings=counted(Ending, {Ending(key): number for key, number in ENDINGS.items()}),
        recorded={True: 91, False: 47},
        cards=counted(CARD_REASONS, CARDS),
        refusals=counted(OTHER_REASONS, {Refusal.PROGRAMME_OVER: 1}),
        handling=tuple(_times(errand, people) for errand, people in errands.items()),
        office=counted(OfficeCount, {OfficeCount.CANCELLED: 3, OfficeCount.HELD: 1}),
        readers=(ReaderUse("", READER, 131, 4, 7, 0.42),),
        answers={
            SurveyQuestion.USEFUL: {SurveyAnswer.YES: 41, SurveyAnswer.SO_SO: 6, SurveyAnswer.NO: 2},
            SurveyQuestion.CLEAR: {SurveyAnswer.YES: 38, SurveyAnswer.SO_SO: 9, SurveyAnswer.NO: 1},
            SurveyQuestion.FOUND: {SurveyAnswer.YES: 20, SurveyAnswer.SO_SO: 14, SurveyAnswer.NO: 12},
        },
    )


def with_waiting(report: Report) -> Report:
    waiting = tuple(Times(errand, 20, 700 + 60 * place, 1500) for place, errand in enumerate(TicketErrand))
    fates = dict(zip(TicketFate, (96, 3, 2, 4, 7, 5), strict=True))
    return replace(report, waiting=waiting, tickets=fates)


def _times(errand: Errand, people: Count) -> Times:
    median, nine_in_ten = SECONDS.get(errand.value, (95, 240))
    return Times(errand, people, median, nine_in_ten)
