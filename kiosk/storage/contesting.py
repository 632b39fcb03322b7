"""Accounts that somebody else has: asking for one is kept in the desk's log, without the account, and limited."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.domain.contesting import MOST, WITHIN, AccountTaken, free_again
from kiosk.domain.desk_log import Deed, DeskEvent
from kiosk.domain.finding import RecordKind, reference_of
from kiosk.domain.times import in_register
from kiosk.storage.desk_log import add_event, hold_log
from kiosk.storage.desk_tables import DeskEventRow
from kiosk.storage.holders import Book


def asked_free_again(unit: Session, counter: str, now: datetime) -> datetime | None:
    """From when links can be made again at this counter; None: now."""
    query = (
        select(DeskEventRow.at)
        .where(
            DeskEventRow.action == Deed.ASK_ACCOUNT.value,
            DeskEventRow.counter == counter,
            DeskEventRow.at > in_register(now - WITHIN),
        )
        .order_by(DeskEventRow.number.desc())
        .limit(MOST)
    )
    return free_again(unit.scalars(query), now)


def keep_asked(book: Book, unit: Session, taken: AccountTaken, now: datetime) -> None:
    hold_log(unit)
    about = reference_of(RecordKind.LINK, taken.link)
    add_event(book.keys, unit, DeskEvent(now, None, Deed.ASK_ACCOUNT, about, book.counter.name))
