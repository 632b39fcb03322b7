"""Accounts and MyKey IDs that somebody else has: asking is kept in the desk's log, without them, and limited."""

from datetime import datetime
from typing import assert_never

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.domain.office.record_queries import RecordKind, reference_of
from kiosk.domain.records.contested_accounts import MOST, WITHIN, AccountTaken, MyKeyTaken, free_again
from kiosk.domain.staff.desk_log import AuditAction, AuditEvent
from kiosk.domain.values.times import in_register
from kiosk.storage.records.holders import RegisterContext
from kiosk.storage.schema.desk_tables import DeskEventRow
from kiosk.storage.staff.desk_log import add_event, hold_log


def asked_free_again(unit: Session, counter: str, audit_action: AuditAction, now: datetime) -> datetime | None:
    """From when it can be asked for this again at this counter; None: now."""
    query = (
        select(DeskEventRow.at)
        .where(
            DeskEventRow.action == audit_action.value,
            DeskEventRow.counter == counter,
            DeskEventRow.at > in_register(now - WITHIN),
        )
        .order_by(DeskEventRow.number.desc())
        .limit(MOST)
    )
    return free_again(unit.scalars(query), now)


def keep_asked(context: RegisterContext, unit: Session, taken: AccountTaken | MyKeyTaken, now: datetime) -> None:
    hold_log(unit)
    match taken:
        case AccountTaken(link):
            audit_action, about = AuditAction.ASK_ACCOUNT, reference_of(RecordKind.LINK, link)
        case MyKeyTaken():
            audit_action, about = AuditAction.ASK_MYKEY, ""
        case _:
            assert_never(taken)
    add_event(context.keys, unit, AuditEvent(now, None, audit_action, about, context.counter.name))
