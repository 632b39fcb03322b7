"""Accounts and MyKey IDs that somebody else has: asking is kept in the desk's log, without them, and limited."""

from datetime import datetime
from typing import assert_never

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.domain.office.finding import RecordKind, reference_of
from kiosk.domain.records.contesting import MOST, WITHIN, AccountTaken, MyKeyTaken, free_again
from kiosk.domain.staff.desk_log import Deed, DeskEvent
from kiosk.domain.values.times import in_register
from kiosk.storage.records.holders import Book
from kiosk.storage.schema.desk_tables import DeskEventRow
from kiosk.storage.staff.desk_log import add_event, hold_log


def asked_free_again(unit: Session, counter: str, deed: Deed, now: datetime) -> datetime | None:
    """From when it can be asked for this again at this counter; None: now."""
    query = (
        select(DeskEventRow.at)
        .where(
            DeskEventRow.action == deed.value,
            DeskEventRow.counter == counter,
            DeskEventRow.at > in_register(now - WITHIN),
        )
        .order_by(DeskEventRow.number.desc())
        .limit(MOST)
    )
    return free_again(unit.scalars(query), now)


def keep_asked(book: Book, unit: Session, taken: AccountTaken | MyKeyTaken, now: datetime) -> None:
    hold_log(unit)
    match taken:
        case AccountTaken(link):
            deed, about = Deed.ASK_ACCOUNT, reference_of(RecordKind.LINK, link)
        case MyKeyTaken():
            deed, about = Deed.ASK_MYKEY, ""
        case _:
            assert_never(taken)
    add_event(book.keys, unit, DeskEvent(now, None, deed, about, book.counter.name))
