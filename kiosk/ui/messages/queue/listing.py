"""The list of who waits at the desk, and the day's tally beside it."""

from datetime import datetime, timedelta

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.domain.desk.state import TicketQueueView
from kiosk.domain.office.queue.waits import QueueTally
from kiosk.domain.office.tickets import Ticket, TicketErrand, TicketState
from kiosk.ui.messages import DeskText, say
from kiosk.ui.messages.errands.tickets import counter_name, name_of
from kiosk.ui.messages.frame.moments import DateFormats, shown


class QueueListTexts(DeskText):
    ROOM = QT_TRANSLATE_NOOP("QueueListTexts", "お待ち")
    ROOM_WAITING = QT_TRANSLATE_NOOP("QueueListTexts", "お待ち {people}")
    WAITING = QT_TRANSLATE_NOOP("QueueListTexts", "お待ちの方 {people}人")
    WAITING_FOR = QT_TRANSLATE_NOOP("QueueListTexts", "お待ちの方 {people}人、うち{errand} {count}人")
    UNKNOWN = QT_TRANSLATE_NOOP("QueueListTexts", "お待ちの方を調べています")
    TALLY = QT_TRANSLATE_NOOP("QueueListTexts", "終わり{served}、不在{missed}、平均 待ち{wait}、手続き{handling}")
    NOT_YET = QT_TRANSLATE_NOOP("QueueListTexts", "まだ")
    LINE = QT_TRANSLATE_NOOP("QueueListTexts", "{number}番  {errand}  {minutes}分  {note}")
    NUMBER = QT_TRANSLATE_NOOP("QueueListTexts", "番号")
    A_NUMBER = QT_TRANSLATE_NOOP("QueueListTexts", "{number}番")
    STATE = QT_TRANSLATE_NOOP("QueueListTexts", "ようす")
    WAITS = QT_TRANSLATE_NOOP("QueueListTexts", "お待ち")
    WAITS_FOR = QT_TRANSLATE_NOOP("QueueListTexts", "{counter}へ")
    MISSED = QT_TRANSLATE_NOOP("QueueListTexts", "不在")
    ERRAND = QT_TRANSLATE_NOOP("QueueListTexts", "ご用件")
    ALL_ERRANDS = QT_TRANSLATE_NOOP("QueueListTexts", "呼ぶご用件:すべて")
    ONE_ERRAND = QT_TRANSLATE_NOOP("QueueListTexts", "呼ぶご用件:{errand}だけ")
    WAITED = QT_TRANSLATE_NOOP("QueueListTexts", "待ち")
    MINUTES = QT_TRANSLATE_NOOP("QueueListTexts", "{minutes}分")
    EXPECTED = QT_TRANSLATE_NOOP("QueueListTexts", "あと約")
    SOON = QT_TRANSLATE_NOOP("QueueListTexts", "すぐ")
    NOTE = QT_TRANSLATE_NOOP("QueueListTexts", "ひとこと")
    NOBODY = QT_TRANSLATE_NOOP(
        "QueueListTexts", "お待ちの方はいません。整理券を取った方が、ここに出ます。整理券は、お客さまの画面で取れます。"
    )
    NOBODY_FOR = QT_TRANSLATE_NOOP(
        "QueueListTexts", "{errand}の方はいません。上の「呼ぶご用件」を「すべて」にすると、ほかの方が出ます。"
    )
    NOT_USED = QT_TRANSLATE_NOOP(
        "QueueListTexts", "この窓口では、整理券を使っていません。使うときは、機械の係に設定を頼んでください。"
    )
    CHOOSE = QT_TRANSLATE_NOOP("QueueListTexts", "左の一覧で番号を選んでください。")
    CHOSEN = QT_TRANSLATE_NOOP("QueueListTexts", "{number}番 {errand} {moment}受付")
    REASON = QT_TRANSLATE_NOOP("QueueListTexts", "先に呼ぶ理由")
    CHOOSE_REASON = QT_TRANSLATE_NOOP("QueueListTexts", "先に呼ぶ理由を選ぶ")
    TARGET = QT_TRANSLATE_NOOP("QueueListTexts", "引き継ぎ先")
    CHOOSE_TARGET = QT_TRANSLATE_NOOP("QueueListTexts", "引き継ぎ先を選ぶ")
    NOTE_FOR = QT_TRANSLATE_NOOP("QueueListTexts", "つぎの窓口へのひとこと({most}文字まで)")
    NO_PERSON = QT_TRANSLATE_NOOP("QueueListTexts", "お名前や番号は、書かないでください。")


