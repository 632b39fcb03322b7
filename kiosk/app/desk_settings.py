"""Settings made at the desk. They override the file; the command line and the environment override them."""

import logging
import platform
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from typing import Any

from sqlalchemy import Engine

from kiosk.app.settings import Settings
from kiosk.app.settings_loading import Loaded
from kiosk.app.store import new_register, store_to_read
from kiosk.city_data import resources
from kiosk.domain.settings.desk_settings import CALENDAR, SettingFault, SettingName, SettingOverride, TextSetting
from kiosk.domain.settings.effective_settings import effective_settings, unusable_settings
from kiosk.domain.values.errors import UserError
from kiosk.domain.values.times import local
from kiosk.storage.core.errors import StorageError
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.settings.setting_rows import overrides_here

log = logging.getLogger(__name__)

SettingOverrides = tuple[SettingOverride, ...]

_FAULTS = {
    SettingFault.DAMAGED: "is damaged in the register",
    SettingFault.GONE: "is a programme that is not there any more",
}


def machine_name() -> str:
    """The name by which the register knows this machine among those that share it."""
    return platform.node()[:64]


def overrides_in(engine: Engine, keys: RegisterKeys) -> SettingOverrides:
    """The settings made for this machine, newest first. Raises StorageError."""
    return overrides_here(engine, keys, machine_name(), frozenset(resources.programmes()))


def overrides_in_register(settings: Settings, *, practice: bool, is_checked: bool = False) -> SettingOverrides:
    """The settings made at the desk; none if there is no register yet. `is_checked`: as at a start.

    Raises StorageError.
    """
    if new_register(settings, practice=practice) is not None:
        return ()
    # Before a start: that brings an older register up to date.
    with store_to_read(settings, practice=practice, any_schema=True, is_checked=is_checked) as store:
        return overrides_in(store.engine, store.keys)


def overrides_for_start(engine: Engine, keys: RegisterKeys) -> SettingOverrides:
    """The same, without unusable ones. These are logged, and the files count instead."""
    try:
        made = overrides_in(engine, keys)
    except StorageError as error:
        log.error("%s The settings file counts instead.", error)
        return ()
    for sentence in faults_of(made):
        log.error("%s", sentence)
    return made


def faults_of(made: Iterable[SettingOverride]) -> list[str]:
    """A sentence for each unusable setting made at the desk."""
    return [
        f"{change.name} ({_by(change)}) {_FAULTS[change.fault]}, so the file counts; set it again at the desk"
        for change in unusable_settings(made)
        if change.fault is not None
    ]


def texts_of(made: Iterable[SettingOverride]) -> Mapping[str, tuple[str, str]]:
    """The settings made at the desk that a file can also hold: the value, who set it, and when."""
    return {
        name.value: (change.value.text, _by(change))
        for name, change in effective_settings(made).items()
        if isinstance(change.value, TextSetting)
    }


def as_set(settings: Settings, made: Iterable[SettingOverride], fixed: Collection[str]) -> Settings:
    """The settings with those made at the desk, except where they are `fixed`."""
    texts: dict[str, Any] = {name: text for name, (text, _) in texts_of(made).items() if name not in fixed}
    return replace(settings, **texts)


def reader_wanted(settings: Settings, fixed: Collection[str]) -> str:
    """The name of the reader to use: the desk's, if one was set there."""
    try:
        made = overrides_in_register(settings, practice=False)
    except UserError:
        # Whoever opens it next is told why it cannot be: one that another command has for itself alone, too.
        made = ()
    return as_set(settings, made, fixed).reader_name


def loaded_as_set(loaded: Loaded, made: Iterable[SettingOverride]) -> Loaded:
    """The same, with the source of each setting."""
    by = {name: by for name, (_, by) in texts_of(made).items() if name not in loaded.fixed}
    return Loaded(as_set(loaded.settings, made, loaded.fixed), loaded.sources | by)


def calendar_of(made: Iterable[SettingOverride]) -> list[str]:
    """One line for each part of the calendar that was set at the desk."""
    return [
        f"{name} = (set at the desk)  [{_by(change)}]"
        for name, change in effective_settings(made).items()
        if name in CALENDAR
    ]


def names_fixed(fixed: Collection[str]) -> frozenset[SettingName]:
    return frozenset(name for name in SettingName if name.value in fixed)


def _by(change: SettingOverride) -> str:
    return f"desk ({change.clerk}, {local(change.at):%Y-%m-%d})" if change.at is not None else "desk"
