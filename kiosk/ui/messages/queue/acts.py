"""What is pressed at the queue, and what came of it."""

from typing import assert_never

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.domain.desk.events import NextTurn, TicketAct, TicketPressed
from kiosk.domain.desk.state import TicketQueueView
from kiosk.domain.office.queue.notes import LONGEST_NOTE
from kiosk.domain.office.queue.turns import ToCounter
from kiosk.domain.office.tickets import (
    BadNote,
    NobodyWaits,
    NoteFault,
    NotPossible,
    QueueUnanswered,
    StillCalled,
    Ticket,
    TicketChanged,
    TicketErrand,
    TicketState,
    TurnReason,
)
from kiosk.ui.messages import DeskText, say
from kiosk.ui.messages.errands.tickets import counter_name, name_of


class QueueTexts(DeskText):
    NEXT = QT_TRANSLATE_NOOP("QueueTexts", "つぎの方を呼ぶ({number}番)")
    NEXT_AFTER = QT_TRANSLATE_NOOP("QueueTexts", "{here}番を終えて、{number}番を呼ぶ")
    NEXT_NOBODY = QT_TRANSLATE_NOOP("QueueTexts", "つぎの方を呼ぶ")
    CALLED = QT_TRANSLATE_NOOP("QueueTexts", "{number}番の方を呼んでいます({errand})")
    CALLED_NOTE = QT_TRANSLATE_NOOP("QueueTexts", "ひとこと:{note}")
    CALLED_NOBODY = QT_TRANSLATE_NOOP("QueueTexts", "この窓口は、だれも呼んでいません")
    RECALL = QT_TRANSLATE_NOOP("QueueTexts", "もう一度呼ぶ")
    NO_SHOW = QT_TRANSLATE_NOOP("QueueTexts", "おいでにならない")
    DONE = QT_TRANSLATE_NOOP("QueueTexts", "終わりました")
    CALL = QT_TRANSLATE_NOOP("QueueTexts", "先に呼ぶ")
    PUT_BACK = QT_TRANSLATE_NOOP("QueueTexts", "列にもどす")
    TRANSFER = QT_TRANSLATE_NOOP("QueueTexts", "引き継ぐ")
    ANNOTATE = QT_TRANSLATE_NOOP("QueueTexts", "ひとことを残す")
    DONE_OF = QT_TRANSLATE_NOOP("QueueTexts", "{number}番 終わりました")
    RECALL_OF = QT_TRANSLATE_NOOP("QueueTexts", "{number}番 もう一度呼ぶ")
    NO_SHOW_OF = QT_TRANSLATE_NOOP("QueueTexts", "{number}番 おいでにならない")
    TAKE_OF = QT_TRANSLATE_NOOP("QueueTexts", "{number}番 引き受ける")
    CALL_OF = QT_TRANSLATE_NOOP("QueueTexts", "{number}番 先に呼ぶ")
    PUT_BACK_OF = QT_TRANSLATE_NOOP("QueueTexts", "{number}番 列にもどす")
    TRANSFER_OF = QT_TRANSLATE_NOOP("QueueTexts", "{number}番 引き継ぐ")
    ANNOTATE_OF = QT_TRANSLATE_NOOP("QueueTexts", "{number}番 ひとことを残す")
    UNDO = QT_TRANSLATE_NOOP("QueueTexts", "取り消す")
    UNDO_OF = QT_TRANSLATE_NOOP("QueueTexts", "{number}番 いまのを取り消す")
    OTHERS = QT_TRANSLATE_NOOP("QueueTexts", "ほかの番号を呼ぶ")
    OTHERS_PRESS = QT_TRANSLATE_NOOP("QueueTexts", "番号を選んでください")
    OTHERS_NONE = QT_TRANSLATE_NOOP("QueueTexts", "ほかの番号はありません")
    OTHERS_LATER = QT_TRANSLATE_NOOP("QueueTexts", "いまの方が終わってから")
    OTHER_MISSED = QT_TRANSLATE_NOOP("QueueTexts", "{number}番  おいでにならなかった")
    OTHER_CALLED = QT_TRANSLATE_NOOP("QueueTexts", "{number}番  {counter}が呼んでいる")
    IS_CALLED = QT_TRANSLATE_NOOP("QueueTexts", "{number}番の方を呼びました。")
    IS_NEXT = QT_TRANSLATE_NOOP("QueueTexts", "{here}番の方を終えて、{number}番の方を呼びました。")
    IS_OUT_OF_TURN = QT_TRANSLATE_NOOP("QueueTexts", "{number}番の方を、先に呼びました({reason})。")
    IS_RECALLED = QT_TRANSLATE_NOOP("QueueTexts", "{number}番の方を、もう一度呼びました。")
    IS_DONE = QT_TRANSLATE_NOOP("QueueTexts", "{number}番の方は、終わりました。")
    IS_MISSED = QT_TRANSLATE_NOOP("QueueTexts", "{number}番の方は、おいでになりませんでした。")
    IS_PUT_BACK = QT_TRANSLATE_NOOP("QueueTexts", "{number}番の方は、もとの順番でお待ちです。")
    IS_PASSED_ON = QT_TRANSLATE_NOOP("QueueTexts", "{number}番の方を、{to}に引き継ぎました。もとの順番でお待ちです。")
    ERRAND = QT_TRANSLATE_NOOP("QueueTexts", "「{errand}」")
    IS_NOTED = QT_TRANSLATE_NOOP("QueueTexts", "{number}番の方に、ひとことを残しました。")
    IS_NOTE_GONE = QT_TRANSLATE_NOOP("QueueTexts", "{number}番の方のひとことを消しました。")
    IS_UNDONE = QT_TRANSLATE_NOOP("QueueTexts", "{number}番の方を、押す前にもどしました。")
    ARE_UNDONE = QT_TRANSLATE_NOOP("QueueTexts", "{here}番の方と{number}番の方を、押す前にもどしました。")
    NOW_WAITING = QT_TRANSLATE_NOOP("QueueTexts", "{number}番の方は、お待ちです。何もしていません。")
    NOW_CALLED = QT_TRANSLATE_NOOP("QueueTexts", "{number}番の方は、{counter}が呼んでいます。何もしていません。")
    NOW_ENDED = QT_TRANSLATE_NOOP("QueueTexts", "{number}番の方は、もう終わっています。何もしていません。")
    NOW_MISSED = QT_TRANSLATE_NOOP("QueueTexts", "{number}番の方は、おいでになりませんでした。何もしていません。")
    NOBODY = QT_TRANSLATE_NOOP("QueueTexts", "お待ちの方はいません。")
    STILL = QT_TRANSLATE_NOOP(
        "QueueTexts", "{number}番の方がまだ終わっていません。先に「終わりました」を押してください。"
    )
    NOT_THERE = QT_TRANSLATE_NOOP("QueueTexts", "{number}番は、今日の番号ではありません。何もしていません。")
    NOTE_LONG = QT_TRANSLATE_NOOP(
        "QueueTexts", "{number}番のひとことは、残していません。{most}文字までにしてください。"
    )
    NOTE_CONTROL = QT_TRANSLATE_NOOP(
        "QueueTexts", "{number}番のひとことは、残していません。見えない文字があります。打ち直してください。"
    )
    NOTE_NUMBER = QT_TRANSLATE_NOOP(
        "QueueTexts",
        "{number}番のひとことは、残していません。4つ以上続く数字、電話番号、マイキーID、メールアドレスは書けません。",
    )
    UNANSWERED = QT_TRANSLATE_NOOP(
        "QueueTexts", "記録の装置が答えません。{number}番の方は、そのままです。もう一度押してください。"
    )


