"""Accounts and MyKey IDs that somebody else has: asking is kept in the desk's log, without them, and limited."""

from datetime import datetime
from typing import assert_never

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from kiosk.domain.office.record_queries import RecordKind, reference_of
from kiosk.domain.records.contested_accounts import MOST, WITHIN, AccountTaken, MyKeyTaken, free_again
from kiosk.domain.records.record_signing import Fact
from kiosk.domain.staff.desk_log import AuditAction, AuditEvent
from kiosk.domain.values.times import in_register
from kiosk.storage.ledger.plain_rows import table_of
from kiosk.storage.records.holders import RegisterContext
from kiosk.storage.schema.desk_tables import DeskEventRow
from kiosk.storage.staff.desk_log import add_event, hold_log

_EVENT = table_of(DeskEventRow)
ASKED_OFTEN = (
    select(func.count() >= MOST)
    .where(
        _EVENT.c.action == bindparam("asked"),
        _EVENT.c.counter == bindparam("counter"),
        _EVENT.c.at > bindparam("since"),
    )
    .scalar_subquery()
    .label("asked_often")
)
"""Within another question: whether `asked_free_again` may have something to tell."""


def asked_how(counter: str, audit_action: AuditAction, now: datetime) -> dict[str, Fact]:
    """What `ASKED_OFTEN` is asked with."""
    return {"asked": audit_action.value, "counter": counter, "since": in_register(now - WITHIN)}


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
