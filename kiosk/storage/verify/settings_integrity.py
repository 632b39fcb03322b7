"""Whether what was set at the desk is as the desk's log tells."""

import re

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.domain.staff.clerks import Action
from kiosk.storage.core.errors import DAMAGED
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.schema.desk_tables import DeskEventRow
from kiosk.storage.schema.setting_tables import SettingRow
from kiosk.storage.settings.setting_rows import is_whole, reference_of

LoggedSettings = dict[int, tuple[object, ...]]
"""Each setting by its number: what the log tells of it."""

_REFERENCE = re.compile(r"setting (\d+) \w+", re.ASCII)


def follow_setting(told: LoggedSettings, row: DeskEventRow) -> None:
    found = _REFERENCE.fullmatch(row.about)
    if found is not None and row.denial is None and row.action in {Action.EDIT_CALENDAR, Action.EDIT_SETTINGS}:
        told[int(found[1])] = (row.about, row.at, row.clerk, row.counter)


def setting_faults(unit: Session, keys: RegisterKeys, told: LoggedSettings) -> list[str]:
    """A row that the log does not tell of, one that was changed, and one that is gone."""
    faults: list[str] = []
    numbers = unit.scalars(select(SettingRow.number).order_by(SettingRow.number)).all()
    for number in numbers:
        try:
            row = unit.get_one(SettingRow, number)
            fits = is_whole(keys, row) and told.get(number) == (
                reference_of(row),
                row.at,
                row.clerk,
                row.counter,
            )
        except DAMAGED:
            fits = False
        if not fits:
            faults.append(f"setting {number}")
    return faults + [f"setting {number} is missing" for number in sorted(told.keys() - set(numbers))]