_NOTHING = "—"


def title_of(view: TicketQueueView) -> str:
    if view.queue is None:
        return say(QueueListTexts.UNKNOWN)
    waiting = view.queue.waiting
    if view.errand is None:
        return say(QueueListTexts.WAITING, people=len(waiting))
    of_it = sum(ticket.errand is view.errand for ticket in waiting)
    return say(QueueListTexts.WAITING_FOR, people=len(waiting), errand=name_of(view.errand), count=of_it)


def tally_text(tally: QueueTally) -> str:
    """The day so far, in one line of one form."""
    wait, handling = (
        say(QueueListTexts.NOT_YET) if seconds is None else say(QueueListTexts.MINUTES, minutes=round(seconds / 60))
        for seconds in (tally.mean_wait, tally.mean_handling)
    )
    return say(QueueListTexts.TALLY, served=tally.served, missed=tally.missed, wait=wait, handling=handling)


def room_name(view: TicketQueueView) -> str:
    """With how many wait, wherever the clerk is."""
    people = 0 if view.queue is None else len(view.queue.waiting)
    return say(QueueListTexts.ROOM_WAITING, people=people) if people else say(QueueListTexts.ROOM)


def number_text(ticket: Ticket) -> str:
    return say(QueueListTexts.A_NUMBER, number=ticket.number)


def filter_name(errand: TicketErrand) -> str:
    return say(QueueListTexts.ONE_ERRAND, errand=name_of(errand))


def waiting_line(ticket: Ticket, now: datetime) -> str:
    minutes = _minutes(ticket, now)
    line = say(
        QueueListTexts.LINE, number=ticket.number, errand=name_of(ticket.errand), minutes=minutes, note=ticket.note
    )
    return line.rstrip()


def row_of(ticket: Ticket, now: datetime, expected: timedelta | None) -> tuple[str, ...]:
    """Its cells, in the order of the columns."""
    return (
        number_text(ticket),
        state_text(ticket),
        name_of(ticket.errand),
        say(QueueListTexts.MINUTES, minutes=_minutes(ticket, now)),
        _expected(expected),
        ticket.note,
    )


def state_text(ticket: Ticket) -> str:
    match ticket.state:
        case TicketState.WAITING if ticket.wanted:
            return say(QueueListTexts.WAITS_FOR, counter=counter_name(ticket.wanted))
        case TicketState.WAITING:
            return say(QueueListTexts.WAITS)
        case TicketState.CALLED:
            return counter_name(ticket.counter)
        case _:
            return say(QueueListTexts.MISSED)


def chosen_line(ticket: Ticket | None) -> str:
    if ticket is None:
        return say(QueueListTexts.CHOOSE)
    return say(
        QueueListTexts.CHOSEN,
        number=ticket.number,
        errand=name_of(ticket.errand),
        moment=shown(DateFormats.TIME, ticket.taken_at),
    )


def _minutes(ticket: Ticket, now: datetime) -> int:
    """In whole minutes by the clock on the wall, the same in every room; until now, or until it was called first."""
    if ticket.state is not TicketState.WAITING and ticket.waited is not None:
        return ticket.waited // 60
    minute = now.replace(second=0, microsecond=0)
    return max(0, int((minute - ticket.taken_at).total_seconds() // 60))


def _expected(wait: timedelta | None) -> str:
    if wait is None:
        return _NOTHING
    minutes = round(wait.total_seconds() / 60)
    return say(QueueListTexts.MINUTES, minutes=minutes) if minutes else say(QueueListTexts.SOON)
