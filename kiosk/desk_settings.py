"""What was set at the desk among the other settings: above the file, and under the command line and the environment."""

import logging
import platform
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Engine

from kiosk import resources
from kiosk.domain.in_force import in_force, not_in_force
from kiosk.domain.set_at_desk import CALENDAR, Fault, MadeChange, Offered, SettingName, Text
from kiosk.domain.times import local
from kiosk.nfc.errors import CardError
from kiosk.nfc.readers import Slot, eligible, model_of
from kiosk.settings import Loaded, Settings
from kiosk.storage.errors import StorageError
from kiosk.storage.keys import RegisterKeys
from kiosk.storage.setting_rows import made_here
from kiosk.ui.printers import printer_names

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


@dataclass(frozen=True)
class MachineOffers:
    """Implements `domain.ports.Offers`."""

    slots: Callable[[], Sequence[Slot]]

    def look(self) -> Offered:
        programmes = tuple((key, programme.name) for key, programme in resources.programmes().items())
        return Offered(programmes, printer_names(), self._readers())

    def _readers(self) -> tuple[str, ...]:
        try:
            names = eligible(slot.name for slot in self.slots())
        except CardError as error:
            log.warning("the readers were not listed: %s", type(error).__name__)
            return ()
        return tuple(dict.fromkeys(model_of(name) for name in names))