class TurnReasons(DeskText):
    """Why somebody is called out of turn."""

    FRAIL = QT_TRANSLATE_NOOP("TurnReasons", "体の不自由な方・お年寄り")
    CHILD = QT_TRANSLATE_NOOP("TurnReasons", "お子さま連れ")
    CONTINUED = QT_TRANSLATE_NOOP("TurnReasons", "前の手続きの続き")
    OTHER = QT_TRANSLATE_NOOP("TurnReasons", "そのほか")


_PRESSES = {
    TicketAct.NEXT: QueueTexts.NEXT,
    TicketAct.CALL: QueueTexts.CALL_OF,
    TicketAct.PUT_BACK: QueueTexts.PUT_BACK_OF,
    TicketAct.TRANSFER: QueueTexts.TRANSFER_OF,
    TicketAct.ANNOTATE: QueueTexts.ANNOTATE_OF,
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
    (TicketState.CALLED, TicketState.WAITING): QueueTexts.IS_PUT_BACK,
    (TicketState.NO_SHOW, TicketState.WAITING): QueueTexts.IS_PUT_BACK,
}
_STANDS = {
    TicketState.WAITING: QueueTexts.NOW_WAITING,
    TicketState.CALLED: QueueTexts.NOW_CALLED,
    TicketState.NO_SHOW: QueueTexts.NOW_MISSED,
}
_BAD_NOTES = {
    NoteFault.LONG: QueueTexts.NOTE_LONG,
    NoteFault.CONTROL: QueueTexts.NOTE_CONTROL,
    NoteFault.NUMBER: QueueTexts.NOTE_NUMBER,
}


