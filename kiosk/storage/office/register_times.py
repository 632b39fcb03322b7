"""What the register knows of the time."""

from datetime import date, datetime

from sqlalchemy import Engine, Select, func, select
from sqlalchemy.orm import Session

from kiosk.domain.machine.clock_rules import (
    ClockAcceptance,
    ClockVerdict,
    RegisterTimes,
    believed_until,
)
from kiosk.domain.office.record_marks import RecordMark
from kiosk.domain.office.record_queries import RecordKind
from kiosk.domain.staff.clerks import Action
from kiosk.storage.core.engine import READS
from kiosk.storage.core.errors import DAMAGED, StorageError, decoded
from kiosk.storage.records.amendments import marked
from kiosk.storage.schema.desk_tables import DeskEventRow
from kiosk.storage.schema.tables import LinkRow, ReservationRow

MADE_AT = {RecordKind.RESERVATION: ReservationRow.recorded_at, RecordKind.LINK: LinkRow.entered_at}
NUMBER = {RecordKind.RESERVATION: ReservationRow.id, RecordKind.LINK: LinkRow.id}


def register_times(engine: Engine, released: date) -> RegisterTimes:
    """Raises StorageError."""
    try:
        with Session(engine.execution_options(**{READS: True})) as unit:
            vouched = _said(unit, ClockVerdict.RIGHT)
            newest = max(filter(None, (_newest(unit, kind) for kind in RecordKind)), default=None)
            since = 0 if vouched is None else vouched.line
            believed = believed_until(released, newest, None if vouched is None else vouched.at)
            logged = select(func.max(DeskEventRow.at)).where(DeskEventRow.number > since, DeskEventRow.at <= believed)
            said = [one for one in (vouched, _said(unit, ClockVerdict.WRONG)) if one is not None]
            return RegisterTimes(
                newest,
                unit.scalar(logged),
                vouched.at if vouched is not None else None,
                max(said, key=_line, default=None),
            )
    except DAMAGED as error:
        raise unreadable(error) from None


def _newest(unit: Session, kind: RecordKind) -> datetime | None:
    moment = MADE_AT[kind]
    dated: Select[datetime] = select(moment).where(NUMBER[kind].not_in(marked(kind, RecordMark.CLOCK)))
    return unit.scalar(dated.order_by(moment.desc()).limit(1))


def _said(unit: Session, verdict: ClockVerdict) -> ClockAcceptance | None:
    """The last line of the log that says this of the clock."""
    lines = select(DeskEventRow).where(
        DeskEventRow.action == Action.ACCEPT_CLOCK.value,
        DeskEventRow.denial.is_(None),
        DeskEventRow.about.startswith(f"{verdict} ", autoescape=True),
    )
    row = unit.scalar(lines.order_by(DeskEventRow.number.desc()).limit(1))
    return None if row is None else ClockAcceptance(decoded(ClockVerdict, verdict), row.at, row.number, row.clerk)


def _line(said: ClockAcceptance) -> int:
    return said.line


def unreadable(error: Exception) -> StorageError:
    return StorageError(
        f"The times of the register cannot be read ({type(error).__name__}). "
        "Look with `kiosk records verify`, and ask the supplier."
    )
