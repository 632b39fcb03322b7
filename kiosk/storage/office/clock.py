"""What the register knows of the time, and what an administrator says of the machine's clock."""

import logging
from collections.abc import Iterable
from datetime import datetime
from functools import partial

from sqlalchemy import Engine, select, union
from sqlalchemy.orm import Session

from kiosk.domain.machine.clock_rules import (
    SLACK,
    ClockAccepted,
    ClockAnswer,
    ClockVerdict,
)
from kiosk.domain.office.record_marks import RecordMark
from kiosk.domain.office.record_queries import RecordKind
from kiosk.domain.ports import Clock
from kiosk.domain.staff.account_answers import Denied
from kiosk.domain.staff.clerks import Action, Clerk, Owner
from kiosk.storage.core.engine import READS
from kiosk.storage.core.errors import DAMAGED
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.office.register_times import MADE_AT, NUMBER, unreadable
from kiosk.storage.records.amendments import Misdated, mark_misdated, marked, record_of
from kiosk.storage.schema.amendment_tables import AmendmentRow
from kiosk.storage.schema.tables import LinkRow, ReservationRow
from kiosk.storage.staff.account_changes import denied
from kiosk.storage.staff.accounts import DeskUnit, login_by
from kiosk.storage.staff.desk_unit_of_work import DeskWork

log = logging.getLogger(__name__)


class SqlClockBook:
    """Implements `domain.ports.ClockBook` for one counter."""

    def __init__(self, engine: Engine, keys: RegisterKeys, counter: str, clock: Clock) -> None:
        self._work = DeskWork(engine, keys, counter, clock)

    def accept(self, by: Clerk | Owner, verdict: ClockVerdict) -> ClockAnswer:
        return self._work.write(partial(_accept, by, verdict))


def _accept(by: Clerk | Owner, verdict: ClockVerdict, desk: DeskUnit) -> ClockAccepted | Denied:
    if isinstance(by, Clerk) and (no := denied(desk, by, Action.ACCEPT_CLOCK, verdict)) is not None:
        return no
    found: list[ReservationRow | LinkRow] = []
    if verdict is ClockVerdict.RIGHT:
        found = [row for kind in RecordKind for row in _later(desk.unit, kind, desk.now + SLACK)]
        for row in found:
            mark_misdated(desk.keys, desk.unit, row, Misdated(desk.now, login_by(by), desk.counter))
    desk.note_by(by, Action.ACCEPT_CLOCK, f"{verdict} {len(found)} records")
    return ClockAccepted(verdict, len(found))


def _later(unit: Session, kind: RecordKind, than: datetime) -> Iterable[ReservationRow | LinkRow]:
    """What was recorded, or changed, with a later time, and is not marked yet."""
    changed = select(AmendmentRow.record_id).where(AmendmentRow.kind == kind.value, AmendmentRow.at > than)
    made = select(NUMBER[kind]).where(MADE_AT[kind] > than)
    numbers = set(unit.scalars(union(made, changed))) - set(unit.scalars(marked(kind, RecordMark.CLOCK)))
    found = (record_of(unit, kind, number) for number in sorted(numbers))
    return [row for row in found if row is not None]


def later_than(engine: Engine, moment: datetime) -> int:
    """How many records would be marked if the clock were said to be right. Raises StorageError."""
    try:
        with Session(engine.execution_options(**{READS: True})) as unit:
            return sum(len(list(_later(unit, kind, moment + SLACK))) for kind in RecordKind)
    except DAMAGED as error:
        raise unreadable(error) from None
