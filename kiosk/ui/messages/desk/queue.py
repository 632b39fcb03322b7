"""The queue of tickets at the desk."""

from enum import Enum
from typing import assert_never

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.domain.desk.events import TicketAct, TicketPressed
from kiosk.domain.desk.state import TicketQueueView
from kiosk.domain.office.tickets import (
    NobodyWaits,
    NotPossible,
    QueueUnanswered,
    StillCalled,
    Ticket,
    TicketChanged,
    TicketState,
)
from kiosk.ui.messages import say
from kiosk.ui.messages.errands.tickets import counter_name, name_of


class QueueTexts(Enum):
    WAITING = QT_TRANSLATE_NOOP("QueueTexts", "お待ちの方 {people}人")
    UNKNOWN = QT_TRANSLATE_NOOP("QueueTexts", "お待ちの方を調べています")
    LINE = QT_TRANSLATE_NOOP("QueueTexts", "{number}  {errand}  {minutes}分")
    NEXT = QT_TRANSLATE_NOOP("QueueTexts", "つぎの方を呼ぶ({number}番)")
    NEXT_NOBODY = QT_TRANSLATE_NOOP("QueueTexts", "つぎの方を呼ぶ")
    CALLED = QT_TRANSLATE_NOOP("QueueTexts", "{number}番の方を呼んでいます({errand})")
    CALLED_NOBODY = QT_TRANSLATE_NOOP("QueueTexts", "この窓口は、だれも呼んでいません")
    RECALL = QT_TRANSLATE_NOOP("QueueTexts", "もう一度呼ぶ")
    NO_SHOW = QT_TRANSLATE_NOOP("QueueTexts", "おいでにならない")
    DONE = QT_TRANSLATE_NOOP("QueueTexts", "終わりました")
    DONE_OF = QT_TRANSLATE_NOOP("QueueTexts", "{number}番 終わりました")
    RECALL_OF = QT_TRANSLATE_NOOP("QueueTexts", "{number}番 もう一度呼ぶ")
    NO_SHOW_OF = QT_TRANSLATE_NOOP("QueueTexts", "{number}番 おいでにならない")
    TAKE_OF = QT_TRANSLATE_NOOP("QueueTexts", "{number}番 この窓口で引き受ける")
    UNDO = QT_TRANSLATE_NOOP("QueueTexts", "取り消す")
    UNDO_OF = QT_TRANSLATE_NOOP("QueueTexts", "{number}番 いまのを取り消す")
    OTHERS = QT_TRANSLATE_NOOP("QueueTexts", "ほかの番号を呼ぶ")
    OTHERS_PRESS = QT_TRANSLATE_NOOP("QueueTexts", "番号を選んでください")
    OTHER_MISSED = QT_TRANSLATE_NOOP("QueueTexts", "{number}番  おいでにならなかった")
    OTHER_CALLED = QT_TRANSLATE_NOOP("QueueTexts", "{number}番  {counter}が呼んでいる")
    IS_CALLED = QT_TRANSLATE_NOOP("QueueTexts", "{number}番の方を呼びました。")
    IS_RECALLED = QT_TRANSLATE_NOOP("QueueTexts", "{number}番の方を、もう一度呼びました。")
    IS_DONE = QT_TRANSLATE_NOOP("QueueTexts", "{number}番の方は、終わりました。")
    IS_MISSED = QT_TRANSLATE_NOOP("QueueTexts", "{number}番の方は、おいでになりませんでした。")
    IS_UNDONE = QT_TRANSLATE_NOOP("QueueTexts", "{number}番の方を、押す前にもどしました。")
    NOW_WAITING = QT_TRANSLATE_NOOP("QueueTexts", "{number}番の方は、お待ちです。何もしていません。")
    NOW_CALLED = QT_TRANSLATE_NOOP("QueueTexts", "{number}番の方は、{counter}が呼んでいます。何もしていません。")
    NOW_ENDED = QT_TRANSLATE_NOOP("QueueTexts", "{number}番の方は、もう終わっています。何もしていません。")
    NOW_MISSED = QT_TRANSLATE_NOOP("QueueTexts", "{number}番の方は、おいでになりませんでした。何もしていません。")
    NOBODY = QT_TRANSLATE_NOOP("QueueTexts", "お待ちの方はいません。")
    STILL = QT_TRANSLATE_NOOP(
        "QueueTexts", "{number}番の方がまだ終わっていません。先に「終わりました」を押してください。"
    )
    NOT_THERE = QT_TRANSLATE_NOOP("QueueTexts", "{number}番は、今日の番号ではありません。何もしていません。")
    UNANSWERED = QT_TRANSLATE_NOOP(
        "QueueTexts", "記録の装置が答えません。{number}番の方は、そのままです。もう一度押してください。"
    )


