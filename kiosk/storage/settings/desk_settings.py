"""What was set at the desk: each change is added, judged and logged in one unit of work; the newest counts."""

import logging
from collections.abc import Collection
from functools import partial

from sqlalchemy import Engine, func, select

from kiosk.domain.ports import Clock
from kiosk.domain.settings.desk_settings import (
    OF_THIS_MACHINE,
    SetAnswer,
    SettingChange,
    SettingNotSaved,
    SettingOverride,
    SettingSaved,
    action_for,
    change_refusal,
)
from kiosk.domain.settings.effective_settings import newest
from kiosk.domain.staff.account_answers import Denied, NotAnswered
from kiosk.domain.staff.clerks import Clerk
from kiosk.storage.core.errors import StorageError
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.schema.setting_tables import SettingRow
from kiosk.storage.settings.setting_rows import overrides_here, read, read_all, reference_of, seal_setting
from kiosk.storage.settings.setting_values import written
from kiosk.storage.staff.account_changes import denied
from kiosk.storage.staff.accounts import DeskUnit
from kiosk.storage.staff.desk_unit_of_work import DeskWork

log = logging.getLogger(__name__)


class SqlDeskSettings:
    """Implements `domain.ports.DeskSettings` for one counter on one machine. `programmes`: those that there are."""

    def __init__(
        self,
        engine: Engine,
        keys: RegisterKeys,
        counter: str,
        machine: str,
        clock: Clock,
        programmes: Collection[str],
    ) -> None:
        self._engine = engine
        self._keys = keys
        self._machine = machine
        self._work = DeskWork(engine, keys, counter, clock)
        self._programmes = programmes

    def listed(self) -> tuple[SettingOverride, ...] | NotAnswered:
        try:
            return overrides_here(self._engine, self._keys, self._machine, self._programmes)
        except StorageError as error:
            log.error("%s", error)
            return NotAnswered(str(error))

    def change(self, clerk: Clerk, change: SettingChange) -> SetAnswer:
        return self._work.write(partial(self._change, clerk, change))

    def _change(self, clerk: Clerk, change: SettingChange, desk: DeskUnit) -> SettingSaved | SettingNotSaved | Denied:
        action = action_for(change.name)
        if (no := denied(desk, clerk, action, f"setting {change.name}")) is not None:
            return no
        before = newest(read_all(self._keys, desk.unit, self._machine)).get(change.name)
        if (why := change_refusal(before, change)) is not None:
            return SettingNotSaved(change.name, why)
        row = self._insert(desk, clerk, change)
        desk.note(clerk.login, action, reference_of(row))
        return SettingSaved(read(self._keys, row))

    def _insert(self, desk: DeskUnit, clerk: Clerk, change: SettingChange) -> SettingRow:
        row = SettingRow(
            number=(desk.unit.scalar(select(func.max(SettingRow.number))) or 0) + 1,
            at=desk.now,
            clerk=clerk.login,
            counter=desk.counter,
            machine=self._machine if change.name in OF_THIS_MACHINE else "",
            name=change.name.value,
            value=written(change.value) if change.value is not None else None,
        )
        seal_setting(desk.keys, row)
        desk.unit.add(row)
        desk.unit.flush()
        return row