def press_of(pressed: TicketPressed) -> str:
    """What pressing does, and to whom."""
    match pressed:
        case TicketPressed(TicketAct.NEXT, seen, NextTurn(here=Ticket() as here)):
            return say(QueueTexts.NEXT_AFTER, here=here.number, number=seen.number)
        case TicketPressed(act, seen):
            return say(_PRESSES[act], number=seen.number)


def reason_name(reason: TurnReason) -> str:
    return say(TurnReasons[reason.name])


def target_name(to: TicketErrand | ToCounter) -> str:
    """Where to somebody is passed on."""
    return counter_name(to.name) if isinstance(to, ToCounter) else say(QueueTexts.ERRAND, errand=name_of(to))


def answer_of(line: TicketQueueView) -> str:
    """What the last press came to, and of which number."""
    if line.pressed is None:
        return ""
    number = line.pressed.seen.number
    match line.answer:
        case None:
            return ""
        case TicketChanged() as done:
            return _came_to(line.pressed, done)
        case NobodyWaits():
            return say(QueueTexts.NOBODY)
        case StillCalled(ticket):
            return say(QueueTexts.STILL, number=ticket.number)
        case NotPossible(now):
            return _stands(number, now)
        case BadNote(fault):
            return say(_BAD_NOTES[fault], number=number, most=LONGEST_NOTE)
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


def _came_to(pressed: TicketPressed, done: TicketChanged) -> str:
    number, now, before = done.ticket.number, done.ticket, done.before
    match pressed.detail:
        case _ if done.undoes:
            return _with_both(done, QueueTexts.IS_UNDONE, QueueTexts.ARE_UNDONE)
        case TurnReason() if now.out_of_turn is not None:
            return say(QueueTexts.IS_OUT_OF_TURN, number=number, reason=reason_name(now.out_of_turn))
        case (TicketErrand() | ToCounter()) as to:
            return say(QueueTexts.IS_PASSED_ON, number=number, to=target_name(to))
        case str() if pressed.act is TicketAct.ANNOTATE:
            return say(QueueTexts.IS_NOTED if now.note else QueueTexts.IS_NOTE_GONE, number=number)
        case _:
            return _with_both(done, _CAME_TO[before.state, now.state], QueueTexts.IS_NEXT)


def _with_both(done: TicketChanged, one: QueueTexts, both: QueueTexts) -> str:
    """Of one number, or of the two that one press has changed."""
    if done.ended is None:
        return say(one, number=done.ticket.number)
    return say(both, number=done.ticket.number, here=done.ended.ticket.number)


def other_line(ticket: Ticket) -> str:
    """Of one that can be called besides the next."""
    if ticket.state is TicketState.NO_SHOW:
        return say(QueueTexts.OTHER_MISSED, number=ticket.number)
    return say(QueueTexts.OTHER_CALLED, number=ticket.number, counter=counter_name(ticket.counter))


def called_line(ticket: Ticket) -> str:
    return say(QueueTexts.CALLED, number=ticket.number, errand=name_of(ticket.errand))


def note_line(ticket: Ticket) -> str:
    return say(QueueTexts.CALLED_NOTE, note=ticket.note) if ticket.note else ""
