"""The three questions at the end, as a city's page words them, and their answers."""

from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.domain.report.survey import Answer, Question
from kiosk.ui.messages import say


class Survey(Enum):
    INVITES = QT_TRANSLATE_NOOP(
        "Survey", "手続きを終えた方へ。よろしければ、お答えください。\nどなたのお答えかは、残りません。"
    )
    THANKS = QT_TRANSLATE_NOOP("Survey", "お答えいただき、ありがとうございました。")
    USEFUL = QT_TRANSLATE_NOOP("Survey", "案内の内容は参考になりましたか?")
    CLEAR = QT_TRANSLATE_NOOP("Survey", "案内の内容はわかりやすかったですか?")
    FOUND = QT_TRANSLATE_NOOP("Survey", "この窓口は見つけやすかったですか?")
    YES = QT_TRANSLATE_NOOP("Survey", "はい")
    SO_SO = QT_TRANSLATE_NOOP("Survey", "ふつう")
    NO = QT_TRANSLATE_NOOP("Survey", "いいえ")
    CHOSEN = QT_TRANSLATE_NOOP("Survey", "✓ {answer}")


def question_of(question: Question) -> str:
    return say(Survey[question.name])


def answer_of(answer: Answer) -> str:
    return say(Survey[answer.name])
