"""What was set at the desk among the other settings: above the file, and under the command line and the environment."""

import logging
import platform
from collections.abc import Collection, Iterable, Mapping

from sqlalchemy import Engine

from kiosk.app.opening import existing_store
from kiosk.app.settings import Loaded, Settings
from kiosk.city_data import resources
from kiosk.domain.settings.in_force import in_force, not_in_force
from kiosk.domain.settings.set_at_desk import CALENDAR, Fault, MadeChange, SettingName, Text
from kiosk.domain.values.times import local
from kiosk.storage.core.errors import StorageError
from kiosk.storage.core.keys import RegisterKeys
from kiosk.storage.settings.setting_rows import made_here

log = logging.getLogger(__name__)

Made = tuple[MadeChange, ...]

_FAULTS = {
    Fault.DAMAGED: "is damaged in the register",
    Fault.GONE: "is a programme that is not there any more",
}


def machine_name() -> str:
    """By which the register tells this machine from the others that share it."""
    return platform.node()[:64]


def made_in(engine: Engine, keys: RegisterKeys) -> Made:
    """What was set for this machine, the newest first. Raises StorageError."""
    return made_here(engine, keys, machine_name(), frozenset(resources.programmes()))


def made_in_register(settings: Settings, *, practice: bool) -> Made:
    """What was set at the desk, out of a register that may not be there yet. Raises StorageError."""
    if not settings.register_file(practice=practice).exists():
        return ()
    with existing_store(settings, practice=practice) as store:
        return made_in(store.engine, store.keys)


def made_for_start(engine: Engine, keys: RegisterKeys) -> Made:
    """The same; what cannot be used is logged, and the counter opens as its files say."""
    try:
        made = made_in(engine, keys)
    except StorageError as error:
        log.error("%s The settings file counts instead.", error)
        return ()
    for sentence in faults_of(made):
        log.error("%s", sentence)
    return made


def faults_of(made: Iterable[MadeChange]) -> list[str]:
    """A sentence for each setting that was set at the desk and cannot be used."""
    return [
        f"{change.name} ({_by(change)}) {_FAULTS[change.fault]}, so the file counts; set it again at the desk"
        for change in not_in_force(made)
        if change.fault is not None
    ]


def texts_of(made: Iterable[MadeChange]) -> Mapping[str, tuple[str, str]]:
    """What was set at the desk of the settings that a file can have too: the value, and who set it when."""
    return {
        name.value: (change.value.text, _by(change))
        for name, change in in_force(made).items()
        if isinstance(change.value, Text)
    }


def as_set(settings: Settings, made: Iterable[MadeChange], fixed: Collection[str]) -> Settings:
    """The settings with what was set at the desk, but for those that are `fixed`."""
    texts = {name: text for name, (text, _) in texts_of(made).items() if name not in fixed}
    return settings.model_copy(update=texts)


def reader_wanted(settings: Settings, fixed: Collection[str]) -> str:
    """The name of the reader in service: as it was set at the desk, where one was."""
    try:
        made = made_in_register(settings, practice=False)
    except StorageError:
        # Whoever opens it next is told why it cannot be.
        made = ()
    return as_set(settings, made, fixed).reader_name


def loaded_as_set(loaded: Loaded, made: Iterable[MadeChange]) -> Loaded:
    """The same, with where each setting came from."""
    by = {name: by for name, (_, by) in texts_of(made).items() if name not in loaded.fixed}
    return Loaded(as_set(loaded.settings, made, loaded.fixed), loaded.sources | by)


def calendar_of(made: Iterable[MadeChange]) -> list[str]:
    """A line for each part of the calendar that was set at the desk."""
    return [
        f"{name} = (set at the desk)  [{_by(change)}]" for name, change in in_force(made).items() if name in CALENDAR
    ]


def names_fixed(fixed: Collection[str]) -> frozenset[SettingName]:
    return frozenset(name for name in SettingName if name.value in fixed)


def _by(change: MadeChange) -> str:
    return f"desk ({change.clerk}, {local(change.at):%Y-%m-%d})" if change.at is not None else "desk"
