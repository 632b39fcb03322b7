"""Records found by a ticket's number: where it was called, and that the rest is inferred."""

from datetime import date, time
from typing import assert_never

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.domain.office.ticket_records import AtCounter, NotAtCounter, Uncalled
from kiosk.domain.values.times import at
from kiosk.ui.messages import DeskText, say
from kiosk.ui.messages.errands.tickets import counter_name
from kiosk.ui.messages.frame.moments import DateFormats, shown


class TicketRecords(DeskText):
    WHILE = QT_TRANSLATE_NOOP("TicketRecords", "{since}〜{until}")
    SINCE = QT_TRANSLATE_NOOP("TicketRecords", "{since}から")
    FOUND = QT_TRANSLATE_NOOP(
        "TicketRecords",
        "{day}の整理券{number}番が{counter}に呼ばれていた間({times})の記録です。同じ方のものとは限りません。",
    )
    NOTHING = QT_TRANSLATE_NOOP(
        "TicketRecords",
        "{day}の整理券{number}番が{counter}に呼ばれていた間({times})に、そこでできた記録はありません。",
    )
    NO_TICKET = QT_TRANSLATE_NOOP(
        "TicketRecords", "{day}の整理券に、{number}番はありません。「この日から」に、整理券の日付を入れてください。"
    )
    NEVER = QT_TRANSLATE_NOOP(
        "TicketRecords", "{day}の整理券{number}番は、窓口に呼ばれていません。マイキーIDか、カードでさがしてください。"
    )
    NO_SHOW = QT_TRANSLATE_NOOP(
        "TicketRecords",
        "{day}の整理券{number}番の方は、呼ばれたときにおいでになりませんでした。マイキーIDか、カードでさがしてください。",
    )


_UNCALLED = {
    Uncalled.NO_TICKET: TicketRecords.NO_TICKET,
    Uncalled.NEVER: TicketRecords.NEVER,
    Uncalled.NO_SHOW: TicketRecords.NO_SHOW,
}


def of_ticket(ticket: AtCounter | NotAtCounter, *, found: bool) -> str:
    match ticket:
        case AtCounter(day, number, counter):
            text = TicketRecords.FOUND if found else TicketRecords.NOTHING
            return say(text, day=_day(day), number=number, counter=counter_name(counter), times=_times(ticket))
        case NotAtCounter(day, number, why):
            return say(_UNCALLED[why], day=_day(day), number=number)
        case _:
            assert_never(ticket)


def _day(day: date) -> str:
    return shown(DateFormats.DAY, at(day, time()))


def _times(ticket: AtCounter) -> str:
    since = shown(DateFormats.TIME, ticket.since)
    if ticket.until is None:
        return say(TicketRecords.SINCE, since=since)
    return say(TicketRecords.WHILE, since=since, until=shown(DateFormats.TIME, ticket.until))
