"""What was set at the desk, as its rows tell it: each is sealed, and one that cannot be read hides no other."""

import logging
from collections.abc import Collection, Sequence
from functools import partial

from sqlalchemy import Engine, or_, select
from sqlalchemy.orm import Session

from kiosk.domain.records import facts
from kiosk.domain.settings.desk_settings import SettingFault, SettingName, SettingOverride
from kiosk.domain.settings.effective_settings import judged
from kiosk.storage.core.engine import READS
from kiosk.storage.core.errors import DAMAGED, DamagedValue, StorageError, decoded
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.core.sealing import is_sealed, seal
from kiosk.storage.opening.answers import reason
from kiosk.storage.schema.setting_tables import SettingRow
from kiosk.storage.settings.setting_values import value_of

log = logging.getLogger(__name__)


def overrides_here(
    engine: Engine, keys: RegisterKeys, machine: str, programmes: Collection[str]
) -> tuple[SettingOverride, ...]:
    """What was set for every counter and for this machine, the newest first. Raises StorageError."""
    try:
        with Session(engine.execution_options(**{READS: True})) as unit:
            return judged(read_all(keys, unit, machine), programmes)
    except DAMAGED as error:
        raise StorageError(f"What was set at the desk cannot be read ({reason(engine, error)}).") from None


def _numbers(unit: Session, machine: str) -> Sequence[int]:
    """The newest first: one row that cannot be read must not hide the others."""
    here = or_(SettingRow.machine == "", SettingRow.machine == machine)
    return unit.scalars(select(SettingRow.number).where(here).order_by(SettingRow.number.desc())).all()


def read_all(keys: RegisterKeys, unit: Session, machine: str) -> tuple[SettingOverride, ...]:
    found = (_read_one(keys, unit, number) for number in _numbers(unit, machine))
    return tuple(change for change in found if change is not None)


def _read_one(keys: RegisterKeys, unit: Session, number: int) -> SettingOverride | None:
    """None for a row that does not even say what it sets."""
    try:
        return read(keys, unit.get_one(SettingRow, number))
    except DAMAGED:
        word = unit.scalar(select(SettingRow.name).where(SettingRow.number == number))
    if word not in set(SettingName):
        log.error("setting %d cannot be read at all", number)
        return None
    return SettingOverride(number, None, "", "", SettingName(word), None, SettingFault.DAMAGED)


def read(keys: RegisterKeys, row: SettingRow) -> SettingOverride:
    """Raises DamagedValue for a row that sets something unknown."""
    name, value, fault = decoded(SettingName, row.name), None, None
    try:
        if not is_whole(keys, row):
            fault = SettingFault.DAMAGED
        elif row.value is not None:
            value = decoded(partial(value_of, name), row.value)
    except DamagedValue:
        fault = SettingFault.DAMAGED
    return SettingOverride(row.number, row.at, row.clerk, row.counter, name, value, fault)


def seal_setting(keys: RegisterKeys, row: SettingRow) -> None:
    row.seal = seal(keys, facts.SETTING, row, is_set=row.value is not None)


def is_whole(keys: RegisterKeys, row: SettingRow) -> bool:
    return is_sealed(keys, facts.SETTING, row, row.seal, is_set=row.value is not None)


def reference_of(row: SettingRow) -> str:
    """As the desk's log names it."""
    return f"setting {row.number} {row.name}"