_PRESSES = {
    TicketAct.NEXT: QueueTexts.NEXT,
    TicketAct.RECALL: QueueTexts.RECALL_OF,
    TicketAct.NO_SHOW: QueueTexts.NO_SHOW_OF,
    TicketAct.DONE: QueueTexts.DONE_OF,
    TicketAct.TAKE: QueueTexts.TAKE_OF,
    TicketAct.UNDO: QueueTexts.UNDO_OF,
}
_CAME_TO = {
    (TicketState.WAITING, TicketState.CALLED): QueueTexts.IS_CALLED,
    (TicketState.CALLED, TicketState.CALLED): QueueTexts.IS_RECALLED,
    (TicketState.NO_SHOW, TicketState.CALLED): QueueTexts.IS_RECALLED,
    (TicketState.CALLED, TicketState.SERVED): QueueTexts.IS_DONE,
    (TicketState.CALLED, TicketState.NO_SHOW): QueueTexts.IS_MISSED,
}
_STANDS = {
    TicketState.WAITING: QueueTexts.NOW_WAITING,
    TicketState.CALLED: QueueTexts.NOW_CALLED,
    TicketState.NO_SHOW: QueueTexts.NOW_MISSED,
}


def press_of(act: TicketAct, ticket: Ticket) -> str:
    """What pressing does, and to whom."""
    return say(_PRESSES[act], number=ticket.number)


def answer_of(line: TicketQueueView) -> str:
    """What the last press came to, and of which number."""
    if line.pressed is None:
        return ""
    number = line.pressed.seen.number
    match line.answer:
        case None:
            return ""
        case TicketChanged(ticket, before):
            return say(_came_to(line.pressed, before.state, ticket.state), number=ticket.number)
        case NobodyWaits():
            return say(QueueTexts.NOBODY)
        case StillCalled(ticket):
            return say(QueueTexts.STILL, number=ticket.number)
        case NotPossible(now):
            return _stands(number, now)
        case QueueUnanswered():
            return say(QueueTexts.UNANSWERED, number=number)
        case _:
            assert_never(line.answer)


def _stands(number: int, now: Ticket | None) -> str:
    """How the ticket stands that was seen otherwise."""
    if now is None:
        return say(QueueTexts.NOT_THERE, number=number)
    form = _STANDS.get(now.state, QueueTexts.NOW_ENDED)
    return say(form, number=number, counter=counter_name(now.counter))


def _came_to(pressed: TicketPressed, before: TicketState, now: TicketState) -> QueueTexts:
    return QueueTexts.IS_UNDONE if pressed.act is TicketAct.UNDO else _CAME_TO[before, now]


def other_line(ticket: Ticket) -> str:
    """Of one that can be called besides the next."""
    if ticket.state is TicketState.NO_SHOW:
        return say(QueueTexts.OTHER_MISSED, number=ticket.number)
    return say(QueueTexts.OTHER_CALLED, number=ticket.number, counter=counter_name(ticket.counter))


def called_line(ticket: Ticket) -> str:
    return say(QueueTexts.CALLED, number=ticket.number, errand=name_of(ticket.errand))
