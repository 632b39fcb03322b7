"""The queue of tickets at the desk."""

from enum import Enum
from typing import assert_never

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.domain.tickets import Answer, Changed, NobodyWaits, NotPossible, StillCalled, Ticket, Unanswered
from kiosk.ui.messages import say
from kiosk.ui.messages.tickets import name_of


class QueueTexts(Enum):
    WAITING = QT_TRANSLATE_NOOP("QueueTexts", "お待ちの方 {people}人")
    UNKNOWN = QT_TRANSLATE_NOOP("QueueTexts", "お待ちの方を調べています")
    LINE = QT_TRANSLATE_NOOP("QueueTexts", "{number}  {errand}  {minutes}分")
    MORE = QT_TRANSLATE_NOOP("QueueTexts", "ほか {people}人")
    NEXT = QT_TRANSLATE_NOOP("QueueTexts", "つぎの方を呼ぶ({number}番)")
    NEXT_NOBODY = QT_TRANSLATE_NOOP("QueueTexts", "つぎの方を呼ぶ")
    CALLED = QT_TRANSLATE_NOOP("QueueTexts", "{number}番の方を呼んでいます({errand})")
    RECALL = QT_TRANSLATE_NOOP("QueueTexts", "もう一度呼ぶ")
    NO_SHOW = QT_TRANSLATE_NOOP("QueueTexts", "おいでにならない")
    DONE = QT_TRANSLATE_NOOP("QueueTexts", "終わりました")
    NOBODY = QT_TRANSLATE_NOOP("QueueTexts", "お待ちの方はいません。")
    STILL = QT_TRANSLATE_NOOP(
        "QueueTexts", "{number}番の方がまだ終わっていません。先に「終わりました」を押してください。"
    )
    NOT_POSSIBLE = QT_TRANSLATE_NOOP("QueueTexts", "ほかの窓口が先に押しました。表示を見て、もう一度押してください。")
    UNANSWERED = QT_TRANSLATE_NOOP("QueueTexts", "記録の装置が答えません。もう一度押してください。")


def answer_of(answer: Answer | None) -> str:
    match answer:
        case None | Changed():
            return ""
        case NobodyWaits():
            return say(QueueTexts.NOBODY)
        case StillCalled(ticket):
            return say(QueueTexts.STILL, number=ticket.number)
        case NotPossible():
            return say(QueueTexts.NOT_POSSIBLE)
        case Unanswered():
            return say(QueueTexts.UNANSWERED)
        case _:
            assert_never(answer)


def called_line(ticket: Ticket) -> str:
    return say(QueueTexts.CALLED, number=ticket.number, errand=name_of(ticket.errand))
