"""What was done with the key, in the desk's log. A key is named there by its fingerprint."""

import re
from datetime import datetime

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from kiosk.domain.staff.clerks import Owner
from kiosk.domain.staff.desk_log import AuditAction
from kiosk.storage.core.engine import READS
from kiosk.storage.core.errors import DAMAGED, DamagedValue
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.ledger.unit_of_work import RegisterUnit
from kiosk.storage.opening.answers import unanswered
from kiosk.storage.schema.desk_tables import DeskEventRow
from kiosk.storage.staff.desk_log import add_event, event_by, follows, head_of, hold_log

_KEY = "key "
_NOTED = re.compile(rf"{_KEY}[A-Z]{{4}}-[A-Z]{{4}}-[A-Z]{{4}}")
_OF_KEYS = (AuditAction.PAPER_KEY, AuditAction.ROTATE_KEY, AuditAction.RECOVER_KEY)


def note_key(engine: Engine, keys: RegisterKeys, action: AuditAction, now: datetime, counter: str, by: Owner) -> None:
    """Raises StorageError."""
    try:
        with RegisterUnit(engine, keys) as unit:
            hold_log(unit)
            add_event(keys, unit, event_by(by, now, action, _about(keys), counter))
            unit.commit()
    except DAMAGED as error:
        raise unanswered(engine, error, "The desk's log could not be written") from None


def is_noted(engine: Engine, keys: RegisterKeys, action: AuditAction) -> bool:
    """Whether the newest such line is about the key of now. Raises StorageError."""
    newest = (
        select(DeskEventRow.about)
        .where(DeskEventRow.action == action.value)
        .order_by(DeskEventRow.number.desc())
        .limit(1)
    )
    try:
        with Session(engine.execution_options(**{READS: True})) as unit:
            return unit.scalar(newest) == _about(keys)
    except DAMAGED as error:
        raise unanswered(engine, error, "The desk's log cannot be read") from None


def noted_keys(engine: Engine) -> list[str]:
    """The fingerprints of the keys that were made, written on paper or brought back, the newest last.

    Raises StorageError.
    """
    lines = (
        select(DeskEventRow.about)
        .where(DeskEventRow.action.in_([action.value for action in _OF_KEYS]))
        .order_by(DeskEventRow.number)
    )
    try:
        with Session(engine.execution_options(**{READS: True})) as unit:
            return [about.removeprefix(_KEY) for about in unit.scalars(lines) if _NOTED.fullmatch(about)]
    except DAMAGED as error:
        raise unanswered(engine, error, "The desk's log cannot be read") from None


def was_begun(engine: Engine, keys: RegisterKeys) -> bool:
    """Whether the change that the register has begun last leads to this key. Raises SQLAlchemyError.

    The line has to follow the one before: who has no key of the register cannot write it.
    """
    # Its number first: a register from before there were such lines may lack columns of a line.
    begun = select(DeskEventRow.number).where(DeskEventRow.action == AuditAction.BEGIN_KEY_CHANGE.value)
    with Session(engine.execution_options(**{READS: True})) as unit:
        number = unit.scalar(begun.order_by(DeskEventRow.number.desc()).limit(1))
        try:
            return number is not None and _begins(unit, keys, number)
        except DamagedValue:
            return False


def _begins(unit: Session, keys: RegisterKeys, number: int) -> bool:
    """Raises DamagedValue, SQLAlchemyError."""
    line, before = unit.get_one(DeskEventRow, number), unit.get(DeskEventRow, number - 1)
    return line.about == _about(keys) and follows(keys, line, b"" if before is None else head_of(keys, before))


def _about(keys: RegisterKeys) -> str:
    return f"{_KEY}{keys.fingerprint}"
