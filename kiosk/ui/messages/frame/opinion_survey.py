"""The three questions at the end, as a city's page words them, and their answers."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.domain.report.opinion_survey import SurveyAnswer, SurveyQuestion
from kiosk.ui.messages import CitizenText, say


class SurveyTexts(CitizenText):
    INVITES = QT_TRANSLATE_NOOP(
        "SurveyTexts", "手続きを終えた方へ。よろしければ、お答えください。\nどなたのお答えかは、残りません。"
    )
    THANKS = QT_TRANSLATE_NOOP("SurveyTexts", "お答えいただき、ありがとうございました。")
    USEFUL = QT_TRANSLATE_NOOP("SurveyTexts", "案内の内容は参考になりましたか?")
    CLEAR = QT_TRANSLATE_NOOP("SurveyTexts", "案内の内容はわかりやすかったですか?")
    FOUND = QT_TRANSLATE_NOOP("SurveyTexts", "この窓口は見つけやすかったですか?")
    YES = QT_TRANSLATE_NOOP("SurveyTexts", "はい")
    SO_SO = QT_TRANSLATE_NOOP("SurveyTexts", "ふつう")
    NO = QT_TRANSLATE_NOOP("SurveyTexts", "いいえ")
    CHOSEN = QT_TRANSLATE_NOOP("SurveyTexts", "✓ {answer}")


def question_of(question: SurveyQuestion) -> str:
    return say(SurveyTexts[question.name])


def answer_of(answer: SurveyAnswer) -> str:
    return say(SurveyTexts[answer.name])
